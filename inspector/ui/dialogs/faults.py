# SPDX-License-Identifier: MPL-2.0
"""What is wrong with a file brought in: every fault with its place and remedy, to be read and copied."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from inspector.core.problems import Problem
from inspector.ui.desk import Desk
from inspector.ui.dialogs.dialog import Dialog
from inspector.ui.parts.text import label


class FaultsDialog(Dialog):
    """A list of sentences; `usable` says whether the file was kept all the same."""

    def __init__(self, desk: Desk, problems: Sequence[Problem], parent: QWidget | None = None, *, usable: bool) -> None:
        """Say every problem in the language of the window."""
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Checklist"))
        kept = self.tr("The checklist was kept; these lines deserve a look.")
        refused = self.tr("The checklist was not kept. Correct these lines and bring it in again.")
        self.column.addWidget(label("point", self.tr("{n} things to correct").format(n=len(problems)), self))
        self.column.addWidget(label("quiet", kept if usable else refused, self, wrap=True))
        self.list = QPlainTextEdit("\n\n".join(desk.sentence(problem) for problem in problems), self)
        self.list.setReadOnly(True)
        self.list.setAccessibleName(self.tr("Faults"))
        self.list.setToolTip(self.tr("Every fault with its line and remedy"))
        self.column.addWidget(self.list, 1)
        self.verb(self.tr("Copy")).clicked.connect(self.copy)
        self.verb(self.tr("Close"), primary=True).clicked.connect(self.close)
        self.resize(desk.theme.px(720), desk.theme.px(460))

    @Slot()
    def copy(self) -> None:
        """Copy every sentence."""
        QGuiApplication.clipboard().setText(self.list.toPlainText())
