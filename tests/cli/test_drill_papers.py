# SPDX-License-Identifier: MPL-2.0
"""`inspector drill print`: answer sheets and scenes from a shell."""

from __future__ import annotations

from pathlib import Path

from inspector.app.hall import open_hall
from tests.app.training.markets import made
from tests.cli.conftest import Shell


def test_sheet_and_scenes_are_written_proved_and_true(shell: Shell, tmp_path: Path, home: Path):
    hall = open_hall(tmp_path / "trainer", home)
    made(hall)
    hall.close()
    sheet, scenes = tmp_path / "sheet.pdf", tmp_path / "scenes.pdf"
    own = ("--workspace", tmp_path / "trainer")
    said = shell("drill", "print", "d1", "--sheet", sheet, "--scenes", scenes, *own, "--json")
    assert [one["format"] for one in said.value()["exported"]] == ["pdf", "pdf"]
    assert shell("verify", sheet, scenes).code == 0
    assert shell("drill", "print", "d1", *own).code == 2
