# SPDX-License-Identifier: MPL-2.0
"""A crew of processes that look at files side by side; one that hangs or dies costs its own file and nothing else."""

import multiprocessing
import os
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Final, Self

from inspector.app.office.archives import Archives
from inspector.app.office.gathered import GatheredFile
from inspector.app.office.looking import Look, look_at, refused, shown_way
from inspector.app.office.walking import Spot
from inspector.core.problems import Problem

LONGEST: Final = 120
"""Seconds one file may be looked at."""
BEGINNING: Final = 60
"""Seconds a process may take until it says that it can work."""
TOGETHER: Final = 8
"""Files a process is given at once: small ones cost more to hand over than to read."""
READY: Final = "ready"
BEAT: Final = 0.2
"""Seconds between two questions whether to stop."""


@dataclass(slots=True)
class _Mate:
    """One process, the way to it, the files it was given and not yet told of, and when it began the first of them.

    `is_ready`: it said that it can work.
    """

    process: SpawnProcess
    line: Connection
    given: deque[Spot]
    since: float = 0.0
    is_ready: bool = False

    def give(self, spots: list[Spot]) -> None:
        """Hand files over; a process that died in the meantime is found out when it is listened to."""
        self.given.extend(spots)
        self.since = time.monotonic()
        with suppress(OSError):
            self.line.send(spots)


def mate_main(line: Connection, folder: Path) -> None:
    """Look at the files that are handed over until nobody is there any more; the work of one process."""
    with Archives(folder) as archives, suppress(EOFError, OSError, KeyboardInterrupt):
        line.send(READY)
        while True:
            for spot in line.recv():
                line.send(look_at(spot, archives))


class Crew:
    """Processes that wait for files; leaving the `with` ends all of them at once."""

    def __init__(self, size: int, folder: Path) -> None:
        """Want that many processes; they start with the first file. `folder` takes large members of archives."""
        self._size, self._folder = size, folder
        self._mates: list[_Mate] = []
        self._waiting: deque[Spot] = deque()

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(self, *_: object) -> None:
        """End every process, whatever it is doing, and wait until it is gone."""
        for mate in self._mates:
            self._end(mate)
        self._mates.clear()

    def want(self, spots: "list[Spot] | tuple[Spot, ...]") -> None:
        """Let files wait to be looked at."""
        self._waiting.extend(spots)

    def looks(self, is_stopped: Callable[[], bool]) -> Iterator[Look]:
        """Give what was found as it comes, until nothing waits; more files may be wanted meanwhile.

        Raises OSError where no process can be had; `left` tells what was not looked at then.
        """
        while (self._waiting or any(mate.given for mate in self._mates)) and not is_stopped():
            self._hand_out()
            lines = {mate.line: mate for mate in self._mates if mate.given}
            for line in wait(list(lines), BEAT):
                look = self._heard(lines[line]) if isinstance(line, Connection) else None
                if look is not None:
                    yield look
            yield from self._late()

    def left(self) -> list[Spot]:
        """List the files nobody has told of."""
        return [*(spot for mate in self._mates for spot in mate.given), *self._waiting]

    def _hand_out(self) -> None:
        while self._waiting and len(self._mates) < self._size and all(mate.given for mate in self._mates):
            self._mates.append(_started(self._folder))
            self._feed(self._mates[-1])
        for mate in self._mates:
            if not mate.given and self._waiting:
                self._feed(mate)

    def _feed(self, mate: _Mate) -> None:
        share = max(1, min(TOGETHER, len(self._waiting) // (2 * self._size)))
        mate.give([self._waiting.popleft() for _ in range(min(share, len(self._waiting)))])

    def _heard(self, mate: _Mate) -> Look | None:
        try:
            look = mate.line.recv()
        except (EOFError, OSError):
            return self._gone(mate)
        if look == READY:
            mate.is_ready, mate.since = True, time.monotonic()
            return None
        mate.given.popleft()
        mate.since = time.monotonic()
        return look if isinstance(look, Look) else self._lost(mate, Problem("gather_crashed", reason="answer"))

    def _gone(self, mate: _Mate) -> Look | None:
        """Do without a process that ended: one that never began to work costs no file."""
        if mate.is_ready:
            return self._lost(mate, Problem("gather_crashed", reason="process"))
        self._give_up(mate)
        return None

    def _give_up(self, mate: _Mate) -> None:
        """Do without a process that cannot begin, and start none in its place."""
        self._dismiss(mate)
        self._size -= 1
        if not self._size:
            raise OSError("no process can be started here")

    def _late(self) -> Iterator[Look]:
        now = time.monotonic()
        for mate in [mate for mate in self._mates if mate.given]:
            if not mate.is_ready and now - mate.since > BEGINNING:
                self._give_up(mate)
            elif mate.is_ready and now - mate.since > LONGEST:
                yield self._lost(mate, Problem("gather_slow", most=LONGEST))

    def _lost(self, mate: _Mate, problem: Problem) -> Look:
        """Give one file up with the process that could not read it; the others it held wait for another one."""
        spot = mate.given.popleft()
        self._dismiss(mate)
        return refused(GatheredFile(spot.path, spot.name, shown_way(spot.inside), spot.inside), problem)

    def _dismiss(self, mate: _Mate) -> None:
        """End a process; what it held waits for another one."""
        self._mates.remove(mate)
        self._end(mate)
        self._waiting.extendleft(reversed(mate.given))

    @staticmethod
    def _end(mate: _Mate) -> None:
        mate.process.kill()
        mate.process.join()
        mate.line.close()
        mate.process.close()


def _started(folder: Path) -> _Mate:
    """Start a process that knows nothing of this one but the way to it; raises OSError where none may be started."""
    context = multiprocessing.get_context("spawn")
    with ExitStack() as stack:
        ours, theirs = context.Pipe()
        stack.callback(theirs.close)
        process = context.Process(target=mate_main, args=(theirs, folder), daemon=True)
        try:
            process.start()
        except BaseException:  # whatever it was, our end of the pipe is let go of
            ours.close()
            raise
        return _Mate(process, ours, deque())


def cores() -> int:
    """Count the cores this program may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
