# SPDX-License-Identifier: MPL-2.0
"""The health of a workspace: everything is read and proved; nothing is changed."""

from collections.abc import Iterable, Iterator

from inspector.core.checklist import ChecklistDigest
from inspector.core.problems import KnownError, Problem
from inspector.core.rows import Row
from inspector.core.visits import fold
from inspector.store.drill_table import shown_photos
from inspector.store.file_shelf import FileShelf
from inspector.store.hash_shelf import HashShelf
from inspector.store.photo_shelf import PhotoShelf
from inspector.store.reader import Reader
from inspector.store.record_table import PHOTOS, erased_by, unpacked
from inspector.store.round_table import round_rows


def checked(reader: Reader, photos: PhotoShelf, files: FileShelf) -> tuple[Problem, ...]:
    """Give every problem: damaged pages, broken chains, changed checklists, missing or changed photos and files."""
    return tuple(_problems(reader, photos, files))


def _problems(reader: Reader, photos: PhotoShelf, files: FileShelf) -> Iterator[Problem]:
    for (told,) in reader.ask("PRAGMA integrity_check(20)"):
        if told != "ok":
            yield Problem("workspace_damaged", path=str(reader.path), reason=str(told), backup="–")
    for (digest,) in reader.ask("SELECT digest FROM checklists ORDER BY number"):
        yield from _of_checklist(reader, ChecklistDigest(str(digest)))
    for (round_id,) in reader.ask("SELECT id FROM rounds ORDER BY number"):
        yield from _of_round(reader, str(round_id))
    linked: dict[str, None] = {}
    for (drill_id,) in reader.ask("SELECT id FROM drills ORDER BY number"):
        yield from _of_drill(reader, str(drill_id), linked)
    attached: dict[str, None] = {}
    gone: set[str] = set()
    for summary in reader.visits():
        try:
            rows = reader.rows(summary.id)
        except KnownError as error:
            yield error.problem.at(file=summary.id)
            continue
        erased, visit = {_erased(row) for row in rows if row.kind == "erase"}, fold(rows)
        named = (*visit.photos(), *(waiting.sha256 for waiting in visit.tray))
        gone |= erased
        linked |= dict.fromkeys(photo for photo in named if photo not in erased)
        attached |= dict.fromkeys(one.sha256 for one in visit.attachments if one.sha256 not in erased)
    yield from _of_records(reader, gone)
    for sha256, shelf in reader.ask("SELECT sha256, shelf FROM record_files ORDER BY sha256"):
        if sha256 not in gone:
            (linked if shelf == PHOTOS else attached)[str(sha256)] = None
    yield from _on_shelf(photos, linked)
    yield from _on_shelf(files, attached)


def _of_records(reader: Reader, gone: set[str]) -> Iterator[Problem]:
    """Hold every record against its name, one at a time; what cards erased is added to `gone`."""
    for (number,) in reader.ask("SELECT number FROM records ORDER BY number"):
        ((kind, digest, packed),) = reader.ask("SELECT kind, digest, packed FROM records WHERE number = ?", (number,))
        try:
            gone |= erased_by(unpacked(str(kind), str(digest), packed))
        except KnownError as error:
            yield error.problem


def _on_shelf(shelf: HashShelf, named: Iterable[str]) -> Iterator[Problem]:
    for sha256 in named:
        try:
            shelf.content(sha256)
        except KnownError as error:
            yield error.problem


def _of_round(reader: Reader, name: str) -> Iterator[Problem]:
    try:
        round_rows(reader, name)
    except KnownError as error:
        yield error.problem


def _of_drill(reader: Reader, name: str, linked: dict[str, None]) -> Iterator[Problem]:
    """Prove the log of a drill; the photos it shows now are added to `linked`."""
    try:
        linked |= dict.fromkeys(shown_photos(reader, name))
    except KnownError as error:
        yield error.problem.at(file=name)


def _of_checklist(reader: Reader, digest: ChecklistDigest) -> Iterator[Problem]:
    try:
        if reader.checklist(digest).digest() != digest:
            yield Problem("checklist_missing", digest=digest[:12])
    except KnownError as error:
        yield error.problem.at(file=digest[:12])


def _erased(row: Row) -> str:
    return str(row.body.get("photo", ""))
