# SPDX-License-Identifier: MPL-2.0
"""Attempts at a drill, from the cards an office gathered and from answers typed in from paper."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from inspector.app.office.office import Office
from inspector.app.training.drills import edition
from inspector.core.answers import Answer
from inspector.core.card_reading import read_card
from inspector.core.drills.attempt import Attempt, Timing
from inspector.core.drills.drill import Drill, Item
from inspector.core.drills.drill_matters import PaperSheet
from inspector.core.drills.drill_state import DrillState
from inspector.core.drills.meaning import BLANKS, same
from inspector.core.drills.timing import timing
from inspector.core.merging.pool import Pool
from inspector.core.merging.walks import Walk
from inspector.core.problems import Problem
from inspector.core.sitting import Sitting

_Sat = tuple[str, str, int, str]
"""Which attempt a card belongs to: number, mode, count, and the laptop it was begun on."""


@dataclass(slots=True)
class Timed:
    """What was worked out of cards before, by their digests and the drill: cards never change, so it holds for good."""

    timings: dict[tuple[tuple[str, ...], str], Timing] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Handed:
    """What came in for a drill: every attempt, and what was not handed in properly."""

    attempts: tuple[Attempt, ...]
    notes: tuple[Problem, ...] = ()


def attempts(office: Office, state: DrillState) -> tuple[Attempt, ...]:
    """Give every attempt at a drill that is here, on laptops and on paper; raises as Office.picture does."""
    return handed(office, state).attempts


def handed(office: Office, state: DrillState, timed: Timed | None = None) -> Handed:
    """Give every attempt, and name the numbers of whom an unsealed card came.

    The cards of one attempt, one a site, are those of one number, mode, count and laptop. Where cards of one site
    contradict each other, an answer counts when they agree on it or the office decided it.
    """
    pool = office.pool()
    walks = _walks(office, state.drill.id)
    open_ones = [walk for walk in walks if not _sealed(walk, pool)]
    groups: dict[_Sat, list[tuple[Sitting, Walk]]] = {}
    for walk in walks:
        sitting = walk.header.sitting
        if sitting is not None and _sealed(walk, pool):
            groups.setdefault(_which(sitting, walk, pool), []).append((sitting, walk))
    sat = (_attempt(office, pool, each, state, timed or Timed()) for _, each in sorted(groups.items()))
    papers = (_of_paper(sheet, state) for _, sheet in sorted(state.papers.items()))
    return Handed((*sat, *papers), tuple(_unsealed(open_ones)))


def _walks(office: Office, drill_id: str) -> list[Walk]:
    found = [walk for _, walk in sorted(office.picture().walks.items()) if walk.header.sitting is not None]
    return [walk for walk in found if walk.header.sitting is not None and walk.header.sitting.drill == drill_id]


def _sealed(walk: Walk, pool: Pool) -> bool:
    return bool(walk.cards) and all(pool.cards[card].sealed is not None for card in walk.cards)


def _unsealed(walks: Sequence[Walk]) -> Iterator[Problem]:
    numbers = {walk.header.sitting.number for walk in walks if walk.header.sitting is not None}
    for number in sorted(numbers):
        yield Problem("drill_result_unsealed", number=number[:40])


def _which(sitting: Sitting, walk: Walk, pool: Pool) -> _Sat:
    entered = [one for card in walk.cards for one in pool.cards[card].entered.values()]
    first = min(entered, key=lambda one: one.at.ms, default=None)
    return sitting.number, sitting.mode, sitting.attempt, first.writer if first is not None else ""


def _attempt(
    office: Office, pool: Pool, each: Sequence[tuple[Sitting, Walk]], state: DrillState, timed: Timed
) -> Attempt:
    sitting = each[0][0]
    walks = [walk for _, walk in each]
    cards = tuple(sorted(card for walk in walks for card in walk.cards))
    drill = edition(office.hall, state.drill.id, sitting.edition) or state.drill
    answers, forked = _answers(walks, drill)
    sealed = [moment for card in cards if (moment := pool.cards[card].sealed) is not None]
    return Attempt(
        sitting.number,
        " ".join(walks[0].header.inspectors),
        sitting.unit,
        sitting.mode,
        answers,
        cards,
        sitting.edition,
        sitting.attempt,
        max(sealed, default=None),
        forked,
        _timing(office, walks, drill, timed),
    )


def _answers(walks: Sequence[Walk], drill: Drill) -> tuple[Mapping[Item, Answer], tuple[str, ...]]:
    """Give what was answered, and the cards that contradict each other; where a site was taken twice, what is alike."""
    asked = frozenset(drill.items())
    found: dict[Item, Answer] = {}
    apart: set[Item] = set()
    forked = {card for walk in walks if len(walk.cards) > 1 for card in walk.cards}
    sites: dict[str, Walk] = {}
    for walk in walks:
        before = sites.setdefault(walk.header.site.id, walk)
        forked |= {*before.cards, *walk.cards} if before is not walk else set()
        for key, resolved in walk.answers.items():
            item = (walk.header.site.id, *key)
            if item not in asked or resolved.way == "open" or resolved.answer.status in BLANKS:
                continue
            if not same(found.setdefault(item, resolved.answer), resolved.answer):
                apart.add(item)
    return {item: answer for item, answer in found.items() if item not in apart}, tuple(sorted(forked))


def _timing(office: Office, walks: Sequence[Walk], drill: Drill, timed: Timed) -> Timing:
    """Read the time from the logs of the first card of each site."""
    cards = {walk.header.site.id: walk.cards[0] for walk in reversed(walks)}
    named = tuple(sorted(cards.values())), drill.digest()
    if named not in timed.timings:
        kept = office.hall.workspace.kept_record
        logs = {site: read_card(kept(card).data).card.rows for site, card in cards.items()}
        timed.timings[named] = timing(logs, drill)
    return timed.timings[named]


def _of_paper(sheet: PaperSheet, state: DrillState) -> Attempt:
    trainee = state.roster.of(sheet.number)
    name = sheet.name or (trainee.name if trainee is not None else "")
    answers = {item: answer for item, answer in sheet.answers.items() if answer.status not in BLANKS}
    unit = trainee.unit if trainee is not None else ""
    return Attempt(sheet.number, name, unit, "paper", answers, handed_in=sheet.typed)
