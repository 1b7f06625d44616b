# SPDX-License-Identifier: MPL-2.0
"""Which units answer for a problem: by area or otherwise (属地单位、责任单位), and by trade (行业主管部门)."""

from inspector.core.checklist import Checklist, Point
from inspector.core.findings import Finding
from inspector.core.layouts_material import Material

Named = tuple[list[str], list[str]]


def answering(paper: Material, checklist: Checklist, point: Point, finding: Finding) -> Named:
    """Sort the units a problem names into area or other, and trade.

    Where no area unit is named, the site's answer; where no trade is named, the point's trades, else the site's.
    """
    area, other, trade = _sorted(paper, (checklist,), finding)
    trades = trade or paper.titles(point.trades, checklist.trades) or _of_site(paper, "trade")
    return [*(area or _of_site(paper, "area")), *other], trades


def answering_on_the_way(paper: Material, finding: Finding) -> Named:
    """Sort the units a problem met on the way names; none is added, for it is not the site's."""
    area, other, trade = _sorted(paper, tuple(checklist for _, checklist in paper.checklists), finding)
    return [*area, *other], trade


def _sorted(
    paper: Material, checklists: tuple[Checklist, ...], finding: Finding
) -> tuple[list[str], list[str], list[str]]:
    """Part the units named into the site's area units, others, and trades: the site's, or named after a trade."""
    if not finding.units:
        return [], [], []
    areas, trades = _of_site(paper, "area"), _of_site(paper, "trade")
    titles = [title for checklist in checklists for entry in checklist.trades for _, title in entry.title.words]
    known = [unit for unit in finding.units if unit not in areas]
    by_trade = [unit for unit in known if unit in trades or _bears(unit, titles)]
    return (
        [unit for unit in finding.units if unit in areas],
        [unit for unit in known if unit not in by_trade],
        by_trade,
    )


def _of_site(paper: Material, owner: str) -> list[str]:
    return [unit.name for unit in paper.visit.header.site.units if unit.owner == owner]


def _bears(unit: str, titles: list[str]) -> bool:
    """Tell whether a unit is named after a trade: 区城市管理局 after 城市管理."""
    return any(title.casefold() in unit.casefold() for title in titles if title)
