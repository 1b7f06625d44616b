# SPDX-License-Identifier: MPL-2.0
"""Gathering (汇总) what comes in: files, folders and zips of them read on all cores; nothing is changed by it."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from inspector.app.office.archives import UNPACKED, Archives
from inspector.app.office.classifying import classified
from inspector.app.office.crew import Crew, cores
from inspector.app.office.gathered import (
    CARDS,
    TAKEN,
    VERDICTS,
    Applied,
    Gathered,
    GatheredFile,
    Place,
)
from inspector.app.office.letter_looking import look_at_letter
from inspector.app.office.looking import Look, look_at, refused
from inspector.app.office.pool_reading import read_pool
from inspector.app.office.walking import MOST_FILES, Refused, Spot, found_under
from inspector.app.passing_folders import passing_folder
from inspector.app.trust import Keys
from inspector.core.merging.edits import Edit
from inspector.core.merging.pool import Pool
from inspector.core.problems import Problem

if TYPE_CHECKING:
    from inspector.app.office.office import Office

__all__ = (
    "CARDS",
    "TAKEN",
    "VERDICTS",
    "Applied",
    "Edit",
    "Gathered",
    "GatheredFile",
    "Place",
    "gather",
    "office_pool",
)

ALONE: Final = 24
"""Up to this many files are read in this process: starting others would take longer."""
UNPACKED_FREE: Final = 1 << 30
UNPACKED_RATIO: Final = 20
"""What lies in the archives of one dropped file may unpack to this many times its bytes, or to as many as are free."""

Told: TypeAlias = Callable[[int, int, str], None]
"""Files read, files found so far, the name of the one read last."""


def gather(
    paths: Sequence[Path],
    pool: Pool,
    keys: Keys,
    told: Told | None = None,
    stop: Callable[[], bool] | None = None,
    *,
    workers: int = 0,
) -> Gathered:
    """Read everything under the paths and say what each file is to the pool (the office's records).

    `workers`: how many processes may read (0: as many as there are cores). A stop leaves nothing behind and gives what
    was read as `stopped`. A file that cannot be read is in the result with its problem; nothing is raised for it.
    """
    is_stopped = stop or _never
    looks: list[Look] = []
    spots: list[Spot] = []
    for one in found_under(paths):
        if is_stopped():
            return Gathered(stopped=True)
        if isinstance(one, Refused):
            looks.append(refused(GatheredFile(one.spot.path, one.spot.name), one.problem))
        else:
            spots.append(one)
    with passing_folder(UNPACKED) as place:
        bounds = _Bounds(len(spots))
        size = 1 if len(spots) + sum(map(_packed, spots)) <= ALONE else workers or cores()
        for look in _looks(spots, place, size, bounds, is_stopped):
            looks += [] if look.within and not look.found.problems else [look]
            if told is not None:
                told(bounds.read, bounds.found, look.found.name)
        if is_stopped():
            return Gathered(stopped=True)
        with Archives(place) as archives:
            looks = [look_at_letter(look, archives, keys) if look.found.form == "letter" else look for look in looks]
    return Gathered(classified(looks, pool, keys))


def office_pool(office: "Office") -> Pool:
    """Give what a gathering of an office is held against: its records, and its own assignments not yet among them."""
    return office.pool() | read_pool(office.assignments_due())


class _Bounds:
    """How much was found and read, and what the archives of each dropped file unpack to."""

    def __init__(self, found: int) -> None:
        """Begin with the files that lie there."""
        self.read, self.found = 0, found
        self._unpacked: dict[str, int] = {}
        self._size: dict[str, int] = {}

    def fits(self, look: Look) -> Problem | None:
        """Count what an archive holds; the problem when it is too much."""
        path = look.found.path
        self._unpacked[path] = self._unpacked.get(path, 0) + look.unpacked
        self._size[path] = max(self._size.get(path, 0), look.found.size)
        most = max(UNPACKED_FREE, UNPACKED_RATIO * self._size[path])
        if self._unpacked[path] > most:
            return Problem("gather_unpacked", most=most >> 30)
        if self.found + len(look.within) > MOST_FILES:
            return Problem("gather_many", most=MOST_FILES)
        self.found += len(look.within)
        return None


def _looks(
    spots: Sequence[Spot], folder: Path, size: int, bounds: _Bounds, is_stopped: Callable[[], bool]
) -> Iterator[Look]:
    """Look at every file and at what is in archives, with a crew where that is quicker and may be had."""
    left = list(spots)
    if size > 1:
        with Crew(size, folder) as crew:
            try:
                yield from _with(crew, spots, bounds, is_stopped)
                return
            except OSError:  # processes are refused here: what is left is read in this one
                left = crew.left()
    yield from _by_oneself(left, folder, bounds, is_stopped)


def _with(crew: Crew, spots: Sequence[Spot], bounds: _Bounds, is_stopped: Callable[[], bool]) -> Iterator[Look]:
    crew.want(tuple(spots))
    for look in crew.looks(is_stopped):
        checked = _bounded(look, bounds)
        crew.want(checked.within)
        yield checked


def _by_oneself(spots: Sequence[Spot], folder: Path, bounds: _Bounds, is_stopped: Callable[[], bool]) -> Iterator[Look]:
    waiting = list(reversed(spots))
    with Archives(folder) as archives:
        while waiting and not is_stopped():
            checked = _bounded(look_at(waiting.pop(), archives), bounds)
            waiting += reversed(checked.within)
            yield checked


def _bounded(look: Look, bounds: _Bounds) -> Look:
    bounds.read += 1
    problem = bounds.fits(look) if look.within else None
    return look if problem is None else refused(look.found, problem)


def _packed(spot: Spot) -> int:
    """Guess how many more files there are than lie there: a zip may hold many."""
    return ALONE if spot.path.casefold().endswith(".zip") else 0


def _never() -> bool:
    return False
