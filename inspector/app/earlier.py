# SPDX-License-Identifier: MPL-2.0
"""What was found at a site the time before: the answers of the newest earlier visit on the same checklists."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from inspector.core.answers import Answer, Status
from inspector.core.checklist import Checklist, ChecklistDigest, PointId
from inspector.core.moments import Moment
from inspector.core.rounds import VisitId
from inspector.core.sites import Site
from inspector.core.visits import Key, fold
from inspector.store.summaries import VisitSummary
from inspector.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Earlier:
    """The day of the visit before (`2026-10-28`), its id, and what was answered there, by the points asked now."""

    day: str
    answers: Mapping[Key, Answer]
    visit: VisitId


def earlier(workspace: Workspace, visit: VisitId) -> Earlier | None:
    """Find the newest visit of the same site on one of the same checklists, begun before this one; None without one.

    In a drill nothing was ever before: nobody peeks.
    Raises KnownError `chain_broken` when its log does not hold together. May be called from any thread.
    """
    now = workspace.visit(visit)
    if now is None or now.header.sitting is not None:
        return None
    return earlier_at(workspace, now.header.site, now.checklists, now.opened, visit)


def earlier_at(
    workspace: Workspace,
    site: Site,
    checklists: tuple[ChecklistDigest, ...],
    before: Moment,
    visit: VisitId | None = None,
) -> Earlier | None:
    """Find the newest visit of a site begun before a moment, other than `visit`, on any version of these checklists."""
    ids = {one.digest: one.id for one in workspace.checklists()}
    wanted = {ids[name] for name in checklists if name in ids}
    for one in workspace.visits_at(site):
        theirs = {ids[name] for name in one.checklists if name in ids}
        if one.id != visit and one.opened < before and theirs & wanted and _tells(one):
            return _read(workspace, one, checklists)
    return None


def _tells(one: VisitSummary) -> bool:
    """Leave out drills, and visits on which the site could not be judged at all."""
    return one.header.kind != "drill" and not one.header.state


def _read(workspace: Workspace, newest: VisitSummary, checklists: tuple[ChecklistDigest, ...]) -> Earlier:
    state = fold(workspace.rows(newest.id))
    own = {name: workspace.checklist(name) for name in checklists}
    answers: dict[Key, Answer] = {}
    for name in state.checklists:
        given = state.of(name)
        then = own.get(name) or workspace.checklist(name)
        for now, checklist in own.items():
            if checklist.id == then.id:
                answers |= {(now, point): answer for point, answer in _matched(then, checklist, given)}
    judged = {key: answer for key, answer in answers.items() if answer.status is not Status.UNJUDGED}
    return Earlier(state.header.date or newest.opened.day(), judged, newest.id)


def _matched(then: Checklist, now: Checklist, given: Mapping[PointId, Answer]) -> Iterator[tuple[PointId, Answer]]:
    """Give the answers of points that are still the same: by id and title."""
    if then is now:
        yield from given.items()
        return
    titles = {point.id: point.title for point in now.points()}
    for point in then.points():
        if point.id in given and titles.get(point.id) == point.title:
            yield point.id, given[point.id]
