# SPDX-License-Identifier: MPL-2.0
"""A program that judges with a second copy beside it and says every ● and every ◎; to be killed, stopped or cut off."""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.app.mirroring import SETTING, Mirroring
from inspector.core.moments import Moment
from inspector.store.mirror_copy import MirrorCopy
from tests.faults import recorder
from tests.faults.killing import LONGEST, heard
from tests.faults.scoring import Judging, say
from tests.store.sample import NOON

if TYPE_CHECKING:
    from collections.abc import Callable


class Ear:
    """Hears in the copying thread how many rows the copy holds: the moment of ◎."""

    def mirrored(self, rows: int) -> None:
        """Say it."""
        say(f"copied {rows}")


class Copied(Judging):
    """Judges with a second copy in `copy`, beside the workspace `ws`."""

    def __init__(self, root: Path, frames: int = 0) -> None:
        super().__init__(root / "ws", frames)
        MirrorCopy(root / "copy", "workspace-1").begin()
        self.workspace.keep_setting(SETTING, {"id": "workspace-1", "folder": str(root / "copy")})
        self.mirroring = Mirroring(self.workspace, lambda: Moment(NOON), str)
        self.mirroring.start()
        self.ear = Ear()
        self.mirroring.follow(self.log.visit, self.ear)


def judge_for_ever(root: Path, mouth: int) -> None:
    """Be the child: judge until killed; a fault of its own is said, too."""
    os.dup2(mouth, 1)
    try:
        Copied(root).run(1_000_000, photos=1_000_000)
    except BaseException:  # noqa: BLE001 - whatever ends the child early must be heard
        say("broken " + json.dumps(traceback.format_exc()))
    os._exit(1)


def started(root: Path) -> tuple[int, int]:
    """Start a child; gives its process and the ear to hear it with."""
    ear, mouth = os.pipe()
    child = os.fork()
    if not child:
        os.close(ear)
        judge_for_ever(root, mouth)
    os.close(mouth)
    return child, ear


def ended(child: int, ear: int) -> list[str]:
    """Kill a child; gives the whole lines it still said."""
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    said = b""
    while piece := os.read(ear, 65536):
        said += piece
    os.close(ear)
    return said.decode().splitlines()


def kill_once(root: Path, seconds: float) -> list[str]:
    """Start a child, kill it after so many seconds, give the lines it said."""
    child, ear = started(root)
    said = heard(ear, seconds).decode()
    return (said + "\n".join(ended(child, ear))).splitlines()


def main(root: str, times: str) -> None:
    """Print, as JSON, what each killed child said; with no times, be recorded through two sittings."""
    if times == "careless":
        MirrorCopy.open = open_carelessly
    if times in {"recorded", "careless"}:
        recorded(Path(root))
        return
    chance = random.Random(times)  # noqa: S311 - the same kills each time
    print(json.dumps([kill_once(Path(root), chance.uniform(0, 2 * LONGEST)) for _ in range(int(times))]))


_open = MirrorCopy.open


def open_carelessly(copy: MirrorCopy, clock: Callable[[], Moment]) -> None:
    """Open a copy whose commits nobody brings to the disk."""
    _open(copy, clock)
    copy.connection.execute("PRAGMA synchronous = OFF")


def recorded(root: Path) -> None:
    """Two sittings with a proper closing between them, traced from the first byte written."""
    recorder.trace_me()
    for turns in (12, 6):
        copied = Copied(root, frames=12)
        copied.run(turns, photos=1000)
        copied.mirroring.settle(60)
        copied.mirroring.stop()
        copied.workspace.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
