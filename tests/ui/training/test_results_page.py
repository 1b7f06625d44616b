# SPDX-License-Identifier: MPL-2.0
"""The page of a drill's results: the people, one person, the questions, the map, rulings, and what is copied."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from inspector.app.training.drills import drill_of, keep_key, keep_paper, rule
from inspector.core.drills.answer_key import answer_key
from inspector.core.drills.ruling import Ruling
from inspector.ui.training.results_door import open_results
from inspector.ui.training.results_people_grid import HEADS
from tests.ui.office.ranked import idle
from tests.ui.training.resulted import LOST, MET, handed_in, made_drill, sheets, words


@pytest.fixture
def drill(hall):
    """A drill with twelve papers."""
    return handed_in(hall)


@pytest.fixture
def page(drill, window, qtbot):
    """The results of that drill, worked out."""
    window.training.show_results(drill.id)
    idle(window, qtbot)
    return open_results(window.desk, drill.id)


def column(page, code: str) -> list[str]:
    """The words of a column of the people."""
    place = [head[0] for head in HEADS].index(code)
    return [row[place] for row in words(page.people.table.grid.rows)]


def test_everybody_who_handed_in_stands_with_number_and_verdict(page):
    assert column(page, "number") == [f"{n:03}" for n in range(1, 13)]
    assert column(page, "behaviour")[::3] == ["lenient", "too strict", "careless", "steady"]
    assert column(page, "result")[9:] == ["passed"] * 3


def test_those_who_are_missing_are_counted_and_copied_with_their_units(page):
    assert [one.number for one in page.people.missing.held()] == ["013", "014", "015"]
    page.people.copy_missing()
    assert QGuiApplication.clipboard().text().splitlines()[0] == "013\t孙涛\t西街中队"


def test_a_press_on_a_heading_orders_and_a_second_one_turns_it_round(page):
    header = page.people.table.horizontalHeader()
    header.sectionClicked.emit([head[0] for head in HEADS].index("agreement"))
    rising = column(page, "number")
    assert rising[0] == "007"
    header.sectionClicked.emit([head[0] for head in HEADS].index("agreement"))
    assert set(column(page, "number")[:3]) == {"010", "011", "012"}


def test_enter_opens_a_person_and_backspace_leads_back(page, qtbot, window):
    window.activateWindow()
    qtbot.keyClick(page.people.table, Qt.Key.Key_Return)
    assert page.person.number == "001"
    assert page.person.table.isVisible()
    qtbot.keyClick(page.person.table, Qt.Key.Key_Backspace)
    assert page.people.table.isVisible()


def test_a_person_shows_what_was_said_beside_the_key_and_why(page, drill):
    page.show_person("001", drill.items()[4])
    card = page.person.card
    assert (card.texts["said"].text(), card.texts["key"].text()) == ("met", "not met")
    assert card.texts["reason"].text() == "Question 5: see the lower left corner."


def test_only_what_was_wrong_is_shown_when_it_is_asked_for(page):
    page.show_person("012")
    page.person.wrong.click()
    assert {row[2] for row in words(page.person.table.grid.rows)} <= {"missed", "false alarm"}


def test_the_map_has_a_cell_for_everybody_and_every_question_and_says_it(page, drill):
    page.show_part("map")
    grid = page.map.table.grid
    assert (len(grid.rows), len(grid.columns)) == (12, 32)
    page.map.table.stand("002", drill.items()[0])
    assert page.map.told.text() == "002  王芳  78.1 % · A1 · 示例市场 · Sound at place 1 · missed · met ≠ not met"


def test_a_cell_of_the_map_opens_the_person_at_that_question(page, drill, qtbot):
    page.show_part("map")
    page.map.table.stand("005", drill.items()[3])
    qtbot.keyClick(page.map.table, Qt.Key.Key_Return)
    assert page.person.number == "005"
    assert page.person.table.current_key() == drill.items()[3]


def test_the_ambiguous_question_stands_first_with_its_evidence(page, drill):
    page.show_part("questions")
    row = page.questions.table.grid.rows[0]
    assert row.key == drill.items()[5]
    assert row.cells[3].words == "ambiguous"


def test_a_void_question_needs_a_reason_then_everybody_is_graded_anew(page, drill, window, qtbot):
    page.show_part("questions")
    page.questions.ruling.void.click()
    assert page.questions.ruling.fault.isVisible()
    page.questions.ruling.signing.name.setText("Ms He")
    page.questions.ruling.signing.reason.setText("The photo is blurred")
    page.questions.ruling.void.click()
    idle(window, qtbot)
    assert page.state.seen.results.void == {drill.items()[5]}
    page.show_part("rulings")
    assert words(page.parts["rulings"].ruled.grid.rows)[0][4].startswith("12 graded anew")
    assert len(page.parts["rulings"].lines.grid.rows) == 12


def test_an_amended_answer_counts_for_everybody(page, drill, window, qtbot):
    page.show_part("questions")
    panel = page.questions.ruling
    panel.signing.name.setText("Ms He")
    panel.signing.reason.setText("It was wet")
    panel.amend.click()
    assert not panel.keep.isEnabled()
    panel.key.bar.judged.emit(LOST.value, True)
    panel.keep.click()
    idle(window, qtbot)
    assert page.state.seen.results.key[drill.items()[5]].answer == LOST
    assert MET != LOST


def test_what_was_ruled_can_be_restored(hall, page, drill, window, qtbot):
    rule(hall, drill.id, Ruling("void", drill.items()[5], "blurred", "Ms He"))
    page.enter()
    idle(window, qtbot)
    page.show_part("questions")
    page.questions.table.show_grid(page.questions.table.grid, drill.items()[5])
    panel = page.questions.ruling
    assert (panel.void.isEnabled(), panel.restore.isEnabled()) == (False, True)
    panel.signing.name.setText("Ms He")
    panel.signing.reason.setText("A better copy came")
    panel.restore.click()
    idle(window, qtbot)
    assert not page.state.seen.results.void


def test_a_note_on_a_question_is_kept_and_taken_back(hall, page, drill, window, qtbot):
    page.show_part("questions")
    page.questions.remark.setPlainText("Say which door")
    page.questions.remark.flush()
    idle(window, qtbot)
    assert drill_of(hall, drill.id).remarks[drill.items()[5]].text == "Say which door"
    assert page.questions.remark.toPlainText() == "Say which door"
    page.questions.remark.setPlainText("")
    page.questions.remark.flush()
    assert not drill_of(hall, drill.id).remarks


def test_coefficients_come_with_interval_and_sentence(page, window, qtbot):
    page.show_part("agreement")
    idle(window, qtbot)
    first = words(page.parts["agreement"].table.grid.rows)[0]
    assert first[0] == "raw agreement"
    assert "–" in first[2]
    assert first[3].startswith("Two inspectors picked at random")


def test_a_drill_nobody_handed_in_names_everybody_as_missing(hall, window, qtbot):
    made_drill(hall, name="d2")
    window.training.show_results("d2")
    idle(window, qtbot)
    page = open_results(window.desk, "d2")
    assert len(page.people.missing.held()) == 15
    assert not page.people.table.grid.rows
    page.show_part("agreement")
    assert page.parts["agreement"].told.text() == "It takes the answers of two people or more."


def test_without_a_key_nobody_passes_or_fails_yet_agreement_is_told(hall, window, qtbot):
    drill = made_drill(hall, name="d3")
    keep_key(hall, answer_key(drill.id, ()))
    keep_paper(hall, drill.id, sheets(drill))
    window.training.show_results("d3")
    idle(window, qtbot)
    page = open_results(window.desk, "d3")
    assert set(column(page, "result")) == {"–"}
    page.show_part("agreement")
    idle(window, qtbot)
    assert page.parts["agreement"].table.grid.rows


def test_every_part_is_said_anew_in_the_other_language(page, window, qtbot):
    window.desk.change("language", "zh")
    window.desk.tongue.speak("zh")
    idle(window, qtbot)
    assert page.title.text() == "十一月练兵"
    assert page.steps.segments.button("rulings").text() == "修订"
    assert column(page, "result")[0] == "复训"


def test_keys_turn_the_parts_one_after_the_other(page, qtbot):
    order = []
    for _ in range(6):
        page.next_part()
        order.append(page.steps.chosen())
    assert order == ["questions", "map", "agreement", "rulings", "paper", "papers"]
    page.part_before()
    assert page.steps.chosen() == "paper"


def test_small_cells_show_more_of_the_map_and_keep_their_marks(page):
    page.show_part("map")
    tall = page.map.table.rowHeight(0)
    page.map.small.click()
    assert page.map.table.rowHeight(0) < tall
    assert page.map.table.grid.rows[0].cells[4].icon == "lost"
    page.map.small.click()
    assert page.map.table.rowHeight(0) == tall
