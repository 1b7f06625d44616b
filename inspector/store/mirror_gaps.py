# SPDX-License-Identifier: MPL-2.0
"""Gaps of the second copy: rows it holds whose photo or attachment does not lie there, so they are not safe there."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, TypeAlias

from inspector.core.rounds import VisitId
from inspector.core.rows import parse_row
from inspector.store.mirror_files import SHELVES, linked

Ask: TypeAlias = Callable[[str], Sequence[tuple[Any, ...]]]
"""Puts a question to the workspace's database."""
Gaps: TypeAlias = dict[VisitId, list[tuple[int, str]]]
"""By visit, the places of rows, ascending, and the hashes of files that are not there."""

_FILES: Final = (
    "SELECT visits.id, rows.seq, rows.data FROM rows JOIN visits ON visits.number = rows.visit"
    ' WHERE instr(rows.data, CAST(\'"photos":["\' AS BLOB)) OR instr(rows.data, CAST(\'"sha256":"\' AS BLOB))'
    " ORDER BY visits.id, rows.seq"
)
ERASED: Final = (
    "SELECT 1 FROM rows JOIN visits ON visits.number = rows.visit"
    " WHERE visits.id = ? AND rows.kind = 'erase' AND instr(rows.data, ?) LIMIT 1"
)
"""Asks whether a visit says of a hash that it was erased."""
_EVERY_ERASED: Final = (
    "SELECT visits.id, rows.data FROM rows JOIN visits ON visits.number = rows.visit WHERE rows.kind = 'erase'"
)


def gaps(ask: Ask, held: Mapping[str, int], there: Path) -> Gaps:
    """Find what rows the copy in a folder holds (`held`: how many, by visit) name and it has not.

    What was erased in a visit is not missing in it.
    """
    kept = {path.name[:64] for shelf in SHELVES for path in (there / shelf).glob("*/*")}
    gone = {(visit, parse_row(data).body.get("photo")) for visit, data in ask(_EVERY_ERASED)}
    found: Gaps = {}
    for visit, seq, data in ask(_FILES):
        if seq >= held.get(visit, 0):
            continue
        lacking = sorted(one for one in linked(data) - kept if (visit, one) not in gone)
        if lacking:
            found.setdefault(VisitId(visit), []).extend((seq, one) for one in lacking)
    return found
