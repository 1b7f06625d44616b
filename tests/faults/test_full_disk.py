# SPDX-License-Identifier: MPL-2.0
"""The disk is full, read-only or gone: the row is refused and held, earlier rows stand, and going on loses nothing."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from inspector.core.problems import KnownError
from inspector.disk import atomic
from tests.store.sample import begun, opened, picture

ROOT = Path(__file__).resolve().parents[2]


def squeeze(workspace, pages: int) -> None:
    """Let the database grow by no more than so many pages."""
    workspace.log.run(lambda connection: connection.execute(f"PRAGMA max_page_count = {pages}"))


def test_a_full_disk_refuses_the_row_and_keeps_the_earlier_ones(tmp_path):
    workspace, log = begun(tmp_path, points=5)
    squeeze(workspace, 1)
    receipts = []
    log.judge(6, note="水" * 5000, done=receipts.append)
    assert not workspace.log.wait(10)
    assert [(one.seq, one.problem.code) for one in receipts] == [(6, "disk_full")]
    assert len(workspace.rows(log.visit)) == 6
    with pytest.raises(KnownError) as refused:
        workspace.log.raise_trouble()
    assert refused.value.problem.code == "disk_full"
    workspace.log.resume()
    workspace.close()


def test_rows_held_on_a_full_disk_are_written_in_order_when_there_is_room(tmp_path):
    workspace, log = begun(tmp_path, points=5)
    squeeze(workspace, 1)
    receipts = []
    for point in range(6, 12):
        log.judge(point, note="水" * 5000, done=receipts.append)
    assert not workspace.log.wait(10)
    refused = len(receipts)
    workspace.log.resume()  # the connection is new and has no limit: there is room again
    assert [(one.seq, one.problem) for one in receipts[refused:]] == [(seq, None) for seq in range(6, 12)]
    assert [row.seq for row in workspace.rows(log.visit)] == list(range(12))
    workspace.close()


def test_closing_tries_the_held_rows_once_more_and_says_when_they_are_lost(tmp_path):
    workspace, log = begun(tmp_path, points=2)
    squeeze(workspace, 1)
    log.judge(6, note="水" * 5000)
    assert not workspace.log.wait(10)
    with pytest.raises(KnownError) as left:
        workspace.close()
    assert left.value.problem.code == "disk_full"
    again = opened(tmp_path)
    assert len(again.rows(log.visit)) == 3
    again.close()


SMALL_DISK = """
import resource, sys
from pathlib import Path
from tests.store.sample import begun, picture
workspace, log = begun(Path(sys.argv[1]), points=3)
resource.setrlimit(resource.RLIMIT_FSIZE, (120_000, resource.RLIM_INFINITY))
receipts = []
for point in range(200):
    log.judge(point % 30, note="水" * 300, done=receipts.append)
workspace.log.wait(10)
try:
    workspace.photos.add(picture("red", (3000, 3000), "PNG") + bytes(200_000))
except Exception as error:
    print(error.problem.code)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
print(workspace.log.failed.problem.code, len(workspace.rows(log.visit)) < 204)
workspace.log.resume()
print(len(workspace.rows(log.visit)), workspace.check(), workspace.photos.every())
workspace.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the limit on a file's size is POSIX's")
def test_when_the_system_itself_refuses_to_write_everything_is_held_and_written_later(tmp_path):
    command = [sys.executable, "-c", SMALL_DISK, str(tmp_path / "ws")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout.splitlines() == ["disk_full", "disk_failed True", "204 () ()"]
    assert done.stderr == ""


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, "disk_full"), (errno.EROFS, "folder_read_only"), (errno.EIO, "disk_failed")]
)
def test_a_photo_the_disk_refuses_leaves_nothing_behind(tmp_path, monkeypatch, number: int, code: str):
    workspace, _ = begun(tmp_path)

    def refuse(handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(atomic.os, "fsync", refuse)
    with pytest.raises(KnownError) as refused:
        workspace.photos.add(picture())
    monkeypatch.undo()
    assert refused.value.problem.code == code
    assert [path.name for path in (tmp_path / "photos").rglob("*") if path.is_file()] == []
    workspace.close()


def test_a_read_only_folder_is_named_with_its_remedy(tmp_path, monkeypatch):
    def refuse(*_: object) -> int:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr("inspector.disk.locks.os.open", refuse)
    with pytest.raises(KnownError) as refused:
        opened(tmp_path)
    assert refused.value.problem.code == "folder_read_only"
    assert "Take off the write protection" in str(refused.value)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody move a folder with open files")
def test_a_workspace_that_vanishes_while_open_is_never_made_anew(tmp_path):
    workspace, log = begun(tmp_path / "stick", points=2)
    squeeze(workspace, 1)
    (tmp_path / "stick").rename(tmp_path / "pulled")
    log.judge(6, note="水" * 5000)
    assert not workspace.log.wait(10)
    with pytest.raises(KnownError) as gone:
        workspace.log.resume()
    assert gone.value.problem.code == "workspace_missing"
    (tmp_path / "pulled").rename(tmp_path / "stick")
    workspace.log.resume()
    assert len(workspace.rows(log.visit)) == 4
    workspace.close()


def test_a_workspace_that_vanishes_while_open_is_noticed_and_its_rows_are_held(tmp_path):
    workspace, log = begun(tmp_path / "stick", points=2)
    (tmp_path / "stick").rename(tmp_path / "pulled")
    receipts = []
    log.judge(6, done=receipts.append)
    assert not workspace.log.wait(10)
    assert [one.problem.code for one in receipts] == ["workspace_missing"]
    (tmp_path / "pulled").rename(tmp_path / "stick")
    workspace.log.resume()
    assert [row.seq for row in workspace.rows(log.visit)] == [0, 1, 2, 3]
    workspace.close()
