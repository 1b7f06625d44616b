# SPDX-License-Identifier: MPL-2.0
"""The visits open at once: each keeps its page, place and draft; pages beyond four are put away, sessions stay."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication

from inspector.app.pauses import Pause, keep_pauses, pause_of, pauses
from inspector.core.problems import KnownError, Problem
from inspector.core.rounds import VisitId
from inspector.ui.desk import Desk
from inspector.ui.page_stack import PageStack
from inspector.ui.widgets.visit_tabs import OpenVisit, VisitTabs

if TYPE_CHECKING:
    from inspector.app.session import Session
    from inspector.ui.pages.scoring import ScoringPage
    from inspector.ui.pages.scoring_saving import Bell

PAGES: Final = 4
"""So many scoring pages stand at once; each costs memory, a session next to none."""

TABS_LATER: Final = 120
"""Milliseconds after which the row of open visits follows what the keys did."""


class VisitDesk(QObject):
    """Holds the open sessions in the order they were opened, and tells of them in `tabs`.

    `made` tells of each new scoring page, `pause_asked` that Esc was pressed twice at one.
    """

    made = Signal(object)
    pause_asked = Signal()

    def __init__(self, desk: Desk, stack: PageStack, actions: Mapping[str, QAction], parent: QObject) -> None:
        """Begin with no visit open."""
        super().__init__(parent)
        self._desk, self._stack = desk, stack
        self._sessions: dict[VisitId, Session] = {}
        self._pages: dict[VisitId, ScoringPage] = {}  # the one shown last stands last
        self._bells: dict[VisitId, Bell] = {}
        self._left: dict[str, Pause] = {}
        self._counts: dict[VisitId, tuple[int, int]] = {}
        self._warned: Problem | None = None
        self.current: Session | None = None
        self.tabs = VisitTabs(desk.theme, actions)
        self._on, self._escaped = False, QElapsedTimer()
        self._soon = QTimer(self, singleShot=True, interval=TABS_LATER)
        self._soon.timeout.connect(self._follow)

    # -- opening and turning -----------------------------------------------------------------------------------------

    def open(self, visit: VisitId) -> "Session":
        """Open a visit, or turn to it when it is open; raises KnownError when it cannot be opened."""
        found = self._sessions.get(visit)
        if found is None:
            found = self._desk.hall.enter(visit)
            self._sessions[visit] = found
        before, self.current = self.current, found
        if before is not None and before is not found and before.sealed is not None:
            self._drop(before.id)
        self._soon.start()
        return found

    @property
    def sessions(self) -> "tuple[Session, ...]":
        """The open visits, in the order they were opened."""
        return tuple(self._sessions.values())

    def beside(self, by: int) -> "Session | None":
        """Give the open visit so many places further, going round; None where no other is open."""
        listed = self.sessions
        if self.current is None or len(listed) < 2:
            return None
        return listed[(listed.index(self.current) + by) % len(listed)]

    def lines(self) -> tuple[OpenVisit, ...]:
        """Tell of every open visit how far it is and whether it is on disk, for the row of tabs."""
        for visit, page in self._pages.items():
            tally = page.course.tally
            self._counts[visit] = (tally.points - tally.unjudged, tally.points)
        return tuple(
            OpenVisit(one.id, one.header.site.name, *self._counts.get(one.id, (0, 0)), saved=_is_saved(one))
            for one in self.sessions
        )

    def show_tabs(self, *, on: bool) -> None:
        """Show the row of open visits, where a visit is shown and there is another."""
        self._on = on
        self._follow()

    @Slot()
    def _follow(self) -> None:
        if len(self._sessions) < 2 and self.tabs.isHidden():  # nothing to switch between, nothing to say
            return
        self.tabs.show_visits(self.lines(), self.current.id if self.current is not None else "")
        self.tabs.setVisible(self._on and self.tabs.wanted)

    def places(self) -> dict[str, Pause]:
        """Tell where each visit was left: the open ones now, the others when they were put aside."""
        here: dict[str, Pause] = {visit: _where(page) for visit, page in self._pages.items()}
        return {**pauses(self._desk.hall.home), **self._left, **here}

    # -- pages -------------------------------------------------------------------------------------------------------

    @property
    def shown(self) -> "ScoringPage | None":
        """The scoring page of the current visit, where there is one."""
        return self._pages.get(self.current.id) if self.current is not None else None

    def page(self) -> "ScoringPage":
        """Give the scoring page of the current visit, made where it is missing, at the point it was left."""
        session = self.current
        if session is None:
            raise KeyError("no visit is open")
        page = self._pages.pop(session.id, None) or self._make(session)
        self._pages[session.id] = page
        while len(self._pages) > PAGES:
            self._put_away(next(iter(self._pages)))
        return page

    @Slot()
    def put_page_away(self) -> None:
        """Take the current page down: what it shows is about to be another sheet, and is made anew then."""
        if self.current is not None and self.current.id in self._pages:
            self._put_away(self.current.id)
            self._left.pop(self.current.id, None)

    def _make(self, session: "Session") -> "ScoringPage":
        bell = self._bells.pop(session.id, None)
        if bell is not None:
            bell.hush()
            bell.deleteLater()
        page = self._page_for(session)
        self._return(page, self._left.get(session.id) or pause_of(self._desk.hall.home, session.id, len(session.rows)))
        page.saved_changed.connect(self._soon.start)
        page.actions_of["back"].triggered.connect(self._escape)
        self.made.emit(page)
        return page

    def _page_for(self, session: "Session") -> "ScoringPage":
        """Make the page a visit is judged on: a real one, or one of a drill."""
        if session.header.sitting is not None:
            from inspector.ui.pages.scoring_drill import DrillPage

            return DrillPage(self._desk, session)
        from inspector.ui.pages.scoring import ScoringPage

        return ScoringPage(self._desk, session)

    @Slot(object)
    def _heed_saved(self, _keys: object) -> None:
        self._soon.start()

    @Slot()
    def _escape(self) -> None:
        """Put the visit aside on a second Esc as quick as a double click; the first one went back to judging."""
        quick = QGuiApplication.styleHints().mouseDoubleClickInterval()
        if self._escaped.isValid() and self._escaped.elapsed() <= quick:
            self._escaped.invalidate()
            self.pause_asked.emit()
        else:
            self._escaped.start()

    def _put_away(self, visit: VisitId) -> None:
        page = self._pages.pop(visit)
        page.tray.land()
        page.bell.hush()
        self._left[visit] = _where(page)
        self._stack.put_away(page)
        if page.session.sealed is None:
            from inspector.ui.pages.scoring_saving import Bell

            bell = Bell(page.session, self)
            bell.saved.connect(self._heed_saved)
            bell.troubled.connect(self._desk.complain)
            self._bells[visit] = bell

    @staticmethod
    def _return(page: "ScoringPage", left: Pause | None) -> None:
        if left is None:
            return
        from inspector.core.checklist import ChecklistDigest, PointId

        key = (ChecklistDigest(left.checklist), PointId(left.point))
        if left.order in page.course.orders and left.order != page.course.order:
            page.order_by(left.order)
        if key in page.course.outline.places:
            page.show_point(key)

    # -- putting aside -----------------------------------------------------------------------------------------------

    def pause(self) -> bool:
        """Put the current visit aside once all of it is on disk; False, with a word, when it is not."""
        session = self.current
        if session is None:
            return False
        if session.id in self._pages:
            self._pages[session.id].leave()
            self._pages[session.id].tray.land()
        if session.saving.trouble is not None or not session.settle():
            self._desk.say(session.saving.trouble or Problem("not_settled"), "fault")
            return False
        beside = self.beside(1)
        self._keep([session.id])
        self._drop(session.id)
        self.current = beside
        self._soon.start()
        return True

    @Slot(str)
    def forget(self, visit: str) -> None:
        """Let go of a sealed visit whose log went on without this desk, as a returned card's does."""
        session = self._sessions.get(VisitId(visit))
        if session is None:
            return
        beside = self.beside(1) if self.current is session else self.current
        self._drop(session.id)
        self.current = beside
        self._soon.start()

    def let_go(self, visits: Sequence[VisitId]) -> bool:
        """Let go of visits once all of them is on disk; False, with a word, when one is not."""
        meant = [one for one in self.sessions if one.id in visits]
        for session in meant:
            if session.id in self._pages:
                self._pages[session.id].leave()
                self._pages[session.id].tray.land()
        if not all([self._is_settled(session) for session in meant]):  # noqa: C419 - each is told
            return False
        for session in meant:
            if self.current is session:
                self.current = next((one for one in self.sessions if one not in meant), None)
            self._drop(session.id)
        self._soon.start()
        return True

    def settle(self) -> bool:
        """Bring every open visit to disk before the window goes; False, with a word, when one is not there."""
        for page in self._pages.values():
            page.leave()
            page.tray.land()
        if not all([self._is_settled(session) for session in self.sessions]):  # noqa: C419 - each is told
            return False
        self._keep(tuple(self._sessions))
        return True

    @property
    def trouble(self) -> Problem | None:
        """What stops the hand in any of the open visits."""
        return next((one.saving.trouble for one in self.sessions if one.saving.trouble is not None), None)

    def _is_settled(self, session: "Session") -> bool:
        if session.saving.trouble is None and session.settle():
            return True
        trouble = session.saving.trouble or Problem("not_settled")
        if trouble == self._warned:
            return True  # told once, and the person asks again
        self._warned = trouble
        self._desk.say(trouble, "fault")
        return False

    def _keep(self, visits: Sequence[VisitId]) -> None:
        left = [_where(self._pages[one]) if one in self._pages else self._left.get(one) for one in visits]
        try:
            keep_pauses(self._desk.hall.home, tuple(one for one in left if one is not None))
        except KnownError as error:
            self._desk.complain(error.problem)

    def _drop(self, visit: VisitId) -> None:
        if visit in self._pages:
            self._put_away(visit)
        bell = self._bells.pop(visit, None)
        if bell is not None:
            bell.hush()
            bell.deleteLater()
        self._left.pop(visit, None)
        self._counts.pop(visit, None)
        del self._sessions[visit]


def _is_saved(session: "Session") -> bool:
    return not session.saving.waiting and session.saving.trouble is None


def _where(page: "ScoringPage") -> Pause:
    checklist, point = page.course.current
    return Pause(page.session.id, checklist, point, page.course.order, len(page.session.rows))
