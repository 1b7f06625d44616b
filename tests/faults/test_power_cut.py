# SPDX-License-Identifier: MPL-2.0
"""The power is cut at two hundred places: every ● answer and every kept photo is there, and the chain holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.core.problems import KnownError
from inspector.core.rows import START, chained, row_bytes
from tests.faults import recorder
from tests.faults.cutting import places, recorded
from tests.faults.rebuilding import said
from tests.store.sample import opened

CUTS = 200
PROGRAM = "tests.faults.scoring"

pytestmark = pytest.mark.skipif(not recorder.CAN_RECORD, reason="calls are traced on Linux (x86-64, arm64) only")


def lost(folder: Path, lines: list[str]) -> list[str]:
    """Open the rebuilt workspace with the real program; give what had been said saved and is not there."""
    try:
        workspace = opened(folder)
    except KnownError as error:
        return [str(error)]
    try:
        kept, last = set(), START
        for row in workspace.rows("visit-1") if workspace.visits() else ():
            last = chained(last, row_bytes(row))
            kept.add(f"row {row.seq} {last}")
        kept |= {f"photo {sha}" for sha in workspace.photos.every() if workspace.photos.content(sha)}
        return [line for line in lines if line not in kept] + [str(one) for one in workspace.check()]
    except KnownError as error:
        return [str(error)]
    finally:
        workspace.close()


def losses(events: list[recorder.Event], root: Path, cuts: int) -> list[str]:
    """Cut the power at places spread over the whole recording; give what each cut lost."""
    return [f"{name}: {one}" for name, place, lines in places(events, root, cuts) for one in lost(place / "ws", lines)]


def test_two_hundred_power_cuts_lose_no_saved_answer_and_no_photo(tmp_path):
    events = recorded(tmp_path / "live", PROGRAM, str(tmp_path / "live" / "ws"))
    lines = said(events)
    assert sum(line.startswith("row") for line in lines) > 50
    assert sum(line.startswith("photo") for line in lines) >= 6
    found = losses(events, tmp_path, CUTS)
    assert found == [], "\n".join(found)


def test_without_syncing_the_same_cuts_lose_saved_answers(tmp_path):
    events = recorded(tmp_path / "live", PROGRAM, str(tmp_path / "live" / "ws"), "OFF")
    found = losses(events, tmp_path, 40)
    assert any(": row " in one for one in found), found
