# SPDX-License-Identifier: MPL-2.0
"""A long morning: hundreds of keys over every kind of point, and the page still stands."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.scoring.hands import opened, put_away
from tests.ui.scoring.kinds import begun_with_every_kind

KEYS_PRESSED = 220
KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_9, Qt.Key.Key_1)
FURTHER = (*KEYS, Qt.Key.Key_Down, Qt.Key.Key_A, Qt.Key.Key_Plus, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_Return)


@pytest.mark.parametrize("theme", ["light", "sunlight"])
def test_hundreds_of_keys_on_every_kind_of_point_leave_the_page_standing(page, qtbot, desk, theme):
    desk.theme.name = theme
    keys = [(page.session.active, point.id) for point in page.session.checklists[page.session.active].points()]
    for number in range(KEYS_PRESSED):
        page.show_point(keys[number % len(keys)])
        page.setFocus()
        QApplication.processEvents()
        qtbot.keyClick(QApplication.focusWidget() or page, KEYS[number % len(KEYS)])
        QApplication.processEvents()
        if number % 31 == 0:
            gc.collect()
    page.session.settle()
    assert page.session.running[page.session.active].plain.judged > 0
    assert len(page.session.answer(keys[0]).findings) <= 1


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_twice_as_many_keys_on_every_kind_of_rule_leave_the_page_standing(desk, qtbot, hall, theme):
    desk.theme.name = theme
    page = opened(desk, qtbot, begun_with_every_kind(hall))
    keys = [(page.session.active, point.id) for point in page.session.checklists[page.session.active].points()]
    for number in range(KEYS_PRESSED):
        page.show_point(keys[number * 5 % len(keys)])
        page.setFocus()
        QApplication.processEvents()
        for key in (FURTHER[number % len(FURTHER)], FURTHER[number * 7 % len(FURTHER)]):
            qtbot.keyClick(QApplication.focusWidget() or page, key)
        QApplication.processEvents()
        if number % 31 == 0:
            gc.collect()
    page.session.settle()
    assert page.session.running[page.session.active].plain.judged > 5
    put_away(page)
