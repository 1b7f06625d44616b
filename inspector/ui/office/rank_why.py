# SPDX-License-Identifier: MPL-2.0
"""Why a number of the ranking is what it is: the tree of reasons from the unit down to single points."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from inspector.core.points import PointId
from inspector.core.reasons import Reason
from inspector.core.words import word
from inspector.ui.desk import Desk
from inspector.ui.dialogs.dialog import Dialog
from inspector.ui.dialogs.explanation_tree import ReasonTree
from inspector.ui.models.reason_model import VERB, ReasonModel
from inspector.ui.parts.rate import rate_said
from inspector.ui.parts.text import label


class WhyDialog(Dialog):
    """Shows one number with its reasons; it stays beside the page until it is closed."""

    point_asked = Signal(str)

    def __init__(self, desk: Desk, title: str, reason: Reason, parent: QWidget | None = None) -> None:
        """Lay out the tree, opened so far that the parts can be read."""
        super().__init__("", parent)
        self.setWindowTitle(self.tr("How this number came about"))
        self.reason = reason
        self._model = ReasonModel(reason, desk.language, self)
        self.tree = ReasonTree(self._model, desk.theme, self)
        self.tree.setColumnHidden(VERB, True)
        self.number = label("page", rate_said(reason.number), self)
        self.column.addWidget(label("strong", title, self, wrap=True))
        self.column.addWidget(self.number)
        self.column.addWidget(label("quiet", reason.phrase.said(desk.language), self, wrap=True))
        self.column.addWidget(self.tree, 1)
        self.column.addWidget(label("caption", word("why.rounding", desk.language), self, wrap=True))
        close = self.verb(self.tr("Close"), primary=True)
        close.setToolTip(close.text())
        close.clicked.connect(self.close)
        self.tree.point_asked.connect(self.point_asked)
        self.setWindowModality(Qt.WindowModality.NonModal)
        room = parent.window().height() if parent is not None else desk.theme.px(720)
        self.resize(desk.theme.px(780), min(desk.theme.px(720), room))

    def show_point(self, point: PointId) -> None:
        """Stand on the row of a point."""
        self.tree.show_row(self._model.of_point(point))
