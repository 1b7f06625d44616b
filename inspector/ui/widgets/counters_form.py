# SPDX-License-Identifier: MPL-2.0
"""Counting occurrences: a line for each thing counted, with − n + and what each is worth."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from inspector.core.exact import show_short
from inspector.core.rules.rule import Counters, Form, Line
from inspector.core.values import Counts, Value
from inspector.ui.models.counting import recounted, stepped
from inspector.ui.models.quick_answers import MOST_KEYS
from inspector.ui.parts.text import label as text_label
from inspector.ui.theme import Theme
from inspector.ui.widgets.form import FormPart
from inspector.ui.widgets.prose import Prose
from inspector.ui.widgets.stepper import Stepper


class _CounterRow:
    """One line of the form: key, words, worth, stepper; the widgets belong to the form."""

    def __init__(self, theme: Theme, form: QWidget, grid: QGridLayout, place: int) -> None:
        self._badge = QLabel(form)
        self._badge.setProperty("look", "key")
        self._words = Prose(theme, "interface", leading=1.35)
        self._worth = text_label("caption", "", form)
        self.stepper = Stepper(theme)
        self._named = QWidget(form)
        column = QVBoxLayout(self._named)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addWidget(self._worth)
        grid.addWidget(self._badge, place, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self._named, place, 1)
        grid.addWidget(self.stepper, place, 2, Qt.AlignmentFlag.AlignVCenter)

    def say(self, key: str, words: str, worth: str) -> None:
        """Say what is counted and what it is worth."""
        self._badge.setText(key)
        self._words.say(words)
        self._worth.setText(worth)
        self._worth.setVisible(bool(worth))
        self.stepper.name(words)

    def set_visible(self, asked: bool) -> None:  # noqa: FBT001 (as Qt's own)
        """Show or hide the whole line."""
        self._badge.setVisible(asked and bool(self._badge.text()))
        self._named.setVisible(asked)
        self.stepper.setVisible(asked)


class CountersForm(FormPart):
    """Deductions per occurrence, and things that must be there."""

    def __init__(self, theme: Theme) -> None:
        """Begin with no line."""
        super().__init__(theme)
        self._lines: tuple[Line, ...] = ()
        self._counts = Counts()
        self._rows: list[_CounterRow] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def ask(self, form: Form, first_key: int, language: str) -> None:
        """Draw a line for each thing counted; rows are kept and used again, never freed while keys come in."""
        self._lines = form.lines if isinstance(form, Counters) else ()
        while len(self._rows) < len(self._lines):
            self._rows.append(self._new_row(len(self._rows)))
        for place, row in enumerate(self._rows):
            asked = place < len(self._lines)
            if asked:
                key = first_key + place
                line = self._lines[place]
                row.say(str(key) if key <= MOST_KEYS else "", line.label.said(language), self._worth(line))
            row.set_visible(asked)

    def show_value(self, value: Value | None) -> None:
        """Show the counts; nothing is shown before the point is judged."""
        self._counts = value if isinstance(value, Counts) else Counts()
        for line, row in zip(self._lines, self._rows, strict=False):
            row.stepper.show_number("" if value is None else str(self._counts.total(line.id)))

    def press(self, place: int, *, fewer: bool = False) -> bool:
        """Count one more (or fewer) of a line."""
        if not 0 <= place < len(self._lines):
            return False
        self.entered.emit(stepped(self._counts, self._lines[place].id, -1 if fewer else 1), False)
        return True

    def _new_row(self, place: int) -> "_CounterRow":
        row = _CounterRow(self.theme, self, self._grid, place)
        row.stepper.stepped.connect(self._step)
        row.stepper.typed.connect(self._type)
        row.stepper.entered.connect(self._enter)
        return row

    def _worth(self, line: Line) -> str:
        if line.zero:
            return self.tr("point lost")
        if line.need:
            return self.tr("at least {n}").format(n=line.need)
        if not line.each:
            return ""
        each = self.tr("−{points} each").format(points=show_short(line.each))
        return each + (" · " + self.tr("at most {n}").format(n=line.cap) if line.cap else "")

    def _line_of_sender(self) -> str:
        stepper = self.sender()
        return next(line.id for line, row in zip(self._lines, self._rows, strict=False) if row.stepper is stepper)

    @Slot(int)
    def _step(self, by: int) -> None:
        self.entered.emit(stepped(self._counts, self._line_of_sender(), by), False)

    @Slot(str)
    def _type(self, spelled: str) -> None:
        if spelled:
            self.entered.emit(recounted(self._counts, self._line_of_sender(), int(spelled)), False)

    @Slot()
    def _enter(self) -> None:
        self.entered.emit(self._counts, True)
