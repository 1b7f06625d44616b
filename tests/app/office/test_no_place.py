# SPDX-License-Identifier: MPL-2.0
"""Where nothing can be written, or a path is none, a sentence says so."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from inspector.app import passing_folders
from inspector.app.library import find_checklist
from inspector.app.office.archives import UNPACKED
from inspector.app.office.passing import passing_office
from inspector.app.training.from_folder import is_folder_of_drill
from inspector.core.problems import KnownError


def test_a_passing_office_in_a_folder_that_takes_nothing_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def refuse(**_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(passing_folders, "TemporaryDirectory", refuse)
    with pytest.raises(KnownError) as refused, passing_office([], tmp_path / "home", tmp_path):
        pytest.fail("nothing is gathered there")
    assert refused.value.problem.code == "folder_read_only"


def test_a_name_longer_than_any_path_is_no_checklist():
    with pytest.raises(KnownError) as refused:
        find_checklist("a" * 5000)
    assert refused.value.problem.code == "path_form"


def test_a_name_longer_than_any_path_is_no_drill():
    with pytest.raises(KnownError) as refused:
        is_folder_of_drill(Path("a" * 5000))
    assert refused.value.problem.code == "path_form"


def test_what_a_killed_gathering_left_is_taken_away_the_next_day_and_nothing_else(tmp_path: Path):
    left, fresh, other = (tmp_path / name for name in (f"{UNPACKED}old", f"{UNPACKED}new", "gather-other"))
    for folder in (left, fresh, other):
        folder.mkdir()
        (folder / "photo").write_bytes(b"x")
    for folder in (left, other):
        os.utime(folder, (1, 1))
    with passing_folders.passing_folder(UNPACKED, tmp_path) as made:
        assert sorted(tmp_path.iterdir()) == sorted((fresh, other, made))
    assert sorted(tmp_path.iterdir()) == sorted((fresh, other))
