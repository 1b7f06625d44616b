# SPDX-License-Identifier: MPL-2.0
"""The database's first form: settings, checklists, visits, rows that only grow, exports, the view of answers."""

from typing import Final

STATEMENTS: Final = (
    """
    CREATE TABLE settings (
        key TEXT PRIMARY KEY,
        value BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE checklists (
        number INTEGER PRIMARY KEY,
        digest TEXT NOT NULL UNIQUE,
        id TEXT NOT NULL,
        version TEXT NOT NULL,
        title BLOB NOT NULL,
        site_type BLOB NOT NULL,
        points INTEGER NOT NULL,
        kept_ms INTEGER NOT NULL,
        kept_offset INTEGER NOT NULL,
        data BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE visits (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        header BLOB NOT NULL,
        checklists BLOB NOT NULL,
        points INTEGER NOT NULL,
        opened_ms INTEGER NOT NULL,
        opened_offset INTEGER NOT NULL,
        changed_ms INTEGER NOT NULL,
        changed_offset INTEGER NOT NULL,
        sealed_ms INTEGER,
        sealed_offset INTEGER,
        rows INTEGER NOT NULL DEFAULT 0,
        head TEXT NOT NULL,
        judged INTEGER NOT NULL DEFAULT 0,
        settled INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    """
    CREATE TABLE rows (
        visit INTEGER NOT NULL REFERENCES visits (number),
        seq INTEGER NOT NULL,
        kind TEXT NOT NULL,
        checklist INTEGER REFERENCES checklists (number),
        point TEXT,
        status TEXT,
        hash TEXT NOT NULL,
        data BLOB NOT NULL,
        PRIMARY KEY (visit, seq)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX rows_by_point ON rows (visit, checklist, point, seq, status) WHERE point IS NOT NULL",
    """
    CREATE TRIGGER rows_follow BEFORE INSERT ON rows
    WHEN NEW.seq IS NOT (SELECT coalesce(max(seq) + 1, 0) FROM rows WHERE visit = NEW.visit)
    BEGIN SELECT RAISE(ABORT, 'a row follows the one before'); END
    """,
    """
    CREATE TRIGGER rows_stand BEFORE UPDATE ON rows
    BEGIN SELECT RAISE(ABORT, 'a row is never changed'); END
    """,
    """
    CREATE TRIGGER rows_stay BEFORE DELETE ON rows
    BEGIN SELECT RAISE(ABORT, 'a row is never removed'); END
    """,
    """
    CREATE VIEW answers AS
    SELECT visits.id AS visit, checklists.digest AS checklist, rows.point, rows.status, rows.seq, rows.data
    FROM (SELECT visit, checklist, point, max(seq) AS seq FROM rows WHERE point IS NOT NULL
          GROUP BY visit, checklist, point) AS newest
    JOIN rows ON rows.visit = newest.visit AND rows.seq = newest.seq
    JOIN visits ON visits.number = newest.visit
    JOIN checklists ON checklists.number = newest.checklist
    """,
    """
    CREATE TABLE exports (
        number INTEGER PRIMARY KEY,
        visit INTEGER NOT NULL REFERENCES visits (number),
        format TEXT NOT NULL,
        edition TEXT NOT NULL,
        path TEXT NOT NULL,
        card TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        at_ms INTEGER NOT NULL,
        at_offset INTEGER NOT NULL
    ) STRICT
    """,
)
