# SPDX-License-Identifier: MPL-2.0
"""The map of trainees and questions: who missed what, seen at a glance; a cell tells of itself and opens."""

from collections.abc import Hashable, Mapping, Sequence
from typing import TYPE_CHECKING, Final, overload

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from inspector.core.drills.drill import Item
from inspector.ui.desk import Desk
from inspector.ui.office.rank_grid import Cell, Column, Grid, Row
from inspector.ui.office.rank_table import GridTable
from inspector.ui.parts.text import label
from inspector.ui.theme import Theme
from inspector.ui.training.results_items import Question, key_of, questions
from inspector.ui.training.results_map_view import SIDE, MapModel, MapTable, paint_outcome
from inspector.ui.training.results_part import ResultsPart, kept
from inspector.ui.training.results_words import MARKS, ResultsWords, percent
from inspector.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from inspector.core.drills.results import Line
    from inspector.ui.training.results_state import Seen

_MIDDLE: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
LEGEND: Final = tuple(code for code in MARKS if code)


class MapPart(ResultsPart):
    """`opened` names a person by number and a question."""

    opened = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for results."""
        super().__init__(desk, parent)
        self.table, self.told = MapTable(desk.theme), label("strong", wrap=True)
        self.legend = QWidget()
        flow = Flow(self.legend, 16, 4)
        self._swatches = {code: Swatch(desk.theme, code) for code in LEGEND}
        for swatch in self._swatches.values():
            flow.addWidget(swatch)
        self.none, self.small = label("quiet", wrap=True), QPushButton()
        self.small.setCheckable(True)
        flow.addWidget(self.small)
        self.small.toggled.connect(self.table.shrink)
        self.column.setSpacing(8)
        for part in (self.none, self.legend, self.told):
            self.column.addWidget(part)
        self.column.addWidget(self.table, 1)
        self.table.opened.connect(self._open)
        self.table.turned.connect(self._tell)
        self.table.entered.connect(self._hover)
        self.retranslate()
        self.redraw()

    def tables(self) -> Sequence[GridTable]:
        """Copy the map."""
        return (self.table,)

    # -- what is told ------------------------------------------------------------------------------------------------

    @Slot()
    def _tell(self) -> None:
        self._hover(self.table.currentIndex())
        for header in (self.table.horizontalHeader(), self.table.verticalHeader()):
            header.viewport().update()

    @Slot(QModelIndex)
    def _hover(self, index: QModelIndex) -> None:
        model = self.table.grid_model
        self.told.setText(
            model.told(index.row(), index.column()) if isinstance(model, MapModel) and index.isValid() else ""
        )

    @Slot(object, object)
    def _open(self, key: Hashable, column: Hashable) -> None:
        self.opened.emit(str(key), column)

    # -- words -------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        for code, swatch in self._swatches.items():
            swatch.say(self.words.outcome(code))
        self.small.setText(self.tr("Small cells"))
        self.small.setToolTip(self.tr("See more people and questions at once"))
        self.none.setText(self.tr("Nobody handed anything in yet."))
        self.none.setVisible(self.seen is None or not self.seen.results.lines)
        if self.seen is not None:
            kept(self.table, map_grid(self.seen, self.words, self.desk.language))
            self._tell()


def map_grid(seen: "Seen", words: ResultsWords, language: str) -> Grid:
    """Lay out everybody and every question that counts, in the order of the lines and of the drill."""
    asked, found = questions(seen), seen.results.map
    columns = tuple(Column(asked[item].label, _named(asked[item], language)) for item in found.items)
    made = _Cells(seen, asked, words, language)
    rows = tuple(Row(line.number, _Row(made, line, found.items), _head(line)) for line in seen.results.lines)
    return Grid(words.parts()["map"], columns, rows, keys=found.items)


def _named(question: Question, language: str) -> str:
    return " · ".join(part for part in (question.label, question.site, question.title(language)) if part)


def _head(line: "Line") -> str:
    return f"{line.number}  {line.name}  {percent(line.graded.held.agreement)}"


class _Cells:
    """Says cells; what is said of a question is said once, however many gave that answer."""

    def __init__(self, seen: "Seen", asked: Mapping[Item, Question], words: ResultsWords, language: str) -> None:
        self._seen, self._asked, self._language = seen, asked, language
        self._outcomes = {code: words.outcome(code) for code in MARKS}
        self._said: dict[tuple[Item, object], str] = {}

    def cell(self, line: "Line", item: Item) -> Cell:
        grade = line.graded.items.get(item)
        if grade is None:
            return Cell()
        icon, meaning = MARKS[grade.outcome]
        spelled = (item, None if grade.said is None else (grade.said.status, grade.said.value))
        if spelled not in self._said:
            said = self._asked[item].said(grade.said, self._language)
            key = key_of(self._seen, item)
            wanted = self._asked[item].said(key.answer, self._language) if key is not None else ""
            self._said[spelled] = said if said == wanted else f"{said or '–'} ≠ {wanted}"
        return Cell(self._outcomes[grade.outcome], self._said[spelled], meaning=meaning, icon=icon)


class _Row(Sequence[Cell]):
    """The cells of a person, each made when it is looked at: of two hundred thousand a screen shows a thousand."""

    def __init__(self, made: _Cells, line: "Line", items: Sequence[Item]) -> None:
        self._made, self._line, self._items = made, line, items

    def __len__(self) -> int:
        return len(self._items)

    @overload
    def __getitem__(self, at: int) -> Cell: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Cell]: ...
    def __getitem__(self, at: int | slice) -> Cell | Sequence[Cell]:
        if isinstance(at, slice):
            return [self._made.cell(self._line, item) for item in self._items[at]]
        return self._made.cell(self._line, self._items[at])


class Swatch(QWidget):
    """One mark of the legend and what it means."""

    def __init__(self, theme: Theme, code: str) -> None:
        """Stand for an outcome."""
        super().__init__()
        self._theme, self._words = theme, ""
        icon, meaning = MARKS[code]
        self._cell = Cell("", meaning=meaning, icon=icon)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def say(self, words: str) -> None:
        """Say what it means."""
        self._words = words
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Have room for the mark and the words."""
        self.setFont(self._theme.font("caption"))
        return QSize(self._theme.px(SIDE) + 8 + self.fontMetrics().horizontalAdvance(self._words), self._theme.px(SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both."""
        painter = QPainter(self)
        side = self._theme.px(SIDE)
        paint_outcome(painter, QRectF(0, 0, side, side).adjusted(1, 1, -1, -1), self._cell, self._theme)
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("quiet"))
        room = QRectF(side + 6, 0, self.width() - side - 6, self.height())
        painter.drawText(room, _MIDDLE, self._words)
