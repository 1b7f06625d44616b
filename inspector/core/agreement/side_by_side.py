# SPDX-License-Identifier: MPL-2.0
"""Cards side by side: every card is one inspector's column, every point of the sheet a row."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, TypeAlias

from inspector.core.agreement.against_key import Weighing
from inspector.core.agreement.ratings import Ratings
from inspector.core.agreement.worths import Worths
from inspector.core.answers import BLANK, Answer, Status
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.exact import HUNDRED, spell
from inspector.core.points import Point, PointId
from inspector.core.tallies import tally
from inspector.core.value_words import value_said
from inspector.core.words import word

Answers: TypeAlias = Mapping[ChecklistDigest, Mapping[PointId, Answer]]
SAID: Final = frozenset({Status.NOT_APPLICABLE, Status.CANNOT_JUDGE})
"""Statuses that are an answer; the others say that nothing was judged."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One card: who judged, the card's digest, the site by id or name, the answers by checklist, shared ones too."""

    who: str
    card: str
    site: str
    answers: Answers


@dataclass(frozen=True, slots=True)
class SideBySide:
    """What cards say together: the ratings, what each answer is worth, and how points make sites."""

    table: Ratings
    worths: Worths
    weighing: Weighing


@dataclass(frozen=True, slots=True)
class _Spot:
    """One row: the site (empty where it does not part rows), the checklist, the point, and the name of the row."""

    site: str
    checklist: ChecklistDigest
    point: Point
    name: str


def side_by_side(
    cards: Sequence[Judged],
    checklists: Mapping[ChecklistDigest, Checklist],
    level: str,
    language: str,
    *,
    one_site: bool = False,
) -> SideBySide:
    """Lay cards of the same checklists side by side.

    At nominal level answers are words; at the others the share of the point's full score in percent, and what is not
    scored is missing. Rows are the points of each site, or with `one_site` of the checklists alone, whatever the site
    is called. Columns are the inspectors; where one has several cards of a site, each is a column with its digest.
    """
    sites = [""] if one_site or len({card.site for card in cards}) < 2 else list(dict.fromkeys(c.site for c in cards))
    spots = [spot for site in sites for spot in _spots(site, checklists)]
    columns = _columns(cards, apart=len(sites) > 1)
    answers = {(columns[card.card], card.site if len(sites) > 1 else ""): card.answers for card in cards}
    raters = tuple(dict.fromkeys(columns.values()))
    rows, worths = [], {}
    for spot in spots:
        row = []
        for rater in raters:
            answer = answers.get((rater, spot.site), {}).get(spot.checklist, {}).get(spot.point.id, BLANK)
            worth = _worth(spot.point, answer)
            said = rated(spot.point, answer, level, language)
            row.append(said)
            if said is not None and worth is not None:
                worths[spot.name, said] = worth
        rows.append(tuple(row))
    weighing = Weighing({spot.name: spot.point.full for spot in spots}, {spot.name: spot.site for spot in spots})
    return SideBySide(Ratings(tuple(spot.name for spot in spots), raters, tuple(rows), level), worths, weighing)


def _spots(site: str, checklists: Mapping[ChecklistDigest, Checklist]) -> Iterator[_Spot]:
    for digest, checklist in sorted(checklists.items(), key=_by_id):
        for point in checklist.points():
            parts = (site, checklist.id if len(checklists) > 1 else "", point.id)
            yield _Spot(site, digest, point, " · ".join(part for part in parts if part))


def _by_id(held: tuple[ChecklistDigest, Checklist]) -> tuple[str, str]:
    return held[1].id, held[0]


def _columns(cards: Sequence[Judged], *, apart: bool) -> Mapping[str, str]:
    """Name the column of every card, by its digest."""
    often = Counter((card.who, card.site if apart else "") for card in cards)
    several = {who for (who, _), n in often.items() if n > 1}
    return {
        card.card: f"{card.who} {card.card[:8]}".strip() if card.who in several or not card.who else card.who
        for card in cards
    }


def _worth(point: Point, answer: Answer) -> Fraction | None:
    found = tally(point, answer)
    return found.earned / found.possible if found.possible else None


def rated(point: Point, answer: Answer, level: str, language: str) -> str | None:
    """Give what an answer is among ratings of a level: words, or its share of the full score in percent."""
    if level != "nominal":
        worth = _worth(point, answer)
        return None if worth is None else spell(worth * HUNDRED)
    if answer.value is not None:
        return value_said(point, answer.value, language) or None
    return word(f"status.{answer.status.value}", language) if answer.status in SAID else None
