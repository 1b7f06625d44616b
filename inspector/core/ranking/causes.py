# SPDX-License-Identifier: MPL-2.0
"""Causes: which late cards, withdrawals and decisions stand between two pictures of the same walks."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from inspector.core.merging.decisions import Decision
from inspector.core.merging.picture import Picture
from inspector.core.merging.walks import Walk
from inspector.core.phrases import Phrase
from inspector.core.rounds import VisitId
from inspector.core.visits import Key

KINDS: Final = (
    *("late", "withdrawn", "overrule", "appeal", "conflict", "admit", "blanks", "head", "review", "separate"),
    "version",
)
"""What may be a cause: a card that came later or was withdrawn, or a decision about one of these."""

QUIET: Final = frozenset(
    {("appeal", "filed"), ("appeal", "reviewing"), ("appeal", "upheld"), ("review", "accepted")}
    | {("typical", "typical"), ("typical", "plain")}
)
"""Decisions that change no figure."""

Owns = Callable[[Walk, Key], bool]


@dataclass(frozen=True, slots=True)
class Cause:
    """One cause: its kind (KINDS), the walk and its site, and the digest of the card or decision."""

    kind: str
    walk: str
    site: str
    record: str
    key: Key | None = None

    def said(self) -> Phrase:
        """Say it."""
        return Phrase(f"because.{self.kind}", site=self.site)


class Between:
    """Two pictures side by side: what was gathered, withdrawn or decided between them."""

    def __init__(self, before: Picture, after: Picture) -> None:
        """Look both through once."""
        self.before = before
        self.after = after
        self._cards = tuple(frozenset(_cards(one)) for one in (before, after))
        self._walks = tuple(_by_visit(one) for one in (before, after))
        held, holds = _holding(before), _holding(after)
        self._new: dict[str, list[tuple[str, Decision]]] = {}
        for name, decision in sorted((held | holds).items()):
            if (name in held) != (name in holds) and (decision.about, decision.choice) not in QUIET:
                self._new.setdefault(decision.subject, []).append((name, decision))

    def causes(self, walks: Iterable[str], owns: Owns) -> tuple[Cause, ...]:
        """List the causes at these walks (ids of either picture), each once; `owns` says whose a point is."""
        found: dict[Cause, None] = {}
        for name in walks:
            for walk in self._sides(name):
                found.update(dict.fromkeys((*self._moved(walk), *self._decided(walk, owns))))
        return tuple(found)

    def _sides(self, name: str) -> Iterator[Walk]:
        """Give a walk as it stands in each picture, under whatever name its visits go there."""
        known = [walk for one in (self.before, self.after) if (walk := one.walks.get(name)) is not None]
        visits = dict.fromkeys(visit for walk in known for visit in walk.visits)
        others = [index[visit] for index in self._walks for visit in visits if visit in index]
        yield from {(walk.id, walk.cards): walk for walk in (*known, *others)}.values()

    def _moved(self, walk: Walk) -> Iterator[Cause]:
        """Name the cards of a walk that one picture has and the other has not."""
        had, has = self._cards
        for card in walk.cards:
            if card in has and card not in had:
                yield Cause("late", walk.id, walk.header.site.name, card)
            elif card in had and card not in has and card not in self.after.yielded:
                yield Cause("withdrawn", walk.id, walk.header.site.name, card)

    def _decided(self, walk: Walk, owns: Owns) -> Iterator[Cause]:
        """Name the decisions about a walk that hold in one picture and not in the other."""
        sheets = {self.after.checklists[name].id for name in walk.checklists if name in self.after.checklists}
        for subject in dict.fromkeys((walk.id, *(f"visit:{visit}" for visit in walk.visits), *sorted(sheets))):
            for name, decision in self._new.get(subject, ()):
                about_round = decision.about != "version" or decision.part in {"", walk.header.round}
                key = decision.key if decision.key[0] else None
                if about_round and (key is None or owns(walk, key)):
                    yield Cause(decision.about, walk.id, walk.header.site.name, name, key)


def _cards(picture: Picture) -> Iterator[str]:
    for walk in picture.walks.values():
        yield from walk.cards


def _by_visit(picture: Picture) -> Mapping[VisitId, Walk]:
    return {visit: walk for walk in picture.walks.values() for visit in walk.visits}


def _holding(picture: Picture) -> dict[str, Decision]:
    return {name: one for name, one in picture.decisions.items() if picture.standing.get(name) == "holds"}
