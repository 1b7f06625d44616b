# SPDX-License-Identifier: MPL-2.0
"""The doctor's examination: tables in, a diagnosis out; no cell is lost and nothing is decided."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from inspector.core.doctor.diagnosis import Diagnosis, Proposal, What
from inspector.core.doctor.drafts import Draft, Found, Heading, Other, gathered
from inspector.core.doctor.own_ids import with_own_ids
from inspector.core.doctor.plain_text import numbered, spoken, tidied
from inspector.core.doctor.points import continuations, point
from inspector.core.doctor.rows import Sheet, is_form_field, is_note, split
from inspector.core.doctor.tables import Cell, Row, Table
from inspector.core.doctor.totals import checked_totals
from inspector.core.phrases import Phrase
from inspector.core.text import NO_WORDS, Text

MOST_ROWS: Final = 8_000
_OTHERS: Final = {
    "header": (What.HEADER, 95, "doctor.header"),
    "total": (What.IGNORE, 95, "doctor.total"),
    "note": (What.NOTE, 85, "doctor.note"),
    "field": (What.IGNORE, 90, "doctor.field"),
    "title": (What.HEADER, 92, "doctor.title"),
    "above": (What.NOTE, 60, "doctor.above"),
}


def diagnose(tables: Sequence[Table], file: str = "") -> Diagnosis:
    """Examine tables of any shape; never raises. Hidden sheets and rows beyond 8,000 are left over."""
    proposals: list[Proposal] = []
    titles: list[Text] = []
    for table in tables:
        if not table.hidden:
            made, title = _examined(table)
            proposals.extend(made)
            titles.append(title)
    proposals = with_own_ids(proposals)
    placed = {cell.address for proposal in proposals for cell in proposal.cells}
    left = tuple(cell for table in tables for cell in table.cells() if cell.address not in placed)
    title = next((one for one in titles if one.words), NO_WORDS)
    return Diagnosis(tuple(proposals), left, title, file, tuple(table.sheet for table in tables if table.hidden))


def _examined(table: Table) -> tuple[list[Proposal], Text]:
    sheet = Sheet(replace(table, rows=table.rows[:MOST_ROWS]))
    above, regions = split(sheet)
    found = gathered(sheet, regions)
    top, title = _heading_of(above, headed=bool(regions))
    proposals = [*top, *(one for part in found for one in _proposed(part))]
    return list(checked_totals(proposals)), title


def _heading_of(above: Sequence[Row], *, headed: bool) -> tuple[list[Proposal], Text]:
    """The rows above the first header: the title, form fields, and words to be looked at."""
    if not headed:
        return [], NO_WORDS
    made: list[Proposal] = []
    title = NO_WORDS
    for row in above:
        if (
            not title.words
            and len(row.cells) == 1
            and len(row.cells[0].text) <= 80
            and not is_note(row)
            and not is_form_field(row)
        ):
            title = spoken([row.cells[0].text])
            made.append(_other(row, "title"))
        else:
            made.append(_other(row, "note" if is_note(row) else "field" if is_form_field(row) else "above"))
    return made, title


def _proposed(found: Found) -> Iterator[Proposal]:
    if isinstance(found, Heading):
        yield _section(found)
    elif isinstance(found, Other):
        yield _other(found.row, found.kind)
    elif isinstance(found, Draft):
        yield point(found)
        yield from continuations(found)


def _section(heading: Heading) -> Proposal:
    texts = [numbered(tidied(cell.text))[1] for cell in heading.cells if not _is_number(cell)]
    why = Phrase("doctor.section_wide" if heading.wide else "doctor.section_cell")
    title = _on_one_line(spoken(texts or [tidied(heading.cells[0].text)]))
    return Proposal(
        heading.key, What.SECTION, heading.cells, 92 if not heading.wide else 90, (why,), _depth(heading), title=title
    )


def _on_one_line(title: Text) -> Text:
    """A section's title broken over lines in its narrow cell is one line again."""
    return Text(tuple((code, said.replace("\n", " " if code == "en" else "")) for code, said in title.words))


def _depth(heading: Heading) -> str:
    """A section's `belongs` holds its level until the tree is made: an empty text for the outermost."""
    return "" if heading.level == 0 else f"#{heading.level}"


def _is_number(cell: Cell) -> bool:
    return numbered(cell.text + "、x")[1] == "x"


def _other(row: Row, kind: str) -> Proposal:
    what, score, why = _OTHERS[kind]
    title = spoken([cell.text for cell in row.cells])
    return Proposal(row.cells[0].address, what, row.cells, score, (Phrase(why),), title=title)
