# SPDX-License-Identifier: MPL-2.0
"""The places the pictures are set in: a market hall, its gate, a street, a room, a wall seen from near."""

from __future__ import annotations

from tools.drill_pictures.canvas import CREAM, GREY, HIGH, SKY, TEAL, WHITE, WIDE, Canvas, Colour, lighter
from tools.drill_pictures.things import tree

FLOOR: Colour = (212, 204, 190)


def tiles(c: Canvas, top: int, tone: Colour = FLOOR, gap: int = 150) -> None:
    """A floor of tiles from a line down to the lower edge, seen from standing height."""
    c.fade((0, top, WIDE, HIGH), lighter(tone, -14), lighter(tone, 8))
    seam = lighter(tone, -22)
    for step in range(-9, 10):
        c.line([(WIDE / 2 + step * gap * 0.45, top), (WIDE / 2 + step * gap * 1.9, HIGH)], (*seam, 190), 3)
    for step in range(1, 6):
        y = top + (HIGH - top) * (step / 5.4) ** 1.6
        c.line([(0, y), (WIDE, y)], (*seam, 190), 3)


def hall(c: Canvas, top: int = 470) -> None:
    """A market hall: a bright back wall with a row of windows, lamps, a tiled aisle."""
    c.fade((0, 0, WIDE, top), (232, 236, 230), (220, 222, 212))
    for x in range(40, WIDE, 230):
        c.box((x, 120, x + 150, 230), (196, 216, 220), 8)
        c.line([(x + 75, 120), (x + 75, 230)], WHITE, 6)
    for x in range(130, WIDE, 310):
        c.line([(x, 0), (x, 52)], GREY, 4)
        c.shape([(x - 46, 80), (x + 46, 80), (x + 22, 50), (x - 22, 50)], TEAL)
        c.disc(x, 82, 34, 9, (252, 244, 206))
    c.box((0, top - 26, WIDE, top), (190, 186, 174))
    tiles(c, top)


def wall(c: Canvas, top: int = 640, tone: Colour = (230, 224, 210)) -> None:
    """A wall close by with a skirting and a strip of floor."""
    c.fade((0, 0, WIDE, top), lighter(tone, 6), lighter(tone, -10))
    c.box((0, top - 24, WIDE, top), lighter(tone, -46))
    tiles(c, top)


def fronts(c: Canvas, foot: int = 420) -> None:
    """The sky and a row of houses with shops below."""
    c.fade((0, 0, WIDE, foot), SKY, (228, 238, 240))
    tones: tuple[Colour, ...] = ((222, 200, 172), (204, 212, 206), (226, 212, 190), (206, 196, 190), (214, 218, 206))
    signs: tuple[Colour, ...] = ((196, 96, 80), (74, 134, 136), (216, 160, 78), (96, 128, 170), (122, 160, 96))
    for place in range(5):
        left, high = place * 248 - 14, 300 + (place * 53) % 70
        c.box((left, foot - high, left + 240, foot), tones[place])
        for floor in range(2):
            for window in range(3):
                x, y = left + 26 + window * 70, foot - high + 26 + floor * 70
                c.box((x, y, x + 46, y + 48), (148, 176, 188), 4)
                c.line([(x + 23, y), (x + 23, y + 48)], lighter(tones[place], 18), 4)
        c.box((left + 10, foot - 132, left + 230, foot - 100), signs[place], 6)
        c.box((left + 18, foot - 92, left + 222, foot), (110, 124, 130), 4)
        c.box((left + 28, foot - 84, left + 130, foot - 8), (176, 198, 204), 3)


def street(c: Canvas, foot: int = 420) -> None:
    """A street: houses, pavement, kerb and carriageway."""
    fronts(c, foot)
    pavement(c, foot, foot + 210)
    c.box((0, foot + 210, WIDE, foot + 232), (232, 228, 218))
    c.fade((0, foot + 232, WIDE, HIGH), (116, 120, 124), (98, 102, 106))
    for x in range(-40, WIDE, 260):
        y = foot + 380
        c.shape([(x + 16, y), (x + 146, y), (x + 130, y + 16), (x, y + 16)], (232, 230, 220))


def pavement(c: Canvas, top: int, bottom: int = HIGH, gap: int = 110) -> None:
    """A paved strip."""
    c.fade((0, top, WIDE, bottom), (196, 190, 180), (214, 208, 196))
    for x in range(-240, WIDE + 400, gap):
        c.line([(x + 40, top), (x - 40, bottom)], (180, 174, 164, 200), 3)
    for step in range(1, 4):
        y = top + (bottom - top) * step / 4
        c.line([(0, y), (WIDE, y)], (180, 174, 164, 200), 3)


def tactile(c: Canvas, y: float, high: float = 60) -> None:
    """A tactile path across the picture."""
    c.box((0, y, WIDE, y + high), (226, 190, 92))
    for x in range(10, WIDE, 64):
        for row in (0.3, 0.7):
            c.line([(x, y + high * row), (x + 40, y + high * row)], (204, 164, 66), 7)


def wide_pavement(c: Canvas, foot: int = 400) -> None:
    """A wide pavement before shops, with trees at its far side."""
    fronts(c, foot)
    pavement(c, foot, HIGH, 150)
    for x in (120, 1090):
        tree(c.at(x, foot + 30, 0.9))


def room(c: Canvas, top: int = 620, tone: Colour = (236, 226, 206), floor: Colour = (198, 166, 130)) -> None:
    """A room with a wooden floor and a window."""
    c.fade((0, 0, WIDE, top), lighter(tone, 4), lighter(tone, -8))
    c.box((0, top - 20, WIDE, top), CREAM)
    c.fade((0, top, WIDE, HIGH), lighter(floor, -10), lighter(floor, 10))
    for step in range(1, 5):
        y = top + (HIGH - top) * (step / 5) ** 1.3
        c.line([(0, y), (WIDE, y)], (*lighter(floor, -26), 180), 3)
    for step in range(8):
        x, y = step * 173 % WIDE, top + (HIGH - top) * ((step % 4 + 0.4) / 5) ** 1.3
        c.line([(x, y - 6), (x - 8, y + 24)], (*lighter(floor, -26), 180), 3)


def window(c: Canvas, *, night: bool = False) -> None:
    """A window with curtains, its middle at the spot."""
    c.box((-140, -130, 140, 130), WHITE, 6)
    c.box((-126, -116, 126, 116), (66, 78, 108) if night else SKY, 3)
    if night:
        c.disc(64, -60, 22, 22, (244, 232, 180))
    c.line([(0, -116), (0, 116)], WHITE, 10)
    for side in (-1, 1):
        c.shape([(side * 150, -146), (side * 84, -146), (side * 112, 40), (side * 150, 146)], (214, 176, 150))
    c.box((-166, -152, 166, -138), (150, 116, 86), 6)
