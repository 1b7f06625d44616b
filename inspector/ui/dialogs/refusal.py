# SPDX-License-Identifier: MPL-2.0
"""What a person sees when the workspace cannot be opened: why, and what can be done."""

from PySide6.QtCore import QStandardPaths, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from inspector.ui.dialogs.dialog import Dialog
from inspector.ui.parts.text import label


class RefusalDialog(Dialog):
    """Try again, choose another folder, or leave; `folder` is the other one chosen."""

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        """Say why."""
        super().__init__("", parent)
        self.folder = ""
        self.setWindowTitle(self.tr("Inspector"))
        self.column.addWidget(label("point", self.tr("The workspace cannot be opened"), self))
        self.column.addWidget(label("", sentence, self, wrap=True))
        self.verb(self.tr("Leave")).clicked.connect(self.reject)
        self.verb(self.tr("Choose another folder")).clicked.connect(self._choose)
        self.verb(self.tr("Try again"), primary=True).clicked.connect(self.accept)
        self.resize(600, 220)

    @Slot()
    def _choose(self) -> None:
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.folder = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder for the workspace"), home)
        if self.folder:
            self.accept()
