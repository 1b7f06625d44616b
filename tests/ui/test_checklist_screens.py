# SPDX-License-Identifier: MPL-2.0
"""Every way to look at a checklist, on a small screen and in large type, in both languages, by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget

from inspector.app.authoring import adapted
from inspector.app.library import find_checklist, read_checklist_file
from inspector.ui.picture import settle
from tests.ui.looks import ALLOWED, FOREIGN, amiss, visible

WAYS = ("read", "numbers", "compare", "check")


@pytest.fixture
def library(window, hall, qtbot):
    """The library in the window at 1024 × 600, on the market's sheet, of which a local version is kept."""
    window.resize(1024, 600)
    market = read_checklist_file(find_checklist("cn-market"))
    hall.workspace.keep_checklist(adapted(market, version="2026.2"))
    window.actions_of["library"].trigger()
    page = window.stack.page()
    qtbot.waitUntil(lambda: not window.desk.tasks.is_busy, timeout=30_000)
    page.search.setText("cn-market 2026.1")
    qtbot.waitUntil(
        lambda: page.reader.facts.text().startswith("cn-market") and not window.desk.tasks.is_busy, timeout=30_000
    )
    return page


def turned(page, way: str, qtbot) -> QWidget:
    """The window with the checklist looked at in a way, its work done."""
    page.reader.turn(way)
    qtbot.waitUntil(lambda: not page.desk.tasks.is_busy)
    settle()
    return page.window()


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_word_is_clipped_on_a_small_screen(library, qtbot, way, language):
    library.desk.tongue.speak(language)
    assert amiss(turned(library, way, qtbot), library.desk.theme.touch) == []


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_large_type_clips_nothing(library, qtbot, way, language):
    library.window().resize(1280, 720)
    library.desk.change("scale", "200")
    library.desk.tongue.speak(language)
    assert amiss(turned(library, way, qtbot), library.desk.theme.touch) == []


@pytest.mark.parametrize("way", WAYS)
def test_everything_pressed_is_large_enough_and_has_a_name_and_a_tip(library, qtbot, way):
    shown = visible((QAbstractButton, QComboBox, QLineEdit), turned(library, way, qtbot))
    own = [one for one in shown if type(one.parent()).__name__ not in {"QLineEdit", "QComboBox"}]
    assert [one.accessibleName() or one.text() for one in own if one.height() < 44] == []
    assert [type(one).__name__ for one in own if not (one.accessibleName() or one.text()) or not one.toolTip()] == []


@pytest.mark.parametrize("way", WAYS)
def test_no_english_word_is_left_on_a_chinese_screen(library, qtbot, way):
    library.desk.tongue.speak("zh")
    window = turned(library, way, qtbot)
    texts = [one.text() for one in visible((QLabel, QAbstractButton), window)]
    texts += [one.placeholderText() for one in visible(QLineEdit, window)]
    left = [ALLOWED.sub("", text) for text in texts]
    assert [text for text in left if FOREIGN.search(text)] == []


@pytest.mark.parametrize("way", WAYS)
def test_every_control_is_reached_by_tab(library, qtbot, way):
    window = turned(library, way, qtbot)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    library.list.setFocus()
    reached = set()
    for _ in range(60):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        QApplication.processEvents()
        reached.add(window.focusWidget())
    controls = visible((QAbstractButton, QComboBox, QLineEdit), library.reader.views[way])
    missed = [one for one in controls if one not in reached and one.isEnabled() and one.focusPolicy()]
    assert [one.accessibleName() or one.text() for one in missed if type(one.parent()).__name__ != "QLineEdit"] == []
