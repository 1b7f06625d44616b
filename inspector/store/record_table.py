# SPDX-License-Identifier: MPL-2.0
"""The records' table: what a merge holds, kept for good, each act in one transaction, whole or not at all."""

import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from inspector.core.canonical import canonical, parse
from inspector.core.merging.notes import Batch, SourceNote
from inspector.core.merging.record_bytes import RecordBytes
from inspector.core.merging.records import record_name
from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading
from inspector.store.reader import Cell
from inspector.store.tables import Tables

TOGETHER: Final = 200
"""How many records are read in one question."""
PHOTOS: Final = "photos"
FILES: Final = "files"
_KEEP: Final = (
    "INSERT INTO records (digest, kind, packed, taken_ms) VALUES (?, ?, ?, ?) ON CONFLICT (digest) DO NOTHING"
)
_BATCH: Final = (
    "INSERT INTO batches (id, at_ms, at_offset, author, backup, fresh) VALUES (?, ?, ?, ?, ?, ?) RETURNING number"
)
_NOTE: Final = (
    "INSERT INTO gathered (batch, place, name, folder, inside, sha256, form, card, verdict, at_ms, at_offset)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_NOTES: Final = (
    "SELECT name, folder, inside, sha256, form, card, verdict, gathered.at_ms, gathered.at_offset, batches.id"
    " FROM gathered JOIN batches ON batches.number = gathered.batch"
)
_OWN: Final = (
    "SELECT digest FROM records WHERE digest IN (SELECT value FROM json_each(?))"
    " AND NOT EXISTS (SELECT 1 FROM brought WHERE brought.digest = records.digest)"
)
_BROUGHT: Final = "SELECT digest FROM brought WHERE batch = (SELECT number FROM batches WHERE id = ?1)"
_ALONE: Final = (
    "SELECT digest FROM brought WHERE batch = (SELECT number FROM batches WHERE id = ?1)"
    " AND NOT EXISTS (SELECT 1 FROM brought AS other JOIN batches AS theirs ON theirs.number = other.batch"
    " WHERE other.digest = brought.digest AND theirs.id <> ?1 AND length(theirs.undone) = 0)"
)


class RecordTable(Tables):
    """The records of the merge by digest, the batches they came in, and the files they came by."""

    def keep_records(
        self,
        records: Iterable[RecordBytes],
        batch: Batch | None = None,
        notes: Sequence[SourceNote] = (),
        files: Iterable[tuple[str, str]] = (),
        beside: Iterable[RecordBytes] = (),
    ) -> int:
        """Keep records for good, those that are here already once; gives how many are new. Waits for the disk.

        With a batch, it is noted which records its files hold and by which files they came, but for what was recorded
        here by hand before; `beside` are records that are kept with it and are not its own. `files`: (SHA-256, shelf)
        of every photo and attachment the records name; they must lie on their shelves before. All or nothing:
        raises KnownError when the disk refuses.
        """
        taken = self._clock().ms
        rows = [(one.digest, one.kind, zlib.compress(one.data), taken) for one in records]
        more = [(one.digest, one.kind, zlib.compress(one.data), taken) for one in beside]
        asked = canonical(tuple(sorted({row[0] for row in rows}))).decode()

        def keep(connection: sqlite3.Connection) -> int:
            own = {name for (name,) in connection.execute(_OWN, (asked,))} if batch is not None else set()
            before = connection.total_changes
            connection.executemany(_KEEP, rows)
            fresh = connection.total_changes - before
            connection.executemany(_KEEP, more)
            connection.executemany("INSERT INTO record_files VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING", files)
            if batch is not None:
                told = (batch.id, batch.at.ms, batch.at.offset, batch.by, batch.backup, fresh)
                number = connection.execute(_BATCH, told).fetchone()[0]
                brought = dict.fromkeys(row[0] for row in rows if row[0] not in own)
                connection.executemany("INSERT INTO brought VALUES (?, ?)", ((number, one) for one in brought))
                connection.executemany(_NOTE, _noted(number, notes))
            return fresh

        return self.log.run(keep)

    def records_since(self, number: int) -> Iterator[tuple[int, RecordBytes]]:
        """Go through the records kept after a number (0: all), in the order they were kept, few at a time in memory."""
        while found := self._reader.ask(
            "SELECT number, kind, digest, packed FROM records WHERE number > ? ORDER BY number LIMIT ?",
            (number, TOGETHER),
        ):
            for own, kind, digest, packed in found:
                number = int(own or 0)
                yield number, unpacked(str(kind), str(digest), packed)

    def record_names(self) -> tuple[tuple[str, str], ...]:
        """List every record as (kind, digest), sorted."""
        found = self._reader.ask("SELECT kind, digest FROM records ORDER BY kind, digest")
        return tuple((str(kind), str(digest)) for kind, digest in found)

    def has_records(self, digests: Iterable[str]) -> frozenset[str]:
        """Tell which of these records are here."""
        asked = canonical(tuple(sorted(set(digests)))).decode()
        found = self._reader.ask(
            "SELECT digest FROM records WHERE digest IN (SELECT value FROM json_each(?))", (asked,)
        )
        return frozenset(str(digest) for (digest,) in found)

    def kept_record(self, digest: str) -> RecordBytes:
        """Give a record by its digest; raises KnownError `record_unknown` or `record_damaged`."""
        found = self._reader.ask("SELECT kind, packed FROM records WHERE digest = ?", (digest,))
        if not found:
            raise KnownError(Problem("record_unknown", digest=digest[:12]))
        return unpacked(str(found[0][0]), digest, found[0][1])

    def record_files(self) -> dict[str, str]:
        """List the photos and attachments that records name: SHA-256 → shelf (`photos` or `files`)."""
        found = self._reader.ask("SELECT sha256, shelf FROM record_files")
        return {str(sha256): str(shelf) for sha256, shelf in found}

    def batches(self) -> tuple[Batch, ...]:
        """List the batches, the newest first."""
        found = self._reader.ask(
            "SELECT id, at_ms, at_offset, author, backup,"
            " (SELECT count(*) FROM gathered WHERE gathered.batch = batches.number),"
            " (SELECT count(*) FROM brought WHERE brought.batch = batches.number), fresh, length(undone) > 0"
            " FROM batches ORDER BY number DESC"
        )
        return tuple(
            Batch(
                str(name),
                Moment(int(ms or 0), int(offset or 0)),
                str(author),
                str(backup),
                int(files or 0),
                int(count or 0),
                int(fresh or 0),
                bool(undone),
            )
            for name, ms, offset, author, backup, files, count, fresh, undone in found
        )

    def brought(self, batch: str, *, alone: bool = False) -> frozenset[str]:
        """List the records a batch's files hold; `alone`: only those that no other batch that stands brought too."""
        found = self._reader.ask(_ALONE if alone else _BROUGHT, (batch,))
        return frozenset(str(digest) for (digest,) in found)

    def sources(self, card: str) -> tuple[SourceNote, ...]:
        """List the files by which a card came, the first first."""
        return tuple(map(_source, self._reader.ask(f"{_NOTES} WHERE card = ? ORDER BY batches.number, place", (card,))))

    def batch_sources(self, batch: str) -> tuple[SourceNote, ...]:
        """List the files of a batch, in their order."""
        return tuple(map(_source, self._reader.ask(f"{_NOTES} WHERE batches.id = ? ORDER BY place", (batch,))))

    def undone_by(self, batch: str) -> tuple[str, ...] | None:
        """List the withdrawals by which a batch was taken back; None while it stands.

        Raises KnownError `batch_unknown`.
        """
        found = self._reader.ask("SELECT undone FROM batches WHERE id = ?", (batch,))
        if not found:
            raise KnownError(Problem("batch_unknown", batch=batch[:12]))
        return _texts(found[0][0])

    def undoings(self) -> tuple[str, ...]:
        """List the withdrawals by which batches are taken back now."""
        found = self._reader.ask("SELECT undone FROM batches WHERE length(undone) > 0 ORDER BY number")
        return tuple(name for (said,) in found for name in _texts(said) or ())

    def keep_undoing(self, batch: str, records: Iterable[RecordBytes], undone: Sequence[str] | None) -> None:
        """Keep the withdrawals by which a batch is taken back (`undone` names them), or taken up again (None)."""
        rows = [(one.digest, one.kind, zlib.compress(one.data), self._clock().ms) for one in records]
        said = b"" if undone is None else canonical(tuple(undone))

        def keep(connection: sqlite3.Connection) -> None:
            connection.executemany(_KEEP, rows)
            connection.execute("UPDATE batches SET undone = ? WHERE id = ?", (said, batch))

        self.log.run(keep)


def erased_by(record: RecordBytes) -> frozenset[str]:
    """Tell which photos and files a card says it erased."""
    from inspector.core.scorecard import read_scorecard

    if record.kind != "card" or b'"kind":"erase"' not in record.data:
        return frozenset()
    rows = read_scorecard(parse(record.data)).rows
    return frozenset(str(row.body.get("photo", "")) for row in rows if row.kind == "erase")


def _noted(number: int, notes: Sequence[SourceNote]) -> Iterator[tuple[Cell, ...]]:
    for place, note in enumerate(notes):
        told = (note.name, note.folder, note.inside, note.sha256, note.form, note.card, note.verdict)
        yield number, place, *told, note.at.ms, note.at.offset


def _source(row: tuple[Cell, ...]) -> SourceNote:
    name, folder, inside, sha256, form, card, verdict = (str(cell) for cell in row[:7])
    at = Moment(int(row[7] or 0), int(row[8] or 0))
    return SourceNote(name, folder, inside, sha256, form, card, verdict, at, str(row[9]))


def unpacked(kind: str, digest: str, packed: Cell) -> RecordBytes:
    """Unpack a record and hold it against its name."""
    try:
        data = zlib.decompress(packed) if isinstance(packed, bytes) else b""
    except zlib.error:
        data = b""
    if record_name(kind, data) != digest:
        raise KnownError(Problem("record_damaged", digest=digest[:12]))
    return RecordBytes(kind, digest, data)


def _texts(said: Cell) -> tuple[str, ...] | None:
    return Reading({"said": parse(said)}).texts("said") if isinstance(said, bytes) and said else None
