# SPDX-License-Identifier: MPL-2.0
"""The timer of a point in one row: a ring that fills, the time watched, and the time asked for; silent."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from inspector.ui.theme import Theme

_FULL: Final = 360 * 16
_MINUTE: Final = 60


class Ring(QWidget):
    """Part of a circle; whole and of another colour once the time is there."""

    def __init__(self, theme: Theme) -> None:
        """Begin empty."""
        super().__init__()
        self._theme = theme
        self._part, self._whole, self._runs = 0, 0, False
        theme.changed.connect(self.updateGeometry)

    def show_part(self, part: int, whole: int, *, runs: bool) -> None:
        """Show seconds watched of seconds asked for; without those, a minute a round."""
        if (part, whole, runs) != (self._part, self._whole, self._runs):
            self._part, self._whole, self._runs = part, whole, runs
            self.update()

    def sizeHint(self) -> QSize:
        """Be a little higher than a letter."""
        return QSize(self._theme.px(28), self._theme.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._theme.px(22)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        done = bool(self._whole) and self._part >= self._whole
        painter.setPen(QPen(self._theme.colour("line"), 4))
        painter.drawEllipse(box)
        pen = QPen(self._theme.colour("met" if done else "accent" if self._runs else "quiet"), 4)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        share = min(self._part, self._whole) / self._whole if self._whole else self._part % _MINUTE / _MINUTE
        painter.drawArc(box, 90 * 16, -round(_FULL * share))


class WatchStrip(QWidget):
    """Shows what it is told once a second; its buttons are the actions `watch` and `watch_anew`."""

    def __init__(self, theme: Theme, actions: Mapping[str, QAction]) -> None:
        """Lay out ring, time and buttons."""
        super().__init__()
        self._theme, self._actions = theme, actions
        self.ring, self.time, self.word = Ring(theme), QLabel(), QLabel()
        self.time.setProperty("look", "strong")
        self.word.setProperty("look", "caption")
        self.turn, self.anew = QToolButton(), QToolButton()
        self.turn.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.ring, self.time, self.turn, self.anew, self.word):
            row.addWidget(part)
        self.turn.clicked.connect(actions["watch"].trigger)
        self.anew.clicked.connect(actions["watch_anew"].trigger)
        for button in (self.turn, self.anew):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.redraw)
        self.redraw()

    def show_time(self, seconds: int, asked: int, *, runs: bool) -> None:
        """Show the seconds watched and those asked for (0: none)."""
        said = f"{clocked(seconds)} / {clocked(asked)}" if asked else clocked(seconds)
        if said != self.time.text():
            self.time.setText(said)
        self.ring.show_part(seconds, asked, runs=runs)
        words = self.tr("Stop") if runs else self.tr("Watch") if not seconds else self.tr("Go on")
        if words != self.turn.text():
            self.turn.setText(words)
            self.turn.setAccessibleName(f"{words} {said}")
        self.turn.setToolTip(self._actions["watch"].toolTip())
        self.anew.setVisible(bool(seconds))
        long_enough = bool(asked) and seconds >= asked
        self.word.setText(self.tr("Watched long enough: no fault seen is met") if long_enough else "")
        self.word.setVisible(long_enough)

    @Slot()
    def redraw(self) -> None:
        """Take the icon of the theme."""
        self.anew.setIcon(self._theme.icon("undo", "quiet", 18))
        self.anew.setIconSize(QSize(self._theme.px(18), self._theme.px(18)))
        self.anew.setToolTip(self._actions["watch_anew"].toolTip())
        self.anew.setAccessibleName(self._actions["watch_anew"].text())
        self.time.setMinimumWidth(self._theme.px(48))


def clocked(seconds: int) -> str:
    """Spell seconds as minutes and seconds: `04:32`."""
    return f"{seconds // _MINUTE:02d}:{seconds % _MINUTE:02d}"
