# SPDX-License-Identifier: MPL-2.0
"""Paints how far a part of a round is: its name, a bar in the colours of meaning, and the same in words beside it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QPainter, QPainterPath, QPen

from inspector.ui.parts.text import tip
from inspector.ui.theme import Theme
from inspector.ui.widgets.painted_row import PaintedRow, write_line

HIGH: Final = 64
PARTS: Final = (("done", "met"), ("going", "accent"), ("away", "warning"))
"""The parts of a bar from the left, each in the colour of its meaning; what is left is untouched."""


class Ask(IntEnum):
    """What the delegate asks of a row."""

    BAR = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Bar:
    """One row: its name, the counts by part, how many are planned, and the same in words."""

    key: str
    title: str
    counts: tuple[int, ...]
    planned: int
    words: str


class BarRows(QAbstractListModel):
    """Bars, one a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()

    def show(self, bars: Sequence[Bar]) -> None:
        """Show these."""
        self.beginResetModel()
        self._bars = tuple(bars)
        self.endResetModel()

    def bar(self, index: QModelIndex | QPersistentModelIndex) -> Bar | None:
        """Give a row."""
        return self._bars[index.row()] if index.isValid() else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the rows."""
        return 0 if parent.isValid() else len(self._bars)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the bar, or its words."""
        bar = self.bar(index)
        if bar is None:
            return None
        if role == Ask.BAR:
            return bar
        if role == Qt.ItemDataRole.DisplayRole:
            return bar.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{bar.title} {bar.words}"
        return tip(f"{bar.title} {bar.words}") if role == Qt.ItemDataRole.ToolTipRole else None


class CoverageRow(PaintedRow):
    """The name over the words at the left, the bar at the right."""

    high = HIGH

    def fill(self, painter: QPainter, room: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """Paint one row."""
        bar: Bar = index.data(Ask.BAR)
        inner = room.adjusted(12, 6, -12, -6)
        painter.setFont(self._theme.font("interface", bold=True))
        painter.setPen(self._theme.colour("ink"))
        write_line(painter, inner, bar.title, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        write_line(
            painter, inner, f"{bar.counts[0]}/{bar.planned}", Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
        )
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("quiet"))
        line = self._theme.px(18)
        words = QRect(inner.left(), inner.top() + self._theme.px(20), inner.width(), line)
        write_line(painter, words, bar.words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        paint_bar(painter, QRectF(inner.left(), inner.bottom() - 9, inner.width(), 8), bar, self._theme)


def paint_bar(painter: QPainter, box: QRectF, bar: Bar, theme: Theme) -> None:
    """Paint a bar: what is done, going and away from the left, each its share of all that is planned."""
    painter.save()
    radius = box.height() / 2
    outline = QPainterPath()
    outline.addRoundedRect(box, radius, radius)
    painter.setClipPath(outline)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(box, theme.colour("sunken"))
    left = box.left()
    for count, (_, meaning) in zip(bar.counts, PARTS, strict=True):
        width = box.width() * count / max(1, bar.planned)
        painter.fillRect(QRectF(left, box.top(), width, box.height()), theme.colour(meaning))
        left += width
        if count and left < box.right():
            painter.fillRect(QRectF(left - 1, box.top(), 1, box.height()), theme.colour("paper"))
    painter.setClipping(False)
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(outline)
    painter.restore()
