# SPDX-License-Identifier: MPL-2.0
"""`hand-in` and `return` from a shell."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.app.arrivals import arrived
from inspector.app.hall import open_hall
from inspector.app.sealing import seal_visit
from tests.app.halls import begun, header
from tests.flows.stories import judged


@pytest.fixture
def folder(tmp_path: Path, home: Path) -> Path:
    """A workspace with two sealed visits of a day and one in progress."""
    hall = open_hall(tmp_path / "workspace", home)
    for _ in range(2):
        seal_visit(judged(hall, begun(hall)))
    begun(hall)
    hall.close()
    return tmp_path / "workspace"


def test_a_day_is_handed_in_whole_and_proved(shell, folder: Path, tmp_path: Path):
    asked = ("--day", header("open").date, "--out", tmp_path / "out", "--workspace", folder)
    said = shell("hand-in", *asked, "--formats", "pdf", "bundle", "--fits", "10", "--json")
    assert (said.code, said.value()["visits"], len(said.value()["exported"])) == (0, 2, 4)
    assert shell("verify", *sorted((tmp_path / "out").iterdir())).code == 0


def test_an_outside_day_has_no_bundle(shell, folder: Path, tmp_path: Path):
    asked = ("--day", header("open").date, "--out", tmp_path / "out", "--workspace", folder)
    assert shell("hand-in", *asked, "--edition", "outside").code == 0
    assert {path.suffix for path in (tmp_path / "out").iterdir()} == {".pdf", ".xlsx"}


def test_a_day_without_sealed_visits_is_said_to_have_none(shell, folder: Path, tmp_path: Path):
    said = shell("hand-in", "--day", "1999-01-01", "--out", tmp_path / "out", "--workspace", folder, "--lang", "zh")
    assert (said.code, said.out.strip()) == (0, "1999-01-01 没有已封存的测评。")


def test_a_returned_card_is_a_letter_that_opens_the_visit_again(shell, folder: Path, tmp_path: Path, home: Path):
    day = ("--day", header("open").date, "--out", tmp_path / "out", "--workspace", folder)
    card = shell("hand-in", *day, "--formats", "pdf", "--json").value()["exported"][0]["path"]
    letter = tmp_path / "back.returned"
    assert shell("return", card, "--reason", "照片不清", "--by", "区创建办", "--out", letter).code == 0
    hall = open_hall(folder, home)
    arrival = arrived(hall, letter)
    assert hall.enter(arrival.visit).returned.reason == "照片不清"
    hall.close()


def test_a_card_is_not_sent_back_without_a_reason(shell, folder: Path, tmp_path: Path):
    day = ("--day", header("open").date, "--out", tmp_path / "out", "--workspace", folder)
    card = shell("hand-in", *day, "--formats", "bundle", "--json").value()["exported"][0]["path"]
    said = shell("return", card, "--reason", " ", "--out", tmp_path / "x.returned", "--json")
    assert (said.code, (tmp_path / "x.returned").exists()) == (1, False)
