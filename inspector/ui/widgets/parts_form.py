# SPDX-License-Identifier: MPL-2.0
"""Parts of a point, a row each: the digits mark the part at hand and go on to the next one not marked."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout

from inspector.core.rules.rule import Form, Parts
from inspector.core.values import Marks, Value
from inspector.ui.models.marking import first_open, how_many, next_open, remarked
from inspector.ui.parts.text import label
from inspector.ui.theme import Theme
from inspector.ui.widgets.form import FormPart
from inspector.ui.widgets.part_row import PartRow
from inspector.ui.widgets.sight import bring_into_view


class PartsForm(FormPart):
    """A mark for each part of a point; what is not marked yet is counted calmly above the rows."""

    def __init__(self, theme: Theme) -> None:
        """Begin with no part."""
        super().__init__(theme)
        self._form = Parts((), ())
        self._language = ""
        self._marks = Marks()
        self._at = 0
        self._fresh = True
        self._rows: list[PartRow] = []
        self._count = label("quiet")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._count)

    def ask(self, form: Form, first_key: int, language: str) -> None:
        """Draw a row for each part; rows are kept and used again."""
        self._form = form if isinstance(form, Parts) else Parts((), ())
        self._language = language
        while len(self._rows) < len(self._form.parts):
            self._rows.append(self._new_row())
        for place, row in enumerate(self._rows):
            asked = place < len(self._form.parts)
            if asked:
                row.ask(self._form.parts[place], self._form.options, first_key, language)
            row.setVisible(asked)

    def show_value(self, value: Value | None) -> None:
        """Show the marks."""
        before, self._marks = self._marks.chosen(), value if isinstance(value, Marks) else Marks()
        chosen = self._marks.chosen()
        gone = (at for at, line in enumerate(self._form.parts) if line.id in before and line.id not in chosen)
        self._at = next(gone, self._at)
        for line, row in zip(self._form.parts, self._rows, strict=False):
            row.show_choice(chosen.get(line.id, ""))
        words = self.tr("{n} of {whole} marked")
        self._count.setText(words.format(n=how_many(self._form, self._marks), whole=len(self._form.parts)))
        if self._fresh:
            self._at, self._fresh = first_open(self._form, self._marks), False
        self._point_out()

    def forget(self) -> None:
        """Begin at the first part of another point that is not marked."""
        self._fresh = True

    def press(self, place: int, *, fewer: bool = False) -> bool:
        """Mark the part at hand with an option and go on to the next part not marked."""
        if fewer or not 0 <= place < len(self._form.options) or not self._form.parts:
            return False
        self._mark(self._at, self._form.options[place].code, repeat=False)
        return True

    def walk(self, across: int, down: int) -> bool:
        """Go to the part below or above."""
        to = self._at + down
        if across or not down or not 0 <= to < len(self._form.parts):
            return False
        self._go(to)
        return True

    def _new_row(self) -> PartRow:
        row = PartRow(self.theme)
        row.chosen.connect(self._choose)
        row.entered.connect(self._enter_row)
        self._column.addWidget(row)
        return row

    def _mark(self, place: int, choice: str, *, repeat: bool) -> None:
        part = self._form.parts[place].id
        if self._marks.chosen().get(part) == choice and not repeat:
            after = self._marks
        else:
            after = remarked(self._form, self._marks, part, choice)
        before, self._marks = self._marks, after
        onward = next_open(self._form, after, place) if part in after.chosen() else None
        if onward is not None:
            self._at = onward
        elif place + 1 < len(self._form.parts) and how_many(self._form, before) == len(self._form.parts):
            self._at = place + 1  # mending marks goes on down the rows
        done = onward is None and how_many(self._form, after) == len(self._form.parts) > how_many(self._form, before)
        if after.items:
            self.entered.emit(after, done)
        else:
            self.cleared.emit()
        self._go(self._at)

    def _go(self, place: int) -> None:
        held = any(row.hasFocus() for row in self._rows)
        self._at = place
        self._point_out()
        if not self._form.parts:
            return
        if held:
            self._rows[place].setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(self._rows[place], self.theme.px(8))

    def _point_out(self) -> None:
        self._at = max(0, min(self._at, len(self._form.parts) - 1))
        for place, row in enumerate(self._rows):
            row.show_at_hand(at_hand=place == self._at)

    @Slot(str)
    def _choose(self, code: str) -> None:
        row = self.sender()
        place = next(at for at, one in enumerate(self._rows) if one is row)
        self._at = place
        self._mark(place, code, repeat=True)

    @Slot()
    def _enter_row(self) -> None:
        row = self.sender()
        self._at = next((at for at, one in enumerate(self._rows) if one is row), self._at)
        self._point_out()
