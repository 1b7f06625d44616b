# SPDX-License-Identifier: MPL-2.0
"""A point judged for a try: its answer form, the points it comes to, and why; nothing is kept."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeView, QWidget

from inspector.core.answers import Answer, Status
from inspector.core.checklist import ChecklistDigest, Point
from inspector.core.explain import explain_point
from inspector.core.problems import KnownError
from inspector.core.values import Value
from inspector.ui.desk import Desk
from inspector.ui.dialogs.dialog import Dialog
from inspector.ui.models.reason_model import NUMBER, VERB, ReasonModel
from inspector.ui.parts.text import label
from inspector.ui.widgets.answer_bar import AnswerBar

_BLANK = Answer()


class TryDialog(Dialog):
    """The bar of the scoring page over one point, with the reasons below."""

    def __init__(self, desk: Desk, point: Point, parent: QWidget | None = None) -> None:
        """Show the point unjudged."""
        super().__init__("", parent)
        self._desk, self._point, self.answer = desk, point, _BLANK
        self.setWindowTitle(self.tr("Try it"))
        self.bar = AnswerBar(desk.theme)
        self.outcome = label("strong", wrap=True)
        self.reasons = QTreeView(self)
        self.reasons.setHeaderHidden(True)
        self.reasons.setAccessibleName(self.tr("Reasons"))
        self.reasons.setMinimumHeight(desk.theme.px(120))
        self.column.addWidget(label("point", f"{point.id}  {point.title.said(desk.language)}", self, wrap=True))
        self.column.addWidget(label("quiet", point.rule.words(point.full).said(desk.language), self, wrap=True))
        self.column.addWidget(self.bar)
        self.column.addWidget(label("caption", self.tr("Only a try: nothing is kept."), self))
        self.column.addWidget(self.outcome)
        self.column.addWidget(self.reasons, 1)
        self.column.addStretch(0)
        self.bar.judged.connect(self.judge)
        self.bar.marked.connect(self.mark)
        self.bar.cleared.connect(self.clear)
        self.verb(self.tr("Close"), primary=True).clicked.connect(self.close)
        self.resize(desk.theme.px(680), desk.theme.px(520))
        self.show_answer(_BLANK)

    @Slot(object, bool)
    def judge(self, value: Value, _done: object) -> None:
        """Try a value."""
        self.show_answer(Answer(Status.JUDGED, value))

    @Slot(object, str)
    def mark(self, status: Status, reason: str) -> None:
        """Try a status."""
        self.show_answer(replace(_BLANK, status=status, reason=reason))

    @Slot()
    def clear(self) -> None:
        """Begin again."""
        self.show_answer(_BLANK)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that stand on the buttons."""
        if not (event.text().isdecimal() and self.bar.press(int(event.text()))):
            super().keyPressEvent(event)

    def show_answer(self, answer: Answer) -> None:
        """Show an answer and what it comes to; one that does not fit is said and not taken."""
        try:
            reason = explain_point(self._point, answer)
        except KnownError as error:
            self._desk.complain(error.problem)
            return
        self.answer = answer
        key = (ChecklistDigest(""), self._point.id)
        self.bar.show_point(key, self._point, answer, self._desk.language)
        model = ReasonModel(reason, self._desk.language, self.reasons)
        self.reasons.setModel(model)
        top = model.index(0, 0)
        self.outcome.setText(f"{top.data()}  {model.index(0, NUMBER).data()}")
        self.reasons.setRootIndex(top)
        self.reasons.setVisible(model.rowCount(top) > 0)
        self.reasons.expandAll()
        self.reasons.setColumnHidden(VERB, True)
        header = self.reasons.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
