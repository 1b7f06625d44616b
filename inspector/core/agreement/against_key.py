# SPDX-License-Identifier: MPL-2.0
"""One inspector against the key (标准答案): what was found, missed, found where nothing is, and how leniently."""

from collections.abc import Iterable, Mapping
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
        _held(rater, _Beside(table.units, wanted, table.column(rater), worths), blanks=blanks, weighing=weighing)
        for rater in table.raters
        if rater != key
    )


@dataclass(frozen=True, slots=True)
class _Beside:
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

    def faulty(self, unit: str, value: str | None) -> bool:
        worth = self.worth(unit, value)
        return worth is not None and worth < ONE


def _held(rater: str, beside: _Beside, *, blanks: bool, weighing: Weighing | None) -> AgainstKey:
    rows = beside.rows(blanks=blanks)
    faults = [row for row in rows if beside.faulty(row[0], row[1])]
    sound = [row for row in rows if not beside.faulty(row[0], row[1])]
    apart = _apart(beside, rows)
    return AgainstKey(
        rater,
        len(rows),
        sum(said is not None for _, _, said in rows),
        sum(key == said for _, key, said in rows),
        len(faults),
        sum(beside.faulty(unit, said) for unit, _, said in faults),
        len(sound),
        sum(beside.faulty(unit, said) for unit, _, said in sound),
        _mean(apart.values()),
        _mean(map(abs, apart.values())),
        _site_difference(apart, weighing) if weighing is not None else None,
    )


def _apart(beside: _Beside, rows: list[tuple[str, str, str | None]]) -> dict[str, Fraction]:
    """Give inspector − key of every unit where both have a worth."""
    apart = {}
    for unit, key, said in rows:
        one, other = beside.worth(unit, said), beside.worth(unit, key)
        if one is not None and other is not None:
            apart[unit] = one - other
    return apart


def _site_difference(apart: Mapping[str, Fraction], weighing: Weighing) -> Fraction | None:
    sums: dict[str, tuple[Fraction, Fraction]] = {}
    for unit, gap in apart.items():
        site, full = weighing.sites.get(unit, ""), weighing.full.get(unit, ONE)
        so_far, possible = sums.get(site, (ZERO, ZERO))
        sums[site] = (so_far + gap * full, possible + full)
    return _mean(abs(gap / possible) for gap, possible in sums.values() if possible)


def _mean(numbers: Iterable[Fraction]) -> Fraction | None:
    found = list(numbers)
    return total(found) / len(found) if found else None
