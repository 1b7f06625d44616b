# SPDX-License-Identifier: MPL-2.0
"""`inspector drill admit`: an attempt that waits for a ruling counts, and no more, and is refused where none waits."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from inspector.app.office.passing import take_in
from inspector.app.training.handing_in import hand_in
from inspector.app.training.taking import begin
from inspector.cli.commands import run
from tests.core.drills.groups import LOST, MET
from tests.flows.trainees import built


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A trainer's workspace where number 001 answered everything as the key does, on the trainer's own laptop."""
    one = built(tmp_path, people=2)
    sat = begin(one.hall, "lab-1", "001")
    session = one.hall.enter(sat.visits["s1"])
    for turn, item in enumerate(one.drill.items()):
        session.adopt(item[1:], MET if turn % 4 else LOST)
    hand_in(one.hall, sat, tmp_path / "cards", {"s1": session})
    take_in(one.hall, [tmp_path / "cards"])
    one.hall.close()
    return tmp_path / "trainer"


def told(capsys, place: Path, *words: str) -> dict:
    """What it answers as JSON."""
    assert run(["drill", "admit", "lab-1", *words, "--by", "何老师", "--workspace", str(place), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_an_attempt_is_let_count_and_taken_back(place: Path, capsys):
    assert told(capsys, place, "001", "--reason", "全程在场")["verdict"] == "passed"
    assert told(capsys, place, "001", "--reason", "记录有误", "--back")["verdict"] == "withheld"


def test_nobody_is_let_count_who_handed_nothing_in(place: Path, capsys):
    words = ["drill", "admit", "lab-1", "002", "--reason", "在场", "--by", "何老师", "--workspace", str(place)]
    assert run([*words, "--lang", "zh"]) != 0
    assert "编号 002" in capsys.readouterr().err
