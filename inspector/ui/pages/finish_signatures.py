# SPDX-License-Identifier: MPL-2.0
"""Who signed: a row for each inspector, and one for the site's representative where the round lets one sign."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inspector.core.problems import KnownError
from inspector.core.round_kinds import kind_rule
from inspector.core.signatures import Signature
from inspector.ui.desk import Desk
from inspector.ui.pages.part import Part
from inspector.ui.parts.text import label
from inspector.ui.theme import Theme
from inspector.ui.widgets.signature_pad import SignatureField

if TYPE_CHECKING:
    from inspector.app.session import Session


class SignatureRow(QWidget):
    """One who may sign: name, role, the signature small, and the verbs."""

    sign_asked = Signal(str, str)
    removed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Show no one yet."""
        super().__init__()
        self._role = self._name = ""
        self._signature: Signature | None = None
        self.name, self.role = label("strong"), label("caption")
        self.field = SignatureField(theme, QSize(theme.px(132), theme.px(44)))
        self.sign, self.remove = QPushButton(), QPushButton()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.role)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(words, 1)
        for part in (self.field, self.sign, self.remove):
            row.addWidget(part)
        self.remove.setProperty("look", "flat")
        self.sign.clicked.connect(self._ask)
        self.remove.clicked.connect(self._take_out)

    def show_signer(self, role: str, name: str, said: str, signature: Signature | None, *, locked: bool) -> None:
        """Show someone who signed, or may."""
        self._role, self._name, self._signature = role, name, signature
        self.name.setText(name or said)
        self.role.setText(said if name else "")
        self.role.setVisible(bool(name))
        self.field.show_strokes(signature.strokes if signature is not None else ())
        self.field.setVisible(signature is not None)
        self.field.setAccessibleName(self.tr("Signature of {name}").format(name=name))
        self.sign.setText(self.tr("Sign"))
        self.sign.setToolTip(self.tr("Sign with finger, pen or mouse"))
        self.sign.setVisible(signature is None and not locked)
        self.remove.setText(self.tr("Take out"))
        self.remove.setToolTip(self.tr("Take this signature out, to sign anew"))
        self.remove.setVisible(signature is not None and not locked)

    @Slot()
    def _ask(self) -> None:
        self.sign_asked.emit(self._role, self._name)

    @Slot()
    def _take_out(self) -> None:
        self.removed.emit(self._signature)


class SignaturesPart(Part):
    """Signatures are offered, never asked for; `signed` tells that one came or went."""

    signed = Signal()

    def __init__(self, desk: Desk) -> None:
        """Wait for a visit."""
        super().__init__(desk)
        self._session: Session | None = None
        self.rows: list[SignatureRow] = []
        self.retranslate()

    def show_visit(self, session: "Session") -> None:
        """Show who signed and who may."""
        self._session = session
        self.refill()

    def refill(self) -> None:
        """Show the signatures as they stand."""
        if self._session is None:
            return
        signers = _signers(self._session)
        while len(self.rows) < len(signers):
            row = SignatureRow(self.desk.theme)
            row.sign_asked.connect(self.let_sign)
            row.removed.connect(self._remove)
            self.rows.append(row)
            self.column.addWidget(row)
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(signers))
            if place < len(signers):
                role, name, signature = signers[place]
                said = self.desk.word(f"annex.role_{role}")
                row.show_signer(role, name, said, signature, locked=self._session.sealed is not None)

    def retranslate(self) -> None:
        """Say every word anew."""
        self.title.setText(self.tr("Signatures"))
        self.refill()

    @Slot(str, str)
    def let_sign(self, role: str, name: str) -> None:
        """Open the pad for someone."""
        from inspector.ui.dialogs.signature import SignatureDialog

        dialog = SignatureDialog(self.desk, role, name, self)
        dialog.signed.connect(self._add)
        dialog.open()

    @Slot(object)
    def _add(self, signature: Signature) -> None:
        if self._session is not None:
            self._write((*self._session.signatures, signature))

    @Slot(object)
    def _remove(self, signature: Signature) -> None:
        if self._session is not None:
            self._write(tuple(one for one in self._session.signatures if one != signature))

    def _write(self, signatures: tuple[Signature, ...]) -> None:
        if self._session is None:
            return
        try:
            self._session.sign(signatures)
        except KnownError as error:
            self.desk.complain(error.problem)
        self.refill()
        self.signed.emit()


def _signers(session: "Session") -> list[tuple[str, str, Signature | None]]:
    """List those who signed, then those who may: each inspector of the head, and a representative where one may."""
    found: list[tuple[str, str, Signature | None]] = [(one.role, one.name, one) for one in session.signatures]
    signed = {(one.role, one.name) for one in session.signatures}
    found += [("inspector", name, None) for name in session.header.inspectors if ("inspector", name) not in signed]
    if kind_rule(session.header.kind).representative and not any(role == "representative" for role, _ in signed):
        found.append(("representative", "", None))
    return found if session.sealed is None else [one for one in found if one[2] is not None]
