# SPDX-License-Identifier: MPL-2.0
"""A report of the office: its parts in blocks, from which the paper and the workbook are both made."""

import re
from dataclasses import dataclass, field, replace
from typing import Final

from inspector.core.canonical import Json, canonical, digest
from inspector.core.exports import Options
from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem
from inspector.reports.blocks import Block, Glimpse, Paper, Table
from inspector.reports.office.report_record import from_record, to_record
from inspector.reports.office.table_widths import ROOM, TALL_ROOM, fitted

FORMAT: Final = 1
TYPE: Final = "report"
RIDES_AS: Final = "report.json"
MARK_DIGITS: Final = 12
MOST_LINES: Final = 60
"""Lines a row of a table may be high at least: more would be an attack."""
_NUMBER: Final = re.compile(r"\{pages?\}")
_BRACE: Final = re.compile(r"[{}]")


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a report: the name of its sheet (empty: on paper alone) and its blocks.

    `sheet` are the blocks the workbook shows where they differ from those of the paper; `paper` False: in the
    workbook alone. `landscape`: its sheet is printed across.
    """

    name: str
    blocks: tuple[Block, ...]
    sheet: tuple[Block, ...] = ()
    paper: bool = True
    landscape: bool = False

    def fitted(self, language: str) -> "Part":
        """Give it with tables whose columns are as broad as their contents want."""
        room = ROOM if self.landscape else TALL_ROOM
        sheet = fitted(self.sheet, language, room, on_sheet=True)
        return replace(self, blocks=fitted(self.blocks, language, room), sheet=sheet)

    def shown(self) -> tuple[Block, ...]:
        """Give the blocks of its sheet."""
        return self.sheet or self.blocks


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report with everything its files are made from; equal reports give equal bytes.

    `foot` runs along the bottom, `{digest}` in it stands for the first characters of its own name. `when` is the time
    the files bear. `basis` names what it was computed from, as (what, digest). `figures` is the record of its figures
    (empty where the edition may not carry them).
    """

    parts: tuple[Part, ...]
    title: str
    subject: str
    head: str
    aside: str
    foot: str
    page_of: str
    sheet_page: str
    options: Options
    when: Moment
    basis: tuple[tuple[str, str], ...] = ()
    figures: str = ""
    spelled: bytes = field(default=b"", init=False, repr=False, compare=False)
    """Itself as J, once somebody asked."""

    def record(self) -> dict[str, Json]:
        """Give the canonical form."""
        return {"type": TYPE, "format": FORMAT, "report": to_record(self)}

    def canonical(self) -> bytes:
        """Spell it as J; worked out once."""
        if not self.spelled:
            object.__setattr__(self, "spelled", canonical(self.record()))
        return self.spelled

    def digest(self) -> str:
        """Name this very report."""
        return digest(TYPE, self.canonical())

    def marked(self) -> "Report":
        """Put the first characters of its name into its foot."""
        if "{digest}" not in self.foot:
            return self
        return replace(self, foot=self.foot.replace("{digest}", self.digest()[:MARK_DIGITS]))

    def paper(self) -> Paper:
        """Give it as a paper."""
        return Paper(
            blocks=tuple(block for part in self.parts if part.paper for block in part.blocks),
            head=self.head,
            aside=self.aside,
            foot=self.marked().foot,
            title=self.title,
            subject=self.subject,
            language="zh-CN" if self.options.language == "zh" else "en",
            page_of=self.page_of,
        )

    def thumbs(self) -> tuple[str, ...]:
        """List the thumbnails its sheets show, each once, by the SHA-256 of their bytes."""
        tables = (block for part in self.parts if part.name for block in part.shown() if isinstance(block, Table))
        cells = (cell for table in tables for row in table.rows for cell in row.cells)
        return tuple(dict.fromkeys(cell.photo for cell in cells if isinstance(cell, Glimpse)))

    def photos(self) -> tuple[str, ...]:
        """List the copies of photos its paper shows, each once, by the SHA-256 of their bytes."""
        return self.paper().photos()


def read_report(value: Json) -> Report:
    """Read a report from its canonical form; raises KnownError `report_form`."""
    report = from_record(value, Report, (TYPE, FORMAT))
    tall = any(isinstance(one, Table) and one.least > MOST_LINES for part in report.parts for one in _blocks(part))
    if tall or _BRACE.search(_NUMBER.sub("", report.page_of + report.sheet_page)):
        raise KnownError(Problem("report_form", reason="range"))
    return report


def _blocks(part: Part) -> tuple[Block, ...]:
    return (*part.blocks, *part.sheet)
