# SPDX-License-Identifier: MPL-2.0
"""The database's fourth form: drills with their logs; a visit made for a drill is known by its id."""

from typing import Final

STATEMENTS: Final = (
    "ALTER TABLE visits ADD COLUMN drill TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX visits_by_drill ON visits (drill) WHERE drill <> ''",
    """
    CREATE TABLE drills (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        title BLOB NOT NULL,
        day TEXT NOT NULL,
        mode TEXT NOT NULL,
        questions INTEGER NOT NULL,
        closed INTEGER NOT NULL,
        changed_ms INTEGER NOT NULL,
        changed_offset INTEGER NOT NULL,
        rows INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    """
    CREATE TABLE drill_rows (
        drill INTEGER NOT NULL REFERENCES drills (number),
        seq INTEGER NOT NULL,
        data BLOB NOT NULL,
        PRIMARY KEY (drill, seq)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TRIGGER drill_rows_follow BEFORE INSERT ON drill_rows
    WHEN NEW.seq IS NOT (SELECT coalesce(max(seq) + 1, 0) FROM drill_rows WHERE drill = NEW.drill)
    BEGIN SELECT RAISE(ABORT, 'a row follows the one before'); END
    """,
    """
    CREATE TRIGGER drill_rows_stand BEFORE UPDATE ON drill_rows
    BEGIN SELECT RAISE(ABORT, 'a row is never changed'); END
    """,
    """
    CREATE TRIGGER drill_rows_stay BEFORE DELETE ON drill_rows
    BEGIN SELECT RAISE(ABORT, 'a row is never removed'); END
    """,
)
