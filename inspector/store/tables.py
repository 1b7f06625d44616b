# SPDX-License-Identifier: MPL-2.0
"""What every table of the workspace stands on: its reader, its one writer, its clock, and who knows pinyin."""

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from typing import Final, NamedTuple

from inspector.core.moments import Moment
from inspector.core.problems import KnownError
from inspector.store.log_writer import LogWriter
from inspector.store.reader import Reader
from inspector.store.searching import Initials, kept_letters


class Names(NamedTuple):
    """How the names of a table are asked for that nobody has spelled yet, and how they are spelled."""

    unspelled: str
    spell: str


SITES: Final = Names(
    "SELECT number, name FROM sites WHERE letters IS NULL", "UPDATE sites SET letters = ? WHERE number = ?"
)
VISITS: Final = Names(
    "SELECT number, site_name FROM visits WHERE letters IS NULL", "UPDATE visits SET letters = ? WHERE number = ?"
)


class Tables:
    """Reads through `_reader`, from any thread; writes through the log's one thread."""

    log: LogWriter
    _reader: Reader
    _clock: Callable[[], Moment]
    _initials: Initials | None

    def _spell(self, names: Names) -> None:
        """Spell the names nobody has spelled yet; where the disk refuses, the search goes without their letters."""
        initials = self._initials
        if initials is None:
            return
        found = self._reader.ask(names.unspelled)
        spelled = [(kept_letters((str(name),), initials), number) for number, name in found]

        def keep(connection: sqlite3.Connection) -> None:
            connection.executemany(names.spell, spelled)

        if spelled:
            with suppress(KnownError):
                self.log.run(keep)
