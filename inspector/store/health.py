# SPDX-License-Identifier: MPL-2.0
"""The health of a workspace: everything is read and proved; nothing is changed."""

from collections.abc import Iterator

from inspector.core.checklist import ChecklistDigest
from inspector.core.problems import KnownError, Problem
from inspector.core.rows import Row
from inspector.core.visits import fold
from inspector.store.photo_shelf import PhotoShelf
from inspector.store.reader import Reader


def checked(reader: Reader, photos: PhotoShelf) -> tuple[Problem, ...]:
    """Give every problem: damaged pages, broken chains, changed checklists, missing or changed photos."""
    return tuple(_problems(reader, photos))


def _problems(reader: Reader, photos: PhotoShelf) -> Iterator[Problem]:
    for (told,) in reader.ask("PRAGMA integrity_check(20)"):
        if told != "ok":
            yield Problem("workspace_damaged", path=str(reader.path), reason=str(told), backup="–")
    for (digest,) in reader.ask("SELECT digest FROM checklists ORDER BY number"):
        yield from _of_checklist(reader, ChecklistDigest(str(digest)))
    linked: dict[str, None] = {}
    for summary in reader.visits():
        try:
            rows = reader.rows(summary.id)
        except KnownError as error:
            yield error.problem.at(file=summary.id)
            continue
        erased = {_erased(row) for row in rows if row.kind == "erase"}
        linked |= dict.fromkeys(photo for photo in fold(rows).photos() if photo not in erased)
    for sha256 in linked:
        try:
            photos.content(sha256)
        except KnownError as error:
            yield error.problem


def _of_checklist(reader: Reader, digest: ChecklistDigest) -> Iterator[Problem]:
    try:
        if reader.checklist(digest).digest() != digest:
            yield Problem("checklist_missing", digest=digest[:12])
    except KnownError as error:
        yield error.problem.at(file=digest[:12])


def _erased(row: Row) -> str:
    return str(row.body.get("photo", ""))
