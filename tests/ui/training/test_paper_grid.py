# SPDX-License-Identifier: MPL-2.0
"""The grid of paper answers: typed, pasted, kept, marked where it is no answer, out as a workbook and back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from inspector.app.training.drills import drill_of
from inspector.ui.training.paper_grid_model import Ask
from inspector.ui.training.results_door import open_results
from tests.ui.office.ranked import idle
from tests.ui.training.resulted import LOST, MET, made_drill


@pytest.fixture
def drill(hall):
    """A drill of two sites with four questions each that nobody handed in."""
    return made_drill(hall, points=4)


@pytest.fixture
def part(drill, window, qtbot):
    """The grid of its answers."""
    window.training.show_results(drill.id)
    idle(window, qtbot)
    page = open_results(window.desk, drill.id)
    page.show_part("paper")
    return page.paper


def cell(part, row: int, column: int) -> str:
    """What stands in a cell."""
    return part.model.index(row, column).data()


def test_a_row_for_everybody_on_the_roster_and_a_column_for_every_question(part):
    assert (part.model.rowCount(), part.model.columnCount()) == (15, 8)
    assert part.model.headerData(4, Qt.Orientation.Horizontal) == "B1"
    assert part.model.headerData(0, Qt.Orientation.Vertical) == "001  张伟"


def test_typing_keeps_nothing_until_it_is_wanted_then_grades(hall, part, drill, window, qtbot):
    part.model.setData(part.model.index(0, 0), "x")
    part.model.setData(part.model.index(0, 1), "√")
    assert "001" not in drill_of(hall, drill.id).papers
    part.keep.click()
    idle(window, qtbot)
    assert list(drill_of(hall, drill.id).papers["001"].answers.values()) == [LOST, MET]
    assert part.seen.results.line("001").graded.held.answered == 2
    assert not part.model.changed()


def test_a_cell_that_is_no_answer_is_marked_named_and_left_out(hall, part, drill, window, qtbot):
    part.model.setData(part.model.index(1, 0), "perhaps")
    part.model.setData(part.model.index(1, 2), "1")
    assert part.model.index(1, 0).data(Ask.BAD)
    assert part.bad.held() == ((1, 0),)
    part.keep.click()
    idle(window, qtbot)
    assert list(drill_of(hall, drill.id).papers["002"].answers) == [drill.items()[2]]
    assert cell(part, 1, 0) == "perhaps"


def test_a_table_with_numbers_is_pasted_where_it_belongs(part):
    part.take_text("number\tname\tA1\tA2\n003\t李娜\t符合\t不符合\n001\t张伟\t0\t1\n")
    assert (cell(part, 2, 0), cell(part, 2, 1)) == ("√", "×")
    assert (cell(part, 0, 0), cell(part, 0, 1)) == ("×", "√")


def test_a_number_that_is_not_on_the_roster_is_added_and_named(part):
    part.take_text("编号\t姓名\tA1\n901\t新人\t√\n")
    assert part.model.row(15).number == "901"
    assert "901" in part.told.text()


def test_a_bad_cell_of_a_pasted_table_stands_as_it_was_pasted(part):
    part.take_text("number\tname\tA1\tA2\n002\t王芳\tmaybe\t√\n")
    assert cell(part, 1, 0) == "maybe"
    assert part.bad.held() == ((1, 0),)


def test_cells_alone_are_pasted_where_one_stands_and_what_lies_beyond_is_said(part):
    part.grid.setCurrentIndex(part.model.index(14, 6))
    QGuiApplication.clipboard().setText("√\t×\t√\n×\t√\t×\n")
    part.paste.click()
    assert (cell(part, 14, 6), cell(part, 14, 7)) == ("√", "×")
    assert part.told.text().splitlines()[-1].startswith("4 cells lie beyond")


def test_keys_of_a_spreadsheet_paste_copy_empty_and_take_back(part, qtbot, window):
    window.activateWindow()
    part.grid.setFocus()
    part.grid.setCurrentIndex(part.model.index(0, 0))
    QGuiApplication.clipboard().setText("√\n×\n")
    qtbot.keyClick(part.grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert cell(part, 1, 0) == "×"
    qtbot.keyClick(part.grid, Qt.Key.Key_Backspace)
    assert cell(part, 0, 0) == ""
    qtbot.keyClick(part.grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert cell(part, 0, 0) == "√"
    qtbot.keyClick(part.grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "√\n"


def test_enter_goes_down_and_from_the_last_person_to_the_next_question(part, qtbot):
    part.grid.setCurrentIndex(part.model.index(14, 0))
    qtbot.keyClick(part.grid, Qt.Key.Key_Return)
    assert (part.grid.currentIndex().row(), part.grid.currentIndex().column()) == (0, 1)


def test_leaving_keeps_what_is_right(hall, part, drill, window, qtbot):
    part.model.setData(part.model.index(3, 0), "√")
    window.training.show_training()
    idle(window, qtbot)
    assert drill_of(hall, drill.id).papers["004"].answers == {drill.items()[0]: MET}


def test_emptied_answers_are_taken_out_again(hall, part, drill, window, qtbot):
    part.model.setData(part.model.index(0, 0), "√")
    part.keep.click()
    idle(window, qtbot)
    part.model.clear([(0, 0)])
    part.keep.click()
    idle(window, qtbot)
    assert not drill_of(hall, drill.id).papers


def test_the_grid_goes_out_as_a_workbook_and_comes_back(part, window, qtbot, tmp_path):
    part.model.setData(part.model.index(0, 0), "×")
    part.keep.click()
    idle(window, qtbot)
    part.write_grid(tmp_path / "grid.xlsx")
    idle(window, qtbot)
    part.model.clear([(0, 0)])
    assert cell(part, 0, 0) == ""
    part.take_file(tmp_path / "grid.xlsx")
    assert cell(part, 0, 0) == "×"


def test_a_workbook_that_is_none_is_refused_beside_the_verbs(part, tmp_path):
    (tmp_path / "no.xlsx").write_bytes(b"PK\x03\x04 not a workbook")
    part.take_file(tmp_path / "no.xlsx")
    assert part.told.text() or part.fault.isVisible()
    assert not part.model.changed()


def test_without_a_roster_a_number_is_added_by_hand(part):
    part.number.setText("777")
    part.add.click()
    assert part.model.row(part.grid.currentIndex().row()).number == "777"
