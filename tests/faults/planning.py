# SPDX-License-Identifier: MPL-2.0
"""A program that plans a round and says every row, site and attachment that is on disk, to be killed or cut off."""

from __future__ import annotations

import sys
from pathlib import Path

from inspector.core.moments import Moment
from inspector.core.sites import Site, Unit
from inspector.store.summaries import PlanEntry, RoundLine
from inspector.store.workspace import Workspace
from tests.faults import recorder
from tests.faults.scoring import say
from tests.store.sample import NOON, opened


def plan(workspace: Workspace, turns: int) -> None:
    """Go on with the round: each turn keeps a site and a file, and appends a row with the site's entry."""
    begun = len(workspace.round_rows("r1")) if workspace.rounds() else 0
    for turn in range(begun, begun + turns):
        site = Site(f"第{turn}市场", f"S-{turn}", units=(Unit("东街"),))
        workspace.keep_sites([site])
        say(f"site {site.id}")
        say(f"file {workspace.files.add(b'file %d' % turn * 99)}")
        line = RoundLine("r1", f"第{turn}周", "covert", "", "", Moment(NOON + turn))
        workspace.append_round(line, turn, row(turn), [PlanEntry("r1", site.id, f"v-{turn}", order=turn)])
        say(f"round {turn}")


def row(turn: int) -> bytes:
    """Give the row of a turn."""
    return b'{"turn":%d}' % turn


def standing(workspace: Workspace) -> set[str]:
    """Say of a workspace what `plan` says when it is on disk; a row counts only with its entry and its title."""
    rows = workspace.round_rows("r1") if workspace.rounds() else ()
    assert rows == tuple(map(row, range(len(rows))))
    assert [one.entry.visit for one in workspace.plan("r1", limit=9999)] == [f"v-{turn}" for turn in range(len(rows))]
    assert [one.title for one in workspace.rounds()] == ([f"第{len(rows) - 1}周"] if rows else [])
    files = {f"file {name}" for name in workspace.files.every() if workspace.files.content(name)}
    return {f"round {turn}" for turn in range(len(rows))} | {f"site {one.id}" for one in workspace.sites()} | files


def main(folder: str) -> None:
    """Two sittings with a proper closing between them, traced from the first byte written."""
    recorder.trace_me()
    for turns in (12, 6):
        workspace = opened(Path(folder))
        workspace.log.run(lambda connection: connection.execute("PRAGMA wal_autocheckpoint = 12"))
        plan(workspace, turns)
        workspace.close()


def plan_for_ever(folder: str, _: str) -> None:
    """Be the child that is killed: plan on where the last one ended."""
    plan(opened(Path(folder)), 1_000_000)


if __name__ == "__main__":
    (main if len(sys.argv) == 2 else plan_for_ever)(*sys.argv[1:])
