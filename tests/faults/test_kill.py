# SPDX-License-Identifier: MPL-2.0
"""The program is killed a hundred times while judging: every ● answer and every kept photo is there."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from inspector.core.rows import START, chained, row_bytes
from tests.store.sample import opened

KILLS = 100
ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a process is forked and killed by signal")


def test_a_hundred_kills_lose_no_saved_answer_and_no_photo(tmp_path):
    command = [sys.executable, "-m", "tests.faults.killing", str(tmp_path / "ws"), str(KILLS)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    sittings = json.loads(done.stdout)
    lines = [line for sitting in sittings for line in sitting]
    assert sum(any(line.startswith("row") for line in sitting) for sitting in sittings) > KILLS // 4
    workspace = opened(tmp_path / "ws")
    kept, last = set(), START
    for row in workspace.rows("visit-1"):
        last = chained(last, row_bytes(row))
        kept.add(f"row {row.seq} {last}")
    kept |= {f"photo {sha256}" for sha256 in workspace.photos.every()}
    problems, found = workspace.check(), workspace.found
    workspace.close()
    assert [line for line in lines if line not in kept] == []
    assert (problems, found.unclean, found.newest.at.ms) == ((), True, row.at.ms)
