# SPDX-License-Identifier: MPL-2.0
"""The first rows of a visit: it opens with its checklists and head; what its kind of round does not ask is left out."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from inspector.core.answers import Answer, Status
from inspector.core.canonical import Record
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.moments import Moment
from inspector.core.points import Point
from inspector.core.round_kinds import kind_rule
from inspector.core.rounds import Header, VisitId
from inspector.core.sharing import leaders
from inspector.core.value_words import NOT_IN_DRILL, RECHECK
from inspector.core.visits import Change, Key, opening

if TYPE_CHECKING:
    from inspector.store.workspace import Workspace


def first_rows(
    visit: VisitId,
    pinned: Sequence[ChecklistDigest],
    checklists: Sequence[Checklist],
    header: Header,
    old: Collection[Key] | None = None,
    *,
    asked: Collection[Key] | None = None,
) -> list[tuple[str, Record]]:
    """Give the kinds and bodies of the rows a visit begins with.

    In a covert round, points that can only be judged from records are left out of both sums (暗访不查). `old`: the
    points with a problem the time before; in a re-check (回头看) all others are left out likewise. `asked`: the
    questions of a drill; all others are left out.
    """
    rows: list[tuple[str, Record]] = [("open", opening(visit, pinned, header))]
    left = _not_asked(pinned, checklists, header.kind, old)
    if asked is not None:
        left = _not_in(pinned, checklists, asked)
    return rows + [("point", change.record()) for change in left]


def problem_points(
    workspace: "Workspace",
    pinned: Sequence[ChecklistDigest],
    checklists: Sequence[Checklist],
    header: Header,
    now: Moment,
) -> tuple[Key, ...] | None:
    """List the points that had a problem the time before; None where the kind of round asks every point.

    None, too, where the site was never visited: a re-check without a visit before it asks everything.
    """
    if not kind_rule(header.kind).old_only:
        return None
    from inspector.app.earlier import earlier_at
    from inspector.app.repeats import lost_before

    before = earlier_at(workspace, header.site, tuple(pinned), now)
    if before is None:
        return None
    leading = leaders(dict(zip(pinned, checklists, strict=True)))
    points = [((name, point.id), point) for name, point in _points(pinned, checklists)]
    lost = [key for key, point in points if lost_before(point, before.answers.get(key))]
    return tuple(dict.fromkeys(leading.get(key, key) for key in lost))


def _not_in(names: Sequence[ChecklistDigest], checklists: Sequence[Checklist], asked: Collection[Key]) -> list[Change]:
    """Leave out what a drill does not ask; a point shared by two checklists is asked where either names it."""
    shared = leaders(dict(zip(names, checklists, strict=True)))
    meant = {shared.get(key, key) for key in asked}
    points = ((name, point.id) for name, point in _points(names, checklists))
    left = Answer(Status.NOT_ASKED, reason=NOT_IN_DRILL)
    return [Change(key, left) for key in points if key not in meant and key not in shared]


def _not_asked(
    names: Sequence[ChecklistDigest], checklists: Sequence[Checklist], kind: str, old: Collection[Key] | None
) -> list[Change]:
    """Leave out what the kind of round does not ask; a point shared by two checklists is asked under the first."""
    rule = kind_rule(kind)
    shared = leaders(dict(zip(names, checklists, strict=True)))
    left: list[Change] = []
    for name, point in _points(names, checklists):
        if rule.old_only and old is not None and (name, point.id) not in {*old, *shared}:
            left.append(Change((name, point.id), Answer(Status.NOT_ASKED, reason=RECHECK)))
        elif not rule.records and point.ways == ("records",):
            left.append(Change((name, point.id), Answer(Status.NOT_ASKED)))
    return left


def _points(names: Sequence[ChecklistDigest], checklists: Sequence[Checklist]) -> list[tuple[ChecklistDigest, Point]]:
    return [(name, point) for name, checklist in zip(names, checklists, strict=True) for point in checklist.points()]
