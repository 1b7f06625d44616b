# SPDX-License-Identifier: MPL-2.0
"""The frame of the window: never larger than the screen, and Enter presses the button the keys have reached."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSize, Qt

from inspector.core.values import Choice
from inspector.ui.frame import BORDER, LEAST, USUAL, fills, opening
from inspector.ui.widgets.judge_button import JudgeButton
from inspector.ui.window import Window
from tests.app.halls import begun

ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@pytest.mark.parametrize("room", [QSize(1920, 1040), QSize(1366, 728), QSize(1024, 560), QSize(800, 600)])
def test_the_window_opens_within_the_room_less_its_border(room):
    for kept in (QSize(), QSize(3000, 2000), QSize(1000, 700)):
        size = opening(room, kept)
        assert size.width() <= room.width() - BORDER.width()
        assert size.height() <= room.height() - BORDER.height()


def test_a_size_kept_is_taken_again_where_there_is_room():
    assert opening(QSize(1920, 1080), QSize(1111, 777)) == QSize(1111, 777)


def test_a_size_kept_by_mistake_is_never_too_small():
    assert opening(QSize(1920, 1080), QSize(3, 4)) == LEAST
    assert opening(QSize(1920, 1080), QSize(0, 0)) == USUAL


def test_a_small_screen_is_filled_and_a_large_one_is_not():
    assert [fills(QSize(*size)) for size in ((1280, 800), (1366, 768), (1024, 600), (1920, 1080))] == [
        True,
        True,
        True,
        False,
    ]


def test_the_size_is_kept_when_the_window_closes_and_bounds_the_next(window):
    window.resize(1111, 666)
    assert window.close()
    window.stand()
    room = window.screen().availableGeometry().size()
    assert [str(window._kept().value(name)) for name in ("width", "height")] == ["1111", "666"]
    assert window.normalGeometry().size().boundedTo(room) == window.normalGeometry().size()


@pytest.mark.parametrize("key", ENTERS)
def test_enter_presses_the_button_that_has_the_focus(window, qtbot, key):
    window.home.begin.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(window.home.begin, key)
    assert type(window.stack.page()).__name__ == "NewVisitPage"


def scoring(window: Window, hall) -> object:
    """The scoring page of a new visit."""
    window.activateWindow()
    window.open_visit(begun(hall))
    return window.stack.page()


def test_enter_judges_by_a_button_reached_by_tab(window, hall, qtbot):
    page = scoring(window, hall)
    button = next(one for one in page.view.bar.findChildren(JudgeButton) if one.text() == "Met")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    key = page.course.current
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert window.session.answer(key).value == Choice("met")


def test_enter_on_a_button_the_mouse_has_reached_goes_on_instead(window, hall, qtbot):
    page = scoring(window, hall)
    key, button = page.course.current, next(one for one in page.view.bar.findChildren(JudgeButton))
    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(button, Qt.MouseButton.LeftButton, pos=QPoint(-9, -9))
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert (window.session.answer(key).value, page.course.current != key) == (None, True)
