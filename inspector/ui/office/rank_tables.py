# SPDX-License-Identifier: MPL-2.0
"""The published table of a ranking as it stands on the screen: place, unit, bar and score, sample, rise and fall."""

from fractions import Fraction
from typing import Final

from inspector.core.exact import HUNDRED, show, show_short
from inspector.core.ranking.figures import Figures, RankRow, RankTable
from inspector.ui.office.rank_grid import Cell, Column, Grid, Row
from inspector.ui.office.rank_words import RankWords
from inspector.ui.parts.rate import rate_said

_WIDTHS: Final = {
    "place": 84,
    "unit": 190,
    "score": 210,
    "passes": 150,
    "value": 104,
    "last_value": 104,
    "last_place": 92,
    "rise": 104,
    "problems": 88,
    "stars": 116,
    "lists": 108,
}
_KINDS: Final = {"score": "bar"} | dict.fromkeys(
    ("passes", "value", "last_value", "last_place", "rise", "problems"), "number"
)


def rank_grid(figures: Figures, table: RankTable, words: RankWords, language: str, *, copies: bool = True) -> Grid:
    """Lay out one table; columns nobody has anything in are left out, and the units unranked come last."""
    codes = _codes(figures, table)
    columns = tuple(
        Column(code, words.head(code), _KINDS.get(code, "text"), _WIDTHS[code], wide=code == "unit") for code in codes
    )
    stars = {band.code: (band.title.said(language), band.stars) for band in figures.plan.stars}
    rows = tuple(
        Row(row.unit, tuple(_cell(code, row, words, stars) for code in codes), opens=bool(row.walks))
        for row in table.rows
    )
    return Grid(words.tables().get(table.by, table.by), columns, rows, copies=copies)


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


def _cell(code: str, row: RankRow, words: RankWords, stars: dict[str, tuple[str, int]]) -> Cell:
    if code == "place":
        return _place(row, words)
    if code == "unit":
        said = " · ".join(part for part in (row.group, row.area, words.standing(row)) if part)
        return Cell(row.unit, said, bare=row.unit)
    if code == "score":
        share = None if row.score is None else row.score / HUNDRED
        return Cell(rate_said(row.score), words.sample(row.sample), share, bare=_bare(row.score), why=True)
    if code == "passes":
        met = words.of_points(row.sample.met, row.sample.judged) if row.sample.judged else ""
        return Cell(rate_said(row.passes), met, bare=_bare(row.passes))
    if code == "rise":
        return _rise(row)
    if code == "stars":
        title, count = stars.get(row.stars, (row.stars, 0))
        return Cell(title or "★" * count)
    if code == "lists":
        said = "、".join(words.listed(one) for one in row.lists)
        return Cell(said, icon="flag" if said else "", meaning="met" if "red" in row.lists else "lost" if said else "")
    return Cell(_figure(code, row))


def _place(row: RankRow, words: RankWords) -> Cell:
    if row.place is None:
        return Cell("–", meaning="quiet", bare="")
    return Cell(str(row.place), words.tied() if row.tied else "")


def _rise(row: RankRow) -> Cell:
    if row.rise is None:
        return Cell("")
    if row.rise == 0:
        return Cell("0", icon="minus", meaning="quiet")
    icon, meaning = ("rise", "met") if row.rise > 0 else ("fall", "lost")
    return Cell(str(abs(row.rise)), icon=icon, meaning=meaning, bare=str(row.rise))


def _figure(code: str, row: RankRow) -> str:
    if code == "problems":
        return str(row.sample.problems)
    if code == "last_place":
        return "" if row.last_place is None else str(row.last_place)
    number = row.value if code == "value" else row.last_value
    return "" if number is None else show(number)


def _bare(rate: Fraction | None) -> str:
    return "" if rate is None else show(rate)


def change_said(change: Fraction) -> str:
    """Spell a change with its sign."""
    return f"+{show_short(change)}" if change > 0 else show_short(change)
