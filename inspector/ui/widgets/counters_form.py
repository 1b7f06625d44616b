# SPDX-License-Identifier: MPL-2.0
"""Counting occurrences: a line for each thing counted, with − n + and what each is worth."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from inspector.core.exact import show_short
from inspector.core.rules.rule import Counters, Form, Line
from inspector.core.values import Counts, Value
from inspector.ui.models.counting import placed, recounted, stepped, unplaced, with_place, without_place
from inspector.ui.models.quick_answers import MOST_KEYS
from inspector.ui.parts.text import label as text_label
from inspector.ui.theme import Theme
from inspector.ui.widgets.form import FormPart
from inspector.ui.widgets.place_list import PlaceList
from inspector.ui.widgets.prose import Prose
from inspector.ui.widgets.sight import bring_into_view
from inspector.ui.widgets.stepper import Stepper


class _CounterRow:
    """One line of the form: key, words, worth, stepper; the widgets belong to the form."""

    def __init__(self, theme: Theme, form: QWidget, grid: QGridLayout, place: int) -> None:
        self._badge = QLabel(form)
        self._badge.setProperty("look", "key")
        self._words = Prose(theme, "interface", leading=1.35)
        self._worth = text_label("caption", "", form)
        self.stepper, self.where, self.places = Stepper(theme), QToolButton(), PlaceList(theme)
        self._theme = theme
        self._named = QWidget(form)
        column = QVBoxLayout(self._named)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addWidget(self._worth)
        grid.addWidget(self._badge, 2 * place, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self._named, 2 * place, 1)
        grid.addWidget(self.stepper, 2 * place, 2, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.where, 2 * place, 3, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.places, 2 * place + 1, 1, 1, 3)
        self.places.hide()

    def say(self, key: str, words: str, worth: str) -> None:
        """Say what is counted and what it is worth."""
        self._badge.setText(key)
        self._words.say(words)
        self._worth.setText(worth)
        self._worth.setVisible(bool(worth))
        self.stepper.name(words)

    def dress(self) -> None:
        """Take the icon anew."""
        self.where.setIcon(self._theme.icon("place", "quiet", 18))
        self.where.setIconSize(QSize(self._theme.px(18), self._theme.px(18)))

    def show_places(self, counts: Counts, line: Line) -> None:
        """Show where the faults of a line are, and the way to say it while one has no place."""
        self.places.show_places(() if line.need else placed(counts, line.id))
        self._keep_room(on=not line.need)
        self.where.setVisible(not line.need and unplaced(counts, line.id) > 0)

    def set_visible(self, asked: bool) -> None:  # noqa: FBT001 (as Qt's own)
        """Show or hide the whole line."""
        self._badge.setVisible(asked and bool(self._badge.text()))
        self._named.setVisible(asked)
        self.stepper.setVisible(asked)
        if not asked:
            self._keep_room(on=False)
            self.where.hide()
            self.places.hide()

    def _keep_room(self, *, on: bool) -> None:
        """Keep the room of the button while it is hidden, so that nothing moves when the first fault is counted."""
        policy = self.where.sizePolicy()
        policy.setRetainSizeWhenHidden(on)
        self.where.setSizePolicy(policy)


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
        self._newest = ""  # the line counted last: Enter asks where
        self._asked = ("", 0)  # the line and number of the place being typed
        theme.changed.connect(self._dress)

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
                words = line.label.said(language)
                row.say(str(key) if key <= MOST_KEYS else "", words, self._worth(line))
                row.where.setToolTip(self.tr("Say where (Enter)"))
                row.where.setAccessibleName(self.tr("Say where: {what}").format(what=words))
            row.set_visible(asked)

    def show_value(self, value: Value | None) -> None:
        """Show the counts; nothing is shown before the point is judged."""
        self._counts = value if isinstance(value, Counts) else Counts()
        for line, row in zip(self._lines, self._rows, strict=False):
            row.stepper.show_number("" if value is None else str(self._counts.total(line.id)))
            row.show_places(self._counts, line)

    def press(self, place: int, *, fewer: bool = False) -> bool:
        """Count one more (or fewer) of a line."""
        if not 0 <= place < len(self._lines):
            return False
        self._count(self._lines[place], -1 if fewer else 1)
        return True

    def forget(self) -> None:
        """Ask no more where anything was: another point comes."""
        self._newest = ""
        self.rest()

    def rest(self) -> None:
        """Ask no more where anything was."""
        self._asked = ("", 0)
        for row in self._rows:
            row.places.close_field()

    def enter(self) -> bool:
        """Ask where the fault counted last is."""
        line, self._newest = self._newest, ""
        if not line or not unplaced(self._counts, line):
            return False
        self._ask_place(line)
        return True

    @property
    def places(self) -> bool:
        """Whether faults are counted here."""
        return any(not line.need for line in self._lines)

    @property
    def pending(self) -> bool:
        """Whether a number or a place stands here that was not told yet."""
        return super().pending or any(row.places.field.pending for row in self._rows)

    def flush(self) -> None:
        """Tell now what is being typed."""
        super().flush()
        for row in self._rows:
            row.places.field.flush()

    def _new_row(self, place: int) -> "_CounterRow":
        row = _CounterRow(self.theme, self, self._grid, place)
        row.stepper.stepped.connect(self._step)
        row.stepper.typed.connect(self._type)
        row.stepper.entered.connect(self._enter)
        self.heed(row.stepper)
        row.where.clicked.connect(self._ask_where)
        row.places.written.connect(self._write_place)
        row.places.finished.connect(self._end_place)
        row.places.removed.connect(self._remove_place)
        row.places.begun.connect(self.begun)
        row.places.pasted.connect(self.pasted)
        row.dress()
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

    def _count(self, line: Line, by: int) -> None:
        self._newest = line.id if by > 0 and not line.need else ""
        self.entered.emit(stepped(self._counts, line.id, by), False)

    def _ask_place(self, line: str) -> None:
        self._asked = (line, len(placed(self._counts, line)))
        row = self._rows[[one.id for one in self._lines].index(line)]
        row.places.open(unplaced(self._counts, line))
        bring_into_view(row.places, self.theme.px(8))

    def _line_of_sender(self) -> Line:
        sender = self.sender()
        rows = zip(self._lines, self._rows, strict=False)
        return next(line for line, row in rows if sender in (row.stepper, row.where, row.places))

    @Slot(int)
    def _step(self, by: int) -> None:
        self._count(self._line_of_sender(), by)

    @Slot(str)
    def _type(self, spelled: str) -> None:
        if spelled:
            self.entered.emit(recounted(self._counts, self._line_of_sender().id, int(spelled)), False)

    @Slot()
    def _enter(self) -> None:
        self.entered.emit(self._counts, True)

    @Slot()
    def _ask_where(self) -> None:
        self._ask_place(self._line_of_sender().id)

    @Slot(str)
    def _write_place(self, words: str) -> None:
        line, number = self._asked
        if line:
            self.entered.emit(with_place(self._counts, line, number, " ".join(words.split())), False)

    @Slot()
    def _end_place(self) -> None:
        """Take the place of the next one; without words, or after the last, the keys judge again."""
        line, number = self._asked
        given = number < len(placed(self._counts, line))
        if given and unplaced(self._counts, line):
            self._ask_place(line)
            return
        self._asked = ("", 0)
        self._rows[[one.id for one in self._lines].index(line)].places.close_field()
        (self.left if given else self.finished).emit()

    @Slot(int)
    def _remove_place(self, number: int) -> None:
        self.entered.emit(without_place(self._counts, self._line_of_sender().id, number), False)

    @Slot()
    def _dress(self) -> None:
        for row in self._rows:
            row.dress()
