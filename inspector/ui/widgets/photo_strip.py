# SPDX-License-Identifier: MPL-2.0
"""Photos in a row that wraps: thumbnails, each with its way out, and a place to add more."""

from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from inspector.ui.models.standing import Standing
from inspector.ui.models.thumbnails import Thumbnails
from inspector.ui.parts.text import tip
from inspector.ui.theme import CORNER, Theme
from inspector.ui.widgets.flow import Flow
from inspector.ui.widgets.marks import paint_mark

SLIM: Final = 52
"""How wide a tile that brings something else is: a finger's breadth, so that all stand in one row."""


class Thumb(QAbstractButton):
    """One photo; its upper right corner takes it off (`removed`), the rest opens it (`clicked`)."""

    removed = Signal()

    def __init__(self, theme: Theme, thumbnails: Thumbnails, side: int) -> None:
        """Show nothing yet."""
        super().__init__()
        self._theme = theme
        self._thumbnails = thumbnails
        self._side = side
        self.sha256 = ""
        self.fixed = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        thumbnails.came.connect(self._look)
        theme.changed.connect(self.updateGeometry)

    def show_photo(self, sha256: str, name: str) -> None:
        """Show a photo by hash."""
        if sha256 != self.sha256:
            self.sha256 = sha256
            self.update()
        self.setAccessibleName(name)
        self.setToolTip(tip(name))

    def sizeHint(self) -> QSize:
        """Be a square."""
        side = self._theme.px(self._side)
        return QSize(side, side)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell a click in the corner from one on the picture."""
        spot = event.position().toPoint()
        if not self.fixed and self.rect().contains(spot) and self._corner(spot):
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, cropped to the square, and the way out."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        path = QPainterPath()
        path.addRoundedRect(frame, CORNER, CORNER)
        painter.fillPath(path, self._theme.colour("sunken"))
        picture = self._thumbnails.pixmap(self.sha256)
        if picture is not None:
            painter.setClipPath(path)
            side = min(picture.width(), picture.height())
            part = QRectF((picture.width() - side) / 2, (picture.height() - side) / 2, side, side)
            painter.drawPixmap(frame, picture, part)
            painter.setClipping(False)
        painter.setPen(QPen(self._theme.colour("accent" if self.hasFocus() else "line"), 2 if self.hasFocus() else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, CORNER, CORNER)
        if not self.fixed:
            self._paint_way_out(painter)

    def _paint_way_out(self, painter: QPainter) -> None:
        side = self._theme.px(22)
        box = QRectF(self.width() - side - 4, 4, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("raised"))
        painter.drawEllipse(box)
        inset = side * 0.24
        mark = box.adjusted(inset, inset, -inset, -inset)
        paint_mark(painter, mark, Standing.LOST, self._theme.colour("ink"))

    def _corner(self, spot: QPoint) -> bool:
        reach = min(self._theme.touch, self.width() // 2)
        return spot.x() >= self.width() - reach and spot.y() <= reach

    @Slot(str)
    def _look(self, sha256: str) -> None:
        if sha256 == self.sha256:
            self.update()


class AddTile(QAbstractButton):
    """The tile that adds a photo, or brings something else."""

    def __init__(self, theme: Theme, side: int, drawing: str = "camera", height: int = 0) -> None:
        """Be a square with a drawing, or as high as said."""
        super().__init__()
        self._theme, self._drawing = theme, drawing
        self._side, self._height = side, height or side
        self._count = 0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Be as wide and as high as said, scaled."""
        return QSize(self._theme.px(self._side), self._theme.px(self._height))

    def show_count(self, count: int) -> None:
        """Say how many there are already; none is not said."""
        if count != self._count:
            self._count = count
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a dashed frame, what it stands for, and how many there are."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.colour("accent" if self.hasFocus() else "quiet"), 1.2)
        pen.setStyle(Qt.PenStyle.SolidLine if self.hasFocus() else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(self._theme.colour("hover" if self.underMouse() else "paper"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER, CORNER)
        picture = self._theme.pixmap(self._drawing, "quiet", 22, self.devicePixelRatioF())
        side = picture.width() / picture.devicePixelRatio()
        painter.drawPixmap(int((self.width() - side) / 2), int((self.height() - side) / 2), picture)
        if self._count:
            painter.setFont(self._theme.font("caption", bold=True))
            painter.setPen(self._theme.colour("ink"))
            painter.drawText(self.rect().adjusted(4, 4, -6, -4), Qt.AlignmentFlag.AlignRight, str(self._count))


class PhotoStrip(QWidget):
    """Shows photos by hash; tells `add_asked`, `opened` (hash), `removed` (hash), and the name of another tile."""

    add_asked = Signal()
    asked = Signal(str)
    opened = Signal(str)
    removed = Signal(str)

    def __init__(self, theme: Theme, thumbnails: Thumbnails, side: int = 72) -> None:
        """Begin with the tile alone."""
        super().__init__()
        self._theme = theme
        self._thumbnails = thumbnails
        self._side = side
        self._thumbs: list[Thumb] = []
        self._others: dict[str, AddTile] = {}
        self._add = AddTile(theme, side)
        self._add.clicked.connect(self.add_asked)
        self._flow = Flow(self)
        self._flow.addWidget(self._add)
        self.retranslate()

    def show_photos(self, photos: tuple[str, ...]) -> None:
        """Show these photos; squares are used again."""
        while len(self._thumbs) < len(photos):
            thumb = Thumb(self._theme, self._thumbnails, self._side)
            thumb.clicked.connect(self._open)
            thumb.removed.connect(self._remove)
            self._thumbs.append(thumb)
            self._flow.addWidget(thumb)
            for tile in (self._add, *self._others.values()):
                self._flow.removeWidget(tile)
                self._flow.addWidget(tile)
        for place, thumb in enumerate(self._thumbs):
            thumb.setVisible(place < len(photos))
            if place < len(photos):
                thumb.show_photo(photos[place], self.tr("Photo {n}").format(n=place + 1))

    def offer(self, name: str, drawing: str, words: str, keys: str = "") -> None:
        """Stand another tile behind the one that adds photos, or say its words anew; `asked` names it."""
        if name not in self._others:
            tile = self._others[name] = AddTile(self._theme, SLIM, drawing, self._side)
            tile.setObjectName(name)
            tile.clicked.connect(self._ask)
            self._flow.addWidget(tile)
        self._others[name].setAccessibleName(words)
        self._others[name].setToolTip(tip(f"{words}  {keys}".strip()))

    def count(self, name: str, count: int) -> None:
        """Say on another tile how many there are."""
        self._others[name].show_count(count)

    def lock(self, *, locked: bool) -> None:
        """Show without a way to change anything."""
        for tile in (self._add, *self._others.values()):
            tile.setVisible(not locked)
        for thumb in self._thumbs:
            thumb.fixed = locked

    def retranslate(self) -> None:
        """Say the tile anew."""
        self._add.setToolTip(self.tr("Add a photo (Ctrl+O), or drop or paste it here"))
        self._add.setAccessibleName(self.tr("Add a photo"))

    @Slot()
    def _open(self) -> None:
        thumb = self.sender()
        if isinstance(thumb, Thumb):
            self.opened.emit(thumb.sha256)

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self.sender().objectName())

    @Slot()
    def _remove(self) -> None:
        thumb = self.sender()
        if isinstance(thumb, Thumb):
            self.removed.emit(thumb.sha256)
