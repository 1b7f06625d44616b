# SPDX-License-Identifier: MPL-2.0
"""The second copy at work: sessions see ◎, removal is said once, return catches up, and nothing waits for a stick."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from inspector.app.hall import open_hall
from inspector.app.mirroring import MirrorState
from inspector.app.saving import SaveState
from inspector.core.problems import KnownError
from inspector.core.values import Choice
from inspector.store.mirror_copy import MirrorCopy
from tests.app.halls import begun, counting, ticking

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.app.hall import Hall

WAIT = 20


@pytest.fixture
def hall(tmp_path: Path):
    made = open_hall(tmp_path / "ws", tmp_path / "home", clock=ticking(), new_id=counting())
    yield made
    made.close()


@pytest.fixture
def looks(monkeypatch) -> None:
    """Look often, so that no test waits."""
    monkeypatch.setattr("inspector.app.mirroring.LOOKS", 0.02)
    monkeypatch.setattr("inspector.app.mirroring.BESIDE", 0)


def said(hall: Hall, state: MirrorState) -> bool:
    """Wait until the second copy stands so."""
    met = threading.Event()
    hall.mirroring.told = lambda: met.set() if hall.mirroring.view.state is state else None
    return hall.mirroring.view.state is state or met.wait(WAIT)


def first(session) -> tuple:
    """The first point of a visit."""
    return session.active, next(session.checklists[session.active].points()).id


def test_nothing_is_copied_until_a_folder_is_chosen(hall):
    hall.mirroring.start()
    session = hall.enter(begun(hall))
    session.judge(first(session), Choice("met"))
    session.settle()
    assert (hall.mirroring.view.state, session.state(first(session))) == (MirrorState.OFF, SaveState.SAVED)


def test_an_answer_is_taken_then_saved_then_in_both_copies(hall, tmp_path: Path):
    hall.mirroring.choose(tmp_path / "stick")
    session = hall.enter(begun(hall))
    key = first(session)
    session.judge(key, Choice("met"))
    taken = session.state(key)
    assert session.settle()
    assert hall.mirroring.settle(WAIT)
    assert (taken, session.drain(), session.state(key)) == (SaveState.TAKEN, (key,), SaveState.MIRRORED)


def test_a_visit_opened_later_knows_what_the_copy_holds(hall, tmp_path: Path):
    hall.mirroring.choose(tmp_path / "stick")
    visit = begun(hall)
    session = hall.enter(visit)
    session.judge(first(session), Choice("met"))
    assert session.settle()
    assert hall.mirroring.settle(WAIT)
    assert hall.enter(visit).state(first(session)) is SaveState.MIRRORED


def test_a_stick_that_goes_is_said_and_one_that_returns_catches_up(hall, tmp_path: Path, looks):
    place = hall.mirroring.choose(tmp_path / "stick")
    session = hall.enter(begun(hall))
    assert said(hall, MirrorState.WHOLE)
    (tmp_path / "stick").rename(tmp_path / "pulled")
    assert said(hall, MirrorState.AWAY)
    assert hall.mirroring.view.problem.code == "mirror_away"
    session.judge(first(session), Choice("met"))
    assert session.settle()
    assert session.state(first(session)) is SaveState.SAVED
    (tmp_path / "pulled").rename(tmp_path / "stick")
    assert hall.mirroring.settle(WAIT)
    session.drain()
    assert (session.state(first(session)), place.is_dir()) == (SaveState.MIRRORED, True)


def test_an_empty_folder_in_the_place_of_a_stick_is_not_taken_for_it(hall, tmp_path: Path, looks):
    place = hall.mirroring.choose(tmp_path / "stick")
    assert said(hall, MirrorState.WHOLE)
    (tmp_path / "stick").rename(tmp_path / "pulled")
    place.mkdir(parents=True)
    assert said(hall, MirrorState.AWAY)
    begun(hall)
    assert list(place.iterdir()) == []


def test_two_sticks_in_turn_each_hold_what_is_shown(hall, tmp_path: Path, looks):
    place = hall.mirroring.choose(tmp_path / "stick")
    session = hall.enter(begun(hall))
    session.judge(first(session), Choice("met"))
    assert session.settle()
    assert hall.mirroring.settle(WAIT)
    (tmp_path / "stick").rename(tmp_path / "monday")
    assert said(hall, MirrorState.AWAY)
    kept = hall.workspace.setting("mirror")
    MirrorCopy(place, kept["id"]).begin()
    assert hall.mirroring.settle(WAIT)
    session.drain()
    assert (session.state(first(session)), hall.mirroring.view.forks) == (SaveState.MIRRORED, ())


def test_the_copy_goes_on_after_the_program_was_closed(tmp_path: Path):
    for _ in range(2):
        hall = open_hall(tmp_path / "ws", tmp_path / "home", clock=ticking())
        if hall.workspace.setting("mirror") is None:
            hall.mirroring.choose(tmp_path / "stick")
        hall.mirroring.start()
        begun(hall)
        hall.close()
    copy = open_hall(next((tmp_path / "stick").iterdir()), tmp_path / "other")
    assert (len(copy.workspace.visits()), copy.workspace.check()) == (2, ())
    copy.close()


def test_turned_off_nothing_is_called_a_second_copy_any_more(hall, tmp_path: Path):
    hall.mirroring.choose(tmp_path / "stick")
    session = hall.enter(begun(hall))
    session.judge(first(session), Choice("met"))
    assert session.settle()
    assert hall.mirroring.settle(WAIT)
    hall.mirroring.turn_off()
    session.drain()
    assert (session.state(first(session)), hall.mirroring.view.state) == (SaveState.SAVED, MirrorState.OFF)


def test_a_folder_within_the_workspace_is_refused(hall):
    with pytest.raises(KnownError) as refused:
        hall.mirroring.choose(hall.workspace.folder / "photos")
    assert refused.value.problem.code == "mirror_inside"


def test_a_slow_stick_keeps_no_answer_waiting(hall, tmp_path: Path, monkeypatch):
    gate, written = threading.Event(), MirrorCopy.write_rows

    def slow(self, visit, rows) -> None:
        gate.wait(WAIT)
        written(self, visit, rows)

    monkeypatch.setattr(MirrorCopy, "write_rows", slow)
    hall.mirroring.choose(tmp_path / "stick")
    session = hall.enter(begun(hall))
    key = first(session)
    session.judge(key, Choice("met"))
    assert session.settle(WAIT)
    assert session.state(key) is SaveState.SAVED
    gate.set()
    assert hall.mirroring.settle(WAIT)
    session.drain()
    assert session.state(key) is SaveState.MIRRORED
