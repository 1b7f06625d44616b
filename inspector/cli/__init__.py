# SPDX-License-Identifier: MPL-2.0
"""The side door: the same hall from a shell. Exit 0 done, 1 findings or refusals, 2 misuse."""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; without any, open the window."""
    from inspector.cli.commands import run

    return run(list(sys.argv[1:] if arguments is None else arguments))


def gui() -> int:
    """Open the window (the entry of the start menu)."""
    return main(["gui", *sys.argv[1:]])
