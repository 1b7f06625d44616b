# SPDX-License-Identifier: MPL-2.0
"""When an export cannot be written or proved, nothing bears the name of an export that was not proved."""

from __future__ import annotations

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.app import exporting
from inspector.app.exporting import Target, export, options_for
from inspector.core.problems import KnownError
from tests.flows.stories import ENDINGS, Story


def attempt(story: Story, form: str, path: Path) -> str:
    """Export and give the code of what went wrong."""
    with pytest.raises(KnownError) as refused:
        export(replace(story.dossier, workspace=None), options_for("zh"), [Target(form, path)], story.keys)
    return refused.value.problem.code


@pytest.mark.parametrize("form", ENDINGS)
def test_a_full_disk_is_said_and_leaves_nothing(story: Story, tmp_path: Path, monkeypatch, form: str):
    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert attempt(story, form, tmp_path / "card") == "disk_full"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("form", ENDINGS)
def test_a_disk_that_changes_a_byte_is_noticed_and_the_old_export_stays(
    story: Story, tmp_path: Path, monkeypatch, form: str
):
    put = exporting._Press._put

    def lying(self: exporting._Press, form: str, aside: Path) -> None:
        put(self, form, aside)
        content = bytearray(aside.read_bytes())
        content[len(content) // 2] ^= 1
        aside.write_bytes(content)

    (tmp_path / "card").write_bytes(b"the proved one of yesterday")
    monkeypatch.setattr(exporting._Press, "_put", lying)
    assert attempt(story, form, tmp_path / "card") == "export_unproved"
    assert (tmp_path / "card").read_bytes() == b"the proved one of yesterday"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["card", "card.failed"]


def test_a_file_that_is_open_elsewhere_is_said_and_nothing_is_left_beside_it(story: Story, tmp_path: Path, monkeypatch):
    replace_file = Path.replace

    def held(self: Path, target: Path) -> Path:
        if Path(target).name == "card.xlsx":
            raise OSError(errno.EBUSY, "open elsewhere")
        return replace_file(self, target)

    monkeypatch.setattr(Path, "replace", held)
    assert attempt(story, "xlsx", tmp_path / "card.xlsx") == "file_in_use"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_a_file_is_said(story: Story, tmp_path: Path):
    (tmp_path / "folder").write_bytes(b"")
    assert attempt(story, "pdf", tmp_path / "folder" / "card.pdf") == "path_form"


def test_a_photo_that_is_gone_stops_the_bundle_and_is_named(story: Story, tmp_path: Path):
    bare = replace(story.dossier, photos={}, workspace=None)
    with pytest.raises(KnownError) as refused:
        export(bare, options_for("zh"), [Target("bundle", tmp_path / "card")], story.keys)
    assert refused.value.problem.code == "bundle_photo"
    assert list(tmp_path.iterdir()) == []
