# SPDX-License-Identifier: MPL-2.0
"""The issues' table: what was issued (印发) is frozen; beside it what the office keeps to go on with."""

import sqlite3

from inspector.core.canonical import Json, Record, canonical, parse, parse_record
from inspector.core.merging.notes import IssueLine
from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem
from inspector.store.record_table import FILES
from inspector.store.tables import Tables


class IssueTable(Tables):
    """The frozen issues by their number as printed, and the office's settings by key."""

    def keep_issue(self, line: IssueLine, record: Record, files: tuple[str, ...] = ()) -> None:
        """Freeze an issue; `files` are the hashes of its papers, which must lie on the file shelf.

        Raises KnownError `issue_known` for a number that was issued already, or what the disk says.
        """
        told = (line.id, line.title, line.at.ms, line.at.offset, canonical(record))

        def keep(connection: sqlite3.Connection) -> None:
            if connection.execute("SELECT 1 FROM issues WHERE id = ?", (line.id,)).fetchone():
                raise KnownError(Problem("issue_known", issue=line.id))
            connection.execute("INSERT INTO issues (id, title, at_ms, at_offset, data) VALUES (?, ?, ?, ?, ?)", told)
            connection.executemany(
                "INSERT INTO record_files VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING",
                [(sha256, FILES) for sha256 in files],
            )

        self.log.run(keep)

    def issues(self) -> tuple[IssueLine, ...]:
        """List the frozen issues, the newest first."""
        found = self._reader.ask("SELECT id, title, at_ms, at_offset FROM issues ORDER BY number DESC")
        return tuple(
            IssueLine(str(name), str(title), Moment(int(ms or 0), int(offset or 0)))
            for name, title, ms, offset in found
        )

    def issue(self, id: str) -> Record:  # noqa: A002 - an issue's number is called so everywhere
        """Give what an issue froze; raises KnownError `issue_unknown`."""
        found = self._reader.ask("SELECT data FROM issues WHERE id = ?", (id,))
        if not found or not isinstance(found[0][0], bytes):
            raise KnownError(Problem("issue_unknown", issue=id))
        return parse_record(found[0][0])

    def office_setting(self, key: str) -> Json | None:
        """Give what the office keeps under a key; None when nothing is."""
        found = self._reader.ask("SELECT value FROM office WHERE key = ?", (key,))
        return parse(found[0][0]) if found and isinstance(found[0][0], bytes) else None

    def keep_office_setting(self, key: str, value: Json) -> None:
        """Keep a value of the office; raises KnownError when the disk refuses."""
        said = canonical(value)

        def keep(connection: sqlite3.Connection) -> None:
            connection.execute(
                "INSERT INTO office (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, said),
            )

        self.log.run(keep)
