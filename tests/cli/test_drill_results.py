# SPDX-License-Identifier: MPL-2.0
"""`inspector drill results`: the group from a workspace, and from a trainer's file and cards alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from inspector.app.training.drills import rule
from inspector.app.training.packs import write_pack
from inspector.cli.commands import run
from inspector.core.drills.ruling import Ruling
from tests.core.drills.groups import exact, lenient, strict
from tests.flows.trainees import built, cards_of


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a master, three cards, and the trainer's workspace; one question is void."""
    folder = tmp_path_factory.mktemp("class")
    one = built(folder, people=4)
    cards_of(one, (lenient, strict, exact))
    rule(one.hall, "lab-1", Ruling("void", one.item(4), "图片看不清", "陈老师"))
    write_pack(one.hall, "lab-1", "master", folder / "master.drill")
    one.hall.close()
    return folder


def told(capsys, *words: object) -> dict:
    """What it answers as JSON."""
    assert run(["drill", "results", *map(str, words), "--json", "--lang", "zh"]) == 0
    return json.loads(capsys.readouterr().out)


def test_a_trainers_file_and_cards_are_enough(place: Path, capsys):
    said = told(capsys, place / "master.drill", place / "cards", "--annex", "--resamples", "20")
    assert [(line["number"], line["behaviour"], line["passed"]) for line in said["lines"]] == [
        ("001", "lenient", False),
        ("002", "strict", False),
        ("003", "steady", True),
    ]
    assert [one["number"] for one in said["missing_numbers"]] == ["004"]
    assert [(one["act"], one["regraded"]) for one in said["rulings"]] == [("void", 3)]
    assert len(said["coefficients"]) == 15
    assert not list(place.glob(".office-*"))


def test_a_workspace_gathers_the_cards_and_says_the_same(place: Path, capsys):
    said = told(capsys, "lab-1", place / "cards", "--workspace", place / "trainer")
    again = told(capsys, "lab-1", "--workspace", place / "trainer")
    assert said == again == told(capsys, place / "master.drill", place / "cards")


def test_it_says_it_in_words_and_writes_the_papers(place: Path, capsys, tmp_path: Path):
    papers = ["--pdf", tmp_path / "r.pdf", "--xlsx", tmp_path / "r.xlsx", "--each", tmp_path / "each"]
    words = ["drill", "results", place / "master.drill", place / "cards", *papers, "--resamples", 20, "--lang", "en"]
    assert run([str(word) for word in words]) == 0
    said = capsys.readouterr().out
    assert "3 handed in, 1 passed, 1 missing" in said
    assert "Void: s1 · 5 (图片看不清). Regraded 3" in said
    assert len(list((tmp_path / "each").glob("*.pdf"))) == 3
    assert (tmp_path / "r.pdf").exists()
    assert (tmp_path / "r.xlsx").exists()


def test_nothing_gathered_names_everybody_as_missing_and_is_no_success(place: Path, capsys):
    assert run(["drill", "results", str(place / "master.drill"), "--json"]) == 1
    said = json.loads(capsys.readouterr().out)
    assert (len(said["missing_numbers"]), said["problems"][0]["code"]) == (4, "drill_result_none")


def test_a_roster_that_cannot_be_read_is_refused(place: Path, capsys, tmp_path: Path):
    (tmp_path / "r.csv").write_text("编号,姓名\n1,甲\n1,乙\n", "utf-8")
    assert (
        run(["drill", "results", str(place / "master.drill"), "--roster", str(tmp_path / "r.csv"), "--lang", "en"]) == 1
    )
    assert "1" in capsys.readouterr().err
