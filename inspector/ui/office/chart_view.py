# SPDX-License-Identifier: MPL-2.0
"""Draws a chart on the screen from the same values as the paper: lines over the periods, bars where there is one."""

from fractions import Fraction
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.reports.chart_blocks import Chart
from inspector.ui.theme import Theme

HIGH = 190
TWO = 2
"""A line needs two points; of fewer, bars are drawn."""

_INKS = ("accent", "partial", "met", "lost", "quiet")
_DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)


class ChartView(QWidget):
    """Every value is written beside its point; series differ by ink, dash and name, never by ink alone."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start without a chart."""
        super().__init__(parent)
        self._theme = theme
        self.chart = Chart("lines", "", (), ())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_chart(self, chart: Chart) -> None:
        """Show a chart; its values are said to a screen reader."""
        self.chart = chart
        self.setAccessibleName("，".join(chart.texts()))
        self.setToolTip(chart.title)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Be as high as a third of a small screen, or as its bars need."""
        return QSize(self._theme.px(320), self._high())

    def minimumSizeHint(self) -> QSize:
        """Stand in a narrow column too."""
        return QSize(self._theme.px(200), self._high())

    @property
    def _is_bars(self) -> bool:
        return self.chart.kind == "bars" or len(self.chart.categories) < TWO

    def _high(self) -> int:
        if not self._is_bars:
            return self._theme.px(HIGH)
        line = QFontMetrics(self._theme.font("caption")).height()
        return line + 22 + (line + 10) * len(self.chart.categories) * len(self.chart.series)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the key, the frame, then what is shown."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(8, 4, -8, -4)
        painter.setFont(self._theme.font("caption"))
        high = painter.fontMetrics().height()
        self._key(painter, QRectF(box.left(), box.top(), box.width(), high + 4))
        room = box.adjusted(0, high + 10, 0, 0)
        if self._is_bars:
            self._bars(painter, room, high)
        else:
            self._lines(painter, room, high)

    def _ink(self, place: int) -> QPen:
        pen = QPen(self._theme.colour(_INKS[place % len(_INKS)]), 2)
        pen.setStyle(_DASHES[place % len(_DASHES)])
        return pen

    def _key(self, painter: QPainter, row: QRectF) -> None:
        left = row.left()
        for place, series in enumerate(self.chart.series):
            painter.setPen(self._ink(place))
            painter.drawLine(QPointF(left, row.center().y()), QPointF(left + 22, row.center().y()))
            painter.setPen(self._theme.colour("ink"))
            wide = min(painter.fontMetrics().horizontalAdvance(series.name) + 4.0, row.right() - left - 28)
            shown = painter.fontMetrics().elidedText(series.name, Qt.TextElideMode.ElideRight, int(max(0.0, wide)))
            painter.drawText(QRectF(left + 28, row.top(), wide, row.height()), Qt.AlignmentFlag.AlignVCenter, shown)
            left += 28 + wide + 16

    def _share(self, value: Fraction) -> float:
        least, most = self.chart.least, self.chart.most
        return float((value - least) / (most - least)) if most > least else 0.0

    def _lines(self, painter: QPainter, room: QRectF, high: int) -> None:
        plot = room.adjusted(0, high, 0, -high - 6)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        for part in (0.0, 0.5, 1.0):
            y = plot.bottom() - plot.height() * part
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        across = plot.width() / len(self.chart.categories)
        painter.setPen(self._theme.colour("quiet"))
        for place, words in enumerate(self.chart.categories):
            under = QRectF(plot.left() + place * across, plot.bottom() + 4, across, high + 2)
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, int(across) - 4)
            painter.drawText(under, Qt.AlignmentFlag.AlignCenter, shown)
        for place, series in enumerate(self.chart.series):
            self._line(painter, plot, place, series.values)

    def _line(self, painter: QPainter, plot: QRectF, place: int, values: tuple[Fraction | None, ...]) -> None:
        across, high = plot.width() / len(values), painter.fontMetrics().height()
        spots = [
            None
            if value is None
            else QPointF(plot.left() + (at + 0.5) * across, plot.bottom() - plot.height() * self._share(value))
            for at, value in enumerate(values)
        ]
        painter.setPen(self._ink(place))
        for one, other in pairwise(spots):
            if one is not None and other is not None:
                painter.drawLine(one, other)
        for at, spot in enumerate(spots):
            if spot is None:
                continue
            painter.setBrush(self._theme.colour(_INKS[place % len(_INKS)]))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(spot, 4, 4)
            painter.setPen(self._theme.colour("ink"))
            above = place % 2 == 0
            top = spot.y() - high - 5 if above else spot.y() + 6
            label = QRectF(spot.x() - across / 2, top, across, high)
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, self.chart.said(values[at]))

    def _bars(self, painter: QPainter, room: QRectF, high: int) -> None:
        rows = [
            (f"{series.name} {category}".strip(), place, series.values[at])
            for at, category in enumerate(self.chart.categories)
            for place, series in enumerate(self.chart.series)
        ]
        names = min(room.width() * 0.35, self._theme.px(180))
        for number, (name, place, value) in enumerate(rows):
            top = room.top() + number * (high + 10)
            shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(names) - 8)
            painter.setPen(self._theme.colour("ink"))
            painter.drawText(QRectF(room.left(), top, names, high), Qt.AlignmentFlag.AlignVCenter, shown)
            track = QRectF(room.left() + names, top + 2, room.width() - names - self._theme.px(84), high - 4.0)
            painter.fillRect(track, self._theme.colour("sunken"))
            if value is not None:
                ink = self._theme.colour(_INKS[place % len(_INKS)])
                filled = QRectF(track.left(), track.top(), track.width() * self._share(value), track.height())
                painter.fillRect(filled, ink)
            label = QRectF(track.right() + 8, top, self._theme.px(76), high)
            painter.drawText(label, Qt.AlignmentFlag.AlignVCenter, self.chart.said(value))
