# SPDX-License-Identifier: MPL-2.0
"""The foot under the files that came: what one button would do, who does it, and the way to let them go."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inspector.app.office.gathered import Gathered, Place
from inspector.core.merging.edits import Edit
from inspector.ui.desk import Desk
from inspector.ui.office.gather_signing import Signing
from inspector.ui.office.gather_words import VERDICT, said
from inspector.ui.parts.allowing import allow
from inspector.ui.parts.text import label
from inspector.ui.parts.tick import Tick
from inspector.ui.phrase import together

LEFT = frozenset({"outside", "letter", "report", "unreadable", "broken", "hostile"})


class GatherFoot(QWidget):
    """`pressed`: take them in; `let_go`: they were only looked at; `admit_all`: every card no assignment names."""

    pressed = Signal()
    let_go = Signal()
    admit_all = Signal(bool)

    def __init__(self, desk: Desk, fault: QWidget, parent: QWidget | None = None) -> None:
        """Stand under a list; a fault is said above the verbs."""
        super().__init__(parent)
        self._desk = desk
        self._found: Gathered | None = None
        self._admitted: Collection[Place] = ()
        self._approved: Mapping[Place, Collection[Edit]] = {}
        self._again: Collection[Place] = ()
        self.every, self.signing, self.told = Tick(desk.theme), Signing(desk), label("", wrap=True)
        self.drop, self.press = QPushButton(), QPushButton()
        self.press.setProperty("look", "primary")
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        verbs.addWidget(self.told, 1)
        verbs.addWidget(self.drop)
        verbs.addWidget(self.press)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.signing, fault):
            column.addWidget(part)
        column.addLayout(verbs)
        self.every.clicked.connect(self.admit_all)
        self.drop.clicked.connect(self.let_go)
        self.press.clicked.connect(self.pressed)
        self.retranslate()

    def say(
        self,
        found: Gathered | None,
        admitted: Collection[Place] = (),
        approved: Mapping[Place, Collection[Edit]] | None = None,
        again: Collection[Place] = (),
    ) -> None:
        """Say what would be done about what was looked at, as it was chosen."""
        self._found, self._admitted, self._approved, self._again = found, admitted, approved or {}, again
        strangers = 0 if found is None else sum(file.admits for file in found.files)
        self.every.setVisible(strangers > 0)
        self.every.setChecked(strangers > 0 and len(admitted) == strangers)
        words = self.tr("Admit all cards that no assignment names: {n}")
        self.every.setText(words.format(n=strangers))
        self.told.setText("" if found is None else self._would(found))
        does = self.tr("Take the files in, after a backup; all of it can be taken back (Ctrl+Enter)")
        brings = found is not None and self._brings(found)
        allow(self.press, does, "" if brings else self.tr("Nothing in them is new."))

    def decides(self) -> bool:
        """Tell whether pressing decides something that needs a reason."""
        return bool(self._admitted) or bool(self._again) or any(self._approved.values())

    def _brings(self, found: Gathered) -> bool:
        taken = any(file.takes and file.verdict != "here" for file in found.files)
        return taken or any(file.fresh for file in found.files) or self.decides()

    def _would(self, found: Gathered) -> str:
        counts = found.counts()
        taken = [f"{said(VERDICT[name][0])} {n}" for name, n in counts.items() if name not in LEFT]
        left = [f"{said(VERDICT[name][0])} {n}" for name, n in counts.items() if name in LEFT]
        edits = sum(len(one) for one in self._approved.values())
        parts = [self.tr("Apply takes in: {what}.").format(what=together(taken, self._desk.language))] if taken else []
        parts += [self.tr("Not taken: {what}.").format(what=together(left, self._desk.language))] if left else []
        parts += [self.tr("Admitted: {n}.").format(n=len(self._admitted))] if self._admitted else []
        parts += [self.tr("Changes by hand approved: {n}.").format(n=edits)] if edits else []
        back = sum(len(file.out) for file in found.files if file.place in self._again)
        parts += [self.tr("Come in again: {n}.").format(n=back)] if back else []
        parts += [] if self._brings(found) else [self.tr("Nothing in them is new.")]
        return " ".join(parts)

    def retranslate(self) -> None:
        """Say every word anew."""
        self.drop.setText(self.tr("Let them go"))
        self.drop.setToolTip(self.tr("Nothing is changed"))
        self.press.setText(self.tr("Apply"))
        self.every.setToolTip(self.tr("Their cards may rank; kept as decisions with your name and reason"))
        self.say(self._found, self._admitted, self._approved, self._again)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
