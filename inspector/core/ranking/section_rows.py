# SPDX-License-Identifier: MPL-2.0
"""Rows of projects and indicators (测评项目, 指标) over all sites: points possible and earned, and the second path."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from inspector.core.exact import ZERO
from inspector.core.phrases import Fact, Phrase
from inspector.core.ranking.figures import Sample, SectionRow
from inspector.core.ranking.point_sums import PointSum, PointSums
from inspector.core.ranking.second_path import by_indicator, by_project, indicator_reason, project_reason
from inspector.core.ranking.sheet_plan import Heading
from inspector.core.reasons import Reason, made, summed
from inspector.core.text import text

Path = Callable[[Sequence[PointSum], str], Reason | None]


def section_rows(sums: PointSums) -> tuple[SectionRow, ...]:
    """List the projects in the order of the sheets, each followed by its indicators."""
    rows = tuple(_rows(sums))
    places = {level: _places([row.rate for row in rows if row.level == level]) for level in (1, 2)}
    return tuple(replace(row, place=places[row.level].get(row.rate, 0)) for row in rows)


def _places(rates: Sequence[Fraction | None]) -> Mapping[Fraction | None, int]:
    """Give every rate its place; equal ones share it (1, 1, 3)."""
    ordered = sorted((rate for rate in rates if rate is not None), reverse=True)
    return {rate: place for place, rate in reversed(list(enumerate(ordered, 1)))}


def _rows(sums: PointSums) -> Iterator[SectionRow]:
    for project, own in by_project(sums):
        yield _row(project, own, 1, project_reason)
        for indicator, points in by_indicator(own):
            yield replace(_row(indicator, points, 2, indicator_reason), project=project.id)


def _row(heading: Heading, sums: Sequence[PointSum], level: int, path: Path) -> SectionRow:
    counted = [one for one in sums if not one.place.bonus]
    earned = summed(Phrase("why.earned"), [_part(one, 0) for one in counted])
    possible = summed(Phrase("why.possible"), [_part(one, 1) for one in counted])
    named: Fact = heading.title if heading.title.words else heading.id
    reason = made(Phrase("rank.over_walks", title=named), "rate", earned, possible)
    passes = path(counted, "pass")
    return SectionRow(
        id=heading.id,
        title=heading.title if heading.title.words else text(heading.id),
        level=level,
        possible=possible.number or ZERO,
        earned=earned.number or ZERO,
        rate=reason.number,
        passes=None if passes is None else passes.number,
        sample=Sample(judged=sum(one.judged for one in sums), met=sum(one.met for one in sums)),
        reason=reason if reason.number is not None else None,
        passes_reason=passes,
    )


def _part(one: PointSum, which: int) -> Reason:
    point = one.place.point
    return Reason(Phrase("why.point", point=point.id, title=point.title), one.sums()[which], point=point.id)
