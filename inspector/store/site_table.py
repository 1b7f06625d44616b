# SPDX-License-Identifier: MPL-2.0
"""The register's table: sites by their ids, found by words, by the letters of their pinyin, by type or by unit."""

import sqlite3
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from inspector.core.canonical import canonical, parse
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading
from inspector.core.sites import Site, read_site
from inspector.store.reader import Cell
from inspector.store.searching import Clause, asks_letters, holding, kept_letters, kept_words
from inspector.store.tables import SITES, Tables

_KEEP: Final = (
    "INSERT INTO sites (id, name, address, type, words, letters, data) VALUES (?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (id) DO UPDATE SET name = excluded.name, address = excluded.address, type = excluded.type,"
    " words = excluded.words, letters = excluded.letters, data = excluded.data"
)
_TYPES: Final = "SELECT type, count(*) AS held FROM sites WHERE type <> '' GROUP BY type ORDER BY held DESC, type"
_IN_UNIT: Final = "number IN (SELECT site FROM site_units WHERE unit = ?)"


class SiteTable(Tables):
    """The sites of the register; what a round or a visit once took from them stays as it was."""

    def keep_sites(self, sites: Sequence[Site], removed: Sequence[str] = ()) -> None:
        """Keep sites by their ids and remove others, all or nothing.

        Raises KnownError `site_without_id` for a site without an id, or what the disk says.
        """
        if any(not site.id for site in sites):
            raise KnownError(Problem("site_without_id", site=next(site.name for site in sites if not site.id)))
        rows = [self._row(site) for site in sites]
        units = [(unit.name, site.id) for site in sites for unit in site.units]
        gone = [(name,) for name in removed]
        stale = [*gone, *((site.id,) for site in sites)]

        def keep(connection: sqlite3.Connection) -> None:
            connection.executemany("DELETE FROM site_units WHERE site = (SELECT number FROM sites WHERE id = ?)", stale)
            connection.executemany("DELETE FROM sites WHERE id = ?", gone)
            connection.executemany(_KEEP, rows)
            connection.executemany(
                "INSERT OR IGNORE INTO site_units (unit, site) SELECT ?, number FROM sites WHERE id = ?", units
            )

        self.log.run(keep)

    def sites(self) -> tuple[Site, ...]:
        """Give the whole register, by id."""
        return tuple(_site(row) for row in self._reader.ask("SELECT data FROM sites ORDER BY id"))

    def site(self, id: str) -> Site | None:  # noqa: A002 - a site's id is called so everywhere
        """Give one site; None when the register has none of this id."""
        found = self._reader.ask("SELECT data FROM sites WHERE id = ?", (id,))
        return _site(found[0]) if found else None

    def find_sites(
        self,
        words: str = "",
        *,
        type: str = "",  # noqa: A002 - a site's type is called so everywhere
        unit: str = "",
        limit: int = 100,
        start: int = 0,
    ) -> tuple[Site, ...]:
        """Give the sites that hold every typed word (or pinyin initials), by id, from `start` on at most `limit`."""
        sought = self._sought(words, type, unit)
        page = sought.question("SELECT data FROM sites", "ORDER BY id LIMIT ? OFFSET ?")
        return tuple(_site(row) for row in self._reader.ask(page, (*sought.given, limit, start)))

    def count_sites(self, words: str = "", *, type: str = "", unit: str = "") -> int:  # noqa: A002 - named as above
        """Count what `find_sites` would give."""
        sought = self._sought(words, type, unit)
        return int(self._reader.ask(sought.question("SELECT count(*) FROM sites"), sought.given)[0][0] or 0)

    def site_place(self, id: str, words: str = "", *, type: str = "", unit: str = "") -> int:  # noqa: A002 - named as above
        """Tell at which place `find_sites` would give a site, counted from 0; −1 when it would not."""
        sought = self._sought(words, type, unit)
        counted = "SELECT count(*), max(id) FROM sites"
        held, last = self._reader.ask(sought.also("id <= ?", id).question(counted), (*sought.given, id))[0]
        return int(held or 0) - 1 if last == id else -1

    def site_types(self) -> tuple[tuple[str, int], ...]:
        """List the types there are, each with its number of sites, the commonest first."""
        return self._counted(_TYPES)

    def site_units(self) -> tuple[tuple[str, int], ...]:
        """List the units that answer for sites, each with their number, the commonest first."""
        return self._counted("SELECT unit, count(*) AS held FROM site_units GROUP BY unit ORDER BY held DESC, unit")

    def _counted(self, question: str) -> tuple[tuple[str, int], ...]:
        return tuple((str(name), int(count or 0)) for name, count in self._reader.ask(question))

    def _row(self, site: Site) -> tuple[Cell, ...]:
        units = (unit.name for unit in site.units)
        words = kept_words((site.name, site.id, site.address, site.type, *units))
        letters = kept_letters((site.name,), self._initials) if self._initials else None
        return site.id, site.name, site.address, site.type, words, letters, canonical(site.record())

    def _sought(self, words: str, type: str, unit: str) -> Clause:  # noqa: A002 - named as above
        if asks_letters(words):
            self._spell(SITES)
        clause = holding(words)
        clause = clause.also("type = ?", type) if type else clause
        return clause.also(_IN_UNIT, unit) if unit else clause


def _site(row: tuple[Cell, ...]) -> Site:
    data = row[0]
    return _read(data if isinstance(data, bytes) else str(data).encode())


@lru_cache(maxsize=2048)
def _read(data: bytes) -> Site:
    """Read a site; lists ask for the same ones again and again."""
    return read_site(Reading(parse(data)))
