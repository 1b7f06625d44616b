# SPDX-License-Identifier: MPL-2.0
"""The rounds' table: each round a log of rows that only grows, its plan kept beside it for looking things up."""

import sqlite3
from collections.abc import Sequence
from typing import Final

from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem
from inspector.store.reader import Cell, Reader
from inspector.store.summaries import LetterLine, PlanEntry, RoundLine
from inspector.store.tables import Tables

_ROUND: Final = (
    "INSERT INTO rounds (id, title, kind, first, last, changed_ms, changed_offset, rows)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET title = excluded.title, kind = excluded.kind,"
    " first = excluded.first, last = excluded.last, changed_ms = excluded.changed_ms,"
    " changed_offset = excluded.changed_offset, rows = excluded.rows RETURNING number"
)
_PLAN: Final = (
    "INSERT INTO plan (round, site, visit, type, street, inspector, state, place) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (round, site) DO UPDATE SET visit = excluded.visit, type = excluded.type, street = excluded.street,"
    " inspector = excluded.inspector, state = excluded.state, place = excluded.place"
)


class RoundTable(Tables):
    """The office's rounds, and the signed letters it wrote and received."""

    def append_round(
        self, line: RoundLine, seq: int, data: bytes, plan: Sequence[PlanEntry] = (), gone: Sequence[str] = ()
    ) -> None:
        """Append a row (J bytes) to a round's log, and change its plan with it, all or nothing; waits for the disk.

        `line` says how the round stands after the row; `plan` gives the entries that changed, `gone` the sites that
        leave the plan. Raises KnownError `round_order` unless `seq` is the next (0 begins a round), or what the disk
        says.
        """

        def keep(connection: sqlite3.Connection) -> None:
            found = connection.execute("SELECT rows FROM rounds WHERE id = ?", (line.id,)).fetchone()
            if seq != (found[0] if found else 0):
                raise KnownError(Problem("round_order", round=line.id, row=seq))
            times = (line.changed.ms, line.changed.offset)
            told = (line.id, line.title, line.kind, line.first, line.last, *times, seq + 1)
            number = connection.execute(_ROUND, told).fetchone()[0]
            connection.execute("INSERT INTO round_rows (round, seq, data) VALUES (?, ?, ?)", (number, seq, data))
            connection.executemany("DELETE FROM plan WHERE round = ? AND site = ?", ((number, site) for site in gone))
            connection.executemany(_PLAN, (_placed(number, entry) for entry in plan))

        self.log.run(keep)

    def rounds(self) -> tuple[RoundLine, ...]:
        """List the rounds, the last changed first."""
        found = self._reader.ask(
            "SELECT id, title, kind, first, last, changed_ms, changed_offset FROM rounds"
            " ORDER BY changed_ms DESC, number DESC"
        )
        return tuple(
            RoundLine(str(name), str(title), str(kind), str(first), str(last), _moment(*at))
            for name, title, kind, first, last, *at in found
        )

    def round_rows(self, id: str) -> tuple[bytes, ...]:  # noqa: A002 - a round's id is called so everywhere
        """Give the rows of a round in order; raises KnownError `round_unknown` or `round_broken` (some are gone)."""
        return round_rows(self._reader, id)

    def drawn_sites(self) -> tuple[tuple[str, str], ...]:
        """Name every site that stands in a round's plan, with the title of the round; the newest round first."""
        found = self._reader.ask(
            "SELECT plan.site, rounds.title FROM plan JOIN rounds ON rounds.number = plan.round"
            " ORDER BY rounds.number DESC, plan.place"
        )
        return tuple((str(site), str(title)) for site, title in found)

    def keep_letter(self, kind: str, digest: str, data: bytes, at: Moment) -> None:
        """Keep a signed letter; the same one twice is kept once, as it was first."""

        def keep(connection: sqlite3.Connection) -> None:
            connection.execute(
                "INSERT INTO letters (kind, digest, at_ms, at_offset, data) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (digest) DO NOTHING",
                (kind, digest, at.ms, at.offset, data),
            )

        self.log.run(keep)

    def letters(self, kind: str = "") -> tuple[LetterLine, ...]:
        """List the kept letters of a kind (or all), the newest first."""
        found = self._reader.ask(
            "SELECT kind, digest, length(data), at_ms, at_offset FROM letters WHERE ? IN ('', kind)"
            " ORDER BY number DESC",
            (kind,),
        )
        return tuple(
            LetterLine(str(name), str(digest), int(size or 0), _moment(*at)) for name, digest, size, *at in found
        )

    def letter(self, digest: str) -> bytes:
        """Give a kept letter's bytes; raises KnownError `letter_unknown`."""
        found = self._reader.ask("SELECT data FROM letters WHERE digest = ?", (digest,))
        if not found:
            raise KnownError(Problem("letter_unknown", letter=digest[:12]))
        return _bytes(found[0][0])


def round_rows(reader: Reader, name: str) -> tuple[bytes, ...]:
    """Give the rows of a round in order, as RoundTable does."""
    known = reader.ask("SELECT number, rows FROM rounds WHERE id = ?", (name,))
    if not known:
        raise KnownError(Problem("round_unknown", round=name))
    number, count = known[0]
    found = reader.ask("SELECT data, seq FROM round_rows WHERE round = ? ORDER BY seq", (number,))
    if [seq for _, seq in found[: int(count or 0)]] != list(range(int(count or 0))):
        raise KnownError(Problem("round_broken", round=name))
    return tuple(_bytes(data) for data, _ in found)


def _placed(number: int, entry: PlanEntry) -> tuple[Cell, ...]:
    told = (entry.visit, entry.type, entry.street, entry.inspector, entry.state)
    return number, entry.site, *told, entry.order


def _moment(ms: Cell, offset: Cell) -> Moment:
    return Moment(int(ms or 0), int(offset or 0))


def _bytes(cell: Cell) -> bytes:
    return cell if isinstance(cell, bytes) else str(cell or "").encode()
