# SPDX-License-Identifier: MPL-2.0
"""Long tables: CSV and workbook hold every cell, whatever it begins with and however many rows there are."""

from __future__ import annotations

import csv
import io
import zipfile
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from inspector.files.big_table_reading import csv_rows, sheet_rows
from inspector.reports.office.big_table import MOST_BYTES, PIECE, sheet_cells, write_big_table
from inspector.reports.office.csv_table import csv_cells, csv_pieces, plain
from inspector.reports.office.table_cells import MOST_TEXT

TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co")), max_size=20)
ROWS = st.lists(st.tuples(TEXT, st.one_of(st.none(), st.integers(0, 10**6)), TEXT), max_size=12)
HEADS = ("a", "b", "c")


def book(rows: list, most: int = 1_048_576) -> bytes:
    out = io.BytesIO()
    write_big_table(out, "answers", HEADS, rows, most)
    return out.getvalue()


@given(ROWS)
def test_a_csv_read_by_the_standard_reader_gives_every_cell(rows: list):
    data = b"".join(csv_pieces(HEADS, rows))
    assert data.startswith(b"\xef\xbb\xbf")
    read = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert read[0] == list(HEADS)
    assert [[plain(row[0]), row[1], plain(row[2])] for row in read[1:]] == [
        [first, "" if number is None else str(number), last] for first, number, last in rows
    ]


def test_no_cell_of_a_csv_begins_as_a_formula():
    cells = csv_cells(["=1+1", "+86", "-3", "@cmd", "＝1", "\tx", "'s", Fraction(2, 3), Fraction(-1, 2), None])
    assert cells == ["'=1+1", "'+86", "'-3", "'@cmd", "'＝1", "'\tx", "''s", "2/3", "-0.5", ""]


def test_a_workbook_holds_text_as_text_and_numbers_as_numbers():
    rows = [("=1+1", Fraction(3, 2), "007"), ("x", None, "a\nb"), ("", 12, "https://example.org")]
    sheet = load_workbook(io.BytesIO(book(rows))).active
    assert [tuple(row) for row in sheet.iter_rows(min_row=2, values_only=True)] == [
        ("=1+1", 1.5, "007"),
        ("x", None, "a\nb"),
        (None, 12, "https://example.org"),
    ]
    assert {cell.data_type for row in sheet.iter_rows(min_row=2) for cell in row} <= {"s", "n", "inlineStr"}


def test_text_that_looks_like_an_escape_stays_text():
    read = CalamineWorkbook.from_filelike(io.BytesIO(book([("_x0041_", 1, "&lt;")])))
    assert read.get_sheet_by_index(0).to_python()[1] == ["_x0041_", 1, "&lt;"]


def test_a_sheet_that_is_full_goes_on_in_the_next():
    read = CalamineWorkbook.from_filelike(io.BytesIO(book([(str(n), n, "") for n in range(7)], most=4)))
    assert read.sheet_names == ["answers", "answers 2", "answers 3"]
    sheets = [read.get_sheet_by_name(name).to_python() for name in read.sheet_names]
    assert [sheet[0] for sheet in sheets] == [list(HEADS)] * 3
    assert [row[0] for sheet in sheets for row in sheet[1:]] == [str(n) for n in range(7)]


def test_a_sheet_of_too_many_bytes_goes_on_in_the_next(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("inspector.reports.office.big_table.PIECE", 1)
    out = io.BytesIO()
    assert write_big_table(out, "answers", HEADS, [("甲", n, "") for n in range(7)], most_bytes=800) == 7
    out.seek(0)
    read = CalamineWorkbook.from_filelike(out)
    sheets = [read.get_sheet_by_name(name).to_python() for name in read.sheet_names]
    assert len(sheets) > 2
    assert [row[1] for sheet in sheets for row in sheet[1:]] == list(range(7))


def test_the_bytes_a_sheet_may_have_are_such_as_every_zip_can_name():
    with zipfile.ZipFile(io.BytesIO(book([("甲", 1, "乙")]))) as archive:
        members = archive.infolist()
    assert {(member.date_time, member.extra) for member in members} == {((1980, 1, 1, 0, 0, 0), b"")}
    assert MOST_BYTES + len(HEADS) * MOST_TEXT * len("_x0001_") + PIECE * 4 < 2**31


def test_a_long_text_is_cut_as_workbooks_count_and_read_back_the_same(tmp_path: Path):
    rows = [("😀" * 16_383 + "乙丙", 1, "_x0041_x0042_"), ("&\x01\r", None, " x\n")]
    (tmp_path / "t.xlsx").write_bytes(book(rows))
    cells = [list(sheet_cells(row)) for row in rows]
    assert cells == [["😀" * 16_383 + "乙", "1", "_x0041_x0042_"], ["&\x01\r", " x\n"]]
    assert list(sheet_rows(tmp_path / "t.xlsx")) == [list(HEADS), *cells]
    sheet = CalamineWorkbook.from_path(tmp_path / "t.xlsx").get_sheet_by_index(0).to_python()
    assert [[cell for cell in row if cell != ""] for row in sheet[1:]] == [
        [cells[0][0], 1, "_x0041_x0042_"],
        cells[1],
    ]


def test_spellings_that_are_let_go_are_worked_out_again(monkeypatch: pytest.MonkeyPatch):
    rows = [(str(n % 3), Fraction(n % 5, 2), "x" * n) for n in range(40)]
    usual = book(rows)
    monkeypatch.setattr("inspector.reports.office.table_cells.KEPT", 4)
    monkeypatch.setattr("inspector.reports.office.table_cells.SHORT", 9)
    assert book(rows) == usual


def test_the_head_of_every_sheet_stays_and_its_rows_can_be_filtered():
    made = load_workbook(io.BytesIO(book([("甲", n, "") for n in range(4)], most=3)))
    assert [(sheet.freeze_panes, sheet.auto_filter.ref) for sheet in made] == [("A2", "A1:C3")] * 2
    assert {cell.font.b for sheet in made for cell in sheet[1]} == {True}
    assert {cell.font.b for sheet in made for cell in sheet[2]} == {False}


def test_a_table_without_rows_has_its_head():
    assert CalamineWorkbook.from_filelike(io.BytesIO(book([]))).get_sheet_by_index(0).to_python() == [list(HEADS)]


def test_the_same_rows_give_the_same_bytes():
    rows = [("甲", 1, "乙")] * 3
    assert book(rows) == book(rows)


@given(ROWS)
def test_both_are_read_back_row_by_row(rows: list):
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        (Path(folder) / "t.xlsx").write_bytes(book(rows, most=5))
        (Path(folder) / "t.csv").write_bytes(b"".join(csv_pieces(HEADS, rows)))
        sheet = [row for row in sheet_rows(Path(folder) / "t.xlsx") if tuple(row) != HEADS]
        table = list(csv_rows(Path(folder) / "t.csv"))
    assert table[1:] == [csv_cells(row) for row in rows]
    assert [row for row in sheet if row] == [cells for row in rows if (cells := list(sheet_cells(row)))]
