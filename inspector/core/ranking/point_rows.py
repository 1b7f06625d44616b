# SPDX-License-Identifier: MPL-2.0
"""Rows of single points over all sites, those lost most often first, and the matrix of points × units."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from inspector.core.exact import ZERO
from inspector.core.merging.walks import FoundProblem
from inspector.core.ranking.figures import HeatCell, Matrix, PointRow
from inspector.core.ranking.point_sums import PointKey, PointSum, PointSums
from inspector.core.ranking.sheet_plan import SheetPlan


def point_rows(sums: PointSums, problems: Iterable[FoundProblem], sheets: Iterable[SheetPlan]) -> tuple[PointRow, ...]:
    """List every point judged, in the order of the sheets; `place` 1 is the one lost most often."""
    counts = Counter(problem.key for problem in problems)
    ordered = [(sheet.digest, point) for sheet in sheets for point in sheet.places if (sheet.digest, point) in sums]
    rows = [_row(key, sums[key], counts[key]) for key in ordered]
    lost = sorted(((row.lost, row.partial) for row in rows), reverse=True)
    places = {counted: place for place, counted in reversed(list(enumerate(lost, 1)))}
    return tuple(replace(row, place=places[row.lost, row.partial]) for row in rows)


def commonly_lost(rows: Sequence[PointRow]) -> tuple[PointRow, ...]:
    """Put the rows in the order in which points are lost: most often lost, then met in part, then the lowest rate."""
    return tuple(sorted(rows, key=lambda row: (row.place, row.rate if row.rate is not None else ZERO)))


def _row(key: PointKey, found: PointSum, problems: int) -> PointRow:
    place = found.place
    return PointRow(
        checklist=key[0],
        point=key[1],
        title=place.point.title,
        section=place.project.id,
        indicator=place.indicator.id,
        full=place.point.full,
        judged=found.judged,
        met=found.met,
        lost=found.lost,
        partial=found.partial,
        rate=found.percent(),
        passes=found.passes(),
        problems=problems,
    )


def matrix(rows: Sequence[PointRow], units: Sequence[str], sums: Mapping[str, PointSums]) -> Matrix:
    """Lay points in the order of the sheets against units in the order ranked."""
    cells = {
        (row.checklist, row.point, unit): HeatCell(found.percent(), found.judged, found.met)
        for row in rows
        for unit in units
        if (found := sums.get(unit, {}).get((row.checklist, row.point))) is not None
    }
    return Matrix(tuple(rows), tuple(units), cells)
