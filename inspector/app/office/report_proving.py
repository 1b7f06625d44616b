# SPDX-License-Identifier: MPL-2.0
"""Proving a report of the office: what its file shows is held against the report inside, part by part."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from inspector.app.proving import REPORT_FILE, REPORT_SHEET, Proof, of_release, pdf_faults
from inspector.core.canonical import parse
from inspector.core.carrier import unpack_plain
from inspector.core.problems import KnownError, Problem
from inspector.core.shown import shown_digest

if TYPE_CHECKING:
    from inspector.files.workbook_parts import Part
    from inspector.files.workbook_reading import Book
    from inspector.reports.office.report import Report

MEDIA: Final = "xl/media/"
MOST_SPELLED: Final = 16 << 20
_ODD: Final = (ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError)


def prove_report_pdf(
    data: bytes, texts: tuple[str, ...], pictures: tuple[str, ...], attached: Mapping[str, bytes]
) -> Proof:
    """Prove the PDF of a report: texts in order, picture streams and attachments are exactly those of the report."""
    from inspector.files.pdf_strangers import strange_parts
    from inspector.reports.office.report_pdf import expected_report

    report = carried(attached[REPORT_FILE])
    faults = tuple(Problem("paper_strange", part=part) for part in strange_parts(data))
    if not faults:
        with _laid_out():
            expected = expected_report(report)
        faults = of_release(report.options, pdf_faults(expected, texts, pictures, attached))
    again = partial(_against_rewritten_pdf, data, report)
    return _proof(shown_digest(texts, pictures), report, faults, again)


def prove_report_workbook(data: bytes, book: "Book", *, resaved: bool) -> Proof:
    """Prove the workbook of a report: every sheet, cell and type is as the report lays it out, and nothing is extra."""
    from inspector.files.workbook_comparing import compare
    from inspector.files.workbook_reading import content_digest
    from inspector.reports.office.report_sheets import report_sheets

    riding = [page for page in book.pages if page.part.name == REPORT_SHEET]
    report = carried(unpack_plain([str(held) for _, held in sorted(riding[0].cells.items())]))
    with _laid_out():
        sheets = [laid.sheet for laid in report_sheets(report)]
    seen = tuple(replace(page, part=_undrawn(page.part)) for page in book.pages if page not in riding)
    differences = compare(replace(book, pages=seen), sheets, resaved=resaved)
    faults = tuple(difference.problem() for difference in differences)
    if len(riding) > 1 or (riding[0].part.state == "visible"):
        faults += (Problem("workbook_strange", part=REPORT_SHEET),)
    again = partial(_against_rewritten_workbook, data, report)
    return _proof(content_digest(book), report, of_release(report.options, faults), again)


def carried(spelled: bytes) -> "Report":
    """Read the report that rides in a file; raises KnownError `report_form` or `canonical_form`."""
    if len(spelled) > MOST_SPELLED:
        raise KnownError(Problem("report_form", reason=f"> {MOST_SPELLED >> 20} MB"))
    from inspector.reports.office.report import read_report

    return read_report(parse(spelled))


def _proof(
    content: str, report: "Report", faults: tuple[Problem, ...], again: Callable[[], tuple[Problem, ...]]
) -> Proof:
    return Proof(content, faults=faults, again=again, report=report.digest(), edition=report.options.edition)


def _against_rewritten_pdf(data: bytes, report: "Report") -> tuple[Problem, ...]:
    from inspector.files.pdf_comparing import differing_objects, read_pdf_pictures
    from inspector.reports.office.report_pdf import write_report_pdf

    pictures = read_pdf_pictures(data)
    with _laid_out():
        odd = differing_objects(data, write_report_pdf(report, pictures))
    return of_release(report.options, (Problem("paper_strange", part=", ".join(odd[:8])),) if odd else ())


def _against_rewritten_workbook(data: bytes, report: "Report") -> tuple[Problem, ...]:
    from inspector.files.workbook_members import odd_members, read_members
    from inspector.reports.office.report_workbook import write_report_workbook

    members = read_members(data)
    held = {sha256(one).hexdigest(): one for name, one in members.items() if name.startswith(MEDIA)}
    with _laid_out():
        written = read_members(write_report_workbook(report, held))
    odd = odd_members(members, written)
    return of_release(report.options, tuple(Problem("workbook_strange", part=name) for name in odd[:8]))


def _undrawn(part: "Part") -> "Part":
    """Leave out what lies over the cells and is no picture: charts are held when the workbook is written once more."""
    return replace(part, drawn=tuple(one for one in part.drawn if one.sha256))


@contextmanager
def _laid_out() -> Iterator[None]:
    """Say plainly that a report inside a file is none that can be laid out, whatever is odd in it."""
    try:
        yield
    except _ODD as error:
        raise KnownError(Problem("report_form", reason=type(error).__name__)) from error
