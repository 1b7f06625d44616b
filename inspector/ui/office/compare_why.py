# SPDX-License-Identifier: MPL-2.0
"""Why a row of two compared periods is what it is: both trees of reasons beside each other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from inspector.core.reasons import Reason
from inspector.core.words import word
from inspector.ui.desk import Desk
from inspector.ui.dialogs.dialog import Dialog
from inspector.ui.dialogs.explanation_tree import ReasonTree
from inspector.ui.models.reason_model import VERB, ReasonModel
from inspector.ui.parts.rate import rate_said
from inspector.ui.parts.segments import Segments
from inspector.ui.parts.text import label

BESIDE = 760
"""With less room than this (design pixels) one is shown at a time."""


class PeriodWhy(QWidget):
    """One period: its name, its number, and the tree; or that there was nothing in it."""

    def __init__(self, desk: Desk, period: str, reason: Reason | None, none: str, parent: QWidget) -> None:
        """Lay one period out."""
        super().__init__(parent)
        self.tree: ReasonTree | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label("strong", period, self, wrap=True))
        if reason is None:
            column.addWidget(label("quiet", none, self, wrap=True))
            column.addStretch(1)
            return
        self.number = label("page", rate_said(reason.number), self)
        column.addWidget(self.number)
        column.addWidget(label("quiet", reason.phrase.said(desk.language), self, wrap=True))
        self.tree = ReasonTree(ReasonModel(reason, desk.language, self), desk.theme, self)
        self.tree.setColumnHidden(VERB, True)
        self.tree.setAccessibleName(period)
        column.addWidget(self.tree, 1)


class PeriodsWhy(Dialog):
    """Both periods with their reasons; it stays beside the page until it is closed."""

    def __init__(
        self, desk: Desk, title: str, periods: Sequence[str], reasons: Sequence[Reason | None], parent: QWidget
    ) -> None:
        """Lay the two beside each other where there is room."""
        super().__init__("", parent)
        self.setWindowTitle(self.tr("How these numbers came about"))
        none = self.tr("There is nothing of it in this period.")
        self.parts = [
            PeriodWhy(desk, period, reason, none, self) for period, reason in zip(periods, reasons, strict=True)
        ]
        room = parent.window().size()
        self.which, self.stack = Segments(self), QStackedWidget(self)
        self.column.addWidget(label("strong", title, self, wrap=True))
        if room.width() >= desk.theme.px(BESIDE):
            row = QHBoxLayout()
            row.setSpacing(16)
            for part in self.parts:
                row.addWidget(part, 1)
            self.column.addLayout(row, 1)
        else:
            self._lay_one_by_one(periods)
        self.column.addWidget(label("caption", word("why.rounding", desk.language), self, wrap=True))
        close = self.verb(self.tr("Close"), primary=True)
        close.setToolTip(close.text())
        close.clicked.connect(self.close)
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.which.setVisible(self.stack.count() > 0)
        self.stack.setVisible(self.stack.count() > 0)
        self.resize(min(desk.theme.px(1080), room.width()), min(desk.theme.px(720), room.height()))

    def _lay_one_by_one(self, periods: Sequence[str]) -> None:
        """Turn from one to the other where both have no room: the newer is shown first."""
        self.which.setAccessibleName(self.tr("Which period"))
        self.which.offer(tuple((str(place), period) for place, period in enumerate(periods)))
        for part in self.parts:
            self.stack.addWidget(part)
        self.which.chosen_changed.connect(self.show_period)
        self.column.addWidget(self.which)
        self.column.addWidget(self.stack, 1)
        self.which.choose(str(len(self.parts) - 1))
        self.show_period(str(len(self.parts) - 1))

    @Slot(str)
    def show_period(self, place: str) -> None:
        """Show one period, by its place."""
        self.stack.setCurrentIndex(int(place))
