# SPDX-License-Identifier: MPL-2.0
"""The imprint (版记) of a Word paper: at the foot of the last page, its lines between firm and thin rules."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final

from inspector.reports.office.bulletin_docx_look import LINE
from inspector.reports.office.bulletin_docx_parts import hanging, paragraph, ruled, stops

FIRM: Final = 8
THIN: Final = 6
"""Eighths of a point: about 0.35 mm above the first line and below the last, and 0.25 mm between them."""
_SIZE: Final = 14
_RULE: Final = 5
"""How high a rule stands with the room around it, in points."""
_TWENTIETH: Final = 635
_POINT: Final = 12700
"""English metric units in a twentieth of a point and in a point."""
_LEAST: Final = '<w:spacing w:before="0" w:after="0" w:line="60" w:lineRule="exact"/>'
_NAMED: Final = re.compile(r"[^:：]{1,12}(?:：|: )")
"""What a line begins with (抄送：); the lines below begin behind it."""
_SPACES: Final = " ".join(
    f'xmlns:{name}="http://schemas.{where}"'
    for name, where in (
        ("w", "openxmlformats.org/wordprocessingml/2006/main"),
        ("mc", "openxmlformats.org/markup-compatibility/2006"),
        ("wp", "openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("a", "openxmlformats.org/drawingml/2006/main"),
        ("wps", "microsoft.com/office/word/2010/wordprocessingShape"),
    )
)
_SHAPE: Final = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"


def imprint(lines: Sequence[str], width: int) -> str:
    """Give the paragraph that holds the imprint on its page; the text of the paper stands above it.

    The lines stand in a box on the lower edge of the text, `width` twentieths of a point broad, which grows upwards as
    they are rewritten. The rules are as broad as the box, the words stand a character in on both sides; what comes
    after a tab ends at the right side.
    """
    inside = "".join(_inside(lines, width))
    shape = f'<a:ext cx="{width * _TWENTIETH}" cy="{_height(lines, width) * _POINT}"/>'
    return (
        f'<w:p {_SPACES}><w:pPr><w:pStyle w:val="Imprint"/>{_LEAST}</w:pPr><w:r><mc:AlternateContent>'
        f'<mc:Choice Requires="wps"><w:drawing>{_anchored(shape)}<wp:docPr id="100000" name="Imprint"/>'
        f'<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="{_SHAPE}"><wps:wsp><wps:cNvSpPr txBox="1"/>'
        f'<wps:spPr><a:xfrm><a:off x="0" y="0"/>{shape}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f"<a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent>{inside}</w:txbxContent></wps:txbx>"
        '<wps:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="b"><a:spAutoFit/></wps:bodyPr>'
        "</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>"
    )


def _anchored(shape: str) -> str:
    """Begin an anchor at the lower edge of the text, which makes room for it."""
    return (
        '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0"'
        ' layoutInCell="1" allowOverlap="0"><wp:simplePos x="0" y="0"/>'
        '<wp:positionH relativeFrom="margin"><wp:align>left</wp:align></wp:positionH>'
        '<wp:positionV relativeFrom="margin"><wp:align>bottom</wp:align></wp:positionV>'
        f'{shape.replace("a:ext", "wp:extent")}<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapTopAndBottom/>'
    )


def _inside(lines: Sequence[str], width: int) -> Iterator[str]:
    aside = stops(("right", width - _SIZE * 20))
    for place, line in enumerate(lines):
        yield _rule(THIN if place else FIRM)
        ends = hanging(1 + _behind(line), _SIZE, _behind(line), 1)
        yield paragraph(line, "Imprint", properties=f"{aside}{ends}")
    yield _rule(FIRM)


def _rule(eighths: int) -> str:
    return paragraph("", "Imprint", properties=f"{ruled('000000', eighths, 'bottom', room=1)}{_LEAST}")


def _height(lines: Sequence[str], width: int) -> int:
    """Tell how high the box begins, in points: rather a line too much than one too little."""
    room = width // (_SIZE * 20) - 2
    rows = (-(-(_characters(line) - _behind(line)) // max(1, room - _behind(line))) for line in lines)
    return sum(max(1, count) for count in rows) * LINE + (len(lines) + 1) * _RULE


def _behind(line: str) -> int:
    """Tell how many characters what a line begins with takes; none where it begins with nothing."""
    named = _NAMED.match(line)
    return _characters(named[0]) if named else 0


def _characters(said: str) -> int:
    """Count what stands as broad as so many Chinese characters, a Latin letter as half of one."""
    cells = sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in said)
    return -(-cells // 2)
