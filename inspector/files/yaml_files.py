# SPDX-License-Identifier: MPL-2.0
"""A YAML file to nodes: its bytes read within bounds, and every fault named with the file."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from inspector.core.problems import Problem
from inspector.files.yaml_nodes import LARGEST, Node, compose

Composed: TypeAlias = "tuple[Node | None, tuple[Problem, ...]]"


def shown_name(source: Path | bytes, name: str) -> str:
    """Give the name a file has in problems: the one given, else its own."""
    return name or (source.name if isinstance(source, Path) else "")


def compose_file(source: Path | bytes, shown: str, mend: Callable[[bytes], bytes] | None = None) -> Composed:
    """Read a file, or bytes, into nodes; `mend` may change the bytes first. Problems instead of exceptions."""
    data = data_of(source, shown)
    if isinstance(data, Problem):
        return None, (data,)
    root, faults = compose(mend(data) if mend else data)
    return root, tuple(in_file(problem, shown) for problem in faults)


def data_of(source: Path | bytes, shown: str) -> bytes | Problem:
    """Read the bytes of a file, within bounds; the problem when it cannot be read."""
    try:
        return source if isinstance(source, bytes) else bounded(source)
    except OSError as error:
        return Problem("file_unread", file=shown, reason=error.strerror or type(error).__name__)


def bounded(path: Path) -> bytes:
    """Read a file, one byte beyond what is allowed at most, so that a larger one is noticed and not read."""
    with path.open("rb") as stream:
        return stream.read(LARGEST + 1)


def in_file(problem: Problem, shown: str) -> Problem:
    """Name the file in a problem that names none, where it has a name."""
    return problem.at(file=shown) if shown and "file" not in problem.facts else problem
