# SPDX-License-Identifier: MPL-2.0
"""A small workspace to test with: thirty points, a clock that ticks, ids that count, rows that chain."""

from __future__ import annotations

import io
import itertools
from fractions import Fraction
from typing import TYPE_CHECKING

from PIL import Image

from inspector.core.answers import Answer, Status
from inspector.core.checklist import Checklist, ChecklistDigest, Point, PointId, Section
from inspector.core.moments import Moment
from inspector.core.rounds import Header, VisitId
from inspector.core.rows import START, Row, chained, row_bytes
from inspector.core.rules.yes_no import YesNo
from inspector.core.sites import Site
from inspector.core.text import text
from inspector.core.values import Choice
from inspector.core.visits import Change, opening
from inspector.store.workspace import Workspace, open_workspace

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inspector.store.log_writer import Receipt
    from inspector.store.searching import Initials

NOON = 1_763_265_600_000
_points = tuple(Point(PointId(str(n)), text("地面无积水"), Fraction(2), YesNo()) for n in range(30))
CHECKLIST = Checklist("market", "1", text("农贸市场"), text("农贸市场"), (Section("all", text("公共环境"), _points),))


def opened(folder: Path, device: str = "laptop", initials: Initials | None = None) -> Workspace:
    """Open a workspace with a clock that ticks a millisecond a look, and ids that count."""
    ticks, ids = itertools.count(NOON), itertools.count()
    return open_workspace(
        folder,
        clock=lambda: Moment(next(ticks)),
        device=device,
        new_id=lambda: f"id-{next(ids)}",
        initials=initials,
    )


class Log:
    """A visit's log on its way into a workspace; `last` is the hash of the newest row."""

    def __init__(self, workspace: Workspace, visit: str = "visit-1") -> None:
        self.workspace, self.visit = workspace, VisitId(visit)
        rows = workspace.rows(self.visit) if visit in {one.id for one in workspace.visits()} else ()
        self.seq, self.last = len(rows), START
        for row in rows:
            self.last = chained(self.last, row_bytes(row))
        self.checklist: ChecklistDigest = CHECKLIST.digest()
        self.hashes: dict[int, str] = {}

    def open(self, done: Callable[[Receipt], None] = lambda _: None) -> None:
        """Keep the checklist and write the first row."""
        self.workspace.keep_checklist(CHECKLIST)
        self.add("open", opening(self.visit, [self.checklist], Header(Site("东门市场"))), done)

    def judge(
        self, point: int, choice: str = "met", note: str = "", done: Callable[[Receipt], None] = lambda _: None
    ) -> None:
        """Judge a point."""
        answer = Answer(Status.JUDGED, Choice(choice), note=note)
        self.add("point", Change((self.checklist, PointId(str(point))), answer).record(), done)

    def add(self, kind: str, body: dict, done: Callable[[Receipt], None] = lambda _: None) -> Row:
        """Append any row."""
        row = Row(self.seq, kind, Moment(NOON + self.seq), self.workspace.writer_id, body)
        data = row_bytes(row)
        self.last = self.hashes[self.seq] = chained(self.last, data)
        self.seq += 1
        self.workspace.log.append(self.visit, row, data, self.last, done)
        return row


def begun(folder: Path, points: int = 0) -> tuple[Workspace, Log]:
    """Open a new workspace with one visit and some points judged, all on disk."""
    workspace = opened(folder)
    log = Log(workspace)
    log.open()
    for point in range(points):
        log.judge(point)
    assert workspace.log.wait(10)
    workspace.log.raise_trouble()
    return workspace, log


def picture(colour: str = "red", size: tuple[int, int] = (64, 48), kind: str = "JPEG") -> bytes:
    """Draw a picture of one colour."""
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, kind)
    return out.getvalue()
