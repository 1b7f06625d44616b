# SPDX-License-Identifier: MPL-2.0
"""Draws marks on a copy of a picture: arrow, box, words, and a mosaic over faces and plates that no one can undo."""

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Final, TypeAlias

from PIL import Image, ImageDraw, ImageFont, ImageOps

from inspector.core.copies import EDGE, Stroke
from inspector.disk.exif import kept_exif
from inspector.disk.pictures import QUALITY as COPY
from inspector.disk.pictures import opened, plain

QUALITY: Final = 92
INK: Final = (206, 32, 22)
HALO: Final = (255, 255, 255)
SHADE: Final = (20, 24, 28)
BLOCKS: Final = 6
"""How many fields a mosaic has along its longer side: too few for a face or a plate to be known again."""
LEVELS: Final = 8
"""Into how many steps of brightness each colour of a field is cut, so that no average can be reckoned back."""
_LINE: Final = 260
_TEXT: Final = 30
_STAMP: Final = 44

Corners: TypeAlias = tuple[int, int, int, int]
Inks: TypeAlias = tuple[tuple[int, int, int], tuple[int, int, int]]


def marked(data: bytes, strokes: Sequence[Stroke], face: Path) -> bytes:
    """Draw strokes in their order on the upright picture at full size; gives a JPEG that keeps time and place.

    `face` is the font file for words. The same picture, strokes and font give the same bytes. Raises KnownError
    `picture_…` when the bytes are no whole picture.
    """
    with opened(data) as image:
        ImageOps.exif_transpose(image, in_place=True)
        exif = kept_exif(image)
        flat = plain(image, max(image.size))
        made = Image.frombytes("RGB", flat.size, flat.tobytes())
    for stroke in strokes:
        _HANDS[stroke.kind](made, stroke, face)
    out = io.BytesIO()
    made.save(out, "JPEG", quality=QUALITY, subsampling=0, **({"exif": exif} if exif else {}))
    return out.getvalue()


def stamped(data: bytes, text: str, face: Path) -> bytes:
    """Write a line of words into the lower left corner of a copy; gives a JPEG that holds nothing but the picture.

    Raises KnownError `picture_…` when the bytes are no whole picture.
    """
    with opened(data) as image:
        flat = plain(image, max(image.size))
        made = Image.frombytes("RGB", flat.size, flat.tobytes())
    size = max(11, max(made.size) // _STAMP)
    words_on(made, text, (size // 2, made.height), _font(face, size), (HALO, SHADE))
    out = io.BytesIO()
    made.save(out, "JPEG", quality=COPY, subsampling=2, optimize=False, progressive=False)
    return out.getvalue()


def words_on(
    image: Image.Image, text: str, spot: tuple[int, int], font: ImageFont.FreeTypeFont, inks: Inks = (INK, HALO)
) -> None:
    """Write words with an edge around them, moved and broken so that they stay within the picture.

    `inks` are those of the words and of their edge.
    """
    edge = max(1, round(font.size / 9))
    said = "\n".join(_broken(text, font, image.width - 2 * edge))
    draw = ImageDraw.Draw(image)
    box = draw.multiline_textbbox((0, 0), said, font=font, stroke_width=edge)
    x = max(-box[0], min(spot[0], image.width - int(box[2])))
    y = max(-box[1], min(spot[1], image.height - int(box[3])))
    draw.multiline_text((x, y), said, inks[0], font, stroke_width=edge, stroke_fill=inks[1])


def _font(face: Path, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(face), size, layout_engine=ImageFont.Layout.BASIC)


def _broken(text: str, font: ImageFont.FreeTypeFont, room: float) -> list[str]:
    """Break words where the picture ends; each sign may begin a line."""
    lines = [""]
    for sign in text:
        if sign == "\n" or (lines[-1] and font.getlength(lines[-1] + sign) > room):
            lines.append("")
        lines[-1] += "" if sign == "\n" else sign
    return lines


def _corners(image: Image.Image, stroke: Stroke) -> Corners:
    wide, high = image.width - 1, image.height - 1
    return (
        stroke.x1 * wide // EDGE,
        stroke.y1 * high // EDGE,
        stroke.x2 * wide // EDGE,
        stroke.y2 * high // EDGE,
    )


def _box_of(image: Image.Image, stroke: Stroke) -> Corners:
    x1, y1, x2, y2 = _corners(image, stroke)
    return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)


def _weight(image: Image.Image) -> int:
    return max(2, max(image.size) // _LINE)


def _arrow(image: Image.Image, stroke: Stroke, _face: Path) -> None:
    x1, y1, x2, y2 = _corners(image, stroke)
    weight, draw = _weight(image), ImageDraw.Draw(image)
    length = max(1, int(((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5))
    along, across = ((x2 - x1) / length, (y2 - y1) / length), ((y1 - y2) / length, (x2 - x1) / length)
    for ink, more in ((HALO, weight // 2 + 1), (INK, 0)):
        head = min(length, 8 * weight) + more
        foot = (x2 + along[0] * more - along[0] * head, y2 + along[1] * more - along[1] * head)
        sides = [(foot[0] + turn * across[0] * head / 2, foot[1] + turn * across[1] * head / 2) for turn in (1, -1)]
        draw.line((x1, y1, *foot), ink, weight + 2 * more)
        draw.polygon([(x2 + along[0] * more, y2 + along[1] * more), *sides], ink)


def _box(image: Image.Image, stroke: Stroke, _face: Path) -> None:
    x1, y1, x2, y2 = _box_of(image, stroke)
    weight, draw = _weight(image), ImageDraw.Draw(image)
    edge = weight // 2 + 1
    draw.rectangle((x1 - edge, y1 - edge, x2 + edge, y2 + edge), outline=HALO, width=weight + 2 * edge)
    draw.rectangle((x1, y1, x2, y2), outline=INK, width=weight)


def _words(image: Image.Image, stroke: Stroke, face: Path) -> None:
    x1, y1, _, _ = _corners(image, stroke)
    words_on(image, stroke.text, (x1, y1), _font(face, max(12, max(image.size) // _TEXT)))


def _blur(image: Image.Image, stroke: Stroke, _face: Path) -> None:
    x1, y1, x2, y2 = _box_of(image, stroke)
    region = image.crop((x1, y1, x2 + 1, y2 + 1))
    field = max(1, -(-max(region.size) // BLOCKS))
    small = region.resize((-(-region.width // field), -(-region.height // field)), Image.Resampling.BOX)
    step = 256 // LEVELS
    coarse = small.point([value // step * step + step // 2 for value in range(256)] * 3)
    image.paste(coarse.resize(region.size, Image.Resampling.NEAREST), (x1, y1))


_HANDS: Final = {"arrow": _arrow, "box": _box, "text": _words, "blur": _blur}
