# SPDX-License-Identifier: MPL-2.0
"""Write 535,000 answers as a workbook, beside openpyxl's write-only mode with the same cells; and as CSV."""

import resource
from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from openpyxl import Workbook

from inspector.app.office.answer_files import HEADS, SHEET
from inspector.reports.office.big_table import write_big_table
from inspector.reports.office.csv_table import Value, csv_pieces
from tests.bench.measure import Measured, busy

ROWS: Final = 535_000
KINDS: Final = 500
"""Rows that differ; each comes again and again, with its own walk."""


def answers() -> Iterator[Sequence[Value]]:
    """Make up the rows of a year: as many columns as an answer has, most of them short words, a few numbers."""
    texts = {name: f"{name}{'字' * (len(name) % 9)}" for name in HEADS}
    numbers = {"full": Fraction(2), "earned": Fraction(3, 2), "possible": Fraction(2), "photos": 1, "problems": 0}
    empty = {"apart", "reason", "found", "decision", "problem_texts", "indicator", "channel"}
    kinds = [
        [numbers.get(name, "" if name in empty else f"{said}{kind}") for name, said in texts.items()]
        for kind in range(KINDS)
    ]
    for row in range(ROWS):
        yield [f"visit:{row:08}", *kinds[row % KINDS][1:]]


def ours(path: Path) -> None:
    """Write the workbook as the program does."""
    with path.open("wb") as stream:
        write_big_table(stream, SHEET, HEADS, answers())


def plainly(path: Path) -> None:
    """Write the same cells with openpyxl."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet(SHEET)
    sheet.append(HEADS)
    for row in answers():
        sheet.append([float(value) if isinstance(value, Fraction) else None if value == "" else value for value in row])
    book.save(path)


def as_csv(path: Path) -> None:
    """Write them as CSV."""
    with path.open("wb") as stream:
        stream.writelines(csv_pieces(HEADS, answers()))


def measure() -> list[Measured]:
    """Time each once, in processor seconds: they take long enough."""
    with TemporaryDirectory() as folder:
        place = Path(folder)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        own = busy(lambda: ours(place / "ours.xlsx"))
        grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) >> 10
        baseline = busy(lambda: plainly(place / "plainly.xlsx"))
        comma = busy(lambda: as_csv(place / "answers.csv"))
        size = (place / "ours.xlsx").stat().st_size / 1e6
    said = (
        f"{ROWS:,} rows × {len(HEADS)} columns; {size:.0f} MB; memory grew by {grown} MB; processor seconds; "
        "baseline: openpyxl write-only"
    )
    return [
        Measured("535,000 answers to a workbook", own, baseline, "≤ 0.8×", own <= 0.8 * baseline, said),
        Measured("535,000 answers to CSV", comma, 0, "–", kept=True, remark="UTF-8 with BOM, in pieces"),
    ]
