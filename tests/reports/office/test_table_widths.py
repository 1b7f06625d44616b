# SPDX-License-Identifier: MPL-2.0
"""Columns of tables: numbers and words stay whole, long texts get the room that others leave."""

from __future__ import annotations

import pytest

from inspector.reports.blocks import Column, Marked, Row, Table
from inspector.reports.fonts import BOLD, REGULAR, metrics
from inspector.reports.line_break import break_lines
from inspector.reports.office.table_widths import ROOM, TALL_ROOM, fitted, without_empty_end

PAD = 1000
ZONE = "Heping Economic and Technological Development Zone Committee"


def lines(table: Table, place: int, said: str, *, head: bool = False) -> list[str]:
    """The lines a text is broken into in a column, at a size of one point."""
    face = metrics(BOLD if head else REGULAR, narrow=True)
    return break_lines(said, (table.columns[place].width - PAD) / 1000, 1, face)


def ranking(name: str = ZONE) -> Table:
    """A ranking whose columns are all given the same breadth."""
    heads = ("Rank", "Unit", "Problems", "Pass rate", "Last score", "Last rank", "Change")
    columns = tuple(Column(head, 10, "left" if head == "Unit" else "right") for head in heads)
    return Table(columns, (Row(("1", name, "48", "100.00%", "100.00", "12", "↑6")),))


@pytest.mark.parametrize("room", [ROOM, TALL_ROOM])
def test_no_word_of_a_head_and_no_number_is_broken(room: int):
    (table,) = fitted((ranking(),), "en", room)
    assert isinstance(table, Table)
    for place, column in enumerate(table.columns):
        assert {word for line in lines(table, place, column.title, head=True) for word in line.split()} == set(
            column.title.split()
        )
        if column.side == "right":
            assert len(lines(table, place, str(table.rows[0].cells[place]))) == 1


def test_a_long_name_gets_the_room_that_numbers_leave():
    (table,) = fitted((ranking(),), "en")
    assert isinstance(table, Table)
    name, *numbers = table.columns[1].width, *(one.width for one in table.columns if one.side == "right")
    assert name > 3 * max(numbers)
    assert sum(one.width for one in table.columns) <= ROOM


def test_a_table_in_which_everything_fits_keeps_its_columns():
    table = Table((Column("Site", 50), Column("Sites", 50, "right")), (Row(("North", "3")),))
    assert fitted((table,), "en") == (table,)


def test_a_column_of_remarks_nobody_made_is_left_out():
    columns = (Column("Unit", 10), Column("Remark", 10))
    empty = Table(columns, (Row(("North", "")), Row(("South", ""))))
    assert [one.title for one in without_empty_end(empty).columns] == ["Unit"]
    told = Table(columns, (Row(("North", "tied")), Row(("South", ""))))
    assert without_empty_end(told) == told


def test_a_drawn_mark_has_room_before_its_word():
    columns = (Column("题目", 60), Column("结果", 4), Column("用时", 36, "right"))
    rows = (Row(("测评条目" * 30, Marked("met", "一致"), "12 秒")),)
    (table,) = fitted((Table(columns, rows),), "zh")
    assert isinstance(table, Table)
    assert table.columns[1].width >= PAD + 1500 + metrics(REGULAR, narrow=False).run("一致")
