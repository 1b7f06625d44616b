# SPDX-License-Identifier: MPL-2.0
"""The parts of the doctor's page and where they stand: the line above, the sheet on the left, the rows on the right."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from inspector.ui.desk import Desk
from inspector.ui.pages.doctor_editor import DoctorEditor
from inspector.ui.pages.doctor_head import DoctorHead
from inspector.ui.pages.doctor_list import DoctorList
from inspector.ui.pages.doctor_sheets import DoctorSheets
from inspector.ui.parts.elided import Elided
from inspector.ui.parts.text import hairline, label

LEFT, RIGHT = 40, 60


class DoctorLayout:
    """Every part, made once and laid on the page."""

    def __init__(self, desk: Desk, page: QWidget, actions: Mapping[str, QAction]) -> None:
        """Make the parts and lay them."""
        self.title = Elided("point")
        self.file = Elided("quiet")
        self.count = label("quiet")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.all_sure, self.end = QPushButton(), QPushButton()
        self.end.setProperty("look", "primary")
        self.sheets = DoctorSheets(desk)
        self.list = DoctorList(desk, actions)
        self.editor = DoctorEditor(desk)
        self.head = DoctorHead(desk)
        self.side = QStackedWidget()
        for part in (self.list, self.editor, self.head):
            self.side.addWidget(part)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._above())
        column.addWidget(hairline())
        column.addWidget(self._halves(), 1)

    def _above(self) -> QHBoxLayout:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addWidget(self.file)
        progress = QVBoxLayout()
        progress.setSpacing(4)
        progress.addStretch(1)
        progress.addWidget(self.count, 0, Qt.AlignmentFlag.AlignRight)
        progress.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignRight)
        progress.addStretch(1)
        row = QHBoxLayout()
        row.setContentsMargins(24, 12, 16, 12)
        row.setSpacing(12)
        row.addLayout(names, 1)
        row.addLayout(progress)
        row.addWidget(self.all_sure)
        row.addWidget(self.end)
        return row

    def _halves(self) -> QSplitter:
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setHandleWidth(1)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.sheets)
        halves.addWidget(self.side)
        halves.setStretchFactor(0, LEFT)
        halves.setStretchFactor(1, RIGHT)
        halves.setSizes([LEFT * 10, RIGHT * 10])
        return halves
