# SPDX-License-Identifier: MPL-2.0
"""A shell for the tests: a home of its own, what was said, what was complained of, and the exit code."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from inspector.cli import main


@dataclass(frozen=True)
class Said:
    """What a command left: exit code, standard output and error."""

    code: int
    out: str
    err: str

    def value(self) -> dict:
        """The JSON answer."""
        return json.loads(self.out)


Shell = Callable[..., Said]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home; the system speaks English."""
    monkeypatch.setenv("INSPECTOR_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    return tmp_path / "home"


@pytest.fixture
def shell(home: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    """Runs one command."""

    def run(*words: object) -> Said:
        capsys.readouterr()
        code = main([str(word) for word in words])
        out, err = capsys.readouterr()
        return Said(code, out, err)

    return run
