# SPDX-License-Identifier: MPL-2.0
"""A table on its way to a spreadsheet: figures stay figures, words stay words, nothing becomes a formula or markup."""

from __future__ import annotations

from inspector.ui.office.rank_copy import as_page, as_text
from inspector.ui.office.rank_grid import Cell, Column, Grid, Row

COLUMNS = (Column("unit", "Unit"), Column("score", "Score rate", "bar"))


def grid(*cells: Cell) -> Grid:
    """A table of one row."""
    return Grid("Table", COLUMNS, (Row("a", cells),))


def test_figures_are_copied_without_their_sign_of_percent():
    one = grid(Cell("东街"), Cell("96.30 %", "3 sites", bare="96.30"))
    assert as_text(one) == "Unit\tScore rate\n东街\t96.30\n"
    assert "<td>96.30</td>" in as_page(one)


def test_words_a_spreadsheet_would_take_for_a_formula_are_marked():
    assert as_text(grid(Cell("=1+1"), Cell("-3", bare="-3"))).splitlines()[1] == "'=1+1\t-3"


def test_a_tab_or_line_end_in_a_word_breaks_no_row():
    assert as_text(grid(Cell("东\t街\n北"), Cell(""))).splitlines()[1] == "东 街 北\t"


def test_markup_in_a_word_stays_a_word():
    assert "&lt;b&gt;" in as_page(grid(Cell("<b>"), Cell("")))


def test_a_matrix_is_copied_with_the_names_of_its_rows():
    one = Grid("Heat", (Column("a", "东街", "heat"),), (Row("1", (Cell("85", bare="85.00"),), head="1 地面"),))
    assert as_text(one) == "\t东街\n1 地面\t85.00\n"
