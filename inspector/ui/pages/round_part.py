# SPDX-License-Identifier: MPL-2.0
"""A step of a round: it shows the round as it stands, and tells when something was written into its log."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector.core.round_states import Round
from inspector.ui.desk import Desk
from inspector.ui.pages.fault_part import FaultPart


class RoundPart(FaultPart):
    """`changed` gives the round as it stands after a deed; a fault stands beside the verb."""

    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for a round."""
        super().__init__(desk, parent)
        self.round: Round | None = None

    def show_round(self, state: Round) -> None:
        """Show a round."""
        self.round = state
        self.mend()
