# SPDX-License-Identifier: MPL-2.0
"""Where one stands below a ranking: the table at the end of the way down, and the step from a row to the next."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inspector.app.office.exploring import (
    PointLine,
    Whose,
    point_lines,
    site_key,
    site_lines,
    walk_line,
    walks_of_point,
)
from inspector.core.ranking.figures import PointRow, RankRow
from inspector.ui.office.explore_point import LookedAt
from inspector.ui.office.explore_tables import ExploreTables
from inspector.ui.office.rank_crumbs import Step
from inspector.ui.office.rank_grid import Grid

if TYPE_CHECKING:
    from inspector.core.merging.walks import FoundProblem, Walk
    from inspector.core.visits import Key
    from inspector.ui.office.rank_state import Seen


@dataclass(frozen=True, slots=True)
class Explorer:
    """Answers for one picture; a step it does not know any more leads nowhere."""

    seen: "Seen"
    tables: ExploreTables
    language: str

    # -- tables ------------------------------------------------------------------------------------------------------

    def grid(self, steps: Sequence[Step]) -> Grid:
        """Give the table at the end of the way."""
        last = steps[-1]
        if last.kind == "section":
            return self.tables.lost(self._points_under(last.key), last.title)
        walks = [self.seen.picture.walks[name] for name in last.among if name in self.seen.picture.walks]
        whose = Whose(last.by, self._unit(steps), self.seen.ground) if last.by else None
        if last.kind == "unit":
            visits = self.seen.ground.plan.policies.visits
            return self.tables.sites(last.title, site_lines(walks, whose, visits))
        if last.kind == "where":
            return self.tables.where(last.title, walks_of_point(self.seen.picture, _key(last.key), last.among))
        if last.kind == "site":
            return self.tables.walks(last.title, [walk_line(walk, whose) for walk in walks])
        walk = self.seen.picture.walks[str(last.key)]
        return self.tables.points(last.title, point_lines(walk, self.seen.picture.checklists, whose))

    def point(self, step: Step) -> LookedAt | None:
        """Give the point of a walk a step leads to; None where it is no more."""
        walk = self.seen.picture.walks.get(step.among[0]) if step.among else None
        if walk is None:
            return None
        key = _key(step.key)
        found = next((one for one in point_lines(walk, self.seen.picture.checklists) if one.key == key), None)
        if found is None:
            return None
        problems = tuple(one for one in walk.problems if one.key == key)
        return LookedAt(walk, found, problems, self.seen.picture.decisions.get(found.stands.decision))

    # -- steps -------------------------------------------------------------------------------------------------------

    def to_unit(self, by: str, row: RankRow) -> Step:
        """Step down to the sites of a unit."""
        return Step("unit", row.unit, row.title.said(self.language) or row.unit, by, row.walks)

    def to_where(self, key: Hashable, title: str, among: Sequence[str], unit: str = "") -> Step:
        """Step to the walks in which a point was judged."""
        return Step("where", key, f"{title} · {unit}" if unit else title, among=tuple(among))

    def to_section(self, key: Hashable) -> Step | None:
        """Step to the points of a project or an indicator, by its level and id."""
        found = (one for one in self.seen.figures.sections if (one.level, one.id) == key)
        row = next(found, None)
        title = "" if row is None else row.title.said(self.language) or row.id
        return None if row is None else Step("section", key, title, among=self.seen.figures.walks)

    def onward(self, steps: Sequence[Step], key: Hashable) -> Step:
        """Step from a row of the table at the end of the way."""
        last = steps[-1]
        if last.kind == "section":
            return self.to_where(key, self.point_title(key), self.seen.figures.walks)
        if last.kind == "unit":
            return self._to_site(last, str(key))
        if last.kind == "where":
            return self.to_point(str(key), _key(last.key))
        if last.kind == "site":
            return self.to_walk(str(key), last.by)
        return self.to_point(str(last.key), _key(key))

    def _to_site(self, last: Step, key: str) -> Step:
        walks = [self.seen.picture.walks[name] for name in last.among if name in self.seen.picture.walks]
        own = sorted((walk for walk in walks if site_key(walk) == key), key=_day)
        if len(own) == 1:  # a site judged once needs no table of its walks
            return self.to_walk(own[0].id, last.by)
        return Step("site", key, own[0].header.site.name, last.by, tuple(walk.id for walk in own))

    def to_walk(self, name: str, by: str = "") -> Step:
        """Step to the points of a walk."""
        walk = self.seen.picture.walks[name]
        return Step("walk", name, f"{walk.header.site.name} {walk.day}".strip(), by, (name,))

    def to_problem(self, problem: "FoundProblem | None") -> Step | None:
        """Step to the point a problem was found at, or to its walk where it was met on the way."""
        if problem is None or problem.walk not in self.seen.picture.walks:
            return None
        return self.to_point(problem.walk, problem.key) if problem.key[1] else self.to_walk(problem.walk)

    def to_point(self, name: str, key: "Key") -> Step:
        """Step to one point of a walk."""
        found = self._line(name, key)
        title = str(key[1]) if found is None else f"{key[1]} {found.point.title.said(self.language)}"
        return Step("point", key, title, among=(name,))

    def to_both(self, name: str, key: Hashable) -> tuple[Step, ...]:
        """Step to a walk and on to one of its points."""
        return self.to_walk(name), self.to_point(name, _key(key))

    def at_point(self, steps: Sequence[Step], point: str) -> tuple[Step, ...]:
        """Give the way to a point of the walk one stands in, by its id; nothing where there is none."""
        step = next((one for one in reversed(steps) if one.kind == "walk"), None)
        walk = self.seen.picture.walks.get(str(step.key)) if step is not None else None
        key = next((one for one in walk.answers if str(one[1]) == point), None) if walk is not None else None
        if walk is None or key is None:
            return ()
        return *(one for one in steps if one.kind != "point"), self.to_point(walk.id, key)

    def point_title(self, key: Hashable) -> str:
        """Name a point over all walks."""
        found = (one for one in self.seen.figures.points if (one.checklist, one.point) == key)
        return next((f"{one.point} {one.title.said(self.language)}" for one in found), "")

    # -- within ------------------------------------------------------------------------------------------------------

    def _points_under(self, key: Hashable) -> list[PointRow]:
        return [one for one in self.seen.figures.points if key in {(1, one.section), (2, one.indicator)}]

    def _line(self, name: str, key: "Key") -> PointLine | None:
        walk = self.seen.picture.walks[name]
        return next((one for one in point_lines(walk, self.seen.picture.checklists) if one.key == key), None)

    def _unit(self, steps: Sequence[Step]) -> str:
        return next((str(step.key) for step in steps if step.kind == "unit"), "")

    def stands(self, step: Step) -> bool:
        """Tell whether a step leads anywhere in this picture."""
        return any(name in self.seen.picture.walks for name in step.among)


def _key(key: Hashable) -> "Key":
    if not isinstance(key, tuple):
        raise TypeError(f"no point: {key}")
    return key


def _day(walk: "Walk") -> tuple[str, str]:
    return walk.day, walk.id
