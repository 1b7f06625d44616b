# SPDX-License-Identifier: MPL-2.0
"""A sealed card that came back: who returned it and why, and the visit opens again as a new revision."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from inspector.app.sealing import settle
from inspector.app.session import Session
from inspector.core.canonical import tidy
from inspector.core.problems import KnownError
from inspector.core.visits import Return
from inspector.ui.desk import Desk
from inspector.ui.parts.text import label


class ReturnAsk(QWidget):
    """One button; pressed, two fields and the verb stand in its place."""

    reopened = Signal()

    def __init__(self, desk: Desk) -> None:
        """Wait for a sealed visit."""
        super().__init__()
        self._desk = desk
        self._session: Session | None = None
        self.ask, self.sure, self.not_yet = QPushButton(), QPushButton(), QPushButton()
        self.reason, self.by = QLineEdit(), QLineEdit()
        self.fault = label("fault", wrap=True)
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        for button in (self.ask, self.sure, self.not_yet):
            verbs.addWidget(button)
        verbs.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.reason, self.by, self.fault):
            column.addWidget(part)
        column.addLayout(verbs)
        self.ask.clicked.connect(self.put_question)
        self.not_yet.clicked.connect(self.take_back)
        self.sure.clicked.connect(self.reopen)
        self.reason.returnPressed.connect(self.by.setFocus)
        self.by.returnPressed.connect(self.reopen)
        self.retranslate()
        self.take_back()

    def show_visit(self, session: Session) -> None:
        """Offer it for a sealed visit alone."""
        self._session = session
        self.setVisible(session.sealed is not None)
        self.take_back()

    def retranslate(self) -> None:
        """Say every word anew."""
        self.ask.setText(self.tr("The card was returned"))
        self.ask.setToolTip(self.tr("Open the visit again as a new revision; the sealed card stays what it was"))
        self.sure.setText(self.tr("Open it again"))
        self.sure.setToolTip(self.ask.toolTip())
        self.not_yet.setText(self.tr("Leave it sealed"))
        self.not_yet.setToolTip(self.tr("Leave the visit as it is"))
        self.reason.setPlaceholderText(self.tr("What should be mended?"))
        self.reason.setAccessibleName(self.tr("Why the card was returned"))
        self.by.setPlaceholderText(self.tr("Who returned it?"))
        self.by.setAccessibleName(self.tr("Who returned the card"))

    @Slot()
    def put_question(self) -> None:
        """Ask in place."""
        self._asked(asked=True)
        self.reason.setFocus()

    @Slot()
    def take_back(self) -> None:
        """Show the button alone."""
        self.reason.clear()
        self.by.clear()
        self._asked(asked=False)

    @Slot()
    def reopen(self) -> None:
        """Open the visit again; without a reason it is asked for."""
        if self._session is None:
            return
        try:
            self._session.reopen(Return(tidy(self.reason.text()).strip(), tidy(self.by.text()).strip()))
            settle(self._session)
        except KnownError as error:
            self.fault.setText(self._desk.sentence(error.problem))
            self.fault.show()
            self.reason.setFocus()
            return
        self.reopened.emit()

    def _asked(self, *, asked: bool) -> None:
        self.fault.hide()
        self.ask.setVisible(not asked)
        for part in (self.reason, self.by, self.sure, self.not_yet):
            part.setVisible(asked)
