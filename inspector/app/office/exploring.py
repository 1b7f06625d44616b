# SPDX-License-Identifier: MPL-2.0
"""Going down from a unit to its sites, their walks and points: lines of what the picture holds."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.merging.picture import Picture
from inspector.core.merging.walks import Resolved, Walk
from inspector.core.points import Point
from inspector.core.tallies import NOTHING, Tally
from inspector.core.visits import Key

Mine = Callable[[Walk, Key], bool]
"""Whether a point of a walk belongs to what is looked at."""


@dataclass(frozen=True, slots=True)
class WalkLine:
    """One walk: what its points in question came to, the problems at them, and why it does not count (APART)."""

    walk: Walk
    tally: Tally
    problems: int


@dataclass(frozen=True, slots=True)
class SiteLine:
    """One site: its walks in the order of days, their tallies together and the mean of their rates in percent."""

    key: str
    name: str
    type: str
    walks: tuple[WalkLine, ...]

    @property
    def tally(self) -> Tally:
        """What the walks that count came to together."""
        return sum((line.tally for line in self.walks if line.walk.ranks), NOTHING)

    @property
    def percent(self) -> Fraction | None:
        """The mean of the rates of the walks that count; None where none has one."""
        rates = [line.tally.percent for line in self.walks if line.walk.ranks]
        known = [rate for rate in rates if rate is not None]
        return sum(known, Fraction(0)) / len(known) if known else None

    @property
    def problems(self) -> int:
        """How many problems were found."""
        return sum(line.problems for line in self.walks)


@dataclass(frozen=True, slots=True)
class PointLine:
    """One point of a walk: the point as its checklist asks it, and what stands."""

    key: Key
    point: Point
    section: str
    stands: Resolved
    problems: int


def site_key(walk: Walk) -> str:
    """Name the site of a walk: its id in the register, else its name and address."""
    site = walk.header.site
    return site.id or f"{site.name} {site.address}".strip()


def belongs(by: str, unit: str, checklists: Mapping[ChecklistDigest, Checklist]) -> Mine:
    """Tell which points of a walk a unit of a table answers for: by trade and by category not all of them."""
    if by not in {"trade", "category"}:
        return _every
    points = {(name, point.id): point for name, sheet in checklists.items() for point in sheet.points()}

    def mine(walk: Walk, key: Key) -> bool:
        point = points.get(key)
        if point is None:
            return False
        if by == "category":
            return point.cls == unit
        own = walk.header.site.chain("trade")
        return unit in point.trades if point.trades else bool(own) and own[-1].name == unit

    return mine


def _every(_walk: Walk, _key: Key) -> bool:
    return True


def walk_line(walk: Walk, mine: Mine = _every) -> WalkLine:
    """Say what a walk's points in question came to; of all points it is the score with its gates and bonus."""
    if mine is _every:
        tally = sum((score.total for score in walk.scores.values()), NOTHING)
    else:
        tally = sum((one.tally for key, one in walk.answers.items() if mine(walk, key)), NOTHING)
    return WalkLine(walk, tally, sum(1 for problem in walk.problems if mine(walk, problem.key)))


def site_lines(walks: Iterable[Walk], mine: Mine = _every) -> tuple[SiteLine, ...]:
    """Gather walks by site; the lowest rate first, those without one last."""
    found: dict[str, list[Walk]] = {}
    for walk in walks:
        found.setdefault(site_key(walk), []).append(walk)
    lines = [_site(key, sorted(own, key=_day), mine) for key, own in found.items()]
    return tuple(sorted(lines, key=_lowest))


def _site(key: str, walks: list[Walk], mine: Mine) -> SiteLine:
    site = walks[-1].header.site
    return SiteLine(key, site.name, site.type, tuple(walk_line(walk, mine) for walk in walks))


def _day(walk: Walk) -> tuple[str, str]:
    return walk.day, walk.id


def _lowest(line: SiteLine) -> tuple[bool, Fraction, str]:
    percent = line.percent
    return percent is None, percent or Fraction(0), line.name


def point_lines(walk: Walk, checklists: Mapping[ChecklistDigest, Checklist], mine: Mine = _every) -> list[PointLine]:
    """List the points of a walk in the order of its sheets."""
    found: dict[Key, int] = {}
    for problem in walk.problems:
        found[problem.key] = found.get(problem.key, 0) + 1
    lines = []
    for name in walk.checklists:
        sheet = checklists.get(name)
        if sheet is None:
            continue
        for section in sheet.every_section():
            for point in section.points:
                key = (name, point.id)
                if key in walk.answers and mine(walk, key):
                    lines.append(PointLine(key, point, section.id, walk.answers[key], found.get(key, 0)))
    return lines


def walks_of_point(picture: Picture, key: Key, among: Iterable[str] | None = None) -> tuple[tuple[Walk, Resolved], ...]:
    """List the walks in which a point was judged, those that lost it first; `among`: only these walks."""
    names = picture.walks if among is None else among
    walks = (picture.walks[name] for name in names if name in picture.walks)
    found = [(walk, walk.answers[key]) for walk in walks if key in walk.answers and walk.answers[key].tally.judged]
    return tuple(sorted(found, key=_lost_first))


def _lost_first(pair: tuple[Walk, Resolved]) -> tuple[int, str, str, str]:
    walk, stands = pair
    order = 0 if stands.tally.lost else 1 if stands.tally.partial else 2
    return order, walk.header.site.name, walk.day, walk.id
