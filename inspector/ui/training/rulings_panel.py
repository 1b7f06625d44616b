# SPDX-License-Identifier: MPL-2.0
"""Changing a question afterwards: another key answer (修订答案), void (作废本题), or as it was at first."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from inspector.core.drills.answer_key import KeyAnswer
from inspector.core.drills.ruling import Ruling
from inspector.ui.desk import Desk
from inspector.ui.office.gather_signing import Signing
from inspector.ui.pages.fault_part import FaultPart
from inspector.ui.parts.text import label
from inspector.ui.training.builder_key import KeyPart
from inspector.ui.training.results_items import Question, key_of
from inspector.ui.training.results_state import Seen
from inspector.ui.widgets.flow import Flow
from inspector.ui.widgets.sight import bring_into_view


class RulingPanel(FaultPart):
    """`ruled` gives a Ruling that is to be kept: it always has a reason and a name."""

    ruled = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for a question."""
        super().__init__(desk, parent)
        self._seen: Seen | None = None
        self._question: Question | None = None
        self._wanted: KeyAnswer | None = None
        self._ruled = False
        self.stands = label("quiet", wrap=True)
        self.amend, self.void, self.restore = QPushButton(), QPushButton(), QPushButton()
        self.amend.setCheckable(True)
        self.key, self.signing = KeyPart(desk), Signing(desk)
        self.keep = QPushButton()
        self.keep.setProperty("look", "primary")
        verbs = QWidget()
        flow = Flow(verbs, 8)
        for button in (self.amend, self.void, self.restore):
            flow.addWidget(button)
        self._editing = QWidget()
        inner = QVBoxLayout(self._editing)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.key)
        inner.addWidget(self.keep)
        parts: Sequence[QWidget] = (self.stands, self.signing, self.fault, verbs, self._editing)
        for part in parts:
            self.column.addWidget(part)
        self._editing.hide()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._reveal)
        self.amend.toggled.connect(self._turn)
        self.void.clicked.connect(self._void)
        self.restore.clicked.connect(self._restore)
        self.keep.clicked.connect(self._amend)
        self.key.keyed.connect(self._take)
        self.key.written.connect(self._take)
        self.retranslate()

    def show_question(self, seen: Seen, question: Question | None) -> None:
        """Show how a question stands; what was begun for another one is let go."""
        if question is None or self._question is None or question.item != self._question.item:
            self.amend.setChecked(False)
            self.mend()
        self._seen, self._question = seen, question
        self.setVisible(question is not None)
        self.signing.recall()
        self._begin()
        self.retranslate()

    def _begin(self) -> None:
        if self._seen is None or self._question is None:
            return
        if not self.amend.isChecked():
            self._wanted = key_of(self._seen, self._question.item)
        self.key.show_question(self._question.item, self._question.point, self._wanted)

    @Slot(bool)
    def _turn(self, on: bool) -> None:  # noqa: FBT001 (as the signal carries it)
        self._editing.setVisible(on)
        self._begin()
        if on:
            self.key.setFocus()
            self._soon.start()

    @Slot()
    def _reveal(self) -> None:
        """Bring the answers to choose from into sight, once they are laid."""
        bring_into_view(self.keep, 16)

    @Slot(object)
    def _take(self, wanted: KeyAnswer) -> None:
        self._wanted = wanted
        self._begin()
        self._allow()

    # -- ruling ------------------------------------------------------------------------------------------------------

    @Slot()
    def _amend(self) -> None:
        self.key.flush()
        if self._question is not None and self._wanted is not None:
            self._rule("amend", replace(self._wanted, item=self._question.item))

    @Slot()
    def _void(self) -> None:
        self._rule("void")

    @Slot()
    def _restore(self) -> None:
        self._rule("restore")

    def _rule(self, act: str, answer: KeyAnswer | None = None) -> None:
        lacking = self.signing.lacking()
        if lacking is not None:
            self.refuse(lacking)
            return
        self.mend()
        if self._question is not None:
            self.amend.setChecked(False)
            self._ruled = True
            self.ruled.emit(Ruling(act, self._question.item, self.signing.why, self.signing.author, answer))

    def _stand_on(self) -> None:
        """Take the keys to a verb that is left, where the one that was pressed has nothing more to do."""
        stands: QWidget | None = self.window().focusWidget()
        if self._ruled and not (stands is not None and self.isAncestorOf(stands)):
            (self.restore if self.restore.isEnabled() else self.amend).setFocus()
        self._ruled = False

    # -- words -------------------------------------------------------------------------------------------------------

    def _standing(self) -> str:
        """Say what was ruled last on the question."""
        if self._seen is None or self._question is None:
            return ""
        made = [one for one in self._seen.state.rulings if one.ruling.item == self._question.item]
        if not made:
            return self.tr("The key stands as it was made.")
        last = made[-1]
        words = {
            "amend": self.tr("Amended on {day} by {who}: {why}"),
            "void": self.tr("Void since {day} by {who}: {why}"),
            "restore": self.tr("Restored on {day} by {who}: {why}"),
        }
        return words[last.ruling.act].format(day=last.at.day(), who=last.ruling.by, why=last.ruling.reason)

    def _allow(self) -> None:
        if self._seen is None or self._question is None:
            return
        item, made = self._question.item, [one.ruling for one in self._seen.state.rulings]
        last = next((one for one in reversed(made) if one.item == item), None)
        self.void.setEnabled(last is None or last.act != "void")
        self.restore.setEnabled(last is not None and last.act != "restore")
        self._stand_on()
        self.keep.setEnabled(self._wanted is not None and self._wanted != key_of(self._seen, item))

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        self.title.setText(self.tr("Change this question for everybody"))
        self.stands.setText(self._standing())
        self.amend.setText(self.tr("Amend answer…"))
        self.amend.setToolTip(self.tr("Another key answer: every attempt is graded anew"))
        self.void.setText(self.tr("Void question"))
        self.void.setToolTip(self.tr("It counts no more: every attempt is graded anew"))
        self.restore.setText(self.tr("Restore"))
        self.restore.setToolTip(self.tr("As the key said at first: every attempt is graded anew"))
        self.keep.setText(self.tr("Let this answer count"))
        self.keep.setToolTip(self.tr("Every attempt is graded anew; before and after are shown under Rulings"))
        self.key.retranslate()
        self._begin()
        self._allow()
