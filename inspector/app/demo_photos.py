# SPDX-License-Identifier: MPL-2.0
"""The demo's photos as phones hand them over: a caption in the picture, some turned by EXIF, some without any."""

import io
from functools import cache
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from inspector.app.demo_places import HIGH, WIDE
from inspector.app.demo_scenes import paint
from inspector.app.paths import shipped
from inspector.core.moments import Moment

QUALITY: Final = 88
TURNS: Final = {6: Image.Transpose.ROTATE_90, 8: Image.Transpose.ROTATE_270, 3: Image.Transpose.ROTATE_180}
ORIENTATIONS: Final = (0, 1, 6, 1, 8, 0, 3)
"""How the phones hold their pictures in turn; 0: sent through a chat, which strips all EXIF."""

_ORIENTATION, _MAKE, _EXIF, _GPS, _TAKEN = 0x0112, 0x010F, 0x8769, 0x8825, 0x9003


def take_photo(scene: str, drawn: str, caption: str, when: Moment, turn: int) -> bytes:
    """Draw a picture (what is drawn, said in Chinese) with its caption and give it as a JPEG, the same each time."""
    image = paint(scene, drawn)
    _caption(image, caption, f"{when.day()}  {when.clock()[:5]}")
    orientation = ORIENTATIONS[turn % len(ORIENTATIONS)]
    stored = image.transpose(TURNS[orientation]) if orientation in TURNS else image
    out = io.BytesIO()
    if orientation:
        stored.save(out, "JPEG", quality=QUALITY, exif=_exif(orientation, when))
    else:
        stored.save(out, "JPEG", quality=QUALITY)
    return out.getvalue()


def _caption(image: Image.Image, caption: str, time: str) -> None:
    shade = Image.new("RGBA", (WIDE, 150), (16, 22, 28, 168))
    draw = ImageDraw.Draw(shade)
    draw.rectangle((48, 28, 56, 120), fill=(236, 178, 72, 255))
    draw.text((80, 20), caption, font=_font(46), fill=(255, 255, 255, 255))
    draw.text((80, 82), time, font=_font(32), fill=(226, 230, 234, 255))
    image.paste(shade, (0, HIGH - 150), shade)


@cache
def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(shipped("resources") / "fonts" / "NotoSansSC-Regular.ttf"), size)


def _exif(orientation: int, when: Moment) -> Image.Exif:
    exif = Image.Exif()
    exif[_ORIENTATION] = orientation
    exif[_MAKE] = "Demo phone"
    exif.get_ifd(_EXIF)[_TAKEN] = when.local().strftime("%Y:%m:%d %H:%M:%S")
    exif.get_ifd(_GPS).update({1: "N", 2: (30.0, 40.0, 12.5), 3: "E", 4: (104.0, 3.0, 51.2)})
    return exif
