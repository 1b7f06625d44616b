# SPDX-License-Identifier: MPL-2.0
"""Power cuts, kills and a full disk while a round is planned: every row said to be kept is there, with its plan."""

from __future__ import annotations

import sys

import pytest

from inspector.core.moments import Moment
from inspector.core.problems import KnownError
from inspector.store.summaries import PlanEntry, RoundLine
from tests.faults import recorder
from tests.faults.cutting import cut_off, killed, missing
from tests.faults.planning import plan, standing
from tests.store.sample import NOON, opened

CUTS, KILLS = 80, 12
PROGRAM = "tests.faults.planning"


@pytest.mark.skipif(not recorder.CAN_RECORD, reason="calls are traced on Linux (x86-64, arm64) only")
def test_power_cuts_lose_no_row_of_a_round_no_site_and_no_attachment(tmp_path):
    assert cut_off(PROGRAM, tmp_path, standing, CUTS) == "round 17"


@pytest.mark.skipif(sys.platform == "win32", reason="a process is ended by signal")
def test_kills_lose_no_row_of_a_round_no_site_and_no_attachment(tmp_path):
    lines = killed(PROGRAM, tmp_path, KILLS, 11)
    assert sum(line.startswith("round") for line in lines) >= KILLS
    assert missing(tmp_path, lines, standing) == []


def test_on_a_full_disk_a_row_is_refused_with_its_plan_and_goes_in_when_there_is_room(tmp_path):
    workspace = opened(tmp_path)
    plan(workspace, 2)
    before = standing(workspace)
    line = RoundLine("r1", "第2周", "covert", "", "", Moment(NOON))
    many = [PlanEntry("r1", f"S-{number}", f"v-{number}", "类型" * 50, order=number) for number in range(2, 2000)]
    workspace.log.run(lambda connection: connection.execute("PRAGMA max_page_count = 1"))
    with pytest.raises(KnownError) as refused:
        workspace.append_round(line, 2, b'{"turn":2}', many)
    assert (refused.value.problem.code, standing(workspace)) == ("disk_full", before)
    workspace.log.resume()
    workspace.append_round(line, 2, b'{"turn":2}', many[:1])
    assert "round 2" in standing(workspace)
    workspace.close()
