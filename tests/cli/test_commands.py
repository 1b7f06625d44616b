# SPDX-License-Identifier: MPL-2.0
"""Every command answers in words or JSON, in the language asked for, with exit 0, 1 or 2 and never a traceback."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest

from inspector.cli import checklists
from inspector.cli.commands import table
from inspector.cli.speaking import spoken_language


def test_every_command_of_the_table_takes_json_and_a_language(shell):
    for command in table():
        said = shell(command.name, "--help")
        assert said.code == 0
        assert "--json" in said.out
        assert "--lang" in said.out


def test_a_wrong_command_is_misuse(shell):
    assert shell("bogus").code == 2
    assert shell("score", "only-one").code == 2
    assert shell("export", "x").code == 2


def test_the_version_is_said(shell):
    assert shell("--version").out.startswith("inspector ")


def test_a_known_fault_is_one_sentence_with_a_remedy(shell, tmp_path: Path):
    said = shell("workspace", "info", "--workspace", tmp_path / "none")
    assert (said.code, said.out) == (1, "")
    assert said.err.count("\n") == 1
    assert "holds no workspace. Check the folder" in said.err


def test_a_bug_is_recorded_and_said_without_a_traceback(shell, home: Path, monkeypatch):
    def broken(path, speaker) -> NoReturn:
        raise ZeroDivisionError

    monkeypatch.setitem(checklists._WORKS, "list", broken)
    said = shell("checklist", "list")
    assert said.code == 1
    assert "Traceback" not in said.err
    (record,) = (home / "logs").glob("crash-*.txt")
    assert "ZeroDivisionError" in record.read_text("utf-8")


def test_with_debug_a_bug_is_raised(shell, monkeypatch):
    def broken(path, speaker) -> NoReturn:
        raise ZeroDivisionError

    monkeypatch.setitem(checklists._WORKS, "list", broken)
    with pytest.raises(ZeroDivisionError):
        shell("checklist", "list", "--debug")


def test_json_holds_the_problems_too(shell, tmp_path: Path):
    said = shell("workspace", "check", "--workspace", tmp_path, "--json")
    assert said.code == 1
    assert said.value()["problems"][0]["code"] == "workspace_none"


@pytest.mark.parametrize(
    ("asked", "kept", "system", "spoken"),
    [
        ("zh", "en", "en_US", "zh"),
        (None, "en", "zh_CN", "en"),
        (None, "auto", "zh_CN", "zh"),
        (None, "auto", "C", "en"),
    ],
)
def test_the_language_is_the_one_asked_for_then_the_setting_then_the_system(monkeypatch, asked, kept, system, spoken):
    monkeypatch.setenv("LC_ALL", system)
    assert spoken_language(asked, kept) == spoken


def test_settings_that_cannot_be_read_are_said_and_the_command_goes_on(shell, home: Path):
    home.mkdir()
    (home / "settings.json").write_bytes(b"{")
    said = shell("checklist", "list")
    assert said.code == 0
    assert "settings.broken.json" in said.err


def test_a_listener_who_leaves_early_makes_no_noise():
    words = [sys.executable, "-m", "inspector", "checklist", "show"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == b""
        assert process.wait(30) in {0, 1}


def test_the_window_leaves_its_picture(home: Path, tmp_path: Path):
    words = [sys.executable, "-m", "inspector", "gui", "--workspace", tmp_path / "w", "--picture", tmp_path / "w.png"]
    done = subprocess.run(words, capture_output=True, check=False, timeout=120)
    assert (done.returncode, done.stderr) == (0, b"")
    assert (tmp_path / "w.png").read_bytes().startswith(b"\x89PNG")


def test_a_computer_without_the_libraries_of_the_window_is_told_so(shell, monkeypatch):
    monkeypatch.setitem(sys.modules, "inspector.ui.start", None)
    said = shell("gui")
    assert said.code == 1
    assert "the window cannot be opened on this computer" in said.err
