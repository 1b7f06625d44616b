# SPDX-License-Identifier: MPL-2.0
"""Ruling on an attempt whose laptop knew the key: who lets it count, and why, or takes that back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from inspector.core.problems import KnownError
from inspector.ui.desk import Desk
from inspector.ui.office.gather_signing import Signing
from inspector.ui.pages.fault_part import FaultPart
from inspector.ui.parts.text import label

if TYPE_CHECKING:
    from inspector.core.drills.results import Line
    from inspector.ui.training.results_state import Seen


class AdmissionPanel(FaultPart):
    """Shown only where a card says that the key was there; `changed` tells that it was ruled."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        """Wait for somebody."""
        super().__init__(desk)
        self._seen: Seen | None = None
        self._line: Line | None = None
        self.stands, self.signing, self.verb = label("body", wrap=True), Signing(desk), QPushButton()
        row = QHBoxLayout()
        row.addWidget(self.verb)
        row.addStretch(1)
        for part in (self.stands, self.signing, self.fault):
            self.column.addWidget(part)
        self.column.addLayout(row)
        self.verb.clicked.connect(self.rule)
        self.hide()
        self.retranslate()

    def show_line(self, seen: "Seen", line: "Line") -> None:
        """Show how the attempt that counts stands; what was wrong with another one is let go."""
        if self._line is None or self._line.number != line.number:
            self.mend()
        self._seen, self._line = seen, line
        self.setVisible(line.graded.attempt.key_known is not None)
        self.signing.recall()
        self.retranslate()

    @Slot()
    def rule(self) -> None:
        """Let the attempt count, or no more; it is in the drill's log when all is worked out anew."""
        from inspector.app.training.drills import admit

        lacking = self.signing.lacking()
        if lacking is not None or self._seen is None or self._line is None:
            if lacking is not None:
                self.refuse(lacking)
            return
        attempt, drill = self._line.graded.attempt, self._seen.state.drill.id
        try:
            admit(self.desk.hall, drill, attempt, self.signing.why, self.signing.author, counts=not attempt.admitted)
        except KnownError as error:
            self.refuse(error.problem)
            return
        self.mend()
        self.changed.emit()

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        self.title.setText(self.tr("The key was on this laptop"))
        admitted = self._line is not None and self._line.graded.attempt.admitted
        self.verb.setText(self.tr("Let it count no more") if admitted else self.tr("Let this attempt count"))
        self.verb.setToolTip(self.tr("Kept with name and reason in the drill; everybody is worked out anew"))
        self.stands.setText(self._standing())

    def _standing(self) -> str:
        """Say since when the key was there, and what was ruled last."""
        if self._seen is None or self._line is None:
            return ""
        attempt = self._line.graded.attempt
        if attempt.key_known is None:
            return ""
        since = f"{attempt.key_known.day()} {attempt.key_known.clock()[:5]}"
        said = self.tr("Its cards say that the key lay there since {since}.").format(since=since)
        ruled = self._seen.state.admissions.get(attempt.cards)
        if ruled is None:
            return "\n".join((said, self.tr("Without a ruling of yours nobody passes by it.")))
        words = (
            self.tr("Counts by the ruling of {who} on {day}: {why}")
            if ruled.counts
            else self.tr("Does not count, by the ruling of {who} on {day}: {why}")
        )
        return f"{said}\n{words.format(who=ruled.by, day=ruled.at.day(), why=ruled.reason)}"
