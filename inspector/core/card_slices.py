# SPDX-License-Identifier: MPL-2.0
"""Cutting a card along its rows: each slice is proved to be J by itself, and most bodies of a round were met before."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Final

from inspector.core.canonical import Record, parse, parse_record
from inspector.core.moments import EPOCH, Moment, is_shown
from inspector.core.problems import KnownError
from inspector.core.rows import KINDS, Row
from inspector.core.visits import Change, read_change

MOST: Final = 16_384
"""Bodies that are remembered."""
FIRST: Final = b'{"at":{"offset":'
"""How a row begins."""
NEXT: Final = b"}," + FIRST
"""What stands between two rows, the beginning of the second included."""
_ROWS, _NONE, _END = b'"rows":[', b'"rows":[]', b'}],"tallies":'
_AT: Final = re.compile(r'(0|-?[1-9][0-9]{0,3}),"utc":"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)"\}', re.ASCII)
_KINDS: Final = {f'"{kind}"'.encode(): kind for kind in KINDS}
_SECONDS: Final = {f"{second:02}.".encode(): second * 1000 for second in range(60)}
_MILLIS: Final = {f'{ms:03}Z"}}'.encode(): ms for ms in range(1000)}
_MINUTE: Final = 60_000
_BODY, _KIND = b',"body":', b',"kind":'
_ROW_DEPTH: Final = 3
"""Objects and arrays about the body of a row: the card, its rows, the row."""


@dataclass(frozen=True, slots=True)
class Slices:
    """What a card says: `about` without its rows, its rows, the change of each that is one, and how each is spelled."""

    about: Record
    rows: tuple[Row, ...]
    changes: Sequence[Change | None]
    spelled: Sequence[bytes]

    def change(self, row: Row) -> Change:
        """Give what a `point` row says; its place is its number."""
        found = self.changes[row.seq]
        return read_change(row.body) if found is None else found


def sliced(said: bytes | str) -> Slices | None:
    """Cut a card, given its bytes or the text they spell.

    None means nothing but that it must be read the plain way, which also says what is wrong. Where every slice is J and
    stands where J has it, the whole is J: whoever wrote it, nothing else could be read.
    """
    data = said if isinstance(said, bytes) else said.encode()
    start, end = data.find(_ROWS + FIRST), data.rfind(_END)
    if not 0 <= start < end:
        return None
    begin = start + len(_ROWS)
    around = data[:begin] + data[end + 1 :]
    pieces = data[begin + len(FIRST) : end].split(NEXT)
    try:
        about = parse_record(around)
        if around.count(_NONE) != 1 or about.get("rows") != []:
            return None
        rows, changes = _rows(pieces)
    except (KnownError, ValueError):
        return None
    return Slices(about, rows, changes, [b"%b%b}" % (FIRST, piece) for piece in pieces])


def _rows(pieces: Sequence[bytes]) -> tuple[tuple[Row, ...], list[Change | None]]:
    """Read the rows, each without its first and last letters; raises ValueError for one that is not as J has it."""
    rows: list[Row] = []
    changes: list[Change | None] = []
    for place, piece in enumerate(pieces):
        at, body, tail = parts_of(piece)
        kind, number, writer = tail_of(tail)
        if number != place:
            raise ValueError(number)
        record, change = point_body(body) if kind == "point" else (body_of(body), None)
        rows.append(Row(place, kind, Moment(*instant(at)), writer, record))
        changes.append(change)
    return tuple(rows), changes


def parts_of(piece: bytes) -> tuple[bytes, bytes, bytes]:
    """Part a row, without its first and last letters, into its moment, its body, and what is behind; or ValueError."""
    body, tail = piece.index(_BODY), piece.rindex(_KIND)
    return piece[:body], piece[body + len(_BODY) : tail], piece[tail + len(_KIND) :]


@lru_cache(8192)
def tail_of(spelled: bytes) -> tuple[str, int, str]:
    """Read kind, number and writer of a row; raises ValueError."""
    kind, _, rest = spelled.partition(b',"seq":')
    number, _, writer = rest.partition(b',"writer":')
    place = int(number) if number.isdigit() else -1
    if kind not in _KINDS or str(place).encode() != number:
        raise ValueError(spelled)
    who = _writer(writer)
    if who is None:
        raise ValueError(spelled)
    return _KINDS[kind], place, who


@lru_cache(1024)
def _writer(spelled: bytes) -> str | None:
    """Read who wrote a row, None for what is no name; in a card hardly more than one did."""
    said = parse(spelled)
    return said if isinstance(said, str) else None


def instant(spelled: bytes) -> tuple[int, int]:
    """Read when a row was entered: milliseconds, and the offset in minutes; raises ValueError."""
    try:
        ms = _SECONDS[spelled[-9:-6]] + _MILLIS[spelled[-6:]]
    except KeyError as error:
        raise ValueError(spelled) from error
    minute, offset = _minute(spelled[:-9])
    return minute + ms, offset


@lru_cache(4096)
def _minute(spelled: bytes) -> tuple[int, int]:
    """Read a moment without its seconds; all of its minute has a day and a clock wherever it is."""
    match = _AT.fullmatch((spelled + b'00.000Z"}').decode("ascii"))
    if match is None:
        raise ValueError(spelled)
    offset, gap = int(match[1]), datetime.fromisoformat(match[2]) - EPOCH
    ms = (gap.days * 86400 + gap.seconds) * 1000
    if not (is_shown(ms, offset) and is_shown(ms + _MINUTE - 1, offset)):
        raise ValueError(offset)
    return ms, offset


@lru_cache(MOST)
def point_body(spelled: bytes) -> tuple[Record, Change]:
    """Read the body of a `point` row, and what it says."""
    record = body_of(spelled)
    return record, read_change(record)


def body_of(spelled: bytes) -> Record:
    """Read a body at the depth at which it stands."""
    wrapped = parse(b"[" * _ROW_DEPTH + spelled + b"]" * _ROW_DEPTH)
    for _ in range(_ROW_DEPTH):
        wrapped = wrapped[0] if isinstance(wrapped, list) and len(wrapped) == 1 else ""
    if not isinstance(wrapped, dict):
        raise ValueError(spelled)  # noqa: TRY004 - said by the same word as all that is not as J has it
    return wrapped
