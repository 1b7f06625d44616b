# SPDX-License-Identifier: MPL-2.0
"""The office's pages on a small screen and in large type: nothing clipped, too small, nameless or untranslated."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from inspector.ui.picture import settle
from tests.ui.looks import amiss, foreign, untold
from tests.ui.offices import assigned, table

STEPS = ("head", "draw", "assign", "letters", "board")
PLACES = ("sites", "form", "register", "home", "new_round", *STEPS)


@pytest.fixture
def screens(window, hall, qtbot, tmp_path):
    """Shows each page of the office in turn at 1024 × 600."""
    assigned(hall, "王敏", "周琳")
    hall.keep(type(hall.settings)(language="en", theme="light", inspectors="王敏"))
    window.resize(1024, 600)

    def show(place: str) -> QWidget:
        if place in STEPS or place == "new_round":
            window.office.show_rounds()
            rounds = window.office.rounds()
            rounds.add_round() if place == "new_round" else rounds.show_step(place)
        elif place == "register":
            window.office.show_register(table(tmp_path))
        elif place == "home":
            window.show_home()
        else:
            window.show_sites()
            if place == "form":
                window.office.sites().edit_site()
        qtbot.waitUntil(lambda: not window.desk.tasks.is_busy)
        settle()
        return window

    return show


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("place", PLACES)
def test_no_word_of_the_office_is_clipped_on_a_small_screen(screens, place, language):
    window = screens("sites")
    window.desk.tongue.speak(language)
    assert amiss(screens(place), window.desk.theme.touch) == []


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("scale", ["150", "200"])
def test_large_type_clips_nothing_of_the_office(screens, place, scale):
    window = screens("sites")
    window.resize(1280, 720)
    window.desk.change("scale", scale)
    assert amiss(screens(place), window.desk.theme.touch) == []


@pytest.mark.parametrize("place", PLACES)
def test_everything_of_the_office_is_large_enough_and_has_a_name(screens, place):
    window = screens(place)
    assert untold(window) == []


@pytest.mark.parametrize("place", PLACES)
def test_no_english_word_is_left_on_a_chinese_page_of_the_office(screens, place):
    window = screens("sites")
    window.desk.tongue.speak("zh")
    screens(place)
    assert foreign(window, "csv|[0-9a-f]{16}") == []  # the ending of a file, the digest of a register
