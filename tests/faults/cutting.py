# SPDX-License-Identifier: MPL-2.0
"""Cuts the power of a program at many instants, or kills it, and looks whether all it had said is in its workspace."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from inspector.core.problems import KnownError
from inspector.store.workspace import Workspace
from tests.faults import recorder
from tests.faults.rebuilding import MODES, rebuild, said
from tests.store.sample import opened

ROOT = Path(__file__).resolve().parents[2]

Standing = Callable[[Workspace], set[str]]
"""Says of a workspace what the program says when it is on disk."""


def missing(folder: Path, lines: list[str], standing: Standing) -> list[str]:
    """Open a workspace with the real program; give what had been said kept and is not there, or what is not whole."""
    try:
        workspace = opened(folder)
    except KnownError as error:
        return [str(error)]
    try:
        kept = standing(workspace)
        return [line for line in lines if line not in kept] + [str(one) for one in workspace.check()]
    finally:
        workspace.close()


def places(events: list[recorder.Event], folder: Path, cuts: int) -> Iterator[tuple[str, Path, list[str]]]:
    """Rebuild what a cut leaves of `live`, at so many instants spread over a recording: its name, where, what was said.

    Each goes when the next is asked for.
    """
    for number in range(cuts):
        chance = random.Random(number)  # noqa: S311 - the same cuts each time
        cut, mode = 1 + number * (len(events) - 1) // (cuts - 1), MODES[number % len(MODES)]
        place = folder / "cut"
        place.mkdir()
        rebuild(events[:cut], folder / "live", place, mode, chance)
        yield f"cut {number} after {cut} ({mode})", place, said(events[:cut])
        shutil.rmtree(place)


def recorded(root: Path, program: str, *words: str) -> list[recorder.Event]:
    """Record a program that works in a new folder."""
    root.mkdir()
    return recorder.record([sys.executable, "-m", program, *words], {**os.environ, "PYTHONPATH": str(ROOT)}, root)


def cut_off(program: str, folder: Path, standing: Standing, cuts: int) -> str:
    """Record a program once, cut it off at so many instants and look after each; gives the last thing it said."""
    events = recorded(folder / "live", program, str(folder / "live" / "ws"))
    for name, place, lines in places(events, folder, cuts):
        assert missing(place / "ws", lines, standing) == [], name
    return said(events)[-1]


def killed(program: str, folder: Path, kills: int, longest: int) -> list[str]:
    """Start a program so many times on one folder, kill it after up to so many lines; gives all it had said."""
    lines: list[str] = []
    for number in range(kills):
        words = [sys.executable, "-m", program, str(folder), "on"]
        child = subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        lines += [child.stdout.readline().strip() for _ in range(1 + (longest - 4) * number % longest)]
        child.send_signal(signal.SIGKILL)
        lines += child.stdout.read().splitlines()
        child.stdout.close()
        child.wait()
    return lines
