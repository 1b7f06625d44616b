# SPDX-License-Identifier: MPL-2.0
"""A part of a page with a deed that can be refused: what is wrong stands beside the verb, in the person's language."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from inspector.core.problems import Problem
from inspector.ui.desk import Desk
from inspector.ui.pages.part import Part
from inspector.ui.parts.text import label


class FaultPart(Part):
    """`fault` is shown while something is wrong; a part lays it beside its verb."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Begin with nothing wrong."""
        super().__init__(desk, parent)
        self.fault = label("fault", wrap=True)
        self.fault.hide()
        self._problem: Problem | None = None
        self._stood: QWidget | None = None

    @Slot(Problem)
    def refuse(self, problem: Problem) -> None:
        """Say what is wrong beside the verb."""
        self._problem = problem
        self.fault.setText(self.desk.sentence(problem))
        self.fault.show()

    def mend(self) -> None:
        """Take the fault away."""
        self._problem = None
        self.fault.hide()

    def rest(self) -> None:
        """Take no deed while one is worked on; who stands on a verb will stand there again."""
        stands: QWidget | None = self.window().focusWidget()
        self._stood = stands if stands is not None and self.isAncestorOf(stands) else None
        self.setEnabled(False)

    def resume(self) -> None:
        """Take deeds again; the keys go back to the verb, unless they were taken elsewhere."""
        self.setEnabled(True)
        if self._stood is not None and self.window().focusWidget() is None:
            self._stood.setFocus()
        self._stood = None

    def retranslate(self) -> None:
        """Say the fault anew; a part says its own words besides."""
        if self._problem is not None:
            self.fault.setText(self.desk.sentence(self._problem))
