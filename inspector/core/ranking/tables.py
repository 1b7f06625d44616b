# SPDX-License-Identifier: MPL-2.0
"""The tables of a ranking: each unit measured and placed, those nobody judged named beside them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from inspector.core.ranking.figures import RankRow, RankTable, Sample
from inspector.core.ranking.gathered import Gathered, gathered_whole
from inspector.core.ranking.ground import Counted, Ground
from inspector.core.ranking.headings import WHOLES, Headings
from inspector.core.ranking.measures import Found, Measured, measured_units, measured_whole
from inspector.core.ranking.placing import placed
from inspector.core.ranking.point_sums import PointSums, point_sums
from inspector.core.ranking.second_path import path_reason
from inspector.core.ranking.sheet_plan import Place
from inspector.core.ranking.unit_names import leaders_of, type_of
from inspector.core.reasons import Reason
from inspector.core.sites import Site
from inspector.core.text import NO_WORDS

TABLES = ("area", "trade", "type", "category", "leader")
"""The tables that are published, in the order they are shown."""


def rank_table(headings: Headings, units: Mapping[str, Gathered], sums: Mapping[str, PointSums]) -> RankTable:
    """Rank one table (TABLES) as it was gathered; `sums` are the points of the units by area, for the second path."""
    by, ground = headings.by, headings.ground
    measured = measured_units(units, ground.plan, _paths(headings, units, sums))
    rows = [_row(unit, own, measured[unit], ground) for unit, own in units.items()]
    rows = [
        replace(row, area=_above(by, row.unit, ground), title=headings.titles.get(row.unit, NO_WORDS)) for row in rows
    ]
    rows += [_unseen(by, unit, standing, ground) for unit, standing in _unjudged(by, units, ground)]
    groups = ground.groups if by in {"area", "trade"} else {}
    return RankTable(by, placed(rows, ground.plan, groups), ground.level if by == "area" else "")


def whole_row(units: Mapping[str, Gathered], walks: Sequence[Counted], ground: Ground, sums: PointSums) -> RankRow:
    """Give the whole, over the units by area; its sample counts every problem, those met on the way too."""
    whole = gathered_whole(units.values())
    path = both_paths(sums) if ground.plan.path == "indicators" else None
    measured = measured_whole(whole, units, ground.plan, path)
    row = _filled("", whole, measured, "ranked" if measured.value is not None else "none")
    return replace(row, sample=replace(row.sample, problems=sum(len(one.walk.problems) for one in walks)))


def _paths(
    headings: Headings, units: Mapping[str, Gathered], area: Mapping[str, PointSums]
) -> Mapping[str, Found] | None:
    """Give the rates of each unit by the second path, where it is taken."""
    if headings.ground.plan.path != "indicators":
        return None
    if headings.by == "area":
        return {unit: both_paths(area[unit]) for unit in units}
    return {unit: both_paths(own_points(unit, own.walks.values(), headings)) for unit, own in units.items()}


def both_paths(sums: PointSums) -> Found:
    """Give the score rate and the pass rate by the second path."""
    return path_reason(sums, "score"), path_reason(sums, "pass")


def own_points(unit: str, walks: Iterable[Counted], headings: Headings) -> PointSums:
    """Add up the points that count for a unit."""
    if headings.by in WHOLES:
        return point_sums(walks)

    def keep(one: Counted, place: Place) -> bool:
        return unit in headings.place_owners(one, place)

    return point_sums(walks, keep)


def _row(unit: str, own: Gathered, measured: Measured, ground: Ground) -> RankRow:
    few = len(own.sites) < ground.plan.policies.least_sites
    standing = "few" if few else "ranked"
    return _filled(unit, own, measured, "apart" if measured.value is None or not unit else standing)


def _above(by: str, unit: str, ground: Ground) -> str:
    return ground.areas.get(unit, "") if by == "area" else ""


def _unjudged(by: str, units: Mapping[str, Gathered], ground: Ground) -> Iterator[tuple[str, str]]:
    """Name the units that were planned, or belong to a group, and have no walk that counts."""
    found: dict[str, bool] = {}
    for site, owner, apart in ground.unseen:
        for unit in _names(by, site, owner, ground):
            found[unit] = found.get(unit, False) or apart
    if by == "area":
        found = {unit: False for unit in ground.groups if not ground.trades.is_trade(unit)} | found
    yield from ((unit, "apart" if kept else "none") for unit, kept in sorted(found.items()) if unit not in units)


def _names(by: str, site: Site, owner: str, ground: Ground) -> tuple[str, ...]:
    names: tuple[str, ...] = ()
    if by == "area":
        names = (owner,)
    elif by == "type":
        names = (type_of(site, [one.checklist for one in ground.sheets.values()]).said("zh"),)
    elif by == "leader":
        names = leaders_of(site)
    elif by == "trade":
        names = tuple(unit.name for unit in site.chain("trade")[-1:])
    return tuple(name for name in names if name)


def _unseen(by: str, unit: str, standing: str, ground: Ground) -> RankRow:
    return RankRow(unit, "", None, False, None, None, None, Sample(), standing=standing, area=_above(by, unit, ground))


def _filled(unit: str, own: Gathered, measured: Measured, standing: str) -> RankRow:
    return RankRow(
        unit=unit,
        group="",
        place=None,
        tied=False,
        value=_number(measured.value),
        score=_number(measured.score),
        passes=_number(measured.passes),
        sample=own.sample(),
        standing=standing,
        reason=measured.value,
        walks=tuple(own.walks),
    )


def _number(reason: Reason | None) -> Fraction | None:
    return None if reason is None else reason.number
