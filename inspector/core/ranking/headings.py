# SPDX-License-Identifier: MPL-2.0
"""Who a walk counts for in each table: its unit by area, its type, its leaders, or the trades and classes of points."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from inspector.core.findings import Finding
from inspector.core.merging.walks import FoundProblem
from inspector.core.points import METHODS, Point, PointId
from inspector.core.ranking.ground import Counted, Ground
from inspector.core.ranking.shares import Share, Sums, is_refused
from inspector.core.ranking.sheet_plan import Place, SheetPlan
from inspector.core.ranking.unit_names import Around, around
from inspector.core.sites import Site
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
            yield from ((unit, found.share(method)) for unit, found in self._sums(one, method).items())

    def _sums(self, one: Counted, method: str) -> Mapping[str, Sums]:
        """Add up the points judged by a method; all of them where no method is named."""
        sums: dict[str, Sums] = {}
        for sheet in one.plans:
            score = one.walk.scores.get(sheet.digest)
            tallies = score.points if score is not None else {}
            for point, units in self.owners(one.walk.header.site, sheet).items():
                tally = tallies.get(point)
                if tally is None or not (tally.judged and sheet.counts(point, method)):
                    continue
                for unit in units:
                    own = sums.get(unit)
                    if own is None:
                        own = sums[unit] = Sums()
                    own.add(tally)
        return sums

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
