# SPDX-License-Identifier: MPL-2.0
"""The left of the scoring page: the outline, its order and its filter."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTreeView, QVBoxLayout, QWidget

from inspector.core.visits import Key
from inspector.ui.models.outline_filter import OutlineFilter
from inspector.ui.models.outline_model import OutlineModel, Role
from inspector.ui.models.standing import FILTERS, Standing
from inspector.ui.parts.chooser import Chooser
from inspector.ui.parts.elided import Elided
from inspector.ui.theme import Theme
from inspector.ui.widgets.judge_button import JudgeButton
from inspector.ui.widgets.row_delegate import RowDelegate

ORDER_WORDS: Final = {
    "sheet": QT_TRANSLATE_NOOP("OutlinePanel", "Sections"),
    "class": QT_TRANSLATE_NOOP("OutlinePanel", "Classes"),
    "walk": QT_TRANSLATE_NOOP("OutlinePanel", "Walk"),
}
FILTER_WORDS: Final = {
    "all": QT_TRANSLATE_NOOP("OutlinePanel", "All"),
    "unjudged": QT_TRANSLATE_NOOP("OutlinePanel", "Open"),
    "lost": QT_TRANSLATE_NOOP("OutlinePanel", "Lost"),
    "aside": QT_TRANSLATE_NOOP("OutlinePanel", "Set aside"),
    "incomplete": QT_TRANSLATE_NOOP("OutlinePanel", "Incomplete"),
}


class _Tree(QTreeView):
    """Keeps the current point in sight when the room for the contents grows or shrinks."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the current point if it was in sight before."""
        row = self.visualRect(self.currentIndex())
        super().resizeEvent(event)
        if row.isValid() and 0 <= row.top() < max(event.oldSize().height(), 1):
            self.scrollTo(self.currentIndex())


class OutlinePanel(QWidget):
    """Tells `chosen` (a point) and `order_chosen`; shows the current point without moving what can stay."""

    chosen = Signal(object)
    run_asked = Signal()
    order_chosen = Signal(str)

    def __init__(self, theme: Theme, model: OutlineModel, filter_: OutlineFilter, orders: Sequence[str]) -> None:
        """Show an outline through a filter."""
        super().__init__()
        self._theme = theme
        self._model = model
        self._filter = filter_
        self._names = tuple(orders)
        self._order, self._only, self._none = Chooser(theme), Chooser(theme), QLabel()
        self._none.setProperty("look", "quiet")
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._route = Elided("caption")
        self._route.hide()
        self._tree, self._run = _Tree(), JudgeButton(theme, quiet=True)
        self._run.clicked.connect(self.run_asked)
        self._dress_tree()
        self._lay_out()
        self._order.activated.connect(self._choose_order)
        self._only.activated.connect(self._choose_filter)
        self._tree.clicked.connect(self._choose)
        self._tree.activated.connect(self._choose)
        self._tree.selectionModel().selectionChanged.connect(self._name_run)
        filter_.rowsInserted.connect(self._open_groups)
        filter_.rowsInserted.connect(self._look)
        filter_.rowsRemoved.connect(self._look)
        theme.changed.connect(self._tree.doItemsLayout)
        self.retranslate()
        self._tree.expandAll()
        self._look()

    @property
    def drop_port(self) -> QWidget:
        """Where the rows are drawn: what is dropped there falls onto a point."""
        return self._tree.viewport()

    def key_under(self, spot: QPoint) -> Key | None:
        """Give the point at a spot of `drop_port`; None for a group or nothing."""
        key: Key | None = self._tree.indexAt(spot).data(Role.KEY)
        return key

    def show_current(self, key: Key) -> None:
        """Mark the current point, where the filter shows it."""
        index = self._filter.mapFromSource(self._model.index_of(key))
        selection = self._tree.selectionModel()
        if not index.isValid():
            selection.clearSelection()
            return
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._tree.scrollTo(index)

    def show_route(self, route: str) -> None:
        """Say which way is walked; it stands above the stops."""
        self._route.setText(self.tr("Route: {route}").format(route=route) if route else "")

    def selected(self) -> tuple[Key, ...]:
        """List the points selected; one alone is the current one, or the one looked for."""
        keys = (index.data(Role.KEY) for index in self._tree.selectionModel().selectedIndexes())
        return tuple(key for key in keys if key is not None)

    def show_order(self, order: str) -> None:
        """Show which order stands, after the outline was made anew; the walk shows its way from stop to stop."""
        self._order.choose(order)
        self._rows.route = order == "walk"
        self._route.setVisible(order == "walk" and bool(self._route.text()))
        self._tree.expandAll()

    def hide_run(self) -> None:
        """Offer no judging of many at once."""
        self._run.hide()

    def retranslate(self) -> None:
        """Say every word anew."""
        self._order.offer(tuple((name, self.tr(str(ORDER_WORDS[name]))) for name in self._names))
        self._only.offer(tuple((name, self.tr(str(FILTER_WORDS[name]))) for name in FILTERS))
        self._order.setVisible(len(self._names) > 1)
        named = ((self._order, self.tr("Order of the points")), (self._only, self.tr("Which points to show")))
        for box, words in named:
            box.setToolTip(words)
            box.setAccessibleName(words)
        self._tree.setAccessibleName(self.tr("Points of the sheet"))
        self._none.setText(self.tr("No such point"))
        self._name_run()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        for box in (self._order, self._only):
            box.setSizeAdjustPolicy(Chooser.SizeAdjustPolicy.AdjustToContents)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(_row((8, 8, 8, 0), self._order, self._only))
        column.addWidget(self._none)
        column.addLayout(_row((12, 0, 8, 0), self._route))
        column.addWidget(self._tree, 1)
        column.addLayout(_row((8, 4, 8, 8), self._run))

    def _dress_tree(self) -> None:
        tree = self._tree
        tree.setModel(self._filter)
        self._rows = RowDelegate(self._theme, tree)
        tree.setItemDelegate(self._rows)
        tree.setHeaderHidden(True)
        tree.setUniformRowHeights(True)
        tree.setIndentation(0)
        tree.setRootIsDecorated(False)
        tree.setExpandsOnDoubleClick(False)
        tree.setAnimated(False)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        tree.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        tree.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        key = index.data(Role.KEY)
        if len(self.selected()) > 1:
            return  # a run is being selected: the point at hand stays
        if key is None:
            self._tree.setExpanded(index, not self._tree.isExpanded(index))
        else:
            self.chosen.emit(key)

    @Slot(int)
    def _choose_order(self, place: int) -> None:
        self.order_chosen.emit(self._names[place])

    @Slot(int)
    def _choose_filter(self, place: int) -> None:
        self._filter.show_only(tuple(FILTERS)[place])
        self._tree.expandAll()
        self._look()

    @Slot(QModelIndex, int, int)
    def _open_groups(self, parent: QModelIndex, first: int, last: int) -> None:
        """Open groups that came, as the others stand."""
        for row in range(first, last + 1) if not parent.isValid() else ():
            self._tree.setExpanded(self._filter.index(row, 0), True)

    @Slot()
    def _name_run(self) -> None:
        """Say what the run's button judges: the points selected, or what is left of this part."""
        n = len(self.selected())
        several = self.tr("The {n} selected: met").format(n=n)
        words = several if n > 1 else self.tr("Rest of part: met")
        if words == self._run.text():
            return
        self._run.dress("B", Standing.MET, words)
        self._run.setToolTip(self.tr("Judges as met what is open of the points selected, else of the part shown (B)"))

    @Slot()
    def _look(self) -> None:
        empty = self._filter.rowCount() == 0
        self._none.setVisible(empty)


def _row(margins: tuple[int, int, int, int], *parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(*margins)
    row.setSpacing(4)
    for part in parts:
        row.addWidget(part)
    return row
