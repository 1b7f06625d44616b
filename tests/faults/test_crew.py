# SPDX-License-Identifier: MPL-2.0
"""Processes that read side by side: one that dies costs its own file, and none outlives the gathering."""

from __future__ import annotations

import multiprocessing
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from inspector.app.office import crew, gathering
from inspector.app.office.gathering import gather
from inspector.app.trust import Keys
from inspector.core.merging.pool import Pool
from tests.app.office.cards import card
from tests.app.office.packing import sent


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """Thirty cards."""
    keys = Keys(tmp_path / "laptop")
    for number in range(30):
        sent(tmp_path / "in", f"{number:02}", card(f"v{number}", "m"), keys)
    return tmp_path / "in"


def test_a_process_that_dies_costs_one_file_and_the_others_are_read(inbox, tmp_path):
    killed: list[int] = []

    def kill_one(_done: int, _total: int, _name: str) -> None:
        if not killed:
            child = multiprocessing.active_children()[0]
            killed.append(child.pid or 0)
            child.kill()

    found = gather([inbox], Pool(), Keys(tmp_path / "k"), kill_one, workers=2)
    lost = [file for file in found.files if file.verdict != "new"]
    assert len(found.files) == 30
    assert [(file.verdict, file.problems[0].code) for file in lost] in ([], [("unreadable", "gather_crashed")])
    assert multiprocessing.active_children() == []


def test_no_process_outlives_a_stop_or_an_error(inbox, tmp_path):
    heard: list[int] = []
    gather(
        [inbox],
        Pool(),
        Keys(tmp_path / "k"),
        lambda done, _t, _n: heard.append(done),
        lambda: len(heard) > 2,
        workers=2,
    )
    assert multiprocessing.active_children() == []

    def fail(_done: int, _total: int, _name: str) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        gather([inbox], Pool(), Keys(tmp_path / "k"), fail, workers=2)
    assert multiprocessing.active_children() == []


def test_a_file_that_takes_too_long_is_given_up(inbox, tmp_path, monkeypatch):
    monkeypatch.setattr(crew, "LONGEST", -1)
    monkeypatch.setattr(crew, "BEAT", 0)
    monkeypatch.setattr(gathering, "ALONE", 1)
    files = sorted(inbox.iterdir())[:3]
    found = gather(files, Pool(), Keys(tmp_path / "k"), workers=1 + 1)
    assert [file.problems[0].code for file in found.files] == ["gather_slow"] * 3


def test_where_no_process_may_be_started_one_reads_alone(inbox, tmp_path, monkeypatch):
    def refuse(_folder: Path) -> None:
        raise OSError("no more processes")

    monkeypatch.setattr(crew, "_started", refuse)
    found = gather([inbox], Pool(), Keys(tmp_path / "k"), workers=2)
    assert {file.verdict for file in found.files} == {"new"}


def never_ready(line: object, folder: Path) -> None:
    """A process that ends before it can work, as where the program cannot be loaded once more."""
    assert line
    assert folder


def test_where_processes_end_before_they_can_work_one_reads_alone(inbox, tmp_path, monkeypatch):
    monkeypatch.setattr(crew, "mate_main", never_ready)
    found = gather([inbox], Pool(), Keys(tmp_path / "k"), workers=2)
    assert {file.verdict for file in found.files} == {"new"}
    assert len(found.files) == 30


def hanging(line: Connection, folder: Path) -> None:
    """A process that never says that it can work, as where something looks into every program that starts."""
    assert folder
    with suppress(EOFError):
        while True:
            line.recv()


def test_processes_that_hang_before_they_can_work_are_given_up_and_cost_no_file(inbox, tmp_path, monkeypatch):
    monkeypatch.setattr(crew, "mate_main", hanging)
    monkeypatch.setattr(crew, "BEGINNING", 0)
    found = gather([inbox], Pool(), Keys(tmp_path / "k"), workers=2)
    assert {file.verdict for file in found.files} == {"new"}
    assert (len(found.files), multiprocessing.active_children()) == (30, [])
