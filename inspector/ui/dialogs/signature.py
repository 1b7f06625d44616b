# SPDX-License-Identifier: MPL-2.0
"""One signature: the name in print and the hand's own strokes; `signed` carries it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from inspector.core.canonical import tidy
from inspector.core.signatures import Signature
from inspector.ui.desk import Desk
from inspector.ui.dialogs.dialog import Dialog
from inspector.ui.parts.text import label
from inspector.ui.widgets.signature_pad import SignaturePad


class SignatureDialog(Dialog):
    """Asks for nothing but a name and a stroke; who does not sign closes it."""

    signed = Signal(object)

    def __init__(self, desk: Desk, role: str, name: str, parent: QWidget | None = None) -> None:
        """Let someone sign in a role (`inspector`, `representative`)."""
        super().__init__("", parent)
        self._role = role
        self.setWindowTitle(self.tr("Signature"))
        self.name = QLineEdit(name)
        self.name.setMaxLength(60)
        self.name.setMinimumHeight(desk.theme.touch)
        self.name.setPlaceholderText(self.tr("Name in print"))
        self.name.setAccessibleName(self.tr("Name in print"))
        self.pad = SignaturePad(desk.theme)
        self.pad.setAccessibleName(self.tr("Sign here with finger, pen or mouse"))
        self.column.addWidget(label("quiet", desk.word(f"annex.role_{role}")))
        self.column.addWidget(self.name)
        self.column.addWidget(label("caption", self.pad.accessibleName()))
        self.column.addWidget(self.pad, 1)
        self.back = self.verb(self.tr("Undo the stroke"))
        self.wipe = self.verb(self.tr("Clear"))
        self.leave = self.verb(self.tr("Cancel"))
        self.sign = self.verb(self.tr("Sign"), primary=True)
        self.name.setToolTip(self.tr("The name as it stands in print on the papers"))
        self.back.setToolTip(self.tr("Take the last stroke back"))
        self.wipe.setToolTip(self.tr("Take every stroke back"))
        self.leave.setToolTip(self.tr("Close without signing"))
        self.sign.setToolTip(self.tr("Keep this signature"))
        self.back.clicked.connect(self.pad.undo)
        self.wipe.clicked.connect(self.pad.clear)
        self.leave.clicked.connect(self.close)
        self.sign.clicked.connect(self._sign)
        self.pad.changed.connect(self._allow)
        self.name.textChanged.connect(self._allow)
        self.resize(desk.theme.px(720), desk.theme.px(420))
        self._allow()

    @Slot()
    def _allow(self) -> None:
        drawn = bool(self.pad.strokes)
        for button in (self.back, self.wipe):
            button.setEnabled(drawn)
        self.sign.setEnabled(drawn and bool(self.name.text().strip()))

    @Slot()
    def _sign(self) -> None:
        strokes = tuple(tuple(stroke) for stroke in self.pad.strokes)
        self.signed.emit(Signature(self._role, tidy(self.name.text()), strokes))
        self.close()
