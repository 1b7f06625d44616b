# SPDX-License-Identifier: MPL-2.0
"""Who a walk counts for in each table: its unit by area, its type, its leaders, or the trades and classes of points."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from inspector.core.findings import Finding
from inspector.core.merging.walks import FoundProblem
from inspector.core.ranking.ground import Counted, Ground
from inspector.core.ranking.shares import Share, Sums, is_refused, judged_places
from inspector.core.ranking.sheet_plan import Place
from inspector.core.text import Text

Titles = dict[str, Text]
Under = Iterator[tuple[str, Share]]
"""Unit → what the walk came to there; a unit comes once for each method of judging."""


def under(by: str, one: Counted, ground: Ground, titles: Titles) -> Under:
    """Give what a walk counts for whom in a table (BY); words of units are noted in `titles`."""
    if by in WHOLES:
        for unit in WHOLES[by](one, titles):
            yield from ((unit, share) for share in one.shares)
        return
    yield from _by_point(by, one, ground, titles)


def _by_point(by: str, one: Counted, ground: Ground, titles: Titles) -> Under:
    """Add up the points of each trade or class; a point of several trades counts for each."""
    sums: dict[tuple[str, str], Sums] = {}
    methods = bool(ground.plan.policies.methods)
    for sheet in one.plans:
        score = one.walk.scores.get(sheet.digest)
        for place, tally in judged_places(score, sheet) if score is not None else ():
            if place.bonus:
                continue
            for unit in point_units(by, one, place, ground, titles):
                key = (unit, place.point.methods[0] if methods else "")
                if key not in sums:
                    sums[key] = Sums()
                sums[key].add(tally)
    yield from ((unit, found.share(method)) for (unit, method), found in sums.items())
    if by == "trade" and is_refused(one.walk):
        names = [unit.name for unit in one.walk.header.site.chain("trade")[-1:]]
        yield from ((unit, share) for unit in names for share in one.shares)


def point_units(by: str, one: Counted, place: Place, ground: Ground, titles: Titles) -> tuple[str, ...]:
    """List whom a point of a walk belongs to: units by trade, or its class."""
    sheet = ground.sheets[place.checklist]
    if by == "trade":
        return ground.trades.of(place.point, sheet.trades, one.walk.header.site)
    if not place.point.cls:
        return ()
    title = sheet.classes.get(place.point.cls)
    name = place.point.cls if title is None else title.said("zh")
    if title is not None:
        titles.setdefault(name, title)
    return (name,)


def _of_area(one: Counted, _titles: Titles) -> Iterable[str]:
    return (one.unit,)


def _of_type(one: Counted, titles: Titles) -> Iterable[str]:
    titles.setdefault(one.kind, one.type)
    return (one.kind,)


def _of_leaders(one: Counted, _titles: Titles) -> Iterable[str]:
    return one.leaders


WHOLES: Final[Mapping[str, Callable[[Counted, Titles], Iterable[str]]]] = MappingProxyType(
    {"area": _of_area, "type": _of_type, "leader": _of_leaders}
)
"""Tables in which a walk counts as a whole."""


def problem_units(by: str, one: Counted, problem: FoundProblem, ground: Ground) -> tuple[str, ...]:
    """List whom a problem counts for; one met on the way (沿途问题) counts only for units it names."""
    place = place_of(problem, ground)
    if place is None:
        return tuple(dict.fromkeys(problem.finding.units)) if by in {"area", "trade"} else ()
    if by in WHOLES:
        return tuple(WHOLES[by](one, {}))
    named = _named_trades(problem.finding, place, one, ground) if by == "trade" else ()
    return named or point_units(by, one, place, ground, {})


def place_of(problem: FoundProblem, ground: Ground) -> Place | None:
    """Find the point a problem was found at; None on the way."""
    sheet = ground.sheets.get(problem.key[0])
    return None if sheet is None else sheet.places.get(problem.key[1])


def _named_trades(finding: Finding, place: Place, one: Counted, ground: Ground) -> tuple[str, ...]:
    """List the units by trade that the problem itself names."""
    own = set(point_units("trade", one, place, ground, {}))
    named = (unit for unit in finding.units if unit in own or ground.trades.is_trade(unit))
    return tuple(dict.fromkeys(named))
