# SPDX-License-Identifier: MPL-2.0
"""Workbooks whose cells claim to lie at the end of the world, however they say it, are refused before room is made."""

from __future__ import annotations

import io
import zipfile

import openpyxl
import pytest

from inspector.files.tables import read_tables

FAR = '<c r="XFD1048576"><v>1</v></c>'


def book(more: str, name: str = "xl/worksheets/sheet1.xml") -> bytes:
    """A workbook with something put behind its first row; `name`: where its sheet lies."""
    made, out = openpyxl.Workbook(), io.BytesIO()
    made.active.append(["编号", "姓名"])
    made.save(out)
    again = io.BytesIO()
    with zipfile.ZipFile(out) as old, zipfile.ZipFile(again, "w") as new:
        for member in old.namelist():
            said = old.read(member).decode().replace("</sheetData>", f"{more}</sheetData>")
            said = said.replace("/xl/worksheets/sheet1.xml", f"/{name}")
            new.writestr(member.replace("xl/worksheets/sheet1.xml", name), said)
    return again.getvalue()


def ods(row: str, space: str = "table") -> bytes:
    """An .ods workbook of one sheet."""
    office, table = (f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0" for name in ("office", "table"))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        head = f'<office:document-content xmlns:office="{office}" xmlns:{space}="{table}"><office:body>'
        sheet = f'<office:spreadsheet><{space}:table {space}:name="a">{row}</{space}:table></office:spreadsheet>'
        archive.writestr("content.xml", f"{head}{sheet}</office:body></office:document-content>")
    return out.getvalue()


def code(data: bytes) -> str:
    """The code of the problem with which a table file is refused."""
    tables, (problem, *_) = read_tables(data, "a.xlsx")
    assert tables == ()
    return problem.code


@pytest.mark.parametrize(
    "row",
    [
        f'<row r="1">{FAR}</row>',
        FAR,
        f"<row><c>{FAR}</c></row>",
        '<row r="2"><c r="xfd1048576"><v>1</v></c></row>',
        '<row r="2"><c\nr="XFD1048576"><v>1</v></c></row>',
        f'<row r="2"><c r="XFD1048576"{" " * 999}><v>1</v></c></row>',
        '<row r="2"><c r="XFD1048576"><!-- <c r="A1"> --><v>1</v></c></row>',
        '<z:row xmlns:z="z"><z:c r="XFD1048576"><z:v>1</z:v></z:c></z:row>',
        f'<row r="9999999">{"<c><v>1</v></c>" * 5}</row>',
    ],
)
def test_cells_too_far_apart_are_refused_however_they_are_spelled(row: str):
    assert code(book(row)) == "table_spread"


@pytest.mark.parametrize("spot", ["C399999999999", "AAAAAAA1", "1A", "", "A-1"])
def test_a_place_that_is_none_is_refused(spot: str):
    assert code(book(f'<row r="2"><c r="{spot}"><v>1</v></c></row>')) == "table_damaged"
    assert code(book('<row r="4294967295"><c><v>1</v></c></row>')) == "table_damaged"


def test_a_sheet_is_looked_at_wherever_it_lies():
    assert code(book(f'<row r="2">{FAR}</row>', "xl/other/page.dat")) == "table_spread"


@pytest.mark.parametrize("wide", ['"16384"', "'16384'"])
@pytest.mark.parametrize("held", ["<text:p xmlns:text='t'>1</text:p>", ""])
@pytest.mark.parametrize("space", ["table", "t"])
def test_a_cell_repeated_into_a_huge_rectangle_is_refused(wide: str, held: str, space: str):
    cell = f'<{space}:table-cell {space}:number-columns-repeated={wide} o:value-type="float" o:value="1" xmlns:o="o">'
    row = f"<{space}:table-row {space}:number-rows-repeated='1048576'>{cell}{held}</{space}:table-cell>"
    assert code(ods(f"{row}</{space}:table-row>", space)) == "table_spread"


def test_what_is_formatted_far_away_and_holds_nothing_is_no_harm():
    tables, _ = read_tables(book('<row r="1048576"><c r="XFD1048576" s="0"/></row>'), "a.xlsx")
    assert [len(table.rows) for table in tables] == [1]
