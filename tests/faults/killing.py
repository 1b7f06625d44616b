# SPDX-License-Identifier: MPL-2.0
"""Starts a judging program again and again, kills it at random instants, and keeps what it had said."""

from __future__ import annotations

import json
import os
import random
import select
import signal
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from tests.faults.scoring import Judging, say

LONGEST, LATER = 0.15, 0.02
"""Seconds a child lives at most that is killed at any instant, and one that has said its words."""

WORDS = 6

Begin = Callable[[Path], Judging]
"""Opens what judges in a folder."""


def judge_for_ever(begin: Begin, folder: Path, mouth: int) -> None:
    """Be the child: judge until killed; a fault of its own is said, too."""
    os.dup2(mouth, 1)
    try:
        begin(folder).run(1_000_000, photos=1_000_000)
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


def started(begin: Begin, folder: Path) -> tuple[int, int]:
    """Start a child; gives its process and the ear to hear it with."""
    ear, mouth = os.pipe()
    child = os.fork()
    if not child:
        os.close(ear)
        judge_for_ever(begin, folder, mouth)
    os.close(mouth)
    return child, ear


def ended(child: int, ear: int, said: bytes = b"") -> list[str]:
    """Kill a child; gives the whole lines it said, those heard before among them."""
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while piece := os.read(ear, 65536):
        said += piece
    os.close(ear)
    return said.decode().splitlines()


def kill_once(begin: Begin, folder: Path, word: bytes, chance: random.Random) -> list[str]:
    """Start a child, kill it at some instant, give the lines it said.

    One of four dies at any instant from its first breath; the others once they said such a word a few times, and a
    little later: so they get as far on a slow machine as on a quick one.
    """
    child, ear = started(begin, folder)
    said, words = b"", chance.randint(1, WORDS) if chance.randrange(4) else 0
    while said.count(word) < words and (piece := os.read(ear, 65536)):
        said += piece
    return ended(child, ear, said + heard(ear, chance.uniform(0, LATER if words else LONGEST)))


def kills(begin: Begin, folder: Path, times: int, word: bytes) -> list[list[str]]:
    """Kill so many children one after the other on one folder; gives what each said."""
    chance = random.Random(times)  # noqa: S311 - the same kills each time
    return [kill_once(begin, folder, word, chance) for _ in range(times)]


if __name__ == "__main__":
    print(json.dumps(kills(Judging, Path(sys.argv[1]), int(sys.argv[2]), b"row")))
