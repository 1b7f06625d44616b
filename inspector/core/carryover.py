# SPDX-License-Identifier: MPL-2.0
"""Carry-over: which answers survive a new version of a checklist, and which want a second look."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from fractions import Fraction
from typing import Final

from inspector.core.answers import Answer, Status
from inspector.core.checklist import Checklist, Section
from inspector.core.exact import ZERO
from inspector.core.points import Point, PointId
from inspector.core.problems import KnownError, Problem
from inspector.core.rules import rule_record
from inspector.core.tallies import tally
from inspector.core.text import Text

NEAR: Final = Fraction(3, 5)
"""Titles at least this alike (0 to 1) are offered as near matches; only ever offered, never taken."""

SAME_ID: Final = Fraction(1, 5)
"""What the same id adds to the likeness of two titles."""
MOST_PAIRS: Final = 40_000
"""With more pairs than this to compare, only points of the same id are offered."""

_WIDE: Final = {ord(wide): narrow for wide, narrow in zip("（），：；！？“”‘’", "(),:;!?\"\"''", strict=True)}
_QUIET: Final = frozenset("\"'“”‘’「」《》。，、；：！？,;:!?")


@dataclass(frozen=True, slots=True)
class Match:
    """One point of the old version beside one of the new: `sure` when the answer carries by itself.

    `differs` lists what is not equal: `words`, `parent`, `rule`, `full`, `twice` (not unique). `new` is empty when
    nothing near was found.
    """

    old: PointId
    new: PointId | None
    sure: bool
    differs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Carried:
    """An answer that goes with the visit: to which point, and whether its judgement goes too or only its evidence."""

    old: PointId
    new: PointId
    judgement: bool = True

    def answer(self, answer: Answer, point: Point) -> Answer:
        """Give the answer as it stands at the new point; raises KnownError when it does not fit there."""
        if not self.judgement:
            return replace(answer, status=Status.UNJUDGED, value=None, reason="")
        if answer.status is Status.NOT_APPLICABLE and not point.may_skip:
            raise KnownError(Problem("na_not_allowed", point=point.id))
        tally(point, answer)
        return answer


def plain(text: Text) -> str:
    """Bring words to the form they are compared in: widths, spaces, quotes and stops count for nothing.

    Digits, `. - / % < > ≤ ≥` and 〔〕 always count: a number that changed is another point.
    """
    said = "\n".join(words for _, words in text.words)
    return "".join(mark for mark in said.translate(_WIDE) if not mark.isspace() and mark not in _QUIET)


def matches(old: Checklist, new: Checklist) -> tuple[Match, ...]:
    """Match every point of the old version, in its order; near ones are sought among what equal words left."""
    before, after = _placed(old), _placed(new)
    olds, news = _by_words(before), _by_words(after)
    found: dict[PointId, Match] = {}
    for name, (parent, point) in before.items():
        key = (parent, plain(point.title))
        if len(olds[key]) == 1 and len(news.get(key, ())) == 1:
            other = after[news[key][0]][1]
            differs = _differing(point, other)
            found[name] = Match(name, other.id, not differs, differs)
    taken = {match.new for match in found.values()}
    left = {other: placed for other, placed in after.items() if other not in taken}
    closely = (len(before) - len(found)) * len(left) <= MOST_PAIRS
    for name in before:
        if name not in found:
            offered = left if closely else {other: left[other] for other in (name,) if other in left}
            found[name] = _near(name, before, offered)
            left = {other: placed for other, placed in left.items() if other != found[name].new}
    return tuple(found[name] for name in before)


def added(found: tuple[Match, ...], new: Checklist) -> tuple[Point, ...]:
    """List the points of the new version that nothing of the old one came to."""
    taken = {match.new for match in found}
    return tuple(point for point in new.points() if point.id not in taken)


def carrying(found: tuple[Match, ...], answers: Mapping[PointId, Answer]) -> tuple[Carried, ...]:
    """Carry what is sure, of the points that have an answer."""
    return tuple(
        Carried(match.old, match.new)
        for match in found
        if match.sure and match.new is not None and match.old in answers
    )


def _differing(one: Point, other: Point) -> tuple[str, ...]:
    found = [] if plain(one.title) == plain(other.title) else ["words"]
    if rule_record(one.rule) != rule_record(other.rule):
        found.append("rule")
    if one.full != other.full:
        found.append("full")
    return tuple(found)


def _placed(checklist: Checklist) -> dict[PointId, tuple[str, Point]]:
    """Give every point with the words of the sections above it."""
    return {point.id: (parent, point) for section in checklist.sections for parent, point in _inside(section, "")}


def _inside(section: Section, above: str) -> Iterator[tuple[str, Point]]:
    parent = f"{above}/{plain(section.title)}"
    for point in section.points:
        yield parent, point
    for child in section.sections:
        yield from _inside(child, parent)


def _by_words(placed: Mapping[PointId, tuple[str, Point]]) -> dict[tuple[str, str], list[PointId]]:
    found: dict[tuple[str, str], list[PointId]] = {}
    for name, (parent, point) in placed.items():
        found.setdefault((parent, plain(point.title)), []).append(name)
    return found


def _near(
    name: PointId,
    before: Mapping[PointId, tuple[str, Point]],
    after: Mapping[PointId, tuple[str, Point]],
) -> Match:
    """Offer the point that is most alike: the same words elsewhere, the same id, or words that are close."""
    parent, point = before[name]
    words = plain(point.title)
    best, likeness = None, NEAR
    for other, (_, candidate) in after.items():
        alike = _alike(words, plain(candidate.title)) + (SAME_ID if other == name else ZERO)
        best, likeness = (other, alike) if alike > likeness else (best, likeness)
    if best is None:
        return Match(name, None, sure=False)
    other_parent, other_point = after[best]
    differs = _differing(point, other_point) or ()
    differs = (*differs, "parent") if other_parent != parent else differs
    return Match(name, best, sure=False, differs=differs or ("twice",))


def _alike(one: str, other: str) -> Fraction:
    """Likeness of two titles, 0 to 1: twice what they have in common by the length of both."""
    whole = len(one) + len(other)
    if not whole or 2 * min(len(one), len(other)) <= NEAR * whole:
        return ZERO
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return Fraction(2 * sum(block.size for block in matcher.get_matching_blocks()), whole)
