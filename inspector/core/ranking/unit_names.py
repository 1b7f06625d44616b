# SPDX-License-Identifier: MPL-2.0
"""Who answers for a site and for a point: its unit by area at one level, its leaders, and the trades of its points."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from inspector.core.checklist import Checklist
from inspector.core.points import Point
from inspector.core.register import area, street
from inspector.core.sites import Site
from inspector.core.text import Text, text

Owner = tuple[str, str]
"""The unit above, and the unit."""

Around = tuple[str, tuple[str, ...]]
"""The widest unit by area, and the units by trade from the widest to the narrowest."""


def level_of(sites: Iterable[Site], asked: str) -> str:
    """Give the level that is ranked: the one asked for, else the one most sites name; of equals the street first."""
    if asked:
        return asked
    named = Counter(level for site in sites for level in {unit.level for unit in site.chain("area")})
    order = {"street": 0, "community": 1, "district": 2, "": 4}
    return min(named, key=lambda level: (-named[level], order.get(level, 3), level), default="")


def owner_of(site: Site, level: str) -> Owner:
    """Give the unit by area that is ranked for a site, and the unit above it; both may be empty."""
    name = area(site, level) if level else street(site)
    chain = [unit.name for unit in site.chain("area")]
    place = chain.index(name) if name in chain else 0
    return (chain[place - 1] if place else ""), name


def shown_owners(owners: Iterable[Owner]) -> Mapping[Owner, str]:
    """Give every unit a name of its own: the unit above stands before it where two have the same name."""
    every = sorted(set(owners))
    names = Counter(name for _, name in every)
    return {(above, name): f"{above} · {name}" if names[name] > 1 and above and name else name for above, name in every}


def leaders_of(site: Site) -> tuple[str, ...]:
    """List the leaders who answer for a site by area (包联领导), each once."""
    return tuple(dict.fromkeys(unit.leader for unit in site.chain("area") if unit.leader))


def type_of(site: Site, checklists: Sequence[Checklist]) -> Text:
    """Give the type of a site: its own, else that of the sheet it was judged by."""
    if site.type:
        same = (one.site_type for one in checklists if site.type in dict(one.site_type.words).values())
        return next(same, text(site.type))
    return checklists[0].site_type if checklists else text("")


@dataclass(frozen=True, slots=True, eq=False)
class TradeUnits:
    """Which unit stands for a trade: one that is named after it (区城市管理局 after 城市管理), else the trade's words.

    Of several units named after a trade, the site's own goes first, then the only one of its district, then the only
    one there is. A point without a trade belongs to the narrowest unit by trade of the site.
    """

    sites: Iterable[Site]
    titles: dict[str, Text] = field(default_factory=dict)
    _everywhere: dict[str, None] = field(default_factory=dict)
    _around: dict[str, dict[str, None]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Learn the units by trade."""
        for site in self.sites:
            for unit in site.chain("trade"):
                self._everywhere[unit.name] = None
                self._around.setdefault(_widest(site), {})[unit.name] = None

    def of(self, point: Point, trades: Mapping[str, Text], around: Around) -> tuple[str, ...]:
        """List the units that answer for a point by trade where a site lies, each once; `trades` by id."""
        if point.trades:
            named = (self._found(trades.get(trade) or text(trade), around) for trade in point.trades)
            return tuple(dict.fromkeys(named))
        return around[1][-1:]

    def is_trade(self, name: str) -> bool:
        """Tell whether a unit is one by trade at any site."""
        return name in self._everywhere

    def _found(self, title: Text, around: Around) -> str:
        district, own = around
        named = [name for name in own if bears(name, title)]
        if named:
            return named[-1]
        for names in (self._around.get(district, {}), self._everywhere):
            after = [name for name in names if bears(name, title)]
            if len(after) == 1:
                return after[0]
        self.titles[title.said("zh")] = title
        return title.said("zh")


def around(site: Site) -> Around:
    """Give what decides which trades answer at a site: its widest unit by area, and its own units by trade."""
    return _widest(site), tuple(unit.name for unit in site.units if unit.owner == "trade")


def bears(unit: str, title: Text) -> bool:
    """Tell whether a unit is named after a trade, in any language."""
    return any(said and said.casefold() in unit.casefold() for _, said in title.words)


def _widest(site: Site) -> str:
    return next((unit.name for unit in site.units if unit.owner == "area"), "")
