# SPDX-License-Identifier: MPL-2.0
"""The second copy at work: one thread behind the hand brings it up, notices when it goes, and catches up on return."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Final
from weakref import WeakSet

from inspector.app.clock import steady
from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem
from inspector.core.rounds import VisitId
from inspector.store.workspace import Workspace

if TYPE_CHECKING:
    from inspector.app.saving import Saving
    from inspector.store.mirror import Mirror
    from inspector.store.mirror_copy import MirrorCopy

SETTING: Final = "mirror"
LOOKS: Final = 3.0
"""Seconds between two looks whether the copy is there, and after which an idle one is let go of."""
BESIDE: Final = 1_000
"""Milliseconds between two comparisons of the tables beside the log, at least."""
COUNTS: Final = 500
"""Milliseconds after which the rows still to go are counted; with every answer there are some for a moment."""
ENDS: Final = 5.0
"""Seconds a closing program waits for the copy; what is missing then is brought next time."""


class MirrorState(Enum):
    """How the second copy stands: none wanted, being brought up, whole, or not there."""

    OFF = "off"
    BEHIND = "behind"
    WHOLE = "whole"
    AWAY = "away"


@dataclass(frozen=True, slots=True)
class MirrorView:
    """What there is to say of the second copy: where, since when whole, how many rows behind, and what is wrong.

    `forks` are databases set aside because work had gone on in them; `lacking` is a photo lost in the workspace.
    """

    state: MirrorState = MirrorState.OFF
    folder: Path | None = None
    at: Moment | None = None
    behind: int = 0
    problem: Problem | None = None
    forks: tuple[Path, ...] = ()
    lacking: str = ""


class Mirroring:
    """Follows the workspace's writer into a second folder. Off until a folder is chosen; never asks for one."""

    def __init__(self, workspace: Workspace, clock: Callable[[], Moment], new_id: Callable[[], str]) -> None:
        """Stand beside a workspace; nothing runs before `start`."""
        self.view = MirrorView()
        self.told: Callable[[], None] | None = None
        self._beside = self._deadline = self._counted = 0
        self._workspace, self._clock, self._new_id = workspace, clock, new_id
        self._mirror: Mirror | None = None
        self._thread: threading.Thread | None = None
        self._wake, self._ends = threading.Event(), threading.Event()
        self._followers: dict[VisitId, WeakSet[Saving]] = {}
        self._turn, self._hand = threading.Lock(), threading.RLock()

    def start(self) -> None:
        """Begin to copy into the folder chosen before, if there is one."""
        if not self._hand.acquire(blocking=False):
            return  # whoever chooses just now starts it
        try:
            place = self._place()
            if place is not None and self._thread is None:
                self._run(place)
        finally:
            self._hand.release()

    def choose(self, folder: Path) -> Path:
        """Keep the second copy within this folder from now on; gives its place. Slow where the disk is.

        Raises KnownError `mirror_inside`, `mirror_other`, `mirror_foreign`, or what the disk says.
        """
        identity, own = self._identity(), self._workspace.folder.resolve()
        place = folder.resolve()
        if not self._copy(place, identity).is_there():
            place = place / f"{own.name}-{identity[:8]}"
        if place.is_relative_to(own) or own.is_relative_to(place):
            raise KnownError(Problem("mirror_inside", path=str(place)))
        self._copy(place, identity).begin()
        with self._hand:
            self.stop()
            self._keep(identity, str(place))
            self._run(place)
        return place

    def turn_off(self) -> None:
        """Keep no second copy any more; the one there is stays where it is."""
        with self._hand:
            self.stop()
            self._keep(self._identity(), "")
            self._show(MirrorView())
        self._pass_on(*self._followers)

    def follow(self, visit: VisitId, saving: "Saving") -> None:
        """Tell a session how many of its rows the copy holds, now and whenever that changes."""
        with self._turn:
            self._followers.setdefault(visit, WeakSet()).add(saving)
        if self._mirror is not None:
            saving.mirrored(self._mirror.counts.get(visit, 0))

    def stop(self, seconds: float = ENDS) -> None:
        """End the thread; it may finish for so many seconds what it has begun."""
        with self._hand:
            thread, self._thread = self._thread, None
            if thread is None:
                return
            self._workspace.log.committed = _nobody
            self._deadline = steady() + int(seconds * 1000)
            self._ends.set()
            self._wake.set()
            thread.join(seconds + 1)
            self._mirror = None

    def settle(self, seconds: float) -> bool:
        """Wait until the copy holds everything, for a shell or a test; False when it did not in time."""
        until = steady() + int(seconds * 1000)
        while steady() < until:
            if self.view.state is MirrorState.WHOLE and self._mirror is not None and not self._mirror.has_work:
                return True
            self._ends.wait(0.01)
        return False

    def _run(self, place: Path) -> None:
        from inspector.store.mirror import Mirror

        copy = self._copy(place, self._identity())
        self._mirror = Mirror(self._workspace.folder, self._workspace.writer_id, copy, self._clock)
        self._ends.clear()
        self._workspace.log.committed = self._committed
        self._show(MirrorView(MirrorState.BEHIND, place))
        self._thread = threading.Thread(target=self._work, args=(self._mirror,), name="mirror", daemon=True)
        self._thread.start()

    def _committed(self, visits: frozenset[VisitId]) -> None:
        """Be called in the writer's thread after each commit: note it, and wake the copying thread."""
        mirror = self._mirror
        if mirror is not None:
            mirror.note(visits)
            self._wake.set()

    def _work(self, mirror: "Mirror") -> None:
        """Be the thread: bring over, look whether the copy is still there, let go of it when there is nothing to do."""
        while not self._ends.is_set() and self._mirror is mirror:
            self._try(mirror, self._turn_once)
        if self._mirror is mirror and self.view.state is not MirrorState.AWAY:
            self._try(mirror, self._bring)
        mirror.part()

    def _try(self, mirror: "Mirror", work: "Callable[[Mirror], None]") -> None:
        try:
            work(mirror)
        except KnownError as error:
            self._go_away(mirror, error.problem)

    def _turn_once(self, mirror: "Mirror") -> None:
        self._wake.clear()
        if self.view.state is not MirrorState.WHOLE or mirror.has_work:
            self._bring(mirror)
            self._show_whole(mirror)
        elif not mirror.copy.is_there():
            raise KnownError(Problem("mirror_away", path=str(mirror.copy.folder)))
        mirror.erase()
        if not self._ends.is_set() and not self._wake.wait(LOOKS):
            mirror.rest()

    def _bring(self, mirror: "Mirror") -> None:
        """Go on until nothing is left; the tables beside the log wait while rows come."""
        known = mirror.counts
        mirror.connect()
        while True:
            if mirror.counts is not known:
                known = mirror.counts
                self._pass_on(*self._followers)
            if not mirror.has_work or self._is_over(mirror):
                return
            if mirror.has_rows or self._is_time():
                self._step(mirror)

    def _step(self, mirror: "Mirror") -> None:
        if self.view.state is not MirrorState.BEHIND:
            self._counted = steady()
            self._show(replace(self.view, state=MirrorState.BEHIND, problem=None, behind=0))
        elif steady() > self._counted + COUNTS:
            self._counted = steady()
            self._show(replace(self.view, behind=mirror.behind()))
        visit = mirror.step()
        if visit is None:
            self._beside = steady() + BESIDE
        else:
            self._pass_on(visit)

    def _is_time(self) -> bool:
        """Tell whether the tables beside the log may be compared again; wait for that, or for the next row."""
        left = self._beside - steady()
        if left <= 0 or self._ends.is_set():
            return True
        self._wake.wait(left / 1000)
        self._wake.clear()
        return False

    def _is_over(self, mirror: "Mirror") -> bool:
        """Tell whether to break off: time is up, or a stick that hung has been given up for another."""
        return self._mirror is not mirror or (self._ends.is_set() and steady() > self._deadline)

    def _show_whole(self, mirror: "Mirror") -> None:
        self._show(
            MirrorView(
                MirrorState.WHOLE, mirror.copy.folder, self._clock(), forks=tuple(mirror.forks), lacking=mirror.lacking
            )
        )

    def _go_away(self, mirror: "Mirror", problem: Problem) -> None:
        """Say once what is wrong, and look again later; new rows do not wake it before."""
        gone = not mirror.copy.is_there() and problem.code != "mirror_other"
        mirror.part()
        problem = Problem("mirror_away", path=str(mirror.copy.folder)) if gone else problem
        view = replace(self.view, state=MirrorState.AWAY, problem=problem, forks=tuple(mirror.forks))
        if (view.state, view.problem) != (self.view.state, self.view.problem):
            self._show(view)
        self._ends.wait(LOOKS)

    def _pass_on(self, *visits: VisitId) -> None:
        """Tell the sessions of these visits how many rows the copy holds."""
        for visit in visits:
            rows = self._mirror.counts.get(visit, 0) if self._mirror is not None else 0
            with self._turn:
                savings = tuple(self._followers.get(visit, ()))
            for saving in savings:
                saving.mirrored(rows)

    def _show(self, view: MirrorView) -> None:
        self.view = view
        if self.told is not None:
            self.told()

    def _place(self) -> Path | None:
        kept = self._workspace.setting(SETTING)
        folder = kept.get("folder") if isinstance(kept, dict) else ""
        return Path(folder) if isinstance(folder, str) and folder else None

    def _identity(self) -> str:
        """Give the id by which copies of this workspace are known, made when the first is chosen."""
        kept = self._workspace.setting(SETTING)
        known = kept.get("id") if isinstance(kept, dict) else ""
        return known if isinstance(known, str) and known else self._new_id()

    def _keep(self, identity: str, folder: str) -> None:
        self._workspace.keep_setting(SETTING, {"id": identity, "folder": folder})

    @staticmethod
    def _copy(place: Path, identity: str) -> "MirrorCopy":
        from inspector.store.mirror_copy import MirrorCopy

        return MirrorCopy(place, identity)


def _nobody(_: frozenset[VisitId]) -> None:
    """Listen to no commit."""
