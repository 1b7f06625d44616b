# SPDX-License-Identifier: MPL-2.0
"""Going down from a unit to its sites, their walks and points: lines of what the picture holds."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.merging.picture import Picture
from inspector.core.merging.walks import FoundProblem, Resolved, Walk
from inspector.core.points import Point
from inspector.core.policies import VISITS
from inspector.core.ranking.ground import Ground
from inspector.core.ranking.headings import WHOLES, Headings
from inspector.core.tallies import NOTHING, Tally
from inspector.core.visits import Key


@dataclass(frozen=True, slots=True)
class WalkLine:
    """One walk: what its points in question came to, the problems at them, and why it does not count (APART)."""

    walk: Walk
    tally: Tally
    problems: int


@dataclass(frozen=True, slots=True)
class SiteLine:
    """One site: its walks in the order of days, their tallies together, and its rate as the plan has it.

    `visits`: the mean of the rates of its walks in percent, or the rate of its newest day (`VISITS` of the policies).
    """

    key: str
    name: str
    type: str
    walks: tuple[WalkLine, ...]
    visits: str = VISITS[0]

    @property
    def tally(self) -> Tally:
        """What the walks that count came to together."""
        return sum((line.tally for line in self.walks if line.walk.ranks), NOTHING)

    @property
    def percent(self) -> Fraction | None:
        """The rate of the walks that count; None where none has one."""
        rates = [(line.walk.day, line.tally.percent) for line in self.walks if line.walk.ranks]
        known = [(day, rate) for day, rate in rates if rate is not None]
        if self.visits == "newest":
            known = [(day, rate) for day, rate in known if day == known[-1][0]]
        return sum((rate for _, rate in known), Fraction(0)) / len(known) if known else None

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


class Whose:
    """Tells which points and problems of a walk count for a unit of a table, as the figures do."""

    def __init__(self, by: str, unit: str, ground: Ground) -> None:
        """Begin for a unit of a table (BY)."""
        self._unit, self._headings = unit, Headings(by, ground)
        self.whole = by in WHOLES
        self._counted = {one.walk.id: one for one in ground.walks}

    def point(self, walk: Walk, key: Key) -> bool:
        """Tell whether a point counts for it: by trade and by category not all do, and no bonus does."""
        if self.whole:
            return True
        sheet = self._headings.ground.sheets.get(key[0])
        owners = self._headings.owners(walk.header.site, sheet) if sheet is not None else {}
        return sheet is not None and self._unit in owners.get(key[1], ()) and sheet.counts(key[1], "")

    def problem(self, walk: Walk, problem: FoundProblem) -> bool:
        """Tell whether a problem counts for it; one met on the way only where it names the unit."""
        one = self._counted.get(walk.id)
        return self.whole if one is None else self._unit in self._headings.problem_units(one, problem)


def walk_line(walk: Walk, whose: Whose | None = None) -> WalkLine:
    """Say what a walk's points in question came to; of all points it is the score with its gates and bonus."""
    if whose is None or whose.whole:
        tally = sum((score.total for score in walk.scores.values()), NOTHING)
    else:
        tally = sum((one.tally for key, one in walk.answers.items() if whose.point(walk, key)), NOTHING)
    return WalkLine(walk, tally, sum(1 for one in walk.problems if whose is None or whose.problem(walk, one)))


def site_lines(walks: Iterable[Walk], whose: Whose | None = None, visits: str = VISITS[0]) -> tuple[SiteLine, ...]:
    """Gather walks by site; the lowest rate first, those without one last."""
    found: dict[str, list[Walk]] = {}
    for walk in walks:
        found.setdefault(site_key(walk), []).append(walk)
    lines = [_site(key, sorted(own, key=_day), whose, visits) for key, own in found.items()]
    return tuple(sorted(lines, key=_lowest))


def _site(key: str, walks: list[Walk], whose: Whose | None, visits: str) -> SiteLine:
    site = walks[-1].header.site
    return SiteLine(key, site.name, site.type, tuple(walk_line(walk, whose) for walk in walks), visits)


def _day(walk: Walk) -> tuple[str, str]:
    return walk.day, walk.id


def _lowest(line: SiteLine) -> tuple[bool, Fraction, str]:
    percent = line.percent
    return percent is None, percent or Fraction(0), line.name


def point_lines(
    walk: Walk, checklists: Mapping[ChecklistDigest, Checklist], whose: Whose | None = None
) -> list[PointLine]:
    """List the points of a walk in the order of its sheets."""
    found: dict[Key, int] = {}
    for problem in walk.problems:
        if whose is None or whose.problem(walk, problem):
            found[problem.key] = found.get(problem.key, 0) + 1
    lines = []
    for name in walk.checklists:
        sheet = checklists.get(name)
        if sheet is None:
            continue
        for section in sheet.every_section():
            for point in section.points:
                key = (name, point.id)
                if key in walk.answers and (whose is None or whose.point(walk, key)):
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
