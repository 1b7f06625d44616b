# SPDX-License-Identifier: MPL-2.0
"""The office's sheet on screen: letters and numbers at its edges, merged cells merged, words broken in their cells."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QResizeEvent, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from inspector.core.doctor.tables import Cell
from inspector.ui.models.doctor_source import SourceSheet
from inspector.ui.parts.column import draggable
from inspector.ui.theme import Theme

PAUSE: Final = 120  # milliseconds after which a width stands still


class DoctorGrid(QTableView):
    """Tells `cell_chosen` when a person goes to a cell that holds something."""

    cell_chosen = Signal(object)

    def __init__(self, theme: Theme, model: SourceSheet) -> None:
        """Show a sheet."""
        super().__init__()
        self._theme = theme
        self._source = model
        self._quiet = False
        self._width = 0
        self._tall: set[int] = set()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._fit)
        self.setModel(model)
        self.setItemDelegate(_LitCell(theme, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setHighlightSections(False)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
            header.setMinimumSectionSize(8)
        draggable(self)
        self.selectionModel().currentChanged.connect(self._tell)
        model.modelReset.connect(self._settle)
        model.lit_changed.connect(self.viewport().update)
        theme.changed.connect(self._measure)

    def light(self, cells: tuple[Cell, ...]) -> None:
        """Light cells and bring the first into sight, without telling."""
        first = self._source.light(cells)
        if first.isValid():
            self._quiet = True
            self.setCurrentIndex(first)
            self.scrollTo(first)
            self._quiet = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new width, once it stands still."""
        super().resizeEvent(event)
        self._pause.start()

    @Slot()
    def _fit(self) -> None:
        if self.viewport().width() != self._width:
            self._measure()
            self.light(self._source.lit())

    @Slot()
    def _settle(self) -> None:
        self._tall = set()
        self.clearSpans()
        for one in self._source.spans():
            if one.bottom >= one.top and one.right >= one.left:
                self.setSpan(one.top - 1, one.left - 1, one.bottom - one.top + 1, one.right - one.left + 1)
        self._measure()

    @Slot()
    def _measure(self) -> None:
        metrics = QFontMetricsF(self._theme.font("caption"))
        em, line = metrics.horizontalAdvance("测"), metrics.height()
        widths = self._source.fitted(self.viewport().width() / em)
        self._width = self.viewport().width()
        for place, wide in enumerate(widths):
            self.setColumnWidth(place, round(wide * em))
        tall = self._source.lines(widths)
        header = self.verticalHeader()
        header.setDefaultSectionSize(round(line + 12))
        for row in self._tall - set(tall):
            header.resizeSection(row - 1, round(line + 12))
        self._tall = set(tall)
        for row, lines in tall.items():
            header.resizeSection(row - 1, round(line * lines + 12))

    @Slot(QModelIndex, QModelIndex)
    def _tell(self, now: QModelIndex, _before: QModelIndex) -> None:
        cell = self._source.cell(now)
        if cell is not None and not self._quiet:
            self.cell_chosen.emit(cell)


class _LitCell(QStyledItemDelegate):
    """A cell's words on its ground; a lit one has a border too, so that it does not speak by colour alone."""

    def __init__(self, theme: Theme, grid: QTableView) -> None:
        super().__init__(grid)
        self._theme = theme
        self._grid = grid

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a cell."""
        room: QRect = option.rect
        painter.save()
        painter.setClipRect(room)
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        painter.fillRect(room, ground if ground is not None else self._theme.colour("raised"))
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("ink"))
        words = index.data()
        if words:
            broken = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            broken.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            painter.drawText(QRectF(room).adjusted(5, 3, -5, -3), str(words), broken)
        model = index.model()
        here = self._grid.currentIndex() == index
        if isinstance(model, SourceSheet) and (model.is_lit(index) or here):
            painter.setPen(QPen(self._theme.colour("accent"), 2 if model.is_lit(index) else 1))
            painter.drawRect(QRectF(room).adjusted(1, 1, -2, -2))
        painter.restore()
