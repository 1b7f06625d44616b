# SPDX-License-Identifier: MPL-2.0
"""The end of the doctor's page: the head of the checklist, what keeps it from being made, where it goes."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inspector.core.checklist import STANDINGS
from inspector.core.checks import is_hint
from inspector.core.doctor.decisions import Head
from inspector.core.doctor.diagnosis import What
from inspector.core.doctor.plain_text import folded, language
from inspector.core.exact import decimal
from inspector.core.problems import KnownError, Problem
from inspector.core.text import NO_WORDS, Text, text
from inspector.ui.desk import Desk
from inspector.ui.models.doctor_deciding import Deciding
from inspector.ui.parts.chooser import Chooser
from inspector.ui.parts.column import scrolled
from inspector.ui.parts.text import label
from inspector.ui.widgets.flow import Flow


class DoctorHead(QWidget):
    """Tells `asked` with the head to make the checklist of, and `place_asked` with the cell of a problem."""

    asked = Signal(object)
    given_up = Signal()
    place_asked = Signal(str)
    save_asked = Signal(str)
    library_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        """Lay the fields empty."""
        super().__init__()
        self._desk = desk
        self._problems: tuple[Problem, ...] = ()
        self._made = False
        self._file = ""
        self.title = label("point")
        self.fields = {name: QLineEdit() for name in ("id", "version", "zh", "en", "site_type", "full")}
        self.standing = Chooser(desk.theme)
        self.names: dict[str, QLabel] = {}
        self.lacking = label("quiet", wrap=True)
        self.found = label("quiet", wrap=True)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setMinimumHeight(desk.theme.px(96))
        self.make, self.give_up = QPushButton(), QPushButton()
        self.yaml, self.excel, self.library = QPushButton(), QPushButton(), QPushButton()
        self.make.setProperty("look", "primary")
        self._lay()
        self.list.activated.connect(self._go)
        self.list.clicked.connect(self._go)
        self.make.clicked.connect(self.ask)
        self.give_up.clicked.connect(self.given_up)
        self.yaml.clicked.connect(self._save_yaml)
        self.excel.clicked.connect(self._save_excel)
        self.library.clicked.connect(self.library_asked)
        self.retranslate()

    def _lay(self) -> None:
        sheet = QWidget()
        within = QVBoxLayout(sheet)
        within.setContentsMargins(0, 0, 12, 0)
        within.setSpacing(8)
        within.addWidget(self.title)
        within.addLayout(self._grid())
        within.addWidget(self.lacking)
        within.addWidget(self.found)
        within.addWidget(self.list, 1)
        within.addStretch(0)
        foot = Flow(None, 8)
        for button in (self.give_up, self.yaml, self.excel, self.library, self.make):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 16, 8)
        column.setSpacing(8)
        column.addWidget(scrolled(sheet, self), 1)
        column.addLayout(foot)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        cells = (*self.fields.items(), ("standing", self.standing))
        for place, (name, field) in enumerate(cells):
            self.names[name] = label("caption")
            self.names[name].setBuddy(field)
            row, column = place // 2 * 2, place % 2
            grid.addWidget(self.names[name], row, column)
            grid.addWidget(field, row + 1, column)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def open(self, deciding: Deciding, stem: str) -> None:
        """Propose a head where nothing was typed yet: the id from the file's name, the title from the table's."""
        diagnosis = deciding.diagnosis
        if diagnosis.file != self._file:
            self._file = diagnosis.file
            for field in self.fields.values():
                field.clear()
        title = dict(diagnosis.title.words) or {language(stem): stem}
        proposed = {"id": _plain_id(stem), "version": "1", **title}
        for name, words in proposed.items():
            if name in self.fields and not self.fields[name].text():
                self.fields[name].setText(words)
                self.fields[name].setCursorPosition(0)
        self.tell([], made=False)
        self._lack(deciding)
        self.fields["id"].setFocus()

    def _lack(self, deciding: Deciding) -> None:
        without = [one for one in deciding.proposals() if one.what is What.POINT and one.full is None]
        without = [one for one in without if deciding.decisions.taken(one) is not None]
        said = self.tr("{n} points name no full points; give one number for all of them, or correct them one by one.")
        self.lacking.setText(said.format(n=len(without)))
        for widget in (self.lacking, self.names["full"], self.fields["full"]):
            widget.setVisible(bool(without))

    def head(self) -> Head:
        """Give the head as typed; raises KnownError for a number that is none."""
        typed = {name: field.text().strip() for name, field in self.fields.items()}
        full = None
        if typed["full"] and not self.fields["full"].isHidden():
            try:
                full = decimal(folded(typed["full"]))
            except KnownError as error:
                self.fields["full"].setFocus()
                raise KnownError(Problem("rule_number", found=typed["full"][:40])) from error
        words = {code: typed[code] for code in ("zh", "en") if typed[code]}
        kind: Text = text(dict.fromkeys(words, typed["site_type"])) if typed["site_type"] and words else NO_WORDS
        return Head(
            typed["id"], typed["version"] or "1", text(words or {"zh": ""}), kind, self.standing.chosen(), full=full
        )

    @Slot()
    def ask(self) -> None:
        """Ask for the checklist to be made."""
        try:
            self.asked.emit(self.head())
        except KnownError as error:
            self.tell([error.problem], made=False)

    def tell(self, problems: Sequence[Problem], *, made: bool) -> None:
        """Say what was found: faults that keep the checklist from being made, or hints, and what can be done next."""
        self._problems, self._made = tuple(problems), made
        faults = sum(1 for one in problems if not is_hint(one))
        hints = len(problems) - faults
        self.list.clear()
        for one in problems:
            self.list.addItem(self._desk.sentence(one))
        self.list.setVisible(bool(problems))
        if made:
            self.found.setText(self.tr("The checklist is kept in the workspace. Hints: {n}.").format(n=hints))
        elif faults:
            said = self.tr("The checklist was not made. Things to correct: {n}. Choose one to go to its row.")
            self.found.setText(said.format(n=faults))
        else:
            self.found.setText(self.tr("It is checked before it is kept; nothing is written to the table."))
        for button in (self.yaml, self.excel, self.library):
            button.setVisible(made)
        self.make.setVisible(not made)

    def retranslate(self) -> None:
        """Say every word anew."""
        paper = self._desk.word
        self.title.setText(self.tr("Head of the checklist"))
        hints = {
            "id": (self.tr("Short id"), self.tr("a–z, 0–9 and hyphens, such as market-2026")),
            "version": (self.tr("Version"), self.tr("such as 1 or 2026-11")),
            "zh": (self.tr("Title in Chinese"), self.tr("as it stands on papers")),
            "en": (self.tr("Title in English"), self.tr("may stay empty")),
            "site_type": (paper("field.site_type"), self.tr("such as market; empty: as the title")),
            "full": (self.tr("Full points of those points"), self.tr("one number for each of them")),
            "standing": (paper("field.standing"), self.tr("whose checklist it is")),
        }
        for name, (said, hint) in hints.items():
            field = self.standing if name == "standing" else self.fields[name]
            self.names[name].setText(said[:1].upper() + said[1:])
            field.setAccessibleName(said)
            field.setToolTip(hint)
            if isinstance(field, QLineEdit):
                field.setPlaceholderText(hint)
        chosen = self.standing.chosen() or "local"
        self.standing.offer(tuple((code, paper(f"checklist.{code}")) for code in STANDINGS))
        self.standing.choose(chosen)
        verbs = (
            (self.make, self.tr("Make the checklist"), self.tr("Check it and keep it in the workspace")),
            (self.give_up, self.tr("Back"), self.tr("Back to the rows  Esc")),
            (self.yaml, self.tr("Save as YAML"), self.tr("Write a file to read, edit and share")),
            (self.excel, self.tr("Save as Excel"), self.tr("Write the template to work on in Excel or WPS")),
            (self.library, self.tr("Show in library"), self.tr("Go to the checklists")),
        )
        for button, said, hint in verbs:
            button.setText(said)
            button.setToolTip(hint)
        self.list.setAccessibleName(self.tr("Things to correct"))
        self.tell(self._problems, made=self._made)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the rows."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self.names:
            self.retranslate()

    @Slot(QModelIndex)
    def _go(self, index: QModelIndex) -> None:
        facts = self._problems[index.row()].facts
        if facts.get("sheet") and facts.get("cell"):
            self.place_asked.emit(f"{facts['sheet']}!{facts['cell']}")

    @Slot()
    def _save_yaml(self) -> None:
        self.save_asked.emit(".yaml")

    @Slot()
    def _save_excel(self) -> None:
        self.save_asked.emit(".xlsx")


def _plain_id(stem: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", stem.lower()).strip("-")[:48]
