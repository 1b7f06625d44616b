# SPDX-License-Identifier: MPL-2.0
"""What was counted, each at its place; and numbers typed that are written once."""

from __future__ import annotations

from PySide6.QtCore import Qt

from inspector.core.values import Counts, Occurrence, Share
from tests.ui.scoring.hands import answer, at, click, go, press, say


def chips(page):
    """The places shown under the lines."""
    rows = page.view.bar._part._rows
    return [chip for row in rows for chip in row.places._chips if not chip.isHidden()]


def test_enter_after_a_count_asks_where_and_the_keys_count_on(page, qtbot):
    go(page, "3")
    press(qtbot, page, "2", Qt.Key.Key_Return)
    say(qtbot, page, "East gate")
    press(qtbot, page, Qt.Key.Key_Return, "3", Qt.Key.Key_Return)
    say(qtbot, page, "Lane 2")
    press(qtbot, page, Qt.Key.Key_Return)
    assert answer(page, "3").value == Counts((Occurrence("heap", 1, "East gate"), Occurrence("butt", 1, "Lane 2")))
    press(qtbot, page, Qt.Key.Key_Return)
    assert at(page) == "4"


def test_several_of_a_line_are_placed_one_after_another(page, qtbot):
    go(page, "3")
    press(qtbot, page, "2", "2", "2", Qt.Key.Key_Return)
    for words in ("A 1", "B 2"):
        say(qtbot, page, words)
        press(qtbot, page, Qt.Key.Key_Return)
    press(qtbot, page, Qt.Key.Key_Return)
    held = Counts((Occurrence("heap", 1, "A 1"), Occurrence("heap", 1, "B 2"), Occurrence("heap", 1)))
    assert (answer(page, "3").value, at(page)) == (held, "4")


def test_without_a_place_enter_twice_goes_on(page, qtbot):
    go(page, "3")
    press(qtbot, page, "2", Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert (answer(page, "3").value, at(page)) == (Counts((Occurrence("heap", 1),)), "4")


def test_a_place_half_typed_is_kept_when_another_point_comes(page, qtbot):
    go(page, "3")
    press(qtbot, page, "2", Qt.Key.Key_Return)
    say(qtbot, page, "Lane 7")
    go(page, "5")
    assert answer(page, "3").value == Counts((Occurrence("heap", 1, "Lane 7"),))


def test_one_more_after_a_place_has_no_place_yet_and_fewer_takes_it_first(page, qtbot):
    go(page, "3")
    press(qtbot, page, "2", Qt.Key.Key_Return)
    say(qtbot, page, "Gate")
    press(qtbot, page, Qt.Key.Key_Return, "2")
    assert answer(page, "3").value == Counts((Occurrence("heap", 1, "Gate"), Occurrence("heap", 1)))
    qtbot.keyClick(page, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert answer(page, "3").value == Counts((Occurrence("heap", 1, "Gate"),))


def test_a_place_is_asked_for_and_taken_off_by_mouse(page, qtbot):
    go(page, "3")
    press(qtbot, page, "2")
    click(qtbot, page.view.bar._part._rows[0].where)
    say(qtbot, page, "Gate")
    press(qtbot, page, Qt.Key.Key_Return)
    assert [chip.text() for chip in chips(page)] == ["Gate  ✕"]
    click(qtbot, chips(page)[0])
    assert (answer(page, "3").value, chips(page)) == (Counts(), [])


def test_what_must_be_there_has_no_places(page, qtbot):
    go(page, "4")
    press(qtbot, page, "2")
    assert page.view.bar._part._rows[0].where.isHidden()


def test_the_digits_of_a_share_are_written_once(page, qtbot):
    go(page, "6")
    rows = len(page.session._rows)
    press(qtbot, page, "3")
    say(qtbot, page, "12")
    press(qtbot, page, Qt.Key.Key_Escape, "4")
    say(qtbot, page, "15")
    assert page.view.bar.pending
    press(qtbot, page, Qt.Key.Key_Return)
    assert (answer(page, "6").value, len(page.session._rows)) == (Share(12, 15), rows + 1)


def test_a_number_half_typed_is_written_after_a_pause(page, qtbot):
    go(page, "6")
    press(qtbot, page, "3")
    say(qtbot, page, "3")
    press(qtbot, page, Qt.Key.Key_Escape, "4")
    say(qtbot, page, "4")
    qtbot.waitUntil(lambda: answer(page, "6").value == Share(3, 4))
    assert not page.view.bar.pending
