# SPDX-License-Identifier: MPL-2.0
"""The hall: one person, one workspace, one set of settings; everything a screen or a shell can ask for starts here."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from inspector.app import clock as real
from inspector.app.device import device_id
from inspector.app.mirroring import Mirroring
from inspector.app.pinyin import initials
from inspector.app.settings import Settings, keep_settings, load_settings
from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem
from inspector.core.rounds import Header, VisitId
from inspector.core.rows import START, Row, chained, row_bytes
from inspector.store.log_writer import Receipt
from inspector.store.workspace import Workspace, open_workspace

if TYPE_CHECKING:
    from inspector.app.session import Session
    from inspector.app.training.time_limit import AttemptTime
    from inspector.core.checklist import Checklist
    from inspector.core.drills.drill_state import DrillState
    from inspector.core.kept_rows import KeptRow
    from inspector.core.round_states import Round
    from inspector.core.visits import Key


WAITS: Final = 60.0
"""Seconds a closing program waits for its writer."""


@dataclass(slots=True)
class Hall:
    """The open workspace with its clock, ids, the person's folder and settings."""

    workspace: Workspace
    home: Path
    settings: Settings
    problems: tuple[Problem, ...]
    clock: Callable[[], Moment]
    new_id: Callable[[], str]
    steady: Callable[[], int] | None = None
    mirroring: Mirroring = field(init=False)
    folded: "dict[str, tuple[tuple[bytes, ...], Round]]" = field(default_factory=dict, init=False)
    """Rounds as their logs were last folded, by id: logs only grow, so what was folded need not be folded again."""
    drilled: "dict[str, tuple[KeptRow, str, DrillState]]" = field(default_factory=dict, init=False)
    """Drills likewise: the last row that was folded, its name, and the state after it."""
    attempts: "dict[tuple[str, str, int], AttemptTime]" = field(default_factory=dict, init=False)
    """What time has passed of the attempts that were opened, by drill, number and count."""

    def __post_init__(self) -> None:
        """Set the second copy beside the workspace; it is off until somebody wants it."""
        self.mirroring = Mirroring(self.workspace, self.clock, self.new_id)

    def begin(
        self,
        checklists: "Sequence[Checklist]",
        header: Header,
        *,
        visit: VisitId | None = None,
        old: "Collection[Key] | None" = None,
        asked: "Collection[Key] | None" = None,
    ) -> VisitId:
        """Begin a visit: pins the checklists, writes the first rows, and waits until they are on disk.

        In a covert round, points that can only be judged from records are left out of both sums (暗访不查); in a
        re-check, points without a problem the time before. `visit`: the id a planned visit was given; raises KnownError
        `visit_begun` when it was begun already. `old`: the points with a problem before, where the office named them.
        `asked`: the questions of a drill, which no planned visit is (`sitting_planned`).
        """
        from inspector.app.beginning import first_rows, problem_points

        pinned = tuple(self.workspace.keep_checklist(checklist) for checklist in checklists)
        if visit is not None and self.workspace.visit(visit) is not None:
            raise KnownError(Problem("visit_begun", visit=visit[:12]))
        if visit is not None and header.sitting is not None:
            raise KnownError(Problem("sitting_planned"))
        visit = visit or VisitId(self.new_id())
        if old is None:
            old = problem_points(self.workspace, pinned, checklists, header, self.clock())
        bodies = first_rows(visit, pinned, checklists, header, old, asked=asked)
        rows = [Row(seq, kind, self.clock(), self.workspace.writer_id, body) for seq, (kind, body) in enumerate(bodies)]
        self._write(visit, rows)
        return visit

    def enter(self, visit: VisitId, told: Callable[[], None] | None = None) -> "Session":
        """Open a visit for judging or reading."""
        from inspector.app.session import Session

        session = Session(self.workspace, visit, clock=self.clock, new_id=self.new_id, told=told, steady=self.steady)
        self.mirroring.follow(visit, session.saving)
        session.drain()
        sitting = session.header.sitting
        if sitting is not None and session.sealed is None:
            from inspector.app.training.time_limit import keep_limit

            keep_limit(self, session, sitting)
        return session

    def keep(self, settings: Settings) -> None:
        """Keep new settings; raises KnownError when they cannot be written."""
        keep_settings(self.home, settings)
        self.settings = settings

    def close(self) -> None:
        """Wait for the writer, let the second copy catch up if that is quick, and close the workspace."""
        self.workspace.log.wait(WAITS)
        self.mirroring.stop()
        self.workspace.close()

    def _write(self, visit: VisitId, rows: Sequence[Row]) -> None:
        receipts: list[Receipt] = []
        last = START
        for row in rows:
            data = row_bytes(row)
            last = chained(last, data)
            self.workspace.log.append(visit, row, data, last, receipts.append)
        done = self.workspace.log.wait(60)
        self.workspace.log.raise_trouble()
        if not done:
            raise KnownError(Problem("rows_not_kept", count=len(rows) - len(receipts)))


def open_hall(
    folder: Path,
    home: Path,
    *,
    clock: Callable[[], Moment] = real.now,
    new_id: Callable[[], str] = real.new_id,
    steady: Callable[[], int] | None = None,
) -> Hall:
    """Open a workspace (made when missing) with the settings in `home`; raises KnownError when it cannot be opened.

    Whoever gives a clock of their own gives its `steady` fellow too, or its jumps are not watched.
    """
    settings, problems = load_settings(home)
    device = device_id(home, new_id)
    workspace = open_workspace(folder, clock=clock, device=device, new_id=new_id, initials=initials)
    watched = real.steady if clock is real.now else None
    return Hall(workspace, home, settings, problems, clock, new_id, steady or watched)
