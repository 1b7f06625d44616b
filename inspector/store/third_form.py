# SPDX-License-Identifier: MPL-2.0
"""The database's third form: records of the merge, the files they came by, frozen issues, the office's settings."""

from typing import Final

STATEMENTS: Final = (
    """
    CREATE TABLE records (
        number INTEGER PRIMARY KEY,
        digest TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        packed BLOB NOT NULL,
        taken_ms INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TRIGGER records_stand BEFORE UPDATE ON records
    BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END
    """,
    """
    CREATE TRIGGER records_stay BEFORE DELETE ON records
    BEGIN SELECT RAISE(ABORT, 'a record is never removed'); END
    """,
    "CREATE TABLE record_files (sha256 TEXT PRIMARY KEY, shelf TEXT NOT NULL) STRICT, WITHOUT ROWID",
    """
    CREATE TABLE batches (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        at_ms INTEGER NOT NULL,
        at_offset INTEGER NOT NULL,
        author TEXT NOT NULL,
        backup TEXT NOT NULL,
        fresh INTEGER NOT NULL,
        undone BLOB NOT NULL DEFAULT x''
    ) STRICT
    """,
    """
    CREATE TABLE brought (
        batch INTEGER NOT NULL REFERENCES batches (number),
        digest TEXT NOT NULL,
        PRIMARY KEY (batch, digest)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX brought_by_digest ON brought (digest)",
    """
    CREATE TABLE gathered (
        batch INTEGER NOT NULL REFERENCES batches (number),
        place INTEGER NOT NULL,
        name TEXT NOT NULL,
        folder TEXT NOT NULL,
        inside TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        form TEXT NOT NULL,
        card TEXT NOT NULL,
        verdict TEXT NOT NULL,
        at_ms INTEGER NOT NULL,
        at_offset INTEGER NOT NULL,
        PRIMARY KEY (batch, place)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX gathered_by_card ON gathered (card) WHERE card <> ''",
    """
    CREATE TABLE issues (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        at_ms INTEGER NOT NULL,
        at_offset INTEGER NOT NULL,
        data BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TRIGGER issues_stand BEFORE UPDATE ON issues
    BEGIN SELECT RAISE(ABORT, 'an issue is never changed'); END
    """,
    """
    CREATE TRIGGER issues_stay BEFORE DELETE ON issues
    BEGIN SELECT RAISE(ABORT, 'an issue is never removed'); END
    """,
    "CREATE TABLE office (key TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID",
)
