# SPDX-License-Identifier: MPL-2.0
"""A program that judges with a second copy beside it and says every ● and every ◎; to be killed, stopped or cut off."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.app.mirroring import SETTING, Mirroring
from inspector.core.moments import Moment
from inspector.store.mirror_copy import MirrorCopy
from tests.faults import recorder
from tests.faults.killing import kills
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


def main(root: str, times: str) -> None:
    """Print, as JSON, what each killed child said; with no times, be recorded through two sittings."""
    if times == "careless":
        MirrorCopy.open = open_carelessly
    if times in {"recorded", "careless"}:
        recorded(Path(root))
        return
    print(json.dumps(kills(Copied, Path(root), int(times), b"copied")))


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
