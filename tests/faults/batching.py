# SPDX-License-Identifier: MPL-2.0
"""A program that keeps batch after batch of records, takes some back, and says what is on disk; to be cut off."""

from __future__ import annotations

import sys
from pathlib import Path

from inspector.core.merging.notes import Batch, SourceNote
from inspector.core.merging.record_bytes import RecordBytes, recorded
from inspector.core.merging.records import Withdrawal
from inspector.core.moments import Moment
from inspector.store.workspace import Workspace
from tests.faults import recorder
from tests.faults.scoring import say
from tests.store.sample import NOON, opened

RECORDS = 7


def gather(workspace: Workspace, turns: int) -> None:
    """Go on: each turn keeps a file, then a batch of records that name it; each third takes the one before back."""
    begun = len(workspace.batches())
    for turn in range(begun, begun + turns):
        sha256 = workspace.files.add(b"photo %d" % turn * 99)
        at = Moment(NOON + turn)
        notes = [SourceNote(f"{n}.scorecard", "inbox", "", sha256, "bundle", "", "new", at) for n in range(3)]
        workspace.keep_records(records(turn), Batch(f"b{turn}", at, "王", "", 0, 0, 0), notes, [(sha256, "files")])
        say(f"batch b{turn}")
        if turn % 3 == 2:
            gone = undoing(turn - 1)
            workspace.keep_undoing(f"b{turn - 1}", gone, [one.digest for one in gone])
            say(f"undone b{turn - 1}")


def records(turn: int) -> list[RecordBytes]:
    """The records of a turn's batch."""
    return [recorded(Withdrawal(f"{turn:032x}{n:032x}", "x" * 900, "王", Moment(NOON))) for n in range(RECORDS)]


def undoing(turn: int) -> list[RecordBytes]:
    """The withdrawals that take a turn's batch back."""
    return [recorded(Withdrawal(one.digest, "错收", "王", Moment(NOON))) for one in records(turn)]


def standing(workspace: Workspace) -> set[str]:
    """Say of a workspace what `gather` says when it is on disk; asserts that each batch is whole."""
    batches = {one.id: one for one in workspace.batches()}
    whole: set[str] = set()
    for turn in range(len(batches)):
        one, undone = batches[f"b{turn}"], workspace.undone_by(f"b{turn}")
        assert (one.files, one.records, one.fresh) == (3, RECORDS, RECORDS)
        assert workspace.brought(one.id) == {record.digest for record in records(turn)}
        assert undone in (None, tuple(record.digest for record in undoing(turn)))
        whole |= {record.digest for record in [*records(turn), *(undoing(turn) if undone else [])]}
    assert {name for _, name in workspace.record_names()} == whole
    assert workspace.record_files().keys() <= set(workspace.files.every())
    return {f"batch {name}" for name in batches} | {f"undone {one.id}" for one in batches.values() if one.undone}


def main(folder: str) -> None:
    """Two sittings with a proper closing between them, traced from the first byte written."""
    recorder.trace_me()
    for turns in (9, 4):
        workspace = opened(Path(folder))
        workspace.log.run(lambda connection: connection.execute("PRAGMA wal_autocheckpoint = 12"))
        gather(workspace, turns)
        workspace.close()


def gather_for_ever(folder: str, _: str) -> None:
    """Be the child that is killed: go on where the last one ended."""
    gather(opened(Path(folder)), 1_000_000)


if __name__ == "__main__":
    (main if len(sys.argv) == 2 else gather_for_ever)(*sys.argv[1:])
