# SPDX-License-Identifier: MPL-2.0
"""The page of taking a drill: who takes it, its sites and how far they are, the break, and handing in."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from inspector.ui.desk import Desk
from inspector.ui.pages.page import Page


class TakingPage(Page):
    """Shows one drill; `visit_asked` names a visit to be judged, `back_asked` wishes to see the drills."""

    visit_asked = Signal(str)
    back_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for a drill."""
        super().__init__(desk, parent)
        self.drill = ""

    @Slot(str)
    def show_drill(self, drill: str) -> None:
        """Show a drill by id."""
        self.drill = drill

    def show_number(self, number: str, attempt: int) -> None:
        """Show one attempt of a number."""
