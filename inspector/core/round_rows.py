# SPDX-License-Identifier: MPL-2.0
"""The log of a round: append-only rows, each naming the one before by its hash; what is not written never happened."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from inspector.core.canonical import Json, Record, canonical, parse_record
from inspector.core.moments import Moment, read_moment
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading

KINDS: Final = ("plan", "draw", "add", "remove", "replace", "state", "assign", "unassign", "wrote", "taken")
START: Final = "0" * 64


@dataclass(frozen=True, slots=True)
class RoundRow:
    """One row: its place from 0, what kind, when, by which writer, the hash of the row before, and its body.

    Kinds: `plan` the whole head; `draw` sites drawn, with seed, register and quotas; `add` sites chosen by hand;
    `remove` a site taken out before anybody was sent; `replace` a site and what stands in for it; `state` what keeps a
    site from being judged; `assign` sites to a team, each with the id of its visit; `unassign` takes that back;
    `wrote` an assignment file was written; `taken` an assignment of another office's laptop was taken in.
    """

    seq: int
    kind: str
    at: Moment
    writer: str
    previous: str
    body: Record

    def record(self) -> dict[str, Json]:
        """Give the canonical form."""
        value: dict[str, Json] = {"seq": self.seq, "kind": self.kind, "at": self.at.record(), "writer": self.writer}
        return value | {"previous": self.previous, "body": self.body}

    def canonical(self) -> bytes:
        """Spell the row as J, as it is stored."""
        return canonical(self.record())


def row_name(data: bytes) -> str:
    """Name a stored row: SHA-256 of its bytes, hex; `START` stands before the first."""
    return hashlib.sha256(data).hexdigest()


def read_rows(stored: Sequence[bytes], read: int = 0) -> tuple[RoundRow, ...]:
    """Read a round's log, of which the first `read` rows are known; gives the others.

    Raises KnownError `round_log` where a row is missing, moved or changed.
    """
    rows: list[RoundRow] = []
    before = row_name(stored[read - 1]) if read else START
    for place, data in enumerate(stored[read:], read):
        row = _parse(data)
        if row.seq != place or row.previous != before or (place == 0 and row.kind not in {"plan", "taken"}):
            raise KnownError(Problem("round_log", row=place))
        rows.append(row)
        before = row_name(data)
    if not stored:
        raise KnownError(Problem("round_log", row=0))
    return tuple(rows)


def _parse(data: bytes) -> RoundRow:
    reading = Reading(parse_record(data))
    row = RoundRow(
        reading.whole("seq"),
        reading.member("kind", KINDS),
        reading.part("at", read_moment),
        reading.text("writer"),
        reading.text("previous"),
        reading.record("body"),
    )
    reading.close()
    return row
