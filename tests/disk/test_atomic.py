# SPDX-License-Identifier: MPL-2.0
"""A file is there whole and synced, or not at all."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from inspector.core.problems import KnownError
from inspector.disk import atomic
from inspector.disk.atomic import make_folder, sweep, write_whole, written
from inspector.disk.locks import Lock
from inspector.disk.troubles import free_space, trouble


def test_a_file_is_written_whole_from_bytes_or_pieces(tmp_path):
    write_whole(tmp_path / "a", b"one")
    write_whole(tmp_path / "b", iter([b"one", b"two"]))
    assert ((tmp_path / "a").read_bytes(), (tmp_path / "b").read_bytes()) == (b"one", b"onetwo")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]


def test_a_failure_midway_leaves_the_old_file_and_no_leftover(tmp_path):
    write_whole(tmp_path / "a", b"old")
    with pytest.raises(TypeError), written(tmp_path / "a") as stream:
        stream.writelines([b"half", "no bytes"])
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a", b"old")]


def test_bytes_are_synced_before_the_name_and_the_folder_after(tmp_path, monkeypatch):
    deeds, sync, replace = [], os.fsync, type(tmp_path).replace

    def synced(handle: int) -> None:
        deeds.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        sync(handle)

    def replaced(part: Path, path: Path) -> Path:
        deeds.append("name")
        return replace(part, path)

    monkeypatch.setattr(atomic.os, "fsync", synced)
    monkeypatch.setattr(type(tmp_path), "replace", replaced)
    write_whole(tmp_path / "a", b"one")
    assert deeds == (["file", "name"] if os.name == "nt" else ["file", "name", "folder"])


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EROFS, "folder_read_only"),
        (errno.EACCES, "folder_read_only"),
        (errno.ENOENT, "file_missing"),
        (errno.EIO, "disk_failed"),
        (errno.ENAMETOOLONG, "path_form"),
        (12345, "disk_failed"),
    ],
)
def test_what_the_system_reports_becomes_a_problem_with_the_path(tmp_path, number: int, code: str):
    problem = trouble(OSError(number, "said"), tmp_path / "a")
    assert (problem.code, problem.facts["path"]) == (code, str(tmp_path / "a"))


def test_writing_into_a_folder_that_is_not_there_is_a_known_error(tmp_path):
    with pytest.raises(KnownError) as missing:
        write_whole(tmp_path / "none" / "a", b"x")
    assert missing.value.problem.code == "file_missing"


def test_a_folder_is_made_with_those_above_it_and_a_file_in_its_place_is_named(tmp_path):
    make_folder(tmp_path / "a" / "b" / "c")
    make_folder(tmp_path / "a" / "b" / "c")
    assert (tmp_path / "a" / "b" / "c").is_dir()
    (tmp_path / "f").write_bytes(b"")
    with pytest.raises(KnownError) as taken:
        make_folder(tmp_path / "f")
    assert taken.value.problem.code == "path_form"


def test_unfinished_files_are_swept_and_nothing_else(tmp_path):
    make_folder(tmp_path / "a")
    for name in (".x.jpg.1-2.part", "x.jpg", ".hidden", "y.part"):
        (tmp_path / "a" / name).write_bytes(b"")
    assert sweep(tmp_path) == 1
    assert sorted(path.name for path in (tmp_path / "a").iterdir()) == [".hidden", "x.jpg", "y.part"]
    assert sweep(tmp_path / "none") == 0


def test_a_lock_is_held_once_and_free_again_after_release(tmp_path):
    first = Lock(tmp_path / "lock", "workspace_in_use")
    with pytest.raises(KnownError) as held:
        Lock(tmp_path / "lock", "workspace_in_use")
    assert held.value.problem.code == "workspace_in_use"
    first.release()
    first.release()
    Lock(tmp_path / "lock", "workspace_in_use").release()


def test_free_space_is_told_for_places_that_are_not_there_yet(tmp_path):
    assert free_space(tmp_path / "a" / "b") > 0
