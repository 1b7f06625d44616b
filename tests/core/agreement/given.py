# SPDX-License-Identifier: MPL-2.0
"""Ratings for the tests: from a table of two raters, from counts of each value, from rows of signs, or drawn."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from hypothesis import strategies as st

from inspector.core.agreement.coefficients import coefficients
from inspector.core.agreement.ratings import Ratings, ratings


def rated(rows: Sequence[Sequence[str | None]], level: str = "nominal") -> Ratings:
    """Rows of units; a point is missing. Units are numbered, raters lettered."""
    cells = [[None if said == "." else said for said in row] for row in rows]
    width = len(cells[0]) if cells else 0
    return ratings([f"u{n:03}" for n in range(len(cells))], [f"r{n:03}" for n in range(width)], cells, level)


def crossed(table: Sequence[Sequence[int]], level: str = "nominal") -> Ratings:
    """Two raters, as a table of how often one says this (row) and the other that (column)."""
    return rated([(str(i), str(j)) for i, row in enumerate(table) for j, n in enumerate(row) for _ in range(n)], level)


def counted(table: Sequence[Sequence[int]]) -> Ratings:
    """Many raters, as a table of how many gave each value (column) to each unit (row)."""
    return rated([[str(value) for value, n in enumerate(row) for _ in range(n)] for row in table])


def observed(columns: Sequence[str], level: str = "nominal") -> Ratings:
    """Raters as lines of signs, one a unit."""
    return rated(list(zip(*columns, strict=True)), level)


def found(table: Ratings) -> dict[str, Fraction | None]:
    """Every coefficient of the level by name, without intervals."""
    return {one.name: one.value for one in coefficients(table, resamples=0)}


def whys(table: Ratings) -> dict[str, str]:
    """The reason of every coefficient without a value, by name."""
    return {one.name: one.why.code for one in coefficients(table, resamples=0) if one.why is not None}


def digits(value: Fraction | None, places: int) -> str:
    """A value as papers print it."""
    assert value is not None
    return f"{float(value):.{places}f}"


def tables(level: str, values: str = "123", *, missing: bool = True) -> st.SearchStrategy[Ratings]:
    """Any small table of one-sign values."""
    signs = st.sampled_from([*values, *([None] if missing else [])])
    sizes = st.tuples(st.integers(1, 6), st.integers(2, 5))
    rows = sizes.flatmap(
        lambda size: st.lists(st.lists(signs, min_size=size[1], max_size=size[1]), min_size=size[0], max_size=size[0])
    )
    return rows.map(lambda cells: rated(cells, level))
