# SPDX-License-Identifier: MPL-2.0
"""A backup put back while the program runs: closed, restored, opened again, and the way back is a backup too."""

from __future__ import annotations

import threading

import pytest

from inspector.app.daily import DailyBackups
from inspector.app.hall import open_hall
from inspector.app.upkeep import backups, preview, put_back_open
from inspector.core.problems import KnownError, Problem
from tests.app.halls import begun, counting, ticking


@pytest.fixture
def hall(tmp_path):
    return open_hall(tmp_path / "workspace", tmp_path / "home", clock=ticking(), new_id=counting())


def test_a_backup_is_put_back_and_what_stood_before_can_be_put_back_in_turn(hall):
    first = begun(hall)
    backup = hall.workspace.backup()
    second = begun(hall)
    newer = preview(hall, backups(hall)[0]).newer
    assert [one.summary.id for one in newer] == [second]
    back = put_back_open(hall, backup)
    assert (back.problem, [one.id for one in back.hall.workspace.visits()]) == (None, [first])
    assert back.hall.workspace.found.moved
    again = put_back_open(back.hall, back.before)
    assert {one.id for one in again.hall.workspace.visits()} == {first, second}
    assert again.hall.workspace.check() == ()
    again.hall.close()


def test_an_unfit_backup_is_named_and_the_workspace_opens_as_it_was(hall, tmp_path):
    visit = begun(hall)
    (tmp_path / "no.db").write_bytes(b"no database")
    back = put_back_open(hall, tmp_path / "no.db")
    assert (back.problem.code, [one.id for one in back.hall.workspace.visits()]) == ("backup_unfit", [visit])
    assert begun(back.hall) != visit
    back.hall.close()


def test_a_disk_that_takes_no_backup_leaves_the_workspace_open(hall, monkeypatch):
    backup, visit = hall.workspace.backup(), begun(hall)

    def refuse(*_: object) -> None:
        raise KnownError(Problem("disk_full", path="–", free=0))

    monkeypatch.setattr("inspector.store.workspace.make_backup", refuse)
    back = put_back_open(hall, backup)
    assert (back.problem.code, back.hall, back.before) == ("disk_full", hall, None)
    assert [one.id for one in hall.workspace.visits()] == [visit]
    hall.close()


def test_the_day_is_backed_up_behind_the_hand(hall, monkeypatch):
    begun(hall)
    looked, make = threading.Event(), hall.workspace.back_up_day

    def look() -> object:
        made = make()
        looked.set()
        return made

    monkeypatch.setattr(hall.workspace, "back_up_day", look)
    daily = DailyBackups(hall.workspace, first=0, again=60)
    assert looked.wait(10)
    daily.stop()
    assert ([one.occasion for one in backups(hall)], daily.problem) == (["daily"], None)
    hall.close()


def test_why_the_day_could_not_be_backed_up_is_kept_for_whoever_asks(hall, monkeypatch):
    looked = threading.Event()

    def refuse() -> None:
        looked.set()
        raise KnownError(Problem("disk_full", path="–", free=0))

    monkeypatch.setattr(hall.workspace, "back_up_day", refuse)
    daily = DailyBackups(hall.workspace, first=0, again=60)
    assert looked.wait(10)
    daily.stop()
    assert daily.problem.code == "disk_full"
    hall.close()
