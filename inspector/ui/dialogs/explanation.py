# SPDX-License-Identifier: MPL-2.0
"""The explanation: the tree of reasons that made a number, down to single answers, and what would be if."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from inspector.app.session import Session
from inspector.app.supposing import Supposing
from inspector.core.checklist import ChecklistDigest
from inspector.core.explain import Reason
from inspector.core.points import PointId
from inspector.core.score_words import grade_said, rulings_told, verdict_code
from inspector.core.words import word
from inspector.ui.desk import Desk
from inspector.ui.dialogs.dialog import Dialog
from inspector.ui.dialogs.explanation_panel import SupposePanel
from inspector.ui.dialogs.explanation_tree import ReasonTree
from inspector.ui.models.reason_model import ReasonModel
from inspector.ui.parts.rate import rate_said
from inspector.ui.parts.text import label, relook

LOOKS: Final = {"verdict.passed": "tag_met", "verdict.failed": "tag_lost", "verdict.open": "tag"}
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def explained(session: Session, name: ChecklistDigest) -> Supposing:
    """Copy the answers to one checklist of a session, to explain them and to suppose others."""
    checklist = session.checklists[name]
    return Supposing(checklist, {point.id: session.answer((name, point.id)) for point in checklist.points()})


class ExplanationDialog(Dialog):
    """Shows why; `point_asked` names a point whose row was opened by a double click or Enter."""

    point_asked = Signal(str)

    def __init__(self, desk: Desk, look: Supposing, parent: QWidget | None = None) -> None:
        """Lay out the tree; the side where answers are supposed opens when it is asked for."""
        super().__init__("", parent)
        self.setWindowTitle(self.tr("How this number came about"))
        self._desk, self._look = desk, look
        reason = look.reason()
        self._model = ReasonModel(reason, desk.language, self)
        self._tree = ReasonTree(self._model, desk.theme, self)
        self._number, self._verdict, self._grade = label("page"), label("tag"), label("tag_accent")
        self.panel = SupposePanel(desk, look)
        self._lay()
        self._tree.suppose_asked.connect(self.suppose)
        self._tree.point_asked.connect(self.point_asked)
        self._tree.turned.connect(self._turn)
        self.panel.supposed.connect(self._recount)
        self._show(reason)
        self.setWindowModality(Qt.WindowModality.NonModal)
        room = parent.window().height() if parent is not None else desk.theme.px(720)
        self.resize(desk.theme.px(780), min(desk.theme.px(720), room))

    # -- showing -----------------------------------------------------------------------------------------------------

    def show_point(self, point: PointId) -> None:
        """Stand on the row of a point."""
        self._tree.show_row(self._model.of_point(point))

    def show_section(self, section: str) -> None:
        """Stand on the row of a section."""
        titles = {one.id: one.title for one in self._look.checklist.every_section()}
        self._tree.show_row(self._model.of_section(titles[section]))

    def show_rulings(self) -> None:
        """Stand on the ruling that decides: a broken one before others."""
        self._tree.show_row(self._model.of_rulings())

    @Slot(str)
    def suppose(self, point: str) -> None:
        """Open the side and ask another answer of a point."""
        if self.panel.isHidden():
            self.panel.show()
            self.resize(max(self.width(), self._desk.theme.px(1120)), self.height())
        self.panel.ask(PointId(point))
        self.panel.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits judge the point that is supposed; Enter never closes what is being typed in."""
        bar, key = self.panel.bar, event.key()
        focus: QWidget | None = self.focusWidget()
        typing = focus is not None and self.panel.isVisible() and self.panel.isAncestorOf(focus)
        if typing and key in _ENTER:
            bar.enter()
        elif typing and Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            bar.press(key - int(Qt.Key.Key_0), fewer=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        else:
            super().keyPressEvent(event)

    # -- within ------------------------------------------------------------------------------------------------------

    def _lay(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        for part in (self._number, self._verdict, self._grade):
            part.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            head.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(self._tree, 3)
        both.addWidget(self.panel, 2)
        self.panel.setMinimumWidth(self._desk.theme.px(340))
        self.panel.hide()
        self.column.addLayout(head)
        phrase = self._model.reason_at(self._model.index(0, 0)).phrase
        self.column.addWidget(label("quiet", phrase.said(self._desk.language), self, wrap=True))
        self.column.addLayout(both, 1)
        self.column.addWidget(label("caption", word("why.rounding", self._desk.language), self, wrap=True))
        self._if = self.verb(self.tr("What if …"))
        self._if.setToolTip(self.tr("Suppose another answer and see the total; nothing is saved"))
        self._if.setEnabled(False)
        self._if.clicked.connect(self._suppose_current)
        close = self.verb(self.tr("Close"), primary=True)
        close.setToolTip(close.text())
        close.clicked.connect(self.close)

    @Slot()
    def _recount(self) -> None:
        """Show the tree of what is supposed now, opened as it was."""
        self._show(self._look.reason())

    def _show(self, reason: Reason) -> None:
        opened, row = self._tree.opened(), self._tree.verticalScrollBar().value()
        at = self._tree.current_point()
        look, language = self._look, self._desk.language
        score = look.after
        told = rulings_told(look.checklist, score)
        self._model.show_reason(reason, told, frozenset(look.supposed))
        self._tree.open_again(opened)
        if at:
            self._tree.setCurrentIndex(self._model.of_point(at))
        self._tree.verticalScrollBar().setValue(row)
        self._number.setText(rate_said(score.total.percent))
        code, grade = verdict_code(score), grade_said(score, coded=False)
        _tag(self._verdict, word(code, language) if code else "", LOOKS.get(code, "tag"))
        _tag(self._grade, grade.said(language) if grade else "", "tag_accent")
        relook(self._number, "number_supposed" if look.supposed else "page")
        self._turn()

    @Slot()
    def _turn(self) -> None:
        self._if.setEnabled(self._tree.may_suppose())

    @Slot()
    def _suppose_current(self) -> None:
        point = self._tree.current_point()
        if point:
            self.suppose(point)


def _tag(tag: QLabel, words: str, look: str) -> None:
    tag.setText(words)
    relook(tag, look)
    tag.setVisible(bool(words))
