# SPDX-License-Identifier: MPL-2.0
"""Starts the judging program again and again, kills it at random instants, and keeps what it had said."""

from __future__ import annotations

import json
import os
import random
import select
import signal
import sys
import time
import traceback
from pathlib import Path

from tests.faults.scoring import Judging, say

LONGEST = 0.15
MARGIN = 3
"""A child lives at most so many times as long as one needs to its first row, however slow the machine is."""


def judge_for_ever(folder: Path, mouth: int) -> None:
    """Be the child: judge until killed; a fault of its own is said, too."""
    os.dup2(mouth, 1)
    try:
        Judging(folder).run(1_000_000, photos=1_000_000)
    except BaseException:  # noqa: BLE001 - whatever ends the child early must be heard
        say("broken " + json.dumps(traceback.format_exc()))
    os._exit(1)


def heard(ear: int, seconds: float) -> bytes:
    """Listen until the instant of the kill."""
    until, said = time.monotonic() + seconds, b""
    while (left := until - time.monotonic()) > 0 and select.select([ear], [], [], left)[0]:
        piece = os.read(ear, 65536)
        if not piece:
            break
        said += piece
    return said


def kill_once(folder: Path, seconds: float) -> list[str]:
    """Start a child, kill it after so many seconds, give the whole lines it said."""
    ear, mouth = os.pipe()
    child = os.fork()
    if not child:
        os.close(ear)
        judge_for_ever(folder, mouth)
    os.close(mouth)
    said = heard(ear, seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while piece := os.read(ear, 65536):
        said += piece
    os.close(ear)
    return said.decode().splitlines()


def longest(folder: Path) -> float:
    """Learn from a child of its own how long the first row takes here, in seconds."""
    ear, mouth = os.pipe()
    begun, child = time.monotonic(), os.fork()
    if not child:
        os.close(ear)
        judge_for_ever(folder, mouth)
    os.close(mouth)
    said = b""
    while b"row" not in said and (piece := os.read(ear, 65536)):
        said += piece
    took = time.monotonic() - begun
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(ear)
    return max(LONGEST, MARGIN * took)


def main(folder: str, times: str) -> None:
    """Print, as JSON, what each child said."""
    chance, most = random.Random(times), longest(Path(f"{folder}-first"))  # noqa: S311 - the same kills each time
    print(json.dumps([kill_once(Path(folder), chance.uniform(0, most)) for _ in range(int(times))]))


if __name__ == "__main__":
    main(*sys.argv[1:])
