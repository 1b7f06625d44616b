# SPDX-License-Identifier: MPL-2.0
"""How a proposal is drawn: its mark, number, title, rule, how sure it is and why, on one card."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inspector.ui.models.doctor_deciding import Decided
from inspector.ui.models.doctor_rows import Ask, Told
from inspector.ui.theme import CORNER, Theme

# Of each standing: the drawn mark and its colour.
MARKS: Final = {
    Decided.OPEN: ("unjudged", "accent"),
    Decided.ACCEPTED: ("met", "met"),
    Decided.CORRECTED: ("note", "met"),
    Decided.DROPPED: ("skipped", "skipped"),
}
TAGS: Final = {"sure": "met", "likely": "skipped", "doubtful": "warning"}


class DoctorCard(QStyledItemDelegate):
    """Three lines for a point, two for what is asked, one for the rest."""

    def __init__(self, theme: Theme, parent: QAbstractItemView) -> None:
        """Draw in the colours of the theme."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give room for the lines."""
        return QSize(self._theme.px(200), self._theme.px(76 if index.data(Ask.TOLD).is_point else 52))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a card."""
        told: Told = index.data(Ask.TOLD)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, box, told, chosen=bool(option.state & QStyle.StateFlag.State_Selected))
        self._mark(painter, box, told)
        words = box.adjusted(self._theme.px(36), 6, -12, -6)
        line = QFontMetricsF(self._theme.font("interface")).height()
        first = QRectF(words.left(), words.top(), words.width(), line)
        self._head(painter, first, told)
        small = QFontMetricsF(self._theme.font("caption")).height()
        second = QRectF(words.left(), first.bottom() + 1, words.width(), small)
        painter.setFont(self._theme.font("caption"))
        if told.is_point:
            self._say(painter, second, told.rule, "ink")
            second = second.translated(0, small + 1)
        self._say(painter, second, " · ".join(part for part in (told.cells, told.what, told.why) if part), "quiet")
        painter.restore()

    def _ground(self, painter: QPainter, box: QRectF, told: Told, *, chosen: bool) -> None:
        meaning = "accent_soft" if chosen else "sunken" if told.is_section else ""
        painter.setPen(Qt.PenStyle.NoPen)
        if meaning:
            painter.setBrush(self._theme.colour(meaning))
            painter.drawRoundedRect(box.adjusted(0, 1, -2, -1), CORNER, CORNER)
        if chosen:
            painter.setBrush(self._theme.colour("accent"))
            painter.drawRoundedRect(QRectF(box.left(), box.top() + 8, 3, box.height() - 16), 1.5, 1.5)

    def _mark(self, painter: QPainter, box: QRectF, told: Told) -> None:
        if told.standing in MARKS:
            name, meaning = MARKS[told.standing]
            side = self._theme.px(18)
            ratio = painter.device().devicePixelRatioF()
            picture = self._theme.pixmap(name, meaning, 18, ratio)
            painter.drawPixmap(QRectF(box.left() + 10, box.top() + 8, side, side), picture, QRectF(picture.rect()))

    def _head(self, painter: QPainter, room: QRectF, told: Told) -> None:
        right = self._tag(painter, room, told)
        faded = told.standing in {Decided.ASIDE, Decided.DROPPED}
        if told.full:
            painter.setFont(self._theme.font("interface", bold=True))
            wide = QFontMetricsF(painter.font()).horizontalAdvance(told.full) + 1
            painter.setPen(self._theme.colour("warning" if told.full.startswith("?") else "ink"))
            painter.drawText(QRectF(right - wide, room.top(), wide, room.height()), told.full)
            right -= wide + 10
        painter.setFont(self._theme.font("interface", bold=not faded))
        left = room.left()
        if told.number:
            wide = QFontMetricsF(painter.font()).horizontalAdvance(told.number)
            painter.setPen(self._theme.colour("quiet"))
            painter.drawText(QRectF(left, room.top(), wide + 2, room.height()), told.number)
            left += wide + 8
        self._say(painter, QRectF(left, room.top(), right - left, room.height()), told.title, "quiet" if faded else "")

    def _tag(self, painter: QPainter, room: QRectF, told: Told) -> float:
        """Draw how sure a proposal is, in a word on a quiet ground; where the room to its left ends."""
        if not told.sure:
            return room.right()
        painter.setFont(self._theme.font("caption"))
        wide = QFontMetricsF(painter.font()).horizontalAdvance(told.sure) + 16
        spot = QRectF(room.right() - wide, room.top(), wide, room.height())
        meaning = TAGS[told.degree]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(f"{meaning}_soft"))
        painter.drawRoundedRect(spot, 4, 4)
        painter.setPen(self._theme.colour(meaning))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, told.sure)
        return spot.left() - 10

    def _say(self, painter: QPainter, room: QRectF, words: str, meaning: str) -> None:
        painter.setPen(self._theme.colour(meaning or "ink"))
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)
