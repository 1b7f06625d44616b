# SPDX-License-Identifier: MPL-2.0
"""The figures that are published: exact numbers, their samples beside them, and the reasons they follow from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from inspector.core.checklist import ChecklistDigest
from inspector.core.merging.walks import FoundProblem
from inspector.core.points import PointId
from inspector.core.ranking.rank_plan import RankPlan
from inspector.core.reasons import Reason
from inspector.core.text import NO_WORDS, Text


@dataclass(frozen=True, slots=True)
class Sample:
    """What a figure rests on: sites, walks, points judged (观测点), of them met, and problems found."""

    sites: int = 0
    walks: int = 0
    judged: int = 0
    met: int = 0
    problems: int = 0


@dataclass(frozen=True, slots=True)
class RankRow:
    """One unit in one table.

    `place` from 1, None where it does not rank; `tied`: others share it (并列). `value` is what it is ranked by (exact,
    in percent); `score` 得分率 and `passes` 符合率 in percent. `last_…`: the period or issue before; `rise`: places
    won (negative: lost), None where there is nothing to compare. `standing`: `ranked`, `few` (样本不足), `none`
    (本次未测评), `apart` (all its walks are kept apart). `lists`: `red`, `black`. `stars`: code of the band. `reason`
    explains `value`. `title` says the unit in every language where the checklist does (types, classes, trades).
    """

    unit: str
    group: str
    place: int | None
    tied: bool
    value: Fraction | None
    score: Fraction | None
    passes: Fraction | None
    sample: Sample
    standing: str = "ranked"
    last_value: Fraction | None = None
    last_place: int | None = None
    rise: int | None = None
    stars: str = ""
    lists: tuple[str, ...] = ()
    reason: Reason | None = None
    walks: tuple[str, ...] = ()
    area: str = ""
    title: Text = NO_WORDS


@dataclass(frozen=True, slots=True)
class RankTable:
    """One ranking: by what (BY), its rows as published: group by group, by place, then those unranked by name."""

    by: str
    rows: tuple[RankRow, ...]
    level: str = ""

    def row(self, unit: str) -> RankRow:
        """Give the row of a unit; raises KeyError."""
        return next(row for row in self.rows if row.unit == unit) if self.has(unit) else _missing(unit)

    def has(self, unit: str) -> bool:
        """Tell whether the unit is in the table."""
        return any(row.unit == unit for row in self.rows)


@dataclass(frozen=True, slots=True)
class PointRow:
    """One point over all walks, under the version that counts: how often judged, met, lost, and its mean rate.

    `section` and `indicator` are ids of its rows in `Figures.sections`. `place` from 1: the one lost most often is
    first (equal counts share a place). `missed` is how often it was not met: lost or met in part.
    """

    checklist: ChecklistDigest
    point: PointId
    title: Text
    section: str
    indicator: str
    full: Fraction
    judged: int
    met: int
    lost: int
    partial: int
    rate: Fraction | None
    passes: Fraction | None
    problems: int
    place: int = 0

    @property
    def missed(self) -> int:
        """How often it was judged and not met."""
        return self.lost + self.partial


@dataclass(frozen=True, slots=True)
class HeatCell:
    """One point in one unit: its rate in percent (None: not judged there), how often judged, how often met."""

    rate: Fraction | None
    judged: int
    met: int


@dataclass(frozen=True, slots=True)
class Matrix:
    """Points × units: `cells[(point key, unit)]`; the points in the order of the sheet, units in the order ranked."""

    points: tuple[PointRow, ...]
    units: tuple[str, ...]
    cells: Mapping[tuple[ChecklistDigest, PointId, str], HeatCell]


@dataclass(frozen=True, slots=True)
class Trend:
    """One unit's figures over the periods, the oldest first; None where nothing was judged."""

    unit: str
    periods: tuple[str, ...]
    values: tuple[Fraction | None, ...]
    samples: tuple[Sample, ...]


@dataclass(frozen=True, slots=True)
class SectionRow:
    """One project (level 1) or indicator (level 2; 测评项目/指标): points possible and earned over all walks.

    `rate` is earned ÷ possible in percent, which `reason` explains. `passes` is the second path's 符合率: the pass rate
    of every point over all sites, joined by their full points into the indicator, indicators into the project;
    `passes_reason` explains it. `project` is the id of the project an indicator belongs to; `place` by `rate`.
    """

    id: str
    title: Text
    level: int
    possible: Fraction
    earned: Fraction
    rate: Fraction | None
    passes: Fraction | None
    sample: Sample
    reason: Reason | None = None
    passes_reason: Reason | None = None
    project: str = ""
    place: int = 0


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything a paper or a page shows of a picture under one plan. Equal figures give equal papers.

    `tables` by BY without `inspector`: what inspectors do is not in the figures (`ranking/leniency.py`, screen alone).
    `apart`: walk → why it does not count (APART). `total`: the whole (city) by the plan's policies, its unit's name
    empty. `trends`: the whole first, then the units by area. `level`: the level of units by area that is ranked.
    """

    plan: RankPlan
    period: str
    total: RankRow
    tables: Mapping[str, RankTable]
    points: tuple[PointRow, ...]
    sections: tuple[SectionRow, ...]
    matrix: Matrix
    trends: tuple[Trend, ...]
    problems: tuple[FoundProblem, ...]
    sites_by_type: Mapping[str, int]
    apart: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    walks: tuple[str, ...] = ()
    last_period: str = ""
    level: str = ""


def _missing(unit: str) -> RankRow:
    raise KeyError(unit)
