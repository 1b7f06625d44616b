# SPDX-License-Identifier: MPL-2.0
"""Quick phrases by keyboard alone, and last time beside this time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from inspector.core.findings import Finding
from inspector.core.values import Choice
from tests.ui.scoring.hands import answer, at, begun, click, go, opened, press, put_away, say


@pytest.fixture
def again(desk, qtbot, hall):
    """A page of a site that was visited before, with a point lost there."""
    session = hall.enter(begun(hall))
    key = next(key for key in session.running[session.active].points)
    first = (session.active, key)
    session.judge(first, Choice("lost"))
    found, _ = session.add_finding(first, "Puddle", "East gate")
    session.change_finding(first, Finding(found.id, found.text, found.place, units=("Street office",)))
    assert session.settle()
    made = opened(desk, qtbot, begun(hall))
    qtbot.waitUntil(lambda: not made.view.evidence.last.isHidden())
    yield made
    put_away(made)


def texts(page) -> list[str]:
    """The texts of the first point's problems."""
    return [found.text for found in answer(page, "1").findings]


def test_the_faults_of_a_point_are_offered_and_a_digit_chooses(page, qtbot):
    press(qtbot, page, "2", Qt.Key.Key_F2, "1", Qt.Key.Key_Return)
    say(qtbot, page, "East gate")
    press(qtbot, page, Qt.Key.Key_Return)
    assert [(one.text, one.place) for one in answer(page, "1").findings] == [("Puddle", "East gate")]
    assert at(page) == "2"


def test_words_typed_search_and_enter_puts_the_phrase_in_their_place(page, qtbot):
    press(qtbot, page, "2")
    say(qtbot, page, "pud")
    press(qtbot, page, Qt.Key.Key_F2, Qt.Key.Key_Return)
    assert page.focusWidget().toPlainText() == "Puddle"


def test_what_was_written_is_offered_first_the_next_time_and_found_by_pinyin(page, qtbot):
    press(qtbot, page, "2")
    page.focusWidget().insertPlainText("水沟盖板破损")
    press(qtbot, page, Qt.Key.Key_Return, Qt.Key.Key_Return)
    go(page, "1")
    press(qtbot, page, "+", Qt.Key.Key_F2)
    guide = page.view.evidence.findings._cards[1].guide
    qtbot.waitUntil(lambda: len(guide._found) == 2)
    say(qtbot, page, "sggb")
    press(qtbot, page, Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert texts(page) == ["水沟盖板破损", "水沟盖板破损"]


def test_escape_closes_the_phrases_and_digits_are_words_again(page, qtbot):
    press(qtbot, page, "2", Qt.Key.Key_F2, Qt.Key.Key_Escape)
    say(qtbot, page, "1 lane")
    press(qtbot, page, Qt.Key.Key_Escape)
    assert texts(page) == ["1 lane"]


def test_a_phrase_is_chosen_by_mouse_too(page, qtbot):
    press(qtbot, page, "2")
    card = page.view.evidence.findings._cards[0]
    click(qtbot, card._phrases)
    row = card.guide.visualRect(card.guide.model().index(0, 0))
    click(qtbot, card.guide.viewport(), row.center())
    assert texts(page) == ["Puddle"]


def test_last_time_stands_beside_this_time(again):
    last = again.view.evidence.last
    assert last._title.text() == "Last time · 2026-11-16"
    assert (last._words.text(), last._problems.text()) == ("not met", "“Puddle” · East gate · Street office")


def test_one_key_does_the_same_as_last_time_and_one_undo_takes_it_back(again, qtbot):
    press(qtbot, again, "=")
    again_found = [(one.text, one.place, one.units, one.flags) for one in answer(again, "1").findings]
    assert again_found == [("Puddle", "East gate", ("Street office",), ("repeat",))]
    assert answer(again, "1").value == Choice("lost")
    again.undo()
    assert (answer(again, "1").findings, answer(again, "1").value) == ((), None)


def test_a_problem_at_a_point_lost_last_time_is_marked_as_a_repeat_by_itself(again, qtbot):
    press(qtbot, again, "2")
    say(qtbot, again, "Wet again")
    press(qtbot, again, Qt.Key.Key_Escape)
    assert [one.flags for one in answer(again, "1").findings] == [("repeat",)]


def test_the_mark_of_a_repeat_can_be_taken_off_and_stays_off(again, qtbot):
    press(qtbot, again, "2")
    card = again.view.evidence.findings._cards[0]
    chip = next(chip for chip in card._flag_chips._every if chip.id == "repeat")
    assert chip.isChecked()
    chip.click()
    card.begin()
    say(qtbot, again, "Another puddle")
    press(qtbot, again, Qt.Key.Key_Escape)
    assert [one.flags for one in answer(again, "1").findings] == [()]


def test_a_repeat_begun_and_left_without_a_word_is_no_problem(again, qtbot):
    press(qtbot, again, "2", Qt.Key.Key_Escape)
    go(again, "2")
    assert answer(again, "1").findings == ()


def test_where_there_was_no_last_time_the_key_does_nothing(page, qtbot):
    press(qtbot, page, "=")
    assert answer(page, "1").value is None
    assert page.view.foot._deed.text() == "There is no last time at this point"
