# SPDX-License-Identifier: MPL-2.0
"""The problems of every unit as one table: exact place, what is wrong, point, who answers, which are typical."""

from collections.abc import Iterable, Mapping
from typing import Final

from inspector.app.office.problem_lines import ProblemLine
from inspector.core.visits import Key
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
    laid = _Laid(words, language)
    return Grid(words.tables()[VIEW], columns, tuple(Row(line.name, laid.cells(line)) for line in lines))


class _Laid:
    """Lays rows; what many rows say is said once, since a city has tens of thousands of problems."""

    def __init__(self, words: RankWords, language: str) -> None:
        self._language, self._words = language, words
        self._none, self._typical = Cell(""), Cell(word("flag.typical", language), icon="flag", meaning="accent")
        self._points: dict[Key, Cell] = {}
        self._photos: dict[int, str] = {0: ""}
        self._names: dict[str | tuple[str, ...], Cell] = {}

    def cells(self, line: ProblemLine) -> tuple[Cell, ...]:
        """Lay one row."""
        site, finding, count = line.walk.header.site, line.problem.finding, len(line.problem.finding.photos)
        if count not in self._photos:
            self._photos[count] = self._words.photos(count)
        return (
            self._named(line.unit),
            Cell(site.name, line.walk.day, bare=site.name),
            self._named(finding.place),
            Cell(finding.text or "–", self._photos[count], bare=finding.text),
            self._point(line),
            self._named(line.trades),
            self._typical if line.problem.typical else self._none,
        )

    def _named(self, name: str | tuple[str, ...]) -> Cell:
        if name not in self._names:
            self._names[name] = Cell(name if isinstance(name, str) else together(name, self._language))
        return self._names[name]

    def _point(self, line: ProblemLine) -> Cell:
        key, point = line.problem.key, line.point
        if key not in self._points:
            said = self._words.on_the_way() if point is None else f"{point.id} {point.title.said(self._language)}"
            self._points[key] = Cell(said)
        return self._points[key]
