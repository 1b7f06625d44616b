# SPDX-License-Identifier: MPL-2.0
"""Who came to what: the table of the people, and beside it who handed nothing in (未交名单)."""

from collections.abc import Hashable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from inspector.ui.desk import Desk
from inspector.ui.models.paged import Entry
from inspector.ui.office.gather_lists import RowList
from inspector.ui.office.rank_table import GridTable
from inspector.ui.parts.chooser import Chooser
from inspector.ui.parts.text import label
from inspector.ui.phrase import Phrase
from inspector.ui.training.results_part import ResultsPart
from inspector.ui.training.results_people_grid import HEADS, ORDERS, people_grid

if TYPE_CHECKING:
    from inspector.core.drills.roster import Trainee
    from inspector.ui.training.results_state import Seen

BESIDE: Final = 240
WIDE: Final = 1120
"""With less room than this, who is missing stands below."""

_COPIED: Final = QT_TRANSLATE_NOOP(
    "PeoplePart", "Those who are missing are on the clipboard: paste them into a message."
)


class PeoplePart(ResultsPart):
    """`opened` names somebody by number."""

    opened = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for results."""
        super().__init__(desk, parent)
        self.order, self.turn = Chooser(desk.theme), QPushButton()
        self.turn.setCheckable(True)
        self.notes = label("caption", wrap=True)
        self.table, self.none = GridTable(desk.theme), label("quiet", wrap=True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.missing: RowList[Trainee] = RowList(desk.theme, self._entry)
        self.missed, self.copy = label("strong", wrap=True), QPushButton()
        self.beside = QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._wire()
        self.retranslate()
        self.redraw()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.order)
        top.addWidget(self.turn)
        top.addStretch(1)
        side = QVBoxLayout(self.beside)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.missed, 1)
        head.addWidget(self.copy)
        side.addLayout(head)
        side.addWidget(self.missing, 1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(top)
        left.addWidget(self.none)
        left.addWidget(self.table, 1)
        self._both.setSpacing(16)
        self._both.addLayout(left, 1)
        self._both.addWidget(self.beside)
        self.table.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.column.addWidget(self.notes)
        self.column.addLayout(self._both, 1)

    def _wire(self) -> None:
        self.table.horizontalHeader().setSectionsClickable(True)
        self.table.horizontalHeader().sectionClicked.connect(self._order_by)
        self.table.opened.connect(self._open)
        self.order.activated.connect(self._reorder)
        self.turn.toggled.connect(self._reorder)
        self.copy.clicked.connect(self.copy_missing)

    def show_seen(self, seen: "Seen") -> None:
        """Show everybody; who stands on somebody stays there."""
        super().show_seen(seen)
        self.missing.show_rows(seen.results.missing)
        self.beside.setVisible(bool(seen.results.missing))

    def tables(self) -> Sequence[GridTable]:
        """Copy the table."""
        return (self.table,)

    # -- order -------------------------------------------------------------------------------------------------------

    @Slot(int)
    def _order_by(self, column: int) -> None:
        """Order by the column pressed; pressed again, the other way round."""
        code = HEADS[column][0]
        if self.order.chosen() == code:
            self.turn.toggle()
            return
        self.order.choose(code)
        self._reorder()

    @Slot()
    def _reorder(self) -> None:
        if self.seen is not None:
            grid = people_grid(self.seen.results, self.words, self.order.chosen(), down=self.turn.isChecked())
            self.table.show_grid(grid, self.table.current_key())

    # -- deeds -------------------------------------------------------------------------------------------------------

    @Slot(object, object)
    def _open(self, key: Hashable, _column: Hashable) -> None:
        self.opened.emit(str(key))

    @Slot()
    def copy_missing(self) -> None:
        """Put number, name and unit of everybody who handed nothing in on the clipboard, a line each."""
        if self.seen is None:
            return
        lines = (f"{one.number}\t{one.name}\t{one.unit}" for one in self.seen.results.missing)
        QGuiApplication.clipboard().setText("\n".join(lines) + "\n")
        self.desk.say(Phrase("PeoplePart", str(_COPIED)), "good")

    def _entry(self, trainee: "Trainee") -> Entry:
        return Entry(trainee.number, f"{trainee.number}  {trainee.name}", trainee.unit)

    # -- words and room ----------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let who is missing stand beside the table where there is room."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        wide = self.width() >= self.desk.theme.px(WIDE)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._both.setDirection(way)
        theme = self.desk.theme
        self.beside.setFixedWidth(theme.px(BESIDE)) if wide else self._unbind()
        self.missing.setMaximumHeight(16_777_215 if wide else theme.px(124))

    def _unbind(self) -> None:
        self.beside.setMinimumWidth(0)
        self.beside.setMaximumWidth(16_777_215)

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        self.order.offer(tuple((code, self.words.order(code)) for code in ORDERS))
        self.order.setAccessibleName(self.tr("Order"))
        self.order.setToolTip(self.tr("Order of the table; a press on a heading does the same"))
        self.turn.setText(self.tr("The other way round"))
        self.turn.setToolTip(self.tr("Begin with the last"))
        self.copy.setText(self.tr("Copy names"))
        self.copy.setToolTip(self.tr("Copy number, name and unit of everybody who handed nothing in"))
        self.missing.setAccessibleName(self.tr("Not handed in"))
        if self.seen is None:
            return
        results = self.seen.results
        said = self.tr("Not handed in: {n} of {all}")
        self.missed.setText(said.format(n=len(results.missing), all=len(results.roster.trainees)))
        self.none.setText(
            self.tr(
                "Nobody has handed in yet. Gather the cards (Ctrl+G) or drop them on this page;"
                " what came on paper is typed or pasted under Paper answers."
            )
        )
        for part in (self.order, self.turn, self.table):
            part.setVisible(bool(results.lines))
        self.none.setHidden(bool(results.lines))
        self._say_notes()
        self._reorder()

    def _say_notes(self) -> None:
        if self.seen is None:
            return
        results = self.seen.results
        told = [self.desk.sentence(note) for note in results.notes]
        told += [self.desk.sentence(note) for line in results.lines for note in line.notes]
        if results.practised:
            numbers = ", ".join(results.practised)
            told.append(self.tr("Only practised so far: {numbers}.").format(numbers=numbers))
        self.notes.setText("\n".join(told[:MOST_NOTES]))
        if len(told) > MOST_NOTES:
            self.notes.setText(self.notes.text() + "\n" + self.tr("and {n} more").format(n=len(told) - MOST_NOTES))
        self.notes.setVisible(bool(told))

    def redraw(self) -> None:
        """Share the room anew."""
        super().redraw()
        self._share()


MOST_NOTES: Final = 4
