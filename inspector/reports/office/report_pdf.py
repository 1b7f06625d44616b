# SPDX-License-Identifier: MPL-2.0
"""A report of the office as PDF: its pages, its photos byte for byte, and inside the report itself."""

from collections.abc import Mapping

from inspector.reports.office.report import RIDES_AS, Report
from inspector.reports.pdf.canvas import About, write_pages
from inspector.reports.pdf.layout import lay_out
from inspector.reports.pdf_writing import Expected, check_whole, page_texts


def write_report_pdf(report: Report, copies: Mapping[str, bytes]) -> bytes:
    """Write a report as PDF bytes, not yet sealed; `copies` gives the photos it names, as JPEG.

    Raises KnownError `paper_photo` for a copy that is no JPEG; KeyError for one that is not given.
    """
    paper = report.paper()
    about = About(paper.title, paper.subject, paper.language, report.options.release, report.when)
    shown = {photo: copies[photo] for photo in paper.photos()}
    return write_pages(lay_out(paper).pages, shown, {RIDES_AS: report.canonical()}, about)


def expected_report(report: Report) -> Expected:
    """Tell what the PDF of a report must hold; raises AssertionError when the pages lack a text of the blocks."""
    paper = report.paper()
    pages = lay_out(paper)
    check_whole(paper, pages)
    return Expected(page_texts(pages), tuple(sorted(paper.photos())), {RIDES_AS: report.canonical()})
