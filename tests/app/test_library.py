# SPDX-License-Identifier: MPL-2.0
"""The library: covers are read without the points, and a file is brought in only when it is sound."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from inspector.app.library import bring_in, cover, covers, find_checklist, read_checklist_file, shipped_checklists
from inspector.core.problems import KnownError
from tests.app.halls import SHEET


def test_a_cover_says_what_the_whole_file_says():
    for one, path in zip(covers(), shipped_checklists(), strict=True):
        whole = read_checklist_file(path)
        assert (one.id, one.version, one.title, one.site_type) == (
            whole.id,
            whole.version,
            whole.title,
            whole.site_type,
        )


def test_a_cover_is_read_anew_when_its_file_changes(tmp_path: Path):
    path = tmp_path / "mine.yaml"
    path.write_text(SHEET, "utf-8")
    assert cover(path).version == "1"
    path.write_text(SHEET.replace('version: "1"', 'version: "1.1"'), "utf-8")
    os.utime(path, ns=(1, 1))
    assert cover(path).version == "1.1"


@pytest.mark.parametrize(
    "text", ["", "[", "id: x", "{}", "\t- :", "id: [a]\nversion: 1\ntitle: x\nsite_type: {zh: [1]}"]
)
def test_a_file_without_a_head_has_no_cover_and_raises_nothing(tmp_path: Path, text: str):
    path = tmp_path / "mine.yaml"
    path.write_text(text, "utf-8")
    found = cover(path)
    assert found is None or found.id == ""
    assert cover(tmp_path / "none.yaml") is None


def test_a_sound_file_is_kept_in_the_workspace(hall, tmp_path: Path):
    path = tmp_path / "mine.yaml"
    path.write_text(SHEET, "utf-8")
    digest, problems = bring_in(hall.workspace, path)
    assert [one.digest for one in hall.workspace.checklists()] == [digest]
    assert not [problem for problem in problems if not problem.code.startswith("hint_")]


def test_a_broken_file_is_not_kept(hall, tmp_path: Path):
    path = tmp_path / "mine.yaml"
    path.write_text(SHEET.replace("full: 2", "full: -2"), "utf-8")
    digest, problems = bring_in(hall.workspace, path)
    assert (digest, bool(problems), hall.workspace.checklists()) == (None, True, ())


def test_a_checklist_is_found_by_id_or_by_file():
    assert find_checklist("cn-market").name == "cn-market.yaml"
    assert find_checklist("other.yaml") == Path("other.yaml")
    with pytest.raises(KnownError) as refused:
        find_checklist("cn-mars")
    assert refused.value.problem.code == "checklist_unknown"
