# SPDX-License-Identifier: MPL-2.0
"""The scoring page: one keystroke judges and moves on; a fail opens its first problem; nothing asks back."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from inspector.app.session import Deed, Session
from inspector.core.answers import Status
from inspector.core.problems import Problem
from inspector.core.values import Value
from inspector.core.visits import Key
from inspector.ui.actions import bind, data_of, word_actions
from inspector.ui.desk import Desk
from inspector.ui.models.course import Course
from inspector.ui.models.standing import Standing, stands
from inspector.ui.pages.page import Page
from inspector.ui.pages.scoring_deeds import Deeds
from inspector.ui.pages.scoring_evidence import EvidenceHand
from inspector.ui.pages.scoring_saving import Bell
from inspector.ui.pages.scoring_sheets import Sheets
from inspector.ui.pages.scoring_view import ScoringView

_PLACE = "scoring"


class ScoringPage(Page):
    """Judges one visit; what it shows is in `view`, what it does to the session in `deeds`."""

    finish_asked = Signal()
    home_asked = Signal()
    saved_changed = Signal()

    def __init__(self, desk: Desk, session: Session, parent: QWidget | None = None) -> None:
        """Begin at the first point not yet judged."""
        super().__init__(desk, parent)
        self.session = session
        self.course = Course(session)
        self.actions_of = bind(_PLACE, self)
        self.deeds, self.bell = Deeds(session, self), Bell(session, self)
        self.view = ScoringView(desk, session, self.course, self.actions_of)
        self.hand = EvidenceHand(desk, session, self.course, self.view, self.deeds)
        self.sheets = Sheets(desk, session, self.course, self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.view)
        for name, action in self.actions_of.items():
            action.setAutoRepeat(name in {"undo", "redo", "previous", "next"})
        self._wire()
        self.retranslate()
        self._allow()

    # -- wiring ------------------------------------------------------------------------------------------------------

    def _wire(self) -> None:
        view = self.view
        self.deeds.happened.connect(self._show_deed)
        self.deeds.refused.connect(self.desk.complain)
        self.bell.saved.connect(self._show_saved)
        self.bell.troubled.connect(self._stop)
        self.bell.cleared.connect(self._allow)
        self.sheets.point_asked.connect(self.show_point)
        view.bar.judged.connect(self._judge)
        view.bar.marked.connect(self._mark)
        view.outline.chosen.connect(self._choose)
        view.outline.order_chosen.connect(self.order_by)
        view.grid.chosen.connect(self.show_point)
        view.sheet.written.connect(self.deeds.write)
        view.header.why_asked.connect(self.explain_score)
        view.card.why_asked.connect(self.explain_point)
        view.evidence.finished.connect(self.go_on)
        view.evidence.photo_opened.connect(self.sheets.open_photo)

    # -- coming and going --------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Take the keys."""
        self._allow()
        self.view.show_all(draft=self.hand.draft)
        self.setFocus()

    def leave(self) -> bool:
        """Write what was typed."""
        self.view.evidence.flush()
        return True

    def retranslate(self) -> None:
        """Say every word anew."""
        word_actions(_PLACE, self.actions_of)
        self.view.speak()
        self.view.show_all(draft=self.hand.draft)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk through the points while nothing is typed."""
        if event.key() in {Qt.Key.Key_Right, Qt.Key.Key_Down}:
            self.show_next()
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Up}:
            self.show_previous()
        else:
            super().keyPressEvent(event)

    # -- judging -----------------------------------------------------------------------------------------------------

    @Slot()
    def judge(self) -> None:
        """Take a digit key."""
        self.view.bar.press(int(data_of(self.sender())))

    @Slot()
    def count_fewer(self) -> None:
        """Take a digit key that counts down."""
        self.view.bar.press(int(data_of(self.sender())), fewer=True)

    @Slot()
    def clear_answer(self) -> None:
        """Make the point not yet judged again; what was written of it stays."""
        if self.view.bar.isEnabled():
            self.deeds.mark(self.course.current, Status.UNJUDGED)

    @Slot()
    def go_on(self) -> None:
        """Go on to the next point not judged; a fail without a word about it opens its problem first."""
        if self.view.grid.end_editing() or self.view.bar.enter():
            return
        self.view.evidence.flush()
        if self._wants_problem() and not self._in_text():
            self.begin_problem()
        else:
            self.show_next_unjudged()

    @Slot(object, bool)
    def _judge(self, value: Value, done: bool) -> None:  # noqa: FBT001 (the signal's form)
        if not self.deeds.judge(self.course.current, value) or not done:
            return
        if stands(self.session, self.course.current) is Standing.MET:
            self.show_next_unjudged()
        elif self._wants_problem():
            self.begin_problem()

    @Slot(object, str)
    def _mark(self, status: Status, reason: str) -> None:
        if self.deeds.mark(self.course.current, status, reason):
            self.show_next_unjudged()

    def _wants_problem(self) -> bool:
        lost = stands(self.session, self.course.current) in {Standing.LOST, Standing.PARTIAL}
        return lost and not self.session.answer(self.course.current).findings

    # -- walking -----------------------------------------------------------------------------------------------------

    @Slot(object)
    def show_point(self, key: Key) -> None:
        """Show a point; what was typed at the one before is written first."""
        if key == self.course.current:
            self.view.show_answer(draft=self.hand.draft)
            return
        self.view.evidence.flush()
        self.hand.draft = False
        self.course.current = key
        self.view.show_point(draft=False)
        if self._in_text():
            self.setFocus()

    @Slot()
    def show_next_unjudged(self) -> None:
        """Go to the next point not judged in this order, past the end from the start."""
        key = self.course.next_unjudged()
        if key is not None:
            self.show_point(key)
        self._take_keys()

    @Slot()
    def show_next(self) -> None:
        """Go to the next point."""
        self.show_point(self.course.outline.next(self.course.current) or self.course.current)

    @Slot()
    def show_previous(self) -> None:
        """Go to the point before."""
        self.show_point(self.course.outline.previous(self.course.current) or self.course.current)

    @Slot(object)
    def _choose(self, key: Key) -> None:
        self.show_point(key)
        self._take_keys()

    @Slot()
    def turn_back(self) -> None:
        """Leave the reasons or a field, back to judging."""
        self.view.evidence.flush()
        self.view.bar.close_reasons()
        self._take_keys()

    # -- evidence ----------------------------------------------------------------------------------------------------

    @Slot()
    def begin_problem(self) -> None:
        """Open a new problem of this point."""
        self.hand.begin_problem()

    @Slot()
    def write_place(self) -> None:
        """Put the cursor into the exact place."""
        self.hand.write_at("place")

    @Slot()
    def write_note(self) -> None:
        """Put the cursor into the note."""
        self.hand.write_at("note")

    @Slot()
    def choose_photos(self) -> None:
        """Add photos from files."""
        self.hand.choose_photos(self.view.evidence.findings.current() or "")

    @Slot()
    def paste_photo(self) -> None:
        """Add a photo from the clipboard."""
        self.hand.paste()

    # -- taking back -------------------------------------------------------------------------------------------------

    @Slot()
    def undo(self) -> None:
        """Take back the newest deed and show its point."""
        self.view.evidence.flush()
        self._return_to(self.deeds.undo())

    @Slot()
    def redo(self) -> None:
        """Put back what was last taken back and show its point."""
        self._return_to(self.deeds.redo())

    def _return_to(self, deed: Deed | None) -> None:
        if deed is not None:
            self.hand.draft = False
            self.show_point(deed.key)
            self._take_keys()

    # -- looking -----------------------------------------------------------------------------------------------------

    @Slot()
    def find_point(self) -> None:
        """Find a point by its text or by pinyin initials."""
        self.view.evidence.flush()
        self.sheets.find()

    @Slot()
    def toggle_grid(self) -> None:
        """Show the whole sheet as rows, or one point."""
        self.view.evidence.flush()
        self.view.columns.show_grid(on=not self.view.columns.showing_grid)
        self.actions_of["grid"].setChecked(self.view.columns.showing_grid)
        self.view.show_point(draft=self.hand.draft)
        self._take_keys()

    @Slot()
    def toggle_outline(self) -> None:
        """Show or hide the contents."""
        self.view.columns.toggle_outline()

    @Slot()
    def change_order(self) -> None:
        """Take the next order of points: by section, by class, by the walk."""
        place = self.course.orders.index(self.course.order)
        self.order_by(self.course.orders[(place + 1) % len(self.course.orders)])

    @Slot(str)
    def order_by(self, order: str) -> None:
        """Take an order of points."""
        self.course.reorder(order)
        self.view.show_order()
        self.view.show_point(draft=self.hand.draft)
        self._take_keys()

    @Slot()
    def explain_score(self) -> None:
        """Show how the score so far came about."""
        self.sheets.explain_score()

    @Slot()
    def explain_point(self) -> None:
        """Show how the points of this point came about."""
        self.sheets.explain_point()

    @Slot()
    def finish(self) -> None:
        """Ask for the finish page."""
        self.view.evidence.flush()
        self.finish_asked.emit()

    # -- what came of it ---------------------------------------------------------------------------------------------

    @Slot(object)
    def _show_deed(self, deed: Deed) -> None:
        self.view.show_deed(deed)
        if deed.key == self.course.current:
            self.view.show_answer(draft=self.hand.draft)
        self._allow_undo()
        self.saved_changed.emit()

    @Slot(object)
    def _show_saved(self, keys: tuple[Key, ...]) -> None:
        self.view.show_saved_points(keys)
        self.saved_changed.emit()

    @Slot(Problem)
    def _stop(self, problem: Problem) -> None:
        """Stop input: what is on the screen is not on disk, and the person is told so, with the way on."""
        self._allow()
        self.desk.say(problem, "fault", self.tr("Try again"), self.bell.try_again)
        self.saved_changed.emit()

    @Slot()
    def _allow(self) -> None:
        open_ = self.session.sealed is None and self.session.saving.trouble is None
        self.view.lock(locked=not open_)
        self.view.show_saved()
        self._allow_undo()

    def _allow_undo(self) -> None:
        going = self.session.saving.trouble is None
        self.actions_of["undo"].setEnabled(going and self.session.can_undo)
        self.actions_of["redo"].setEnabled(going and self.session.can_redo)

    def _take_keys(self) -> None:
        if self.view.columns.showing_grid:
            self.view.grid.setFocus()
        else:
            self.setFocus()

    def _in_text(self) -> bool:
        return isinstance(self.window().focusWidget(), QLineEdit | QPlainTextEdit)
