# SPDX-License-Identifier: MPL-2.0
"""The pages of results on a small screen and in large type: nothing clipped, small, nameless or foreign."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from inspector.app.training.drills import rule
from inspector.core.drills.ruling import Ruling
from inspector.ui.training.results_door import open_results
from inspector.ui.training.results_words import PARTS
from tests.ui.looks import amiss, foreign
from tests.ui.office.ranked import idle
from tests.ui.training.resulted import handed_in

OWN = "inspector|Fleiss|ICC"
"""The seed of the intervals, which is a word of a program; names of coefficients."""

PLACES = (*PARTS, "person", "amending", "bad cells", "pairs", "drift")


@pytest.fixture
def screens(hall, window, qtbot):
    """Shows each page in turn at 1024 × 600."""
    drill = handed_in(hall)
    rule(hall, drill.id, Ruling("void", drill.items()[2], "照片看不清", "何老师"))
    window.resize(1024, 600)

    def show(place: str) -> QWidget:
        if place in {"pairs", "drift"}:
            window.training.show_pairs()
        else:
            window.training.show_results(drill.id)
        idle(window, qtbot)
        within(place)
        idle(window, qtbot)
        return window

    def within(place: str) -> None:
        page = open_results(window.desk, drill.id)
        if place in PARTS:
            page.show_part(place)
        elif place == "person":
            page.show_person("007")
        elif place == "amending":
            page.show_part("questions")
            page.questions.ruling.amend.click()
        elif place == "bad cells":
            page.show_part("paper")
            page.paper.model.setData(page.paper.model.index(0, 0), "?")

    return show


@pytest.mark.parametrize("place", PLACES)
def test_results_are_whole_on_a_small_screen_in_both_languages(screens, window, qtbot, place):
    window.desk.tongue.speak("zh")
    screens(place)
    assert amiss(window, window.desk.theme.touch) + foreign(window, OWN) == []
    window.desk.tongue.speak("en")
    idle(window, qtbot)
    assert amiss(window, window.desk.theme.touch) == []


@pytest.mark.parametrize("place", PLACES)
def test_large_type_clips_nothing_of_the_results(screens, window, place):
    window.resize(1280, 720)
    window.desk.change("scale", "200")
    assert amiss(screens(place), window.desk.theme.touch) == []
