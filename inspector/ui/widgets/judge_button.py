# SPDX-License-Identifier: MPL-2.0
"""A judgement as a button: its mark, its words, its key; it shows what was chosen by mark, frame and tint together."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from inspector.ui.models.standing import Standing
from inspector.ui.theme import CORNER, Theme
from inspector.ui.widgets.marks import COLOURS, paint_mark

LEAST: Final = 96
MOST: Final = 116
WIDEST: Final = 132
"""Pixels for the words of a slim button: at least, at most, and where they would not fit two lines of that."""
_TOP: Final = 9999


class JudgeButton(QAbstractButton):
    """One answer of one key. `quiet` buttons are the statuses that are no judgement."""

    def __init__(self, theme: Theme, *, quiet: bool = False) -> None:
        """Make an empty button; `dress` says what it is."""
        super().__init__()
        self._theme = theme
        self._quiet = quiet
        self._slim = self._dim = False
        self._mark: Standing | None = None
        self._key = ""
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._resize)

    def dress(self, key: str, mark: Standing | None, words: str, *, slim: bool = False, dim: bool = False) -> None:
        """Say what it is: its key (may be empty), mark and words; a slim one of many has two lines of words.

        A dim one has room for its key and does not show it: the key means another row now.
        """
        self._key, self._mark, self._slim, self._dim = key, mark, slim, dim
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(f"{words}  {key}".strip())
        self._resize()

    def sizeHint(self) -> QSize:
        """Be as wide as mark, words (chosen, so that nothing moves) and key; higher than a finger."""
        metrics = QFontMetrics(self._font(bold=not self._quiet))
        words = metrics.horizontalAdvance(self.text())
        if self._slim and words > self._theme.px(LEAST):
            words = min(max(self._theme.px(LEAST), round(words * 0.6)), self._theme.px(MOST))
            while words < self._theme.px(WIDEST) and not _fits(metrics, self.text(), words):
                words += 4
        parts = self._theme.px(24 if self._slim else 26) * (bool(self._key) + (self._mark is not None))
        width = words + self._theme.px(28 if self._slim else 48) + parts
        widest = self._theme.px(460)
        return QSize(min(widest, max(width, self._theme.px(72))), self._height())

    def minimumSizeHint(self) -> QSize:
        """Be content with less width: the words are cut with dots."""
        return QSize(self._theme.px(64), self._height())

    def nextCheckState(self) -> None:
        """Stay as it is: the answer decides what is chosen, not the click."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame, mark, words and key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        left = float(self._theme.px(10 if self._slim else 14))
        side = self._theme.px(20)
        if self._mark is not None:
            box = QRectF(left, (self.height() - side) / 2, side, side)
            colour = self._theme.colour("ink" if self._mark is Standing.BLANK else COLOURS[self._mark])
            paint_mark(painter, box, self._mark, colour)
            left += side + self._theme.px(6 if self._slim else 8)
        right = self._paint_key(painter)
        painter.setFont(self._font())
        painter.setPen(self._theme.colour("ink" if self.isEnabled() else "quiet"))
        room = QRectF(left, 0, right - left - self._theme.px(8), self.height())
        words = shortened(painter.fontMetrics(), self.text(), int(room.width()), slim=self._slim)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, flags | (Qt.TextFlag.TextWordWrap if self._slim else Qt.TextFlag.TextSingleLine), words)

    def _paint_frame(self, painter: QPainter) -> None:
        meaning = COLOURS[self._mark] if self._mark and self._mark is not Standing.BLANK else "accent"
        ground = "hover" if self.underMouse() and self.isEnabled() else "paper" if self._quiet else "raised"
        edge, thick = "line", 1.0
        if self.isChecked():
            ground, edge, thick = f"{meaning}_soft", meaning, 2.0
        if self.hasFocus():
            edge, thick = "accent", 2.0
        painter.setPen(QPen(self._theme.colour(edge), thick))
        painter.setBrush(self._theme.colour(ground))
        inset = thick / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), CORNER, CORNER)

    def _paint_key(self, painter: QPainter) -> float:
        if not self._key:
            return float(self.width() - self._theme.px(8))
        side = self._theme.px(20 if self._slim else 22)
        margin = self._theme.px(8 if self._slim else 12)
        box = QRectF(self.width() - side - margin, (self.height() - side) / 2, side, side)
        if self._dim:
            return box.left()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("raised" if self.isChecked() else "sunken"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("quiet"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)
        return box.left()

    def _font(self, *, bold: bool | None = None) -> QFont:
        small = self._quiet or self._slim
        heavy = not self._quiet and self.isChecked() if bold is None else bold
        return self._theme.font("interface" if small else "body", bold=heavy)

    def _height(self) -> int:
        return max(self._theme.touch, self._theme.px(44 if self._quiet else 48))

    def _resize(self) -> None:
        self.updateGeometry()
        self.update()


def _fits(metrics: QFontMetrics, words: str, room: int) -> bool:
    """Whether words broken between words take two lines at most."""
    box = QRect(0, 0, room, _TOP)
    return metrics.boundingRect(box, Qt.TextFlag.TextWordWrap, words).height() < 2.5 * metrics.lineSpacing()


def shortened(metrics: QFontMetrics, words: str, room: int, *, slim: bool) -> str:
    """Cut words with dots until they fit the room: one line, or two of a slim button."""
    if not slim:
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, room + 1)
    shown = words
    while len(shown) > 1 and not _fits(metrics, shown, room):
        shown = shown.removesuffix("…")[:-1].rstrip() + "…"
    return shown
