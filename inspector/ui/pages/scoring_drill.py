# SPDX-License-Identifier: MPL-2.0
"""The scoring page of a drill: the ordinary one with its scene and clock; time and break stop it, practice teaches."""

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from inspector.app.session import Session
from inspector.core.answers import Status
from inspector.core.problems import KnownError
from inspector.core.values import Value
from inspector.core.visits import Key
from inspector.ui.actions import bind, word_actions
from inspector.ui.desk import Desk
from inspector.ui.models.course import Course
from inspector.ui.models.drill_course import drill_course
from inspector.ui.models.standing import Standing, stands
from inspector.ui.pages.scoring import ScoringPage
from inspector.ui.pages.scoring_drill_reveal import BreakCover
from inspector.ui.pages.scoring_drill_view import DrillView
from inspector.ui.training.taking_door import taking_door

PLACE: Final = "drill"
OUT: Final = ("same", "judge_run", "why", "why_point", "move", "order")
"""What is no part of a drill: nothing is known from before, no score is said, every question is judged by itself."""


class DrillPage(ScoringPage):
    """Judges one site of an attempt. With feedback after each question the first answer stands."""

    view: DrillView

    def __init__(self, desk: Desk, session: Session) -> None:
        """Begin at the first question not yet answered."""
        super().__init__(desk, session)
        self._resting: list[QAction] = []
        self._through = False
        clock = self.bench.clock
        self.cover = BreakCover(desk.theme, self.go_on_button)
        whole = self.layout()
        if isinstance(whole, QVBoxLayout):
            whole.setSpacing(0)
            whole.insertWidget(0, self.view.banner)
            whole.addWidget(self.cover)
        self._leave_out()
        if self.bench.reveals:
            self.view.settled.update(key for key in self.course.outline.keys if self._is_answered(key))
        self.view.scene.opened.connect(self._look)
        clock.turned.connect(self._follow_break)
        clock.ended.connect(self._stop_input)
        self._follow_break()

    def lay_course(self) -> Course:
        """Walk the questions of this site, as this number is asked."""
        self.bench = taking_door(self.desk).bench(self.session)
        return drill_course(self.session, self.bench.order)

    def make_view(self) -> DrillView:
        """Stand the drill's own parts beside those of a visit."""
        self.drill_actions = bind(PLACE, self)
        self.drill_actions["break"].setVisible(self.bench.drill.breaks)
        self.drill_actions["break"].setEnabled(self.bench.drill.breaks)
        self.go_on_button = QPushButton()
        self.go_on_button.setProperty("look", "primary")
        self.go_on_button.clicked.connect(self.turn_break)
        actions = {**self.actions_of, **self.drill_actions}
        return DrillView(self.desk, self.session, self.course, actions, self.bench)

    # -- coming and going --------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Take the keys, unless there is a break."""
        super().enter()
        self._follow_break()
        if self.bench.clock.is_over:
            self._stop_input()

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        word_actions(PLACE, self.drill_actions)
        self.view.banner.retranslate()
        self.go_on_button.setText(self.tr("Go on"))
        self.go_on_button.setToolTip(self.tr("Let the clock run and show the questions (Ctrl+B)"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by arrows, but not behind the cover of a break."""
        if self.bench.clock.paused:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @Slot(object)
    def show_point(self, key: Key) -> None:
        """Show a question; with feedback, the answer of the one left stands from now on."""
        if key != self.course.current:
            self._settle(self.course.current)
        super().show_point(key)

    # -- judging -----------------------------------------------------------------------------------------------------

    @Slot(object, bool)
    def _judge(self, value: Value, done: bool) -> None:  # noqa: FBT001 (the signal's form)
        if self.view.behind or not self._may_answer():
            return
        key, goes = self.course.current, done and self.advances and not self.bench.reveals
        self._leaving = goes
        taken = self.deeds.judge(key, value)
        self._leaving = False
        if taken and done and self._settle(key):
            self.view.show_answer(draft=self.hand.draft)
            self.take_keys()
        elif not (taken and goes and self.show_next_unjudged()):
            self.view.show_answer(draft=self.hand.draft)

    @Slot(object, str)
    def _mark(self, status: Status, reason: str) -> None:
        key = self.course.current
        if self.view.behind or not self._may_answer() or not self.deeds.mark(key, status, reason):
            return
        if not self._settle(key) and self.advances:
            self.show_next_unjudged()
        else:
            self.take_keys()

    @Slot()
    def go_on(self) -> None:
        """Go on to the next question not answered; with feedback, first tell what the answer given comes to.

        Where none is left here it is said, and once more leads to all sites of the drill.
        """
        self.view.settle()
        if self.view.grid.end_editing() or self.view.bar.enter():
            return
        self.view.flush()
        if self._settle(self.course.current):
            self.take_keys()
            return
        was_through = self._through
        self._through = not self.show_next_unjudged() and not self.course.tally.unjudged
        if was_through and self._through:
            self.finish()

    def _settle(self, key: Key) -> bool:
        """Let an answer stand where each is told at once; False where there is none, or it stood before."""
        if not self.bench.reveals or key in self.view.settled or not self._is_answered(key):
            return False
        self.view.settle_answer(key)
        self._allow_undo()
        return True

    def _is_answered(self, key: Key) -> bool:
        return stands(self.session, key) is not Standing.BLANK

    def _may_answer(self) -> bool:
        """Refuse what comes after the time or in a break, whether or not the screen shows it yet."""
        clock = self.bench.clock
        if clock.is_over:
            self._stop_input()
        return not (clock.is_over or clock.paused) and self.course.current not in self.view.settled

    def _wants_problem(self) -> bool:
        return False

    # -- time and breaks ---------------------------------------------------------------------------------------------

    @Slot()
    def turn_break(self) -> None:
        """Begin a break, or end it; the log says when."""
        self.view.flush()
        try:
            taking_door(self.desk).turn_break(self.session)
        except KnownError as error:
            self.desk.complain(error.problem)

    @Slot()
    def look_closely(self) -> None:
        """Show the photos of the scene large."""
        self.view.settle()
        self.view.scene.look()

    @Slot(tuple, str)
    def _look(self, photos: tuple[str, ...], first: str) -> None:
        from inspector.ui.training.taking_scene_look import SceneLook

        SceneLook(self.desk, photos, first, self).open()

    @Slot()
    def _follow_break(self) -> None:
        """Cover everything in a break, and stop every key but the one that goes on."""
        paused = self.bench.clock.paused
        self.cover.setVisible(paused)
        self.view.setVisible(not paused)
        if paused and not self._resting:
            own = {self.drill_actions["break"], self.actions_of["finish"]}
            self._resting = [action for action in self.actions() if action.isEnabled() and action not in own]
            for action in self._resting:
                action.setEnabled(False)
        elif not paused:
            for action in self._resting:
                action.setEnabled(True)
            self._resting = []
        (self.go_on_button if paused else self).setFocus()
        self._allow()

    @Slot()
    def _stop_input(self) -> None:
        self.view.flush()
        self.view.banner.show_clock()
        self._allow()
        self.view.say(self.tr("Time is up: nothing more is taken. Hand in what is answered."))

    @Slot()
    def _allow(self) -> None:
        super()._allow()
        if self.bench.clock.is_over:
            self.view.lock(locked=True)

    def _allow_undo(self) -> None:
        super()._allow_undo()
        clock = self.bench.clock
        if self.bench.reveals or clock.is_over or clock.paused:
            for name in ("undo", "redo"):
                self.actions_of[name].setEnabled(False)

    def _leave_out(self) -> None:
        """Take away what belongs to a real visit alone: its head, timers, other versions, scores."""
        for name in OUT:
            self.actions_of[name].setEnabled(False)
        for action in self.matters.actions_of.values():
            action.setEnabled(False)
        self.matters.more.hide()
