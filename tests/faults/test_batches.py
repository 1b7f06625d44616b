# SPDX-License-Identifier: MPL-2.0
"""Power cuts, kills and a full disk while batches come in: each is there whole or not at all, and none is lost."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from inspector.app.trust import Keys
from inspector.core.merging.notes import Batch
from inspector.core.merging.record_bytes import recorded
from inspector.core.merging.records import Withdrawal
from inspector.core.moments import Moment
from inspector.core.problems import KnownError
from inspector.disk.pictures import look
from tests.app.office.cards import card
from tests.app.office.packing import packed
from tests.faults import recorder
from tests.faults.batching import gather, standing
from tests.faults.cutting import ROOT, cut_off, killed, missing
from tests.store.sample import NOON, opened, picture

CUTS, KILLS = 60, 10
PROGRAM = "tests.faults.batching"


@pytest.mark.skipif(not recorder.CAN_RECORD, reason="calls are traced on Linux (x86-64, arm64) only")
def test_power_cuts_leave_every_batch_whole_or_not_there(tmp_path):
    assert cut_off(PROGRAM, tmp_path, standing, CUTS) == "batch b12"


@pytest.mark.skipif(sys.platform == "win32", reason="a process is ended by signal")
def test_kills_leave_every_batch_whole_or_not_there(tmp_path):
    lines = killed(PROGRAM, tmp_path, KILLS, 9)
    assert sum(line.startswith("batch") for line in lines) >= KILLS
    assert missing(tmp_path, lines, standing) == []


def test_on_a_full_disk_a_batch_is_refused_whole_and_goes_in_when_there_is_room(tmp_path):
    workspace = opened(tmp_path)
    gather(workspace, 4)
    before = standing(workspace)
    many = [recorded(Withdrawal(f"{n:064x}", f"{n * 7919:0300x}", "王", Moment(NOON))) for n in range(5000)]
    batch = Batch("large", Moment(NOON), "王", "", 0, 0, 0)
    workspace.log.run(lambda connection: connection.execute("PRAGMA max_page_count = 1"))
    with pytest.raises(KnownError) as refused:
        workspace.keep_records(many, batch)
    assert (refused.value.problem.code, standing(workspace)) == ("disk_full", before)
    workspace.log.resume()
    assert workspace.keep_records(many, batch) == 5000
    workspace.close()


def inbox(folder: Path) -> list[Path]:
    """Twelve sealed cards of twelve visits, each with the same photo."""
    data, keys = picture(size=(640, 480)), Keys(folder / "keys")
    shown = look(data)
    for number in range(12):
        one = card(f"v{number}", "m", photos=(shown,))
        (folder / f"{number}.scorecard").write_bytes(packed(one, keys, photos={shown.sha256: data}))
    return sorted(folder.glob("*.scorecard"))


@pytest.mark.skipif(sys.platform == "win32", reason="a process is ended by signal")
def test_a_gathering_that_is_killed_leaves_all_of_its_batch_or_nothing(tmp_path):
    files, place = inbox(tmp_path), tmp_path / "ws"
    opened(place).close()
    words = [sys.executable, "-m", "inspector", "merge", *files, "--out", tmp_path / "o", "--workspace", place]
    surroundings = {**os.environ, "INSPECTOR_HOME": str(tmp_path / "home")}
    for number in range(1, KILLS):
        child = subprocess.Popen(words, cwd=ROOT, env=surroundings, stdout=subprocess.DEVNULL)
        with suppress(subprocess.TimeoutExpired):
            child.wait(0.25 * number if number < KILLS - 1 else None)
        child.kill()
        child.wait()
        workspace = opened(place)
        cards = sum(kind == "card" for kind, _ in workspace.record_names())
        whole = {(one.files, one.records, cards) for one in workspace.batches()}
        assert (whole <= {(12, 25, 12)}, workspace.check()) == (True, ())
        assert whole or not cards
        workspace.close()
    assert whole
