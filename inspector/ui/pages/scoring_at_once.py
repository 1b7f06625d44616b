# SPDX-License-Identifier: MPL-2.0
"""What one key does to many points, or with much of one: judging a run, taking over last time's answer, going on."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from inspector.app.session import Session
from inspector.core.problems import KnownError
from inspector.ui.actions import key_actions
from inspector.ui.desk import Desk
from inspector.ui.models.runs import run_of, to_judge
from inspector.ui.pages.scoring_walk import PLACE, WalkingPage
from inspector.ui.pages.scoring_words import none_at_once_said, nothing_before_said


class AtOncePage(WalkingPage):
    """Judges a run of points as met, or a point as it was judged last time; each is one act, taken back at once."""

    def __init__(self, desk: Desk, session: Session, parent: QWidget | None = None) -> None:
        """Begin as the settings say."""
        super().__init__(desk, session, parent)
        self.view.outline.run_asked.connect(self.judge_run)
        self.view.evidence.last.same_asked.connect(self.repeat_last)
        self.view.evidence.last.photo_opened.connect(self.view.evidence.photo_opened)
        desk.settings_changed.connect(self.follow_settings)
        self.follow_settings()

    @Slot()
    def follow_settings(self) -> None:
        """Take keys and places of the hand that judges, and go on by itself or not."""
        hand = self.desk.hall.settings.hand
        key_actions(PLACE, self.actions_of, hand)
        self.actions_of["advance"].setChecked(self.advances)
        self.view.stand(hand)

    @property
    def advances(self) -> bool:
        """Whether the next point comes by itself when nothing is left to say of this one."""
        return self.desk.hall.settings.advance == "on"

    @Slot()
    def toggle_advance(self) -> None:
        """Go on by itself, or stay until told to."""
        try:
            self.desk.change("advance", "off" if self.advances else "on")
        except KnownError as error:
            self.desk.complain(error.problem)

    @Slot()
    def judge_run(self) -> None:
        """Judge as met all that is open of the points selected, of the common clauses here, or of this group."""
        self.view.settle()
        if self.view.locked:
            return
        self.view.flush()
        values = to_judge(self.session, run_of(self.course, self.view.outline.selected()))
        if not values:
            self.view.say(none_at_once_said())
        elif self.deeds.judge_run(values) and self.advances:
            self.show_next_unjudged()

    @Slot()
    def repeat_last(self) -> None:
        """Judge the point as it was judged last time, with the problems of then as problems of today."""
        self.view.settle()
        if not self.view.bar.isEnabled():
            return
        self.view.flush()
        before = self.view.before.answer(self.course.current)
        if before is None:
            self.view.say(nothing_before_said())
        elif self.deeds.repeat(self.course.current, before):
            self.hand.draft = False
            self.view.show_answer(draft=False)
