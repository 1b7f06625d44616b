# SPDX-License-Identifier: MPL-2.0
"""The database's form, step by step: each step is a short named function, recorded in the same transaction."""

import sqlite3
from typing import TYPE_CHECKING, Final

from inspector.store import first_form, fourth_form, second_form, third_form

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

APPLICATION: Final = 0x496E7370  # “Insp”
VERSION: Final = 4


def version(connection: sqlite3.Connection) -> int:
    """Give the version of the form as the database states it; 0 is an empty one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def lift(connection: sqlite3.Connection) -> None:
    """Apply the steps that are missing, each whole or not at all; the connection must be in no transaction."""
    from sqlite_utils import Database  # 100 ms to read, and only needed here

    steps().apply(Database(connection, execute_plugins=False))


def steps() -> "Migrations":
    """List the steps in order."""
    from sqlite_utils import Migrations

    listed = Migrations("inspector")
    listed()(lay_the_first_form)
    listed()(add_sites_and_rounds)
    listed()(add_records)
    listed()(add_drills)
    return listed


def lay_the_first_form(db: "Database") -> None:
    """Lay settings, checklists, visits, rows, exports, and the view of current answers."""
    for statement in first_form.STATEMENTS:
        db.execute(statement)
    db.execute(f"PRAGMA application_id = {APPLICATION}")
    db.execute("PRAGMA user_version = 1")


def add_sites_and_rounds(db: "Database") -> None:
    """Add the register, rounds, letters, phrases and prints; visits get columns to be searched by."""
    for statement in second_form.STATEMENTS:
        db.execute(statement)
    second_form.fill_visits(db.conn)
    db.execute("PRAGMA user_version = 2")


def add_records(db: "Database") -> None:
    """Add the records of the merge, the batches and files they came by, frozen issues, and the office's settings."""
    for statement in third_form.STATEMENTS:
        db.execute(statement)
    db.execute("PRAGMA user_version = 3")


def add_drills(db: "Database") -> None:
    """Add the drills and their logs; visits get the id of the drill they were made for."""
    for statement in fourth_form.STATEMENTS:
        db.execute(statement)
    db.execute("PRAGMA user_version = 4")
