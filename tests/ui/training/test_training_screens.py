# SPDX-License-Identifier: MPL-2.0
"""The pages of training on a small screen and in large type: nothing clipped, too small, nameless or untranslated."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

from inspector.ui.picture import settle
from inspector.ui.training.builder_rows import Row
from tests.ui.looks import PICTURED, amiss, visible
from tests.ui.test_screens import ALLOWED, FOREIGN
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


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("place", PLACES)
def test_no_word_of_training_is_clipped_on_a_small_screen(screens, place, language):
    window = screens("empty")
    window.desk.tongue.speak(language)
    assert amiss(screens(place), window.desk.theme.touch) == []


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("scale", ["150", "200"])
def test_large_type_clips_nothing_of_training(screens, place, scale):
    window = screens("empty")
    window.resize(1280, 720)
    window.desk.change("scale", scale)
    assert amiss(screens(place), window.desk.theme.touch) == []


@pytest.mark.parametrize("place", PLACES)
def test_everything_of_training_is_large_enough_and_has_a_name(screens, place):
    window = screens(place)
    controls = visible((QAbstractButton, QComboBox, QLineEdit), window)
    inside = {"QLineEdit", "QComboBox", "Chooser", "QTabBar", "QTableView"}
    own = [one for one in controls if type(one.parent()).__name__ not in inside]
    small = [f"{type(one.parent()).__name__}: {one.accessibleName()} {one.size()}" for one in own if one.height() < 44]
    nameless = [
        f"{type(one.parent()).__name__}: {type(one).__name__} {getattr(one, 'text', str)()}"
        for one in own
        if not (one.accessibleName() or getattr(one, "text", str)()) or not one.toolTip()
    ]
    assert (small, nameless) == ([], [])


@pytest.mark.parametrize("place", PLACES)
def test_no_english_word_is_left_on_a_chinese_page_of_training(screens, place):
    window = screens("empty")
    window.desk.tongue.speak("zh")
    screens(place)
    texts = [one.text() for one in visible(PICTURED, window)]
    texts += [one.placeholderText() for one in visible(QLineEdit, window)]
    texts += [one.toolTip() for one in visible(QWidget, window)]
    left = [ALLOWED.sub("", text) for text in texts]
    assert [text for text in left if FOREIGN.search(text)] == []
