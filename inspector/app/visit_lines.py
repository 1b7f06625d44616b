# SPDX-License-Identifier: MPL-2.0
"""The visits of a workspace as a person lists them: where, which round, how far, and the score rates."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from inspector.core.moments import Moment
from inspector.core.rounds import Header, VisitId
from inspector.core.text import Text
from inspector.store.summaries import VisitSummary
from inspector.store.workspace import Workspace

if TYPE_CHECKING:
    from inspector.core.checklist import ChecklistDigest


@dataclass(frozen=True, slots=True)
class VisitLine:
    """One visit: its head, the titles of its checklists, when it changed, when it was sealed, points settled of all."""

    id: VisitId
    header: Header
    checklists: "tuple[ChecklistDigest, ...]"
    titles: tuple[Text, ...]
    changed: Moment
    sealed: Moment | None
    rows: int
    settled: int
    points: int


def visit_lines(
    workspace: Workspace, words: str = "", *, state: str = "", limit: int = 60, start: int = 0
) -> tuple[VisitLine, ...]:
    """List a page of the visits, the last changed first, without reading their logs.

    `words` and pinyin initials are looked for in what a visit's head says; `state` is empty (any), going or sealed.
    """
    return _lines(workspace, workspace.visits_page(words, state=state, limit=limit, start=start))


def _lines(workspace: Workspace, visits: Sequence[VisitSummary]) -> tuple[VisitLine, ...]:
    titles = {one.digest: one.title for one in workspace.checklists()}
    return tuple(
        VisitLine(
            one.id,
            one.header,
            one.checklists,
            tuple(titles[name] for name in one.checklists if name in titles),
            one.changed,
            one.sealed,
            one.rows,
            one.settled,
            one.points,
        )
        for one in visits
    )


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a visit is: its score rates (得分率, percent; None: nothing judged), points settled of those asked.

    A point two checklists share counts once, a point not asked as things stand not at all.
    """

    rates: tuple[Fraction | None, ...]
    settled: int
    points: int


def standing(workspace: Workspace, visit: VisitId) -> Standing:
    """Work out from its log how far a visit is."""
    from inspector.core.scoring import score
    from inspector.core.sharing import leaders, shared_answers
    from inspector.core.visits import fold

    state = fold(workspace.rows(visit))
    checklists = {name: workspace.checklist(name) for name in state.checklists}
    answers, leading = shared_answers(state, checklists), leaders(checklists)
    scores = {name: score(checklist, answers[name]) for name, checklist in checklists.items()}
    asked = [
        tally
        for name, made in scores.items()
        for point, tally in made.points.items()
        if (name, point) not in leading and not tally.hidden
    ]
    rates = tuple(made.total.percent for made in scores.values())
    return Standing(rates, sum(not tally.unjudged for tally in asked), len(asked))
