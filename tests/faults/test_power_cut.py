# SPDX-License-Identifier: MPL-2.0
"""The power is cut at two hundred places: every ● answer and every kept photo is there, and the chain holds."""

from __future__ import annotations

import os
import random
import shutil
import sys
from pathlib import Path

import pytest

from inspector.core.problems import KnownError
from inspector.core.rows import START, chained, row_bytes
from tests.faults import recorder
from tests.faults.rebuilding import MODES, rebuild, said
from tests.store.sample import opened

CUTS = 200
ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(not recorder.CAN_RECORD, reason="calls are traced on Linux (x86-64, arm64) only")


def recorded(root: Path, *synchronous: str) -> list[recorder.Event]:
    """Record a program that judges, keeps photos, closes and opens again."""
    root.mkdir()
    command = [sys.executable, "-m", "tests.faults.scoring", str(root / "ws"), *synchronous]
    return recorder.record(command, {**os.environ, "PYTHONPATH": str(ROOT)}, root)


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
    found = []
    for number in range(cuts):
        chance = random.Random(number)  # noqa: S311 - the same cuts each time
        cut = 1 + number * (len(events) - 1) // (cuts - 1)
        mode, place = MODES[number % len(MODES)], root / "cut"
        place.mkdir()
        rebuild(events[:cut], root / "live", place, mode, chance)
        found += [f"cut {number} after {cut} ({mode}): {one}" for one in lost(place / "ws", said(events[:cut]))]
        shutil.rmtree(place)
    return found


def test_two_hundred_power_cuts_lose_no_saved_answer_and_no_photo(tmp_path):
    events = recorded(tmp_path / "live")
    lines = said(events)
    assert sum(line.startswith("row") for line in lines) > 50
    assert sum(line.startswith("photo") for line in lines) >= 6
    found = losses(events, tmp_path, CUTS)
    assert found == [], "\n".join(found)


def test_without_syncing_the_same_cuts_lose_saved_answers(tmp_path):
    events = recorded(tmp_path / "live", "OFF")
    found = losses(events, tmp_path, 40)
    assert any(": row " in one for one in found), found
