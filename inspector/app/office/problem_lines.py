# SPDX-License-Identifier: MPL-2.0
"""Every problem that counts, as a line: where it was found, at which point, and who answers for it."""

from dataclasses import dataclass

from inspector.core.merging.walks import FoundProblem, Walk
from inspector.core.points import Point
from inspector.core.ranking.figures import Figures
from inspector.core.ranking.ground import Counted, Ground
from inspector.core.ranking.headings import Headings


@dataclass(frozen=True, slots=True)
class ProblemLine:
    """One problem: its walk, its point (None: met on the way), the unit by area and the units by trade."""

    problem: FoundProblem
    walk: Walk
    point: Point | None
    unit: str
    trades: tuple[str, ...]

    @property
    def name(self) -> tuple[str, object, str]:
        """Tell it from every other problem."""
        return self.problem.walk, self.problem.key, self.problem.finding.id


def problem_lines(figures: Figures, ground: Ground) -> tuple[ProblemLine, ...]:
    """List the problems of the walks that count: unit by unit as ranked, then by site, day and point of the sheet."""
    counted = {one.walk.id: one for one in ground.walks}
    trades = Headings("trade", ground)
    lines = [_line(problem, counted[problem.walk], trades) for problem in figures.problems]
    places = {row.unit: place for place, row in enumerate(figures.tables["area"].rows)}

    def order(line: ProblemLine) -> tuple[int, str, str, str]:
        return places.get(line.unit, len(places)), line.walk.header.site.name, line.walk.day, line.walk.id

    return tuple(sorted(lines, key=order))


def _line(problem: FoundProblem, one: Counted, trades: Headings) -> ProblemLine:
    sheet = trades.ground.sheets.get(problem.key[0])
    place = sheet.places.get(problem.key[1]) if sheet is not None else None
    owners = trades.problem_units(one, problem)
    return ProblemLine(problem, one.walk, None if place is None else place.point, one.unit, owners)
