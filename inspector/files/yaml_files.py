# SPDX-License-Identifier: MPL-2.0
"""A YAML file to nodes: its bytes read within bounds, and every fault named with the file."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from inspector.core.problems import Problem
from inspector.files.sources import data_of, in_file
from inspector.files.yaml_nodes import LARGEST, Node, compose

Composed: TypeAlias = "tuple[Node | None, tuple[Problem, ...]]"


def compose_file(source: Path | bytes, shown: str, mend: Callable[[bytes], bytes] | None = None) -> Composed:
    """Read a file, or bytes, into nodes; `mend` may change the bytes first. Problems instead of exceptions."""
    data = data_of(source, shown, LARGEST)
    if isinstance(data, Problem):
        return None, (data,)
    root, faults = compose(mend(data) if mend else data)
    return root, tuple(in_file(problem, shown) for problem in faults)
