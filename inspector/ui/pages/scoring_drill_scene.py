# SPDX-License-Identifier: MPL-2.0
"""The scene of a question: its words and photos in place of the site itself; a press shows a photo large."""

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from inspector.core.drills.drill import Scene
from inspector.ui.models.thumbnails import Thumbnails
from inspector.ui.parts.text import label
from inspector.ui.theme import CORNER, Theme
from inspector.ui.widgets.flow import Flow
from inspector.ui.widgets.photo_strip import Thumb
from inspector.ui.widgets.prose import Prose

EDGE: Final = 960
"""Pixels of a scene's photo as it stands beside the question; looked at large it is read anew."""

_TALLEST: Final = 0.75
_SMALL: Final = 64


class ScenePhoto(QAbstractButton):
    """One photo, whole, as wide as there is room; a press asks for it large."""

    def __init__(self, theme: Theme, thumbnails: Thumbnails) -> None:
        """Show nothing yet."""
        super().__init__()
        self._theme, self._thumbnails = theme, thumbnails
        self.sha256 = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        thumbnails.came.connect(self._look)
        theme.changed.connect(self.updateGeometry)

    def show_photo(self, sha256: str) -> None:
        """Show a photo by hash."""
        if sha256 != self.sha256:
            self.sha256 = sha256
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        """Height follows width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Be as high as the picture is at this width, a tall one cut to three quarters of it."""
        picture = self._thumbnails.pixmap(self.sha256) if self.sha256 else None
        share = picture.height() / max(1, picture.width()) if picture is not None else _TALLEST
        return max(self._theme.touch, round(width * min(share, _TALLEST)))

    def sizeHint(self) -> QSize:
        """Ask for a hand's breadth; the height follows the width given."""
        return QSize(self._theme.px(320), self._theme.touch)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the whole picture in the middle of its bed."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        path = QPainterPath()
        path.addRoundedRect(frame, CORNER, CORNER)
        painter.fillPath(path, self._theme.colour("sunken"))
        picture = self._thumbnails.pixmap(self.sha256) if self.sha256 else None
        if picture is not None:
            size = picture.size().scaled(frame.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
            box = QRectF(0, 0, size.width(), size.height())
            box.moveCenter(frame.center())
            painter.setClipPath(path)
            painter.drawPixmap(box, picture, QRectF(picture.rect()))
            painter.setClipping(False)
        focus = self.hasFocus()
        painter.setPen(QPen(self._theme.colour("accent" if focus else "line"), 2 if focus else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, CORNER, CORNER)

    @Slot(str)
    def _look(self, sha256: str) -> None:
        if sha256 == self.sha256:
            self.updateGeometry()
            self.update()


class ScenePart(QWidget):
    """What one scene shows: words, its first photo large, the others small; `opened` names the photo to be shown."""

    opened = Signal(str)

    def __init__(self, theme: Theme, thumbnails: Thumbnails) -> None:
        """Show nothing yet."""
        super().__init__()
        self._theme, self._thumbnails = theme, thumbnails
        self._title, self._words = label("caption"), Prose(theme, "body")
        self._large, self._thumbs = ScenePhoto(theme, thumbnails), QWidget()
        self._flow = Flow(self._thumbs)
        self._small: list[Thumb] = []
        self._large.clicked.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._title, self._words, self._large, self._thumbs):
            column.addWidget(part)

    def show_scene(self, title: str, scene: Scene | None, language: str, name: str) -> None:
        """Show a scene under a title, or nothing where there is none; `name` says a photo (`Photo {n}`)."""
        self.setVisible(scene is not None)
        if scene is None:
            return
        words = scene.words.said(language)
        self._title.setText(title)
        self._words.say(*(words.split("\n") if words else ()))
        self._words.setVisible(bool(words))
        self._large.setVisible(bool(scene.photos))
        self._large.show_photo(scene.photos[0] if scene.photos else "")
        self._large.setAccessibleName(name.format(n=1))
        self._large.setToolTip(name.format(n=1))
        self._show_small(scene.photos[1:], name)

    def _show_small(self, photos: tuple[str, ...], name: str) -> None:
        while len(self._small) < len(photos):
            thumb = Thumb(self._theme, self._thumbnails, _SMALL)
            thumb.fixed = True
            thumb.clicked.connect(self._open)
            self._small.append(thumb)
            self._flow.addWidget(thumb)
        for place, thumb in enumerate(self._small):
            thumb.setVisible(place < len(photos))
            if place < len(photos):
                thumb.show_photo(photos[place], name.format(n=place + 2))
        self._thumbs.setVisible(bool(photos))

    @Slot()
    def _open(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, ScenePhoto | Thumb):
            self.opened.emit(pressed.sha256)


class ScenePanel(QWidget):
    """The scene of the question at hand and that of its site; `opened` carries the photos of both and the one meant."""

    opened = Signal(tuple, str)

    def __init__(self, theme: Theme, thumbnails: Thumbnails) -> None:
        """Wait for a question."""
        super().__init__()
        self._theme = theme
        self._asked: Scene | None = None
        self._whole: Scene | None = None
        self._language = ""
        self._title, self._look = QLabel(), QToolButton()
        self._title.setProperty("look", "strong")
        self._none = label("quiet", wrap=True)
        self.question, self.site = ScenePart(theme, thumbnails), ScenePart(theme, thumbnails)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(8)
        column.addLayout(head)
        for part in (self._none, self.question, self.site):
            column.addWidget(part)
        self.question.opened.connect(self._open)
        self.site.opened.connect(self._open)
        self._look.clicked.connect(self.look)
        theme.changed.connect(self._draw)
        self.retranslate()

    @property
    def photos(self) -> tuple[str, ...]:
        """List what can be looked at: the photos of the question, then those of the site."""
        shown = (photo for scene in (self._asked, self._whole) if scene is not None for photo in scene.photos)
        return tuple(dict.fromkeys(shown))

    def show_scenes(self, question: Scene | None, site: Scene | None, language: str) -> None:
        """Show what is seen at a question and at its site."""
        self._asked, self._whole, self._language = question, site, language
        name = self.tr("Photo {n}: press to look closely (U)")
        self.question.show_scene(self.tr("At this question"), question, language, name)
        self.site.show_scene(self.tr("The whole site"), site, language, name)
        self._none.setVisible(question is None and site is None)
        self._look.setVisible(bool(self.photos))

    @Slot()
    def look(self) -> None:
        """Ask for the first photo large."""
        if self.photos:
            self.opened.emit(self.photos, self.photos[0])

    def retranslate(self) -> None:
        """Say every word anew."""
        self._title.setText(self.tr("Scene"))
        self._none.setText(self.tr("Nothing is shown at this question: judge by what the site shows."))
        self._look.setToolTip(self.tr("Look closely at the photos (U)"))
        self._look.setAccessibleName(self.tr("Look closely"))
        if self._language:
            self.show_scenes(self._asked, self._whole, self._language)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot(str)
    def _open(self, sha256: str) -> None:
        self.opened.emit(self.photos, sha256)

    @Slot()
    def _draw(self) -> None:
        self._look.setIcon(self._theme.icon("nearer", "ink", 20))
        self._look.setIconSize(QSize(self._theme.px(20), self._theme.px(20)))
