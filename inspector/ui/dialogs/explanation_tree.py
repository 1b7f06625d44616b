# SPDX-License-Identifier: MPL-2.0
"""The tree of an explanation: rows a finger can open, marks beside rulings, and a verb at every point."""

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from inspector.core.points import PointId
from inspector.ui.models.outline_model import Index
from inspector.ui.models.reason_model import VERB, Ask, ReasonModel
from inspector.ui.theme import Theme

_OPEN_LEVELS: Final = 1
_MOST_OPEN: Final = 400
"""With more rows than this below its sections, a tree opens with the sections alone."""
_MARKS: Final = {"held": ("met", "met"), "broken": ("lost", "lost"), "open": ("unsure", "quiet")}


class ReasonRows(QStyledItemDelegate):
    """Sums stand out; a ruling has its mark; what is supposed and the verb have the accent's colour."""

    def __init__(self, theme: Theme, parent: QTreeView) -> None:
        """Paint in a theme."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Be high enough for a finger."""
        return QSize(super().sizeHint(option, index).width() + 8, self._theme.touch)

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Dress one cell."""
        super().initStyleOption(option, index)
        supposed = bool(index.data(Ask.SUPPOSED))
        if supposed or index.data(Ask.TOP):
            option.font = self._theme.font(bold=True)
        state = index.model().index(index.row(), 0, index.parent()).data(Ask.STATE)
        if supposed or (index.column() == VERB and not state):
            for role in (option.palette.ColorRole.Text, option.palette.ColorRole.HighlightedText):
                option.palette.setColor(role, self._theme.colour("accent"))
        if state in _MARKS and index.column() == 0:
            side = self._theme.px(16)
            option.icon = self._theme.icon(*_MARKS[state], 16)
            option.decorationSize = QSize(side, side)
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration


class ReasonTree(QTreeView):
    """Shows a model of reasons; `suppose_asked` and `point_asked` name a point."""

    suppose_asked = Signal(str)
    point_asked = Signal(str)
    turned = Signal()

    def __init__(self, model: ReasonModel, theme: Theme, parent: QWidget) -> None:
        """Lay out the rows, opened so far that the sections can be read."""
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setItemDelegate(ReasonRows(theme, self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(theme.px(20))
        self.setAccessibleName(self.tr("Reasons"))
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(VERB, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(VERB, theme.px(100))
        self.activated.connect(self._open)
        self.clicked.connect(self._press)
        self.open_top()

    def open_top(self) -> None:
        """Show the whole from its top, sections open."""
        top = self._model.index(0, 0)
        self.setRootIndex(top)
        sums = self._model.reason_at(top).below
        few = sum(len(child.below) for one in sums for child in (one, *one.below)) <= _MOST_OPEN
        self.expandToDepth(_OPEN_LEVELS if few else 0)

    def show_row(self, row: QModelIndex) -> None:
        """Open the way to a row, open it, and stand on it."""
        if not row.isValid():
            return
        self.expand(row)
        self.setCurrentIndex(row)
        self.scrollTo(row, QTreeView.ScrollHint.PositionAtCenter)

    def opened(self) -> frozenset[tuple[str, ...]]:
        """Name the rows that are open, each by the way to it."""
        found: set[tuple[str, ...]] = set()
        self._collect(self._model.index(0, 0), (), found)
        return frozenset(found)

    def open_again(self, opened: frozenset[tuple[str, ...]]) -> None:
        """Open the rows named so in another tree; where none is left, the sections."""
        if not opened:
            self.open_top()
            return
        self.setRootIndex(self._model.index(0, 0))
        for way in sorted(opened, key=len):
            self.expand(self._at(way))

    def current_point(self) -> str:
        """Give the point of the row stood on; nothing elsewhere."""
        index = self.currentIndex()
        return self._model.reason_at(index).point if index.isValid() else ""

    def may_suppose(self) -> bool:
        """Tell whether the row stood on is a point whose answer may be supposed."""
        return self._model.may_suppose(self.currentIndex())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell that another row is stood on."""
        super().currentChanged(current, previous)
        self.turned.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Reasons"))

    # -- within ------------------------------------------------------------------------------------------------------

    def _collect(self, index: QModelIndex, way: tuple[str, ...], found: set[tuple[str, ...]]) -> None:
        for row in range(self._model.rowCount(index)):
            child = self._model.index(row, 0, index)
            if self.isExpanded(child):
                found.add((*way, self._model.key(child)))
                self._collect(child, (*way, self._model.key(child)), found)

    def _at(self, way: tuple[str, ...]) -> QModelIndex:
        index = self._model.index(0, 0)
        for key in way:
            rows = (self._model.index(row, 0, index) for row in range(self._model.rowCount(index)))
            index = next((one for one in rows if self._model.key(one) == key), QModelIndex())
            if not index.isValid():
                break
        return index

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        point = self._model.reason_at(index).point
        if point and index.column() != VERB:
            self.point_asked.emit(point)

    @Slot(QModelIndex)
    def _press(self, index: QModelIndex) -> None:
        if index.column() == VERB and self._model.may_suppose(index):
            self.suppose_asked.emit(PointId(self._model.reason_at(index).point))
