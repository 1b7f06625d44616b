# SPDX-License-Identifier: MPL-2.0
"""What a person sees when the program has a bug: the answers are on disk, and a record waits for whoever mends it."""

from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from inspector.ui.dialogs.dialog import Dialog
from inspector.ui.parts.text import label


class CrashDialog(Dialog):
    """Says what is safe and where the record is; work goes on."""

    def __init__(self, record: Path, parent: QWidget | None = None) -> None:
        """Name the record written."""
        super().__init__("", parent)
        self._record = record
        self.setWindowTitle(self.tr("Something went wrong"))
        self.column.addWidget(label("point", self.tr("Something went wrong in the program"), self))
        safe = self.tr("Every answer marked ● is on disk. Go on; if it happens again, close and open the program.")
        self.column.addWidget(label("", safe, self, wrap=True))
        kept = self.tr("A record for whoever mends it: {path}").format(path=record)
        self.column.addWidget(label("quiet", kept, self, wrap=True))
        self.verb(self.tr("Open its folder")).clicked.connect(self._show_record)
        self.verb(self.tr("Go on"), primary=True).clicked.connect(self.close)
        self.resize(560, 240)

    @Slot()
    def _show_record(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._record.parent)))
