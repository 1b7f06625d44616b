# SPDX-License-Identifier: MPL-2.0
"""The left of the builder: how far it is, the outline with what each question still lacks, and the verbs for sites."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QPushButton, QStyleOptionViewItem, QVBoxLayout, QWidget

from inspector.app.training.building import ready
from inspector.app.training.reordering import put_before, shifted
from inspector.core.drills.drill import Item
from inspector.ui.desk import Desk
from inspector.ui.parts.segments import Segments
from inspector.ui.parts.text import label
from inspector.ui.phrase import Phrase
from inspector.ui.training.builder_rows import SIEVES, BuilderRows, Role, Row, lacks_said, rows_of
from inspector.ui.training.builder_state import BuilderState
from inspector.ui.widgets.held_list import HeldList
from inspector.ui.widgets.meter import paint_meter
from inspector.ui.widgets.painted_row import PaintedRow, write_line

ICONS = {"ready": ("met", "met"), "open": ("partial", "warning"), "away": ("skipped", "quiet")}

_READY: Final = QT_TRANSLATE_NOOP("OutlinePart", "No question lacks anything: scene, key and reason are there.")


class OutlineRow(PaintedRow):
    """A question as mark, number and title, with what it lacks at the right; a site in bold with its count."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Paint in the theme and the language of a desk."""
        super().__init__(desk.theme, parent)
        self._desk = desk

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give room for a finger; a section needs less."""
        row = index.data(Role.ROW)
        return QSize(0, self._theme.px(30) if row.kind == "section" else self._theme.touch)

    def fill(self, painter: QPainter, room: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """Paint one row."""
        row: Row = index.data(Role.ROW)
        inner = room.adjusted(12, 0, -12, 0)
        if row.kind == "section":
            painter.setFont(self._theme.font("caption", bold=True))
            painter.setPen(self._theme.colour("quiet"))
            write_line(painter, inner.adjusted(0, 0, 0, -4), row.title, Qt.AlignmentFlag.AlignBottom)
        elif row.kind == "question":
            self._question(painter, inner, row)
        else:
            self._head(painter, inner, row, str(index.data()))

    def _head(self, painter: QPainter, room: QRect, row: Row, words: str) -> None:
        name = "sliders" if row.kind == "settings" else "place"
        left = self._icon(painter, room, name, "ink")
        right = room.right()
        if row.kind == "site":
            painter.setFont(self._theme.font("caption"))
            painter.setPen(self._theme.colour("quiet"))
            count = f"{row.done}/{row.total}"
            wide = QFontMetrics(painter.font()).horizontalAdvance(count)
            box = QRect(right - wide, room.top(), wide + 1, room.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, count)
            bar = self._theme.px(36)
            line = QRectF(right - wide - 8 - bar, room.center().y() - 2, bar, 4)
            paint_meter(painter, line, row.done, row.total, self._theme)
            right -= wide + bar + 16
        painter.setFont(self._theme.font("interface", bold=True))
        painter.setPen(self._theme.colour("ink"))
        box = QRect(left, room.top(), right - left, room.height())
        write_line(painter, box, words, Qt.AlignmentFlag.AlignVCenter)

    def _question(self, painter: QPainter, room: QRect, row: Row) -> None:
        icon, meaning = ICONS["away" if not row.asked else "open" if row.lacks else "ready"]
        left = self._icon(painter, room, icon, meaning)
        right = room.right()
        lacks = lacks_said(row.lacks, self._desk.language)
        if lacks:
            painter.setFont(self._theme.font("caption"))
            painter.setPen(self._theme.colour("warning"))
            wide = QFontMetrics(painter.font()).horizontalAdvance(lacks)
            box = QRect(right - wide, room.top(), wide + 1, room.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, lacks)
            right -= wide + 8
        painter.setFont(self._theme.font("interface"))
        number = str(row.item[2]) if row.item is not None else ""
        wide = max(self._theme.px(22), QFontMetrics(painter.font()).horizontalAdvance(number))
        painter.setPen(self._theme.colour("quiet"))
        painter.drawText(QRect(left, room.top(), wide, room.height()), Qt.AlignmentFlag.AlignVCenter, number)
        painter.setPen(self._theme.colour("ink" if row.asked else "quiet"))
        box = QRect(left + wide + 8, room.top(), right - left - wide - 8, room.height())
        write_line(painter, box, row.title, Qt.AlignmentFlag.AlignVCenter)

    def _icon(self, painter: QPainter, room: QRect, name: str, meaning: str) -> int:
        """Paint an icon at the left and give where the words begin."""
        side = self._theme.px(18)
        painter.drawPixmap(room.left(), room.center().y() - side // 2, self._theme.pixmap(name, meaning, 18))
        return room.left() + side + 10


class _Rows(HeldList):
    """A list whose questions are moved by dragging; it leaves digits to the page, which judges the key with them."""

    def __init__(self) -> None:
        super().__init__()
        self.setDragDropMode(QListView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdigit():
            event.ignore()
        else:
            super().keyPressEvent(event)


class OutlinePart(QWidget):
    """`chosen` gives the row the person stands on; the verbs ask for a site to be added."""

    chosen = Signal(object)
    site_asked = Signal()

    def __init__(self, desk: Desk, state: BuilderState) -> None:
        """Lay the list."""
        super().__init__()
        self._desk, self._state = desk, state
        self._wanted = Row("settings")
        self.count = label("quiet")
        self.sieve = Segments()
        self.rows = BuilderRows(self)
        self.list = _Rows()
        self.list.setModel(self.rows)
        self.list.setItemDelegate(OutlineRow(desk, self.list))
        self.list.setMouseTracking(True)
        self.add = QPushButton()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 0, 16, 16)
        column.setSpacing(8)
        column.addWidget(self.count)
        column.addWidget(self.sieve)
        column.addWidget(self.list, 1)
        column.addWidget(self.add)
        self.sieve.chosen_changed.connect(self.refill)
        self.list.selectionModel().currentChanged.connect(self._turn)
        self.rows.moved.connect(self._put)
        self.add.clicked.connect(self.site_asked)
        self.retranslate()
        self.sieve.choose("all")
        self.refill()

    @Slot()
    def refill(self) -> None:
        """Show the outline as the draft stands now; the row stood on stays."""
        draft, language = self._state.draft, self._desk.language
        blocked = self.list.selectionModel().blockSignals(True)
        self.rows.show(rows_of(draft, self._state.sheets, self.sieve.chosen() or "all", language), language)
        self.list.setCurrentIndex(self.rows.find(self._wanted))
        self.list.selectionModel().blockSignals(blocked)
        self.list.viewport().update()
        done, total = ready(draft)
        self.count.setText(self.tr("{done} of {total} questions ready").format(done=done, total=total))

    def stand_on(self, row: Row) -> None:
        """Go to a row; where the sieve hides it, everything is shown."""
        if not self.rows.find(row).isValid():
            self.sieve.choose("all")
            self.refill()
        self.list.setCurrentIndex(self.rows.find(row))

    def step(self, by: int) -> None:
        """Go to the question so many rows further."""
        at = self.list.currentIndex().row() + by
        while 0 <= at < self.rows.rowCount():
            row = self.rows.row(self.rows.index(at))
            if row is not None and row.kind != "section":
                self.list.setCurrentIndex(self.rows.index(at))
                return
            at += by

    def shift(self, by: int) -> None:
        """Ask the question stood on so many places later; it stays the one stood on."""
        row = self.rows.row(self.list.currentIndex())
        if row is not None and row.item is not None and row.asked:
            self._state.deed(shifted, row.item, by)
            self.list.scrollTo(self.list.currentIndex())

    @Slot(object, object)
    def _put(self, item: Item, other: Item | None) -> None:
        self.stand_on(Row("question", item[0], item=item))
        self._state.deed(put_before, item, other)

    def next_open(self) -> None:
        """Go to the next question that lacks something; say when none does."""
        found = self.rows.open_after(self.list.currentIndex().row())
        if found.isValid():
            self.list.setCurrentIndex(found)
        else:
            self._desk.say(Phrase("OutlinePart", str(_READY)), "good")

    @Slot(QModelIndex)
    def _turn(self, index: QModelIndex) -> None:
        row = self.rows.row(index)
        if row is not None:
            self._wanted = row
            self.chosen.emit(row)

    def retranslate(self) -> None:
        """Say every word anew."""
        words = (self.tr("All points"), self.tr("Asked"), self.tr("Not ready"))
        self.sieve.setAccessibleName(self.tr("Show"))
        self.sieve.offer(tuple(zip(SIEVES, words, strict=True)))
        self.list.setAccessibleName(self.tr("Outline of the drill"))
        self.add.setText(self.tr("Add a site…"))
        self.add.setToolTip(self.tr("A site from checklists, or from a sealed visit"))
        self.refill()

    def redraw(self) -> None:
        """Take icons anew."""
        self.add.setIcon(self._desk.theme.icon("plus"))
        self.list.doItemsLayout()
