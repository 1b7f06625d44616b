# SPDX-License-Identifier: MPL-2.0
"""A step of a round: it shows the round as it stands, and tells when something was written into its log."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector.core.problems import Problem
from inspector.core.round_states import Round
from inspector.ui.desk import Desk
from inspector.ui.pages.part import Part
from inspector.ui.parts.text import label


class RoundPart(Part):
    """`changed` gives the round as it stands after a deed; a fault stands beside the verb."""

    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for a round."""
        super().__init__(desk, parent)
        self.round: Round | None = None
        self.fault = label("fault", wrap=True)
        self.fault.hide()
        self._problem: Problem | None = None

    def show_round(self, state: Round) -> None:
        """Show a round."""
        self.round = state
        self.mend()

    def refuse(self, problem: Problem) -> None:
        """Say what is wrong beside the verb."""
        self._problem = problem
        self.fault.setText(self.desk.sentence(problem))
        self.fault.show()

    def mend(self) -> None:
        """Take the fault away."""
        self._problem = None
        self.fault.hide()

    def retranslate(self) -> None:
        """Say the fault anew; a step says its own words besides."""
        if self._problem is not None:
            self.fault.setText(self.desk.sentence(self._problem))
