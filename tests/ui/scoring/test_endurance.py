# SPDX-License-Identifier: MPL-2.0
"""A long morning: hundreds of keys over every kind of point, and the page still stands."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_9, Qt.Key.Key_1)


@pytest.mark.parametrize("theme", ["light", "sunlight"])
def test_six_hundred_keys_on_every_kind_of_point_leave_the_page_standing(page, qtbot, desk, theme):
    desk.theme.name = theme
    keys = [(page.session.active, point.id) for point in page.session.checklists[page.session.active].points()]
    for number in range(600):
        page.show_point(keys[number % len(keys)])
        page.setFocus()
        QApplication.processEvents()
        qtbot.keyClick(QApplication.focusWidget() or page, KEYS[number % len(KEYS)])
        QApplication.processEvents()
        if number % 97 == 0:
            gc.collect()
    page.session.settle()
    assert page.session.running[page.session.active].plain.judged > 0
    assert len(page.session.answer(keys[0]).findings) <= 1
