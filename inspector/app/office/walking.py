# SPDX-License-Identifier: MPL-2.0
"""Walking through what was dropped: every file under the paths, within bounds; no link is followed out of a folder."""

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inspector.core.canonical import mended
from inspector.core.problems import KnownError, Problem
from inspector.disk.troubles import trouble

MOST_FILES: Final = 200_000
MOST_FOLDERS: Final = 32
"""How deep folders may nest."""
MOST_ARCHIVES: Final = 3
"""How deep archives may nest in one another."""
_LEFT: Final = frozenset({".ds_store", "thumbs.db", "desktop.ini", "__macosx"})
"""What systems leave in folders by themselves: nobody sent it, and nobody need hear of it."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a file lies: a path, and the members of archives that lead to it (none: the path itself)."""

    path: str
    inside: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The file's own name, as it may be shown."""
        return mended(self.inside[-1].rsplit("/", 1)[-1] if self.inside else os.path.basename(self.path))

    def within(self, member: str) -> "Spot":
        """Name a member of the archive at this spot."""
        return Spot(self.path, (*self.inside, member))


@dataclass(frozen=True, slots=True)
class Refused:
    """A path that is not opened at all, and why."""

    spot: Spot
    problem: Problem


def found_under(paths: Sequence[Path]) -> Iterator[Spot | Refused]:
    """Go through every file under the paths, each once, in the order of their names.

    A link that was dropped itself is followed; links within folders, pipes, sockets and devices are refused by name.
    """
    seen: set[str] = set()
    count = 0
    for path in sorted(paths):
        for one in _under(os.path.abspath(path), 0, top=True):
            count += 1
            spot = one if isinstance(one, Spot) else one.spot
            if count > MOST_FILES:
                yield Refused(spot, Problem("gather_many", most=MOST_FILES))
                return
            real = os.path.realpath(spot.path) if isinstance(one, Spot) else os.path.abspath(spot.path)
            if real not in seen:
                seen.add(real)
                yield one


def is_left_by_a_system(member: str) -> bool:
    """Tell whether a file in a folder or archive is only what some system leaves everywhere."""
    return any(part.casefold() in _LEFT or part.startswith("._") for part in member.split("/"))


def _under(path: str, depth: int, *, top: bool = False) -> Iterator[Spot | Refused]:
    try:
        kind = (os.stat if top else os.lstat)(path).st_mode
        if stat.S_ISDIR(kind) and depth >= MOST_FOLDERS:
            yield Refused(Spot(path), Problem("gather_deep", most=MOST_FOLDERS))
        elif stat.S_ISDIR(kind):
            for name in sorted(os.listdir(path)):
                if not is_left_by_a_system(name):
                    yield from _under(os.path.join(path, name), depth + 1)
        elif stat.S_ISREG(kind):
            yield Spot(path)
        else:
            yield Refused(Spot(path), Problem("gather_link" if stat.S_ISLNK(kind) else "gather_special"))
    except (OSError, ValueError) as error:
        yield Refused(Spot(path), _said(error, path))


def _said(error: OSError | ValueError, path: str) -> Problem:
    if isinstance(error, OSError):
        return trouble(error, Path(path))
    return Problem("path_form", path=mended(path.replace("\0", "\ufffd")), reason=type(error).__name__)


def guard_regular(path: Path) -> int:
    """Give the size of a regular file; raises KnownError for anything else, so that no pipe is ever waited for."""
    try:
        found = path.stat()
    except (OSError, ValueError) as error:
        raise KnownError(_said(error, str(path))) from error
    if not stat.S_ISREG(found.st_mode):
        raise KnownError(Problem("gather_special"))
    return found.st_size
