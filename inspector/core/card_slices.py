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
_ROWS, _NONE, _END = '"rows":[', '"rows":[]', '}],"tallies":'
_FIRST: Final = '{"at":{"offset":'
_NEXT: Final = "}," + _FIRST
_AT: Final = re.compile(r'(0|-?[1-9][0-9]{0,3}),"utc":"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)"\}', re.ASCII)
_SPELLED: Final = {f'"{kind}"': kind for kind in KINDS}
_ROW_DEPTH: Final = 3
"""Objects and arrays about the body of a row: the card, its rows, the row."""


@dataclass(frozen=True, slots=True)
class Slices:
    """What a card says: `about` without its rows, its rows, the change of each that is one, and how each is spelled."""

    about: Record
    rows: tuple[Row, ...]
    changes: Sequence[Change | None]
    spelled: Sequence[str]

    def change(self, row: Row) -> Change:
        """Give what a `point` row says; its place is its number."""
        found = self.changes[row.seq]
        return read_change(row.body) if found is None else found


def sliced(text: str) -> Slices | None:
    """Cut a card; None means nothing but that it must be read the plain way, which also says what is wrong.

    Where every slice is J and stands where J has it, the whole is J: whoever wrote it, nothing else could be read.
    """
    start, end = text.find(_ROWS + _FIRST), text.rfind(_END)
    if not 0 <= start < end:
        return None
    begin = start + len(_ROWS)
    around = text[:begin] + text[end + 1 :]
    pieces = text[begin + len(_FIRST) : end].split(_NEXT)
    try:
        about = parse_record(around.encode())
        if around.count(_NONE) != 1 or about.get("rows") != []:
            return None
        rows, changes = _rows(pieces)
    except (KnownError, ValueError):
        return None
    return Slices(about, rows, changes, [f"{_FIRST}{piece}}}" for piece in pieces])


def _rows(pieces: Sequence[str]) -> tuple[tuple[Row, ...], list[Change | None]]:
    """Read the rows, each without its first and last letters; raises ValueError for one that is not as J has it."""
    rows: list[Row] = []
    changes: list[Change | None] = []
    for place, piece in enumerate(pieces):
        at, _, rest = piece.partition(',"body":')
        body, _, rest = rest.rpartition(',"kind":')
        kind, _, rest = rest.partition(',"seq":')
        number, _, writer = rest.partition(',"writer":')
        if number != str(place):
            raise ValueError(number)
        record, change = _point(body) if kind == '"point"' else (_body(body), None)
        rows.append(Row(place, _kind(kind), _moment(at), _writer(writer), record))
        changes.append(change)
    return tuple(rows), changes


def _kind(spelled: str) -> str:
    if spelled not in _SPELLED:
        raise ValueError(spelled)
    return _SPELLED[spelled]


def _moment(spelled: str) -> Moment:
    match = _AT.fullmatch(spelled)
    if match is None:
        raise ValueError(spelled)
    offset, gap = int(match[1]), datetime.fromisoformat(match[2]) - EPOCH
    ms = (gap.days * 86400 + gap.seconds) * 1000 + gap.microseconds // 1000
    if not is_shown(ms, offset):
        raise ValueError(offset)
    return Moment(ms, offset)


@lru_cache(256)
def _writer(spelled: str) -> str:
    said = parse(spelled.encode())
    if not isinstance(said, str):
        raise ValueError(spelled)  # noqa: TRY004 - said by the same word as all that is not as J has it
    return said


@lru_cache(MOST)
def _point(spelled: str) -> tuple[Record, Change]:
    record = _body(spelled)
    return record, read_change(record)


def _body(spelled: str) -> Record:
    """Read a body at the depth at which it stands."""
    wrapped = parse(f"{'[' * _ROW_DEPTH}{spelled}{']' * _ROW_DEPTH}".encode())
    for _ in range(_ROW_DEPTH):
        wrapped = wrapped[0] if isinstance(wrapped, list) and len(wrapped) == 1 else ""
    if not isinstance(wrapped, dict):
        raise ValueError(spelled)  # noqa: TRY004 - said by the same word as all that is not as J has it
    return wrapped
