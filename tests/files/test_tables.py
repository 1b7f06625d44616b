# SPDX-License-Identifier: MPL-2.0
"""Tables of any kind come in as cells with their places, or are refused in a sentence, within bounds."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.core.doctor.tables import Span
from inspector.core.problems import KnownError, sentence
from inspector.files import tables_biff
from inspector.files.doctor_reading import examine
from inspector.files.tables import read_tables
from inspector.files.tables_biff_strings import Pieces, shared_texts
from inspector.files.tables_text import shown

FIXTURES = Path(__file__).parent / "fixtures"
MAIN = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
CELL = '<row r="{0}"><c r="{1}{0}"><v>1</v></c></row>'
FAR = f"{MAIN}<sheetData>{CELL.format(9, 'A')}{CELL.format(1_048_576, 'XFD')}</sheetData></worksheet>"
WORDS = "".join(f'<row r="{n}"><c r="A{n}" t="inlineStr"><is><t>地面</t></is></c></row>' for n in (1, 2))
ROWS = (("序号", "内容", "分值"), (1, "地面", 4.5))


def workbook(rows: Sequence[Sequence[object]] = ROWS, *merged: str) -> bytes:
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(list(row))
    for one in merged:
        book.active.merge_cells(one)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def forged(sheet: str, extra: Mapping[str, bytes] | None = None) -> bytes:
    """A workbook whose first sheet holds this XML, with further members."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook())) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, sheet if name == "xl/worksheets/sheet1.xml" else old.read(name))
        for name, data in (extra or {}).items():
            new.writestr(name, data)
    return out.getvalue()


def texts(data: bytes, name: str = "x.xlsx") -> dict[str, str]:
    tables, _ = read_tables(data, name)
    return {cell.place: cell.text for table in tables for cell in table.cells()}


def codes(data: bytes, name: str = "x.xlsx") -> list[str]:
    return [problem.code for problem in read_tables(data, name)[1]]


def test_a_workbook_gives_its_cells_as_shown_and_its_merged_ranges():
    (found,), problems = read_tables(workbook(ROWS, "A2:A3"), "x.xlsx")
    assert [(cell.address, cell.text) for cell in found.rows[1].cells] == [
        ("Sheet!A2", "1"),
        ("Sheet!B2", "地面"),
        ("Sheet!C2", "4.5"),
    ]
    assert found.merged == (Span(2, 1, 3, 1),)
    assert problems == ()


@pytest.mark.parametrize("name", ["tables.xls", "tables.ods"])
def test_workbooks_of_1997_and_open_documents_read_alike(name: str):
    tables, problems = read_tables(FIXTURES / name)
    assert [(table.sheet, table.hidden) for table in tables] == [("市场", False), ("隐藏", True)]
    assert tables[0].merged == (Span(1, 1, 1, 5), Span(3, 2, 4, 2))
    assert [cell.text for cell in tables[0].rows[3].cells] == ["2", "墙面干净", "每发现一处扣1分，最多扣3分", "4.5"]
    assert [problem.code for problem in problems] == ["hint_table_hidden"]


@pytest.mark.parametrize(
    ("encoding", "named"),
    [
        ("utf-8", ""),
        ("utf-8-sig", ""),
        ("utf-16", "UTF-16"),
        ("utf-16-le", "UTF-16"),
        ("utf-16-be", "UTF-16"),
        ("gb18030", "GB18030"),
        ("gbk", "GB18030"),
    ],
)
def test_text_tables_tell_their_encoding(encoding: str, named: str):
    data = '序号,内容,分值\r\n1,"地面，\n墙面",5\r\n'.encode(encoding)
    assert texts(data, "x.csv")["B2"] == "地面，\n墙面"
    hints = [problem.facts["found"] for problem in read_tables(data, "x.csv")[1]]
    assert hints == ([named] if named else [])


@pytest.mark.parametrize("separator", [",", "\t", ";", "|", "，"])
def test_text_tables_tell_their_separator(separator: str):
    lines = [separator.join(row) for row in (("序号", "内容", "分值"), ("1", "地面", "5"), ("2", "墙面", "4"))]
    assert texts("\n".join(lines).encode(), "x.txt")["C3"] == "4"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "table_empty"),
        (b"%PDF-1.7", "table_kind"),
        (b"\xff\xd8\xff\xe0", "table_kind"),
        (bytes(range(256)) * 10, "table_encoding"),
        ('序号,内容\n1,"地面'.encode(), "table_quotes"),
        (b"PK\x03\x04" + b"x" * 100, "zip_damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000, "table_damaged"),
        (forged("<!DOCTYPE a [<!ENTITY b 'c'>]>" + MAIN + "</worksheet>"), "table_damaged"),
        (forged(FAR), "table_spread"),
        (forged(MAIN + "<sheetData><row><c"), "table_damaged"),
    ],
)
def test_what_is_no_table_is_refused_in_a_sentence(data: bytes, code: str):
    tables, problems = read_tables(data, "x.dat")
    assert (tables, [problem.code for problem in problems]) == ((), [code])
    assert "…" not in sentence(problems[0], "zh") + sentence(problems[0], "en")


def test_a_missing_file_is_a_problem(tmp_path: Path):
    assert [problem.code for problem in read_tables(tmp_path / "none.xlsx")[1]] == ["file_unread"]


def test_a_million_empty_rows_and_a_wrong_dimension_leave_the_table_small():
    empty = "".join(f'<row r="{n}"/>' for n in range(3, 1_048_577))
    (found,), _ = read_tables(
        forged(f'{MAIN}<dimension ref="A1:XFD1048576"/><sheetData>{WORDS}{empty}</sheetData></worksheet>'), "x.xlsx"
    )
    assert [row.number for row in found.rows] == [1, 2]
    assert texts(forged(f'{MAIN}<dimension ref="A1"/><sheetData>{WORDS}</sheetData></worksheet>')) == {
        "A1": "地面",
        "A2": "地面",
    }


def test_macros_are_ignored_and_said():
    assert codes(
        forged(
            MAIN + '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
            {"xl/vbaProject.bin": b"x"},
        ),
        "x.xlsm",
    ) == ["hint_table_macros"]


@pytest.mark.parametrize(
    ("held", "said"),
    [(5.0, "5"), (0.1 + 0.2, "0.3"), (-0.0, "0"), (1e21, "1" + "0" * 21), (True, "TRUE"), ("a\x07b\r\nc", "ab\nc")],
)
def test_values_are_written_as_people_see_them(held: float | bool | str, said: str):
    assert shown(held) == said


@settings(max_examples=150, deadline=None)
@given(
    st.binary(max_size=300).map(lambda tail: tail),
    st.sampled_from([b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\xff\xfe", b"\xef\xbb\xbf"]),
)
def test_no_bytes_make_the_door_raise(tail: bytes, front: bytes):
    diagnosis, problems = examine(front + tail, "x.csv")
    assert diagnosis is not None or problems


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_damaged_workbook_makes_the_door_raise(data: st.DataObject):
    whole = bytearray((FIXTURES / data.draw(st.sampled_from(["tables.xls", "tables.ods", "before.xlsx"]))).read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    diagnosis, problems = examine(bytes(whole), "x.xls")
    assert diagnosis is not None or problems


def test_an_old_workbook_with_a_password_is_refused_as_locked():
    records = b"\x09\x08\x04\x00\x00\x06\x05\x00" + b"\x2f\x00\x02\x00\x00\x00"
    with pytest.raises(KnownError) as refused:
        tables_biff._globals(records)
    assert refused.value.problem.code == "table_locked"


def test_texts_of_an_old_workbook_may_be_cut_anywhere_by_a_continuation():
    whole = struct.pack("<II", 2, 2) + struct.pack("<HB", 4, 1) + "地面".encode("utf-16-le")
    pieces = Pieces([whole, b"\x01" + "干净".encode("utf-16-le") + struct.pack("<HB", 3, 0) + b"a", b"\x00bc"])
    assert shared_texts(pieces) == ["地面干净", "abc"]


def test_an_open_document_that_repeats_a_cell_into_a_plain_of_cells_is_refused():
    repeated = 'office:value-type="string" table:number-columns-repeated="9000"'
    cell = f"<table:table-cell {repeated}><text:p>x</text:p></table:table-cell>"
    content = (FIXTURES / "tables.ods").read_bytes()
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            held = old.read(name)
            if name == "content.xml":
                row = f'<table:table-row table:number-rows-repeated="9000">{cell}</table:table-row></table:table>'
                held = held.replace(b"</table:table>", row.encode(), 1)
            new.writestr(name, held)
    assert codes(out.getvalue(), "x.ods") == ["table_spread"]
