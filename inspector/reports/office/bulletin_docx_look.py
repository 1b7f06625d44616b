# SPDX-License-Identifier: MPL-2.0
"""How an official paper looks in Word: page, margins, and a table of styles with their faces and sizes."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from inspector.core.issuing.template import Faces

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import Section
    from docx.styles.style import ParagraphStyle

RED: Final = "FF0000"
LINE: Final = 28
"""Points from line to line."""
PAGE: Final = (210, 297)
MARGINS: Final = {"top": 37, "bottom": 35, "left": 28, "right": 26}
ACROSS: Final = {"top": 28, "bottom": 26, "left": 30, "right": 30}
"""Margins in millimetres, upright and across."""
FOOT: Final = {False: 26, True: 18}
"""How far the page number stands from the lower edge."""


@dataclass(frozen=True, slots=True)
class Look:
    """One style: its face (a field of Faces), size in points, side, and the room around it.

    `indent` is how many characters the first line stands in; `line` the exact distance of lines (0: as the face has
    it); `level` makes it a heading of the outline; `right` how many characters it stands off the right margin.
    """

    face: str
    size: float
    side: str = "both"
    indent: int = 0
    line: int = LINE
    before: int = 0
    after: int = 0
    bold: bool = False
    colour: str = ""
    right: int = 0
    keep: bool = False


LOOKS: Final = {
    "Normal": Look("body", 16, indent=2),
    "Title": Look("title", 22, "center", line=36, before=28, after=28, keep=True),
    "Heading 1": Look("heading", 16, indent=2, keep=True),
    "Heading 2": Look("subheading", 16, indent=2, keep=True),
    "Heading 3": Look("body", 16, indent=2, bold=True, keep=True),
    "Issuer": Look("emblem", 40, "center", line=0, before=20, after=20, colour=RED),
    "Number": Look("body", 16, "center", after=4),
    "Addressed": Look("body", 16, "left"),
    "Annex List": Look("body", 16, "left", indent=2, keep=True),
    "Closing": Look("body", 16, "right", right=4),
    "Annex Mark": Look("heading", 16, "left", keep=True),
    "Annex Title": Look("title", 22, "center", line=36, before=10, after=18, keep=True),
    "Annex Heading": Look("subheading", 16, "left", before=8, after=4, keep=True),
    "Quiet": Look("body", 12, "left", line=20),
    "Table Head": Look("heading", 10.5, "center", line=0, keep=True),
    "Table Text": Look("table", 10.5, "left", line=0),
    "Caption": Look("subheading", 12, "center", line=18, after=10),
    "Imprint": Look("body", 14, "left", line=LINE),
    "Page Number": Look("table", 14, "left", line=0),
}
HEADINGS: Final = {"Heading 1": 0, "Heading 2": 1, "Heading 3": 2, "Annex Title": 0, "Annex Heading": 1}


def dress(document: "Document", faces: Faces) -> None:
    """Give the document its styles, made from the template's faces."""
    from docx.enum.style import WD_STYLE_TYPE

    known = {style.name for style in document.styles}
    for name, look in LOOKS.items():
        if name not in known:
            document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        _set(document.styles[name], name, look, faces)


def _set(style: "ParagraphStyle", name: str, look: Look, faces: Faces) -> None:
    from docx.oxml import parse_xml

    held = style.element
    for old in [*held.findall(_w("rPr")), *held.findall(_w("pPr"))]:
        held.remove(old)
    if name != "Normal":
        style.base_style = None
    style.quick_style = True
    style.hidden = False
    for made in (_paragraph(name, look), _letters(look, faces)):
        held.append(parse_xml(made))


def _letters(look: Look, faces: Faces) -> str:
    half = round(look.size * 2)
    face, latin = _quoted(getattr(faces, look.face)), _quoted(faces.latin)
    return (
        f"<w:rPr {NS}><w:rFonts w:ascii={latin} w:hAnsi={latin} w:eastAsia={face} w:cs={latin}/>"
        + ("<w:b/>" if look.bold else '<w:b w:val="0"/>')
        + f'<w:color w:val="{look.colour or "000000"}"/><w:kern w:val="0"/>'
        + f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr>'
    )


def _paragraph(name: str, look: Look) -> str:
    line = f' w:line="{look.line * 20}" w:lineRule="exact"' if look.line else ' w:line="240" w:lineRule="auto"'
    first = f' w:firstLineChars="{look.indent * 100}" w:firstLine="{round(look.indent * look.size * 20)}"'
    right = f' w:rightChars="{look.right * 100}" w:right="{round(look.right * look.size * 20)}"' if look.right else ""
    return (
        f"<w:pPr {NS}>"
        + ("<w:keepNext/><w:keepLines/>" if look.keep else "")
        + "<w:widowControl/>"
        + f'<w:spacing w:before="{look.before * 20}" w:after="{look.after * 20}"{line}/>'
        + f"<w:ind{first}{right}/>"
        + f'<w:jc w:val="{look.side}"/>'
        + (f'<w:outlineLvl w:val="{HEADINGS[name]}"/>' if name in HEADINGS else "")
        + "</w:pPr>"
    )


def set_page(section: "Section", *, across: bool) -> None:
    """Make a section A4, upright or across, with the margins of an official paper."""
    from docx.enum.section import WD_ORIENT
    from docx.shared import Mm

    wide, high = PAGE[::-1] if across else PAGE
    section.orientation = WD_ORIENT.LANDSCAPE if across else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(wide), Mm(high)
    room = ACROSS if across else MARGINS
    section.top_margin, section.bottom_margin = Mm(room["top"]), Mm(room["bottom"])
    section.left_margin, section.right_margin = Mm(room["left"]), Mm(room["right"])
    section.footer_distance = Mm(FOOT[across])


def text_width(*, across: bool) -> int:
    """Give the breadth of the text in twentieths of a point."""
    room = ACROSS if across else MARGINS
    wide = PAGE[1] if across else PAGE[0]
    return round((wide - room["left"] - room["right"]) * 1440 / 25.4)


NS: Final = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def _w(tag: str) -> str:
    return f"{{http://schemas.openxmlformats.org/wordprocessingml/2006/main}}{tag}"


def _quoted(said: str) -> str:
    from xml.sax.saxutils import quoteattr

    return quoteattr(said)
