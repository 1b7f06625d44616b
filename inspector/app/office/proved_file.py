# SPDX-License-Identifier: MPL-2.0
"""A file that takes its name only after it was read back and found right."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from inspector.app.exporting import FAILED, UNPROVED, measured, put_in_place
from inspector.core.problems import KnownError, Problem
from inspector.disk.atomic import make_folder


def proved_file(path: Path, write: Callable[[Path], None], prove: Callable[[Path], str]) -> tuple[str, int]:
    """Write a file aside, prove it (`prove` says what is wrong), then give it its name; gives its SHA-256 and size.

    Raises KnownError `paper_unproved` (the file is kept as `….failed`), or what the disk says.
    """
    make_folder(path.absolute().parent)
    aside = path.with_name(path.name + UNPROVED)
    try:
        write(aside)
        wrong = prove(aside)
        if wrong:
            kept = path.with_name(path.name + FAILED)
            put_in_place(aside, kept)
            raise KnownError(Problem("paper_unproved", file=path.name, reason=wrong, kept=kept.name))
        found = measured(aside)
        put_in_place(aside, path)
    finally:
        with suppress(OSError):
            aside.unlink(missing_ok=True)
    return found
