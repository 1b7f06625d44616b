# SPDX-License-Identifier: MPL-2.0
"""The pages of the ranking on a small screen and in large type: nothing clipped, small, nameless or foreign."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from inspector.ui.office.publish_page import STEPS
from tests.ui.looks import amiss, foreign
from tests.ui.office.ranked import idle

OWN = r"weekly|usual|laptop|W\d\d|critical|major|DOCX|CSV|GB2312|Times New Roman|PgDown|PgUp"
"""Names a person gave, codes of a checklist, endings of files, faces, keys."""

VIEWS = ("area", "trade", "sections", "heat", "points", "trend", "apart", "inspector", "adjusted")
PLACES = (*VIEWS, "choices", "unit", "walk", "point", "compare", *STEPS, "appeal")


@pytest.fixture
def screens(ranking, window, qtbot):
    """Shows each page in turn at 1024 × 600."""
    window.resize(1024, 600)

    def show(place: str) -> QWidget:
        if place in STEPS or place == "appeal":
            ranking.publish()
            window.ranking.publishing().show_step("appeals" if place == "appeal" else place)
        elif place == "compare":
            ranking.compare()
        else:
            window.show_ranking()
            idle(window, qtbot)
            below(place)
        if place == "appeal":
            walk = next(one for one in ranking.state.seen.picture.walks.values() if one.problems)
            ranking.appeal_asked.emit(walk.id, walk.problems[0].key)
        idle(window, qtbot)
        return window

    def below(place: str) -> None:
        ranking.show_view(place if place in VIEWS else "area")
        if place == "choices" and ranking.panel.isHidden():
            ranking.turn_choices()
        for _ in range({"unit": 1, "walk": 2, "point": 3}.get(place, 0)):
            ranking.table.opened.emit(ranking.table.current_key(), None)

    return show


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("place", PLACES)
def test_no_word_of_the_ranking_is_clipped_on_a_small_screen(screens, window, place, language):
    window.desk.tongue.speak(language)
    assert amiss(screens(place), window.desk.theme.touch) == []


@pytest.mark.parametrize("place", PLACES)
def test_large_type_clips_nothing_of_the_ranking(screens, window, place):
    window.resize(1280, 720)
    window.desk.change("scale", "200")
    assert amiss(screens(place), window.desk.theme.touch) == []


@pytest.mark.parametrize("place", PLACES)
def test_no_english_word_is_left_on_a_chinese_page_of_the_ranking(screens, window, place):
    window.desk.tongue.speak("zh")
    screens(place)
    assert foreign(window, OWN) == []
