# SPDX-License-Identifier: MPL-2.0
"""Every further form of answer by keys and by clicks: parts, grids, raters, words, rates, vetoes, records."""

from __future__ import annotations

from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton

from inspector.core.answers import Status
from inspector.core.values import Amount, Choice, Marks, Rating, Ratings, Said, Share
from inspector.ui.models.standing import Standing, stands
from inspector.ui.widgets.cell_button import CellButton
from inspector.ui.widgets.judge_button import JudgeButton
from inspector.ui.widgets.part_row import PartRow
from inspector.ui.widgets.stepper import Stepper
from tests.ui.scoring.hands import answer, at, click, go, opened, press, put_away, say
from tests.ui.scoring.kinds import begun_with_every_kind


@pytest.fixture
def every(desk, qtbot, hall):
    """The scoring page on every kind of rule."""
    made = opened(desk, qtbot, begun_with_every_kind(hall))
    yield made
    put_away(made)


def marks(page, point):
    """The marks of a point, by part."""
    value = answer(page, point).value
    return dict(value.chosen()) if isinstance(value, Marks) else None


def seen(page, kind):
    """The widgets of a kind that are shown in the answer bar."""
    page.view.settle()
    QApplication.processEvents()
    return [one for one in page.view.bar.findChildren(kind) if one.isVisible()]


def standing_of(page, point):
    """How a point stands."""
    return stands(page.session, (page.session.active, point))


def test_a_digit_marks_the_part_at_hand_and_goes_to_the_next(every, qtbot):
    go(every, "12")
    press(qtbot, every, "1", "2")
    assert (marks(every, "12"), at(every)) == ({"a": "met", "b": "lost"}, "12")
    assert standing_of(every, "12") is Standing.BLANK


def test_the_last_part_met_goes_on_to_the_next_point(every, qtbot):
    go(every, "12")
    press(qtbot, every, "1", "1", "1")
    assert (answer(every, "12").status, at(every)) == (Status.JUDGED, "13")


def test_parts_half_marked_are_not_judged_and_come_again(every, qtbot):
    go(every, "12")
    press(qtbot, every, "1", Qt.Key.Key_Return)
    assert (at(every), standing_of(every, "12"), every.course.tally.judged) == ("13", Standing.BLANK, 0)
    every.view.settle()
    go(every, "12")
    assert "1 of 3 marked" in every.view.bar._part._count.text()


def test_arrows_walk_through_the_parts_and_past_them_to_the_next_point(every, qtbot):
    go(every, "12")
    press(qtbot, every, Qt.Key.Key_Down, Qt.Key.Key_Down, "2")
    assert marks(every, "12") == {"c": "lost"}
    go(every, "12")
    press(qtbot, every, *[Qt.Key.Key_Down] * 3)
    assert at(every) == "13"


def test_tab_walks_through_the_parts_and_then_on_through_the_window(every, qtbot):
    go(every, "12")
    press(qtbot, every, Qt.Key.Key_Tab, "2")
    assert marks(every, "12") == {"b": "lost"}
    press(qtbot, every, Qt.Key.Key_Backtab, Qt.Key.Key_Backtab, "2")
    assert marks(every, "12") == {"a": "lost", "b": "lost"}
    press(qtbot, every, Qt.Key.Key_Tab)
    assert not every.hasFocus()


def test_a_part_that_has_the_keys_hands_them_to_the_next(every, qtbot):
    go(every, "12")
    row = seen(every, PartRow)[1]
    row.setFocus()
    press(qtbot, every, "2")
    assert marks(every, "12") == {"b": "lost"}
    assert seen(every, PartRow)[2].hasFocus()


def test_one_key_marks_every_part_met(every, qtbot):
    go(every, "11")
    press(qtbot, every, "A")
    assert (marks(every, "11"), at(every)) == (dict.fromkeys("abcde", "met"), "12")
    go(every, "12")
    qtbot.keyClick(every, Qt.Key.Key_1, Qt.KeyboardModifier.ShiftModifier)
    assert marks(every, "12") == dict.fromkeys("abc", "met")


def test_a_part_is_marked_by_a_click_and_the_same_click_takes_it_off(every, qtbot):
    go(every, "12")
    button = seen(every, PartRow)[2].findChildren(JudgeButton)[1]
    click(qtbot, button)
    assert marks(every, "12") == {"c": "lost"}
    click(qtbot, button)
    assert answer(every, "12").status is Status.UNJUDGED


def test_a_rater_is_added_by_enter_and_an_empty_row_ends(every, qtbot):
    go(every, "20")
    press(qtbot, every, "1")
    for number in ("86", "90", "88"):
        say(qtbot, every, number)
        press(qtbot, every, Qt.Key.Key_Return)
    assert len(seen(every, Stepper)) == 4
    assert every.view.bar._part._result.text().startswith("Mean without one highest and one lowest: 88")
    press(qtbot, every, Qt.Key.Key_Return)
    assert [rating.amount for rating in answer(every, "20").value.items] == [86, 90, 88]


def test_too_few_raters_judge_nothing_yet(every, qtbot):
    go(every, "20")
    press(qtbot, every, "1", "8", Qt.Key.Key_Return)
    assert answer(every, "20").value == Ratings((Rating("1", Fraction(8)),))
    assert (standing_of(every, "20"), at(every)) == (Standing.BLANK, "20")


def test_a_number_no_rater_can_give_is_not_taken(every, qtbot):
    go(every, "20")
    press(qtbot, every, "1", "1", "0", "1", Qt.Key.Key_Return)
    assert (answer(every, "20").value, len(seen(every, Stepper))) == (None, 3)


def test_a_grid_is_walked_by_arrows_and_counts_up_and_down(every, qtbot):
    go(every, "17")
    press(qtbot, every, "2", Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return, "+", "+", "-")
    assert answer(every, "17").value.totals() == {"often.some": 2}
    assert (at(every), answer(every, "17").findings) == ("17", ())
    assert "medium" in every.view.bar._part._worst.text()


def test_a_cell_counts_by_clicks_and_the_stepper_beside_takes_it_back(every, qtbot):
    go(every, "17")
    cell = seen(every, CellButton)[8]
    click(qtbot, cell)
    click(qtbot, cell)
    click(qtbot, seen(every, Stepper)[0].findChildren(QToolButton)[0])
    assert answer(every, "17").value.totals() == {"always.whole": 1}
    assert cell.accessibleName() == "constant × everywhere: high, 1"


def test_nothing_found_in_a_grid_is_one_key(every, qtbot):
    go(every, "17")
    press(qtbot, every, "1")
    assert (standing_of(every, "17"), at(every)) == (Standing.MET, "18")


def test_escape_leaves_the_grid_and_enter_goes_on_again(every, qtbot):
    go(every, "17")
    press(qtbot, every, "2", "+", Qt.Key.Key_Escape)
    assert every.hasFocus()
    press(qtbot, every, Qt.Key.Key_Return)
    say(qtbot, every, "mould")
    press(qtbot, every, Qt.Key.Key_Escape)
    assert answer(every, "17").findings[0].text == "mould"


def test_words_are_kept_on_enter_and_on_leaving_and_none_are_no_answer(every, qtbot):
    go(every, "23")
    press(qtbot, every, "1")
    say(qtbot, every, "1 note")
    press(qtbot, every, Qt.Key.Key_Return)
    assert (answer(every, "23").value, at(every)) == (Said("1 note"), "24")
    go(every, "23")
    press(qtbot, every, "1")
    every.view.bar._part._field.setPlainText("")
    go(every, "24")
    assert answer(every, "23").status is Status.UNJUDGED


def test_words_typed_are_written_when_another_point_is_shown(every, qtbot):
    go(every, "23")
    press(qtbot, every, "1")
    say(qtbot, every, "half")
    assert answer(every, "23").value is None
    go(every, "2")
    assert (answer(every, "23").value, answer(every, "2").value) == (Said("half"), None)


def test_watching_counts_each_passer_by_with_one_key(every, qtbot):
    go(every, "10")
    press(qtbot, every, "C", "C", "C", "V")
    assert answer(every, "10").value == Share(1, 4)
    assert every.view.bar._part._rate.text() == "25.00 % violating"


def test_no_violation_among_all_seen_is_met(every, qtbot):
    go(every, "10")
    press(qtbot, every, "1", *"40", Qt.Key.Key_Return)
    assert (answer(every, "10").value, standing_of(every, "10"), at(every)) == (Share(0, 40), Standing.MET, "11")


def test_a_veto_that_falls_says_what_it_does(every, qtbot):
    go(every, "15")
    press(qtbot, every, "2", Qt.Key.Key_Escape)
    assert (answer(every, "15").value, standing_of(every, "15")) == (Choice("lost"), Standing.LOST)
    assert every.view.bar._effect.text() == "Veto: an incident fails the whole checklist"
    go(every, "15")
    press(qtbot, every, "1")
    assert (standing_of(every, "15"), at(every)) == (Standing.NOTED, "16")


def test_a_number_with_a_unit_is_typed_and_recorded(every, qtbot):
    go(every, "24")
    press(qtbot, every, "1", *"61.5", Qt.Key.Key_Return)
    assert (answer(every, "24").value, at(every)) == (Amount(Fraction("61.5")), "25")
    go(every, "24")
    press(qtbot, every, "1", *"-3", Qt.Key.Key_Return)
    assert answer(every, "24").value == Amount(Fraction(-3))


def test_a_photo_taken_asks_for_the_photo(every, qtbot):
    go(every, "25")
    press(qtbot, every, "1")
    go(every, "25")
    assert standing_of(every, "25") is Standing.NOTED
    assert every.view.bar._effect.text().startswith("Add the photo")


def test_the_rows_of_the_sheet_say_every_answer(every, qtbot):
    go(every, "12")
    press(qtbot, every, "1", "2", "1")
    sheet = every.view.sheet
    said = sheet.data(sheet.index(sheet.row_of((every.session.active, "12")), 3))
    assert said == "met 2; not met 1 (wheelchair)"


def test_every_kind_of_rule_is_judged_by_keyboard_alone(every, qtbot):
    enter, right = Qt.Key.Key_Return, Qt.Key.Key_Right
    shares = {"7": ("3", *"9", enter, *"9"), "8": ("3", *"5", enter, *"5"), "10": ("C", "C")}
    others = {
        "9": ("1", *"40"),
        "20": ("1", *"86", enter, *"90", enter, *"88"),
        "23": ("1", *"seen"),
        "24": ("1", *"60"),
    }
    for _ in range(27):
        keys = (shares | others).get(at(every), ("A", "1"))
        here = at(every)
        for key in keys if at(every) not in {"11", "12", "18", "19", "21"} else ("A",):
            if at(every) == here:
                press(qtbot, every, key)
        if at(every) == here:
            press(qtbot, every, Qt.Key.Key_Escape, right)
    assert (every.course.tally.unjudged, every.course.tally.lost) == (0, 0)
    assert (every.course.tally.noted, every.course.tally.hidden) == (5, 1)


def test_a_point_says_which_photos_it_wants_and_is_incomplete_without_them(every, qtbot):
    go(every, "7")
    said = every.view.card._texts["evidence"].accessibleName()
    assert said == "wall of licences\nstalls without one, with a fault: at least 2"
    press(qtbot, every, "1", *"9", Qt.Key.Key_Return)
    every.view.filter.show_only("incomplete")
    assert every.view.filter.wants((every.session.active, "7"))


def test_a_sample_of_a_size_asked_for_has_one_field(every, qtbot):
    go(every, "8")
    press(qtbot, every, "3", "4", Qt.Key.Key_Return)
    assert answer(every, "8").value == Share(4, 5)
    go(every, "8")
    press(qtbot, every, "1")
    assert (answer(every, "8").value, at(every)) == (Share(5, 5), "9")


def test_undo_brings_the_keys_back_to_the_part_it_took_the_mark_from(every, qtbot):
    go(every, "11")
    press(qtbot, every, "1", Qt.Key.Key_Down, Qt.Key.Key_Down, "2")
    every.undo()
    press(qtbot, every, "1")
    assert marks(every, "11") == {"a": "met", "d": "met"}
