# SPDX-License-Identifier: MPL-2.0
"""Cells are lifted out of a sheet only where nothing else could be read there, and then say the same."""

from __future__ import annotations

import pytest

from inspector.core.problems import KnownError
from inspector.files import workbook_parts
from inspector.files.sheet_cells import lifted
from inspector.files.workbook_parts import BOOK, BOOK_LINKS, Part, inline_texts, sheet_parts

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
CELLS = (
    '<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve"> &#20013; &amp;</t></is></c><c r="B1" s="2" />'
    '<c r="C1"><v>1.5</v></c></row><row r="7" ht="12"><c r="AB7" s="1" t="s"><v>3</v></c></row><row r="8"/>'
)


def sheet(rows: str = f'<row r="1">{CELLS}', begin: str = "", end: str = "") -> bytes:
    return f'{begin}<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData>{end}</worksheet>'.encode()


def parts(data: bytes) -> Part:
    styles = '<numFmt numFmtId="164" formatCode="0.0"/><cellXfs><xf/><xf numFmtId="2"/><xf numFmtId="164"/></cellXfs>'
    members = {
        BOOK: f'<workbook xmlns="{MAIN}" xmlns:r="{KIND}"><sheets><sheet name="甲" r:id="a"/></sheets></workbook>',
        BOOK_LINKS: '<r><Relationship Id="a" Target="s.xml"/></r>',
        "xl/styles.xml": f'<styleSheet xmlns="{MAIN}">{styles}</styleSheet>',
    }
    return sheet_parts({name: text.encode() for name, text in members.items()} | {"xl/s.xml": data})[0]


def by_cell(data: bytes, monkeypatch: pytest.MonkeyPatch) -> Part:
    with monkeypatch.context() as patched:
        patched.setattr(workbook_parts, "lifted", lambda _data: None)
        return parts(data)


@pytest.mark.parametrize("begin", ["", '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'])
def test_a_usual_sheet_is_lifted_and_says_what_reading_cell_by_cell_says(begin, monkeypatch):
    data = sheet(begin=begin)
    assert lifted(data) is not None
    assert parts(data) == by_cell(data, monkeypatch)
    assert parts(data).formats == {(1, 1): "0.00", (1, 2): "0.0", (1, 3): "General", (7, 28): "0.00"}


@pytest.mark.parametrize(
    ("rows", "end"),
    [
        ('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>', ""),
        ('<row r="1"><c r="A1"><v>2</v><f>1+1</f></c></row>', ""),
        ('<row r="1"><c><v>2</v></c></row>', ""),
        ("<row r='1'><c r='A1' s='2'/></row>", ""),
        ('<row r="1"><c r="A1" s="&#50;"/></row>', ""),
        (f'<row r="1"><x:c xmlns:x="{MAIN}" r="A1" s="2"/></row>', ""),
        ('<row r="1"><!--<c r="A1" s="2"/>--></row>', ""),
        ('<row r="1"><![CDATA[<c r="A1" s="2"/>]]></row>', ""),
        ('<row r="1"><?x <c r="A1" s="2"/>?></row>', ""),
        ('<row r="1"><x><c r="A1" s="2"/></x></row>', ""),
        ('<x><row r="1"><c r="A1" s="2"/></row></x>', ""),
        ('<c r="A1" s="2"/><row r="1"/>', ""),
        ('<row r="1"/><c r="A1" s="2"/>', ""),
        ('<row r="1" xmlns="x"><c r="A1" s="2"/></row>', ""),
        ('<row r="1"><c r="A1" s="1"/></row>', '<x><c r="A1" s="2"/></x>'),
        ('<row r="1"><c r="A1" s="1"/></row>', '<sheetData><row><c r="A1" s="2"/></row></sheetData>'),
        ('<row r="1">\ue000<c r="A1" s="1"/></row>', ""),
    ],
)
def test_an_unusual_sheet_is_read_cell_by_cell(rows, end, monkeypatch):
    data = sheet(rows, end=end)
    assert lifted(data) is None
    assert parts(data) == by_cell(data, monkeypatch)


def test_other_letters_than_utf_8_are_left_to_xml():
    assert lifted(sheet(begin='<?xml version="1.0" encoding="latin-1"?>')) is None


def test_a_sheet_that_ends_early_is_refused():
    with pytest.raises(KnownError) as caught:
        parts(sheet().removesuffix(b"</worksheet>"))
    assert caught.value.problem.code == "workbook_form"


def test_lifted_cells_that_lie_too_far_apart_are_refused():
    with pytest.raises(KnownError) as caught:
        parts(sheet('<row r="1"><c r="ZZ1"/></row><row r="9999"><c r="A9999"/></row>'))
    assert caught.value.problem.code == "workbook_large"


@pytest.mark.parametrize(
    ("rows", "texts"),
    [
        ('<row r="1"><c r="A1" t="inlineStr"><is><t>SDRz</t></is></c></row>' * 2, ["SDRz", "SDRz"]),
        ('<row r="1"><c r="A1" t="inlineStr"><is><t>SD&#82;z</t></is></c></row>', ["SDRz"]),
        ('<!--<row r="1"><c r="A1" t="inlineStr"><is><t>SDRz</t></is></c></row>-->', []),
        ('<row r="1" ht="2"><c r="A1" t="inlineStr"><is><t>SDRz</t></is></c></row>', ["SDRz"]),
        ('<row r="1"><c r="A1" t="s"><v>3</v></c></row>', []),
        ("", []),
    ],
)
def test_the_texts_of_a_carrier_are_found_however_they_are_spelled(rows, texts):
    assert list(inline_texts(sheet(rows))) == texts
