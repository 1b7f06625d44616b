# SPDX-License-Identifier: MPL-2.0
"""A clock that is set is noted in the log, neutrally; sleep, drift and another time zone are no jumps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inspector.app.hall import open_hall
from inspector.core.moments import Moment
from inspector.core.values import Choice
from tests.app.halls import begun, counting

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.app.session import Session

START = 1_763_260_000_000


class Clocks:
    """A wall clock that can be set, and a steady one that cannot."""

    def __init__(self) -> None:
        self.wall, self.ran = START, 0

    def now(self) -> Moment:
        return Moment(self.wall, 480)

    def steady(self) -> int:
        return self.ran

    def run(self, ms: int, *, wall: int | None = None) -> None:
        self.ran += ms
        self.wall += ms if wall is None else wall


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def hall(tmp_path: Path, clocks: Clocks):
    made = open_hall(tmp_path / "ws", tmp_path / "home", clock=clocks.now, steady=clocks.steady, new_id=counting())
    yield made
    made.close()


def judged(session: Session, choice: str) -> list[str]:
    """Judge the first point; the kinds of the rows that wrote."""
    before = len(session.rows)
    session.judge((session.active, next(session.checklists[session.active].points()).id), Choice(choice))
    return [row.kind for row in session.rows[before:]]


@pytest.mark.parametrize(("ran", "wall"), [(60_000, 60_000), (0, -900), (28_800_000, 28_800_000), (1000, 120_000)])
def test_time_that_runs_drifts_or_passes_in_sleep_is_no_jump(hall, clocks, ran: int, wall: int):
    session = hall.enter(begun(hall))
    judged(session, "met")
    clocks.run(ran, wall=wall)
    assert judged(session, "lost") == ["point"]


@pytest.mark.parametrize("wall", [-3_600_000, 10_000 + 120_001])
def test_a_clock_set_back_or_far_ahead_is_noted_with_both_moments(hall, clocks, wall: int):
    session = hall.enter(begun(hall))
    judged(session, "met")
    clocks.run(10_000, wall=wall)
    assert judged(session, "lost") == ["clock", "point"]
    body = session.rows[-2].body
    assert body == {"before": Moment(START + 10_000).record(), "after": Moment(START + wall).record()}
    assert judged(session, "met") == ["point"]


def test_a_clock_set_back_between_two_sittings_is_noted_at_the_first_row(hall, clocks):
    visit = begun(hall)
    clocks.run(0, wall=-86_400_000)
    session = hall.enter(visit)
    assert [row.kind for row in session.rows] == ["open"]
    assert judged(session, "met") == ["clock", "point"]


def test_a_clock_set_on_between_two_sittings_is_time_that_passed(hall, clocks):
    visit = begun(hall)
    clocks.run(0, wall=86_400_000)
    assert judged(hall.enter(visit), "met") == ["point"]


def test_a_noted_clock_changes_neither_answers_nor_what_undo_takes_back(hall, clocks):
    session = hall.enter(begun(hall))
    judged(session, "met")
    clocks.run(0, wall=-3_600_000)
    judged(session, "lost")
    clocks.run(0, wall=-3_600_000)
    key = session.undo().key
    assert session.answer(key).value == Choice("met")
    session.settle()
    assert hall.enter(session.id).answer(key).value == Choice("met")
