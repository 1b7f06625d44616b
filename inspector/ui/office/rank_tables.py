# SPDX-License-Identifier: MPL-2.0
"""The published table of a ranking as it stands on the screen: place, unit, bar and score, sample, rise and fall."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from inspector.core.exact import HUNDRED, show, show_short
from inspector.core.ranking.figures import Figures, RankRow, RankTable
from inspector.core.words import word
from inspector.ui.office.rank_grid import Cell, Column, Grid, Row
from inspector.ui.office.rank_words import RankWords
from inspector.ui.parts.rate import rate_said
from inspector.ui.phrase import together

_WIDTHS: Final = {
    "place": 72,
    "unit": 160,
    "sites": 76,
    "score": 200,
    "passes": 132,
    "value": 104,
    "last_value": 100,
    "last_place": 92,
    "rise": 96,
    "problems": 88,
    "stars": 116,
    "lists": 104,
}
_WIDE: Final = frozenset({"unit", "score"})
_KINDS: Final = {"score": "bar"} | dict.fromkeys(
    ("sites", "passes", "value", "last_value", "last_place", "rise", "problems"), "number"
)


def rank_grid(figures: Figures, table: RankTable, words: RankWords, language: str) -> Grid:
    """Lay out one table; columns nobody has anything in are left out, and the units unranked come last."""
    codes = _codes(figures, table)
    columns = tuple(
        Column(code, words.head(code), _KINDS.get(code, "text"), _WIDTHS[code], wide=code in _WIDE) for code in codes
    )
    laid = _Laid(words, language, {band.code: (band.title.said(language), band.stars) for band in figures.plan.stars})
    rows = tuple(
        Row(row.unit, tuple(laid.cell(code, row) for code in codes), opens=bool(row.walks)) for row in table.rows
    )
    return Grid(words.tables().get(table.by, table.by), columns, rows)


def _codes(figures: Figures, table: RankTable) -> tuple[str, ...]:
    rows = table.rows
    plain = [one.id for one in figures.plan.measures] == ["score"]
    wanted = {
        "value": not plain,
        "last_value": any(row.last_value is not None for row in rows),
        "last_place": any(row.last_place is not None for row in rows),
        "rise": any(row.rise is not None for row in rows),
        "stars": any(row.stars for row in rows),
        "lists": any(row.lists for row in rows),
    }
    order = tuple(_WIDTHS)
    return tuple(code for code in order if wanted.get(code, True))


@dataclass(frozen=True, slots=True)
class _Laid:
    """Lays the cells of a row: words in a language, stars by the code of their band."""

    words: RankWords
    language: str
    stars: Mapping[str, tuple[str, int]]

    def cell(self, code: str, row: RankRow) -> Cell:
        """Lay one cell."""
        told = {
            "place": self._place,
            "unit": self._unit,
            "score": self._score,
            "passes": self._passes,
            "rise": _rise,
            "stars": self._stars,
            "lists": self._lists,
        }
        return told[code](row) if code in told else Cell(_figure(code, row))

    def _place(self, row: RankRow) -> Cell:
        if row.place is None:
            return Cell("–", meaning="quiet", bare="")
        return Cell(str(row.place), self.words.tied() if row.tied else "", bare=str(row.place))

    def _unit(self, row: RankRow) -> Cell:
        why = "" if row.standing == "ranked" else word(f"standing.{row.standing}", self.language)
        said = " · ".join(part for part in (why, row.group, row.area) if part)
        name = row.title.said(self.language) or row.unit
        return Cell(name, said, meaning="quiet" if why else "", bare=name)

    def _score(self, row: RankRow) -> Cell:
        share = None if row.score is None else row.score / HUNDRED
        said = self.words.sample(row.sample) if row.sample.judged else ""
        return Cell(rate_said(row.score), said, share, bare=_bare(row.score), why=row.reason is not None)

    def _passes(self, row: RankRow) -> Cell:
        met = self.words.of_points(row.sample.met, row.sample.judged) if row.sample.judged else ""
        return Cell(rate_said(row.passes), met, bare=_bare(row.passes))

    def _stars(self, row: RankRow) -> Cell:
        title, count = self.stars.get(row.stars, (row.stars, 0))
        return Cell(title or "★" * count)

    def _lists(self, row: RankRow) -> Cell:
        said = together((self.words.listed(one) for one in row.lists), self.language)
        return Cell(said, icon="flag" if said else "", meaning="met" if "red" in row.lists else "lost" if said else "")


def _rise(row: RankRow) -> Cell:
    if row.rise is None:
        return Cell("")
    if row.rise == 0:
        return Cell("0", icon="minus", meaning="quiet")
    icon, meaning = ("rise", "met") if row.rise > 0 else ("fall", "lost")
    return Cell(str(abs(row.rise)), icon=icon, meaning=meaning, bare=str(row.rise))


def _figure(code: str, row: RankRow) -> str:
    counts = {"problems": row.sample.problems, "sites": row.sample.sites}
    if code in counts:
        return str(counts[code])
    if code == "last_place":
        return "" if row.last_place is None else str(row.last_place)
    number = row.value if code == "value" else row.last_value
    return "" if number is None else show(number)


def _bare(rate: Fraction | None) -> str:
    return "" if rate is None else show(rate)


def change_said(change: Fraction) -> str:
    """Spell a change with its sign."""
    return f"+{show_short(change)}" if change > 0 else show_short(change)
