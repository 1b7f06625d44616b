# SPDX-License-Identifier: MPL-2.0
"""Who a walk counts for in each table: its unit by area, its type, its leaders, or the trades and classes of points."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from inspector.core.findings import Finding
from inspector.core.merging.walks import FoundProblem
from inspector.core.points import METHODS, Point, PointId
from inspector.core.ranking.ground import Counted, Ground
from inspector.core.ranking.shares import Share, is_refused, share_of
from inspector.core.ranking.sheet_plan import Place, SheetPlan
from inspector.core.ranking.unit_names import Around, around
from inspector.core.sites import Site
from inspector.core.tallies import Tally
from inspector.core.text import Text

Units = tuple[str, ...]


def _of_area(one: Counted) -> Units:
    return (one.unit,)


def _of_type(one: Counted) -> Units:
    return (one.kind,)


def _of_leaders(one: Counted) -> Units:
    return one.leaders


WHOLES: Final[Mapping[str, Callable[[Counted], Units]]] = MappingProxyType(
    {"area": _of_area, "type": _of_type, "leader": _of_leaders}
)
"""Tables in which a walk counts as a whole; in all others (`trade`, `category`) its points count one by one."""


class Headings:
    """Tells whom walks, points and problems count for in one table; `titles` are the words of the units it met."""

    def __init__(self, by: str, ground: Ground) -> None:
        """Begin for a table (BY)."""
        self.by = by
        self.ground = ground
        self.titles: dict[str, Text] = ground.trades.titles if by == "trade" else {}
        self._known: dict[tuple[str, Around], Mapping[PointId, Units]] = {}
        self._counting: dict[tuple[int, str], Mapping[str, Sequence[PointId]]] = {}

    def under(self, one: Counted) -> Iterator[tuple[str, Share]]:
        """Give unit → what the walk came to there; a unit comes once for each method of judging."""
        if self.by not in WHOLES:
            yield from self._by_point(one)
            return
        if self.by == "type":
            self.titles.setdefault(one.kind, one.type)
        for unit in WHOLES[self.by](one):
            yield from ((unit, share) for share in one.shares)

    def owners(self, site: Site, sheet: SheetPlan) -> Mapping[PointId, Units]:
        """Give the units every point of a sheet counts for at a site: trades, or its class."""
        where = around(site) if self.by == "trade" else ("", ())
        known = self._known.get((sheet.digest, where))
        if known is None:
            points = (place.point for place in sheet.places.values())
            found = {one.id: self._owners(one, where, sheet) for one in points}
            known = self._known[sheet.digest, where] = {name: units for name, units in found.items() if units}
        return known

    def place_owners(self, one: Counted, place: Place) -> Units:
        """Give the units a point of a walk counts for, in a table in which points count one by one."""
        return self.owners(one.walk.header.site, self.ground.sheets[place.checklist]).get(place.point.id, ())

    def problem_units(self, one: Counted, problem: FoundProblem) -> Units:
        """List whom a problem counts for; one met on the way (沿途问题) counts only for units it names."""
        sheet = self.ground.sheets.get(problem.key[0])
        if sheet is None or problem.key[1] not in sheet.places:
            return tuple(dict.fromkeys(problem.finding.units)) if self.by in {"area", "trade"} else ()
        if self.by in WHOLES:
            return WHOLES[self.by](one)
        owners = self.owners(one.walk.header.site, sheet).get(problem.key[1], ())
        return (self._named(problem.finding, owners) if self.by == "trade" else ()) or owners

    def _by_point(self, one: Counted) -> Iterator[tuple[str, Share]]:
        """Add up the points of each trade or class; a point of several trades counts for each."""
        if is_refused(one.walk):
            names = [unit.name for unit in one.walk.header.site.chain("trade")[-1:]] if self.by == "trade" else []
            yield from ((unit, share) for unit in names for share in one.shares)
            return
        methods = METHODS if self.ground.plan.policies.methods else ("",)
        for method in methods:
            judged: dict[str, list[Tally]] = {}
            for sheet in one.plans:
                for unit, tallies in self._judged(one, sheet, method):
                    judged[unit] = [*judged[unit], *tallies] if unit in judged else tallies
            yield from ((unit, share_of(tallies, method)) for unit, tallies in judged.items())

    def _judged(self, one: Counted, sheet: SheetPlan, method: str) -> Iterator[tuple[str, list[Tally]]]:
        """Give the tallies of the points of a sheet that were judged by a method, unit by unit."""
        score = one.walk.scores.get(sheet.digest)
        given = score.points if score is not None else {}
        for unit, points in self._points(one.walk.header.site, sheet, method).items():
            tallies = [given[point] for point in points if point in given]
            tallies = [tally for tally in tallies if tally.met or tally.partial or tally.lost]
            if tallies:
                yield unit, tallies

    def _points(self, site: Site, sheet: SheetPlan, method: str) -> Mapping[str, Sequence[PointId]]:
        """List the points of a sheet that count for each unit at a site, judged by a method where one is named."""
        owners = self.owners(site, sheet)
        key = (id(owners), method)
        if key not in self._counting:
            found: dict[str, list[PointId]] = {}
            for point, units in owners.items():
                if not sheet.counts(point, method):
                    continue
                for unit in units:
                    found.setdefault(unit, []).append(point)
            self._counting[key] = found
        return self._counting[key]

    def _owners(self, point: Point, where: Around, sheet: SheetPlan) -> Units:
        if self.by == "trade":
            return self.ground.trades.of(point, sheet.trades, where)
        title = sheet.classes.get(point.cls)
        if title is not None:
            self.titles.setdefault(title.said("zh"), title)
            return (title.said("zh"),)
        return (point.cls,) if point.cls else ()

    def _named(self, finding: Finding, owners: Units) -> Units:
        """List the units by trade that the problem itself names."""
        named = (unit for unit in finding.units if unit in owners or self.ground.trades.is_trade(unit))
        return tuple(dict.fromkeys(named))
