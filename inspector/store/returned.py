# SPDX-License-Identifier: MPL-2.0
"""What came back after a broken end: how long each log was at the last proper closing, and what stands beyond."""

from collections.abc import Mapping, Sequence
from typing import Final

from inspector.core.canonical import Json, parse
from inspector.core.reading import Reading
from inspector.core.rounds import VisitId, read_header
from inspector.core.rows import parse_row
from inspector.store.reader import Reader
from inspector.store.summaries import CameBack

SETTING: Final = "standing"


def standing(reader: Reader) -> Json:
    """List how many rows each visit's log has."""
    return tuple({"visit": str(visit), "rows": int(rows or 0)} for visit, rows in reader.ask(_STANDING))


def came_back(reader: Reader, noted: Json | None) -> tuple[CameBack, ...]:
    """Give, visit by visit, what was written since the closing that was noted; nothing when none was."""
    before = _read(noted)
    if before is None:
        return ()
    found = []
    for visit, rows, header in reader.ask("SELECT id, rows, header FROM visits ORDER BY number"):
        first = before.get(str(visit), 0)
        if int(rows or 0) > first:
            found.append(_of(reader, VisitId(str(visit)), first, _bytes(header)))
    return tuple(found)


def count_clock_rows(reader: Reader) -> int:
    """Count the rows that note a clock that was set."""
    return int(reader.ask("SELECT count(*) FROM rows WHERE kind = 'clock'")[0][0] or 0)


_STANDING: Final = "SELECT id, rows FROM visits ORDER BY number"


def _of(reader: Reader, visit: VisitId, first: int, header: bytes) -> CameBack:
    asked = "SELECT data FROM rows WHERE visit = (SELECT number FROM visits WHERE id = ?) AND seq >= ? ORDER BY seq"
    rows = [parse_row(_bytes(data)) for (data,) in reader.ask(asked, (visit, first))]
    points = dict.fromkeys(str(row.body["point"]) for row in rows if row.kind == "point")
    site = read_header(Reading(parse(header))).site.name
    return CameBack(visit, site, tuple(points), len(rows), rows[-1].at)


def _read(noted: Json | None) -> Mapping[str, int] | None:
    if not isinstance(noted, Sequence) or isinstance(noted, str):
        return None
    kept = [one for one in noted if isinstance(one, Mapping)]
    return {str(one["visit"]): rows for one in kept if isinstance(rows := one.get("rows"), int)}


def _bytes(cell: object) -> bytes:
    return cell if isinstance(cell, bytes) else str(cell).encode()
