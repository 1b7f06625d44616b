# SPDX-License-Identifier: MPL-2.0
"""The tour comes by itself once, ends in any way, and then only when asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from inspector.app.settings import load_settings
from inspector.core.problems import Problem
from inspector.ui import welcome
from inspector.ui.dialogs.tour import CARDS, TourDialog
from inspector.ui.welcome import Welcome


@pytest.fixture
def window(qtbot):
    """A window to stand over."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def tours(window: QWidget) -> list[TourDialog]:
    """The tours shown over a window."""
    return [tour for tour in window.findChildren(TourDialog) if tour.isVisible()]


def test_the_tour_has_five_steps_and_the_last_one_ends_it(desk, qtbot, window):
    Welcome(desk, window).say()
    (tour,) = tours(window)
    assert len(CARDS) == 5
    for step in range(5):
        assert tour.cards.currentIndex() == step
        qtbot.keyClick(tour.next, Qt.Key.Key_Space)
    assert tours(window) == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, None])
def test_however_it_ends_it_does_not_come_back_uninvited(desk, qtbot, window, key):
    Welcome(desk, window).say()
    (tour,) = tours(window)
    if key is None:
        tour.skip.click()
    else:
        qtbot.keyClick(tour, key)
    assert load_settings(desk.hall.home)[0].toured == "yes"
    Welcome(desk, window).say()
    assert tours(window) == []


def test_it_comes_again_when_it_is_asked_for(desk, window):
    desk.change("toured", "yes")
    Welcome(desk, window).show_tour()
    assert len(tours(window)) == 1


def test_what_a_person_does_is_kept_from_the_first_card(desk, window):
    Welcome(desk, window).show_tour()
    tours(window)[0].role.button("inspector").click()
    assert load_settings(desk.hall.home)[0].role == "inspector"


def test_going_back_shows_the_card_before(desk, window):
    Welcome(desk, window).show_tour()
    (tour,) = tours(window)
    tour.next.click()
    tour.back.click()
    assert (tour.cards.currentIndex(), tour.back.isVisible()) == (0, False)


def test_what_keeps_chinese_from_being_typed_is_said_once(desk, window, monkeypatch):
    monkeypatch.setattr(welcome, "trouble_here", lambda: Problem("typing_fcitx"))
    for _ in range(2):
        Welcome(desk, window).say()
    said = [banner.text for banner in desk.banners.standing()]
    assert len(said) == 1
    assert "QT_IM_MODULE=ibus" in said[0]
