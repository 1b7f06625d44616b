# SPDX-License-Identifier: MPL-2.0
"""The page of training (培训): the drills at hand, and what can be done with each."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector.ui.desk import Desk
from inspector.ui.pages.page import Page
from inspector.ui.parts.column import centred
from inspector.ui.parts.text import label


class TrainingPage(Page):
    """A list on the left, one drill on the right; the verbs that need another page are wishes."""

    new_asked = Signal()
    edit_asked = Signal(str)
    take_asked = Signal(str)
    results_asked = Signal(str)
    pairs_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay the page; `enter` fills it."""
        super().__init__(desk, parent)
        self.title = label("page")
        column = centred(self)
        column.addWidget(self.title)
        column.addStretch(1)
        self.retranslate()

    def take_packs(self, paths: Sequence[Path]) -> None:
        """Take packs of drills in."""

    def retranslate(self) -> None:
        """Say every word anew."""
        self.title.setText(self.tr("Training"))
