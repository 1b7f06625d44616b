# SPDX-License-Identifier: MPL-2.0
"""`inspector merge` from a shell over files made to harm: each is refused by name in bounded time and memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from inspector.app.trust import Keys
from inspector.files.merge_reading import opened_merge
from tests.app.office.cards import card
from tests.app.office.packing import sent
from tests.faults.hostile import laid

ROOT = Path(__file__).resolve().parents[2]
MEMORY, SECONDS = 1 << 30, 60
RUN = f"""
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, ({MEMORY}, {MEMORY}))
resource.setrlimit(resource.RLIMIT_CPU, ({SECONDS}, {SECONDS}))
from inspector.cli import main
sys.exit(main(sys.argv[1:]))
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are asked of POSIX")


@pytest.fixture(scope="module")
def merged(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str], subprocess.CompletedProcess[str]]:
    """A folder of hostile files with one sound card among them, merged by a child with little memory and time."""
    folder = tmp_path_factory.mktemp("hostile")
    names = laid(folder / "in", Keys(folder / "stranger"))
    sent(folder / "in", "sound", card("v9", "m"), Keys(folder / "laptop"))
    asked = ["merge", str(folder / "in"), "--out", str(folder / "out.merge"), "--json"]
    own = {**os.environ, "INSPECTOR_HOME": str(folder / "home"), "LC_ALL": "C.UTF-8"}
    run = [sys.executable, "-W", "error", "-c", RUN, *asked]
    done = subprocess.run(run, cwd=ROOT, env=own, capture_output=True, text=True, timeout=300, check=False)
    return folder, names, done


def test_the_shell_says_that_it_refused_something_and_nothing_crashed(merged):
    folder, _, done = merged
    assert (done.returncode, done.stderr) == (1, "")
    assert list((folder / "home").glob("logs/crash*")) == []


def test_every_hostile_file_is_refused_by_its_name(merged):
    _, names, done = merged
    said = json.loads(done.stdout)
    assert sorted({problem["facts"]["file"] for problem in said["problems"]}) == names
    verdicts = {file["file"]: file["verdict"] for file in said["files"] if file["file"] in names}
    assert {name for name, verdict in verdicts.items() if verdict not in {"broken", "unreadable", "hostile"}} == set()
    assert all(file["problems"][0]["sentence"] for file in said["files"] if file["file"] in names)


def test_what_is_sound_among_them_is_merged_and_nothing_else(merged):
    folder, _, _ = merged
    with opened_merge(folder / "out.merge") as held:
        assert [kind for kind, _ in held.names] == ["card", "checklist", "signature"]
    assert sorted(path.name for path in folder.iterdir()) == ["home", "in", "laptop", "out.merge", "stranger"]
