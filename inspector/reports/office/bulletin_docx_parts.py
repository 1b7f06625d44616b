# SPDX-License-Identifier: MPL-2.0
"""The pieces of a Word paper as WordprocessingML: paragraphs, tables whose heads repeat, the page number."""

from collections.abc import Sequence
from typing import Final
from xml.sax.saxutils import escape

from inspector.reports.blocks import Column, Table, cell_texts
from inspector.reports.office.bulletin_docx_look import NS

_SIDES: Final = {"left": "left", "right": "center", "centre": "center"}
_EDGES: Final = ("top", "left", "bottom", "right", "insideH", "insideV")
_PAD: Final = 80
_ABOVE: Final = 30
WITH_NEXT: Final = "<w:keepNext/>"
"""The property of a paragraph that stands on the page of the one below it."""


def paragraph(text: str, style: str, *, aside: str = "", properties: str = "") -> str:
    """Give a paragraph; line breaks in the text stay. `aside` stands behind it after a wide space."""
    told = f"{text}\u3000{aside}" if aside else text
    return f'<w:p {NS}><w:pPr><w:pStyle w:val="{_id(style)}"/>{properties}</w:pPr>{runs(told)}</w:p>'


def stops(*at: tuple[str, int]) -> str:
    """Give the property of a paragraph with tab stops: side and place in twentieths of a point."""
    made = "".join(f'<w:tab w:val="{side}" w:pos="{place}"/>' for side, place in at)
    return f"<w:tabs>{made}</w:tabs>"


def hanging(characters: int, size: int, behind: int = 0, right: int = 0) -> str:
    """Give the property of a paragraph that stands in so many characters, its first line `behind` less.

    It ends `right` characters before the edge.
    """
    left, back = characters * size * 20, behind * size * 20
    ends = f'w:rightChars="{right * 100}" w:right="{right * size * 20}" ' if right else ""
    return (
        f'<w:ind w:leftChars="{characters * 100}" w:left="{left}" {ends}'
        f'w:hangingChars="{behind * 100}" w:hanging="{back}"/>'
    )


def runs(text: str) -> str:
    """Give a text as one run, its breaks and tabs as such."""
    lines = "<w:br/>".join(
        "<w:tab/>".join(f'<w:t xml:space="preserve">{escape(part)}</w:t>' for part in line.split("\t"))
        for line in text.split("\n")
    )
    return f"<w:r>{lines}</w:r>"


def table(block: Table, width: int) -> str:
    """Give a table as broad as `width` (twentieths of a point); its head repeats, and no row is torn apart."""
    widths = _widths(block.columns, width)
    rows = [_head(block.columns, widths)]
    for row in block.rows:
        if row.is_heading:
            rows.append(_section("".join(cell_texts(row.cells[0])), len(widths), width))
        else:
            said = ["".join(cell_texts(cell)) for cell in row.cells]
            rows.append(_row(said, block.columns, widths, strong=row.tone == "total"))
    grid = "".join(f'<w:gridCol w:w="{one}"/>' for one in widths)
    return f"<w:tbl {NS}>{_properties(width)}<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def page_number(side: str) -> str:
    """Give the paragraph of the page number, — n —, at the outer side of the page."""
    room = '<w:ind w:rightChars="100" w:right="280"/>' if side == "right" else '<w:ind w:leftChars="100" w:left="280"/>'
    field = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    return (
        f'<w:p {NS}><w:pPr><w:pStyle w:val="{_id("Page Number")}"/>{room}<w:jc w:val="{side}"/></w:pPr>'
        f"{runs('— ')}{field}{runs(' —')}</w:p>"
    )


def ruled(colour: str, eighths: int, *edges: str, room: int = 4) -> str:
    """Give the property of a paragraph with lines at these edges, from top to bottom, `room` points off its words."""
    one = f'w:val="single" w:sz="{eighths}" w:space="{room}" w:color="{colour}"'
    lines = "".join(f"<w:{edge} {one}/>" for edge in edges)
    return f"<w:pBdr>{lines}</w:pBdr>"


def _properties(width: int) -> str:
    lines = "".join(f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="000000"/>' for edge in _EDGES)
    pads = {"top": _ABOVE, "left": _PAD, "bottom": _ABOVE, "right": _PAD}
    room = "".join(f'<w:{side} w:w="{pad}" w:type="dxa"/>' for side, pad in pads.items())
    return (
        f'<w:tblPr><w:tblW w:w="{width}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>{lines}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{room}</w:tblCellMar></w:tblPr>'
    )


def _widths(columns: Sequence[Column], width: int) -> list[int]:
    whole = sum(column.width for column in columns)
    widths = [width * column.width // whole for column in columns]
    widths[-1] += width - sum(widths)
    return widths


def _head(columns: Sequence[Column], widths: Sequence[int]) -> str:
    cells = "".join(
        _cell(paragraph(column.title, "Table Head"), wide) for column, wide in zip(columns, widths, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{cells}</w:tr>"


def _row(said: Sequence[str], columns: Sequence[Column], widths: Sequence[int], *, strong: bool) -> str:
    style = "Table Head" if strong else "Table Text"
    cells = "".join(
        _cell(paragraph(text, style, properties=f'<w:jc w:val="{_SIDES[column.side]}"/>'), wide)
        for text, column, wide in zip(said, columns, widths, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"


def _section(said: str, span: int, width: int) -> str:
    inside = paragraph(said, "Table Head", properties='<w:jc w:val="left"/>')
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{_cell(inside, width, span)}</w:tr>"


def _cell(inside: str, wide: int, span: int = 1) -> str:
    spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{wide}" w:type="dxa"/>{spanned}<w:vAlign w:val="center"/></w:tcPr>{inside}</w:tc>'
    )


def _id(style: str) -> str:
    """Give the id python-docx makes of a style's name."""
    return style.replace(" ", "")
