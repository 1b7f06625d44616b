# SPDX-License-Identifier: MPL-2.0
"""The line at the foot of the scoring page: what was done last, in the language spoken now."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.ui.scoring.hands import answer, go, picture, press, say


def foot(page):
    """What stands at the foot once the key is answered."""
    page.view.catch_up()
    return page.view.foot._deed.text().replace("\u00a0", " ")


@pytest.mark.parametrize(("key", "said"), [("M", "Point 1: note written"), ("L", "Point 1: exact place written")])
def test_the_foot_names_what_was_written(page, qtbot, key, said):
    press(qtbot, page, key)
    say(qtbot, page, "wet")
    press(qtbot, page, Qt.Key.Key_Escape)
    assert foot(page) == said


def test_the_foot_tells_a_problem_added_changed_and_removed(page, qtbot):
    press(qtbot, page, "+")
    say(qtbot, page, "Puddle")
    press(qtbot, page, Qt.Key.Key_Return)
    told = [foot(page)]
    say(qtbot, page, "gate")
    press(qtbot, page, Qt.Key.Key_Escape)
    told.append(foot(page))
    page.view.evidence.finding_removed.emit(answer(page, "1").findings[0].id)
    assert [*told, foot(page)] == [f"Point 1: problem {done}" for done in ("added", "changed", "removed")]


def test_the_foot_tells_a_photo(page, qtbot):
    QGuiApplication.clipboard().setImage(picture(Qt.GlobalColor.red))
    with qtbot.waitSignal(page.hand.intake.kept):
        page.paste_photo()
    assert foot(page) == "Point 1: photo added"
    page.undo()
    assert foot(page) == "Point 1: photo removed"


def test_a_number_has_its_unit_at_the_foot(page, qtbot):
    go(page, "5")
    press(qtbot, page, "3", "4", Qt.Key.Key_Escape)
    assert foot(page) == "Point 5: 4 points  −1"


def test_another_reason_is_an_answer_not_something_written(page, qtbot):
    press(qtbot, page, "9", "2")
    go(page, "1")
    press(qtbot, page, "9", "3")
    assert foot(page).startswith("Point 1: cannot be judged")


def test_the_foot_speaks_the_other_language_at_once(page, qtbot):
    press(qtbot, page, "1")
    english = foot(page)
    page.desk.tongue.speak("zh")
    page.retranslate()
    assert (english, foot(page)) == ("Point 1: met", "条目 1：符合")


def test_counts_are_joined_as_each_language_joins(page, qtbot):
    go(page, "3")
    press(qtbot, page, "2", "3")
    joined = [foot(page)]
    page.desk.tongue.speak("zh")
    page.retranslate()
    assert ["; " in joined[0], "；" in foot(page), "; " in foot(page)] == [True, True, False]


def test_a_common_clause_is_said_in_the_language_spoken(page):
    clause = page.view.card._clause
    assert [clause("通-9"), clause("other")] == ["Common clause 9", "other"]
    page.desk.tongue.speak("zh")
    assert clause("通-9") == "通用条款9"
