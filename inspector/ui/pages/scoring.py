# SPDX-License-Identifier: MPL-2.0
"""The scoring page: one keystroke judges and moves on; a fail opens its first problem; nothing asks back."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal, Slot
from PySide6.QtWidgets import QWidget

from inspector.app.session import Deed, Session
from inspector.core.answers import Status
from inspector.core.problems import Problem
from inspector.core.values import Value
from inspector.ui.actions import data_of, word_actions
from inspector.ui.desk import Desk
from inspector.ui.models.standing import Standing, stands
from inspector.ui.pages.matters import MattersPart
from inspector.ui.pages.scoring_at_once import AtOncePage
from inspector.ui.pages.scoring_saving import Bell
from inspector.ui.pages.scoring_sheets import Sheets
from inspector.ui.pages.scoring_walk import PLACE
from inspector.ui.pages.tray import TrayPart
from inspector.ui.phrase import Phrase

_AGAIN = QT_TRANSLATE_NOOP("ScoringPage", "Try again")


class ScoringPage(AtOncePage):
    """Judges one visit; what it shows is in `view`, what it does to the session in `deeds`."""

    finish_asked = Signal()
    move_asked = Signal()
    home_asked = Signal()
    saved_changed = Signal()

    def __init__(self, desk: Desk, session: Session, parent: QWidget | None = None) -> None:
        """Begin at the first point not yet judged."""
        super().__init__(desk, session, parent)
        self._leaving = False
        self._can: tuple[bool, bool] | None = None
        self.bell = Bell(session, self)
        self.sheets = Sheets(desk, session, self.course, self)
        for name, action in self.actions_of.items():
            action.setAutoRepeat(name in {"undo", "redo", "previous", "next"})
        self.tray = TrayPart(self)
        self.matters = MattersPart(self)
        self._wire()
        self.retranslate()
        self._allow()

    # -- wiring ------------------------------------------------------------------------------------------------------

    def _wire(self) -> None:
        view = self.view
        self.deeds.happened.connect(self._show_deed)
        self.deeds.refused.connect(self.desk.complain)
        self.bell.saved.connect(view.show_saved_points)
        view.caught_up.connect(self.saved_changed)
        self.bell.troubled.connect(self._stop)
        self.bell.cleared.connect(self._allow)
        self.sheets.point_asked.connect(self.show_point)
        view.before.came.connect(view.show_before)
        view.bar.judged.connect(self._judge)
        view.bar.marked.connect(self._mark)
        view.bar.cleared.connect(self.clear_answer)
        view.bar.begun.connect(view.show_saved)
        view.bar.left.connect(self.take_keys)
        view.bar.finished.connect(self.go_on)
        view.shared.asked.connect(self.show_point)
        view.sheet.written.connect(self.deeds.write)
        view.header.why_asked.connect(self.explain_score)
        view.header.verdict_asked.connect(self.sheets.explain_rulings)
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
        self.view.flush()
        self.hand.remember_phrases()
        self.matters.write_down()
        return True

    def retranslate(self) -> None:
        """Say every word anew."""
        word_actions(PLACE, self.actions_of)
        self.view.speak()
        self.view.show_all(draft=self.hand.draft)

    # -- judging -----------------------------------------------------------------------------------------------------

    @Slot()
    def judge(self) -> None:
        """Take a digit key."""
        digit = int(data_of(self.sender()))
        self.view.settle()
        self.view.bar.press(digit)

    @Slot()
    def count_fewer(self) -> None:
        """Take a digit key that counts down."""
        digit = int(data_of(self.sender()))
        self.view.settle()
        self.view.bar.press(digit, fewer=True)

    @Slot()
    def judge_all(self) -> None:
        """Mark every part of the point at once."""
        self.view.settle()
        self.view.bar.press_all()

    @Slot()
    def count_one(self) -> None:
        """Count one thing seen, violating or in order."""
        self.view.settle()
        self.view.bar.count_one(good=data_of(self.sender()) == "good")

    @Slot()
    def clear_answer(self) -> None:
        """Make the point not yet judged again; what was written of it stays."""
        if self.view.bar.isEnabled():
            self.deeds.mark(self.course.current, Status.UNJUDGED)

    @Slot()
    def go_on(self) -> None:
        """Go on to the next point not judged; a fail without a word about it opens its problem first."""
        self.view.settle()
        if self.view.grid.end_editing() or self.view.bar.enter():
            return
        self.view.flush()
        if self._wants_problem() and not self.view.evidence.has_cursor:
            self.begin_problem()
        else:
            self.show_next_unjudged()

    @Slot(object, bool)
    def _judge(self, value: Value, done: bool) -> None:  # noqa: FBT001 (the signal's form)
        if self.view.behind:  # the press met the point before: it is no answer to this one
            return
        self._leaving = done
        taken = self.deeds.judge(self.course.current, value)
        self._leaving = False
        met = stands(self.session, self.course.current) in {Standing.MET, Standing.NOTED}
        if taken and done and met and self.advances and self.show_next_unjudged():
            return
        if taken and done and self._wants_problem():
            self.begin_problem()  # shows the answer with it
        else:
            self.view.show_answer(draft=self.hand.draft)

    @Slot(object, str)
    def _mark(self, status: Status, reason: str) -> None:
        if self.view.behind or not self.deeds.mark(self.course.current, status, reason):
            return
        if self.advances:
            self.show_next_unjudged()
        else:
            self.take_keys()

    def _wants_problem(self) -> bool:
        lost = stands(self.session, self.course.current) in {Standing.LOST, Standing.PARTIAL}
        return lost and not self.view.bar.places and not self.session.answer(self.course.current).findings

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
        self.view.flush()
        self._return_to(self.deeds.undo())

    @Slot()
    def redo(self) -> None:
        """Put back what was last taken back and show its point."""
        self._return_to(self.deeds.redo())

    def _return_to(self, deed: Deed | None) -> None:
        if deed is not None:
            self.hand.draft = False
            self.show_point(deed.key)
            self.take_keys()

    # -- looking -----------------------------------------------------------------------------------------------------

    @Slot()
    def find_point(self) -> None:
        """Find a point by its text or by pinyin initials."""
        self.view.flush()
        self.sheets.find()

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
        self.view.flush()
        self.finish_asked.emit()

    @Slot()
    def move_version(self) -> None:
        """Ask what a move to another version of the checklist would do."""
        self.view.flush()
        self.move_asked.emit()

    # -- what came of it ---------------------------------------------------------------------------------------------

    @Slot(object)
    def _show_deed(self, deed: Deed) -> None:
        self.view.show_deed(deed)
        if self.course.current in {deed.key, *deed.moved} and not self._leaving:
            self.view.show_answer(draft=self.hand.draft)
        self._allow_undo()

    @Slot(Problem)
    def _stop(self, problem: Problem) -> None:
        """Stop input: what is on the screen is not on disk, and the person is told so, with the way on."""
        self._allow()
        self.desk.say(problem, "fault", Phrase("ScoringPage", str(_AGAIN)), self.bell.try_again)
        self.saved_changed.emit()

    @Slot()
    def _allow(self) -> None:
        open_ = self.session.sealed is None and self.session.saving.trouble is None
        self.view.lock(locked=not open_)
        self.view.show_saved()
        self._allow_undo()

    def _allow_undo(self) -> None:
        going = self.session.saving.trouble is None
        can = going and self.session.can_undo, going and self.session.can_redo
        if can != self._can:
            self._can = can
            for name, on in zip(("undo", "redo"), can, strict=True):
                self.actions_of[name].setEnabled(on)
