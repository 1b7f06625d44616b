# SPDX-License-Identifier: MPL-2.0
"""The grid of answers on paper: what is pasted or filled in is read, every bad cell named, nothing lost."""

from __future__ import annotations

from pathlib import Path

from openpyxl import load_workbook

from inspector.app.hall import Hall
from inspector.app.training.drills import drill_of, keep_paper, keep_roster
from inspector.app.training.grid import grid_of, read_grid
from inspector.app.training.grid_files import write_grid
from inspector.core.answers import Answer, Status
from inspector.core.drills.answer_grid import Grid
from inspector.core.drills.roster import Roster, Trainee
from inspector.core.values import Counts, Occurrence
from tests.app.halls import sheet
from tests.app.training.markets import A1, A3, B1, B2, LOST, MET, ROSTER, SHEET, made

TWO_HEAPS = Answer(Status.JUDGED, Counts((Occurrence("heap", 2),)))
SKIPPED = Answer(Status.NOT_APPLICABLE)


def laid_out(hall: Hall, language: str = "zh") -> Grid:
    made(hall)
    return grid_of(drill_of(hall, "d1"), {SHEET: sheet()}, language)


def codes(grid: Grid, text: str) -> list[str]:
    return [problem.code for problem in read_grid(text, grid).problems]


def test_a_grid_has_a_row_for_everybody_in_the_roster_and_a_column_for_every_question(hall: Hall):
    grid = laid_out(hall)
    assert [(row.number, row.name) for row in grid.rows] == [("007", "张伟"), ("008", "张伟")]
    assert [column.label for column in grid.columns] == ["A1", "A3", "B1", "B2"]
    assert [column.accepts for column in grid.columns] == ["√ 或 ×", "个数，没有填 0", "√ 或 ×", "√ 或 ×；不适用"]


def test_pasted_cells_are_read_by_place_with_names_and_without(hall: Hall):
    grid = laid_out(hall)
    wanted = {"007": {A1: LOST, A3: TWO_HEAPS, B1: MET, B2: SKIPPED}}
    assert read_grid("007\t张伟\t×\t2\t√\t不适用\n", grid).sheets == wanted
    assert read_grid("007\t0\t2\t1\t/", grid).sheets == wanted
    assert read_grid("007\t张伟\tN\t2\tY\tn/a", grid).names == {"007": "张伟"}


def test_zeros_a_spreadsheet_took_off_a_number_are_put_back_where_one_person_is_meant(hall: Hall):
    grid = laid_out(hall)
    assert list(read_grid("编号\tA1\n7\t√\n8\t×", grid).sheets) == ["007", "008"]
    assert codes(grid, "编号\tA1\n007\t√\n7\t√") == ["grid_twice"]


def test_headings_say_where_each_question_stands_whatever_the_order(hall: Hall):
    read = read_grid("姓名\tB1\t单位\t编号\tA1\r\n张伟\t符合\t东街\t008\t不符合\r\n", laid_out(hall))
    assert (read.sheets, read.problems) == ({"008": {B1: MET, A1: LOST}}, ())


def test_a_blank_cell_is_no_answer(hall: Hall):
    assert read_grid("编号\tA1\tA3\n007\t\t2", laid_out(hall)).sheets == {"007": {A3: TWO_HEAPS}}


def test_a_bad_cell_is_named_with_row_number_question_and_remedy_and_the_others_stay(hall: Hall):
    read = read_grid("编号\tA1\tA3\tB1\n007\t好\t2\t√", laid_out(hall))
    assert read.sheets == {"007": {A3: TWO_HEAPS, B1: MET}}
    (problem,) = read.problems
    assert problem.code == "grid_cell"
    assert problem.facts == {"row": "2", "number": "007", "label": "A1", "found": "好", "known": "√ 或 ×"}


def test_not_applicable_is_refused_where_the_point_may_not_be_skipped(hall: Hall):
    assert codes(laid_out(hall), "007\tn/a\t2\t1\t1") == ["grid_cell"]


def test_rows_without_a_number_twice_or_of_strangers_are_named(hall: Hall):
    grid = laid_out(hall)
    assert codes(grid, "编号\tA1\n\t√\n007\t√") == ["grid_numberless"]
    assert codes(grid, "编号\tA1\n007\t√\n007\t×") == ["grid_twice"]
    read = read_grid("编号\tA1\n099\t√", grid)
    assert ([one.code for one in read.problems], read.sheets) == (["grid_stranger"], {"099": {A1: MET}})


def test_columns_that_are_no_question_and_cells_beyond_the_last_are_named(hall: Hall):
    grid = laid_out(hall)
    assert codes(grid, "编号\tA1\tZ9\n007\t√\t√") == ["grid_shape"]
    assert codes(grid, "007\t张伟\t√\t2\t√\t√\t√") == ["grid_wide"]
    assert codes(grid, "随便写的一段话") == ["grid_stranger"]
    assert codes(grid, "") == ["grid_headings"]


def test_what_was_typed_before_stands_in_the_grid_strangers_last(hall: Hall):
    made(hall)
    keep_paper(hall, "d1", {"099": {A1: MET, A3: TWO_HEAPS, B2: SKIPPED}}, names={"099": "王五"})
    row = grid_of(drill_of(hall, "d1"), {SHEET: sheet()}, "en").rows[-1]
    assert (row.number, row.name, row.listed) == ("099", "王五", False)
    assert row.cells == {A1: "√", A3: "2", B2: "n/a"}


def test_the_workbook_reads_back_with_what_was_filled_in(hall: Hall, tmp_path: Path):
    grid = laid_out(hall)
    path = write_grid(grid, tmp_path / "grid.xlsx")
    book = load_workbook(path)
    page = book.worksheets[0]
    assert [cell.value for cell in page[1]] == ["编号", "姓名", "A1", "A3", "B1", "B2"]
    for place, said in enumerate(("√", 2, "×", "不适用"), 3):
        page.cell(2, place).value = said
    book.save(path)
    read = read_grid(path, grid)
    assert (read.problems, read.sheets["007"]) == ((), {A1: MET, A3: TWO_HEAPS, B1: LOST, B2: SKIPPED})


def test_a_name_that_looks_like_a_formula_stays_a_text(hall: Hall, tmp_path: Path):
    made(hall)
    keep_paper(hall, "d1", {"=1+1": {A1: MET}}, names={"=1+1": "=HYPERLINK(1)"})
    grid = grid_of(drill_of(hall, "d1"), {SHEET: sheet()}, "zh")
    cell = load_workbook(write_grid(grid, tmp_path / "grid.xlsx")).worksheets[0]["B4"]
    assert (cell.value, cell.data_type) == ("=HYPERLINK(1)", "s")


def test_numbers_are_kept_and_read_back_as_they_are_meant(hall: Hall, tmp_path: Path):
    made(hall)
    keep_roster(hall, "d1", Roster((*ROSTER.trainees, Trainee("7.0", "李强"))))
    keep_paper(hall, "d1", {"００８": {A1: MET}, "\u202e9\t9": {A1: LOST}, "7.0": {A1: LOST}})
    state = drill_of(hall, "d1")
    assert set(state.papers) == {"008", "9 9", "7.0"}
    grid = grid_of(state, {SHEET: sheet()}, "zh")
    read = read_grid(write_grid(grid, tmp_path / "grid.xlsx"), grid)
    assert {number for number, said in read.sheets.items() if said} == {"008", "9 9", "7.0"}
