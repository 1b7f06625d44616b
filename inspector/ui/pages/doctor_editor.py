# SPDX-License-Identifier: MPL-2.0
"""The editor of one proposal: what the row is, its words, points and rule, and who answers for it."""

from dataclasses import replace
from fractions import Fraction
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inspector.core.checklist import WAYS
from inspector.core.doctor.diagnosis import Proposal, What
from inspector.core.doctor.plain_text import folded, language
from inspector.core.exact import ZERO, decimal, spell
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading
from inspector.core.rules import read_rule
from inspector.core.text import Text, text
from inspector.ui.desk import Desk
from inspector.ui.models.doctor_words import rule_said
from inspector.ui.parts.chooser import Chooser
from inspector.ui.parts.column import scrolled
from inspector.ui.parts.text import label
from inspector.ui.widgets.doctor_rule import RuleForm

ENTERS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
POINT_ONLY: Final = ("full", "rule", "ways", "trades", "class", "look_for", "faults", "exemptions")


class DoctorEditor(QWidget):
    """Tells `written` with the proposal as the author wants it, or `given_up`."""

    written = Signal(object)
    given_up = Signal()

    def __init__(self, desk: Desk) -> None:
        """Lay the fields empty."""
        super().__init__()
        self._desk = desk
        self._one: Proposal | None = None
        self._languages = frozenset({"zh", "en"})
        self.what, self.section = Chooser(desk.theme), Chooser(desk.theme)
        self.number, self.full, self.trades, self.cls = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.titles = {"zh": QPlainTextEdit(), "en": QPlainTextEdit()}
        self.lists = {name: QPlainTextEdit() for name in ("look_for", "faults", "exemptions")}
        self.ways = {way: QPushButton() for way in WAYS}
        self.rule = RuleForm(desk)
        self.says = label("quiet", wrap=True)
        self.fault = label("fault", wrap=True)
        self.keep, self.give_up = QPushButton(), QPushButton()
        self.keep.setProperty("look", "primary")
        self._names: dict[str, QLabel] = {}
        self._fields: dict[str, QWidget] = {}
        self._lay()
        self._wire()
        self.retranslate()

    def _wire(self) -> None:
        self.what.activated.connect(self._show_fields)
        self.rule.changed.connect(self._tell)
        self.full.textEdited.connect(self._tell)
        self.keep.clicked.connect(self.write)
        self.give_up.clicked.connect(self.given_up)

    def _lay(self) -> None:
        for box in (*self.titles.values(), *self.lists.values()):
            box.setTabChangesFocus(True)
            box.setFixedHeight(self._desk.theme.px(64))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.fault, 1)
        foot.addWidget(self.give_up)
        foot.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 16, 8)
        column.setSpacing(8)
        column.addWidget(scrolled(self._sheet(), self), 1)
        column.addLayout(foot)

    def _sheet(self) -> QWidget:
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        pairs: tuple[tuple[tuple[str, QWidget], ...], ...] = (
            (("what", self.what), ("section", self.section)),
            (("id", self.number), ("full", self.full)),
            *(((code, box),) for code, box in self.titles.items()),
            (("rule", self.rule),),
            (("says", self.says),),
            (("ways", self._ways()),),
            (("trades", self.trades), ("class", self.cls)),
            *(((name, box),) for name, box in self.lists.items()),
        )
        for place, pair in enumerate(pairs):
            for column, (name, field) in enumerate(pair):
                wide = 2 if len(pair) == 1 else 1
                self._fields[name] = field
                self._names[name] = label("caption")
                self._names[name].setBuddy(field)
                grid.addWidget(self._names[name], place * 2, column, 1, wide)
                grid.addWidget(field, place * 2 + 1, column, 1, wide)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(pairs) * 2, 1)
        return sheet

    def _ways(self) -> QWidget:
        ways = QWidget()
        row = QHBoxLayout(ways)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in self.ways.values():
            button.setCheckable(True)
            button.setProperty("look", "segment")
            row.addWidget(button)
        row.addStretch(1)
        return ways

    def open(self, one: Proposal, sections: tuple[tuple[str, str], ...], languages: frozenset[str]) -> None:
        """Fill the fields with a proposal; `sections` are keys and titles of those it may stand in."""
        self._languages = languages | set(one.title.languages()) or frozenset({"zh"})
        self._one = one
        self.fault.setText("")
        self.section.offer((("", self.tr("none")), *sections))
        self.section.choose(one.belongs if one.what is not What.CONTINUATION else "")
        self._offer()
        self.what.choose(one.what.value if one.what is not What.HEADER else What.IGNORE.value)
        self.number.setText(one.id)
        self.full.setText("" if one.full is None else spell(one.full))
        words = dict(one.title.words)
        for code, box in self.titles.items():
            box.setPlainText(words.get(code, ""))
        self.rule.show_rule(one.rule)
        for way, button in self.ways.items():
            button.setChecked(way in one.ways)
        self.trades.setText("，".join(one.trades))
        self.cls.setText(one.cls)
        for name, texts in (("look_for", one.look_for), ("faults", one.faults), ("exemptions", one.exemptions)):
            self.lists[name].setPlainText("\n".join(_line(said) for said in texts))
        self._show_fields()
        lacking = one.what is What.POINT and one.full is None
        (self.full if lacking else self.what).setFocus()

    def _offer(self) -> None:
        own = (What.CONTINUATION,) if self._one is not None and self._one.what is What.CONTINUATION else ()
        kinds = (What.POINT, What.SECTION, What.NOTE, What.IGNORE, *own)
        self.what.offer(tuple((one.value, self._desk.word(f"doctor.what.{one.value}")) for one in kinds))

    @Slot()
    def write(self) -> None:
        """Give the proposal as written, or say what is amiss."""
        if self._one is None:
            return
        try:
            made = self._made(self._one)
        except KnownError as error:
            self.fault.setText(self._desk.sentence(error.problem))
            return
        self.written.emit(made)

    def _made(self, one: Proposal) -> Proposal:
        what = What(self.what.chosen())
        titles = {code: box.toPlainText().strip() for code, box in self.titles.items()}
        made = replace(
            one,
            what=what,
            belongs=self.section.chosen() if what in {What.POINT, What.SECTION} else one.belongs,
            id=self.number.text().strip() or one.id,
            title=text({code: said for code, said in titles.items() if said}),
        )
        if what is not What.POINT:
            return made
        full = self._full()
        rule = self.rule.rule(full, one.id)
        return replace(
            made,
            full=full if read_rule(Reading(rule)).scored else ZERO,
            rule=rule,
            ways=tuple(way for way, button in self.ways.items() if button.isChecked()) or one.ways,
            trades=_parted(self.trades.text()),
            cls=self.cls.text().strip(),
            look_for=self._texts("look_for", one.look_for),
            faults=self._texts("faults", one.faults),
            exemptions=self._texts("exemptions", one.exemptions),
        )

    def _full(self) -> Fraction | None:
        said = folded(self.full.text()).strip().removesuffix("分")
        if not said:
            return None
        try:
            return decimal(said)
        except KnownError as error:
            self.full.setFocus()
            raise KnownError(Problem("rule_number", found=said[:40])) from error

    def _texts(self, name: str, before: tuple[Text, ...]) -> tuple[Text, ...]:
        """Read a list of words, one a line; lines left as they were keep their other languages."""
        known = {_line(one): one for one in before}
        lines = [line.strip() for line in self.lists[name].toPlainText().splitlines() if line.strip()]
        return tuple(known.get(line) or text({language(line): line}) for line in lines)

    @Slot()
    def _show_fields(self) -> None:
        what = self.what.chosen()
        point, headed = what == What.POINT.value, what in {What.POINT.value, What.SECTION.value}
        for name, field in self._fields.items():
            shown = point if name in {*POINT_ONLY, "says"} else headed if name in {"section", "id"} else True
            if name in {"zh", "en"}:
                shown = (headed or what == What.NOTE.value) and name in self._languages
            field.setVisible(shown)
            self._names[name].setVisible(shown and name != "says")
        self._tell()

    @Slot()
    def _tell(self) -> None:
        """Say what the rule comes to, or what is amiss with it."""
        try:
            full = self._full()
            said = rule_said(self.rule.rule(full, self.number.text()), full, self._desk.language)
        except KnownError as error:
            self.says.setText(self._desk.sentence(error.problem))
            return
        self.says.setText(said[:1].upper() + said[1:])
        self.fault.setText("")

    def retranslate(self) -> None:
        """Say every word anew."""
        paper = self._desk.word
        names = {
            "what": self.tr("This row is"),
            "section": paper("field.section"),
            "id": paper("field.id"),
            "full": paper("field.full"),
            "zh": self.tr("Words in Chinese"),
            "en": self.tr("Words in English"),
            "rule": paper("field.rule"),
            "says": "",
            "ways": paper("field.ways"),
            "trades": paper("field.trades"),
            "class": paper("field.class"),
            "look_for": self.tr("{field}, one a line").format(field=paper("field.look_for")),
            "faults": self.tr("{field}, one a line").format(field=paper("field.faults")),
            "exemptions": self.tr("{field}, one a line").format(field=paper("field.exemptions")),
        }
        for name, plain in names.items():
            said = plain[:1].upper() + plain[1:]
            self._names[name].setText(said)
            self._fields[name].setAccessibleName(said)
            self._fields[name].setToolTip(said)
        self._offer()
        for way, button in self.ways.items():
            button.setText(paper(f"way.{way}"))
            button.setToolTip(paper(f"way.{way}"))
        self.full.setPlaceholderText(self.tr("not written: asked at the end"))
        self.keep.setText(self.tr("Keep"))
        self.keep.setToolTip(self.tr("Take the row as written here"))
        self.give_up.setText(self.tr("Back"))
        self.give_up.setToolTip(self.tr("Change nothing  Esc"))
        self.rule.retranslate()
        self._show_fields()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up, Ctrl+Enter keeps."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() in ENTERS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.write()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._names:
            self.retranslate()


def _line(said: Text) -> str:
    return " ".join(said.said("zh").split())


def _parted(said: str) -> tuple[str, ...]:
    for mark in "，、；;":
        said = said.replace(mark, ",")
    return tuple(dict.fromkeys(part.strip() for part in said.split(",") if part.strip()))
