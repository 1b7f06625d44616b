# SPDX-License-Identifier: MPL-2.0
"""One row of what is open: the point, and what it wants."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter

from inspector.ui.widgets.painted_row import FingerRow, write_line

WANT = Qt.ItemDataRole.UserRole + 1


class GapRow(FingerRow):
    """Paints the point, and what it wants."""

    def fill(self, painter: QPainter, room: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """Paint the point on the left, what it wants on the right."""
        painter.setFont(self._theme.font())
        want, inner = str(index.data(WANT)), room.adjusted(8, 0, -8, 0)
        width = painter.fontMetrics().horizontalAdvance(want)
        painter.setPen(self._theme.colour("warning"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, want)
        painter.setPen(self._theme.colour("ink"))
        left = inner.adjusted(0, 0, -width - 16, 0)
        write_line(painter, left, str(index.data()), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
