# SPDX-License-Identifier: MPL-2.0
"""Reading the database: its own connection, so that no reading waits for the writer; usable from any thread."""

import sqlite3
import threading
from collections.abc import Sequence
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias, cast

from inspector.core.canonical import Json, parse
from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading
from inspector.core.rounds import Header, VisitId, read_header
from inspector.core.rows import START, Row, chained, check_order, parse_row
from inspector.core.text import read_text
from inspector.store import connections
from inspector.store.ledger import parse_names
from inspector.store.summaries import ChecklistSummary, ExportNote, Newest, VisitSummary

if TYPE_CHECKING:
    from inspector.core.checklist import Checklist, ChecklistDigest

Cell: TypeAlias = str | int | bytes | None
NEWEST_FIRST: Final = "visits.changed_ms DESC, visits.number DESC"
_SUMMARIES: Final = (
    "SELECT id, header, checklists, opened_ms, opened_offset, changed_ms, changed_offset,"
    " sealed_ms, sealed_offset, rows, judged, settled, points FROM visits"
)


class Reader:
    """Reads through one connection, opened when first needed and again after a failure."""

    def __init__(self, path: Path) -> None:
        """Point to the database."""
        self.path = path
        self._connection: sqlite3.Connection | None = None
        self._turn = threading.Lock()

    def ask(self, question: str, given: Sequence[Cell] = ()) -> list[tuple[Cell, ...]]:
        """Give the rows of a query; raises KnownError when the database cannot be read."""
        with self._turn, connections.said_plainly(self.path):
            if self._connection is None:
                self._connection = connections.connect(self.path)
            try:
                return self._connection.execute(question, given).fetchall()
            except sqlite3.Error:
                self._let_go()
                raise

    def close(self) -> None:
        """Close the connection; a later question opens it again."""
        with self._turn:
            self._let_go()

    def rows(self, visit: VisitId) -> tuple[Row, ...]:
        """Give a visit's log, its chain proved; raises KnownError `visit_unknown`, `chain_broken` or `chain_first`."""
        found = self.ask(
            "SELECT rows.data, rows.hash, visits.rows FROM visits LEFT JOIN rows ON rows.visit = visits.number"
            " WHERE visits.id = ? ORDER BY rows.seq",
            (visit,),
        )
        if not found:
            raise KnownError(Problem("visit_unknown", visit=visit))
        last, rows = START, []
        for place, (data, stated, count) in enumerate(found):
            if not isinstance(data, bytes) or count != len(found) or (last := chained(last, data)) != stated:
                raise KnownError(Problem("chain_broken", row=place))
            rows.append(parse_row(data))
        check_order(rows)
        return tuple(rows)

    def checklist(self, digest: "ChecklistDigest") -> "Checklist":
        """Give a kept checklist; raises KnownError `checklist_missing`, or `canonical_form` when its bytes changed."""
        from inspector.core.card_reading import read_checklist_bytes

        found = self.ask("SELECT data FROM checklists WHERE digest = ?", (digest,))
        if not found:
            raise KnownError(Problem("checklist_missing", digest=digest[:12]))
        return read_checklist_bytes(_bytes(found[0][0]))

    def checklists(self) -> tuple[ChecklistSummary, ...]:
        """List the kept checklists, oldest first."""
        found = self.ask(
            "SELECT digest, id, version, title, site_type, points, kept_ms, kept_offset FROM checklists ORDER BY number"
        )
        return tuple(
            ChecklistSummary(
                cast("ChecklistDigest", str(digest)),
                str(name),
                str(version),
                read_text(Reading(parse(_bytes(title)))),
                read_text(Reading(parse(_bytes(site_type)))),
                _whole(points),
                Moment(_whole(ms), _whole(offset)),
            )
            for digest, name, version, title, site_type, points, ms, offset in found
        )

    def visits(self, rest: str = f"ORDER BY {NEWEST_FIRST}", given: Sequence[Cell] = ()) -> tuple[VisitSummary, ...]:
        """List the visits a clause asks for, by itself all, the last changed first; no log is read."""
        return tuple(_visit(row) for row in self.ask(f"{_SUMMARIES} {rest}", given))

    def newest(self) -> Newest | None:
        """Give the newest row of all; None in an empty workspace."""
        found = self.ask(
            "SELECT visits.id, rows.data FROM visits JOIN rows ON rows.visit = visits.number"
            " AND rows.seq = visits.rows - 1 ORDER BY visits.changed_ms DESC, visits.number DESC LIMIT 1"
        )
        if not found:
            return None
        row = parse_row(_bytes(found[0][1]))
        point = str(row.body.get("point", "")) if row.kind == "point" else ""
        return Newest(VisitId(str(found[0][0])), point, row.at)

    def row_count(self) -> int:
        """Count the rows of all visits."""
        return _whole(self.ask("SELECT coalesce(sum(rows), 0) FROM visits")[0][0])

    def setting(self, key: str) -> Json | None:
        """Give what was kept under a key; None when nothing was."""
        found = self.ask("SELECT value FROM settings WHERE key = ?", (key,))
        return parse(_bytes(found[0][0])) if found else None

    def exports(self, visit: VisitId) -> tuple[ExportNote, ...]:
        """List the exports noted for a visit, oldest first."""
        found = self.ask(
            "SELECT format, edition, path, card, sha256, at_ms, at_offset FROM exports"
            " WHERE visit = (SELECT number FROM visits WHERE id = ?) ORDER BY number",
            (visit,),
        )
        return tuple(
            ExportNote(
                visit, str(form), str(edition), str(path), str(card), str(sha), Moment(_whole(ms), _whole(offset))
            )
            for form, edition, path, card, sha, ms, offset in found
        )

    def _let_go(self) -> None:
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None


def _visit(row: tuple[Cell, ...]) -> VisitSummary:
    name, header, checklists, *rest = row
    times = [
        None if ms is None else Moment(_whole(ms), _whole(offset))
        for ms, offset in zip(rest[0:6:2], rest[1:6:2], strict=True)
    ]
    opened, changed, sealed = times
    if opened is None or changed is None:
        raise KnownError(Problem("record_field", path="visits", reason="time"))
    rows, judged, settled, points = (_whole(cell) for cell in rest[6:])
    digests = tuple(cast("ChecklistDigest", digest) for digest in parse_names(_bytes(checklists)))
    return VisitSummary(
        VisitId(str(name)), _header(_bytes(header)), digests, opened, changed, sealed, rows, judged, settled, points
    )


@lru_cache(maxsize=1024)
def _header(data: bytes) -> Header:
    """Read a visit's head; lists ask for the same ones again and again."""
    return read_header(Reading(parse(data)))


def _bytes(cell: Cell) -> bytes:
    return cell if isinstance(cell, bytes) else str(cell).encode()


def _whole(cell: Cell) -> int:
    return int(cell) if cell is not None else 0
