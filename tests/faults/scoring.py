# SPDX-License-Identifier: MPL-2.0
"""A program that judges a visit and says every ● and every kept photo, to be killed or cut off."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.store import connections
from tests.faults import recorder
from tests.store.sample import Log, opened, picture

if TYPE_CHECKING:
    from inspector.store.log_writer import Receipt


class Judging:
    """Judges points for ever, or for a number of turns; says `row SEQ HASH` after each receipt and `photo SHA`."""

    def __init__(self, folder: Path, frames: int = 0) -> None:
        self.workspace = opened(folder)
        if frames:
            self.workspace.log.run(lambda connection: connection.execute(f"PRAGMA wal_autocheckpoint = {frames}"))
        self.log = Log(self.workspace)
        self.settled = threading.Semaphore(0)

    def run(self, turns: int, photos: int) -> None:
        """Judge; every sixth turn keeps a photo and names it in the note, every fifth sends three rows at once."""
        if not self.log.seq:
            self.log.open(self.done)
            self.settled.acquire()
        for turn in range(self.log.seq, self.log.seq + turns):
            note = ""
            if turn % 6 == 0:
                note = self.workspace.photos.add(picture(f"#{turn % photos:06x}")).sha256
                say(f"photo {note}")
            for _ in range(3 if turn % 5 == 0 else 1):
                self.log.judge(turn % 30, "met" if turn % 4 else "lost", note, self.done)
            for _ in range(3 if turn % 5 == 0 else 1):
                self.settled.acquire()

    def done(self, receipt: Receipt) -> None:
        """Run in the writer's thread: the moment of ●."""
        if receipt.problem is not None:
            say(f"refused {receipt.seq} {receipt.problem.code}")
            os._exit(3)
        self.settled.release()
        say(f"row {receipt.seq} {self.log.hashes[receipt.seq]}")


def say(line: str) -> None:
    """Say a line in one call, so that it is said whole or not at all."""
    os.write(1, f"{line}\n".encode())


def main(folder: str, synchronous: str = "") -> None:
    """Two sittings with a proper closing between them, traced from the first byte written."""
    if synchronous:
        connections.PRAGMAS = (*connections.PRAGMAS, f"PRAGMA synchronous = {synchronous}")
    recorder.trace_me()
    for turns in (30, 12):
        judging = Judging(Path(folder), frames=12)
        judging.run(turns, photos=1000)
        judging.workspace.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
