# SPDX-License-Identifier: MPL-2.0
"""A certificate (合格证) as a block: what it states, of whom, and who answers for it."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate on a page of its own: who (`name`, `about`), what is stated, figures, and who answers for it.

    `figures` are a number, its name and what it rests on; `signed` pairs of a name and what it is; `check` says how
    the paper can be checked.
    """

    kind: str
    title: str
    above: str
    name: str
    about: str
    statement: str
    figures: tuple[tuple[str, str, str], ...]
    signed: tuple[tuple[str, str], ...]
    number: str
    check: str = ""

    def texts(self) -> Iterator[str]:
        """Give its texts in reading order."""
        yield from (self.kind, self.title, self.above, self.name, self.about, self.statement)
        for figure in self.figures:
            yield from figure
        for pair in self.signed:
            yield from pair
        yield from (self.number, self.check)
