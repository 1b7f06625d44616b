# SPDX-License-Identifier: MPL-2.0
"""Killed, stopped, full, pulled out or cut off: no ● is missing in the workspace and no ◎ in the second copy."""

from __future__ import annotations

import errno
import json
import os
import select
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from inspector.core.problems import KnownError
from inspector.core.rows import START, chained, row_bytes
from inspector.disk import atomic
from inspector.store.mirror_copy import MirrorCopy
from tests.faults import recorder
from tests.faults.copying import Copied
from tests.faults.cutting import ROOT, places, recorded
from tests.faults.killing import ended, started
from tests.faults.rebuilding import said
from tests.faults.test_full_disk import squeeze
from tests.store.sample import begun, opened, picture
from tests.store.test_mirror import bring, mirror, with_photo

KILLS, CUTS = 60, 80
PROGRAM = "tests.faults.copying"
forks = pytest.mark.skipif(sys.platform == "win32", reason="a process is forked and ended by signal")


def kept(folder: Path) -> tuple[set[str], int, list[str]]:
    """Open a folder as a workspace: its rows by hash, how many there are, and what is wrong with it."""
    workspace = opened(folder, device="other")
    try:
        rows, last = set(), START
        log = workspace.rows("visit-1") if workspace.visits() else ()
        for row in log:
            last = chained(last, row_bytes(row))
            rows.add(f"row {row.seq} {last}")
        photos = {f"photo {sha256}" for sha256 in workspace.photos.every()}
        return rows | photos, len(log), [str(one) for one in workspace.check()]
    finally:
        workspace.close()


def lost(root: Path, lines: list[str]) -> list[str]:
    """Give what was said and is not there, on either side; a side that cannot be opened is lost."""
    try:
        return missed(root, lines)
    except KnownError as error:
        return [str(error)]


def missed(root: Path, lines: list[str]) -> list[str]:
    """Compare what was said with what stands on both sides."""
    here, _, faults = kept(root / "ws")
    missing = [line for line in lines if line.startswith(("row", "photo")) and line not in here]
    copied = max([int(line.split()[1]) for line in lines if line.startswith("copied")], default=0)
    if copied:
        there, count, wrong = kept(root / "copy")
        missing += [f"copied {copied} > {count}"] if count < copied else []
        missing += [f"astray: {one}" for one in there - here] + wrong
    return missing + faults + [line for line in lines if line.startswith("broken")]


@forks
def test_sixty_kills_lose_nothing_on_either_side(tmp_path):
    command = [sys.executable, "-m", PROGRAM, str(tmp_path), str(KILLS)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    sittings = json.loads(done.stdout)
    assert sum(any(line.startswith("copied") for line in sitting) for sitting in sittings) > KILLS // 4
    assert lost(tmp_path, [line for sitting in sittings for line in sitting]) == []


@forks
def test_a_suspended_program_has_lost_nothing_while_it_sleeps_and_goes_on_when_it_wakes(tmp_path):
    child, ear = started(Copied, tmp_path / "live")
    lines: list[str] = []
    try:
        for nap in range(5):
            while len(lines) < 60 * (nap + 1):
                select.select([ear], [], [], 20)
                lines += os.read(ear, 65536).decode().splitlines()
            os.kill(child, signal.SIGSTOP)
            os.waitpid(child, os.WUNTRACED)  # the signal is sent at once, and heard a little later
            asleep = shutil.copytree(tmp_path / "live", tmp_path / f"asleep-{nap}")
            os.kill(child, signal.SIGCONT)
            whole = [line for line in lines if line.count(" ") in {1, 2}]
            assert lost(asleep, whole[:-1]) == []
    finally:
        lines += ended(child, ear)
    assert not any(line.startswith("broken") for line in lines)


def losses(events: list[recorder.Event], root: Path, cuts: int) -> list[str]:
    """Cut the power at places spread over the whole recording; give what each cut lost."""
    return [f"{name}: {one}" for name, place, lines in places(events, root, cuts) for one in lost(place, lines)]


@pytest.mark.skipif(not recorder.CAN_RECORD, reason="calls are traced on Linux (x86-64, arm64) only")
def test_eighty_power_cuts_lose_nothing_on_either_side(tmp_path):
    events = recorded(tmp_path / "live", PROGRAM, str(tmp_path / "live"), "recorded")
    assert sum(line.startswith("copied") for line in said(events)) > 5
    found = losses(events, tmp_path, CUTS)
    assert found == [], "\n".join(found)


@pytest.mark.skipif(not recorder.CAN_RECORD, reason="calls are traced on Linux (x86-64, arm64) only")
def test_without_syncing_the_copy_the_same_cuts_lose_rows_of_it(tmp_path):
    events = recorded(tmp_path / "live", PROGRAM, str(tmp_path / "live"), "careless")
    found = losses(events, tmp_path, CUTS // 2)
    assert found, "cutting the power of an unsynced copy lost nothing: the cuts are too kind"


def test_a_full_stick_takes_no_row_half_and_all_of_them_when_there_is_room(tmp_path):
    workspace, log = begun(tmp_path / "ws")
    one = mirror(workspace, tmp_path / "copy")
    bring(one)
    log.judge(6, note="水" * 9000)
    assert workspace.log.wait(10)
    one.connect()
    one.copy.connection.execute("PRAGMA max_page_count = 1")
    with pytest.raises(KnownError) as refused:
        one.step()
    assert (refused.value.problem.code, one.counts) == ("disk_full", {log.visit: 1})
    one.part()
    bring(one)
    assert one.counts == {log.visit: 2}
    workspace.close()


def test_a_full_workspace_disk_leaves_the_copy_with_what_was_on_disk(tmp_path):
    workspace, log = begun(tmp_path / "ws", points=2)
    squeeze(workspace, 1)
    log.judge(6, note="水" * 9000)
    assert not workspace.log.wait(10)
    one = mirror(workspace, tmp_path / "copy")
    bring(one)
    assert one.counts == {log.visit: 3}
    workspace.log.resume()
    bring(one)
    assert one.counts == {log.visit: 4}
    workspace.close()


SMALL_STICK = """
import resource, sys
from pathlib import Path
from tests.store.sample import begun, picture
from tests.store.test_mirror import bring, mirror, with_photo
root = Path(sys.argv[1])
workspace, log = begun(root / "ws", points=3)
sha256 = workspace.photos.add(picture("red", (1600, 1600), "PNG") + bytes(200_000)).sha256
log.add("tray", {"photos": ({"sha256": sha256},)})
workspace.log.wait(10)
one = mirror(workspace, root / "copy")
one.connect()
resource.setrlimit(resource.RLIMIT_FSIZE, (190_000, resource.RLIM_INFINITY))
try:
    while one.has_work:
        one.step()
except Exception as error:
    print(error.problem.code, one.counts.get("visit-1", 0), sorted((root / "copy").glob("photos/??/*")))
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
one.part()
bring(one)
print(one.counts["visit-1"], len(list((root / "copy").glob("photos/??/*"))))
workspace.close()
"""


@forks
def test_when_the_system_refuses_a_photo_its_row_waits_until_there_is_room(tmp_path):
    command = [sys.executable, "-c", SMALL_STICK, str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.stdout.splitlines(), done.stderr) == (["disk_full 0 []", "5 1"], "")


@pytest.mark.parametrize("part", ["keep_file", "write_rows"])
@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody move a folder with open files")
def test_a_stick_pulled_out_in_mid_copy_is_noticed_and_caught_up_with(tmp_path, part: str):
    def pulled(self: MirrorCopy, *given: object) -> None:
        (tmp_path / "copy").rename(tmp_path / "pulled")
        getattr(MirrorCopy, part)(self, *given)

    workspace, log = begun(tmp_path / "ws", points=3)
    with_photo(workspace, log)
    one = mirror(workspace, tmp_path / "copy", type("Pulled", (MirrorCopy,), {part: pulled}))
    with pytest.raises(KnownError):
        bring(one)
    assert one.counts == {}
    one.part()
    shutil.rmtree(tmp_path / "copy", ignore_errors=True)
    (tmp_path / "pulled").rename(tmp_path / "copy")
    again = mirror(workspace, tmp_path / "copy")
    bring(again)
    assert (again.counts, again.forks, kept(tmp_path / "copy")[1:]) == ({log.visit: 5}, [], (5, []))
    workspace.close()


def test_a_stick_that_keeps_other_bytes_than_it_was_given_is_not_believed(tmp_path, monkeypatch):
    workspace, log = begun(tmp_path / "ws")
    with_photo(workspace, log)
    monkeypatch.setattr("inspector.store.mirror_copy.write_whole", lambda path, _: path.write_bytes(b"\0" * 9))
    (tmp_path / "copy").mkdir()
    atomic.write_whole(tmp_path / "copy" / "mirror.json", b'{"mirror":1,"workspace":"workspace-1"}')
    one = mirror(workspace, tmp_path / "copy")
    with pytest.raises(KnownError) as refused:
        bring(one)
    assert (refused.value.problem.code, one.counts) == ("disk_failed", {})
    one.part()
    workspace.close()


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EROFS])
def test_a_photo_the_stick_refuses_keeps_its_row_back(tmp_path, monkeypatch, number: int):
    workspace, log = begun(tmp_path / "ws")
    workspace.photos.add(picture())
    with_photo(workspace, log)
    one = mirror(workspace, tmp_path / "copy")
    one.connect()

    def refuse(handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(atomic.os, "fsync", refuse)
    with pytest.raises(KnownError):
        bring(one)
    monkeypatch.undo()
    assert (one.counts, list((tmp_path / "copy").glob("photos/??/*"))) == ({}, [])
    one.part()
    bring(one)
    assert one.counts == {log.visit: 2}
    workspace.close()
