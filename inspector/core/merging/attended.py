# SPDX-License-Identifier: MPL-2.0
"""A visit as it was attended (到场): its sides, the head that stands, and where its sides differ in the head."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Final

from inspector.core.canonical import canonical
from inspector.core.merging.card_fold import CardFold
from inspector.core.merging.docket import NO_KEY, Docket, Ruling, among
from inspector.core.moments import known_day
from inspector.core.rounds import Header, VisitId
from inspector.core.sites import Site

HEAD: Final = tuple(one.name for one in fields(Header))


@dataclass(frozen=True, slots=True)
class HeadQuestion:
    """A field of the head in which the sides differ and nothing is decided: what each of them says, in their order."""

    part: str
    said: tuple[str, ...]
    ruling: Ruling


@dataclass(frozen=True, slots=True)
class Attended:
    """One visit: its sides by digest, its head and day, the open questions of its head, and what admits it.

    `admitted` is the digest of the letter or decision that admits it; `admission` what the office decided of that.
    """

    visit: VisitId
    sides: tuple[CardFold, ...]
    header: Header
    day: str
    questions: tuple[HeadQuestion, ...] = ()
    admitted: str = ""
    admission: Ruling | None = None

    @property
    def names(self) -> frozenset[str]:
        """The digests of its sides."""
        return frozenset(side.digest for side in self.sides)


def subject_of(visit: VisitId) -> str:
    """Name a visit as the subject of decisions, and as a walk of its own."""
    return f"visit:{visit}"


def attended(
    visit: VisitId, sides: tuple[CardFold, ...], docket: Docket, letters: Mapping[tuple[VisitId, str], str]
) -> Attended:
    """See who attended a visit; `letters` says which assignment names a visit and kind."""
    first = sides[0] if len(sides) == 1 else min(sides, key=_by_day)
    plain = len(sides) == 1 and not docket.knows((subject_of(visit),))
    header, questions = (first.header, ()) if plain else _head(visit, sides, first.header, docket)
    day = known_day(header.date) or first.day()
    letter = letters.get((visit, header.kind), "")
    found = Attended(visit, sides, header, day, questions, letter)
    return _admitted(found, docket)


def _by_day(side: CardFold) -> tuple[str, str]:
    return side.day(), side.digest


def _admitted(found: Attended, docket: Docket) -> Attended:
    """Ask the office's decisions: a card that is refused does not rank, though an assignment names it."""
    ruling, word = docket.word("admit", (subject_of(found.visit),), found.names)
    if not ruling.holding:
        return found
    admitted = ruling.holding[0] if word == "admitted" else ""
    return replace(found, admitted=admitted, admission=ruling)


def _head(
    visit: VisitId, sides: tuple[CardFold, ...], header: Header, docket: Docket
) -> tuple[Header, tuple[HeadQuestion, ...]]:
    """Settle the head field by field; what was decided holds also where the sides have come to say the same."""
    by_name = {side.digest: side.header for side in sides}
    questions: list[HeadQuestion] = []
    decided = docket.parts("head", (subject_of(visit),), NO_KEY)
    for part in HEAD:
        said = tuple(getattr(head, part) for head in by_name.values())
        alike = all(one == said[0] for one in said)
        if alike and part not in decided:
            continue
        ruling = docket.ruling(("head", NO_KEY, part), (subject_of(visit),), by_name.keys(), among(by_name))
        chosen = [getattr(by_name[docket.decisions[name].choice], part) for name in ruling.holding]
        if chosen and all(one == chosen[0] for one in chosen):
            header = replace(header, **{part: chosen[0]})
        elif not alike:
            questions.append(HeadQuestion(part, _spelled(said), ruling))
    return header, tuple(questions)


def _spelled(said: tuple[object, ...]) -> tuple[str, ...]:
    """Say a field of each side so that no two different ones read alike."""
    plain = tuple(_plain(one) for one in said)
    if len(set(plain)) == len(set(said)):
        return plain
    return tuple(canonical(one.record()).decode() if isinstance(one, Site) else repr(one) for one in said)


def _plain(one: object) -> str:
    if isinstance(one, Site):
        return " · ".join(part for part in (one.name, one.id, one.address, one.type) if part)
    return "、".join(one) if isinstance(one, tuple) else str(one)
