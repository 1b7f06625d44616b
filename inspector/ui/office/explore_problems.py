# SPDX-License-Identifier: MPL-2.0
"""The problems of every unit as one table: exact place, what is wrong, point, who answers, which are typical."""

from collections.abc import Iterable, Mapping
from typing import Final

from inspector.app.office.problem_lines import ProblemLine
from inspector.core.words import word
from inspector.ui.office.rank_grid import Cell, Column, Grid, Row
from inspector.ui.office.rank_words import RankWords
from inspector.ui.phrase import together

VIEW: Final = "problem_list"
_WIDTHS: Final[Mapping[str, int]] = {
    "unit": 130,
    "site": 150,
    "exact": 140,
    "wrong": 200,
    "point": 200,
    "departments": 160,
    "typical": 96,
}
_WIDE: Final = frozenset({"wrong", "point"})


def problem_grid(lines: Iterable[ProblemLine], words: RankWords, language: str) -> Grid:
    """Lay the problems out; each row stands for its walk, its point and the problem."""
    columns = tuple(
        Column(code, words.head(code), "text", width, wide=code in _WIDE) for code, width in _WIDTHS.items()
    )
    rows = tuple(Row(line.name, _cells(line, words, language)) for line in lines)
    return Grid(words.tables()[VIEW], columns, rows)


def _cells(line: ProblemLine, words: RankWords, language: str) -> tuple[Cell, ...]:
    site, finding = line.walk.header.site, line.problem.finding
    point = words.on_the_way() if line.point is None else f"{line.point.id} {line.point.title.said(language)}"
    typical = line.problem.typical
    photos = words.photos(len(finding.photos)) if finding.photos else ""
    return (
        Cell(line.unit),
        Cell(site.name, line.walk.day, bare=site.name),
        Cell(finding.place),
        Cell(finding.text or "–", photos, bare=finding.text),
        Cell(point),
        Cell(together(line.trades, language)),
        Cell(word("flag.typical", language) if typical else "", icon="flag" if typical else "", meaning="accent"),
    )
