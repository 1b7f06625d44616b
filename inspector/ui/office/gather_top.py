# SPDX-License-Identifier: MPL-2.0
"""The top of the files that came: the ways to choose more, and which verdict is listed; one row where width allows."""

from typing import Final

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QWidget

from inspector.ui.parts.segments import Segments
from inspector.ui.theme import Theme

WIDTH: Final = 820
"""Pixels in which the buttons and a row of verdicts stand side by side; the height is the list's."""


class GatherTop(QWidget):
    """Tells when files or a folder are asked for; `which` is the verdict listed."""

    files_asked = Signal()
    folder_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Lay the buttons; verdicts are offered when files came."""
        super().__init__(parent)
        self._theme = theme
        self.choose, self.folder, self.which = QPushButton(), QPushButton(), Segments()
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        ways = QHBoxLayout()
        ways.setSpacing(8)
        ways.addWidget(self.choose)
        ways.addWidget(self.folder)
        ways.addStretch(1)
        self._row.addLayout(ways)
        self._row.addWidget(self.which, 1)
        self.choose.clicked.connect(self.files_asked)
        self.folder.clicked.connect(self.folder_asked)
        theme.changed.connect(self.redraw)
        self.retranslate()
        self.redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the width asks for it."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        fits = self.width() >= self._theme.px(WIDTH)
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != way:
            self._row.setDirection(way)

    @Slot()
    def redraw(self) -> None:
        """Take icons anew."""
        self.choose.setIcon(self._theme.icon("bring_in"))
        self.folder.setIcon(self._theme.icon("folder"))
        self._turn()

    def retranslate(self) -> None:
        """Say every word anew."""
        self.choose.setText(self.tr("Choose files …"))
        self.choose.setToolTip(self.tr("Bundles, our PDFs and workbooks, merge files, zips of them (Ctrl+O)"))
        self.folder.setText(self.tr("Choose a folder …"))
        self.folder.setToolTip(self.tr("Everything in it, folders and zips within too (Ctrl+Shift+O)"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
