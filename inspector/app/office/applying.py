# SPDX-License-Identifier: MPL-2.0
"""Applying a gathering: photos first, then every record, note and decision of it in one act; all of it, or nothing."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.app.office.archives import UNPACKED, Archives
from inspector.app.office.coming_again import Again
from inspector.app.office.edits import overrules
from inspector.app.office.gathered import CARDS, TAKEN, Applied, Gathered, GatheredFile, Place
from inspector.app.office.gathering import Told
from inspector.app.office.letter_looking import letter_bytes, letter_records
from inspector.app.office.looking import hash_of
from inspector.app.office.opening import Source, open_card
from inspector.app.office.walking import Spot
from inspector.app.passing_folders import passing_folder
from inspector.app.trust import Keys
from inspector.core.canonical import mended
from inspector.core.merging.attended import subject_of
from inspector.core.merging.decisions import Decision
from inspector.core.merging.edits import Edit
from inspector.core.merging.notes import Batch, SourceNote
from inspector.core.merging.record_bytes import RecordBytes, recorded
from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem
from inspector.core.rounds import VisitId
from inspector.store.backups import BEFORE_GATHERING

if TYPE_CHECKING:
    from inspector.app.office.office import Office


@dataclass(frozen=True, slots=True)
class Approval:
    """What a person says before a gathering is applied.

    `admitted`: files whose cards may rank though no assignment names them, or though their key was revoked. `approved`:
    which changes of workbooks edited by hand become overrules. `again`: merge files whose records come in again though
    they were taken back or withdrawn here; of any other they stay out. All want `reason` and `by`, the name of who
    says so.
    """

    by: str = ""
    reason: str = ""
    admitted: frozenset[Place] = frozenset()
    approved: Mapping[Place, Collection[Edit]] = field(default_factory=dict)
    again: frozenset[Place] = frozenset()


def apply(office: "Office", gathered: Gathered, keys: Keys, said: Approval, told: Told | None = None) -> Applied:
    """Take a gathering in: a backup first, photos to their shelf, then everything else in one transaction.

    Every file is proved once more; whatever fails leaves the office as it was. `told` may raise to give up. Raises
    KnownError `gather_stopped`, `gather_reason`, `gather_changed`, or what reading and the disk raise.
    """
    _guard(gathered, said)
    taken = [file for file in gathered.files if file.takes or (file.place in said.admitted and file.verdict in TAKEN)]
    backup = office.hall.workspace.backup(BEFORE_GATHERING)
    at, batch = office.hall.clock(), office.hall.new_id()
    load = _Load(office, keys)
    with passing_folder(UNPACKED) as folder, Archives(folder) as archives:
        for number, file in enumerate(taken, 1):
            load.take(file, archives.source(Spot(file.path, file.members)), again=file.place in said.again)
            if told is not None:
                told(number, len(taken), file.name)
    decisions = tuple(_decisions(office, gathered, said, at))
    for record in (*office.assignments_due(), *map(recorded, decisions)):
        load.records[record.digest] = record
    notes = [_note(file, batch, at) for file in taken]
    head = Batch(batch, at, said.by, backup.name, len(taken), len(load.records), 0)
    again = Again(
        frozenset(load.merged - load.wanted),
        tuple(name for file in taken if file.place in said.again for _, name in file.out),
        said.reason.strip(),
    )
    fresh = office.keep_batch(head, load.records.values(), notes, load.files.items(), again)
    cards = len({file.card for file in taken if file.form in CARDS})
    left = len(gathered.files) - len(taken)
    problems = tuple(load.problems)
    return Applied(batch, len(taken), left, cards, fresh, len(decisions), len(load.files), str(backup), problems)


class _Load:
    """What the files bring, gathered up before anything is kept: records by digest, files on their shelves by hash."""

    def __init__(self, office: "Office", keys: Keys) -> None:
        """Begin with nothing."""
        self._office, self._keys = office, keys
        self.records: dict[str, RecordBytes] = {}
        self.files: dict[str, str] = {}
        self.problems: list[Problem] = []
        self.merged: set[str] = set()
        self.wanted: set[str] = set()

    def take(self, file: GatheredFile, source: Source, *, again: bool) -> None:
        """Open a file once more and take all of it; raises KnownError `gather_changed`.

        `merged` are the records merge files bring, `wanted` those another file brings too, or a merge file that lets
        them come in `again`.
        """
        if hash_of(source) != file.sha256:
            raise KnownError(Problem("gather_changed").at(file=file.name))
        if file.form == "merge":
            self._merge(source, again=again)
        elif file.form == "letter":
            self._keep(letter_records(letter_bytes(source), self._keys))
        else:
            self._card(file, source)

    def _card(self, file: GatheredFile, source: Source) -> None:
        card = open_card(source, file.form)
        if card.read.digest != file.card:
            raise KnownError(Problem("gather_changed").at(file=file.name))
        shelves = self._office.hall.workspace
        for sha256, data in card.photos.items():
            shelves.photos.take(sha256, data)
            self.files[sha256] = "photos"
        for sha256, data in card.files.items():
            shelves.files.take(sha256, data)
            self.files[sha256] = "files"
        self._keep(card.records())

    def _merge(self, source: Source, *, again: bool) -> None:
        from inspector.files.merge_reading import opened_merge

        shelves = self._office.hall.workspace
        with opened_merge(source) as held:
            for sha256 in held.photos:
                shelves.photos.take(sha256, held.content(sha256))
                self.files[sha256] = "photos"
            for sha256 in held.attachments:
                shelves.files.take(sha256, held.content(sha256))
                self.files[sha256] = "files"
            names = {name for _, name in held.names}
            self.merged |= names
            self.wanted |= names if again else set()
            self.records |= {one.digest: one for one in held.records() if one.digest not in self.records}

    def _keep(self, records: Iterator[RecordBytes]) -> None:
        for record in records:
            self.records.setdefault(record.digest, record)
            self.wanted.add(record.digest)


def _guard(gathered: Gathered, said: Approval) -> None:
    if gathered.stopped:
        raise KnownError(Problem("gather_stopped"))
    if (said.admitted or said.again or any(said.approved.values())) and not (said.by.strip() and said.reason.strip()):
        raise KnownError(Problem("gather_reason"))


def _decisions(office: "Office", gathered: Gathered, said: Approval, at: Moment) -> Iterator[Decision]:
    """Write down what was admitted and which changes by hand stand, each for every card of its visit there is now."""
    cards: dict[VisitId, set[str]] = {}
    for name, fold in office.pool().cards.items():
        cards.setdefault(fold.visit, set()).add(name)
    for file in gathered.files:
        if file.verdict in TAKEN and file.form in CARDS:
            cards.setdefault(file.visit, set()).add(file.card)
    admitted = {file.visit for file in gathered.files if file.place in said.admitted and file.form in CARDS}
    reason, by = said.reason.strip(), said.by.strip()
    for visit in sorted(admitted):
        seen = tuple(sorted(cards[visit]))
        yield Decision("admit", subject_of(visit), "admitted", seen=seen, reason=reason, author=by, at=at)
    for file in gathered.files:
        edits = said.approved.get(file.place, ())
        yield from overrules(file, edits, by=by, reason=reason, at=at, seen=sorted(cards.get(file.visit, ())))


def _note(file: GatheredFile, batch: str, at: Moment) -> SourceNote:
    folder = mended(str(Path(file.path).parent))
    inside = f"{Path(file.path).name} › {file.inside}" if file.inside else ""
    return SourceNote(file.name, folder, mended(inside), file.sha256, file.form, file.card, file.verdict, at, batch)
