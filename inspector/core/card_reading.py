# SPDX-License-Identifier: MPL-2.0
"""Reading a card that came from outside: once through its bytes, its digest and its chain along the way."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from inspector.core.canonical import Json, digest, parse, parse_rows, respelled
from inspector.core.card_slices import Slices, sliced
from inspector.core.checklist import Checklist, read_checklist
from inspector.core.scorecard import Scorecard, read_scorecard
from inspector.core.visits import Visit, fold

LINK: Final = 32
"""Bytes of one hash of a chain."""


@dataclass(frozen=True, slots=True)
class ReadCard:
    """A card as its J bytes say it: its digest, its folded log, and the 32-byte hashes of its rows, joined."""

    card: Scorecard
    digest: str
    chain: bytes
    visit: Visit
    data: bytes

    @property
    def head(self) -> str:
        """The hash of the last row, as the rows themselves give it."""
        return self.chain[-LINK:].hex()


def read_card(data: bytes) -> ReadCard:
    """Read a card from its J bytes; raises KnownError for anything that is not exactly one."""
    found = _sliced(data)
    if found is None:
        value, spelled = parse_rows(data, "rows")
        card = read_scorecard(value)
        return ReadCard(card, digest("scorecard", data), chained_rows(spelled), fold(card.rows), data)
    card = replace(read_scorecard(found.about), rows=found.rows)
    visit = fold(card.rows, found.change)
    return ReadCard(card, digest("scorecard", data), chained_rows(found.spelled), visit, data)


def _sliced(data: bytes) -> Slices | None:
    try:
        return sliced(data.decode())
    except UnicodeDecodeError:
        return None


@lru_cache(64)
def read_checklist_bytes(data: bytes) -> Checklist:
    """Read a checklist from its J bytes; cards of one round bring the same one, which is read once."""
    return read_checklist(parse(data))


def chain_of(value: Json) -> bytes:
    """Hash the rows of a card that was parsed from J, each onto the one before."""
    rows = value.get("rows", ()) if isinstance(value, Mapping) else ()
    return chained_rows(map(respelled, rows if isinstance(rows, list) else ()))


def chained_rows(rows: Iterable[str]) -> bytes:
    """Hash the spelled rows of a card, each onto the one before: 32 bytes a row."""
    last, hashes = bytes(LINK), []
    for row in rows:
        last = hashlib.sha256(last + row.encode()).digest()
        hashes.append(last)
    return b"".join(hashes)
