# SPDX-License-Identifier: MPL-2.0
"""Whatever a checklist comes in, it comes in by one door, and its file is read once."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from inspector.app.authoring import arrive, write_down
from inspector.files import tables
from tests.app.halls import sheet
from tests.ui.doctor.office import office_sheet

PLAIN = "id,title,full,rule\n1,Floor is dry,2,yes_no\n2,Bins have lids,3,yes_no\n"


def kobo(path: Path) -> Path:
    """A form of two questions."""
    book = openpyxl.Workbook()
    survey, choices = book.active, book.create_sheet("choices")
    survey.title = "survey"
    for row in (("type", "name", "label"), ("select_one yn", "dry", "Is the floor dry?"), ("text", "word", "Words")):
        survey.append(row)
    for row in (("list_name", "name", "label", "points"), ("yn", "yes", "Yes", 2), ("yn", "no", "No", 0)):
        choices.append(row)
    book.save(path)
    return path


@pytest.fixture
def arrivals(tmp_path: Path) -> dict[str, Path]:
    """One file of each form."""
    files = {"yaml": tmp_path / "a.yaml", "template": tmp_path / "b.xlsx", "table": tmp_path / "c.csv"}
    write_down(sheet(), files["yaml"])
    write_down(sheet(), files["template"])
    files["table"].write_text(PLAIN, "utf-8")
    return files | {"xlsform": kobo(tmp_path / "d.xlsx"), "office": office_sheet(tmp_path)}


@pytest.mark.parametrize("form", ["yaml", "template", "table", "xlsform", "office"])
def test_a_file_is_taken_for_what_it_is(arrivals, form):
    found = arrive(arrivals[form])
    assert found.form == form
    assert (found.checklist is None, found.diagnosis is not None) == (form == "office", form == "office")


@pytest.mark.parametrize("form", ["template", "table", "xlsform", "office"])
def test_a_table_is_read_once(arrivals, monkeypatch, form):
    reads: list[object] = []
    read = tables.data_of
    monkeypatch.setattr(tables, "data_of", lambda *given: (reads.append(given), read(*given))[1])
    arrive(arrivals[form])
    assert len(reads) == 1


def test_what_was_written_down_comes_back_the_same(arrivals):
    digests = {arrive(arrivals[form]).checklist.digest() for form in ("yaml", "template")}
    assert digests == {sheet().digest()}


def test_a_file_that_is_not_there_is_named(tmp_path: Path):
    for name in ("gone.yaml", "gone.xlsx"):
        assert [one.code for one in arrive(tmp_path / name).problems] == ["file_unread"]
