# SPDX-License-Identifier: MPL-2.0
"""Tab goes through the office's pages as they are read, whatever was made late; every step can be reached by it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from inspector.ui.office.publish_page import STEPS
from inspector.ui.parts.segments import Segments
from inspector.ui.parts.tab_order import laid
from tests.ui.office.ranked import idle


def whole(one: QWidget) -> QWidget:
    """A button of several that stand for one choice is that choice: arrow keys go on within it."""
    return one.parentWidget() if isinstance(one.parentWidget(), Segments) else one


def read(page: QWidget) -> list[QWidget]:
    """What stands on a page and takes Tab, as it is laid."""
    takes = [one for one in laid(page) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return list(dict.fromkeys(whole(one) for one in takes if one.isVisibleTo(page) and one.isEnabled()))


def walked(page: QWidget) -> list[QWidget]:
    """Where Tab leads, until it leaves the page."""
    next(one for one in laid(page) if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisibleTo(page)).setFocus()
    found: list[QWidget] = []
    while page.isAncestorOf(QApplication.focusWidget()) and len(found) < 100:
        found.append(whole(QApplication.focusWidget()))
        QApplication.focusWidget().focusNextPrevChild(True)
    return list(dict.fromkeys(found))


def stands(window, qtbot, place: str) -> QWidget:
    """Show a page of the office."""
    if place in STEPS:
        window.ranking.show_publishing()
        window.ranking.publishing().show_step(place)
    elif place == "compare":
        window.ranking.show_comparing()
    elif place == "settings":
        window.show_settings()
    page = window.stack.page()
    if place == "choices":
        page.turn_choices()
    elif place == "unit":
        page.table.opened.emit(page.table.current_key(), None)
    idle(window, qtbot)
    return page


@pytest.mark.parametrize("place", ["rank", "choices", "unit", "compare", *STEPS, "settings"])
def test_tab_follows_the_page(ranking, window, qtbot, place):
    page = stands(window, qtbot, place)
    wanted = read(page)
    assert len(wanted) > 2
    assert walked(page) == wanted
