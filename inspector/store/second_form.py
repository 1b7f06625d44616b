# SPDX-License-Identifier: MPL-2.0
"""The database's second form: the register of sites, rounds with their plans, letters, phrases and prints."""

import sqlite3
from typing import Final

from inspector.core.canonical import parse
from inspector.core.reading import Reading
from inspector.core.rounds import read_header
from inspector.store.visit_columns import columns

STATEMENTS: Final = (
    "ALTER TABLE visits ADD COLUMN round TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE visits ADD COLUMN site TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE visits ADD COLUMN site_name TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE visits ADD COLUMN state TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE visits ADD COLUMN words TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE visits ADD COLUMN letters TEXT",
    "CREATE INDEX visits_by_round ON visits (round) WHERE round <> ''",
    "CREATE INDEX visits_by_site ON visits (site) WHERE site <> ''",
    "CREATE INDEX visits_by_site_name ON visits (site_name)",
    "CREATE INDEX visits_unspelled ON visits (number) WHERE letters IS NULL",
    """
    CREATE TABLE sites (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        address TEXT NOT NULL,
        type TEXT NOT NULL,
        words TEXT NOT NULL,
        letters TEXT,
        data BLOB NOT NULL
    ) STRICT
    """,
    "CREATE INDEX sites_by_type ON sites (type)",
    "CREATE INDEX sites_unspelled ON sites (number) WHERE letters IS NULL",
    """
    CREATE TABLE site_units (
        unit TEXT NOT NULL,
        site INTEGER NOT NULL REFERENCES sites (number) ON DELETE CASCADE,
        PRIMARY KEY (unit, site)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX site_units_by_site ON site_units (site)",
    """
    CREATE TABLE rounds (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        kind TEXT NOT NULL,
        first TEXT NOT NULL,
        last TEXT NOT NULL,
        changed_ms INTEGER NOT NULL,
        changed_offset INTEGER NOT NULL,
        rows INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    """
    CREATE TABLE round_rows (
        round INTEGER NOT NULL REFERENCES rounds (number),
        seq INTEGER NOT NULL,
        data BLOB NOT NULL,
        PRIMARY KEY (round, seq)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TRIGGER round_rows_follow BEFORE INSERT ON round_rows
    WHEN NEW.seq IS NOT (SELECT coalesce(max(seq) + 1, 0) FROM round_rows WHERE round = NEW.round)
    BEGIN SELECT RAISE(ABORT, 'a row follows the one before'); END
    """,
    """
    CREATE TRIGGER round_rows_stand BEFORE UPDATE ON round_rows
    BEGIN SELECT RAISE(ABORT, 'a row is never changed'); END
    """,
    """
    CREATE TRIGGER round_rows_stay BEFORE DELETE ON round_rows
    BEGIN SELECT RAISE(ABORT, 'a row is never removed'); END
    """,
    """
    CREATE TABLE plan (
        round INTEGER NOT NULL REFERENCES rounds (number),
        site TEXT NOT NULL,
        visit TEXT NOT NULL,
        type TEXT NOT NULL,
        street TEXT NOT NULL,
        inspector TEXT NOT NULL,
        state TEXT NOT NULL,
        place INTEGER NOT NULL,
        PRIMARY KEY (round, site)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX plan_by_place ON plan (round, place, site)",
    "CREATE INDEX plan_by_type ON plan (round, type, state)",
    "CREATE INDEX plan_by_street ON plan (round, street, state)",
    "CREATE INDEX plan_by_inspector ON plan (round, inspector, state)",
    "CREATE INDEX plan_by_visit ON plan (visit) WHERE visit <> ''",
    """
    CREATE TABLE letters (
        number INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        digest TEXT NOT NULL UNIQUE,
        at_ms INTEGER NOT NULL,
        at_offset INTEGER NOT NULL,
        data BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE phrases (
        checklist TEXT NOT NULL,
        point TEXT NOT NULL,
        text TEXT NOT NULL,
        uses INTEGER NOT NULL,
        used_ms INTEGER NOT NULL,
        PRIMARY KEY (checklist, point, text)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE prints (
        sha256 TEXT PRIMARY KEY,
        print TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
)


def fill_visits(connection: sqlite3.Connection) -> None:
    """Fill the columns a visit is searched by from the heads that stand."""
    found = connection.execute("SELECT number, header FROM visits").fetchall()
    for number, header in found:
        filled = columns(read_header(Reading(parse(header))))[:5]  # of the columns of today, those of then
        connection.execute(
            "UPDATE visits SET round = ?, site = ?, site_name = ?, state = ?, words = ? WHERE number = ?",
            (*filled, number),
        )
