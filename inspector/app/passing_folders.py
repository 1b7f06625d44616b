# SPDX-License-Identifier: MPL-2.0
"""Folders for as long as they are needed; what a program that was killed left of them is taken away the next time."""

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir
from typing import Final

from inspector.disk.troubles import said_plainly

OLD: Final = 24 * 3600
"""Seconds after which nobody works in such a folder any more: it holds cards and photos."""


@contextmanager
def passing_folder(prefix: str, near: Path | None = None) -> Iterator[Path]:
    """Give a new folder in `near` (else where the system keeps such) that is gone afterwards; old ones go first.

    No other program's folders begin with `prefix`. Raises KnownError for what the disk says.
    """
    place = near or Path(gettempdir())
    _sweep(place, prefix)
    with said_plainly(place):
        made = TemporaryDirectory(prefix=prefix, dir=place, ignore_cleanup_errors=True)
    with made as folder:
        yield Path(folder)


def _sweep(near: Path, prefix: str) -> None:
    for folder in near.glob(f"{prefix}*"):
        with suppress(OSError):
            if folder.is_dir() and not folder.is_symlink() and folder.stat().st_mtime < time.time() - OLD:
                shutil.rmtree(folder, ignore_errors=True)
