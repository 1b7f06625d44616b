# SPDX-License-Identifier: MPL-2.0
"""The template of an office's papers: name, emblem, numbers, whom it goes to, signature, faces; kept by name."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from inspector.core.problems import KnownError, Problem
from inspector.ui.desk import Desk
from inspector.ui.office.publish_words import PublishWords
from inspector.ui.pages.fault_part import FaultPart
from inspector.ui.parts.allowing import allow
from inspector.ui.parts.chooser import Chooser
from inspector.ui.parts.text import label
from inspector.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from inspector.core.issuing.template import Deadline, Template

WORDS: Final = ("office", "title", "numbering", "issue_numbering", "addressed", "copied", "signed", "signer", "contact")
COUNTS: Final = ("most_problems", "most_photos")
FACES: Final = ("emblem", "title", "heading", "subheading", "body", "table", "latin")
ORDER: Final = (*WORDS, "demands", "deadlines", *COUNTS, "language")
DEMANDS_HIGH: Final = 110
LONGEST_COUNT: Final = 5


class TemplatePart(FaultPart):
    """`kept` tells that a template was kept or another chosen: papers are made with `template` from now on."""

    kept = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay every field; `show_template` fills them."""
        super().__init__(desk, parent)
        self._words = PublishWords(self)
        self._template: Template | None = None
        self._emblem = ""
        self.plans, self.name = Chooser(desk.theme), QLineEdit()
        self.lines = {code: QLineEdit() for code in (*WORDS, "deadlines", *COUNTS)}
        self.faces = {code: QLineEdit() for code in FACES}
        self.demands, self.language = QPlainTextEdit(), Chooser(desk.theme)
        self.names: dict[str, QLabel] = {}
        self.emblem, self.no_emblem, self.has_emblem = QPushButton(), QPushButton(), label("quiet", wrap=True)
        self.keep, self.drop = QPushButton(), QPushButton()
        self.keep.setProperty("look", "primary")
        self._lay_out()
        self.plans.currentIndexChanged.connect(self._turn)
        self.keep.clicked.connect(self.keep_template)
        self.drop.clicked.connect(self._drop)
        self.emblem.clicked.connect(self._choose_emblem)
        self.no_emblem.clicked.connect(self._clear_emblem)
        self.retranslate()

    def _lay_out(self) -> None:
        self.title.hide()
        self.demands.setFixedHeight(self.desk.theme.px(DEMANDS_HIGH))
        self.demands.setTabChangesFocus(True)
        self._add("plans", self.plans)
        self._add("name", self.name)
        self.column.addWidget(_side_by_side(self.keep, self.drop))
        self.column.addWidget(self.fault)
        rest: dict[str, QWidget] = {"demands": self.demands, "language": self.language, **self.lines}
        for code in ORDER:
            self._add(code, rest[code])
        self.names["emblem"] = label("caption")
        self.column.addWidget(self.names["emblem"])
        self.column.addWidget(self.has_emblem)
        self.column.addWidget(_side_by_side(self.emblem, self.no_emblem))
        for code in FACES:
            self._add(f"face_{code}", self.faces[code])
        self.column.addStretch(1)
        self.column.setSpacing(4)

    def _add(self, code: str, field: QWidget) -> None:
        self.names[code] = label("caption", wrap=True)
        self.names[code].setBuddy(field)
        self.column.addSpacing(8)
        self.column.addWidget(self.names[code])
        self.column.addWidget(field)

    # -- showing -----------------------------------------------------------------------------------------------------

    @property
    def template(self) -> "Template":
        """The template papers are made with: the one used last until another is kept."""
        if self._template is None:
            self.show_kept()
        assert self._template is not None  # noqa: S101 - it was read a line above
        return self._template

    def show_kept(self) -> None:
        """Read the templates kept, and show the one used last."""
        from inspector.app.office.templates import kept_templates, usual_template

        office = self.desk.office.office
        name, template = usual_template(office)
        names = tuple(kept_templates(office))
        self.plans.offer(tuple((one, one) for one in names) or (("", self.tr("not kept yet")),))
        blocked = self.plans.blockSignals(True)
        self.plans.choose(name)
        self.plans.blockSignals(blocked)
        self.drop.setEnabled(bool(names))
        self.show_template(template, name)

    def show_template(self, template: "Template", name: str) -> None:
        """Show a template in every field."""
        self._template, self._emblem = template, template.emblem
        self.name.setText(name)
        self.mend()
        for code in WORDS:
            self.lines[code].setText(getattr(template, code))
        for code in COUNTS:
            self.lines[code].setText(str(getattr(template, code)))
        self.lines["deadlines"].setText(deadlines_said(template.deadlines))
        self.demands.setPlainText("\n".join(template.demands))
        self.language.choose(template.language)
        for code in FACES:
            self.faces[code].setText(getattr(template.faces, code))
        self._say_emblem()

    def read(self) -> "Template":
        """Read the template off the fields; raises KnownError `number_form` or `number_pattern`."""
        from inspector.core.issuing.template import Template, check_numbering

        shown = self._template or Template()
        words = {code: self.lines[code].text().strip() for code in WORDS}
        for code in ("numbering", "issue_numbering"):
            check_numbering(words[code])
        usual = shown.faces
        faces = {code: self.faces[code].text().strip() or getattr(usual, code) for code in FACES}
        made = replace(
            shown,
            **words,
            emblem=self._emblem,
            demands=tuple(line.strip() for line in self.demands.toPlainText().splitlines() if line.strip()),
            deadlines=deadlines(self.lines["deadlines"].text()) or shown.deadlines,
            most_problems=_count(self.lines["most_problems"].text()),
            most_photos=_count(self.lines["most_photos"].text()),
            faces=replace(usual, **faces),
        )
        return made.in_language(self.language.chosen() or shown.language)

    # -- deeds -------------------------------------------------------------------------------------------------------

    @Slot()
    def keep_template(self) -> None:
        """Keep the template under its name."""
        from inspector.app.office.templates import keep_template

        try:
            keep_template(self.desk.office.office, self.name.text(), self.read())
        except KnownError as error:
            self.refuse(error.problem)
            return
        self.show_kept()
        self.kept.emit()

    @Slot()
    def _drop(self) -> None:
        from inspector.app.office.templates import drop_template

        drop_template(self.desk.office.office, self.plans.chosen())
        self.show_kept()
        self.kept.emit()

    @Slot()
    def _turn(self) -> None:
        from inspector.app.office.templates import kept_templates

        template = kept_templates(self.desk.office.office).get(self.plans.chosen())
        if template is not None:
            self.show_template(template, self.plans.chosen())
            self.kept.emit()

    @Slot()
    def _choose_emblem(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Emblem"), self.desk.folder("papers"), kinds)
        if chosen:
            self.take_emblem(Path(chosen))

    def take_emblem(self, path: Path) -> None:
        """Keep a picture as the emblem; the template is kept by its own button."""
        from inspector.app.office.emblems import take_emblem

        try:
            self._emblem = take_emblem(self.desk.office.office, path)
        except KnownError as error:
            self.desk.complain(error.problem)
            return
        self._say_emblem()

    @Slot()
    def _clear_emblem(self) -> None:
        self._emblem = ""
        self._say_emblem()

    def _say_emblem(self) -> None:
        said = self.tr("none") if not self._emblem else self.tr("a picture, {mark}").format(mark=self._emblem[:8])
        self.has_emblem.setText(said)
        allow(self.no_emblem, self.tr("Print no emblem"), "" if self._emblem else self.tr("There is none"))

    # -- words -------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        names = {f"face_{code}": said for code, said in self._words.faces().items()} | dict(self._words.fields())
        names |= {"plans": self.tr("Template"), "name": self.tr("Kept under the name")}
        hints = self._words.hints()
        fields: dict[str, QWidget] = {"plans": self.plans, "name": self.name, "language": self.language}
        fields |= {"demands": self.demands, **self.lines}
        fields |= {f"face_{code}": field for code, field in self.faces.items()}
        for code, field in fields.items():
            self.names[code].setText(names[code])
            field.setAccessibleName(names[code])
            field.setToolTip(names[code])
            if isinstance(field, QLineEdit):
                field.setPlaceholderText(hints.get(code, ""))
        self.names["emblem"].setText(names["emblem"])
        self.language.offer(self._words.languages())
        for button, words, tip in (
            (self.keep, self.tr("Keep"), self.tr("Keep this template under its name")),
            (self.drop, self.tr("Forget"), self.tr("Forget the template chosen")),
            (self.emblem, self.tr("Choose a picture …"), self.tr("The emblem at the head of the papers")),
            (self.no_emblem, self.tr("Without"), ""),
        ):
            button.setText(words)
            button.setToolTip(tip)
        self._say_emblem()


def deadlines(typed: str) -> "tuple[Deadline, ...]":
    """Read `critical 24, major 72, 120`: hours by severity, without one for all others."""
    from inspector.core.issuing.template import MOST_HOURS, Deadline

    found = []
    for part in typed.replace("，", ",").replace("；", ",").split(","):
        words = part.split()
        if words:
            hours = _count(words[-1])
            if not 0 < hours <= MOST_HOURS:
                raise KnownError(Problem("number_form", found=part.strip()[:40]))
            found.append(Deadline(" ".join(words[:-1]), hours))
    return tuple(found)


def deadlines_said(given: "tuple[Deadline, ...]") -> str:
    """Spell deadlines as they are typed."""
    return ", ".join(f"{one.severity} {one.hours}".strip() for one in given)


def _count(typed: str) -> int:
    words = typed.strip() or "0"
    if not (words.isascii() and words.isdigit() and len(words) <= LONGEST_COUNT):
        raise KnownError(Problem("number_form", found=words[:40]))
    return int(words)


def _side_by_side(*buttons: QPushButton) -> QWidget:
    made = QWidget()
    row = Flow(made, 8)
    for button in buttons:
        row.addWidget(button)
    return made
