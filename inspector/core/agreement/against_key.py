# SPDX-License-Identifier: MPL-2.0
"""One inspector against the key (标准答案): what was found, missed, found where nothing is, and how leniently."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from inspector.core.agreement.ratings import Ratings
from inspector.core.agreement.worths import Worths
from inspector.core.canonical import Json
from inspector.core.exact import ONE, ZERO, spell, total


@dataclass(frozen=True, slots=True)
class AgainstKey:
    """What one inspector's answers come to beside the key's; rates are shares from 0 to 1, None where nothing counts.

    `points`: those of the key that count; `answered` of them; `agreed`: the very same value. `faults`: the key takes
    something off; `detected` of them: the inspector does too. `sound`: the key takes nothing off; `false_alarms` of
    them: the inspector does. `bias` (宽严偏差): mean of inspector − key, shares of the full score, above 0 is lenient.
    `difference`: the mean without sign, point by point; `site_difference`: of the scores of whole sites.
    """

    rater: str
    points: int
    answered: int
    agreed: int
    faults: int
    detected: int
    sound: int
    false_alarms: int
    bias: Fraction | None
    difference: Fraction | None
    site_difference: Fraction | None = None

    @property
    def agreement(self) -> Fraction | None:
        """一致率: agreed ÷ points."""
        return Fraction(self.agreed, self.points) if self.points else None

    @property
    def detection(self) -> Fraction | None:
        """检出率: faults detected ÷ faults of the key."""
        return Fraction(self.detected, self.faults) if self.faults else None

    @property
    def miss(self) -> Fraction | None:
        """漏判率: faults missed ÷ faults of the key."""
        return Fraction(self.faults - self.detected, self.faults) if self.faults else None

    @property
    def false_alarm(self) -> Fraction | None:
        """误扣率: sound points where something was taken off ÷ sound points of the key."""
        return Fraction(self.false_alarms, self.sound) if self.sound else None

    def record(self) -> dict[str, Json]:
        """Give the canonical form; rates that nothing counts for are left out."""
        value: dict[str, Json] = {"rater": self.rater, "points": self.points, "answered": self.answered}
        value |= {"agreed": self.agreed, "faults": self.faults, "detected": self.detected}
        value |= {"sound": self.sound, "false_alarms": self.false_alarms}
        rates = {"agreement": self.agreement, "detection": self.detection, "miss": self.miss}
        rates |= {"false_alarm": self.false_alarm, "bias": self.bias, "difference": self.difference}
        rates |= {"site_difference": self.site_difference}
        return value | {name: spell(rate) for name, rate in rates.items() if rate is not None}


@dataclass(frozen=True, slots=True)
class Weighing:
    """How points make sites: each unit's full score (1 where none is named) and its site ("" where none is named)."""

    full: Mapping[str, Fraction]
    sites: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Beside:
    """One point that counts, the inspector's answer beside the key's.

    `fault`: the key takes something off; `called`: the inspector does. `apart`: inspector − key as shares of the full
    score, None where one of them has no worth; `gap`: the same in points, of `full`; `site`: where the point belongs.
    """

    answered: bool
    agreed: bool
    fault: bool
    called: bool
    apart: Fraction | None = None
    gap: Fraction = ZERO
    full: Fraction = ONE
    site: str = ""


def against_key(
    table: Ratings, key: str, worths: Worths, *, blanks: bool = False, weighing: Weighing | None = None
) -> tuple[AgainstKey, ...]:
    """Hold every rater but the key against the key, over the points the key answers.

    A fault is an answer worth less than 1. `blanks`: whether a point left blank counts, as a disagreement and, where
    the key has a fault, as a miss; else only what was answered counts. Bias and differences are over answers of both
    that have a worth. `weighing`: for the difference of site scores. ValueError when nobody has the key's name.
    """
    wanted = table.column(key)
    return tuple(
        held(
            rater,
            tuple(_beside(_Columns(table.units, wanted, table.column(rater), worths), weighing, blanks=blanks)),
            sites=weighing is not None,
        )
        for rater in table.raters
        if rater != key
    )


def held(rater: str, points: Sequence[Beside], *, sites: bool = False) -> AgainstKey:
    """Add up points that count, as they stand beside the key; `sites`: whether site scores are compared too."""
    faults = [point for point in points if point.fault]
    sound = [point for point in points if not point.fault]
    gaps = [point.apart for point in points if point.apart is not None]
    apart = [gap for gap in gaps if gap]
    return AgainstKey(
        rater,
        len(points),
        sum(point.answered for point in points),
        sum(point.agreed for point in points),
        len(faults),
        sum(point.called for point in faults),
        len(sound),
        sum(point.called for point in sound),
        _mean(apart, len(gaps)),
        _mean(map(abs, apart), len(gaps)),
        _site_difference(points) if sites else None,
    )


@dataclass(frozen=True, slots=True)
class _Columns:
    """Two columns side by side."""

    units: tuple[str, ...]
    wanted: tuple[str | None, ...]
    said: tuple[str | None, ...]
    worths: Worths

    def rows(self, *, blanks: bool) -> list[tuple[str, str, str | None]]:
        """List the points that count: unit, the key's answer, the inspector's."""
        beside = zip(self.units, self.wanted, self.said, strict=True)
        return [(unit, key, said) for unit, key, said in beside if key is not None and (blanks or said is not None)]

    def worth(self, unit: str, value: str | None) -> Fraction | None:
        return None if value is None else self.worths.get((unit, value))


def _beside(columns: _Columns, weighing: Weighing | None, *, blanks: bool) -> Iterable[Beside]:
    places = weighing or Weighing({}, {})
    for unit, key, said in columns.rows(blanks=blanks):
        one, other = columns.worth(unit, said), columns.worth(unit, key)
        apart = None if one is None or other is None else one - other
        full = places.full.get(unit, ONE)
        yield Beside(
            said is not None,
            key == said,
            fault=other is not None and other < ONE,
            called=one is not None and one < ONE,
            apart=apart,
            gap=apart * full if apart else ZERO,
            full=full,
            site=places.sites.get(unit, ""),
        )


def _site_difference(points: Sequence[Beside]) -> Fraction | None:
    """Average, over the sites, how far apart the scores are: of each site over the points where both have a worth."""
    fulls: dict[str, list[Fraction]] = {}
    gaps: dict[str, list[Fraction]] = {}
    for point in points:
        if point.apart is None:
            continue
        fulls.setdefault(point.site, []).append(point.full)
        if point.gap:
            gaps.setdefault(point.site, []).append(point.gap)
    possible = {site: total(full) for site, full in fulls.items()}
    found = [abs(total(gaps.get(site, ()))) / whole for site, whole in possible.items() if whole]
    return _mean(found, len(found))


def _mean(numbers: Iterable[Fraction], count: int) -> Fraction | None:
    """Average so many numbers, of which those that are 0 may be left out."""
    return total(numbers) / count if count else None
