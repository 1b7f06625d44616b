# SPDX-License-Identifier: MPL-2.0
"""Reading a card that came from outside: once through its bytes, its digest and its chain along the way."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Final

from inspector.core.canonical import Json, digest, parse, parse_rows, respelled
from inspector.core.card_slices import sliced
from inspector.core.checklist import Checklist, read_checklist
from inspector.core.scorecard import Scorecard, read_scorecard
from inspector.core.visits import Visit, fold

LINK: Final = 32
"""Bytes of one hash of a chain."""


@dataclass(frozen=True, slots=True)
class ReadCard:
    """A card by its J bytes: its digest, the 32-byte hashes of its rows, joined, and all it says when it is asked.

    Asking raises nothing: whoever made it without reading every row proved that they can be read.
    """

    digest: str
    chain: bytes
    data: bytes
    whole: tuple[Scorecard, Visit] | None = field(default=None, repr=False, compare=False)

    @property
    def card(self) -> Scorecard:
        """The card with every row."""
        return self._whole()[0]

    @property
    def visit(self) -> Visit:
        """Its folded log."""
        return self._whole()[1]

    @property
    def head(self) -> str:
        """The hash of the last row, as the rows themselves give it."""
        return self.chain[-LINK:].hex()

    def _whole(self) -> tuple[Scorecard, Visit]:
        whole = self.whole or _read(self.data)[:2]
        object.__setattr__(self, "whole", whole)
        return whole


def read_card(data: bytes) -> ReadCard:
    """Read a card from its J bytes; raises KnownError for anything that is not exactly one."""
    card, visit, spelled = _read(data)
    return ReadCard(digest("scorecard", data), chained_rows(spelled), data, (card, visit))


def _read(data: bytes) -> tuple[Scorecard, Visit, Iterable[bytes]]:
    """Read a card and fold it; gives how its rows are spelled, too."""
    found = sliced(data)
    if found is None:
        value, spelled = parse_rows(data, "rows")
        card = read_scorecard(value)
        return card, fold(card.rows), (row.encode() for row in spelled)
    card = replace(read_scorecard(found.about), rows=found.rows)
    return card, fold(card.rows, found.change), found.spelled


@lru_cache(64)
def read_checklist_bytes(data: bytes) -> Checklist:
    """Read a checklist from its J bytes; cards of one round bring the same one, which is read once."""
    return read_checklist(parse(data))


def chain_of(value: Json) -> bytes:
    """Hash the rows of a card that was parsed from J, each onto the one before."""
    rows = value.get("rows", ()) if isinstance(value, Mapping) else ()
    return chained_rows(respelled(row).encode() for row in (rows if isinstance(rows, list) else ()))


def chained_rows(rows: Iterable[bytes]) -> bytes:
    """Hash the spelled rows of a card, each onto the one before: 32 bytes a row."""
    last, hashes = bytes(LINK), []
    for row in rows:
        last = hashlib.sha256(last + row).digest()
        hashes.append(last)
    return b"".join(hashes)
