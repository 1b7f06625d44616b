# SPDX-License-Identifier: MPL-2.0
"""Tables beside the log in the second copy: what differs is found by SQLite itself and brought over, whatever they are.

A table is known by what the database says of it. Numbers that only this database gives (`number INTEGER PRIMARY KEY`)
are not brought over; where another table refers to them, the row's own name (a digest, an id) goes in their place.
"""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from inspector.store.connections import transaction

LOGGED: Final = ("rows", "visits")
"""Tables the ledger writes from the log itself."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its columns without its own number, those that name a row, and the expression that reads each.

    `known` is False where nothing but all columns together names a row; a log's rows are never changed or removed;
    `limits` keeps back rows that stay at home.
    """

    name: str
    columns: tuple[str, ...]
    names: tuple[str, ...]
    read: tuple[str, ...]
    write: tuple[str, ...]
    known: bool
    is_log: bool
    limits: str = ""

    @property
    def is_named_by_content(self) -> bool:
        """Whether a row's name is the digest of what it holds, and nothing of it ever changes."""
        return self.is_log and self.names == ("digest",)

    def listed(self, schema: str, columns: Sequence[str]) -> str:
        """Spell the query for some columns, read so that both databases say the same."""
        asked = ", ".join(self.read[self.columns.index(one)].format(schema=schema) for one in columns)
        return f"SELECT {asked} FROM {schema}.{self.name} AS own{self.limits}"  # noqa: S608 - names from the database's own schema

    def writing(self) -> str:
        """Spell the statement that writes a row, or changes the one of its name."""
        told = f"INSERT INTO {self.name} ({', '.join(self.columns)}) VALUES ({', '.join(self.write)})"  # noqa: S608 - names from the database's own schema
        rest = [one for one in self.columns if one not in self.names]
        if not self.known:
            return told
        changed = ", ".join(f"{one} = excluded.{one}" for one in rest)
        return f"{told} ON CONFLICT ({', '.join(self.names)}) DO " + (f"UPDATE SET {changed}" if rest else "NOTHING")

    def dropping(self) -> str:
        """Spell the statement that takes out the row of a name."""
        named = [f"{one} IS {mark}" for one, mark in zip(self.columns, self.write, strict=True) if one in self.names]
        return f"DELETE FROM {self.name} WHERE {' AND '.join(named)}"  # noqa: S608 - names from the database's own schema


def tables(connection: sqlite3.Connection) -> tuple[Table, ...]:
    """List what there is beside the log, tables before those that refer to them."""
    found = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '\\_%' ESCAPE '\\'"
    ).fetchall()
    names = [str(name) for (name,) in found if name not in LOGGED]
    parents = {name: {str(row[0]) for row in _references(connection, name).values()} for name in names}
    ordered: list[str] = []
    while names:
        ready = [name for name in names if not parents[name] & (set(names) - {name})]
        ordered += sorted(ready)
        names = [name for name in names if name not in ready]
    return tuple(_table(connection, name) for name in ordered)


def differing(connection: sqlite3.Connection, table: Table) -> list[tuple[object, ...]]:
    """Give the rows of the attached `source` that stand otherwise or not at all in `main`, in the order of their names.

    Everything is fetched at once, because an open question would keep the copy from being written.
    """
    if table.is_named_by_content:
        missing = f" WHERE own.digest NOT IN (SELECT digest FROM main.{table.name})"  # noqa: S608 - names from the database's own schema
        return connection.execute(table.listed("source", table.columns) + missing).fetchall()
    there, here = (table.listed(schema, table.columns) for schema in ("source", "main"))
    order = ", ".join(str(table.columns.index(one) + 1) for one in table.names)
    return connection.execute(f"{there} EXCEPT {here} ORDER BY {order}").fetchall()


def has_own(connection: sqlite3.Connection, table: Table) -> bool:
    """Tell whether `main` holds what `source` never did: other rows of a log, or names it does not know."""
    columns = table.columns if table.is_log and not table.is_named_by_content else table.names
    there, here = (table.listed(schema, columns) for schema in ("source", "main"))
    return connection.execute(f"{here} EXCEPT {there} LIMIT 1").fetchone() is not None


def extra(connection: sqlite3.Connection, table: Table) -> list[tuple[object, ...]]:
    """Give the names of rows that stand in `main` and not in the attached `source`."""
    there, here = (table.listed(schema, table.names) for schema in ("source", "main"))
    return connection.execute(f"{here} EXCEPT {there}").fetchall()


def write(connection: sqlite3.Connection, table: Table, rows: Sequence[tuple[object, ...]]) -> None:
    """Write rows as `differing` gives them, in one transaction; sqlite3.IntegrityError where a log would change."""
    with transaction(connection):
        connection.executemany(table.writing(), rows)


def drop(connection: sqlite3.Connection, table: Table, names: Sequence[tuple[object, ...]]) -> None:
    """Take out rows by name, in one transaction."""
    with transaction(connection):
        connection.executemany(table.dropping(), names)


def _references(connection: sqlite3.Connection, name: str) -> dict[str, tuple[str, str]]:
    """Give column → (table, column) where a table refers to another's own number."""
    found = connection.execute('SELECT "from", "table", "to" FROM pragma_foreign_key_list(?)', (name,)).fetchall()
    return {str(column): (str(parent), str(to)) for column, parent, to in found}


def _table(connection: sqlite3.Connection, name: str) -> Table:
    own, named = _naming(connection, name)
    described = connection.execute("SELECT name FROM pragma_table_info(?)", (name,)).fetchall()
    columns = tuple(str(one) for (one,) in described if one != own)
    references = _references(connection, name)
    read, wrote = [], []
    for column in columns:
        parent, to = references.get(column, ("", ""))
        own_number, names = _naming(connection, parent) if parent else ("", ())
        if parent and to == own_number and len(names) == 1:
            read.append(f"(SELECT {names[0]} FROM {{schema}}.{parent} WHERE {to} = own.{column})")  # noqa: S608 - names from the database's own schema
            wrote.append(f"(SELECT {to} FROM {parent} WHERE {names[0]} = ?)")  # noqa: S608 - names from the database's own schema
        else:
            read.append(f"own.{column}")
            wrote.append("?")
    limits = " WHERE own.key LIKE 'app.%' AND own.key <> 'app.mirror'" if name == "settings" else ""
    guarded = "SELECT 1 FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ? AND sql LIKE '%BEFORE DELETE%'"
    is_log = connection.execute(guarded, (name,)).fetchone() is not None
    return Table(name, columns, named or columns, tuple(read), tuple(wrote), bool(named), is_log, limits)


def _naming(connection: sqlite3.Connection, name: str) -> tuple[str, tuple[str, ...]]:
    """Tell the column that only numbers rows (empty: none), and the columns that name one (none: all together)."""
    keyed = connection.execute(
        "SELECT name, upper(type) FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", (name,)
    ).fetchall()
    if len(keyed) != 1 or keyed[0][1] != "INTEGER":
        return "", tuple(str(column) for column, _ in keyed)
    unique = connection.execute(
        "SELECT name FROM pragma_index_list(?) WHERE \"unique\" AND origin = 'u' ORDER BY seq DESC LIMIT 1", (name,)
    ).fetchone()
    if unique is None:
        return str(keyed[0][0]), ()
    found = connection.execute("SELECT name FROM pragma_index_info(?) ORDER BY seqno", (unique[0],)).fetchall()
    return str(keyed[0][0]), tuple(str(column) for (column,) in found)
