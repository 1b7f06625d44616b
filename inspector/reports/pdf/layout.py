# SPDX-License-Identifier: MPL-2.0
"""A paper laid out on pages: every block by its own hand, then the running heads and feet."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import zip_longest
from types import MappingProxyType
from typing import Any, Final

from inspector.reports.blocks import (
    Blanks,
    Block,
    Cover,
    Entry,
    Facts,
    Heading,
    Note,
    Paper,
    Photos,
    Signatures,
    Table,
    Turn,
)
from inspector.reports.certificate_block import Certificate
from inspector.reports.chart_blocks import Chart, Heat
from inspector.reports.fonts import BOLD, REGULAR, metrics
from inspector.reports.pdf import look
from inspector.reports.pdf.flow import Flow
from inspector.reports.pdf.lay_certificate import lay_certificate
from inspector.reports.pdf.lay_chart import lay_chart
from inspector.reports.pdf.lay_heat import lay_heat
from inspector.reports.pdf.lay_photos import entry_needs, lay_entry, lay_photos
from inspector.reports.pdf.lay_signatures import lay_signatures
from inspector.reports.pdf.lay_table import lay_table, table_needs
from inspector.reports.pdf.lay_words import (
    heading_needs,
    lay_blanks,
    lay_cover,
    lay_facts,
    lay_heading,
    lay_note,
    lay_turn,
    note_needs,
)
from inspector.reports.pdf.ops import REPEATED, Line, Op, Pages

_AHEAD: Final = 4
"""How many blocks from a heading on are looked at for the table it heads."""
_HANDS: Final[Mapping[type[Block], Callable[[Flow, Any], None]]] = MappingProxyType(
    {
        Blanks: lay_blanks,
        Certificate: lay_certificate,
        Chart: lay_chart,
        Cover: lay_cover,
        Entry: lay_entry,
        Facts: lay_facts,
        Heading: lay_heading,
        Heat: lay_heat,
        Note: lay_note,
        Photos: lay_photos,
        Signatures: lay_signatures,
        Table: lay_table,
        Turn: lay_turn,
    }
)


def lay_out(paper: Paper) -> Pages:
    """Lay a paper out on A4 pages; the same paper gives the same operations."""
    narrow = paper.language == "en"
    flow = Flow(metrics(REGULAR, narrow=narrow), metrics(BOLD, narrow=narrow))
    for place, (block, after) in enumerate(zip_longest(paper.blocks, paper.blocks[1:])):
        if isinstance(block, Heading) and isinstance(after, Entry):
            flow.need(heading_needs(flow, block) + entry_needs(flow, after))
        if isinstance(block, Heading):
            flow.need(_until_table(flow, paper.blocks[place : place + _AHEAD]))
        _HANDS[type(block)](flow, block)
    while len(flow.pages) > 1 and not flow.pages[-1]:
        flow.pages.pop()
    for place in range(len(flow.pages)):
        flow.pages[place] = [*_frame(flow, paper, place), *flow.pages[place]]
    return Pages(tuple(tuple(page) for page in flow.pages))


def _until_table(flow: Flow, blocks: Sequence[Block]) -> float:
    """Tell how high headings stand with notes and a table's first row below them; nothing where none follows."""
    height, scratch = 0.0, flow.scratch()
    for block in blocks:
        if isinstance(block, Heading):
            height += heading_needs(scratch, block)
        elif isinstance(block, Note):
            height += note_needs(scratch, block)
        elif isinstance(block, Table):
            return height + table_needs(flow, block)
        else:
            break
    return 0.0


def without_glyph(texts: Iterable[str]) -> Counter[str]:
    """Count the characters that the bundled faces cannot show, as `U+1F600`."""
    missing: Counter[str] = Counter()
    for said in texts:
        metrics(REGULAR).legible(said, missing)
    return missing


def _frame(flow: Flow, paper: Paper, place: int) -> list[Op]:
    """Give the running head (not on the cover) and foot of a page."""
    frame = Flow(flow.regular, flow.bold)
    style = look.RUNNING
    if place:
        frame.put(Line(look.LEFT, look.HEAD_LINE + 14, look.RIGHT, look.HEAD_LINE + 14, 0.35, look.HAIR))
        aside = _short(frame, paper.aside, look.BREADTH * 0.45)
        frame.line(_short(frame, paper.head, look.BREADTH * 0.5), style, (look.LEFT, look.HEAD_LINE), REPEATED)
        frame.line_right(aside, style, (look.RIGHT, look.HEAD_LINE), REPEATED)
    page_of = paper.page_of.format(page=place + 1, pages=len(flow.pages))
    frame.line(_short(frame, paper.foot, look.BREADTH * 0.8), style, (look.LEFT, look.FOOT_LINE), REPEATED)
    frame.line_right(page_of, style, (look.RIGHT, look.FOOT_LINE), REPEATED)
    return frame.pages[0]


def _short(flow: Flow, text: str, breadth: float) -> str:
    """Cut a running text to one line, with … where it was cut."""
    lines = flow.set(text, look.RUNNING, breadth).lines
    if len(lines) < 2:
        return "".join(lines)
    return flow.set(text, look.RUNNING, breadth - 9).lines[0] + "…"
