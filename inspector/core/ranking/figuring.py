# SPDX-License-Identifier: MPL-2.0
"""Figures from a picture under a plan: pure, exact, the same whatever order the cards came in."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from inspector.core.merging.picture import Picture
from inspector.core.ranking.figures import Figures, RankRow, RankTable, Sample, Trend
from inspector.core.ranking.gathered import WHOLE, gathered
from inspector.core.ranking.ground import Counted, Ground, ground
from inspector.core.ranking.headings import Headings
from inspector.core.ranking.placing import beside, beside_last
from inspector.core.ranking.point_rows import commonly_lost, matrix, point_rows
from inspector.core.ranking.point_sums import PointSums, joined_sums, point_sums
from inspector.core.ranking.rank_plan import RankPlan
from inspector.core.ranking.section_rows import section_rows
from inspector.core.ranking.tables import TABLES, rank_table, whole_row


def figures(picture: Picture, plan: RankPlan, last: Figures | None = None) -> Figures:
    """Work out everything that is published of a picture under a plan.

    `last` are the figures of the issue before, whose values and places stand beside these; without it, those of the
    period before in the same picture do. Ranks and totals are exact. Raises nothing: what cannot rank is named.
    """
    return figures_on(ground(picture, plan), last)


def figures_on(stand: Ground, last: Figures | None = None) -> Figures:
    """Work out the figures on a ground that is there already."""
    walks = stand.now()
    now = _figured(walks, stand, TABLES)
    before = _before(stand) if last is None else None
    rows = point_rows(now.sums, (problem for one in walks for problem in one.walk.problems), stand.sheets.values())
    tables = {by: beside_last(now.tables[by], _last_table(by, last, before)) for by in TABLES}
    units = [row.unit for row in tables["area"].rows if row.sample.walks]
    return Figures(
        plan=stand.plan,
        period=stand.current,
        total=beside(now.whole, last.total if last is not None else before.whole if before is not None else None),
        tables=tables,
        points=commonly_lost(rows),
        sections=section_rows(now.sums),
        matrix=matrix(rows, units, now.by_unit),
        trends=_trends(stand, now, before),
        problems=tuple(problem for one in walks for problem in one.walk.problems),
        sites_by_type=_sites_by_type(walks),
        apart=stand.apart,
        walks=tuple(one.walk.id for one in walks),
        last_period=last.period if last is not None else stand.before() or "",
        level=stand.level,
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Figured:
    """One period, or several that count together."""

    tables: Mapping[str, RankTable]
    whole: RankRow
    by_unit: Mapping[str, PointSums]
    sums: PointSums


def _figured(walks: Sequence[Counted], stand: Ground, tables: Sequence[str]) -> _Figured:
    owned: dict[str, list[Counted]] = {}
    for one in walks:
        owned.setdefault(one.unit, []).append(one)
    by_unit = {unit: point_sums(own) for unit, own in owned.items()}
    sums = joined_sums(by_unit.values())
    units = gathered(walks, Headings("area", stand))
    whole = whole_row(units, walks, stand, sums)
    found = {"area": rank_table(Headings("area", stand), units, by_unit)}
    for by in (by for by in tables if by != "area"):
        headings = Headings(by, stand)
        found[by] = rank_table(headings, gathered(walks, headings), by_unit)
    return _Figured(found, whole, by_unit, sums)


def _before(stand: Ground) -> _Figured | None:
    """Figure the period before, where the periods count one by one."""
    period = stand.before()
    return None if period is None else _alone(period, stand, TABLES)


def _alone(period: str, stand: Ground, tables: Sequence[str]) -> _Figured:
    """Figure one period by itself, whatever it weighs among others."""
    policies = replace(stand.plan.policies, periods=())
    return _figured(stand.during((period,)), replace(stand, plan=replace(stand.plan, policies=policies)), tables)


def _last_table(by: str, last: Figures | None, before: _Figured | None) -> RankTable | None:
    if last is not None:
        return last.tables.get(by)
    return before.tables[by] if before is not None else None


def _trends(stand: Ground, now: _Figured, before: _Figured | None) -> tuple[Trend, ...]:
    """Follow the whole and every unit by area over the periods up to the one that is published."""
    last = stand.periods.index(stand.current) + 1 if stand.current in stand.periods else len(stand.periods)
    periods = stand.periods[:last]
    known = {stand.before(): before} if before is not None else {}
    known |= {stand.current: now} if not stand.plan.policies.periods else {}
    each = [known.get(period) or _alone(period, stand, ("area",)) for period in periods]
    found = [_trend(WHOLE, periods, [one.whole for one in each])]
    for unit in (row.unit for row in now.tables["area"].rows):
        rows = [one.tables["area"].row(unit) if one.tables["area"].has(unit) else None for one in each]
        found.append(_trend(unit, periods, rows))
    return tuple(found)


def _trend(unit: str, periods: Sequence[str], rows: Sequence[RankRow | None]) -> Trend:
    values = tuple(None if row is None else row.value for row in rows)
    return Trend(unit, tuple(periods), values, tuple(Sample() if row is None else row.sample for row in rows))


def _sites_by_type(walks: Sequence[Counted]) -> Mapping[str, int]:
    counted = Counter(kind for kind, _ in {(one.kind, one.site) for one in walks})
    return dict(sorted(counted.items()))
