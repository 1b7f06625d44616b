# SPDX-License-Identifier: MPL-2.0
"""The statistical annex (统计附录) of a drill: how alike trainees judge among themselves, whatever the key says."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from inspector.core.agreement.bootstrap import RESAMPLES, SEED
from inspector.core.agreement.coefficient import Coefficient
from inspector.core.agreement.coefficients import coefficients
from inspector.core.agreement.paradox import Paradox, paradox
from inspector.core.agreement.ratings import LEVELS, Ratings
from inspector.core.agreement.side_by_side import rated
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.drills.ambiguous import UNSAID
from inspector.core.drills.drill import Drill, Item
from inspector.core.drills.graded import Graded
from inspector.core.drills.meaning import Meaning, meaning
from inspector.core.points import Point

NOMINAL_ONLY: Final = ("agreement", "cohen", "fleiss", "alpha_nominal", "ac1")
"""Coefficients of names: told of the answers as words, once."""


@dataclass(frozen=True, slots=True)
class Annex:
    """`named`: of the answers as words. `scored`: of scores in percent of each point's full score, names left out.

    Both without the key, over the attempts that count; `paradox` warns of κ where nearly all answers are alike. What
    was answered late or not at all is missing. `seed` and `resamples` are those of the intervals.
    """

    table: Ratings
    scores: Ratings
    named: tuple[Coefficient, ...]
    scored: tuple[Coefficient, ...]
    paradox: Paradox | None
    seed: str
    resamples: int

    @property
    def coefficients(self) -> tuple[Coefficient, ...]:
        """List them all, in the order in which they are shown."""
        return (*self.named, *self.scored)


def annex(
    graded: Sequence[Graded],
    drill: Drill,
    checklists: Mapping[ChecklistDigest, Checklist],
    language: str,
    *,
    seed: str = SEED,
    resamples: int = RESAMPLES,
) -> Annex:
    """Work out every coefficient with its interval; questions void now are left out.

    Raises KnownError `agree_seed` for a seed with line breaks.
    """
    words = answers_table(graded, drill, checklists, LEVELS[0], language)
    scores = answers_table(graded, drill, checklists, LEVELS[-1], language)
    named = coefficients(words, seed, resamples)
    scored = tuple(one for one in coefficients(scores, seed, resamples) if one.name not in NOMINAL_ONLY)
    return Annex(words, scores, named, scored, paradox(words, named), seed, resamples)


def answers_table(
    graded: Sequence[Graded],
    drill: Drill,
    checklists: Mapping[ChecklistDigest, Checklist],
    level: str,
    language: str,
) -> Ratings:
    """Lay answers side by side: a row a question (`item_name`), a column a number."""
    known = {item for one in graded for item in one.items}
    items = tuple(item for item in drill.items() if item in known)
    points = _points(checklists)
    rows = tuple(_row(item, graded, points[item[1:]], level, language) for item in items)
    numbers = tuple(one.attempt.number for one in graded)
    return Ratings(tuple(item_name(item, drill, checklists) for item in items), numbers, rows, level)


def item_name(item: Item, drill: Drill, checklists: Mapping[ChecklistDigest, Checklist]) -> str:
    """Name a question: its point, before it the site and the checklist where the drill has several."""
    site, sheet, point = item
    parts = (site if len(drill.sites) > 1 else "", checklists[sheet].id if len(drill.checklists()) > 1 else "", point)
    return " · ".join(part for part in parts if part)


def _points(checklists: Mapping[ChecklistDigest, Checklist]) -> Mapping[tuple[ChecklistDigest, str], Point]:
    return {(name, point.id): point for name, sheet in checklists.items() for point in sheet.points()}


def _row(item: Item, graded: Sequence[Graded], point: Point, level: str, language: str) -> tuple[str | None, ...]:
    """Say what everybody answered; an answer given a thousand times is said once."""
    spelled: dict[Meaning, str | None] = {}
    row: list[str | None] = []
    for one in graded:
        grade = one.items[item]
        if grade.said is None or grade.outcome in UNSAID:
            row.append(None)
            continue
        answer = meaning(grade.said)
        if answer not in spelled:
            spelled[answer] = rated(point, grade.said, level, language)
        row.append(spelled[answer])
    return tuple(row)
