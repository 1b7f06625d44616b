# SPDX-License-Identifier: MPL-2.0
"""A photo, large; a click or any of Esc, Enter and Space puts it away."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QDialog, QWidget

from inspector.ui.theme import Theme


class PhotoDialog(QDialog):
    """Shows a picture file within the page's size."""

    def __init__(self, path: Path, theme: Theme, parent: QWidget) -> None:
        """Read the picture."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Photo"))
        self._theme = theme
        self._picture = QPixmap(str(path))
        room = parent.size() * 0.9
        self.resize(self._picture.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(240, 180)))
        self.setAccessibleName(self.tr("Photo"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, whole."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("sunken"))
        size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(left, top, size.width(), size.height(), self._picture)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go away."""
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go away."""
        self.close()
