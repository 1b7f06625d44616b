# SPDX-License-Identifier: MPL-2.0
"""The strip of the tray: one row of photos that slides, with a cursor; only what is seen is drawn and fetched."""

from typing import Final

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QInputDevice, QMouseEvent, QPainter, QPainterPath, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inspector.ui.models.thumbnails import Thumbnails
from inspector.ui.theme import CORNER, Theme
from inspector.ui.widgets.tray_model import SHA, TrayModel

SIDE: Final = 64
SIDE_LOW: Final = 44
CAPTION: Final = 18
MOST: Final = 96
"""How many photos are kept at the size they are drawn."""


class TrayDelegate(QStyledItemDelegate):
    """Draws a photo cropped to a square, its time below it, and a frame around those that are meant."""

    def __init__(self, theme: Theme, thumbnails: Thumbnails, parent: QListView) -> None:
        """Draw in the colours of the theme."""
        super().__init__(parent)
        self._theme, self._thumbnails = theme, thumbnails
        self._squares: dict[tuple[str, int], QPixmap] = {}
        self.low = False

    @property
    def side(self) -> int:
        """How wide and high a photo is drawn, in pixels."""
        return SIDE_LOW if self.low else max(SIDE, self._theme.px(SIDE))

    @property
    def height(self) -> int:
        """How high the strip is, in pixels."""
        return self.side + 4 + (0 if self.low else self._theme.px(CAPTION))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give the size of one photo."""
        return QSize(self.side + 8, self.height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a photo."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(option.rect)
        frame = QRectF(box.left() + 4, box.top() + 2, self.side, self.side)
        self._paint_picture(painter, frame, str(index.data(SHA)))
        meant = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("accent" if meant else "line"), 3 if meant else 1))
        painter.drawRoundedRect(frame, CORNER, CORNER)
        if not self.low:
            painter.setFont(self._theme.font("caption", bold=meant))
            painter.setPen(self._theme.colour("ink" if meant else "quiet"))
            below = QRectF(box.left(), frame.bottom(), box.width(), box.bottom() - frame.bottom() + 1)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        painter.restore()

    def _paint_picture(self, painter: QPainter, frame: QRectF, sha256: str) -> None:
        path = QPainterPath()
        path.addRoundedRect(frame, CORNER, CORNER)
        painter.fillPath(path, self._theme.colour("sunken"))
        picture = self._square(sha256, painter.device().devicePixelRatioF())
        if picture is not None:
            painter.save()
            painter.setClipPath(path)
            painter.drawPixmap(frame, picture, QRectF(picture.rect()))
            painter.restore()

    def _square(self, sha256: str, ratio: float) -> QPixmap | None:
        """Give the middle of a photo at the size it is drawn, made once while it is in sight."""
        key = (sha256, round(self.side * ratio))
        if key not in self._squares:
            picture = self._thumbnails.pixmap(sha256)
            if picture is None:
                return None
            side = min(picture.width(), picture.height())
            middle = picture.copy((picture.width() - side) // 2, (picture.height() - side) // 2, side, side)
            made = middle.scaled(
                key[1], key[1], Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            self._squares[key] = made
            if len(self._squares) > MOST:
                del self._squares[next(iter(self._squares))]
        return self._squares[key]

    def forget(self, sha256: str) -> None:
        """Draw a photo anew: it came, or it was erased."""
        for key in [key for key in self._squares if key[0] == sha256]:
            del self._squares[key]


class TrayView(QListView):
    """Shows the tray; `turned` tells that other photos are meant, `opened` that one is to be seen large."""

    turned = Signal()
    opened = Signal(str)

    def __init__(self, theme: Theme, thumbnails: Thumbnails, model: TrayModel) -> None:
        """Show a model."""
        super().__init__()
        self._theme = theme
        self._look = TrayDelegate(theme, thumbnails, self)
        self._row = 0
        self._from = QPointF()
        self.setModel(model)
        self.setItemDelegate(self._look)
        self.setProperty("look", "bare")
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QListView.DragDropMode.DragOnly)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QListView.Shape.NoFrame)
        thumbnails.came.connect(self._look_again)
        theme.changed.connect(self.resize_rows)
        model.modelReset.connect(self._find_place)
        model.rowsRemoved.connect(self._close_up)
        self.pressed.connect(self._note_place)
        self.doubleClicked.connect(self._open)
        self.selectionModel().selectionChanged.connect(self._tell)
        self.resize_rows()

    def stand_low(self, *, low: bool) -> None:
        """Take less height, where there is little."""
        if self._look.low is not low:
            self._look.low = low
            self.resize_rows()

    @Slot()
    def resize_rows(self) -> None:
        """Take the height of a photo."""
        self.setFixedHeight(self._look.height + 2)
        self.scheduleDelayedItemsLayout()

    def chosen(self) -> tuple[str, ...]:
        """Give the photos that are meant, in the order of the tray."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        model = self.model()
        return tuple(str(model.index(row, 0).data(SHA)) for row in rows)

    def current(self) -> str:
        """Give the photo at the cursor; empty in an empty tray."""
        return str(self.currentIndex().data(SHA)) if self.currentIndex().isValid() else ""

    def walk(self, by: int, *, more: bool = False) -> None:
        """Move the cursor; `more` keeps meaning what it comes from, and what it comes to too."""
        count = self.model().rowCount()
        if count:
            row = self._row + by
            self._stand(max(0, min(count - 1, row)) if more else row % count, more=more)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note where a finger begins."""
        self._from = event.position()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A finger that goes sideways slides the strip; one that goes up takes the photo along."""
        way = event.position() - self._from
        if event.device().type() is QInputDevice.DeviceType.TouchScreen and abs(way.x()) > abs(way.y()):
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - round(way.x()))
            self._from = event.position()
        else:
            super().mouseMoveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Slide sideways, whichever way the wheel turns."""
        turn = event.angleDelta()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (turn.x() or turn.y()))
        event.accept()

    def _stand(self, row: int, *, more: bool = False) -> None:
        index = self.model().index(row, 0)
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.Select if more else flag.ClearAndSelect)
        self.scrollTo(index)
        self._row = row

    @Slot()
    def _find_place(self) -> None:
        """Stand where the cursor stood, now that photos came or went."""
        count = self.model().rowCount()
        if count:
            self._stand(min(self._row, count - 1))
        self.turned.emit()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(str(index.data(SHA)))

    @Slot(QModelIndex, int, int)
    def _close_up(self, _parent: QModelIndex, first: int, _last: int) -> None:
        """Stand on what comes after the photo that left; Qt itself would go back as often as on."""
        self._row -= int(first < self._row)
        self._find_place()

    @Slot(QModelIndex)
    def _note_place(self, index: QModelIndex) -> None:
        self._row = index.row()

    @Slot()
    def _tell(self) -> None:
        self.turned.emit()

    @Slot(str)
    def _look_again(self, sha256: str) -> None:
        self._look.forget(sha256)
        model = self.model()
        row = model.row_of(sha256) if isinstance(model, TrayModel) else -1
        if row >= 0:
            self.update(model.index(row, 0))
