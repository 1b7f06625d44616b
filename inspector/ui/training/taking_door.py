# SPDX-License-Identifier: MPL-2.0
"""The way into taking a drill: its page, the bench of each site, the clock of each attempt, breaks and handing in."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from inspector.ui.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inspector.app.session import Session
    from inspector.app.training.taking import Sat
    from inspector.core.drills.answer_key import KeyAnswer
    from inspector.core.drills.drill import Item
    from inspector.core.rounds import VisitId
    from inspector.ui.training.taking_bench import TakingBench
    from inspector.ui.training.taking_clock import TakingClock
    from inspector.ui.training.taking_page import TakingPage
    from inspector.ui.training.trainee_result import TraineeResultPage
    from inspector.ui.visit_desk import VisitDesk

PLACE: Final = "training"


class TakingDoor(QObject):
    """Makes its pages when they are first asked for, and tells `page_asked` with the one to be shown and its place.

    `visit_asked` names a visit of an attempt to be judged, `back_asked` wishes to see the drills again. The window
    sets `visits`, its open visits.
    """

    page_asked = Signal(object, str)
    visit_asked = Signal(str)
    back_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        """Stand on a desk."""
        super().__init__(desk)
        self._desk = desk
        self._page: TakingPage | None = None
        self._result: TraineeResultPage | None = None
        self._clocks: dict[tuple[str, str, int], TakingClock] = {}
        self._paused_at: dict[tuple[str, str, int], VisitId] = {}
        self.visits: VisitDesk | None = None

    # -- pages -------------------------------------------------------------------------------------------------------

    def page(self) -> "TakingPage":
        """Give the page of taking a drill."""
        if self._page is None:
            from inspector.ui.training.taking_page import TakingPage

            self._page = TakingPage(self._desk)
            self._page.visit_asked.connect(self.visit_asked)
            self._page.back_asked.connect(self.back_asked)
            self._page.result_asked.connect(self.show_result)
        return self._page

    @Slot(str)
    def show_drill(self, drill: str) -> "TakingPage":
        """Show the page of a drill: begin it, go on with it, or hand it in."""
        page = self.page()
        page.show_drill(drill)
        self.page_asked.emit(page, PLACE)
        return page

    def show_attempt(self, session: "Session") -> None:
        """Show the attempt a visit belongs to; its head says which drill and whose number."""
        sitting = session.header.sitting
        if sitting is not None:
            self.page().show_number(sitting.number, sitting.attempt)
            self.show_drill(sitting.drill)

    @Slot(object)
    def show_result(self, sat: "Sat") -> None:
        """Show what an attempt in practice came to."""
        if self._result is None:
            from inspector.ui.training.trainee_result import TraineeResultPage

            self._result = TraineeResultPage(self._desk)
            self._result.again_asked.connect(self._practise_again)
            self._result.back_asked.connect(self.show_drill)
        self._result.show_attempt(sat)
        self.page_asked.emit(self._result, PLACE)

    @Slot(object)
    def _practise_again(self, sat: "Sat") -> None:
        self.show_drill(sat.drill.id).begin_again(sat)

    # -- judging -----------------------------------------------------------------------------------------------------

    def bench(self, session: "Session") -> "TakingBench":
        """Lay out what the scoring page of a visit needs; reads from disk, once a page."""
        from inspector.app.training.drills import drill_of
        from inspector.app.training.practising import missed_before
        from inspector.app.training.taking import order_of, sitting_of
        from inspector.core.problems import KnownError, Problem
        from inspector.ui.training.taking_bench import TakingBench

        hall = self._desk.hall
        sat, sitting = sitting_of(hall, session.id), session.header.sitting
        if sat is None or sitting is None:
            raise KnownError(Problem("sitting_none"))
        name = session.header.site.id
        site = next(one for one in sat.drill.sites if one.site.id == name)
        key: Mapping[Item, KeyAnswer] = {}
        if sat.mode == "practice" and sat.drill.reveal == "each":
            known = drill_of(hall, sat.drill.id).key
            key = known.answers if known is not None else {}
        order = order_of(sat.drill, name, missed_before(hall, sat))
        return TakingBench(sat.drill, site, sitting, sat.name, order, self.clock(sat, session), key)

    def clock(self, sat: "Sat", session: "Session | None" = None) -> "TakingClock":
        """Give the clock of an attempt, started by what its logs say when it is first asked for."""
        named = _named(sat)
        if named not in self._clocks:
            from inspector.app.training.taking import logs_of, remaining
            from inspector.core.visits import fold
            from inspector.ui.training.taking_clock import TakingClock

            hall = self._desk.hall
            held = {**self.open_sessions(), **({str(session.id): session} if session is not None else {})}
            logs = logs_of(hall, sat, held)
            paused = [name for name in sat.visits if fold(logs[name]).paused]
            left = remaining(sat, logs, hall.clock())
            self._clocks[named] = TakingClock(self._milliseconds, left, self, paused=bool(paused))
            if paused:
                self._paused_at[named] = sat.visits[paused[0]]
        return self._clocks[named]

    def turn_break(self, session: "Session") -> None:
        """Begin a break at a site, or end it; one begun at another site is ended there, which comes to the front.

        Raises KnownError `sitting_no_breaks`, or what keeps the log from being written.
        """
        from inspector.app.training.taking import pause, resume, sitting_of

        sat = sitting_of(self._desk.hall, session.id)
        if sat is None:
            return
        clock, named = self.clock(sat, session), _named(sat)
        if not clock.paused:
            pause(sat, session)
            self._paused_at[named] = session.id
            clock.pause()
            return
        where = self._paused_at.get(named, session.id)
        if where != session.id:
            self.visit_asked.emit(where)
        held = self.open_sessions().get(where, session)
        if held.id == where:
            resume(held)
            clock.resume()

    def open_sessions(self) -> "Mapping[str, Session]":
        """Give the open visits by id."""
        return {} if self.visits is None else {str(one.id): one for one in self.visits.sessions}

    # -- handing in --------------------------------------------------------------------------------------------------

    def part_with(self, sat: "Sat") -> bool:
        """Let go of an attempt's open visits once all of it is on disk; False, with a word, when it is not."""
        if self.visits is not None and not self.visits.let_go(tuple(sat.visits.values())):
            return False
        clock = self._clocks.pop(_named(sat), None)
        if clock is not None:
            clock.stop()
            clock.deleteLater()
        return True

    def _milliseconds(self) -> int:
        hall = self._desk.hall
        return hall.steady() if hall.steady is not None else hall.clock().ms


def _named(sat: "Sat") -> tuple[str, str, int]:
    return sat.drill.id, sat.number, sat.attempt


def taking_door(desk: Desk) -> TakingDoor:
    """Give the desk's one way into taking drills."""
    found = desk.findChild(TakingDoor)
    return found if isinstance(found, TakingDoor) else TakingDoor(desk)
