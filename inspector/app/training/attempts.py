# SPDX-License-Identifier: MPL-2.0
"""Attempts at a drill, from the cards an office gathered and from answers typed in from paper."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from inspector.app.office.office import Office
from inspector.app.training.drills import edition
from inspector.core.answers import Answer
from inspector.core.card_reading import read_card
from inspector.core.card_slices import sliced
from inspector.core.drills.attempt import Attempt, Timing
from inspector.core.drills.drill import Drill, Item
from inspector.core.drills.drill_matters import PaperSheet
from inspector.core.drills.drill_state import DrillState
from inspector.core.drills.meaning import BLANKS, same
from inspector.core.drills.timing import key_known, timing
from inspector.core.merging.card_fold import Entered
from inspector.core.merging.pool import Pool
from inspector.core.merging.walks import Walk
from inspector.core.moments import Moment
from inspector.core.problems import Problem
from inspector.core.rows import Row
from inspector.core.sharing import leaders
from inspector.core.sitting import Sitting
from inspector.core.visits import Key

_Sat = tuple[str, str, int, str]
"""Which attempt a card belongs to: number, mode, count, and the laptop it was begun on."""


@dataclass(slots=True)
class Timed:
    """What was worked out of cards before, by their digests and the edition: neither ever changes."""

    told: dict[tuple[tuple[str, ...], str], tuple[Timing, Moment | None]] = field(default_factory=dict)
    shared: dict[str, Mapping[Key, Key]] = field(default_factory=dict)
    openers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Edition:
    """The drill as somebody took it, under its digest."""

    name: str
    drill: Drill

    def leading(self, pool: Pool, timed: Timed) -> Mapping[Key, Key]:
        """Tell which point takes the answer of which other, at any site."""
        if self.name not in timed.shared:
            wanted = [site.checklists for site in self.drill.sites]
            sheets = [{name: pool.checklists[name] for name in each if name in pool.checklists} for each in wanted]
            timed.shared[self.name] = {key: first for each in sheets for key, first in leaders(each).items()}
        return timed.shared[self.name]


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
    desk = _Desk(office, state, timed or Timed())
    walks = _walks(office, state.drill.id)
    open_ones = [walk for walk in walks if not desk.sealed(walk)]
    groups: dict[_Sat, list[tuple[Sitting, Walk]]] = {}
    for walk in walks:
        sitting = walk.header.sitting
        if sitting is not None and desk.sealed(walk):
            groups.setdefault(desk.which(sitting, walk), []).append((sitting, walk))
    sat = (desk.attempt(each) for _, each in sorted(groups.items(), key=_which))
    papers = (_of_paper(sheet, state) for _, sheet in sorted(state.papers.items()))
    return Handed((*sat, *papers), tuple(_unsealed(open_ones)))


def _which(group: tuple[_Sat, object]) -> _Sat:
    return group[0]


def _walks(office: Office, drill_id: str) -> list[Walk]:
    found = [walk for _, walk in sorted(office.picture().walks.items()) if walk.header.sitting is not None]
    return [walk for walk in found if walk.header.sitting is not None and walk.header.sitting.drill == drill_id]


def _unsealed(walks: Sequence[Walk]) -> Iterator[Problem]:
    numbers = {walk.header.sitting.number for walk in walks if walk.header.sitting is not None}
    for number in sorted(numbers):
        yield Problem("drill_result_unsealed", number=number[:40])


class _Desk:
    """Puts the cards of each attempt together."""

    def __init__(self, office: Office, state: DrillState, timed: Timed) -> None:
        self._office, self._timed, self._pool = office, timed, office.pool()
        self._state = state
        self._own = _Edition(state.drill.digest(), state.drill)
        self._editions = {self._own.name: self._own}

    def sealed(self, walk: Walk) -> bool:
        """Tell whether every card of a walk was handed in."""
        return bool(walk.cards) and all(self._pool.cards[card].sealed is not None for card in walk.cards)

    def which(self, sitting: Sitting, walk: Walk) -> _Sat:
        """Tell which attempt a walk belongs to."""
        return sitting.number, sitting.mode, sitting.attempt, self._opener(walk.cards[0])

    def attempt(self, each: Sequence[tuple[Sitting, Walk]]) -> Attempt:
        """Make an attempt of its sites."""
        sitting, walks = each[0][0], [walk for _, walk in each]
        cards = tuple(sorted(card for walk in walks for card in walk.cards))
        taken = self._edition(sitting.edition)
        answers, forked = _answers(walks, taken.drill, taken.leading(self._pool, self._timed))
        sealed = [moment for card in cards if (moment := self._pool.cards[card].sealed) is not None]
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
            *self._told(walks, cards, taken),
            cards in self._state.admissions and self._state.admissions[cards].counts,
        )

    def _edition(self, name: str) -> _Edition:
        """Give the drill as it was taken; as it stands now where that edition never stood here."""
        if name not in self._editions:
            found = edition(self._office.hall, self._state.drill.id, name)
            self._editions[name] = self._own if found is None else _Edition(name, found)
        return self._editions[name]

    def _opener(self, card: str) -> str:
        """Name the device a card was begun on: that of the first answer, or of the first row where there is none."""
        if card not in self._timed.openers:
            entered = self._pool.cards[card].entered.values()
            first = min(entered, key=_moment, default=None)
            self._timed.openers[card] = first.writer if first is not None else self._rows(card)[0].writer
        return self._timed.openers[card]

    def _told(self, walks: Sequence[Walk], cards: tuple[str, ...], taken: _Edition) -> tuple[Timing, Moment | None]:
        """Read what the logs alone tell: the time, from the first card of each site, and since when the key was known.

        Every card is read once.
        """
        named = cards, taken.name
        if named not in self._timed.told:
            logs = {card: self._rows(card) for card in cards}
            first = {walk.header.site.id: logs[walk.cards[0]] for walk in reversed(walks)}
            said = [key_known(row) for rows in logs.values() for row in rows if row.kind == "key_known"]
            spent = timing(first, taken.drill, taken.leading(self._pool, self._timed))
            self._timed.told[named] = spent, min(said, default=None)
        return self._timed.told[named]

    def _rows(self, card: str) -> tuple[Row, ...]:
        data = self._office.hall.workspace.kept_record(card).data
        found = sliced(data.decode())
        return read_card(data).card.rows if found is None else found.rows


def _moment(entered: Entered) -> int:
    return entered.at.ms


def _answers(
    walks: Sequence[Walk], drill: Drill, leading: Mapping[Key, Key]
) -> tuple[Mapping[Item, Answer], tuple[str, ...]]:
    """Give what was answered, and the cards whose answers differ: what is alike counts, of a site taken twice too."""
    asked = {site.site.id: site.items() for site in drill.sites}
    found: dict[Item, Answer] = {}
    apart: set[Item] = set()
    forked: set[str] = set()
    sites: dict[str, Walk] = {}
    for walk in walks:
        before = sites.setdefault(walk.header.site.id, walk)
        for item in asked.get(walk.header.site.id, ()):
            resolved = walk.answers.get(leading.get(item[1:], item[1:]))
            if resolved is None or (resolved.way != "open" and resolved.answer.status in BLANKS):
                continue
            if resolved.way == "open" or not same(found.setdefault(item, resolved.answer), resolved.answer):
                apart.add(item)
                forked |= {*before.cards, *walk.cards}
    return {item: answer for item, answer in found.items() if item not in apart}, tuple(sorted(forked))


def _of_paper(sheet: PaperSheet, state: DrillState) -> Attempt:
    trainee = state.roster.of(sheet.number)
    name = sheet.name or (trainee.name if trainee is not None else "")
    answers = {item: answer for item, answer in sheet.answers.items() if answer.status not in BLANKS}
    unit = trainee.unit if trainee is not None else ""
    return Attempt(sheet.number, name, unit, "paper", answers, handed_in=sheet.typed)
