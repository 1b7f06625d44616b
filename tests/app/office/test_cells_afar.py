# SPDX-License-Identifier: MPL-2.0
"""Scorecards as workbooks, saved again with cells at the end of the world: refused by name, and nothing ends."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from inspector.app.office.gathering import gather
from inspector.app.trust import Keys
from inspector.core.merging.pool import Pool
from tests.app.office.cards import card
from tests.app.office.packing import edited, packed

FAR = '<row r="1"><c r="XFD1048576"><v>1</v></c></row>'
SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData>'
TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
LINK = f'<Relationship Id="z" Type="{TYPE}" Target="/xl/other"/></Relationships>'


@pytest.fixture(scope="module")
def resaved(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A scorecard's workbook as another program saves it."""
    return edited(packed(card("v1", "m"), Keys(tmp_path_factory.mktemp("k")), "xlsx"), {})


def changed(data: bytes, member: str, *change: str, more: str = "") -> bytes:
    """The workbook with one change in a member, and `more` as a member of its own."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            said = old.read(name)
            new.writestr(name, said.decode().replace(*change, 1) if name == member else said)
        if more:
            new.writestr("xl/other", more)
    return out.getvalue()


def code(tmp_path: Path, data: bytes) -> str:
    """The problem a file is gathered with."""
    (tmp_path / "a.xlsx").write_bytes(data)
    (found,) = gather([tmp_path / "a.xlsx"], Pool(), Keys(tmp_path / "o"), workers=1).files
    return found.problems[0].code if found.verdict in {"unreadable", "broken"} else ""


@pytest.mark.parametrize("row", [FAR, FAR[11:-6], FAR.replace("<", "<z:").replace("<z:/", "</z:")])
def test_cells_that_only_the_other_reader_sees_are_refused(row: str, resaved: bytes, tmp_path: Path):
    row = row.replace("<z:row", '<z:row xmlns:z="z"')
    data = changed(resaved, "xl/worksheets/sheet1.xml", "</sheetData>", f"{row}</sheetData>")
    assert code(tmp_path, data) == "workbook_large"


@pytest.mark.parametrize(("end", "refused"), [("", "table_damaged"), ("</worksheet>", "workbook_large")])
def test_a_sheet_that_is_not_listed_is_looked_at_too(end: str, refused: str, resaved: bytes, tmp_path: Path):
    links = "xl/_rels/workbook.xml.rels"
    data = changed(resaved, links, "</Relationships>", LINK, more=SHEET % FAR + end)
    assert code(tmp_path, data) == refused
