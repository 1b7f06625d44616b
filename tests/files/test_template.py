# SPDX-License-Identifier: MPL-2.0
"""The workbook template: every checklist comes back from it the same, and every fault names sheet and cell."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from inspector.core.problems import KnownError, known_codes, sentence
from inspector.core.text import Text
from inspector.files.checklist_writing import write_checklist
from inspector.files.checklist_yaml import load_checklist
from inspector.files.tables import read_tables
from inspector.files.template_reading import is_template, load_template
from inspector.reports.template_writing import write_blank_template, write_template
from tests.files.sheets import SHEET
from tests.files.test_checklist_writing import words

SHEETS = sorted((Path(__file__).resolve().parents[2] / "checklists").glob("*.yaml"))


def loaded(data):
    checklist, problems = load_checklist(data)
    assert checklist is not None, problems
    return checklist


def filled(*changes: tuple[str, str, object]) -> bytes:
    """The corner shop's template with some cells changed."""
    book = load_workbook(io.BytesIO(write_template(loaded(SHEET.encode()))))
    for sheet, cell, value in changes:
        book[next(name for name in book.sheetnames if sheet in name)][cell] = value
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def cell_of(sheet: str, heading: str, row: int) -> str:
    book = load_workbook(io.BytesIO(write_template(loaded(SHEET.encode()))))
    page = book[next(name for name in book.sheetnames if sheet in name)]
    return next(cell.column_letter for cell in page[1] if str(cell.value).split()[-1] == heading) + str(row)


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: path.stem)
def test_a_shipped_checklist_goes_to_a_workbook_and_back_to_yaml(path):
    checklist = loaded(path)
    again, problems = load_template(write_template(checklist))
    assert again is not None, problems
    assert again.digest() == checklist.digest()
    assert loaded(write_checklist(again).encode()).digest() == checklist.digest()


def test_the_same_checklist_makes_the_same_bytes():
    checklist = loaded(SHEET.encode())
    assert write_template(checklist) == write_template(checklist)


def test_an_empty_template_can_be_filled_in_by_hand():
    book = load_workbook(io.BytesIO(write_blank_template()))
    head, sections, points = (
        next(page for page in book if name in page.title) for name in ("Head", "Sections", "Poin")
    )
    head["B3"], head["C5"], head["C6"] = "kiosk", "报刊亭", "报刊亭"
    sections.append(["all", None, "全部"])
    points.append([None, "1", "明码标价", None, 2, "yes_no"])
    points["A2"] = "all"
    out = io.BytesIO()
    book.save(out)
    checklist, problems = load_template(out.getvalue())
    assert checklist is not None, problems
    assert (checklist.id, next(checklist.points()).full) == ("kiosk", 2)


def test_an_empty_template_as_it_is_says_what_is_missing():
    checklist, problems = load_template(write_blank_template(), name="new.xlsx")
    assert checklist is None
    assert {"基本 Head"} == {problem.facts["sheet"] for problem in problems if "sheet" in problem.facts}


def test_it_is_known_as_a_template():
    tables, _ = read_tables(filled())
    assert is_template(tables)
    assert not is_template(tables[:1])


def test_a_book_that_another_program_saved_is_the_same():
    assert load_template(filled())[0] == loaded(SHEET.encode())


@settings(max_examples=60)
@given(words)
def test_any_words_come_back_from_their_cells(said):
    checklist = loaded(SHEET.encode())
    point = replace(
        next(checklist.points()), title=Text((("en", said), ("fr", said))), faults=(Text((("zh", said),)),) * 2
    )
    sections = (replace(checklist.sections[0], points=(point, *checklist.sections[0].points[1:])),)
    checklist = replace(checklist, source=Text((("zh", said),)), sections=sections)
    again, problems = load_template(write_template(checklist))
    assert again == checklist, problems


@pytest.mark.parametrize(
    ("sheet", "heading", "row", "value", "code"),
    [
        ("Points", "full", 2, "two", "number_form"),
        ("Points", "rule", 2, "yesno", "rule_unknown_near"),
        ("Points", "stop", 2, "window", "check_reference"),
        ("Points", "section", 3, "al", "template_reference_near"),
        ("Points", "when", 2, "{point: ", "yaml_bracket"),
        ("Points", "when", 2, "{point: 2, is: [met], least: 3}", "condition_form"),
        ("Points", "may_skip", 2, "maybe", "field_flag"),
        ("parts", "factor", 2, 1.5, "rule_levels_range"),
        ("parts", "point", 2, "77", "template_reference"),
        ("parts", "list", 2, "level", "field_unknown_near"),
        ("Sections", "parent", 2, "nowhere", "template_reference"),
        ("Sections", "parent", 2, "all", "template_circle"),
        ("Points", "title:zh", 1, "内容提要", "template_column"),
        ("Points", "title:en", 1, "标题 title:zh", "field_twice_cell"),
        ("Points", "ways", 2, "look, smell", "word_unknown"),
    ],
)
def test_a_fault_is_named_with_its_sheet_and_cell(sheet, heading, row, value, code):
    cell = cell_of(sheet, heading, row)
    checklist, problems = load_template(filled((sheet, cell, value)), name="shop.xlsx")
    assert checklist is None
    found = [problem for problem in problems if problem.code == code]
    assert found, [(problem.code, dict(problem.facts)) for problem in problems]
    assert sheet in found[0].facts["sheet"] or code == "rule_levels_range"
    assert found[0].facts["file"] == "shop.xlsx"
    assert code in {"rule_levels_range", "template_circle", "check_reference"} or found[0].facts["cell"] == cell
    assert "line" not in found[0].facts


def test_a_fault_is_said_in_both_languages_with_file_sheet_and_cell():
    cell = cell_of("Points", "rule", 2)
    _, (problem, *_) = load_template(filled(("Points", cell, "yesno")), name="店.xlsx")
    assert sentence(problem, "zh") == f"店.xlsx 条目 Points {cell} 条目 1：没有“yesno”这种评分规则。是不是“yes_no”？"


@pytest.mark.parametrize("said", ["测评内容", "title", "Title", "测评内容 title:en", "title : EN", "标题：英文"])
def test_headings_are_understood_in_either_language(said):
    from inspector.core.layouts_template import POINTS
    from inspector.files.template_sheets import heading_of

    found = heading_of(POINTS, said)
    assert found is not None
    assert found[0].key == "title"


def test_flags_and_commas_are_read_as_people_write_them():
    changes = (
        ("Points", cell_of("Points", "may_skip", 3), "是"),
        ("Points", cell_of("Points", "ways", 3), "look、ask"),
    )
    checklist, problems = load_template(filled(*changes))
    assert checklist is not None, problems
    second = list(checklist.points())[1]
    assert (second.may_skip, second.ways) == (True, ("look", "ask"))


def test_a_sheet_that_is_no_part_of_it_is_a_hint():
    book = load_workbook(io.BytesIO(filled()))
    book.create_sheet("Lunch")["A1"] = "rice"
    out = io.BytesIO()
    book.save(out)
    checklist, problems = load_template(out.getvalue())
    assert checklist is not None
    assert [problem.code for problem in problems] == ["hint_template_sheet"]


def test_macros_are_a_hint_and_are_never_run():
    data = io.BytesIO(filled())
    with zipfile.ZipFile(data, "a") as book:
        book.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0")
    checklist, problems = load_template(data.getvalue(), name="shop.xlsm")
    assert checklist is not None
    assert "hint_table_macros" in {problem.code for problem in problems}


def test_something_far_outside_the_table_is_refused_with_its_place():
    checklist, (problem,) = load_template(filled(("Points", "ZZ1048576", "all")))
    assert checklist is None
    assert (problem.code, problem.facts["found"]) == ("table_spread", "ZZ1048576")


def test_a_million_rows_that_are_only_coloured_are_passed_over():
    data = filled()
    names = {
        name: zipfile.ZipFile(io.BytesIO(data)).read(name) for name in zipfile.ZipFile(io.BytesIO(data)).namelist()
    }
    sheet = next(name for name in names if name.startswith("xl/worksheets/") and b"yes_no" in names[name])
    rows = b"".join(b'<row r="%d"><c r="A%d" s="1"/></row>' % (row, row) for row in range(100, 200_000))
    names[sheet] = names[sheet].replace(b"</sheetData>", rows + b"</sheetData>")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as book:
        for name, member in names.items():
            book.writestr(name, member)
    checklist, problems = load_template(out.getvalue())
    assert checklist == loaded(SHEET.encode()), problems


def test_a_text_too_long_for_a_cell_is_refused():
    checklist = replace(loaded(SHEET.encode()), source=Text((("zh", "长" * 40_000),)))
    with pytest.raises(KnownError) as caught:
        write_template(checklist)
    assert caught.value.problem.code == "template_long"


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"a,b\n1,2\n", b"\xd0\xcf\x11\xe0"])
def test_what_is_no_template_is_refused_with_a_sentence(data):
    checklist, problems = load_template(data, name="x.xlsx")
    assert checklist is None
    assert all(problem.code in known_codes() for problem in problems)
    assert problems


places = st.tuples(
    st.integers(1, 14), st.integers(1, 25), st.sampled_from(["", "x", "1", "rule", "{", "[", "$a", "〔"])
)


@settings(max_examples=60, deadline=None)
@given(st.lists(places, min_size=1, max_size=6), st.integers(0, 13))
def test_whatever_stands_in_the_cells_reading_never_raises(changes, sheet):
    book = load_workbook(io.BytesIO(write_template(loaded(SHEET.encode()))))
    page = book.worksheets[sheet % len(book.worksheets)]
    for row, column, said in changes:
        page.cell(row, column).value = said or None
    out = io.BytesIO()
    book.save(out)
    checklist, problems = load_template(out.getvalue())
    assert checklist is not None or problems
    assert all(sentence(problem, "zh") for problem in problems)


def test_ids_stay_as_typed_and_numbers_stay_numbers():
    page = load_workbook(io.BytesIO(write_template(loaded(SHEET.replace('id: "1"', 'id: "1.10"').encode()))))[
        "条目 Points"
    ]
    heads = {str(cell.value).split()[-1]: cell.column_letter for cell in page[1]}
    spot, number = page[f"{heads['id']}2"], page[f"{heads['full']}2"]
    assert (spot.value, spot.number_format, page.column_dimensions[heads["id"]].number_format) == ("1.10", "@", "@")
    assert (number.value, number.number_format) == (2, "General")


@pytest.mark.parametrize(
    ("value", "row", "told"),
    [(None, 4, ("field_missing", "A4")), ("1", 3, ("check_twice", "B3"))],
)
def test_a_point_without_an_id_of_its_own_is_named_itself_and_not_by_its_parts(value, row, told):
    checklist, problems = load_template(filled(("Points", cell_of("Points", "id", row), value)))
    assert checklist is None
    assert [(problem.code, problem.facts["cell"]) for problem in problems] == [told]


def test_merged_cells_are_a_hint_with_their_first_cell():
    book = load_workbook(io.BytesIO(filled()))
    book["条目 Points"].merge_cells(cell_of("Points", "class", 2) + ":" + cell_of("Points", "class", 3))
    out = io.BytesIO()
    book.save(out)
    found = [problem for problem in load_template(out.getvalue())[1] if problem.code == "hint_template_merged"]
    assert [problem.facts["cell"] for problem in found] == [cell_of("Points", "class", 2)]
