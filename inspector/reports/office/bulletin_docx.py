# SPDX-License-Identifier: MPL-2.0
"""The bulletin (通报) as a Word paper that leaders may rewrite: official order and faces; same input, same bytes."""

import io
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final
from xml.sax.saxutils import escape

from inspector.core.issuing.template import Template
from inspector.core.moments import Moment
from inspector.reports.blocks import Block, Facts, Heading, Note, Photos, Table
from inspector.reports.office.bulletin import Annex, Bulletin
from inspector.reports.office.bulletin_docx_imprint import imprint
from inspector.reports.office.bulletin_docx_look import NS, RED, dress, set_page, text_width
from inspector.reports.office.bulletin_docx_parts import WITH_NEXT, hanging, page_number, paragraph, ruled, stops, table
from inspector.reports.workbook_packing import repacked

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import _Row
    from docx.text.paragraph import Paragraph

LEFT_OUT: Final = ("/thumbnail", "/stylesWithEffects", "/customXml")
"""Parts of the library's blank document that say nothing of ours."""
MOST_PROPERTY: Final = 255
"""Letters that a property of the paper may have; what stands on the paper itself is never cut."""
_PICTURE: Final = (66, 64)
_EMBLEM: Final = 22
_ISSUER: Final = (22, 44, 430)
"""The least and most size of the office's name, and the points it may be broad."""
_LISTED: Final = 5
_BODY: Final = 16
"""Where the titles of the annexes begin, in characters, and how large they are."""
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_APP: Final = (
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>Inspector {release}</Application></Properties>"
)


def write_docx(made: Bulletin, template: Template, copies: Mapping[str, bytes], *, when: Moment, release: str) -> bytes:
    """Write a bulletin as DOCX bytes; `copies` gives the pictures it shows by the hash of their bytes.

    The faces are named and not embedded: a computer without them shows its own in their place.
    """
    from docx import Document

    document = Document()
    _bare(document)
    dress(document, template.faces)
    page = _Page(document, copies)
    page.letterhead(made)
    for block in made.body[:-1]:
        page.put(block)
    page.last(made.body[-1:])
    page.closing(made)
    for annex in made.annexes:
        page.annex(annex)
    page.imprint(made)
    _properties(document, made, when)
    out = io.BytesIO()
    document.save(out)
    return repacked(out.getvalue(), {"docProps/app.xml": (_HEAD + _APP.format(release=escape(release))).encode()})


class _Page:
    """The document being written, from the first line to the last."""

    def __init__(self, document: "Document", copies: Mapping[str, bytes]) -> None:
        self.document, self.copies = document, copies
        self.across = False
        self.in_annex = False
        self.below_table = False
        set_page(document.sections[0], across=False)
        document.settings.odd_and_even_pages_header_footer = True
        _numbered(document)

    def add(self, xml: str) -> None:
        """Put a piece at the end of the text."""
        from docx.oxml import parse_xml

        body: Any = self.document.element.body
        body.insert(len(body) - 1, parse_xml(xml))

    def letterhead(self, made: Bulletin) -> None:
        head = made.letterhead
        if head.emblem is not None and head.emblem.sha256 in self.copies:
            self._emblem(head.emblem.sha256)
        if head.office:
            self.add(paragraph(head.office, "Issuer", properties=""))
            self._fit(head.office)
        said = "\u3000".join(part for part in (head.number, head.issue) if part)
        line = ruled(RED, 18, "bottom") if head.office else ""
        if head.signer:
            aside = f'{stops(("right", text_width(across=False)))}<w:jc w:val="left"/>'
            self.add(paragraph(f"{said}\t{head.signer}", "Number", properties=f"{line}{aside}"))
        else:
            self.add(paragraph(said, "Number", properties=line))
        self.add(paragraph(head.title, "Title"))
        if head.addressed:
            self.add(paragraph(head.addressed, "Addressed"))

    def last(self, blocks: Sequence[Block]) -> None:
        """Put the end of the text, which stands on the page of whoever signs."""
        for block in blocks:
            if isinstance(block, Note):
                self.add(paragraph(block.text, "Normal", properties=WITH_NEXT))
            else:
                self.put(block)

    def closing(self, made: Bulletin) -> None:
        """Put the list of annexes, who signs, and the day."""
        self.add(paragraph("", "Normal", properties=WITH_NEXT))
        for line in made.listed[:1]:
            first = "".join((line, *made.listed[1:2]))
            self.add(paragraph(first, "Annex List", properties=hanging(_LISTED + 1, _BODY, _LISTED - 1)))
        for line in made.listed[2:]:
            self.add(paragraph(line, "Annex List", properties=hanging(_LISTED + 1, _BODY, 1)))
        self.add(paragraph("", "Normal", properties=WITH_NEXT))
        for line in (made.letterhead.signed, made.letterhead.day):
            if line:
                self.add(paragraph(line, "Closing"))

    def annex(self, annex: Annex) -> None:
        """Begin a page, turned where the annex is printed across."""
        from docx.enum.section import WD_SECTION

        self.in_annex, self.across, self.below_table = True, annex.landscape, False
        set_page(self.document.add_section(WD_SECTION.NEW_PAGE), across=annex.landscape)
        _flatten(self.document)
        self.add(paragraph(annex.mark, "Annex Mark"))
        self.add(paragraph(annex.title, "Annex Title"))
        for block in annex.blocks:
            self.put(block)

    def imprint(self, made: Bulletin) -> None:
        """Put the last lines (版记) at the foot of the last page, between rules."""
        lines = [line for line in (made.letterhead.copied, made.letterhead.printed) if line]
        if lines:
            self._hold_last()
            self.add(imprint(lines, text_width(across=self.across)))

    def put(self, block: Block) -> None:
        """Put a block, a little below a table."""
        if self.below_table:
            self.add(paragraph("", "Quiet"))
        self.below_table = isinstance(block, Table)
        _HANDS[type(block)](self, block)

    def heading(self, block: Heading) -> None:
        style = "Annex Heading" if self.in_annex else f"Heading {block.level}"
        self.add(paragraph(block.text, style, aside=block.aside))

    def note(self, block: Note) -> None:
        self.add(paragraph(block.text, "Quiet" if self.in_annex else "Normal"))

    def facts(self, block: Facts) -> None:
        for label, said in block.pairs:
            self.add(paragraph(f"{label}\u3000{said}", "Quiet"))

    def table(self, block: Table) -> None:
        self.add(table(block, text_width(across=self.across)))

    def photos(self, block: Photos) -> None:
        """Put pictures side by side in a table without lines, each over its caption."""
        from docx.shared import Mm

        grid = self.document.add_table(rows=0, cols=block.across)
        for start in range(0, len(block.pictures), block.across):
            row = grid.add_row()
            _whole(row)
            for cell, picture in zip(row.cells, block.pictures[start : start + block.across], strict=False):
                wide = Mm(
                    _PICTURE[0] if picture.width >= picture.height else _PICTURE[1] * picture.width // picture.height
                )
                spot = cell.paragraphs[0]
                spot.style = "Caption"
                _free(spot)
                spot.add_run().add_picture(io.BytesIO(self.copies[picture.photo]), width=wide)
                cell.add_paragraph(picture.caption, "Caption")

    def _hold_last(self) -> None:
        """Let the last words of the text stand on the page of what comes below them."""
        above = self.document.element.body[-2]
        if above.tag.endswith("}p"):
            self.document.paragraphs[-1].paragraph_format.keep_with_next = True

    def _emblem(self, sha256: str) -> None:
        from docx.shared import Mm

        spot = self.document.add_paragraph(style="Number")
        _free(spot)
        spot.add_run().add_picture(io.BytesIO(self.copies[sha256]), height=Mm(_EMBLEM))

    def _fit(self, office: str) -> None:
        """Let the office's name fill the line and never break it, as far as it can."""
        from docx.shared import Pt

        cells = sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in office)
        least, most, room = _ISSUER
        size = max(least, min(most, room * 2 // max(1, cells)))
        for run in self.document.paragraphs[-1].runs:
            run.font.size = Pt(size)


def _flatten(document: "Document") -> None:
    """Let the line that ends a section take no room: below a full page it would begin an empty one."""
    from docx.enum.text import WD_LINE_SPACING
    from docx.shared import Pt

    spot = document.paragraphs[-1].paragraph_format
    spot.space_before = spot.space_after = Pt(0)
    spot.line_spacing_rule, spot.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(1)


def _nothing(_page: _Page, _block: object) -> None:
    """Leave out what is for other formats alone."""


_HANDS: Final[Mapping[type, Callable[[_Page, Any], None]]] = MappingProxyType(
    {
        Facts: _Page.facts,
        Heading: _Page.heading,
        Note: _Page.note,
        Photos: _Page.photos,
        Table: _Page.table,
    }
)


def _whole(row: "_Row") -> None:
    """Keep a row on one page: a picture with the words below it."""
    from docx.oxml import parse_xml

    row._tr.get_or_add_trPr().append(parse_xml(f"<w:cantSplit {NS}/>"))  # noqa: SLF001 (the library shows its element by no other name)


def _free(spot: "Paragraph") -> None:
    """Let a line be as high as the picture in it."""
    from docx.enum.text import WD_LINE_SPACING

    spot.paragraph_format.line_spacing_rule = WD_LINE_SPACING.SINGLE


def _numbered(document: "Document") -> None:
    """Put the page number at the outer side: right on odd pages, left on even ones."""
    from docx.oxml import parse_xml

    section = document.sections[0]
    for foot, side in ((section.footer, "right"), (section.even_page_footer, "left")):
        foot.is_linked_to_previous = False
        held: Any = foot.paragraphs[0]._p  # noqa: SLF001 (the library shows its element by no other name)
        held.getparent().replace(held, parse_xml(page_number(side)))


def _bare(document: "Document") -> None:
    """Take out of the library's blank document what is not ours."""
    for holder in (document.part.package, document.part):
        rels: Any = holder.rels
        for name in [name for name, rel in rels.items() if rel.reltype.endswith(LEFT_OUT)]:
            del rels[name]


def _properties(document: "Document", made: Bulletin, when: Moment) -> None:
    core = document.core_properties
    said = made.letterhead
    core.author, core.last_modified_by = said.office[:MOST_PROPERTY] or "Inspector", ""
    core.title, core.subject = said.title[:MOST_PROPERTY], said.number[:MOST_PROPERTY]
    core.comments, core.keywords = "", ""
    core.created = core.modified = when.local().replace(tzinfo=None, microsecond=0)
