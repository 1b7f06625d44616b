# SPDX-License-Identifier: MPL-2.0
"""`inspector drill` from a shell: a trainer's packs, a trainee's work from answers files."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.app.hall import open_hall
from tests.app.training.markets import made
from tests.cli.conftest import Shell

ANSWERS = 'checklist: small\nversion: "1"\nanswers: {answers}\n'


@pytest.fixture
def trainer(tmp_path: Path, home: Path) -> Path:
    """A trainer's workspace with the drill of two markets."""
    hall = open_hall(tmp_path / "trainer", home)
    made(hall)
    hall.close()
    return tmp_path / "trainer"


def answers(tmp_path: Path, name: str, said: str) -> Path:
    """An answers file of the small sheet."""
    path = tmp_path / f"{name}.yaml"
    path.write_text(ANSWERS.format(answers=said), "utf-8")
    return path


def pack(shell: Shell, trainer: Path, path: Path, mode: str = "exam") -> Path:
    """A pack of the drill."""
    said = shell("drill", "pack", "d1", "--mode", mode, "--out", path, "--workspace", trainer, "--json")
    assert (said.code, said.value()["mode"]) == (0, mode)
    return path


def test_a_drill_is_listed_and_shown(shell: Shell, trainer: Path):
    listed = shell("drill", "list", "--workspace", trainer, "--json").value()["drills"]
    assert [(one["id"], one["questions"], one["mode"]) for one in listed] == [("d1", 4, "")]
    said = shell("drill", "show", "d1", "--workspace", trainer)
    assert (said.code, "questions 4, sites 2, photos 1, people 2" in said.out) == (0, True)
    assert shell("drill", "show", "d9", "--workspace", trainer).code == 1


def test_a_trainees_work_is_done_from_a_shell(shell: Shell, trainer: Path, tmp_path: Path):
    own = ("--workspace", tmp_path / "trainee")
    assert shell("drill", "take", pack(shell, trainer, tmp_path / "e.drill"), *own).code == 0
    first, second = answers(tmp_path, "a", '{"1": lost}'), answers(tmp_path, "b", '{"1": met, "2": n/a}')
    files = ("--answers", f"A={first}", "--answers", f"B={second}")
    said = shell("drill", "hand-in", "d1", "--number", "008", *files, "--out", tmp_path / "out", *own, "--json")
    value = said.value()
    assert (said.code, value["mode"], value["attempt"], value["questions"], value["blanks"]) == (0, "exam", 1, 4, 1)
    assert shell("verify", *sorted((tmp_path / "out").iterdir())).code == 0
    sat = shell("drill", "show", "d1", *own, "--json").value()["sittings"]
    assert [(one["number"], one["name"], one["handed_in"]) for one in sat] == [("008", "张伟", True)]


@pytest.mark.parametrize(
    ("place", "said", "code"),
    [("A=", '{"2": met}', "drill_question"), ("A=", '{"9": met}', "point_unknown"), ("", '{"1": met}', "drill_site")],
)
def test_answers_that_do_not_fit_begin_nothing(shell: Shell, trainer: Path, place: str, said: str, code: str):
    file = answers(trainer.parent, "a", said)
    asked = ("--number", "007", "--answers", f"{place}{file}", "--out", trainer.parent / "out")
    done = shell("drill", "hand-in", "d1", *asked, "--workspace", trainer, "--json")
    assert (done.code, [one["code"] for one in done.value()["problems"]]) == (1, [code])
    assert shell("drill", "show", "d1", "--workspace", trainer, "--json").value()["sittings"] == []


def test_a_roster_comes_from_a_table(shell: Shell, trainer: Path, tmp_path: Path):
    table = tmp_path / "roster.csv"
    table.write_text("编号,姓名,单位\n012,王敏,南街\n013,李强,北街\n014,王敏,北街\n", "utf-8")
    said = shell("drill", "roster", "d1", table, "--workspace", trainer, "--json")
    assert (said.code, said.value()["people"]) == (0, 3)
    unknown = shell("drill", "hand-in", "d1", "--number", "007", "--out", tmp_path, "--workspace", trainer)
    assert (unknown.code, "007" in unknown.err) == (1, True)


def test_the_same_file_again_is_said_and_a_closed_drill_stays(shell: Shell, trainer: Path, tmp_path: Path):
    own, path = ("--workspace", tmp_path / "trainee"), pack(shell, trainer, tmp_path / "p.drill", "practice")
    told = [shell("drill", "take", path, *own, "--json").value() for _ in range(2)]
    assert [(one["taken"], one["again"]) for one in told] == [("practice", False), ("practice", True)]
    assert shell("drill", "close", "d1", *own, "--json").value()["closed"] is True
    assert not shell("drill", "close", "d1", "--open", *own, "--json").value()["closed"]
