# SPDX-License-Identifier: MPL-2.0
"""The table of sabotages: a file, the words taken out, the words put in, and the tests that must notice."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Sabotage:
    """One promise broken: `old` stands exactly once in `file`; `tests` are pytest words that should turn red."""

    name: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]


SABOTAGES: tuple[Sabotage, ...] = ()
