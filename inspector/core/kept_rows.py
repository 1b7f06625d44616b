# SPDX-License-Identifier: MPL-2.0
"""Logs kept beside the visits (of a round, of a drill): append-only rows, each naming the one before by its hash."""

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from inspector.core.canonical import Json, Record, canonical, parse_record
from inspector.core.moments import Moment, read_moment
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading

START: Final = "0" * 64


@dataclass(frozen=True, slots=True)
class KeptRow:
    """One row: its place from 0, what kind, when, by which writer, the hash of the row before, and its body."""

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


@dataclass(frozen=True, slots=True)
class LogForm:
    """What a log of one room holds: its kinds, those that may stand first, and the code of a log that broke."""

    kinds: Collection[str]
    first: Collection[str]
    broken: str

    def read(self, stored: Sequence[bytes], read: int = 0) -> tuple[KeptRow, ...]:
        """Read a log, of which the first `read` rows are known; gives the others.

        Raises KnownError (`broken`) where a row is missing, moved or changed.
        """
        rows: list[KeptRow] = []
        before = row_name(stored[read - 1]) if read else START
        for place, data in enumerate(stored[read:], read):
            row = self._parse(data)
            if row.seq != place or row.previous != before or (place == 0 and row.kind not in self.first):
                raise KnownError(Problem(self.broken, row=place))
            rows.append(row)
            before = row_name(data)
        if not stored:
            raise KnownError(Problem(self.broken, row=0))
        return tuple(rows)

    def _parse(self, data: bytes) -> KeptRow:
        reading = Reading(parse_record(data))
        row = KeptRow(
            reading.whole("seq"),
            reading.member("kind", self.kinds),
            reading.part("at", read_moment),
            reading.text("writer"),
            reading.text("previous"),
            reading.record("body"),
        )
        reading.close()
        return row


def row_name(data: bytes) -> str:
    """Name a stored row: SHA-256 of its bytes, hex; `START` stands before the first."""
    return hashlib.sha256(data).hexdigest()
