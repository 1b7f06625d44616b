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


class CountersForm(FormPart):
    """Deductions per occurrence, and things that must be there."""

    def __init__(self, theme: Theme) -> None:
        """Begin with no line."""
        super().__init__(theme)
        self._lines: tuple[Line, ...] = ()
        self._counts = Counts()
        self._steppers: list[Stepper] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def ask(self, form: Form, first_key: int, language: str) -> None:
        """Draw a line for each thing counted."""
        self._clear()
        self._lines = form.lines if isinstance(form, Counters) else ()
        for row, line in enumerate(self._lines):
            key = first_key + row
            self._add(row, line, str(key) if key <= MOST_KEYS else "", language)

    def show_value(self, value: Value | None) -> None:
        """Show the counts; nothing is shown before the point is judged."""
        self._counts = value if isinstance(value, Counts) else Counts()
        for line, stepper in zip(self._lines, self._steppers, strict=True):
            stepper.show_number("" if value is None else str(self._counts.total(line.id)))

    def press(self, place: int, *, fewer: bool = False) -> bool:
        """Count one more (or fewer) of a line."""
        if not 0 <= place < len(self._lines):
            return False
        self.entered.emit(stepped(self._counts, self._lines[place].id, -1 if fewer else 1), False)
        return True

    def _add(self, row: int, line: Line, key: str, language: str) -> None:
        badge = QLabel(key, self)
        badge.setProperty("look", "key")
        badge.setVisible(bool(key))
        words = Prose(self.theme, "interface", leading=1.35)
        label = line.label.said(language)
        words.say(label)
        named = QVBoxLayout()
        named.setSpacing(0)
        named.addWidget(words)
        named.addWidget(text_label("caption", self._worth(line), self))
        stepper = Stepper(self.theme)
        stepper.name(label)
        stepper.stepped.connect(self._step)
        stepper.typed.connect(self._type)
        stepper.entered.connect(self._enter)
        self._grid.addWidget(badge, row, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addLayout(named, row, 1)
        self._grid.addWidget(stepper, row, 2, Qt.AlignmentFlag.AlignVCenter)
        self._steppers.append(stepper)

    def _worth(self, line: Line) -> str:
        if line.zero:
            return self.tr("point lost")
        each = self.tr("−{points} each").format(points=show_short(line.each))
        if line.need:
            return self.tr("at least {n}").format(n=line.need)
        return each + (" · " + self.tr("at most {n}").format(n=line.cap) if line.cap else "")

    def _clear(self) -> None:
        self._steppers.clear()
        for part in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            part.hide()
            part.deleteLater()
        while (item := self._grid.takeAt(0)) is not None:
            inner = item.layout()
            if inner is not None:
                inner.deleteLater()

    def _line_of_sender(self) -> str:
        stepper = self.sender()
        return next(line.id for line, one in zip(self._lines, self._steppers, strict=True) if one is stepper)

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
