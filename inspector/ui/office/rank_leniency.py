# SPDX-License-Identifier: MPL-2.0
"""How strict inspectors are beside one another (宽严): on the office's screen alone, never copied, never exported."""

from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from inspector.core.exact import HUNDRED
from inspector.ui.office.rank_grid import Cell, Column, Grid, Row
from inspector.ui.office.rank_tables import change_said
from inspector.ui.office.rank_words import RankWords
from inspector.ui.parts.rate import rate_said

if TYPE_CHECKING:
    from inspector.core.ranking.leniency import AdjustedRow, InspectorRow, Leniency

HEADS: Final[Mapping[str, tuple[tuple[str, str, int], ...]]] = {
    "inspector": (
        *(("inspectors", "text", 160), ("walks", "number", 84), ("score", "bar", 180)),
        *(("bias", "number", 190), ("together", "number", 190)),
    ),
    "adjusted": (("unit", "text", 160), ("score", "bar", 180), ("adjusted", "bar", 180), ("change", "number", 110)),
}
VIEWS: Final = tuple(HEADS)


def leniency_grid(name: str, view: str, found: "Leniency | None", words: RankWords) -> Grid:
    """Lay out the inspectors, or the units with their bias taken off; while it is worked out, the note alone."""
    note = words.stays_here(view)
    if found is None:
        return Grid(name, note=note, copies=False)
    if view == "inspector":
        rows = tuple(Row(one.inspector, _inspector(one, words), opens=False) for one in found.inspectors)
    else:
        rows = tuple(Row(one.unit, _unit(one, words), opens=False) for one in found.units)
    columns = tuple(
        Column(code, words.head(code), kind, width, wide=kind in {"text", "bar"}) for code, kind, width in HEADS[view]
    )
    return Grid(name, columns, rows, note, copies=False)


def _inspector(one: "InspectorRow", words: RankWords) -> tuple[Cell, ...]:
    share = None if one.rate is None else one.rate / HUNDRED
    return (
        Cell(one.inspector),
        Cell(str(one.walks)),
        Cell(rate_said(one.rate), words.judged(one.answers), share),
        _gap(one.bias, one.beside, words),
        _gap(one.together, one.pairs, words),
    )


def _gap(gap: Fraction | None, count: int, words: RankWords) -> Cell:
    if gap is None:
        return Cell("–", meaning="quiet")
    return Cell(f"{change_said(gap)} {words.leaning(gap)}".strip(), words.judged(count))


def _unit(one: "AdjustedRow", words: RankWords) -> tuple[Cell, ...]:
    return (
        Cell(one.unit),
        Cell(rate_said(one.rate), "", one.rate / HUNDRED),
        Cell(rate_said(one.adjusted), words.of_walks(one.known, one.walks), one.adjusted / HUNDRED),
        Cell(change_said(one.adjusted - one.rate)),
    )
