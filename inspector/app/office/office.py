# SPDX-License-Identifier: MPL-2.0
"""The office's memory: the pool of records in the workspace, the picture of it, and every act of the office on it."""

import threading
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.app.collector import collector_paused
from inspector.app.hall import Hall
from inspector.app.hidden_names import hidden_names, keep_hidden_names
from inspector.app.office.coming_again import USUAL, Again
from inspector.app.office.pool_reading import PoolReading
from inspector.app.trust import Keys
from inspector.core.canonical import Json, parse
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.merging.decisions import Decision
from inspector.core.merging.merge_file import MergeHolds
from inspector.core.merging.notes import Batch, SourceNote
from inspector.core.merging.parts import of_rounds
from inspector.core.merging.pool import Pool
from inspector.core.merging.record_bytes import RecordBytes, Recorded, recorded
from inspector.core.merging.withdrawing import restored, withdrawn
from inspector.core.problems import KnownError, Problem
from inspector.core.scorecard import Scorecard, read_scorecard

if TYPE_CHECKING:
    from inspector.app.office.merge_files import MergeWritten
    from inspector.app.training.results import DrillDesk
    from inspector.core.merging.picture import Picture

NONE: frozenset[str] = frozenset()


class Office:
    """The office of one open workspace. Everything may be called from any thread; `hall` stays the door to the rest.

    `pool` and `picture` are slow after records came in (cards are read and folded once): call them from a worker.
    """

    def __init__(self, hall: Hall) -> None:
        """Stand on an open workspace; nothing is read yet."""
        self.hall = hall
        self._turn = threading.RLock()
        self._reading = PoolReading()
        self._seen = 0
        self._pool: Pool | None = None
        self._picture: tuple[Pool, Picture] | None = None
        self.drill_desk: DrillDesk | None = None

    def pool(self, told: Callable[[int], None] | None = None) -> Pool:
        """Give all records; cards are folded when first seen. `told` hears how many were read since (and may raise).

        Raises KnownError `record_damaged`, or what the disk says.
        """
        with self._turn, collector_paused():
            came = 0
            for number, record in self.hall.workspace.records_since(self._seen):
                self._reading.take(record)
                self._seen, came = number, came + 1
                if told is not None:
                    told(came)
            if came or self._pool is None:
                self._pool = self._reading.pool()
            return self._pool

    def picture(self, told: Callable[[int], None] | None = None) -> "Picture":
        """Give what the records come to; computed anew only when records came in."""
        from inspector.core.merging.picturing import picture

        with self._turn, collector_paused():
            pool = self.pool(told)
            if self._picture is None or self._picture[0] is not pool:
                self._picture = (pool, picture(pool))
            return self._picture[1]

    def checklists(self) -> Mapping[ChecklistDigest, Checklist]:
        """Give every checklist a card came with, by digest."""
        return self.pool().checklists

    def card(self, digest: str) -> Scorecard:
        """Read a card whole, rows and all; raises KnownError `record_unknown` or `record_damaged`."""
        return read_scorecard(parse(self.hall.workspace.kept_record(digest).data))

    def photo(self, sha256: str) -> bytes:
        """Give a photo's bytes, proved; raises KnownError `photo_missing` or `photo_damaged`."""
        return self.hall.workspace.photos.content(sha256)

    def attachment(self, sha256: str) -> bytes:
        """Give the bytes of an attachment or of an issue's paper, proved; raises KnownError `attachment_missing`."""
        return self.hall.workspace.files.content(sha256)

    def record(self, values: Iterable[Recorded]) -> tuple[str, ...]:
        """Keep records in one transaction and give their digests; what is here already changes nothing."""
        kept = tuple(map(recorded, values))
        self.hall.workspace.keep_records(kept)
        return tuple(one.digest for one in kept)

    def decide(self, decisions: Iterable[Decision]) -> tuple[str, ...]:
        """Keep decisions, all or none; gives their digests."""
        return self.record(decisions)

    def withdraw(self, digests: Sequence[str], reason: str, by: str) -> tuple[str, ...]:
        """Take records out of the picture, all or none; gives the digests of the withdrawals.

        Those that are out already stay out. Raises KnownError `withdraw_reason` without a reason, `record_unknown`.
        """
        if not reason.strip():
            raise KnownError(Problem("withdraw_reason"))
        self._guard_known(digests)
        return self.record(withdrawn(self.pool(), digests, reason.strip(), by, self.hall.clock()))

    def restore(self, digests: Sequence[str], reason: str, by: str) -> tuple[str, ...]:
        """Bring records back into the picture, all or none; gives the digests of what undid their withdrawals."""
        self._guard_known(digests)
        return self.record(restored(self.pool(), digests, reason.strip(), by, self.hall.clock()))

    def keep_batch(
        self,
        batch: Batch,
        records: Iterable[RecordBytes],
        notes: Sequence[SourceNote] = (),
        files: Iterable[tuple[str, str]] = (),
        again: Again = USUAL,
    ) -> int:
        """Keep what a gathering brings, in one transaction; gives how many records are new.

        `files`: (SHA-256, `photos` or `files`) of what the records name and what lies on its shelf already. A record
        that went out because its batch was taken back comes in again; one that was withdrawn by hand stays out; but for
        what `again` says.
        """
        with self._turn:
            kept = tuple(records)
            came = {one.digest for one in kept}
            back = self._back_in(came - again.staying, again.reason, batch.by, held=came)
            back += self._let_in(again, batch.by)
            return self.hall.workspace.keep_records(kept, batch, notes, files, beside=back)

    def batches(self) -> tuple[Batch, ...]:
        """List what was gathered, the newest first."""
        return self.hall.workspace.batches()

    def sources(self, card: str) -> tuple[SourceNote, ...]:
        """List the files by which a card (or assignment) came, the first first."""
        return self.hall.workspace.sources(card)

    def batch_sources(self, batch: str) -> tuple[SourceNote, ...]:
        """List the files of a batch."""
        return self.hall.workspace.batch_sources(batch)

    def take_back(self, batch: str, reason: str, by: str) -> tuple[str, ...]:
        """Take a whole batch out of the picture in one act; what another batch brought too stays.

        Gives the digests of the withdrawals; those of before when it was taken back already. Raises KnownError
        `batch_unknown`.
        """
        with self._turn:
            workspace = self.hall.workspace
            if self._stands(batch):
                pool = self.pool()
                gone = sorted(workspace.brought(batch, alone=True) - self._staying(pool))
                out = withdrawn(pool, gone, reason.strip(), by, self.hall.clock(), anew=True)
                made = tuple(map(recorded, out))
                workspace.keep_undoing(batch, made, [one.digest for one in made])
            return workspace.undone_by(batch) or ()

    def take_up(self, batch: str, reason: str, by: str) -> tuple[str, ...]:
        """Bring a batch that was taken back into the picture again; what was withdrawn by hand stays out."""
        with self._turn:
            if self._stands(batch):
                return ()
            back = self._back_in(self.hall.workspace.brought(batch), reason.strip(), by)
            self.hall.workspace.keep_undoing(batch, back, None)
            return tuple(one.digest for one in back)

    def files_of(self, cards: Collection[str]) -> tuple[frozenset[str], frozenset[str]]:
        """Name the photos and attachments of cards, by SHA-256, but for those that a card of their visit erased."""
        with self._turn:
            pool, reading = self.pool(), self._reading
            photos, attached = set[str](), set[str]()
            for name in cards:
                gone = reading.erased.get(pool.cards[name].visit, NONE)
                photos |= set(pool.cards[name].photos) - gone
                attached |= set(reading.attachments.get(name, ())) - gone
            return frozenset(photos), frozenset(attached)

    def write_merge(
        self, path: Path, rounds: Collection[str] = (), *, photos: bool = True, sealed: bool = False
    ) -> "MergeWritten":
        """Write what is here, or what is of some rounds (by id), as a merge file, and prove it.

        `sealed`: with the own key, after everything else. Raises KnownError `merge_empty` when there is nothing to
        write, when it cannot be written, or when a record or photo here is damaged.
        """
        from inspector.app.office.merge_files import MergeSources, write_merge_file

        names = of_rounds(self.pool(), rounds)
        if not names:
            raise KnownError(Problem("merge_empty"))
        shown, attached = self.files_of([name for kind, name in names if kind == "card"]) if photos else (NONE, NONE)
        shelves = self.hall.workspace.photos, self.hall.workspace.files
        sources = MergeSources(
            lambda name: self.hall.workspace.kept_record(name).data,
            lambda sha256: (shelves[0] if shelves[0].have(sha256) else shelves[1]).content(sha256),
            shelves[0].have,
            shelves[1].have,
        )
        keys = Keys(self.hall.home) if sealed else None
        return write_merge_file(path, MergeHolds(frozenset(names), shown, attached), sources, keys)

    def setting(self, key: str) -> Json | None:
        """Give what the office keeps under a key; None when nothing is."""
        return self.hall.workspace.office_setting(key)

    def keep_setting(self, key: str, value: Json) -> None:
        """Keep a value of the office (templates, rank plans, names left out)."""
        self.hall.workspace.keep_office_setting(key, value)

    def hidden_names(self) -> tuple[str, ...]:
        """List the names that no outside edition shows, beside those of its inspectors."""
        return hidden_names(self.hall.workspace)

    def keep_hidden_names(self, names: Iterable[str]) -> None:
        """Mark the names that no outside edition shows; those said before are forgotten."""
        keep_hidden_names(self.hall.workspace, names)

    def assignments_due(self) -> tuple[RecordBytes, ...]:
        """Give what the pool lacks of the assignments this workspace wrote, or took in from keys it knows.

        Gathering keeps them with what it brings, so that planned visits are admitted.
        """
        from inspector.app.office.letters_due import assignments_due

        return assignments_due(self.hall)

    def _stands(self, batch: str) -> bool:
        return self.hall.workspace.undone_by(batch) is None

    def _staying(self, pool: Pool) -> frozenset[str]:
        """Name what no batch takes away: checklists, which do nothing by themselves, and letters of this workspace."""
        letters = {line.digest for line in self.hall.workspace.letters("assignment")}
        signed = {name for name, one in pool.signatures.items() if one.of in letters}
        return frozenset({*map(str, pool.checklists), *letters, *signed})

    def _let_in(self, again: Again, by: str) -> tuple[RecordBytes, ...]:
        """Undo the withdrawals by hand of records that are to come in again."""
        if not again.coming:
            return ()
        batches = set(self.hall.workspace.undoings())
        made = restored(self.pool(), again.coming, again.reason, by, self.hall.clock())
        return tuple(recorded(one) for one in made if one.of not in batches)

    def _back_in(
        self, came: Collection[str], reason: str, by: str, held: Collection[str] | None = None
    ) -> tuple[RecordBytes, ...]:
        """Undo the withdrawals of records that went out with a batch that was taken back.

        A merge file that brings such a withdrawal too leaves its record out: `held`, where not all that came may come
        in, is everything it brings.
        """
        held = came if held is None else held
        pool, gone = self.pool(), set(self.hall.workspace.undoings()) - set(held)
        out = [name for name in sorted(gone) if pool.withdrawals[name].of in came]
        return tuple(map(recorded, withdrawn(pool, out, reason, by, self.hall.clock())))

    def _guard_known(self, digests: Sequence[str]) -> None:
        there = self.hall.workspace.has_records(digests)
        lacking = next((one for one in digests if one not in there), None)
        if lacking is not None:
            raise KnownError(Problem("record_unknown", digest=lacking[:12]))
