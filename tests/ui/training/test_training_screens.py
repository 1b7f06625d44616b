# SPDX-License-Identifier: MPL-2.0
"""The pages of training on a small screen and in large type: nothing clipped, too small, nameless or untranslated."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from inspector.ui.picture import settle
from inspector.ui.training.builder_rows import Row
from tests.ui.looks import amiss, foreign, untold
from tests.ui.training.built import begun, first

BUILDING = ("settings", "rule", "site", "ready", "open", "add")
PLACES = ("empty", "new", "visit", "card", *BUILDING)


@pytest.fixture
def screens(window, hall, qtbot):
    """Shows each page of training in turn at 1024 × 600."""
    window.resize(1024, 600)

    def show(place: str) -> QWidget:
        if place not in {"empty", "new", "visit"}:
            begun(hall)
        window.show_training()
        page = window.training.page()
        if place in {"new", "visit"}:
            page.begin_drill()
            page.begin.ways.button("visit" if place == "visit" else "sheets").click()
        elif place in BUILDING:
            window.training.build("d1")
            build(window.stack.page(), place)
        qtbot.waitUntil(lambda: not window.desk.tasks.is_busy)
        settle()
        return window

    return show


def build(page, place):
    """Show one face of the builder."""
    item = first(page.state.draft, 1 if place == "open" else 0)
    row = Row("question", item[0], item=item) if place in {"ready", "open"} else Row(place, "s1")
    if place == "add":
        page.add_site()
    elif place == "rule":
        page.settings.rule.which.choose("food")
        page.settings.rule.which.activated.emit(1)
    elif place != "settings":
        page.outline.stand_on(row)


@pytest.mark.parametrize("place", PLACES)
def test_training_is_whole_on_a_small_screen_in_both_languages(screens, place):
    window = screens("empty")
    window.desk.tongue.speak("zh")
    screens(place)
    assert amiss(window, window.desk.theme.touch) + foreign(window) == []
    window.desk.tongue.speak("en")
    settle()
    assert amiss(window, window.desk.theme.touch) + untold(window) == []


@pytest.mark.parametrize("place", PLACES)
def test_large_type_clips_nothing_of_training(screens, place):
    window = screens("empty")
    window.resize(1280, 720)
    window.desk.change("scale", "200")
    assert amiss(screens(place), window.desk.theme.touch) == []
    window.desk.change("scale", "150")
    settle()
    assert amiss(window, window.desk.theme.touch) == []
