# SPDX-License-Identifier: MPL-2.0
"""Paper and workbook of one report: they say the same, each time in the same bytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

import pytest
from openpyxl import load_workbook

from inspector.core.exact import show, show_short
from inspector.core.layouts import Cell
from inspector.core.shown import bare
from inspector.files.pdf_reading import read_pdf_text
from inspector.reports.blocks import Table
from inspector.reports.chart_blocks import Chart
from inspector.reports.office.report import Report
from inspector.reports.office.report_blocks import report_of
from inspector.reports.office.report_cells import filled_pages
from inspector.reports.office.report_pdf import expected_report, write_report_pdf
from inspector.reports.office.report_sheets import REPORT_SHEET, report_sheets
from inspector.reports.office.report_workbook import write_report_workbook
from tests.reports.office.friday import matter


@pytest.fixture(scope="module", params=["zh", "en"])
def report(request: pytest.FixtureRequest) -> Report:
    return report_of(matter(language=request.param, edition="internal")[0])


@pytest.fixture(scope="module")
def copies() -> dict[str, bytes]:
    return dict(matter()[1])


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_every_cell_of_the_workbook_stands_on_the_paper_too(report: Report, copies: dict[str, bytes]):
    paper = "".join(read_pdf_text(write_report_pdf(report, copies)))
    shown = bare(paper)
    cells = [cell for laid in report_sheets(report) for _, _, cell in laid.sheet.cells()]
    assert len(cells) > 200
    assert [cell.value for cell in cells if not any(bare(said) in shown for said in spelled(cell))] == []


def spelled(cell: Cell) -> Iterator[str]:
    """The ways a number of a cell may be written on paper."""
    if not isinstance(cell.value, Fraction):
        yield str(cell.value)
    elif cell.kind == "rate":
        yield f"{show(cell.value * 100)}%"
    elif cell.kind == "whole":
        yield from (show_short(abs(cell.value)), show(cell.value))
    else:
        yield from (show(cell.value), show_short(cell.value))


def test_the_same_report_gives_the_same_bytes(report: Report, copies: dict[str, bytes]):
    assert write_report_workbook(report) == write_report_workbook(report)
    assert write_report_pdf(report, copies) == write_report_pdf(report, copies)


def test_the_paper_says_every_text_once_and_whole(report: Report, copies: dict[str, bytes]):
    assert expected_report(report).texts == tuple(map(bare, read_pdf_text(write_report_pdf(report, copies))))


def test_the_workbook_opens_on_its_summary_with_filters_and_nothing_merged_in_tables(report: Report):
    book = load_workbook(io.BytesIO(write_report_workbook(report)))
    assert book.active is not None
    assert book.active.title == report.parts[0].name
    for laid in report_sheets(report):
        page = book[laid.sheet.name]
        assert page.page_setup.paperSize == 9
        assert bool(page.auto_filter.ref) == bool(laid.sheet.head)
        rows = range(laid.sheet.head, laid.sheet.end + 1) if laid.sheet.head else ()
        assert not [area for area in page.merged_cells.ranges if area.min_row in rows]


def test_charts_of_the_workbook_are_native_and_point_at_its_cells(report: Report):
    found = {name: data for name, data in members(write_report_workbook(report)).items() if "charts/chart" in name}
    drawings = [drawing for laid in report_sheets(report) for drawing in laid.drawings]
    kinds = {b"<c:barChart>" if drawing.chart.kind == "bars" else b"<c:lineChart>" for drawing in drawings}
    assert len(found) == len(drawings)
    assert {kind for kind in kinds for data in found.values() if kind in data} == kinds
    assert all(b"<c:f>" in data for data in found.values())


def test_the_report_itself_is_hidden_deep_in_the_workbook(report: Report):
    book = load_workbook(io.BytesIO(write_report_workbook(report)))
    assert book[REPORT_SHEET].sheet_state == "veryHidden"


def test_sheets_have_names_that_every_program_takes(report: Report):
    odd = ("'", "inspector_report", "'quoted'", "a" * 40, "a" * 40, "x/y:z")
    parts = tuple(replace(report.parts[0], name=name) for name in odd)
    named = [laid.sheet.name for laid in report_sheets(replace(report, parts=parts))]
    assert named == ["1", "inspector_report 2", "quoted", "a" * 31, f"{'a' * 27} 2", "x y z"]
    assert len(load_workbook(io.BytesIO(write_report_workbook(replace(report, parts=parts)))).sheetnames) == 7


def test_a_table_becomes_numbers_not_words(report: Report):
    area = next(part for part in report.parts if any(isinstance(block, Table) for block in part.blocks[1:]))
    laid = next(one for one in report_sheets(report) if one.sheet.name == area.name)
    numbers = [cell for _, _, cell in laid.sheet.cells() if isinstance(cell.value, Fraction)]
    assert numbers
    assert all(cell.kind in {"rate", "number", "whole"} for cell in numbers)


def test_all_charts_stand_on_one_sheet_whole_beside_their_values(report: Report):
    (laid,) = [one for one in report_sheets(report) if one.drawings]
    charts = [block for part in report.parts for block in part.blocks if isinstance(block, Chart)]
    assert [drawing.chart for drawing in laid.drawings] == charts
    starts = {drawing.begins - 1 for drawing in laid.drawings}
    assert set(laid.breaks) < starts


def test_a_page_is_filled_before_the_next_begins():
    assert filled_pages((300, 300, 100, 700, 50), 700) == (3, 4)
