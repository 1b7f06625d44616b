# SPDX-License-Identifier: MPL-2.0
"""What a merge file would bring in again: records of it that are out of the picture here, taken back or withdrawn."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Final

from inspector.core.merging.pool import Pool

DEEDS: Final = ("assignment", "decision")
"""Kinds that speak of cards; what else is out (signatures, withdrawals) says nothing by itself."""


@dataclass(frozen=True, slots=True)
class Again:
    """What becomes of records that a batch brings and that are out here.

    `staying`: they stay out, though a batch that is taken back took them out. `coming`: they come in again, whoever
    took them out, for `reason`. Of all others those come in that went out with a batch.
    """

    staying: frozenset[str] = frozenset()
    coming: tuple[str, ...] = ()
    reason: str = ""


USUAL: Final = Again()


def out_here(pool: Pool, out: Collection[str], names: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """List the cards, decisions and assignments of a merge file, as (kind, digest), that are out of the picture here.

    `out`: what is withdrawn here. A record whose withdrawal comes with the file is out there too, and not listed.
    """
    held = set(names)
    there = {one.of for name, one in pool.withdrawals.items() if ("withdrawal", name) in held and name not in out}
    return tuple(sorted((k, name) for k, name in held if k in {"card", *DEEDS} and name in out and name not in there))
