# SPDX-License-Identifier: MPL-2.0
"""A workbook saved again is compared row by row: values, their types, and nothing anywhere else."""

from __future__ import annotations

from datetime import date, datetime
from fractions import Fraction

import pytest

from inspector.core.layouts import Cell, Line, Sheet
from inspector.files.workbook_comparing import compare
from inspector.files.workbook_parts import Drawn, Part
from inspector.files.workbook_reading import Book, Held, Page

SHEET = Sheet(
    "甲",
    (),
    (
        Line((Cell("文"), Cell(None), Cell(Fraction(1), "number"))),
        Line(()),
        Line((Cell(date(2026, 11, 16), "date"), Cell(Fraction(2, 3), "number"))),
    ),
)
ROWS: tuple[tuple[Held, ...], ...] = (("文", "", 1.0), ("", "", ""), (date(2026, 11, 16), 2 / 3, ""))


def odd(*rows: tuple[Held, ...], resaved: bool = True, drawn: tuple[Drawn, ...] = ()) -> list[str]:
    formats = {(1, 3): "0.00", (3, 1): "yyyy-mm-dd", (3, 2): "0.00"}
    book = Book((Page(Part("甲", "visible", formats, (), drawn), rows),), ())
    return [one.cell for one in compare(book, [SHEET], resaved=resaved)]


@pytest.mark.parametrize("resaved", [True, False])
def test_what_is_as_laid_out_has_no_difference(resaved):
    assert odd(*ROWS, resaved=resaved) == []
    assert odd(ROWS[0], (), (datetime(2026, 11, 16), 0.666666666666667), (), ("",), resaved=resaved) == []  # noqa: DTZ001 - as a workbook has it


@pytest.mark.parametrize("resaved", [True, False])
@pytest.mark.parametrize(
    ("rows", "cells"),
    [
        ((("文", "", True), *ROWS[1:]), ["C1"]),
        ((("文", "", "1"), *ROWS[1:]), ["C1"]),
        ((("文", "", 1.001), *ROWS[1:]), ["C1"]),
        ((("文", 0.0, 1.0), *ROWS[1:]), ["B1"]),
        ((("文", "", 1.0, "", "x"), *ROWS[1:]), ["E1"]),
        ((ROWS[0], ("", "x"), ROWS[2]), ["B2"]),
        ((*ROWS, (), ("", False)), ["B5"]),
        (ROWS[:2], ["A3", "B3"]),
        ((), ["A1", "C1", "A3", "B3"]),
    ],
)
def test_every_cell_that_differs_is_named(rows, cells, resaved):
    assert odd(*rows, resaved=resaved) == cells


def test_a_picture_that_is_nobodys_is_named():
    assert odd(*ROWS, drawn=(Drawn(3, 2, "ab"),)) == ["B3"]
