# SPDX-License-Identifier: MPL-2.0
"""Looking at one file: what it is by its content, and what is in it; nothing is changed, and nothing is trusted."""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Final

from inspector.app.office.archives import Archives
from inspector.app.office.edits import edits_of
from inspector.app.office.gathered import GatheredFile
from inspector.app.office.merge_looking import MergeLook, look_into_merge
from inspector.app.office.opening import OpenedCard, Source, open_card
from inspector.app.office.walking import MOST_ARCHIVES, Spot, is_left_by_a_system
from inspector.core.assignments import Assignment
from inspector.core.canonical import mended
from inspector.core.checklist import ChecklistDigest
from inspector.core.merging.record_bytes import recorded
from inspector.core.problems import KnownError, Problem
from inspector.core.sites import Site
from inspector.disk.plain_zips import first_name
from inspector.disk.seal import MOST_LINE, read_seal, stated_form
from inspector.disk.troubles import said_plainly
from inspector.disk.zips import opened

FIRST: Final[Mapping[str, str]] = MappingProxyType(
    {"card.json": "bundle", "letter.json": "letter", "merge.json": "merge", "drill.json": "drill"}
)
"""The member that comes first in files of ours → their form."""
PACKED: Final = (b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")
HOSTILE: Final = frozenset({"zip_hostile", "gather_link", "gather_special", "gather_unpacked"})
UNREADABLE: Final = frozenset(
    {
        *("zip_damaged", "zip_encrypted", "file_missing", "file_in_use", "file_large", "file_kind", "folder_read_only"),
        *("path_form", "disk_failed", "disk_full", "pdf_form", "pdf_size", "pdf_no_card", "return_no_card"),
        *("workbook_form", "workbook_large", "carrier_missing", "gather_empty", "gather_archive", "gather_nested"),
        *("gather_deep", "gather_many", "gather_slow", "gather_crashed", "format_newer", "merge_newer", "letter_newer"),
    }
)
"""Problems that say a file cannot be read as ours; every other says that it is ours and does not hold."""


@dataclass(frozen=True, slots=True)
class Look:
    """What one file is by itself; what it is beside others is told later. Small enough to travel between processes.

    `chain` of the card's log; `lists`: its checklists as (digest, id); `signed`: the digest of its signature as a
    record; `within`: members of an archive that wait to be looked at, and `unpacked` how many bytes they are together;
    `merge`: what a merge file holds; `assignment`: what a letter says.
    """

    found: GatheredFile
    chain: bytes = b""
    lists: tuple[tuple[str, str], ...] = ()
    site: Site | None = None
    within: tuple[Spot, ...] = ()
    unpacked: int = 0
    merge: MergeLook | None = None
    assignment: Assignment | None = None
    signed: str = ""


def look_at(spot: Spot, archives: Archives) -> Look:
    """Look at one file; whatever is wrong with it stands in what is found, nothing is raised."""
    begun = GatheredFile(spot.path, spot.name, shown_way(spot.inside), spot.inside)
    try:
        source = archives.source(spot)
        begun = replace(begun, size=_size(source))
        form = form_of(source)
        if form != "archive":
            begun = replace(begun, form=form, sha256=hash_of(source))
        return _LOOKS.get(form, _look_at_card)(begun, source, spot, form)
    except KnownError as error:
        return refused(begun, error.problem)
    except (MemoryError, RecursionError) as error:  # a file that asks for too much is refused like any other
        return refused(begun, Problem("gather_crashed", reason=type(error).__name__))


def refused(begun: GatheredFile, problem: Problem) -> Look:
    """Say that a file is not taken, and by which of the three words."""
    code = problem.code
    verdict = "hostile" if code in HOSTILE else "unreadable" if code in UNREADABLE else "broken"
    verdict = "outside" if code == "card_outside" else "report" if code == "gather_report" else verdict
    return Look(replace(begun, verdict=verdict, problems=(problem,)))


def form_of(source: Source) -> str:
    """Tell what a file is by its bytes: bundle, pdf, xlsx, letter, merge, drill, archive.

    Raises KnownError `gather_empty`, `gather_archive`, `file_kind`, or what opening its archive raises.
    """
    start = _start(source)
    if not start:
        raise KnownError(Problem("gather_empty"))
    if start.startswith(b"%PDF-"):
        return "pdf"
    if start.startswith(PACKED):
        raise KnownError(Problem("gather_archive"))
    if not start.startswith(b"PK"):
        raise KnownError(Problem("file_kind"))
    first = first_name(start)
    if first in FIRST:
        return FIRST[first]
    sealed = stated_form(source[-MOST_LINE:]) if isinstance(source, bytes) else ""
    return sealed if sealed == "xlsx" else _form_of_zip(source)


def _form_of_zip(source: Source) -> str:
    with opened(source) as archive:
        names = archive.names()
    for first, form in FIRST.items():
        if first in names:
            return form
    if "[Content_Types].xml" not in names:
        return "archive"
    if "xl/workbook.xml" not in names:
        raise KnownError(Problem("file_kind"))
    return "xlsx"


def shown_way(members: tuple[str, ...]) -> str:
    """Say the way through archives to a file."""
    return " › ".join(map(mended, members))


def _look_at_card(begun: GatheredFile, source: Source, _spot: Spot, form: str) -> Look:
    try:
        card = open_card(source, form)
    except KnownError as error:
        raise KnownError(_without_card(error.problem, source, form)) from error
    fold = card.fold
    head = fold.header
    edits = edits_of(card)
    found = replace(
        begun,
        verdict="",
        notes=card.notes,
        card=card.read.digest,
        visit=fold.visit,
        round=head.round,
        title=head.title,
        site=head.site.name,
        inspectors=head.inspectors,
        kind=head.kind,
        day=head.date or (fold.opened.day() if fold.opened else ""),
        edition=fold.edition,
        signature=card.signature,
        edits=edits,
        resaved=card.resaved,
        photos=len(fold.photos),
        records=len(card.sheets) + 1 + (card.signature is not None),
    )
    signed = recorded(card.signature).digest if card.signature is not None else ""
    return Look(found, card.read.chain, _lists(card, fold.checklists), head.site, signed=signed)


def _lists(card: OpenedCard, names: Iterable[ChecklistDigest]) -> tuple[tuple[str, str], ...]:
    return tuple((name, card.checklists[name].id) for name in names)


def _without_card(problem: Problem, source: Source, form: str) -> Problem:
    """Say rather what a paper is that carries no card: an outside edition, a report of ours, or some other paper."""
    if problem.code == "seal_missing" and form == "pdf":
        return _no_pdf_card(source) or problem
    if problem.code not in {"pdf_no_card", "carrier_missing", "carrier_form", "return_no_card"}:
        return problem
    try:
        seal = read_seal(source)
    except KnownError:
        return problem
    return Problem("card_outside" if seal.edition == "outside" else "gather_report")


def _no_pdf_card(source: Source) -> Problem | None:
    from inspector.files.pdf_reading import read_pdf_card

    try:
        with said_plainly(Path("pdf")):
            read_pdf_card(source if isinstance(source, bytes) else source.read_bytes())
    except KnownError as error:
        return error.problem
    return None


def _look_at_letter(begun: GatheredFile, _source: Source, _spot: Spot, _form: str) -> Look:
    """Leave a letter to whoever knows the keys: only the office's own and those it knows send visits out."""
    return Look(replace(begun, verdict=""))


def _look_at_merge(begun: GatheredFile, source: Source, _spot: Spot, _form: str) -> Look:
    held = look_into_merge(source)
    found = replace(begun, verdict="merge", records=len(held.names), photos=held.photos, notes=held.notes)
    return Look(found, merge=held)


def _look_at_archive(begun: GatheredFile, source: Source, spot: Spot, _form: str) -> Look:
    if len(spot.inside) >= MOST_ARCHIVES:
        raise KnownError(Problem("gather_nested", most=MOST_ARCHIVES))
    with opened(source) as archive:
        names = [name for name in archive.names() if not is_left_by_a_system(name)]
        unpacked = sum(archive.size(name) for name in names)
    if not names:
        raise KnownError(Problem("gather_empty"))
    return Look(begun, within=tuple(spot.within(name) for name in names), unpacked=unpacked)


def _look_at_drill(begun: GatheredFile, _source: Source, _spot: Spot, _form: str) -> Look:
    """A drill is given out, not gathered: its cards are what comes back."""
    return Look(replace(begun, form="", verdict="letter", problems=(Problem("gather_drill"),)))


_LOOKS: Final[Mapping[str, Callable[[GatheredFile, Source, Spot, str], Look]]] = MappingProxyType(
    {"letter": _look_at_letter, "merge": _look_at_merge, "archive": _look_at_archive, "drill": _look_at_drill}
)


def _start(source: Source) -> bytes:
    if isinstance(source, bytes):
        return source[:128]
    with said_plainly(source), source.open("rb") as stream:
        return stream.read(128)


def _size(source: Source) -> int:
    if isinstance(source, bytes):
        return len(source)
    with said_plainly(source):
        return source.stat().st_size


def hash_of(source: Source) -> str:
    """Give the SHA-256 of a file in lower-case hex."""
    if isinstance(source, bytes):
        return hashlib.sha256(source).hexdigest()
    with said_plainly(source), source.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
