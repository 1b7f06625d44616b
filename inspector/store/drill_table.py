# SPDX-License-Identifier: MPL-2.0
"""The drills' table: each drill a log of rows that only grows, and a line by which it is listed."""

import sqlite3
from typing import Final

from inspector.core.canonical import canonical, parse
from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading
from inspector.core.text import read_text
from inspector.store.reader import Reader
from inspector.store.summaries import DrillLine
from inspector.store.tables import Tables

_DRILL: Final = (
    "INSERT INTO drills (id, title, day, mode, questions, closed, changed_ms, changed_offset, rows)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET title = excluded.title, day = excluded.day,"
    " mode = excluded.mode, questions = excluded.questions, closed = excluded.closed,"
    " changed_ms = excluded.changed_ms, changed_offset = excluded.changed_offset, rows = excluded.rows"
    " RETURNING number"
)


class DrillTable(Tables):
    """The drills a trainer made here, and those that came in packs."""

    def append_drill(self, line: DrillLine, seq: int, data: bytes) -> None:
        """Append a row (J bytes) to a drill's log; `line` says how the drill stands after it; waits for the disk.

        Raises KnownError `drill_order` unless `seq` is the next (0 begins a drill), or what the disk says.
        """

        def keep(connection: sqlite3.Connection) -> None:
            found = connection.execute("SELECT rows FROM drills WHERE id = ?", (line.id,)).fetchone()
            if seq != (found[0] if found else 0):
                raise KnownError(Problem("drill_order", drill=line.id, row=seq))
            told = (line.id, canonical(line.title.record()), line.day, line.mode, line.questions, int(line.is_closed))
            stands = (*told, line.changed.ms, line.changed.offset, seq + 1)
            number = connection.execute(_DRILL, stands).fetchone()[0]
            connection.execute("INSERT INTO drill_rows (drill, seq, data) VALUES (?, ?, ?)", (number, seq, data))

        self.log.run(keep)

    def drills(self) -> tuple[DrillLine, ...]:
        """List the drills, the last changed first."""
        found = self._reader.ask(
            "SELECT id, title, day, mode, questions, closed, changed_ms, changed_offset FROM drills"
            " ORDER BY changed_ms DESC, number DESC"
        )
        return tuple(
            DrillLine(
                str(name),
                read_text(Reading(parse(title if isinstance(title, bytes) else b""))),
                str(day),
                str(mode),
                int(questions or 0),
                Moment(int(ms or 0), int(offset or 0)),
                bool(closed),
            )
            for name, title, day, mode, questions, closed, ms, offset in found
        )

    def drill_rows(self, id: str) -> tuple[bytes, ...]:  # noqa: A002 - a drill's id is called so everywhere
        """Give the rows of a drill in order; raises KnownError `drill_none` or `drill_broken` (some are gone)."""
        return drill_rows(self._reader, id)

    def drill_photos(self) -> frozenset[str]:
        """Name the photos that any drill shows now."""
        return frozenset(photo for line in self.drills() for photo in shown_photos(self._reader, line.id))


def shown_photos(reader: Reader, name: str) -> tuple[str, ...]:
    """List the photos a drill shows now; raises as `drill_rows`, or `drill_log` where its log does not hold."""
    from inspector.core.drills.drill_rows import read_drill_rows  # with all of a drill, which no window waits for
    from inspector.core.drills.drill_state import fold_drill

    return tuple(photo.sha256 for photo in fold_drill(read_drill_rows(drill_rows(reader, name))).photos)


def drill_rows(reader: Reader, name: str) -> tuple[bytes, ...]:
    """Give the rows of a drill in order, as DrillTable does."""
    known = reader.ask("SELECT number, rows FROM drills WHERE id = ?", (name,))
    if not known:
        raise KnownError(Problem("drill_none", found=name[:64]))
    number, count = known[0]
    found = reader.ask("SELECT data, seq FROM drill_rows WHERE drill = ? ORDER BY seq", (number,))
    if [seq for _, seq in found] != list(range(int(count or 0))):
        raise KnownError(Problem("drill_broken", drill=name))
    return tuple(data if isinstance(data, bytes) else b"" for data, _ in found)
