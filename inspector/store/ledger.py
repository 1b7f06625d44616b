# SPDX-License-Identifier: MPL-2.0
"""The ledger: rows of every visit as they stand in the database, each refused unless it follows the one before."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from inspector.core.canonical import Record, canonical, parse
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading
from inspector.core.rounds import VisitId, read_header
from inspector.core.rows import AFTER_SEAL, START, Row, chained
from inspector.store.visit_columns import columns

INSERT: Final = (
    "INSERT INTO rows (visit, seq, kind, checklist, point, status, hash, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_TOUCH: Final = (
    "UPDATE visits SET rows = ?, head = ?, judged = ?, settled = ?, changed_ms = ?, changed_offset = ? WHERE number = ?"
)
_HEADER: Final = (
    "UPDATE visits SET header = ?, round = ?, site = ?, site_name = ?, state = ?, words = ?, drill = ?, letters = NULL"
    " WHERE number = ?"
)
_BEGIN: Final = (
    "INSERT INTO visits (id, header, checklists, points, opened_ms, opened_offset, changed_ms, changed_offset,"
    " head, round, site, site_name, state, words, drill) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    " RETURNING number"
)
_CHECKLISTS: Final = "UPDATE visits SET checklists = ?, points = ? WHERE number = ?"
_SEALED: Final = "UPDATE visits SET sealed_ms = ?, sealed_offset = ? WHERE number = ?"

Stored: TypeAlias = tuple[int, int, str, int | None, str | None, str | None, str, bytes]
"""The columns of a row as INSERT takes them."""


@dataclass(slots=True)
class _Page:
    """What the ledger remembers of one visit, so that a row costs the same however long the log is."""

    number: int
    checklists: dict[str, int]
    known: dict[str, int]
    rows: int = 0
    head: str = START
    judged: int = 0
    settled: int = 0
    is_sealed: bool = False
    statuses: dict[tuple[int, str], str] = field(default_factory=dict)

    def placed(self, body: Record) -> tuple[int, str, str]:
        """Give a `point` row's checklist, point and status; it was read whole when it was made."""
        name, point, answer = body["checklist"], body["point"], body["answer"]
        status = answer["status"] if isinstance(answer, Mapping) else None
        if name not in self.known:
            raise KnownError(Problem("checklist_missing", digest=str(name)[:12]))
        if not isinstance(point, str) or not isinstance(status, str):
            raise KnownError(Problem("record_field", path="point", reason="text"))
        return self.known[str(name)], point, status

    def turn(self, key: tuple[int, str], status: str) -> None:
        """Take in a point's new status."""
        before = self.statuses.get(key, "unjudged")
        self.statuses[key] = status
        if key[0] in self.checklists.values():
            self.judged += (status == "judged") - (before == "judged")
            self.settled += (status != "unjudged") - (before != "unjudged")

    def recount(self) -> None:
        """Count anew what is judged and settled under the checklists that stand now."""
        now = [status for (number, _), status in self.statuses.items() if number in self.checklists.values()]
        self.judged = sum(status == "judged" for status in now)
        self.settled = sum(status != "unjudged" for status in now)


def parse_names(data: bytes) -> tuple[str, ...]:
    """Read a stored list of texts."""
    return Reading({"names": parse(data)}).texts("names")


class Ledger:
    """Writes rows through one connection, inside the caller's transaction; after a rollback call `forget`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Begin with nothing remembered."""
        self.connection = connection
        self._pages: dict[str, _Page] = {}

    def forget(self) -> None:
        """Read everything anew from the database when it is next asked for."""
        self._pages.clear()

    def write(self, visit: VisitId, row: Row, data: bytes, digest: str) -> None:
        """Write a row after the last one of its visit, and keep the visit's summary.

        Raises KnownError `row_order`, `card_sealed`, `visit_known`, `visit_unknown` or `checklist_missing`;
        sqlite3.Error when the disk fails.
        """
        page = self._begin(visit, row) if row.seq == 0 else self._page(visit)
        if row.seq != page.rows or chained(page.head, data) != digest:
            raise KnownError(Problem("row_order", visit=visit, row=row.seq))
        if page.is_sealed and row.kind not in AFTER_SEAL:
            raise KnownError(Problem("card_sealed"))
        self.connection.execute(INSERT, self._stored(page, row, data, digest))
        page.rows, page.head = row.seq + 1, digest
        self.connection.execute(
            _TOUCH, (page.rows, page.head, page.judged, page.settled, row.at.ms, row.at.offset, page.number)
        )

    def _stored(self, page: _Page, row: Row, data: bytes, digest: str) -> Stored:
        checklist = point = status = None
        if row.kind == "point":
            self._learn(page, str(row.body["checklist"]))
            checklist, point, status = page.placed(row.body)
            page.turn((checklist, point), status)
        elif row.kind == "header":
            header = Reading(row.body).part("header", read_header)
            self.connection.execute(_HEADER, (canonical(header.record()), *columns(header), page.number))
        elif row.kind == "move":
            self._move(page, str(row.body["from"]), str(row.body["to"]))
        elif row.kind == "seal":
            self.connection.execute(_SEALED, (row.at.ms, row.at.offset, page.number))
            page.is_sealed = True
        elif row.kind == "reopen":
            self.connection.execute(_SEALED, (None, None, page.number))
            page.is_sealed = False
        return page.number, row.seq, row.kind, checklist, point, status, digest, data

    def _learn(self, page: _Page, name: str) -> None:
        """A checklist a visit is about to move to takes its answers before it stands in the visit's list."""
        if name not in page.known:
            page.known[name] = self._checklist(name)[0]

    def _move(self, page: _Page, old: str, new: str) -> None:
        if old not in page.checklists:
            raise KnownError(Problem("checklist_missing", digest=old[:12]))
        self._learn(page, new)
        page.checklists = {
            (new if name == old else name): (page.known[new] if name == old else number)
            for name, number in page.checklists.items()
        }
        page.recount()
        points = sum(self._checklist(name)[1] for name in page.checklists)
        self.connection.execute(_CHECKLISTS, (canonical(tuple(page.checklists)), points, page.number))

    def _begin(self, visit: VisitId, row: Row) -> _Page:
        reading = Reading(row.body)
        named = reading.texts("checklists")
        if row.kind != "open" or reading.text("visit") != visit:
            raise KnownError(Problem("row_order", visit=visit, row=0))
        if self.connection.execute("SELECT 1 FROM visits WHERE id = ?", (visit,)).fetchone():
            raise KnownError(Problem("visit_known", visit=visit))
        kept = {name: self._checklist(name) for name in named}
        points = sum(count for _, count in kept.values())
        header = reading.part("header", read_header)
        number = self.connection.execute(
            _BEGIN,
            (
                *(visit, canonical(header.record()), canonical(named), points),
                *(row.at.ms, row.at.offset) * 2,
                *(START, *columns(header)),
            ),
        ).fetchone()[0]
        numbers = {name: place for name, (place, _) in kept.items()}
        self._pages[visit] = _Page(number, numbers, dict(numbers))
        return self._pages[visit]

    def _checklist(self, name: str) -> tuple[int, int]:
        found = self.connection.execute("SELECT number, points FROM checklists WHERE digest = ?", (name,)).fetchone()
        if found is None:
            raise KnownError(Problem("checklist_missing", digest=name[:12]))
        return int(found[0]), int(found[1])

    def _page(self, visit: VisitId) -> _Page:
        if visit not in self._pages:
            self._pages[visit] = self._remembered(visit)
        return self._pages[visit]

    def _remembered(self, visit: VisitId) -> _Page:
        found = self.connection.execute(
            "SELECT number, checklists, rows, head, judged, settled, sealed_ms IS NOT NULL FROM visits WHERE id = ?",
            (visit,),
        ).fetchone()
        if found is None:
            raise KnownError(Problem("visit_unknown", visit=visit))
        newest = self.connection.execute(
            "SELECT checklist, point, max(seq), status FROM rows WHERE visit = ? AND point IS NOT NULL"
            " GROUP BY checklist, point",
            (found[0],),
        )
        statuses = {(checklist, point): status for checklist, point, _, status in newest}
        kept = {name: self._checklist(name)[0] for name in parse_names(found[1])}
        rows, last, judged, settled, is_sealed = found[2:]
        return _Page(found[0], kept, dict(kept), rows, last, judged, settled, bool(is_sealed), statuses)
