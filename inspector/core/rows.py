# SPDX-License-Identifier: MPL-2.0
"""The log of a visit: rows that only ever follow one another, each hashed onto the one before."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from inspector.core.canonical import Json, Record, canonical, parse_record
from inspector.core.moments import Moment, read_moment
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading

KINDS: Final = (
    *("open", "header", "point", "on_the_way", "tray", "copy", "attachments", "signatures"),
    *("writer", "clock", "move", "seal", "reopen", "erase", "pause", "resume", "key_known"),
)
AFTER_SEAL: Final = ("erase", "reopen")
START: Final = "0" * 64


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its place from 0, what kind, when entered, which writer (a device's id), and its body.

    Kinds: `open` names the visit and its checklists; `header` replaces the head; `point` is the whole new answer of
    one point; `on_the_way` the problems met outside any site; `tray` the photos that wait for a point; `copy` a marked
    copy of a photo; `attachments` the files that go along; `signatures` who signed; `writer` another device goes on;
    `clock` the device's clock was set; `move` another version of a checklist stands in place of one, its carried
    answers in the `point` rows before; `seal` ends the log; `reopen` goes on after a seal as a new revision, because
    the card was returned; `erase` a photo's bytes are gone; `pause` and `resume` a break in a drill, begun and ended;
    `key_known` the key of an exam lay on this laptop before it was handed in.
    """

    seq: int
    kind: str
    at: Moment
    writer: str
    body: Record

    def record(self) -> dict[str, Json]:
        """Give the canonical form."""
        return {"seq": self.seq, "kind": self.kind, "at": self.at.record(), "writer": self.writer, "body": self.body}


def read_row(reading: Reading) -> Row:
    """Read a row from its canonical form."""
    return Row(
        reading.whole("seq"),
        reading.member("kind", KINDS),
        reading.part("at", read_moment),
        reading.text("writer"),
        reading.record("body"),
    )


def row_bytes(row: Row) -> bytes:
    """Spell a row as J, as it is hashed and stored."""
    return canonical(row.record())


def parse_row(data: bytes) -> Row:
    """Read a stored row."""
    reading = Reading(parse_record(data))
    row = read_row(reading)
    reading.close()
    return row


def chained(previous: str, data: bytes) -> str:
    """Hash a row onto the one before: SHA-256(previous ‖ J(row)), hex; `START` stands before the first."""
    return hashlib.sha256(bytes.fromhex(previous) + data).hexdigest()


def head(rows: Iterable[Row]) -> str:
    """Give the hash of the last row."""
    last = START
    for row in rows:
        last = chained(last, row_bytes(row))
    return last


def check_order(rows: Sequence[Row]) -> None:
    """Refuse a log that does not open its visit first, has gaps, or goes on after its seal but to erase or reopen."""
    if not rows or rows[0].kind != "open":
        raise KnownError(Problem("chain_first"))
    sealed = False
    for place, row in enumerate(rows):
        misplaced = row.kind == "open" and place > 0
        after_seal = sealed and row.kind not in AFTER_SEAL
        too_early = not sealed and row.kind == "reopen"
        if row.seq != place or misplaced or after_seal or too_early:
            raise KnownError(Problem("chain_broken", row=place))
        sealed = (sealed or row.kind == "seal") and row.kind != "reopen"
