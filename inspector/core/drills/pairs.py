# SPDX-License-Identifier: MPL-2.0
"""Pairs (双人一致性): two inspectors who judged one site on one day, of ordinary visits; for the office's screen alone.

Nothing here is part of the figures, so no paper, workbook, merge file or issue can carry it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations
from typing import Final

from inspector.core.agreement.bootstrap import RESAMPLES, SEED
from inspector.core.agreement.coefficient import Coefficient
from inspector.core.agreement.coefficients import coefficients
from inspector.core.agreement.paradox import Paradox, paradox
from inspector.core.agreement.ratings import LEVELS, Ratings
from inspector.core.agreement.side_by_side import SAID, rated
from inspector.core.answers import Status
from inspector.core.drills.meaning import same
from inspector.core.exact import HUNDRED, total
from inspector.core.merging.picture import Picture
from inspector.core.merging.walks import Side, Walk
from inspector.core.ranking.leniency import fit_walks, names_of
from inspector.core.visits import Key

MOST_APART: Final = 20
"""Points that are listed at most."""


@dataclass(frozen=True, slots=True)
class PairLine:
    """Two inspectors by name: at how many walks both judged, how many points both answered, and how many alike."""

    one: str
    other: str
    walks: int
    points: int
    alike: int

    @property
    def share(self) -> Fraction:
        """一致率: alike ÷ points."""
        return Fraction(self.alike, self.points)


@dataclass(frozen=True, slots=True)
class PointApart:
    """A point of a sheet on which the two differed: `met` times both answered it, `differed` of them."""

    key: Key
    met: int
    differed: int
    bias: Fraction | None
    """Mean of one − other in percentage points of the full score; None where it is not scored."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two inspectors beside each other. `bias`: mean of one − other in percentage points, on `scored` points."""

    line: PairLine
    coefficients: tuple[Coefficient, ...]
    paradox: Paradox | None
    bias: Fraction | None
    difference: Fraction | None
    """The same without its sign."""
    scored: int
    apart: tuple[PointApart, ...]
    walks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Both:
    """One point of one walk that both answered."""

    walk: str
    key: Key
    one: Side
    other: Side

    @property
    def alike(self) -> bool:
        return same(self.one.answer, self.other.answer)

    @property
    def gap(self) -> Fraction | None:
        """Percentage points of the full score, one − other; None where it is not scored of both."""
        rates = [side.tally.earned * HUNDRED / side.tally.possible for side in (self.one, self.other) if _scored(side)]
        return rates[0] - rates[1] if len(rates) == 2 else None


def pair_lines(picture: Picture) -> tuple[PairLine, ...]:
    """List every two inspectors who judged something together, those with most points first."""
    walks: dict[tuple[str, str], set[str]] = {}
    points: dict[tuple[str, str], list[int]] = {}
    for pair, both in _all_both(picture):
        walks.setdefault(pair, set()).add(both.walk)
        counted = points.setdefault(pair, [0, 0])
        counted[0] += 1
        counted[1] += both.alike
    lines = [PairLine(*pair, len(walks[pair]), *points[pair]) for pair in sorted(points)]
    return tuple(sorted(lines, key=_most_points))


def pair(
    picture: Picture, one: str, other: str, language: str, *, seed: str = SEED, resamples: int = RESAMPLES
) -> Pair | None:
    """Hold two inspectors beside each other, over every point both answered at one walk; None where there is none."""
    both = [met for walk in fit_walks(picture) for met in _both(walk, one, other)]
    if not both:
        return None
    table = _table(picture, both, one, other, language)
    found = coefficients(table, seed, resamples)
    walks = tuple(dict.fromkeys(met.walk for met in both))
    gaps = [met.gap for met in both if met.gap is not None]
    line = PairLine(one, other, len(walks), len(both), sum(met.alike for met in both))
    mean, apart = _mean(gaps), _mean([abs(gap) for gap in gaps])
    return Pair(line, found, paradox(table, found), mean, apart, len(gaps), _apart(both), walks)


def _all_both(picture: Picture) -> Iterator[tuple[tuple[str, str], _Both]]:
    for walk in fit_walks(picture):
        named = sorted(walk.inspectors)
        if len(walk.cards) > 1:
            for one, other in combinations(named, 2):
                for met in _both(walk, one, other):
                    yield (one, other), met


def _both(walk: Walk, one: str, other: str) -> Iterator[_Both]:
    """Go through the points at which each answered on a card of his own."""
    for key, resolved in walk.answers.items():
        said = [side for side in resolved.sides if side.answer.status is Status.JUDGED or side.answer.status in SAID]
        own = [side for side in said if one in names_of(side, walk) and other not in names_of(side, walk)]
        others = [side for side in said if other in names_of(side, walk) and one not in names_of(side, walk)]
        if own and others:
            yield _Both(walk.id, key, own[0], others[0])


def _table(picture: Picture, both: Sequence[_Both], one: str, other: str, language: str) -> Ratings:
    points = {name: {point.id: point for point in sheet.points()} for name, sheet in picture.checklists.items()}
    units = tuple(f"{met.walk} {met.key[0]} {met.key[1]}" for met in both)
    rows = []
    for met in both:
        sheet, name = met.key
        sides = (met.one.answer, met.other.answer)
        rows.append(tuple(rated(points[sheet][name], answer, LEVELS[0], language) for answer in sides))
    return Ratings(units, (one, other), tuple(rows))


def _scored(side: Side) -> bool:
    return bool(side.tally.judged and side.tally.possible)


def _apart(both: Sequence[_Both]) -> tuple[PointApart, ...]:
    by_key: dict[Key, list[_Both]] = {}
    for met in both:
        by_key.setdefault(met.key, []).append(met)
    rows = [PointApart(key, len(each), sum(not met.alike for met in each), _bias(each)) for key, each in by_key.items()]
    return tuple(sorted((row for row in rows if row.differed), key=_most_apart)[:MOST_APART])


def _bias(both: Sequence[_Both]) -> Fraction | None:
    return _mean([met.gap for met in both if met.gap is not None])


def _most_apart(row: PointApart) -> tuple[int, int, Key]:
    return -row.differed, row.met, row.key


def _most_points(line: PairLine) -> tuple[int, str, str]:
    return -line.points, line.one, line.other


def _mean(numbers: Sequence[Fraction]) -> Fraction | None:
    return total(numbers) / len(numbers) if numbers else None
