# SPDX-License-Identifier: MPL-2.0
"""The clock of an attempt: it runs, stands still in a break, warns near the end, and ends once."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from inspector.ui.training.taking_clock import TakingClock


class Hand:
    """A hand that moves the clock."""

    def __init__(self) -> None:
        self.at = 0

    def now(self) -> int:
        """Milliseconds."""
        return self.at

    def on(self, seconds: int) -> None:
        """Let seconds pass."""
        self.at += seconds * 1000


def test_the_time_left_runs_down_and_never_below_nothing(qtbot: QtBot):
    hand = Hand()
    clock = TakingClock(hand.now, 90, paused=False)
    hand.on(30)
    assert clock.left == 60
    hand.on(300)
    assert (clock.left, clock.is_over) == (0, True)


def test_in_a_break_the_time_stands_still(qtbot: QtBot):
    hand = Hand()
    clock = TakingClock(hand.now, 90, paused=False)
    hand.on(10)
    clock.pause()
    hand.on(500)
    assert clock.left == 80
    clock.resume()
    hand.on(20)
    assert clock.left == 60


def test_one_that_begins_in_a_break_runs_when_it_is_over(qtbot: QtBot):
    hand = Hand()
    clock = TakingClock(hand.now, 90, paused=True)
    hand.on(50)
    with qtbot.waitSignal(clock.turned):
        clock.resume()
    hand.on(1)
    assert clock.left == 89


@pytest.mark.parametrize(("left", "meaning"), [(301, "calm"), (300, "soon"), (61, "soon"), (60, "last"), (0, "over")])
def test_it_says_how_near_the_end_is(qtbot: QtBot, left: int, meaning: str):
    assert TakingClock(Hand().now, left, paused=True).meaning == meaning


def test_without_a_limit_it_is_calm_for_ever(qtbot: QtBot):
    hand = Hand()
    clock = TakingClock(hand.now, None, paused=False)
    hand.on(10**6)
    assert (clock.left, clock.meaning, clock.is_over) == (None, "calm", False)


def test_the_end_is_told_once(qtbot: QtBot):
    hand, told = Hand(), []
    clock = TakingClock(hand.now, 2, paused=False)
    clock.ended.connect(lambda: told.append("over"))
    clock.tick()
    hand.on(3)
    clock.tick()
    clock.tick()
    assert told == ["over"]


def test_a_clock_that_was_set_back_gives_no_time(qtbot: QtBot):
    hand = Hand()
    clock = TakingClock(hand.now, 90, paused=False)
    hand.on(-3600)
    assert clock.left == 90
