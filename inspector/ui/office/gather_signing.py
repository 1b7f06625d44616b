# SPDX-License-Identifier: MPL-2.0
"""Who decides and why, asked once beside the verb and remembered for the next question."""

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from inspector.core.merging.deciding import Signed
from inspector.core.problems import Problem
from inspector.ui.desk import Desk
from inspector.ui.parts.text import label


class Signing(QWidget):
    """A line for the name and a line for the reason; every other place that asks shows the same words."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, upright: bool = False) -> None:
        """Show what was said last; `upright`: one line below the other, where width is short."""
        super().__init__(parent)
        self._desk = desk
        self.heads = label("caption"), label("caption")
        self.name, self.reason = QLineEdit(), QLineEdit()
        way = QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(way, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8 if upright else 12)
        for head, line, share in zip(self.heads, (self.name, self.reason), (1, 2), strict=True):
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(head)
            column.addWidget(line)
            line.setMaxLength(200)
            line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            row.addLayout(column, share)
        self.name.textEdited.connect(self._remember)
        self.reason.textEdited.connect(self._remember)
        self.recall()
        self.retranslate()

    def recall(self) -> None:
        """Show what was said last, here or elsewhere."""
        self.name.setText(self._desk.office.author)
        self.reason.setText(self._desk.office.reason)

    def lacking(self, *, reason: bool = True) -> Problem | None:
        """Tell what has to be said first, and lead there; `reason`: one is wanted too."""
        for line, code, wanted in ((self.name, "who_decides", True), (self.reason, "why_decided", reason)):
            if wanted and not line.text().strip():
                line.setFocus()
                return Problem(code)
        return None

    @property
    def author(self) -> str:
        """Who decides."""
        return self.name.text().strip()

    @property
    def why(self) -> str:
        """Why."""
        return self.reason.text().strip()

    def signed(self, basis: str = "") -> Signed:
        """Give who decides, why, and that it is now."""
        return Signed(self.author, self.why, self._desk.hall.clock(), basis)

    @Slot()
    def _remember(self) -> None:
        self._desk.office.author, self._desk.office.reason = self.name.text(), self.reason.text()

    def retranslate(self) -> None:
        """Say every word anew."""
        words = self.tr("Who decides"), self.tr("Reason, kept with the decision")
        for head, line, said in zip(self.heads, (self.name, self.reason), words, strict=True):
            head.setText(said)
            line.setAccessibleName(said)
            line.setToolTip(said)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
