# SPDX-License-Identifier: MPL-2.0
"""Proving a file true: what it shows is read by libraries that did not write it, and compared with the card inside."""

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from itertools import zip_longest
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias, TypeVar

from inspector import __version__
from inspector.app.collector import collector_paused
from inspector.core.canonical import digest, parse
from inspector.core.checklist import Checklist, ChecklistDigest, read_checklist
from inspector.core.exports import Options, read_options
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading
from inspector.core.rows import check_order
from inspector.core.score_desk import ScoreDesk
from inspector.core.scorecard import Scorecard, check, read_scorecard
from inspector.core.shown import bare, shown_digest
from inspector.core.visits import Visit

if TYPE_CHECKING:
    from inspector.core.carrier import Carrier
    from inspector.files.workbook_reading import Book
    from inspector.reports.pdf_writing import Expected

_T = TypeVar("_T")
REPORT_FILE: Final = "report.json"
REPORT_SHEET: Final = "inspector_report"
SHOWN: Final = 60
"""How many characters of a text that differs a sentence shows."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What was proved of a file: its content's digest, the card inside (None: an outside edition), and every fault.

    `report` is the digest of the office's report inside, and `edition` its edition, where that rides in place of a
    card. `content` names what the file shows, to be compared with its seal; `notes` are reported, no faults.
    `again` writes the card anew from what rides in the file and tells every part that differs: what is in the file but
    not seen, or seen but not in the card.
    """

    content: str
    card: Scorecard | None = None
    faults: tuple[Problem, ...] = ()
    notes: tuple[Problem, ...] = ()
    again: Callable[[], tuple[Problem, ...]] = tuple
    report: str = ""
    edition: str = ""

    def rides(self) -> tuple[str, str] | None:
        """Give digest and edition of the card or report inside; None when nothing rides in the file."""
        if self.card is not None:
            return self.card.digest(), self.card.edition
        return (self.report, self.edition) if self.report else None


Prover: TypeAlias = Callable[[Path | bytes, bool], Proof]
"""The file, and whether its seal is missing → proof; raises KnownError for what cannot be read."""


def prove_pdf(source: Path | bytes, resaved: bool) -> Proof:  # noqa: ARG001, FBT001 (provers of the table are alike)
    """Prove a PDF: texts in order, picture streams and attachments are exactly those of its card."""
    from inspector.files.pdf_reading import read_pdf_attachments, read_pdf_images, read_pdf_text
    from inspector.files.pdf_strangers import strange_parts

    data = _bytes(source)
    strange = tuple(Problem("paper_strange", part=part) for part in strange_parts(data))
    with collector_paused(), _beside(read_pdf_text, data) as texts:
        pictures, attached = read_pdf_images(data), read_pdf_attachments(data)
        if not attached:
            return Proof(shown_digest(texts(), pictures), faults=strange)
        if is_report(attached):
            from inspector.app.office.report_proving import prove_report_pdf

            return prove_report_pdf(data, texts(), pictures, attached)
        riding = _riding(attached)
        known = _visited(riding.card)
        faults, notes = _of_card(riding.card, riding.checklists, known)
        faults += strange
        if not faults:
            differing = pdf_faults(riding.expected(known), texts(), pictures, attached)
            faults += of_release(riding.options, differing)
        content = shown_digest(texts(), pictures)
    return Proof(content, riding.card, faults, notes, partial(_against_rewritten_pdf, data, riding))


@contextmanager
def _beside(read: Callable[[bytes], _T], data: bytes) -> Iterator[Callable[[], _T]]:
    """Read in a thread of its own while other work goes on; what reading raises comes before what that work raises."""
    with ThreadPoolExecutor(1) as hand:
        reading = hand.submit(read, data)
        try:
            yield reading.result
        finally:
            reading.result()


def prove_workbook(source: Path | bytes, resaved: bool) -> Proof:  # noqa: FBT001 (provers of the table are alike)
    """Prove a workbook: every sheet, cell, type and picture is as its card lays it out, and nothing is extra."""
    from inspector.files.workbook_comparing import compare, expected_sheets
    from inspector.files.workbook_reading import content_digest, read_workbook

    data = _bytes(source)
    book = read_workbook(data)
    if has_report(book):
        from inspector.app.office.report_proving import prove_report_workbook

        return prove_report_workbook(data, book, resaved=resaved)
    carrier, content = book.carrier(), content_digest(book)
    if carrier is None:
        return Proof(content)
    faults, notes = _of_card(carrier.card, carrier.checklists)
    if not faults:
        differences = compare(book, expected_sheets(carrier), resaved=resaved)
        faults += of_release(carrier.options, tuple(difference.problem() for difference in differences))
    return Proof(content, carrier.card, faults, notes, partial(_against_rewritten_workbook, data, carrier))


def prove_bundle(source: Path | bytes, resaved: bool) -> Proof:  # noqa: ARG001, FBT001 (provers of the table are alike)
    """Prove a bundle: exactly the members of its card, each with its hash; every photo decodes."""
    from inspector.files.bundle_reading import bundle_digest, bundle_faults, read_bundle

    bundle = read_bundle(source)
    faults, notes = _of_card(bundle.card, bundle.checklists)
    return Proof(bundle_digest(source), bundle.card, (*faults, *bundle_faults(bundle)), notes)


def _against_rewritten_pdf(data: bytes, riding: "_Riding") -> tuple[Problem, ...]:
    """Print the card once more from what rides in the paper: whatever a reader would see otherwise is found."""
    from inspector.files.pdf_comparing import differing_objects, read_pdf_pictures
    from inspector.reports.pdf_writing import write_pdf

    pictures = read_pdf_pictures(data)
    copies = {photo: pictures[copy] for photo, copy in riding.held.items() if copy in pictures}
    odd = differing_objects(data, write_pdf(riding.card, riding.checklists, riding.options, copies))
    return of_release(riding.options, (Problem("paper_strange", part=", ".join(odd[:8])),) if odd else ())


def _against_rewritten_workbook(data: bytes, carrier: "Carrier") -> tuple[Problem, ...]:
    """Write the card once more with the thumbnails of the workbook: looks, formats and hidden things are found."""
    from inspector.files.workbook_members import odd_members, read_members
    from inspector.reports.workbook_writing import write_workbook

    members = read_members(data)
    pictures = {sha256(held).hexdigest(): held for name, held in members.items() if name.startswith("xl/media/")}
    copies = {photo: pictures[thumb.sha256] for photo, thumb in carrier.thumbs.items() if thumb.sha256 in pictures}
    written = read_members(write_workbook(carrier.card, carrier.checklists, carrier.options, copies))
    odd = odd_members(members, written)
    return of_release(carrier.options, tuple(Problem("workbook_strange", part=name) for name in odd[:8]))


def is_report(attached: Mapping[str, bytes]) -> bool:
    """Tell whether a PDF carries a report of the office instead of a card."""
    return REPORT_FILE in attached and "card.json" not in attached


def has_report(book: "Book") -> bool:
    """Tell whether a workbook carries a report of the office instead of a card."""
    return REPORT_SHEET in {page.part.name for page in book.pages}


PROVERS: Final[Mapping[str, Prover]] = MappingProxyType(
    {"pdf": prove_pdf, "xlsx": prove_workbook, "bundle": prove_bundle}
)


def content_of(form: str, data: bytes) -> str:
    """Name what a file of this format shows, as its seal states it."""
    if form == "pdf":
        from inspector.files.pdf_reading import content_digest_pdf

        return content_digest_pdf(data)
    if form == "xlsx":
        from inspector.files.workbook_reading import content_digest, read_workbook

        return content_digest(read_workbook(data))
    from inspector.files.bundle_reading import bundle_digest

    return bundle_digest(data)


@dataclass(frozen=True, slots=True)
class _Riding:
    """What rides in a PDF: card, checklists, options, and which copy shows which photo."""

    card: Scorecard
    checklists: Mapping[ChecklistDigest, Checklist]
    options: Options
    held: Mapping[str, str]

    def expected(self, known: tuple[Visit, ScoreDesk] | None = None) -> "Expected":
        """Tell what the PDF must hold; `known` as `_visited` gives it."""
        from inspector.reports.pdf_writing import expected_pdf

        return expected_pdf(self.card, self.checklists, self.options, self.held, known)


def _riding(attached: Mapping[str, bytes]) -> _Riding:
    wanted = [name for name in ("card.json", "options.json", "photos.json") if name not in attached]
    if wanted:
        raise KnownError(Problem("paper_attachments", name=wanted[0]))
    card = read_scorecard(parse(attached["card.json"]))
    lists = {
        ChecklistDigest(digest("checklist", data)): read_checklist(parse(data))
        for name, data in attached.items()
        if name.startswith("checklist-")
    }
    options = Reading(parse(attached["options.json"]))
    held = Reading(parse(attached["photos.json"]))
    copies = dict(held.each("copies", _copy))
    return _Riding(card, lists, read_options(options), copies)


def _copy(reading: Reading) -> tuple[str, str]:
    return reading.text("photo"), reading.text("sha256")


def _visited(card: Scorecard) -> tuple[Visit, ScoreDesk] | None:
    """Give the state of a card's visit and a desk to score it at, for all that look; None where its log is broken."""
    try:
        check_order(card.rows)
        return card.visit(), ScoreDesk()
    except KnownError:
        return None


def _of_card(
    card: Scorecard,
    checklists: Mapping[ChecklistDigest, Checklist],
    known: tuple[Visit, ScoreDesk] | None = None,
) -> tuple[tuple[Problem, ...], tuple[Problem, ...]]:
    """Check the card itself; tallies of another engine are reported, no fault."""
    visit, desk = known or (None, None)
    found = check(card, checklists, visit=visit, desk=desk)
    notes = tuple(problem for problem in found if problem.code == "tally_engine")
    return tuple(problem for problem in found if problem not in notes), notes


def pdf_faults(
    expected: "Expected", texts: tuple[str, ...], pictures: tuple[str, ...], attached: Mapping[str, bytes]
) -> tuple[Problem, ...]:
    """List what a PDF shows or carries otherwise than expected."""
    faults = []
    if len(texts) != len(expected.texts):
        faults.append(Problem("paper_pages", found=len(texts), stated=len(expected.texts)))
    for page, (text, wanted) in enumerate(zip_longest(texts, expected.texts, fillvalue=""), 1):
        if bare(text) != wanted:
            faults.append(_text_fault(page, bare(text), wanted))
    missing, extra = set(expected.pictures) - set(pictures), set(pictures) - set(expected.pictures)
    if missing or extra or len(pictures) != len(expected.pictures):
        faults.append(Problem("paper_pictures", missing=len(missing), extra=len(extra)))
    names = sorted({*attached, *expected.attachments})
    odd = [name for name in names if attached.get(name) != expected.attachments.get(name)]
    return (*faults, *(Problem("paper_attachments", name=name) for name in odd))


def _text_fault(page: int, found: str, stated: str) -> Problem:
    same = next((at for at, pair in enumerate(zip(found, stated, strict=False)) if pair[0] != pair[1]), 0)
    start = max(0, same - 8)
    return Problem(
        "paper_text", page=page, found=found[start : start + SHOWN] or "–", stated=stated[start : start + SHOWN] or "–"
    )


def of_release(options: Options, differing: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Say what differs; when another release wrote the file, only that release can tell a change from its own ways."""
    if not differing or options.release == __version__:
        return differing
    return (Problem("release_other", stated=options.release or "–", known=__version__),)


def _bytes(source: Path | bytes) -> bytes:
    from inspector.disk.troubles import said_plainly

    if isinstance(source, bytes):
        return source
    with said_plainly(source):
        return source.read_bytes()
