# SPDX-License-Identifier: MPL-2.0
"""The tables at the top of a ranking, and the step from a row of each to what lies below it."""

from collections.abc import Hashable
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from inspector.app.office.problem_lines import problem_lines
from inspector.core.exact import show
from inspector.core.merging.walks import FoundProblem
from inspector.core.ranking.figures import RankRow, Trend
from inspector.core.ranking.rank_plan import BY
from inspector.reports.chart_blocks import Chart, Series
from inspector.ui.office.explore_problems import VIEW as PROBLEMS
from inspector.ui.office.explore_problems import problem_grid
from inspector.ui.office.explore_tables import ExploreTables
from inspector.ui.office.rank_crumbs import Step
from inspector.ui.office.rank_explorer import Explorer
from inspector.ui.office.rank_grid import Cell, Column, Grid, Row
from inspector.ui.office.rank_leniency import leniency_grid
from inspector.ui.office.rank_state import Seen
from inspector.ui.office.rank_tables import change_said, rank_grid
from inspector.ui.office.rank_words import RankWords
from inspector.ui.parts.rate import rate_said

UNITS: Final = BY[:-1]


@dataclass(frozen=True, slots=True)
class Tops:
    """Lays out the tables of one ranking."""

    seen: Seen
    words: RankWords
    language: str

    def grid(self, view: str) -> Grid:
        """Give the table of a view."""
        figures = self.seen.figures
        name = self.words.tables()[view]
        if view in UNITS:
            table = figures.tables.get(view)
            return Grid(name) if table is None else rank_grid(figures, table, self.words, self.language)
        tables = ExploreTables(self.words, self.language)
        if view == "sections":
            return tables.sections(figures.sections)
        if view == "points":
            return tables.lost(figures.points)
        if view == PROBLEMS:
            return problem_grid(problem_lines(figures, self.seen.ground), self.words, self.language)
        if view == "heat":
            return tables.matrix(figures.matrix)
        if view == "trend":
            return self._trends(name)
        if view == "apart":
            walks = self.seen.picture.walks
            return tables.apart((walks[one], codes) for one, codes in figures.apart.items() if one in walks)
        return leniency_grid(name, view, self.seen.leniency, self.words)

    def step(self, explorer: Explorer, view: str, key: Hashable, column: Hashable) -> Step | None:
        """Give the step from a row; None where nothing lies below."""
        if view in UNITS:
            row = self.row(view, str(key))
            return None if row is None else explorer.to_unit(view, row)
        if view == "trend":
            row = self.row("area", str(key))
            return None if row is None else explorer.to_unit("area", row)
        if view == "apart":
            return explorer.to_walk(str(key))
        if view == PROBLEMS:
            return explorer.to_problem(self.problem(key))
        if view == "sections":
            return explorer.to_section(key)
        if view not in {"points", "heat"}:
            return None
        title = explorer.point_title(key)
        unit = None if column is None else self.row("area", str(column))
        among = self.seen.figures.walks if unit is None else unit.walks
        return explorer.to_where(key, title, among, "" if unit is None else unit.unit)

    def row(self, by: str, unit: str) -> RankRow | None:
        """Give the row of a unit in a table."""
        table = self.seen.figures.tables.get(by)
        return table.row(unit) if table is not None and table.has(unit) else None

    def problem(self, key: Hashable) -> FoundProblem | None:
        """Find a problem by the row that stands for it."""
        found = (one for one in self.seen.figures.problems if (one.walk, one.key, one.finding.id) == key)
        return next(found, None)

    # -- trends ------------------------------------------------------------------------------------------------------

    def _trends(self, name: str) -> Grid:
        trends = self.seen.figures.trends
        if not trends:
            return Grid(name)
        columns = (
            Column("unit", self.words.head("unit"), "text", 190, wide=True),
            *(Column(period, period, "number", 150) for period in trends[0].periods),
            Column("change", self.words.head("change"), "number", 104),
        )
        rows = tuple(Row(trend.unit, self._trend(trend), opens=bool(trend.unit)) for trend in trends)
        return Grid(name, columns, rows)

    def _trend(self, trend: Trend) -> tuple[Cell, ...]:
        values = tuple(
            Cell(rate_said(value), self.words.sample(sample) if value is not None else "", bare=_bare(value))
            for value, sample in zip(trend.values, trend.samples, strict=True)
        )
        known = [value for value in trend.values if value is not None]
        change = change_said(known[-1] - known[-2]) if len(known) > 1 else ""
        return Cell(self.named(trend)), *values, Cell(change)

    def named(self, trend: Trend) -> str:
        """Name the unit of a trend; the whole has a name of its own."""
        return trend.unit or self.words.whole()

    def trend_chart(self, unit: Hashable) -> Chart | None:
        """Give the chart of a unit beside the whole; None where nothing was judged in any period."""
        trends = [one for one in self.seen.figures.trends if one.unit in {"", unit}]
        if not trends or all(value is None for one in trends for value in one.values):
            return None
        ordered = sorted(trends, key=_whole_last)
        series = tuple(Series(self.named(one), one.values) for one in ordered)
        return Chart("lines", self.named(ordered[0]), trends[0].periods, series, least=_least(ordered))


def _whole_last(trend: Trend) -> bool:
    return trend.unit == ""


def _bare(value: Fraction | None) -> str:
    return "" if value is None else show(value)


def _least(trends: list[Trend]) -> Fraction:
    """Begin the axis at the ten below the lowest rate, so that rise and fall are seen."""
    lowest = min(value for one in trends for value in one.values if value is not None)
    return Fraction(max(0, int(lowest // 10) * 10 - 10))
