# SPDX-License-Identifier: MPL-2.0
"""Decisions that say different things, as two offices may make them: one is to stand, the others are withdrawn."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from inspector.core.merging.decisions import Decision
from inspector.core.merging.walks import Conflict
from inspector.ui.office.decision_said import decision_said
from inspector.ui.parts.text import label


class ConflictDiffering(QWidget):
    """`chosen` gives the digests of those that are to be withdrawn."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Wait for a conflict."""
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._decisions: Mapping[str, Decision] = {}
        self.told = label(wrap=True)
        self.verbs: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.told)

    def show_conflict(self, conflict: Conflict | None, decisions: Mapping[str, Decision]) -> None:
        """Show decisions in force that differ; hidden where none do."""
        self._decisions = decisions
        self._names = () if conflict is None else tuple(name for name in conflict.differing if name in decisions)
        self.setVisible(bool(self._names))
        while len(self.verbs) < len(self._names):
            button = QPushButton(self)
            button.clicked.connect(self._choose)
            self.verbs.append(button)
            self._column.addWidget(button)
        self.retranslate()

    @Slot()
    def _choose(self) -> None:
        kept = next(name for name, verb in zip(self._names, self.verbs, strict=False) if verb is self.sender())
        self.chosen.emit(tuple(name for name in self._names if name != kept))

    def retranslate(self) -> None:
        """Say every word anew."""
        self.told.setText("\n".join([self.tr("Decided in two ways; one is to stand:"), *self._lines()]))
        for place, verb in enumerate(self.verbs):
            verb.setVisible(place < len(self._names))
            verb.setText(self.tr("{n} stands, the others are withdrawn").format(n=f"{place + 1}."))
            verb.setToolTip(self.tr("What is withdrawn is kept, and can be restored"))

    def _lines(self) -> list[str]:
        return [f"{place}. {decision_said(self._decisions[name])}" for place, name in enumerate(self._names, 1)]

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
