# SPDX-License-Identifier: MPL-2.0
"""The phrases' table: what was written at a point before; and the prints photos are known again by."""

import sqlite3
from typing import TYPE_CHECKING, Final

from inspector.store.tables import Tables

if TYPE_CHECKING:
    from inspector.core.checklist import PointId

_USED: Final = (
    "INSERT INTO phrases (checklist, point, text, uses, used_ms) VALUES (?, ?, ?, 1, ?)"
    " ON CONFLICT (checklist, point, text) DO UPDATE SET uses = uses + 1, used_ms = excluded.used_ms"
)


class PhraseTable(Tables):
    """What comes back to hand by itself; nothing here is a record, and nobody waits for it to be written."""

    def phrases(self, checklist: str, point: "PointId", limit: int = 50) -> tuple[tuple[str, int], ...]:
        """List the phrases used at a point of a checklist (its id: all versions), most used first, then newest."""
        found = self._reader.ask(
            "SELECT text, uses FROM phrases WHERE checklist = ? AND point = ?"
            " ORDER BY uses DESC, used_ms DESC, text LIMIT ?",
            (checklist, point, limit),
        )
        return tuple((str(text), int(uses or 0)) for text, uses in found)

    def note_phrase(self, checklist: str, point: "PointId", text: str) -> None:
        """Count one use of a phrase, behind the hand; an empty one counts nothing."""
        told, at = text.strip(), self._clock().ms

        def keep(connection: sqlite3.Connection) -> None:
            connection.execute(_USED, (checklist, point, told, at))

        if told:
            self.log.later(keep)

    def prints(self) -> dict[str, str]:
        """Give the print of every photo that has one, by the photo's hash."""
        return {str(name): str(made) for name, made in self._reader.ask("SELECT sha256, print FROM prints")}

    def note_print(self, sha256: str, made: str) -> None:
        """Keep the print of a photo, behind the hand."""

        def keep(connection: sqlite3.Connection) -> None:
            connection.execute("INSERT OR REPLACE INTO prints (sha256, print) VALUES (?, ?)", (sha256, made))

        self.log.later(keep)
