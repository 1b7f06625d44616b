# SPDX-License-Identifier: MPL-2.0
"""Figures in canonical form: what `rank --json` says, what a report carries, what an issue freezes."""

from collections.abc import Iterable
from fractions import Fraction
from typing import Final

from inspector.core.canonical import Json
from inspector.core.exact import show, spell
from inspector.core.merging.walks import FoundProblem
from inspector.core.ranking.figures import Figures, Matrix, PointRow, RankRow, RankTable, Sample, SectionRow, Trend

FORMAT: Final = 1


def figures_record(figures: Figures) -> dict[str, Json]:
    """Give the canonical form: exact numbers as text, beside `shown` as they are printed (two decimals, half up)."""
    value: dict[str, Json] = {
        "type": "figures",
        "format": FORMAT,
        "plan": figures.plan.record(),
        "period": figures.period,
        "level": figures.level,
        "total": row_record(figures.total),
        "tables": tuple(table_record(table) for table in figures.tables.values()),
        "points": tuple(_point(row) for row in figures.points),
        "sections": tuple(_section(row) for row in figures.sections),
        "matrix": _matrix(figures.matrix),
        "trends": tuple(_trend(trend) for trend in figures.trends),
        "problems": tuple(_problem(problem) for problem in figures.problems),
        "sites_by_type": tuple({"site_type": kind, "sites": n} for kind, n in sorted(figures.sites_by_type.items())),
        "apart": tuple({"walk": walk, "why": why} for walk, why in sorted(figures.apart.items())),
        "walks": figures.walks,
    }
    return value | ({"last_period": figures.last_period} if figures.last_period else {})


def table_record(table: RankTable) -> dict[str, Json]:
    """Give one table, its rows as published."""
    value: dict[str, Json] = {"by": table.by, "rows": tuple(row_record(row) for row in table.rows)}
    return value | ({"level": table.level} if table.level else {})


def row_record(row: RankRow) -> dict[str, Json]:
    """Give one row as plain columns; what is not known is left out."""
    value: dict[str, Json] = {"unit": row.unit, "standing": row.standing, "sample": _sample(row.sample)}
    words = {"group": row.group, "area": row.area, "stars": row.stars}
    value |= {key: said for key, said in words.items() if said}
    wholes = {"place": row.place, "last_place": row.last_place, "rise": row.rise}
    value |= {key: number for key, number in wholes.items() if number is not None}
    rates = {"value": row.value, "score": row.score, "passes": row.passes, "last_value": row.last_value}
    value |= _rates(rates.items())
    value |= {"tied": True} if row.tied else {}
    lists = {"lists": row.lists, "walks": row.walks}
    value |= {key: listed for key, listed in lists.items() if listed}
    return value | ({"title": row.title.record()} if row.title.words else {})


def _rates(rates: Iterable[tuple[str, Fraction | None]]) -> dict[str, Json]:
    """Spell rates exactly, and as they are shown."""
    known = [(key, rate) for key, rate in rates if rate is not None]
    shown: dict[str, Json] = {key: show(rate) for key, rate in known}
    exact: dict[str, Json] = {key: spell(rate) for key, rate in known}
    return exact | ({"shown": shown} if shown else {})


def _sample(sample: Sample) -> Json:
    counts = {
        "sites": sample.sites,
        "walks": sample.walks,
        "judged": sample.judged,
        "met": sample.met,
        "problems": sample.problems,
    }
    return dict(counts)


def _point(row: PointRow) -> Json:
    value: dict[str, Json] = {
        "checklist": row.checklist,
        "point": row.point,
        "title": row.title.record(),
        "section": row.section,
        "indicator": row.indicator,
        "full": spell(row.full),
        "judged": row.judged,
        "met": row.met,
        "lost": row.lost,
        "partial": row.partial,
        "problems": row.problems,
        "place": row.place,
    }
    return value | _rates((("rate", row.rate), ("passes", row.passes)))


def _section(row: SectionRow) -> Json:
    value: dict[str, Json] = {
        "id": row.id,
        "title": row.title.record(),
        "level": row.level,
        "possible": spell(row.possible),
        "earned": spell(row.earned),
        "judged": row.sample.judged,
        "met": row.sample.met,
        "place": row.place,
    }
    value |= {"project": row.project} if row.project else {}
    return value | _rates((("rate", row.rate), ("passes", row.passes)))


def _matrix(matrix: Matrix) -> Json:
    """Give the cells point by point, unit by unit; `p` and `u` count from 0 in the two lists."""
    cells: list[Json] = []
    for p, row in enumerate(matrix.points):
        for u, unit in enumerate(matrix.units):
            cell = matrix.cells.get((row.checklist, row.point, unit))
            if cell is not None:
                counts: dict[str, Json] = {"p": p, "u": u, "judged": cell.judged, "met": cell.met}
                cells.append(counts | ({} if cell.rate is None else {"rate": spell(cell.rate)}))
    points: list[Json] = [{"checklist": row.checklist, "point": row.point} for row in matrix.points]
    return {"points": points, "units": matrix.units, "cells": cells}


def _trend(trend: Trend) -> Json:
    steps: list[Json] = []
    for period, value, sample in zip(trend.periods, trend.values, trend.samples, strict=True):
        step: dict[str, Json] = {"period": period, "sample": _sample(sample)}
        steps.append(step | _rates((("value", value),)))
    return {"unit": trend.unit, "steps": steps}


def _problem(problem: FoundProblem) -> Json:
    value: dict[str, Json] = {"walk": problem.walk, "card": problem.card, "finding": problem.finding.record()}
    checklist, point = problem.key
    value |= {"checklist": checklist, "point": point} if checklist else {}
    return value | ({"typical": True} if problem.typical else {})
