# SPDX-License-Identifier: MPL-2.0
"""Drift (宽严变化): how every inspector judges beside the others month by month; for the office's screen alone.

Nothing here is part of the figures, so no paper, workbook, merge file or issue can carry it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from inspector.core.exact import ZERO, total
from inspector.core.merging.picture import Picture
from inspector.core.merging.walks import Walk
from inspector.core.ranking.leniency import InspectorRow, fit_walks, inspector_rows


@dataclass(frozen=True, slots=True)
class DriftRule:
    """When a trend is named: the bias changes by `points` percentage points a month or more.

    Only months with `answers` or more beside those of others count, and it takes `months` of them.
    """

    months: int = 3
    answers: int = 20
    points: Fraction = Fraction(1)


RULE: Final = DriftRule()
TRENDS: Final = ("", "milder", "stricter")


@dataclass(frozen=True, slots=True)
class Month:
    """One inspector in one month (`2026-11`), held against others who judged the same points in that month.

    A month is compared within itself, so that sites which get better over the year do not read as leniency.
    """

    month: str
    row: InspectorRow


@dataclass(frozen=True, slots=True)
class Drift:
    """One inspector over the months. `slope`: percentage points a month (least squares, months weighted by answers).

    None with fewer months to compare than the rule asks. `trend`: TRENDS; `answers`: on how many the slope rests.
    """

    inspector: str
    months: tuple[Month, ...]
    slope: Fraction | None
    trend: str
    answers: int


def drift(picture: Picture, rule: DriftRule = RULE) -> tuple[Drift, ...]:
    """Follow every inspector over the months in which something was judged, by name."""
    by_month: dict[str, list[Walk]] = {}
    for walk in fit_walks(picture):
        if walk.day:
            by_month.setdefault(walk.day[:7], []).append(walk)
    rows: dict[str, list[Month]] = {}
    for month in sorted(by_month):
        for row in inspector_rows(by_month[month]):
            rows.setdefault(row.inspector, []).append(Month(month, row))
    return tuple(_drift(name, months, rule) for name, months in sorted(rows.items()))


def _drift(name: str, months: Sequence[Month], rule: DriftRule) -> Drift:
    kept = [
        (_number(one.month), one.row.bias, one.row.beside)
        for one in months
        if one.row.bias is not None and one.row.beside >= rule.answers
    ]
    slope = _slope(kept) if len(kept) >= max(2, rule.months) else None
    trend = "" if slope is None or abs(slope) < rule.points else "milder" if slope > 0 else "stricter"
    return Drift(name, tuple(months), slope, trend, sum(weight for _, _, weight in kept))


def _number(month: str) -> int:
    """Number a month, so that months in a row follow one another over the year's end."""
    year, _, rest = month.partition("-")
    return 12 * int(year) + int(rest)


def _slope(kept: Sequence[tuple[int, Fraction, int]]) -> Fraction | None:
    """Give Σ w (x − x̄)(y − ȳ) ÷ Σ w (x − x̄)², both means weighted."""
    weight = sum(w for _, _, w in kept)
    x_mean = Fraction(sum(x * w for x, _, w in kept), weight)
    y_mean = total([y * w for _, y, w in kept]) / weight
    above = total([w * (x - x_mean) * (y - y_mean) for x, y, w in kept])
    below = total([w * (x - x_mean) ** 2 for x, _, w in kept])
    return above / below if below else ZERO
