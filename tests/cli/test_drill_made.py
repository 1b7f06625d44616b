# SPDX-License-Identifier: MPL-2.0
"""`inspector drill new` of a sealed visit's card: its answers are the key, nobody's name is in it."""

from __future__ import annotations

from pathlib import Path

from inspector.app.hall import open_hall
from inspector.app.training.drills import drill_of
from tests.cli.conftest import Shell
from tests.flows.stories import told


def test_a_card_makes_a_drill_of_the_name_asked_for(shell: Shell, tmp_path: Path):
    story, own = told(tmp_path), tmp_path / "trainer"
    story.hall.close()
    card = story.papers["internal", "bundle"].path
    said = shell("drill", "new", card, "--id", "d7", "--workspace", own, "--json")
    assert (said.code, said.value()["id"], said.value()["questions"], said.value()["keyed"]) == (0, "d7", 3, 3)
    hall = open_hall(own, tmp_path / "home")
    assert "王敏" not in str(drill_of(hall, "d7").drill.record())
    hall.close()


def test_what_is_no_card_makes_nothing(shell: Shell, tmp_path: Path):
    file = tmp_path / "notes.txt"
    file.write_text("milk", "utf-8")
    assert shell("drill", "new", file, "--workspace", tmp_path / "trainer").code == 1
    assert shell("drill", "list", "--workspace", tmp_path / "trainer", "--json").value()["drills"] == []
