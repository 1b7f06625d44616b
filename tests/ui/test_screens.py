# SPDX-License-Identifier: MPL-2.0
"""Every page on a small screen: no word clipped or untranslated, nothing too small for a finger or without a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from inspector.core.rounds import Header
from inspector.core.sites import Site
from inspector.ui.parts.text import label, tip
from inspector.ui.picture import settle
from tests.app.halls import begun, sheet
from tests.ui.looks import amiss, clipped, foreign, visible

PLACES = ("today", "new_visit", "library", "settings", "score", "grid", "finish", "sealed")
OF_A_VISIT = {"score", "grid", "finish", "sealed"}


@pytest.fixture
def screens(window, hall, qtbot):
    """Shows each page in turn at 1024 × 600."""
    window.resize(1024, 600)

    def show(place: str) -> QWidget:
        if place in OF_A_VISIT and window.session is None:
            window.open_visit(begun(hall))
        if place == "sealed" and window.session.sealed is None:
            window.session.seal()
        if place in {"finish", "sealed"}:
            window.show_finish()
        else:
            window.actions_of["score" if place == "grid" else place].trigger()
        if place == "grid" and not window.stack.page().view.columns.showing_grid:
            window.stack.page().toggle_grid()
        qtbot.waitUntil(lambda: not window.desk.tasks.is_busy)
        settle()
        return window

    return show


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("place", PLACES)
def test_no_word_is_clipped_on_a_small_screen(screens, place, language):
    window = screens("today")
    window.desk.tongue.speak(language)
    assert amiss(screens(place), window.desk.theme.touch) == []


@pytest.mark.parametrize("place", PLACES)
def test_everything_pressed_is_large_enough_for_a_finger(screens, place):
    small = [
        f"{type(one.parent()).__name__}: {one.text() or one.accessibleName()} {one.size()}"
        for one in visible((QAbstractButton, QComboBox, QLineEdit), screens(place))
        if one.height() < 44 and type(one.parent()).__name__ not in {"QLineEdit", "QComboBox", "QTabBar"}
    ]
    assert small == []


@pytest.mark.parametrize("place", PLACES)
def test_every_control_has_a_name_and_a_tip(screens, place):
    nameless = [
        f"{type(one.parent()).__name__}: {type(one).__name__}"
        for one in visible((QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit), screens(place))
        if not (one.accessibleName() or getattr(one, "text", str)()) or not one.toolTip()
        if type(one.parent()).__name__ not in {"QLineEdit", "QComboBox", "QTableView"}
    ]
    assert nameless == []


@pytest.mark.parametrize("place", PLACES)
def test_no_english_word_is_left_on_a_chinese_screen(screens, place):
    window = screens("today")
    window.desk.tongue.speak("zh")
    screens(place)
    assert foreign(window) == []


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("scale", ["150", "200"])
def test_large_type_clips_nothing(screens, place, scale, language):
    window = screens("today")
    window.resize(1280, 720)
    window.desk.change("scale", scale)
    window.desk.tongue.speak(language)
    assert amiss(screens(place), window.desk.theme.touch) == []


def test_a_clipped_word_would_be_found(qtbot):
    whole = QWidget()
    qtbot.addWidget(whole)
    tight = label("", "a word that needs far more room than this", whole)
    tight.setFixedWidth(20)
    whole.show()
    assert len(clipped(whole)) == 1


def test_a_name_with_markup_is_plain_in_tips():
    assert tip("<b>East</b> & West") == "<span>&lt;b&gt;East&lt;/b&gt; &amp; West</span>"
    assert tip("East & West") == "East & West"


def test_a_site_with_markup_in_its_name_is_plain_on_the_home_page(window, hall):
    hall.begin([sheet()], Header(Site("<b>East</b>"), "mock"))
    window.show_home()
    said = window.home.visits.index(1).data(Qt.ItemDataRole.ToolTipRole)
    assert said.startswith("<span>&lt;b&gt;East")
