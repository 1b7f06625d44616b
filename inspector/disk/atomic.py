# SPDX-License-Identifier: MPL-2.0
"""Atomic writing: a file is there whole and synced, or not at all; the old one stands until the new one is safe."""

import errno
import itertools
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final

from inspector.disk.troubles import said_plainly

PART: Final = ".part"
_turn = itertools.count()


def write_whole(path: Path, content: bytes | Iterable[bytes]) -> None:
    """Write bytes (or pieces in order) to a path; raises KnownError and leaves what was there when it cannot."""
    with written(path) as stream:
        stream.writelines([content] if isinstance(content, bytes) else content)


@contextmanager
def written(path: Path) -> Iterator[BinaryIO]:
    """Give a stream, readable too; after the block it is synced and takes the path's name, on any error it vanishes."""
    part = path.with_name(f".{path.name}.{os.getpid()}-{next(_turn)}{PART}")
    with said_plainly(path):
        try:
            with part.open("w+b") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            part.replace(path)
            sync_folder(path.parent)
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)


def take_name(part: Path, path: Path) -> None:
    """Sync a finished file and give it its name in the same folder; raises OSError."""
    with part.open("rb+") as stream:
        os.fsync(stream.fileno())
    part.replace(path)
    sync_folder(path.parent)


def make_folder(folder: Path) -> None:
    """Make a folder and those above it, each entry synced; nothing when it is there."""
    with said_plainly(folder):
        missing = [place for place in (folder, *folder.parents) if not place.exists()]
        for place in reversed(missing):
            place.mkdir(exist_ok=True)
            sync_folder(place.parent)
        if not folder.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, "not a folder")


def sync_folder(folder: Path) -> None:
    """Bring a folder's entries to the disk; systems that cannot open folders keep their own order."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno != errno.EINVAL:  # some stick and network file systems know no such call
            raise
    finally:
        os.close(handle)


def sweep(folder: Path) -> int:
    """Remove unfinished files below a folder (after a power cut); returns how many."""
    leftovers = list(folder.rglob(f".*{PART}")) if folder.is_dir() else []
    for leftover in leftovers:
        with suppress(OSError):
            leftover.unlink()
    return len(leftovers)
