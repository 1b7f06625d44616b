# SPDX-License-Identifier: MPL-2.0
"""What was found at a site the time before: the answers of the newest earlier visit on the same sheet."""

from collections.abc import Mapping
from dataclasses import dataclass

from inspector.core.answers import Answer, Status
from inspector.core.rounds import VisitId
from inspector.core.sites import Site
from inspector.core.visits import Key, fold
from inspector.store.summaries import VisitSummary
from inspector.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Earlier:
    """The day of the visit before (`2026-10-28`) and what was answered there."""

    day: str
    answers: Mapping[Key, Answer]


def earlier(workspace: Workspace, visit: VisitId) -> Earlier | None:
    """Find the newest visit of the same site on one of the same sheets, begun before this one; None when there is none.

    Raises KnownError `chain_broken` when its log does not hold together. May be called from any thread.
    """
    summaries = workspace.visits()
    now = next((one for one in summaries if one.id == visit), None)
    before = [one for one in summaries if now is not None and _precedes(one, now)]
    if not before:
        return None
    newest = max(before, key=_begun)
    state = fold(workspace.rows(newest.id))
    judged = {key: answer for key, answer in state.answers.items() if answer.status is not Status.UNJUDGED}
    return Earlier(state.header.date or newest.opened.day(), judged)


def _precedes(one: VisitSummary, now: VisitSummary) -> bool:
    shared = set(one.checklists) & set(now.checklists)
    return one.id != now.id and one.opened < now.opened and bool(shared) and _same(one.header.site, now.header.site)


def _same(one: Site, other: Site) -> bool:
    return one.id == other.id if one.id and other.id else one.name == other.name


def _begun(one: VisitSummary) -> int:
    return one.opened.ms
