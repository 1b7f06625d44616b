# SPDX-License-Identifier: MPL-2.0
"""A photo large: drawn on by keys and by hand, kept when it is put away, erased with a reason."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from inspector.core.photo_order import erased
from inspector.ui.dialogs.photo import PhotoDialog
from tests.ui.conftest import freed
from tests.ui.scoring.hands import answer
from tests.ui.scoring.test_tray import fill, shot


@pytest.fixture
def dialog(page, qtbot):
    """A photo of the first point, opened."""
    page.session.add_photo(page.course.current, shot(40))
    page.sheets.open_photo(answer(page, "1").photos[0])
    made = next(one for one in QApplication.topLevelWidgets() if isinstance(one, PhotoDialog))
    qtbot.waitUntil(lambda: not page.desk.tasks.is_busy)
    return made


def key(qtbot, dialog, *keys: str | Qt.Key):
    """Press keys on the picture."""
    for one in keys:
        qtbot.keyClick(dialog.canvas, one)


def test_a_mark_is_set_moved_and_kept_by_keys_alone(dialog, page, qtbot):
    (before,) = answer(page, "1").photos
    key(qtbot, dialog, "B", Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Right)
    (box,) = dialog.sketch.strokes
    assert (box.kind, box.x1) == ("box", 4600)
    with qtbot.waitSignal(dialog.kept):
        key(qtbot, dialog, Qt.Key.Key_Return)
    (after,) = answer(page, "1").photos
    assert after != before
    assert page.session.copies[after].strokes == (box,)


def test_one_undo_of_the_page_takes_the_marks_off(dialog, page, qtbot):
    before = answer(page, "1").photos
    key(qtbot, dialog, "A", Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.kept):
        dialog.leave.click()
    page.undo()
    assert answer(page, "1").photos == before


def test_a_face_is_covered_by_dragging(dialog, qtbot):
    dialog.canvas.take_tool("blur")
    frame = dialog.canvas.frame()
    start, end = (frame.topLeft() * (1 - part) + frame.bottomRight() * part for part in (0.25, 0.5))
    qtbot.mousePress(dialog.canvas, Qt.MouseButton.LeftButton, pos=start.toPoint())
    qtbot.mouseMove(dialog.canvas, end.toPoint())
    qtbot.mouseRelease(dialog.canvas, Qt.MouseButton.LeftButton, pos=end.toPoint())
    (blur,) = dialog.sketch.strokes
    assert (blur.kind, round(blur.x1 / 100), round(blur.x2 / 100)) == ("blur", 25, 50)
    dialog.throw_away()


def test_words_are_typed_and_stay_on_the_mark(dialog, page, qtbot):
    key(qtbot, dialog, "T", Qt.Key.Key_Space)
    qtbot.keyClicks(dialog.tools.words, "East gate")
    qtbot.keyClick(dialog.tools.words, Qt.Key.Key_Return)
    assert dialog.sketch.strokes[0].text == "East gate"
    assert not page.desk.tasks.is_busy
    with qtbot.waitSignal(dialog.kept):
        key(qtbot, dialog, Qt.Key.Key_Return)


def test_words_that_say_nothing_are_said_to_and_nothing_is_lost(dialog, page, qtbot):
    key(qtbot, dialog, "T", Qt.Key.Key_Space)
    dialog.keep()
    qtbot.waitUntil(lambda: "words" in dialog.told.text())
    assert dialog.isVisible()
    assert len(dialog.sketch.strokes) == 1
    dialog.throw_away()


def test_esc_lets_the_mark_go_then_keeps_and_leaves(dialog, page, qtbot):
    key(qtbot, dialog, "A", Qt.Key.Key_Space, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.kept):
        key(qtbot, dialog, Qt.Key.Key_Escape)


def test_marks_thrown_away_change_nothing(dialog, page, qtbot):
    before = len(page.session.rows)
    key(qtbot, dialog, "A", Qt.Key.Key_Space)
    dialog.discard.click()
    assert len(page.session.rows) == before


def test_a_marked_photo_opens_with_its_marks_and_its_original_can_be_seen(dialog, page, qtbot):
    key(qtbot, dialog, "B", Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.kept):
        dialog.keep()
    freed()
    page.sheets.open_photo(answer(page, "1").photos[0])
    again = next(one for one in QApplication.topLevelWidgets() if isinstance(one, PhotoDialog))
    qtbot.waitUntil(lambda: len(again.sketch.strokes) == 1)
    key(qtbot, again, "O")
    assert again.canvas.bare
    again.close()


def test_tab_goes_from_mark_to_mark_and_delete_takes_one_out(dialog, qtbot):
    key(qtbot, dialog, "A", Qt.Key.Key_Space, "B", Qt.Key.Key_Space)
    dialog.sketch.choose(-1)
    key(qtbot, dialog, Qt.Key.Key_Tab)
    assert dialog.sketch.stroke().kind == "arrow"
    key(qtbot, dialog, Qt.Key.Key_Tab)
    assert dialog.sketch.stroke().kind == "box"
    key(qtbot, dialog, Qt.Key.Key_Delete)
    assert [one.kind for one in dialog.sketch.strokes] == ["arrow"]
    dialog.throw_away()


def test_a_mark_under_the_finger_is_taken_and_moved(dialog, qtbot):
    dialog.canvas.take_tool("box")
    dialog.canvas.add_in_the_middle()
    dialog.canvas.take_tool("look")
    spot = dialog.canvas.frame().center().toPoint()
    qtbot.mousePress(dialog.canvas, Qt.MouseButton.LeftButton, pos=spot)
    qtbot.mouseMove(dialog.canvas, spot + QPoint(40, 0))
    qtbot.mouseRelease(dialog.canvas, Qt.MouseButton.LeftButton, pos=spot + QPoint(40, 0))
    assert dialog.sketch.strokes[0].x1 > 4400
    dialog.throw_away()


def test_the_picture_comes_nearer_and_stays_within_sight(dialog, qtbot):
    key(qtbot, dialog, *"+++++")
    assert dialog.canvas.zoom > 3
    for _ in range(40):
        key(qtbot, dialog, Qt.Key.Key_Left)
    assert round(dialog.canvas.frame().left()) == 0
    key(qtbot, dialog, *"--------")
    assert dialog.canvas.zoom == 1


def test_a_photo_is_erased_only_with_a_reason(dialog, page, qtbot):
    (sha256,) = answer(page, "1").photos
    dialog.erasing.ask.click()
    assert not dialog.erasing.sure.isEnabled()
    qtbot.keyClicks(dialog.erasing.reason, "shows a child")
    dialog.erasing.sure.click()
    assert erased(page.session.rows) == {sha256: "shows a child"}
    assert not page.desk.hall.workspace.photos.have(sha256)


def test_enter_in_the_reason_erases_nothing_and_esc_takes_the_question_back(dialog, page, qtbot):
    dialog.erasing.ask.click()
    qtbot.keyClicks(dialog.erasing.reason, "shows a child")
    qtbot.keyClick(dialog.erasing.reason, Qt.Key.Key_Return)
    qtbot.keyClick(dialog.erasing.reason, Qt.Key.Key_Escape)
    assert (dialog.isVisible(), dialog.erasing.is_asked) == (True, False)
    assert erased(page.session.rows) == {}
    dialog.close()


def test_a_photo_of_the_tray_is_looked_at_but_marked_only_at_its_point(page, qtbot):
    fill(page, "")
    page.tray.look_at()
    made = next(one for one in QApplication.topLevelWidgets() if isinstance(one, PhotoDialog))
    key(qtbot, made, "A", Qt.Key.Key_Space)
    assert made.sketch.strokes == ()
    assert made.tools.buttons["arrow"].isHidden()
    made.close()
