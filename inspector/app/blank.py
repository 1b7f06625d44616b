# SPDX-License-Identifier: MPL-2.0
"""The blank sheet of a checklist, to print and carry: written whole, and read back before it is called there."""

from pathlib import Path

from inspector import __version__
from inspector.core.checklist import Checklist
from inspector.core.problems import KnownError, Problem
from inspector.disk.atomic import make_folder, write_whole
from inspector.disk.troubles import said_plainly


def blank_sheet(checklist: Checklist, path: Path, *, language: str, order: str = "sheet") -> Path:
    """Write the blank sheet as a PDF, in the order of the sheet or of the walk (`walk`).

    Raises KnownError when it cannot be written, or does not name every point when it is read back.
    """
    from inspector.files.pdf_reading import read_pdf_text
    from inspector.reports.blank_sheet import blank_sheet as sheet_bytes

    make_folder(path.parent)
    write_whole(path, sheet_bytes(checklist, language, order, __version__))
    with said_plainly(path):
        shown = "".join("".join(read_pdf_text(path.read_bytes())).split())
    missing = [point.id for point in checklist.points() if "".join(point.title.said(language).split()) not in shown]
    if missing:
        raise KnownError(Problem("sheet_incomplete", file=path.name, point=missing[0]))
    return path
