# SPDX-License-Identifier: MPL-2.0
"""Scoring by keyboard alone."""

from __future__ import annotations

from fractions import Fraction

import pytest
from PySide6.QtCore import Qt

from inspector.app.library import read_checklist_file, shipped_checklists
from inspector.core.answers import Status
from inspector.core.values import Amount, Choice, Counts, Occurrence, Share
from tests.app.halls import header
from tests.ui.scoring.hands import answer, at, go, opened, press, put_away, say


def test_one_key_judges_a_pass_and_moves_on(page, qtbot):
    press(qtbot, page, "1")
    assert (answer(page, "1").value, at(page)) == (Choice("met"), "2")


def test_a_fail_opens_its_problem_and_enter_goes_by_the_place_to_the_next_point(page, qtbot):
    press(qtbot, page, "2")
    say(qtbot, page, "Puddle 3 m wide")
    press(qtbot, page, Qt.Key.Key_Return)
    say(qtbot, page, "East gate 12")
    press(qtbot, page, Qt.Key.Key_Return)
    assert answer(page, "1").value == Choice("lost")
    assert [(one.text, one.place) for one in answer(page, "1").findings] == [("Puddle 3 m wide", "East gate 12")]
    assert (at(page), answer(page, "2").status) == ("2", Status.UNJUDGED)


def test_enter_goes_from_the_exact_place_to_the_note_to_the_next_point(page, qtbot):
    press(qtbot, page, "L")
    say(qtbot, page, "stall 12")
    press(qtbot, page, Qt.Key.Key_Return)
    say(qtbot, page, "9 of 10 wet")
    press(qtbot, page, Qt.Key.Key_Return)
    assert (answer(page, "1").place, answer(page, "1").note, at(page)) == ("stall 12", "9 of 10 wet", "2")


def test_a_fail_left_without_a_word_leaves_no_empty_problem(page, qtbot):
    press(qtbot, page, "2", Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert (answer(page, "1").findings, at(page)) == ((), "2")


def test_the_place_follows_the_text_by_tab(page, qtbot):
    press(qtbot, page, "2")
    say(qtbot, page, "Puddle")
    press(qtbot, page, Qt.Key.Key_Tab)
    say(qtbot, page, "East gate")
    press(qtbot, page, Qt.Key.Key_Return)
    found = answer(page, "1").findings
    assert [(one.text, one.place) for one in found] == [("Puddle", "East gate")]


def test_control_enter_begins_another_problem_of_the_same_point(page, qtbot):
    press(qtbot, page, "2")
    say(qtbot, page, "first")
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    say(qtbot, page, "second")
    press(qtbot, page, Qt.Key.Key_Return)
    assert [found.text for found in answer(page, "1").findings] == ["first", "second"]


def test_digits_typed_into_a_note_judge_nothing(page, qtbot):
    press(qtbot, page, "M")
    say(qtbot, page, "12 stalls, 9 of them n g w o")
    press(qtbot, page, Qt.Key.Key_Escape)
    assert answer(page, "1").note == "12 stalls, 9 of them n g w o"
    assert (answer(page, "1").status, at(page)) == (Status.UNJUDGED, "1")


def test_digits_typed_into_a_problem_judge_nothing(page, qtbot):
    press(qtbot, page, "2")
    say(qtbot, page, "1 2 3 0 9")
    press(qtbot, page, Qt.Key.Key_Escape)
    assert (answer(page, "1").value, answer(page, "1").findings[0].text) == (Choice("lost"), "1 2 3 0 9")


def test_levels_have_a_key_each(page, qtbot):
    go(page, "2")
    press(qtbot, page, "2", Qt.Key.Key_Escape)
    assert answer(page, "2").value == Choice("B")


def test_keys_count_occurrences_up_and_down_and_stay(page, qtbot):
    go(page, "3")
    press(qtbot, page, "2", "2", "3")
    qtbot.keyClick(page, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(answer(page, "3").value, Counts)
    assert (answer(page, "3").value.totals(), at(page)) == ({"heap": 1, "butt": 1}, "3")


def test_no_fault_is_one_key_for_counters(page, qtbot):
    go(page, "3")
    press(qtbot, page, "1")
    assert (answer(page, "3").value, at(page)) == (Counts(), "4")


def test_all_there_is_one_key_for_what_is_needed(page, qtbot):
    go(page, "4")
    press(qtbot, page, "1")
    assert (answer(page, "4").value, at(page)) == (Counts((Occurrence("core", 2),)), "5")


def test_a_number_is_typed_after_its_key_and_enter_takes_it(page, qtbot):
    go(page, "5")
    press(qtbot, page, "3")
    say(qtbot, page, "3.5")
    press(qtbot, page, Qt.Key.Key_Return)
    assert answer(page, "5").value == Amount(Fraction(7, 2))


def test_a_number_off_the_step_is_not_taken(page, qtbot):
    go(page, "5")
    press(qtbot, page, "3")
    say(qtbot, page, "7")
    assert answer(page, "5").status is Status.UNJUDGED


def test_a_share_is_typed_as_part_and_whole(page, qtbot):
    go(page, "6")
    press(qtbot, page, "3", "3", Qt.Key.Key_Return, "4", Qt.Key.Key_Escape)
    assert answer(page, "6").value == Share(3, 4)


def test_one_asks_for_the_whole_of_a_share_and_all_of_it_is_met(page, qtbot):
    go(page, "6")
    press(qtbot, page, "1")
    say(qtbot, page, "12")
    press(qtbot, page, Qt.Key.Key_Return)
    assert (answer(page, "6").value, at(page)) == (Share(12, 12), "1")


def test_one_takes_all_of_a_whole_that_stands(page, qtbot):
    go(page, "6")
    press(qtbot, page, "3", "7", Qt.Key.Key_Return, "8", Qt.Key.Key_Escape, "1")
    assert (answer(page, "6").value, at(page)) == (Share(8, 8), "1")


def test_two_asks_for_the_whole_of_a_share_and_none_of_it_is_met(page, qtbot):
    go(page, "6")
    press(qtbot, page, "2", "5", Qt.Key.Key_Return)
    assert (answer(page, "6").value, at(page)) == (Share(0, 5), "6")
    say(qtbot, page, "No licence")
    press(qtbot, page, Qt.Key.Key_Escape)
    assert answer(page, "6").findings[0].text == "No licence"


def test_a_share_and_a_number_that_lose_open_their_problem(page, qtbot):
    for point, keys in (("6", ("3", "3", Qt.Key.Key_Return, "4")), ("5", ("3", "2"))):
        go(page, point)
        press(qtbot, page, *keys, Qt.Key.Key_Return)
        say(qtbot, page, "wrong")
        press(qtbot, page, Qt.Key.Key_Escape)
        assert [found.text for found in answer(page, point).findings] == ["wrong"]


def test_enter_stays_at_a_number_that_cannot_be_taken(page, qtbot):
    go(page, "5")
    press(qtbot, page, "3", "7", Qt.Key.Key_Return)
    assert (at(page), answer(page, "5").status) == ("5", Status.UNJUDGED)
    go(page, "6")
    press(qtbot, page, "3", "5", Qt.Key.Key_Return, "4", Qt.Key.Key_Return)
    assert (at(page), answer(page, "6").status) == ("6", Status.UNJUDGED)


def test_not_applicable_is_taken_only_where_it_is_offered(page, qtbot):
    press(qtbot, page, "0")
    go(page, "2")
    press(qtbot, page, "0")
    assert (answer(page, "1").status, answer(page, "2").status) == (Status.UNJUDGED, Status.NOT_APPLICABLE)


def test_what_cannot_be_judged_asks_why_in_its_own_place(page, qtbot):
    press(qtbot, page, "9", "3")
    assert (answer(page, "1").status, answer(page, "1").reason) == (Status.CANNOT_JUDGE, "weather")
    assert at(page) == "2"


def test_own_words_are_a_reason_too(page, qtbot):
    press(qtbot, page, "9", "5")
    say(qtbot, page, "key not found")
    press(qtbot, page, Qt.Key.Key_Return)
    assert answer(page, "1").reason == "key not found"


def test_escape_turns_back_from_the_reasons(page, qtbot):
    press(qtbot, page, "9", Qt.Key.Key_Escape, "1")
    assert answer(page, "1").value == Choice("met")


@pytest.mark.parametrize("way", ["N", "P", Qt.Key.Key_Right])
def test_walking_away_from_the_reasons_brings_the_answer_buttons_back(page, qtbot, way):
    go(page, "3")
    press(qtbot, page, "9", way)
    page.view.settle()
    assert [page.view.bar._row.isHidden(), page.view.bar.asking] == [False, False]
    go(page, "3")
    assert not page.view.bar._part.isHidden()
    press(qtbot, page, "1")
    assert answer(page, "3").status is Status.JUDGED


def test_enter_without_a_reason_stays_and_waits_for_one(page, qtbot):
    press(qtbot, page, "9", Qt.Key.Key_Return)
    assert (at(page), page.view.bar.asking, answer(page, "1").status) == ("1", True, Status.UNJUDGED)
    say(qtbot, page, "locked")
    press(qtbot, page, Qt.Key.Key_Return)
    assert (at(page), answer(page, "1").reason) == ("2", "locked")


def test_a_press_that_met_the_point_before_is_no_answer_to_the_next(page, qtbot):
    go(page, "1")
    press(qtbot, page, "1")
    page.view.bar.judged.emit(Choice("lost"), True)
    page.view.bar.marked.emit(Status.CANNOT_JUDGE, "weather")
    assert (answer(page, "1").value, answer(page, "2").status) == (Choice("met"), Status.UNJUDGED)


def test_a_held_key_judges_one_point(page):
    held = [name for name, action in page.actions_of.items() if name.startswith("judge") and action.autoRepeat()]
    assert held == []


def test_arrows_walk_through_the_points(page, qtbot):
    press(qtbot, page, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert at(page) == "2"


def test_a_whole_market_is_judged_by_keyboard_alone(desk, qtbot, hall):
    market = next(path for path in shipped_checklists() if path.name == "cn-market.yaml")
    page = opened(desk, qtbot, hall.begin([read_checklist_file(market)], header()))
    for _ in range(60):
        press(qtbot, page, "1")
        if not page.course.tally.unjudged:
            break
        if page.course.tally.met and at(page) == "17":
            press(qtbot, page, "3", *"10", Qt.Key.Key_Return, *"10", Qt.Key.Key_Return)
    assert (page.course.tally.met, page.course.tally.unjudged) == (27, 0)
    put_away(page)
