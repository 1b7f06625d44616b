# SPDX-License-Identifier: MPL-2.0
"""One promise broken on purpose."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Sabotage:
    """One promise broken: `old` stands exactly once in `file`; `tests` are pytest words that should turn red."""

    name: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]
