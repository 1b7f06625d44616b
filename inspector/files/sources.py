# SPDX-License-Identifier: MPL-2.0
"""Where bytes come from: a file's name in problems, and its bytes within bounds."""

from pathlib import Path

from inspector.core.problems import Problem


def shown_name(source: Path | bytes, name: str) -> str:
    """Give the name a file has in problems: the one given, else its own."""
    return name or (source.name if isinstance(source, Path) else "")


def data_of(source: Path | bytes, shown: str, most: int) -> bytes | Problem:
    """Read the bytes of a file; the problem when it cannot be read.

    One byte beyond `most` is read at most, so that a larger file is noticed and not read.
    """
    try:
        return source if isinstance(source, bytes) else bounded(source, most)
    except OSError as error:
        return Problem("file_unread", file=shown, reason=error.strerror or type(error).__name__)


def bounded(path: Path, most: int) -> bytes:
    """Read a file, one byte beyond `most` at most; raises OSError."""
    with path.open("rb") as stream:
        return stream.read(most + 1)


def in_file(problem: Problem, shown: str) -> Problem:
    """Name the file in a problem that names none, where it has a name."""
    return problem.at(file=shown) if shown and "file" not in problem.facts else problem
