# SPDX-License-Identifier: MPL-2.0
"""Walking through what was dropped: every file under the paths, within bounds; no link is followed out of a folder."""

import os
import stat
from collections.abc import Collection, Iterator, Sequence
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
        return mended(self.inside[-1].rsplit("/", 1)[-1] if self.inside else Path(self.path).name)

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
    seen: set[Path] = set()
    folders: dict[Path, Path] = {}
    dropped = {path.absolute() for path in paths}
    for count, (path, one) in enumerate(_each(paths), 1):
        if count > MOST_FILES:
            yield Refused(Spot(str(path)), Problem("gather_many", most=MOST_FILES))
            return
        real = _real(path, dropped, folders) if isinstance(one, Spot) else path
        if real not in seen:
            seen.add(real)
            yield one


def _real(path: Path, dropped: Collection[Path], folders: dict[Path, Path]) -> Path:
    """Follow the links to a file: those to a folder once for all that lies in it, where nothing else is a link."""
    if path in dropped:
        return path.resolve()
    if path.parent not in folders:
        folders[path.parent] = path.parent.resolve()
    return folders[path.parent] / path.name


def _each(paths: Sequence[Path]) -> Iterator[tuple[Path, Spot | Refused]]:
    for path in sorted(paths):
        for one in _under(path.absolute(), 0, top=True):
            yield Path(one.path if isinstance(one, Spot) else one.spot.path), one


def is_left_by_a_system(member: str) -> bool:
    """Tell whether a file in a folder or archive is only what some system leaves everywhere."""
    return any(part.casefold() in _LEFT or part.startswith("._") for part in member.split("/"))


def _under(path: Path, depth: int, *, top: bool = False) -> Iterator[Spot | Refused]:
    spot = Spot(str(path))
    try:
        found = path.stat(follow_symlinks=top)
        if stat.S_ISREG(found.st_mode):
            yield spot
        elif not stat.S_ISDIR(found.st_mode) or _is_junction(found):
            linked = stat.S_ISLNK(found.st_mode) or _is_junction(found)
            yield Refused(spot, Problem("gather_link" if linked else "gather_special"))
        elif depth >= MOST_FOLDERS:
            yield Refused(spot, Problem("gather_deep", most=MOST_FOLDERS))
        else:
            for below in sorted(path.iterdir()):
                if not is_left_by_a_system(below.name):
                    yield from _under(below, depth + 1)
    except (OSError, ValueError) as error:
        yield Refused(spot, _said(error, spot.path))


def _is_junction(found: os.stat_result) -> bool:
    """Tell whether a folder is really another one, as Windows can have it."""
    return getattr(found, "st_reparse_tag", 0) == getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", -1)


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
