# SPDX-License-Identifier: MPL-2.0
"""The canvas the drills' pictures are drawn on: flat shapes at twice the size, made small at the end for soft edges."""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TypeAlias

from PIL import Image, ImageDraw, ImageFont

Colour: TypeAlias = tuple[int, ...]
Spots: TypeAlias = list[tuple[float, float]]

WIDE, HIGH = 1200, 900
OUT = (1120, 840)
TWICE = 2
QUALITY = 84
FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"

INK: Colour = (54, 58, 66)
WHITE: Colour = (252, 250, 245)
CREAM: Colour = (243, 236, 222)
GREY: Colour = (168, 170, 172)
DARK: Colour = (96, 100, 106)
STEEL: Colour = (198, 203, 206)
WOOD: Colour = (186, 146, 104)
BROWN: Colour = (134, 100, 72)
RED: Colour = (200, 78, 64)
AMBER: Colour = (232, 174, 76)
GREEN: Colour = (86, 142, 108)
LEAF: Colour = (122, 170, 92)
TEAL: Colour = (74, 134, 136)
BLUE: Colour = (86, 124, 172)
SKY: Colour = (196, 220, 232)
SKIN: Colour = (232, 194, 162)
PINK: Colour = (222, 142, 132)
SHADE: Colour = (40, 44, 52, 46)


@dataclass(frozen=True)
class Canvas:
    """A picture being drawn, seen from a spot (x, y) in a scale: what is drawn stands relative to it."""

    image: Image.Image
    pen: ImageDraw.ImageDraw
    x: float = 0
    y: float = 0
    scale: float = 1

    def at(self, x: float, y: float, scale: float = 1) -> Canvas:
        """Stand at another spot, in another scale, both relative to this one."""
        return replace(self, x=self.x + x * self.scale, y=self.y + y * self.scale, scale=self.scale * scale)

    def box(self, edges: tuple[float, float, float, float], fill: Colour, bend: float = 0) -> None:
        """Draw a box by left, top, right, bottom; its corners rounded by `bend`."""
        left, top, right, bottom = edges
        (one, other) = self._spots([(left, top), (right, bottom)])
        self.pen.rounded_rectangle((*one, *other), radius=bend * self.scale * TWICE, fill=fill)

    def disc(self, x: float, y: float, wide: float, high: float, fill: Colour) -> None:
        """Draw an ellipse by its middle and half axes."""
        (one, other) = self._spots([(x - wide, y - high), (x + wide, y + high)])
        self.pen.ellipse((*one, *other), fill=fill)

    def shape(self, spots: Spots, fill: Colour) -> None:
        """Draw a polygon."""
        self.pen.polygon(self._spots(spots), fill=fill)

    def line(self, spots: Spots, fill: Colour, width: float) -> None:
        """Draw a line through spots, round at its ends."""
        thick = max(1, round(width * self.scale * TWICE))
        self.pen.line(self._spots(spots), fill=fill, width=thick, joint="curve")
        if len(fill) == 3:
            for x, y in (spots[0], spots[-1]):
                self.disc(x, y, width / 2, width / 2, fill)

    def arc(
        self, edges: tuple[float, float, float, float], angles: tuple[float, float], fill: Colour, w: float
    ) -> None:
        """Draw a part of an ellipse's rim within a box, between two angles (degrees, clockwise from the right)."""
        (one, other) = self._spots([edges[:2], edges[2:]])
        self.pen.arc((*one, *other), *angles, fill=fill, width=max(1, round(w * self.scale * TWICE)))

    def fade(self, edges: tuple[int, int, int, int], top: Colour, bottom: Colour) -> None:
        """Fill a box, one colour passing into the other from top to bottom."""
        (one, other) = self._spots([edges[:2], edges[2:]])
        wide, high = round(other[0] - one[0]), round(other[1] - one[1])
        column = Image.new("RGB", (1, high))
        for row in range(high):
            part = row / high
            column.putpixel((0, row), tuple(round(a + (b - a) * part) for a, b in zip(top, bottom, strict=True)))
        self.image.paste(column.resize((wide, high)), (round(one[0]), round(one[1])))

    def text(self, x: float, y: float, said: str, size: float, fill: Colour = INK, *, bold: bool = False) -> None:
        """Write words around a spot."""
        (spot,) = self._spots([(x, y)])
        self.pen.text(spot, said, font=_font(round(size * self.scale * TWICE), bold), fill=fill, anchor="mm")

    def shadow(self, x: float, y: float, wide: float, high: float = 14) -> None:
        """Lay the soft shadow of a thing on the ground."""
        for part in (1.0, 0.86, 0.7):
            self.disc(x, y, wide * part, high * part, (40, 44, 52, 26))

    def _spots(self, spots: Spots | list[tuple[float, float]]) -> list[tuple[float, float]]:
        return [((self.x + x * self.scale) * TWICE, (self.y + y * self.scale) * TWICE) for x, y in spots]


def blank() -> Canvas:
    """Begin a picture."""
    image = Image.new("RGB", (WIDE * TWICE, HIGH * TWICE), CREAM)
    return Canvas(image, ImageDraw.Draw(image, "RGBA"))


def finished(canvas: Canvas) -> bytes:
    """Give the picture as a JPEG with nothing in it but the picture, the same bytes each time."""
    out = io.BytesIO()
    canvas.image.resize(OUT, Image.Resampling.LANCZOS).save(out, "JPEG", quality=QUALITY, optimize=True)
    return out.getvalue()


def lighter(colour: Colour, more: int) -> Colour:
    """Lighten a colour, or darken it by a negative number."""
    return tuple(max(0, min(255, part + more)) for part in colour[:3])


@cache
def _font(size: int, bold: bool) -> ImageFont.FreeTypeFont:  # noqa: FBT001 (a cache takes places, not names)
    return ImageFont.truetype(str(FONTS / f"NotoSansSC-{'Bold' if bold else 'Regular'}.ttf"), size)
