# SPDX-License-Identifier: MPL-2.0
"""Banners: said in the language spoken, never more than two, gone when dismissed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QPushButton, QToolButton

from inspector.core.problems import Problem
from inspector.ui.phrase import Phrase
from tests.ui.conftest import freed


class Hand(QObject):
    """Counts what it was asked to do."""

    def __init__(self) -> None:
        super().__init__()
        self.done = 0

    @Slot()
    def act(self) -> None:
        self.done += 1


def test_a_problem_is_said_in_the_language_spoken(desk):
    desk.tongue.speak("zh")
    desk.complain(Problem("nothing_to_undo"))
    assert desk.banners.standing()[0].text == "没有可撤销的操作。"


def test_the_same_words_stand_once(desk):
    for _ in range(3):
        desk.say("Saved")
    freed()
    assert [banner.text for banner in desk.banners.standing()] == ["Saved"]


def test_the_newest_two_stand(desk):
    for number in range(5):
        desk.say(f"word {number}")
    freed()
    assert [banner.text for banner in desk.banners.standing()] == ["word 4", "word 3"]


def test_a_dismissed_banner_is_freed_and_its_place_folds(desk, qtbot):
    banner = desk.say("Saved")
    with qtbot.waitSignal(banner.destroyed):
        banner.findChild(QToolButton).click()
    assert desk.banners.isHidden()


def test_the_offer_is_done_once_and_the_banner_goes(desk):
    hand = Hand()
    banner = desk.say("Broken off", "good", "Go on there", hand.act)
    banner.findChild(QPushButton).click()
    freed()
    assert (hand.done, desk.banners.standing()) == (1, [])


def test_a_standing_banner_follows_the_language(desk, qtbot):
    banner = desk.say(Problem("nothing_to_undo"), "fault", Phrase("ScoringPage", "Try again"), Hand().act)
    desk.tongue.speak("zh")
    qtbot.waitUntil(lambda: banner.text == "没有可撤销的操作。")
    assert banner.findChild(QPushButton).text() == "重试"


def test_a_fault_is_not_pushed_out_by_newer_words(desk):
    desk.say(Problem("nothing_to_undo"), "fault")
    for number in range(3):
        desk.say(f"word {number}")
    assert [banner.kind for banner in desk.banners.standing()] == ["plain", "fault"]


def test_turning_the_page_leaves_only_the_fault_that_holds(desk):
    holds = Problem("disk_full", path="workspace")
    for said in (Problem("nothing_to_undo"), holds):
        desk.say(said, "fault")
    desk.banners.turn(holds)
    assert [banner.what for banner in desk.banners.standing()] == [holds]


def test_markup_is_shown_as_typed(desk):
    assert desk.say("<b>&amp; 𠮷").text == "<b>&amp; 𠮷"
