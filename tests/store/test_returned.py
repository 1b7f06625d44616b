# SPDX-License-Identifier: MPL-2.0
"""What came back after a broken end is told by visit and point; after a proper end there is nothing to tell."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.store.sample import Log, begun, opened


def broken(folder: Path, to: Path) -> Path:
    """Copy a workspace as a power cut leaves it."""
    return Path(shutil.copytree(folder, to, ignore=shutil.ignore_patterns("*-shm", "*.lock")))


def test_what_was_written_since_the_last_closing_is_told_by_visit_and_point(tmp_path):
    workspace, _ = begun(tmp_path / "ws", points=3)
    workspace.close()
    workspace = opened(tmp_path / "ws")
    log, other = Log(workspace), Log(workspace, "visit-2")
    for point in (7, 5, 7):
        log.judge(point)
    other.open()
    assert workspace.log.wait(10)
    again = opened(broken(tmp_path / "ws", tmp_path / "cut"))
    told = [(one.visit, one.site, one.points, one.rows) for one in again.found.returned]
    assert told == [("visit-1", "东门市场", ("7", "5"), 3), ("visit-2", "东门市场", (), 1)]
    assert again.found.restored == 4
    again.close()
    workspace.close()


def test_after_a_proper_closing_nothing_is_told(tmp_path):
    begun(tmp_path / "ws", points=3)[0].close()
    again = opened(tmp_path / "ws")
    assert (again.found.returned, again.came_back()) == ((), ())
    again.close()


def test_rows_that_note_a_clock_that_was_set_are_counted(tmp_path):
    workspace, log = begun(tmp_path / "ws", points=1)
    log.add("clock", {"before": {"utc": "2026-11-16T02:42:07.123Z", "offset": 480}, "after": {"offset": 480}})
    assert workspace.log.wait(10)
    assert (workspace.count_clock_rows(), workspace.check()) == (1, ())
    workspace.close()
