# SPDX-License-Identifier: MPL-2.0
"""The finish page: the score, what is still open, the seal, and the papers."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inspector.app.session import Session
from inspector.core.checklist import ChecklistDigest, PointId
from inspector.ui.desk import Desk
from inspector.ui.pages.finish_export import ExportPart
from inspector.ui.pages.finish_gaps import GapsPart
from inspector.ui.pages.finish_review import ReviewPart
from inspector.ui.pages.finish_score import RULINGS, ScorePart
from inspector.ui.pages.finish_seal import SealPart
from inspector.ui.pages.finish_signatures import SignaturesPart
from inspector.ui.pages.page import Page
from inspector.ui.parts.column import centred, scrolled
from inspector.ui.parts.elided import Elided
from inspector.ui.parts.text import label
from inspector.ui.widgets.flow import Flow


class FinishPage(Page):
    """Six cards; a click on what is open goes to the point."""

    point_asked = Signal(object)
    score_asked = Signal()
    move_asked = Signal()
    saved_changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay the cards; `show_visit` fills them."""
        super().__init__(desk, parent)
        self.session: Session | None = None
        self.title = Elided("page")
        self.detail = label("quiet", wrap=True)
        self.back = QPushButton()
        self.correct = QPushButton()
        self.version = QPushButton()
        self.score = ScorePart(desk)
        self.gaps = GapsPart(desk)
        self.review = ReviewPart(desk)
        self.signatures = SignaturesPart(desk)
        self.seal = SealPart(desk)
        self.export = ExportPart(desk)
        self._lay()
        self.back.clicked.connect(self.score_asked)
        self.correct.clicked.connect(self.correct_head)
        self.version.clicked.connect(self.move_asked)
        self.gaps.point_asked.connect(self.point_asked)
        self.review.point_asked.connect(self.point_asked)
        self.score.why_asked.connect(self.explain)
        self.signatures.signed.connect(self._changed)
        self.seal.sealed.connect(self._changed)
        self.retranslate()
        self.redraw()

    def _lay(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addWidget(self.detail)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addLayout(names, 1)
        verbs = QWidget()
        row = Flow(verbs, 8, 8)
        for button in (self.version, self.correct, self.back):
            row.addWidget(button)
        head.addWidget(verbs)
        self.left = left = QVBoxLayout()
        self.cards: dict[QWidget, QFrame] = {}
        right = QVBoxLayout()
        lefts, rights = (self.score, self.gaps, self.review), (self.signatures, self.seal, self.export)
        for column, parts in ((left, lefts), (right, rights)):
            column.setSpacing(16)
            for part in parts:
                column.addWidget(self.cards.setdefault(part, _card(part)))
            column.addStretch(0)
        inner = QWidget()
        both = QHBoxLayout(inner)
        both.setContentsMargins(0, 0, 12, 0)
        both.setSpacing(16)
        both.addLayout(left, 6)
        both.addLayout(right, 5)
        page = centred(self)
        page.addLayout(head)
        self.area = scrolled(inner, self)
        page.addWidget(self.area, 1)

    def show_visit(self, session: Session) -> None:
        """Show a visit as it stands."""
        self.session = session
        self.export.show_visit(session)
        self.refill()

    def enter(self) -> None:
        """Read the visit anew."""
        self.refill()
        self.area.verticalScrollBar().setValue(0)
        ends = self.export.export if self.seal.ask.isHidden() else self.seal.ask
        (self.gaps.list if self.gaps.model.rowCount() else ends).setFocus()
        self.export.weigh()

    def refill(self) -> None:
        """Say everything about the visit as it stands now."""
        session = self.session
        if session is None:
            return
        header = session.header
        self.title.setText(header.site.name)
        facts = (self.desk.word(f"round.{header.kind}"), header.title, header.period, header.date)
        self.detail.setText(" · ".join(fact for fact in facts if fact))
        self.back.setVisible(session.sealed is None)
        self.correct.setVisible(session.sealed is None)
        self.version.setVisible(session.sealed is None)
        self.score.show_visit(session)
        self.signatures.show_visit(session)
        self.cards[self.signatures].setVisible(session.sealed is None or bool(session.signatures))
        self.gaps.show_visit(session)
        self.review.show_visit(session)
        self.left.setStretch(1, 1 if self.gaps.model.rowCount() else 0)
        self.left.setStretch(2, 0 if self.gaps.model.rowCount() else 1)
        self.seal.show_visit(session, self.gaps.open_points, self.gaps.missing, self.gaps.in_tray)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back the question of the seal, else goes back to judging."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.seal.sure.isVisible():
            self.seal.take_back()
            self.seal.ask.setFocus()
        elif self.back.isVisible():
            self.score_asked.emit()

    def retranslate(self) -> None:
        """Say every word anew."""
        self.back.setText(self.tr("Back to judging"))
        self.back.setToolTip(self.tr("Go on judging this visit"))
        self.correct.setText(self.tr("Correct the head"))
        self.version.setText(self.tr("Version"))
        self.version.setToolTip(self.tr("Move the visit to another version of its checklist"))
        self.correct.setToolTip(self.tr("Correct the site, its units, the round or the inspectors"))
        self.refill()

    def redraw(self) -> None:
        """Take icons anew."""
        self.back.setIcon(self.desk.theme.icon("arrow_left"))
        self.version.setIcon(self.desk.theme.icon("library"))
        self.correct.setIcon(self.desk.theme.icon("note"))

    @Slot(object, str)
    def explain(self, name: ChecklistDigest, at: str) -> None:
        """Show how the numbers of a checklist came about, standing on its rulings or on a section when named."""
        if self.session is None:
            return
        from inspector.ui.dialogs.explanation import ExplanationDialog, explained

        dialog = ExplanationDialog(self.desk, explained(self.session, name), self)
        dialog.setObjectName(str(name))
        dialog.point_asked.connect(self._go)
        dialog.show()
        if at == RULINGS:
            dialog.show_rulings()
        elif at:
            dialog.show_section(at)

    @Slot(str)
    def _go(self, point: str) -> None:
        self.point_asked.emit((ChecklistDigest(self.sender().objectName()), PointId(point)))

    @Slot()
    def correct_head(self) -> None:
        """Show the head to be typed over."""
        if self.session is not None:
            from inspector.ui.dialogs.head import HeadDialog

            dialog = HeadDialog(self.desk, self.session, self)
            dialog.corrected.connect(self._changed)
            dialog.open()

    @Slot()
    def _changed(self) -> None:
        self.refill()
        self.saved_changed.emit()


def _card(part: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("look", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(20, 16, 20, 20)
    column.addWidget(part)
    return card
