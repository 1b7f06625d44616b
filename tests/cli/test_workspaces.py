# SPDX-License-Identifier: MPL-2.0
"""`inspector workspace` and `inspector keys`: health and keys from a shell."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.app.hall import open_hall
from tests.app.halls import begun, ticking
from tests.flows.stories import judged


@pytest.fixture
def workspace(tmp_path: Path, home: Path) -> Path:
    """A workspace with one visit in progress."""
    hall = open_hall(tmp_path / "workspace", home)
    judged(hall, begun(hall)).settle()
    hall.close()
    return tmp_path / "workspace"


def test_the_contents_are_told(shell, workspace: Path):
    value = shell("workspace", "info", "--workspace", workspace, "--json").value()
    (visit,) = value["visits"]
    assert (visit["site"], visit["judged"], visit["points"], visit["sealed"]) == ("城东农贸市场", 3, 3, None)
    assert value["photos"] == 1


def test_a_whole_workspace_passes_its_check(shell, workspace: Path):
    said = shell("workspace", "check", "--workspace", workspace)
    assert (said.code, said.out) == (0, "The workspace is whole.\n")


def test_a_clock_that_was_set_is_counted_and_no_fault(shell, workspace: Path, home: Path):
    hall = open_hall(workspace, home, clock=ticking(), steady=int)
    hall.enter(hall.workspace.visits()[0].id).note_on_the_way(())
    hall.close()
    said = shell("workspace", "check", "--workspace", workspace)
    assert (said.code, said.out.splitlines()[0]) == (0, "Times the device's clock was set while working: 1.")


def test_a_changed_photo_fails_the_check(shell, workspace: Path):
    (photo,) = (workspace / "photos").glob("??/*.jpg")
    photo.write_bytes(photo.read_bytes()[:-1])
    said = shell("workspace", "check", "--workspace", workspace)
    assert said.code == 1
    assert "was changed on disk" in said.err


def test_a_backup_put_back_brings_back_what_it_held(shell, workspace: Path, home: Path):
    backup = shell("workspace", "backup", "--workspace", workspace, "--json").value()["backup"]
    hall = open_hall(workspace, home)
    begun(hall)
    hall.close()
    restored = shell("workspace", "restore", backup, "--workspace", workspace, "--json")
    assert restored.code == 0
    assert Path(restored.value()["aside"]).is_dir()
    assert len(shell("workspace", "info", "--workspace", workspace, "--json").value()["visits"]) == 1


def test_a_restore_without_a_backup_or_with_a_foreign_one_is_refused(shell, workspace: Path, tmp_path: Path):
    assert shell("workspace", "restore", "--workspace", workspace).code == 1
    (tmp_path / "foreign.db").write_bytes(b"SQLite format 3\0" + bytes(500))
    assert shell("workspace", "restore", tmp_path / "foreign.db", "--workspace", workspace).code == 1
    assert shell("workspace", "check", "--workspace", workspace).code == 0


def test_the_own_key_is_shown_with_words_to_say_on_the_phone(shell):
    value = shell("keys", "show", "--json").value()
    assert len(value["key"]) == 64
    assert len(value["words"].split()) == 4
    assert shell("keys", "show", "--json").value() == value


def test_a_key_is_put_on_the_list_and_revoked(shell):
    key = "0f" * 32
    assert shell("keys", "add", key, "二号笔记本").code == 0
    (listed,) = shell("keys", "revoke", key, "--json").value()["keys"]
    assert (listed["name"], listed["standing"]) == ("二号笔记本", "revoked")
    assert shell("keys", "add", "nonsense", "x").code == 1
    assert shell("keys", "add").code == 1


def test_hints_are_told_in_neutral_words_and_are_no_refusal(shell, workspace: Path, home: Path):
    hall = open_hall(workspace, home)
    judged(hall, begun(hall)).settle()
    hall.close()
    said = shell("workspace", "hints", "--workspace", workspace)
    assert (said.code, said.err) == (0, "")
    assert "The same photo stands in two visits" in said.out
    assert "hints, no findings" in said.out
    (hint,) = shell("workspace", "hints", "--workspace", workspace, "--json").value()["hints"]
    assert hint["kind"] == "same"


def test_without_hints_that_is_said(shell, workspace: Path):
    assert shell("workspace", "hints", "--workspace", workspace).out == "No hints.\n"


def test_backups_are_listed_and_looked_into_before_one_is_put_back(shell, workspace: Path, home: Path):
    backup = shell("workspace", "backup", "--workspace", workspace, "--json").value()["backup"]
    hall = open_hall(workspace, home)
    visit = begun(hall)
    hall.close()
    (line,) = shell("workspace", "backups", "--workspace", workspace, "--json").value()["backups"]
    assert (line["path"], line["occasion"], line["visits"]) == (backup, "asked", 1)
    seen = shell("workspace", "preview", Path(backup).name, "--workspace", workspace, "--json").value()
    assert [(one["visit"], one["rows"]) for one in seen["newer"]] == [(visit, 1)]
    assert "城东农贸市场" in shell("workspace", "preview", backup, "--workspace", workspace).out
    assert shell("workspace", "preview", workspace / "none.db", "--workspace", workspace).code == 1
    assert shell("workspace", "preview", "--workspace", workspace).code == 1
