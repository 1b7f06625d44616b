# SPDX-License-Identifier: MPL-2.0
"""The head of a visit, corrected while it is open: the log keeps the old head and takes in the new one."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.app.session import Session
from inspector.core.problems import KnownError
from inspector.ui.desk import Desk
from inspector.ui.dialogs.dialog import Dialog
from inspector.ui.dialogs.head_state import SiteState
from inspector.ui.pages.new_visit_fields import Fields
from inspector.ui.pages.visit_head import read_head, show_head
from inspector.ui.parts.column import scrolled
from inspector.ui.parts.text import label


class HeadDialog(Dialog):
    """The fields of a new visit, filled in; the kind of round stays, because the visit began with it."""

    corrected = Signal()

    def __init__(self, desk: Desk, session: Session, parent: QWidget | None = None) -> None:
        """Show the head as it stands."""
        super().__init__("", parent)
        self._desk, self._session = desk, session
        self.setWindowTitle(self.tr("Correct the head"))
        self.fields = Fields(desk)
        self.fields.offer(desk)
        show_head(self.fields, session.header)
        self.fields.kind.setEnabled(False)
        self.fields.kind.setToolTip(self.tr("The kind of round is fixed when a visit begins"))
        self.fault = label("fault", wrap=True)
        self.fields.name.textChanged.connect(self.fault.clear)
        self.fields.day.textChanged.connect(self.fault.clear)
        sheet, self.state = QWidget(), SiteState(desk, session.header)
        self.fields.stack(sheet)
        column = sheet.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.count() - 1, self.state)
        self.column.addWidget(scrolled(sheet, self), 1)
        self.column.addWidget(self.fault)
        self.verb(self.tr("Cancel")).clicked.connect(self.close)
        self.verb(self.tr("Keep"), primary=True).clicked.connect(self.keep)
        self.resize(desk.theme.px(760), desk.theme.px(600))

    @Slot()
    def keep(self) -> None:
        """Write the new head into the log, or say what is wrong with it."""
        try:
            header = self.state.read(read_head(self.fields, self._session.header))
            if header != self._session.header:
                self._session.rewrite_header(header)
        except KnownError as error:
            self.fault.setText(self._desk.sentence(error.problem))
            return
        self.corrected.emit()
        self.close()
