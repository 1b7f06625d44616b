# SPDX-License-Identifier: MPL-2.0
"""The time limit of an attempt as its sessions keep it: over is over, at every site, whatever was done to the clock."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from inspector.app.hall import Hall, open_hall
from inspector.app.session import Session
from inspector.app.training.handing_in import hand_in
from inspector.app.training.taking import Sat, attempt_of, begin, pause, resume
from inspector.core.moments import Moment
from inspector.core.problems import KnownError
from inspector.core.values import Choice
from inspector.core.visits import Key
from tests.app.halls import counting
from tests.app.training.markets import ONE, SHEET, TWO, made

FIRST, SECOND = (SHEET, ONE), (SHEET, TWO)


class Hands:
    """A wall clock that is set by hand and a steady one beside it, in minutes."""

    def __init__(self) -> None:
        """Begin at some day."""
        self.ran = 0.0
        self.set_by = 0.0

    def wait(self, minutes: float) -> None:
        """Let time pass."""
        self.ran += minutes

    def now(self) -> Moment:
        """What the wall clock shows."""
        return Moment(1_763_260_000_000 + round((self.ran + self.set_by) * 60_000), 480)

    def steady(self) -> int:
        """What nobody can set."""
        return round(self.ran * 60_000)


@pytest.fixture
def hands() -> Hands:
    """The clock of the laptop."""
    return Hands()


@pytest.fixture
def hall(tmp_path: Path, hands: Hands) -> Iterator[Hall]:
    """A laptop with the drill of two sites and thirty minutes."""
    opened = laptop(tmp_path, hands)
    made(opened)
    yield opened
    opened.close()


def laptop(folder: Path, hands: Hands) -> Hall:
    """The program on that laptop, opened anew."""
    return open_hall(folder / "w", folder / "h", clock=hands.now, new_id=counting(), steady=hands.steady)


def begun(hall: Hall) -> tuple[Sat, Session]:
    """An attempt and the session of its first site."""
    sat = begin(hall, "d1", "007")
    return sat, hall.enter(sat.visits["A"])


def refused(session: Session, key: Key = FIRST) -> bool:
    """Tell whether an answer is refused because the time is up."""
    try:
        session.judge(key, Choice("met"))
    except KnownError as error:
        return error.problem.code == "sitting_time_up"
    return False


def test_an_answer_after_the_time_is_refused_at_every_site(hall: Hall, hands: Hands):
    sat, session = begun(hall)
    hands.wait(29)
    assert not refused(session)
    hands.wait(1.5)
    assert refused(session)
    assert refused(hall.enter(sat.visits["B"]))
    rows = len(session.rows)
    with pytest.raises(KnownError, match="time is up"):
        session.undo()
    assert (len(session.rows), session.answer(FIRST).value) == (rows, Choice("met"))


def test_what_was_answered_in_time_is_handed_in_after_it(hall: Hall, hands: Hands, tmp_path: Path):
    sat, session = begun(hall)
    session.judge(FIRST, Choice("met"))
    hands.wait(45)
    assert refused(session)
    handed = hand_in(hall, sat, tmp_path / "out", {"A": session})
    attempt = attempt_of(hall, handed.sat)
    assert (handed.blanks, len(attempt.answers), attempt.timing.late if attempt.timing else None) == (3, 1, ())


def test_a_break_is_nobodys_time(hall: Hall, hands: Hands):
    sat, session = begun(hall)
    hands.wait(20)
    pause(sat, session)
    hands.wait(60)
    resume(session)
    hands.wait(9)
    assert not refused(session)
    hands.wait(2)
    assert refused(session)


def test_a_break_in_which_another_site_is_answered_is_none(hall: Hall, hands: Hands):
    sat, session = begun(hall)
    other = hall.enter(sat.visits["B"])
    pause(sat, session)
    hands.wait(31)
    assert refused(other)


def test_a_clock_set_back_gives_no_time(hall: Hall, hands: Hands):
    _, session = begun(hall)
    hands.wait(25)
    hands.set_by = -120
    assert not refused(session)
    hands.wait(6)
    assert refused(session)
    assert [row.kind for row in session.rows].count("clock") == 1


def test_a_clock_set_back_gives_no_time_at_a_site_opened_later(hall: Hall, hands: Hands):
    sat, session = begun(hall)
    hands.wait(20)
    session.judge(FIRST, Choice("met"))
    hands.wait(5)
    hands.set_by = -60
    other = hall.enter(sat.visits["B"])
    assert not refused(other)
    hands.wait(6)
    assert refused(other)
    other.settle()
    timing = attempt_of(hall, sat).timing
    assert timing is not None
    assert (timing.whole, timing.jumps) == (25 * 60, 1)


def test_a_clock_set_back_while_the_program_is_closed_gives_no_time(tmp_path: Path, hands: Hands):
    first = laptop(tmp_path, hands)
    made(first)
    sat, session = begun(first)
    hands.wait(28)
    session.judge(FIRST, Choice("met"))
    first.close()
    hands.set_by = -60
    again = laptop(tmp_path, hands)
    other = again.enter(sat.visits["B"])
    assert not refused(other)
    hands.wait(3)
    assert refused(other)
    assert refused(again.enter(sat.visits["A"]))
    again.close()


def test_a_clock_set_ahead_takes_no_time(hall: Hall, hands: Hands):
    sat, session = begun(hall)
    hands.wait(5)
    hands.set_by = 600
    assert not refused(session)
    assert not refused(hall.enter(sat.visits["B"]), SECOND)


def test_a_drill_without_a_limit_has_all_the_time(hall: Hall, hands: Hands):
    from dataclasses import replace

    from inspector.app.training.drills import drill_of, keep_drill

    keep_drill(hall, replace(drill_of(hall, "d1").drill, minutes=0))
    _, session = begun(hall)
    hands.wait(600)
    assert not refused(session)
