# SPDX-License-Identifier: MPL-2.0
"""Things that stand or lie about in the pictures; each stands with its foot at the canvas's spot."""

from __future__ import annotations

import math

from tools.drill_pictures.canvas import (
    AMBER,
    BLUE,
    BROWN,
    CREAM,
    DARK,
    GREEN,
    GREY,
    INK,
    LEAF,
    RED,
    STEEL,
    TEAL,
    WHITE,
    WOOD,
    Canvas,
    Colour,
    lighter,
)

FISH = -1
"""In place of fruit: the stall sells fish."""
FRUIT: tuple[Colour, ...] = ((214, 84, 66), (236, 160, 62), (128, 172, 82), (232, 200, 92), (150, 96, 140))


def board(c: Canvas, size: tuple[float, float], title: str, lines: int, fill: Colour = RED) -> None:
    """A board on two posts, or on a wall: a title and lines below it; its lower edge at the spot."""
    wide, high = size
    c.box((-wide / 2 - 6, -high - 6, wide / 2 + 6, 6), lighter(fill, -28), 12)
    c.box((-wide / 2, -high, wide / 2, 0), fill, 8)
    c.text(0, -high + 38, title, 34, CREAM, bold=True)
    for row in range(lines):
        top = -high + 78 + row * ((high - 96) / max(lines, 1))
        c.box((-wide / 2 + 28, top, wide / 2 - 28 - (row % 3) * 34, top + 11), (*CREAM[:3], 170), 5)


def notice(c: Canvas, size: tuple[float, float], rows: list[str], fill: Colour = WHITE, big: float = 26) -> None:
    """A framed sheet with lines of words; its lower edge at the spot."""
    wide, high = size
    c.box((-wide / 2 - 5, -high - 5, wide / 2 + 5, 5), DARK, 8)
    c.box((-wide / 2, -high, wide / 2, 0), fill, 5)
    step = high / (len(rows) + 0.6)
    for place, said in enumerate(rows):
        c.text(0, -high + step * (place + 0.8), said, big if place else big * 1.15, INK, bold=place == 0)


def bin_(c: Canvas, fill: Colour, label: str, *, full: bool = False) -> None:
    """A dustbin; a full one runs over and has bags and paper beside it."""
    c.shadow(0, 0, 84)
    if full:
        for x, y, r in ((-44, -176, 30), (0, -192, 36), (42, -178, 30), (-16, -212, 26), (24, -216, 24)):
            c.disc(x, y, r, r * 0.8, (92 + round(r), 94 + round(r), 98 + round(r)))
        c.shape([(-12, -236), (14, -246), (20, -214), (-6, -210)], WHITE)
    c.shape([(-70, -166), (70, -166), (58, 0), (-58, 0)], fill)
    c.box((-78, -182, 78, -160), lighter(fill, -18), 8)
    if not full:
        c.box((-74, -200, 74, -178), lighter(fill, 14), 10)
    c.disc(0, -96, 30, 30, (255, 255, 255, 210))
    c.text(0, -96, label, 18, lighter(fill, -40), bold=True)
    if full:
        bag(c.at(-112, 4, 0.9))
        bag(c.at(118, 8, 0.7))


def bag(c: Canvas) -> None:
    """A tied rubbish bag."""
    c.shadow(0, 0, 46, 10)
    c.disc(0, -30, 42, 34, (78, 80, 86))
    c.shape([(-10, -58), (10, -58), (18, -80), (0, -70), (-16, -82)], (78, 80, 86))
    c.disc(-12, -38, 10, 8, (104, 106, 112))


def butts(c: Canvas, count: int = 7) -> None:
    """Cigarette ends within an arm's reach of each other."""
    for place in range(count):
        angle = place * 2.4
        x, y = math.cos(angle) * (18 + place * 13), math.sin(angle) * (8 + place * 4)
        dx, dy = math.cos(angle * 1.7) * 17, math.sin(angle * 1.7) * 8
        c.line([(x - dx, y - dy), (x + dx * 0.2, y + dy * 0.2)], (226, 150, 72), 9)
        c.line([(x + dx * 0.2, y + dy * 0.2), (x + dx, y + dy)], WHITE, 9)
        c.disc(x + dx, y + dy, 4, 4, DARK)


def papers(c: Canvas, count: int = 5) -> None:
    """Bits of paper and peel on the ground."""
    for place in range(count):
        x, y = (place - count / 2) * 62 + (place % 2) * 24, (place * 37) % 40 - 20
        tone = (WHITE, (214, 196, 120), (150, 178, 106))[place % 3]
        c.shape([(x - 20, y), (x - 4, y - 12), (x + 20, y - 6), (x + 14, y + 8), (x - 10, y + 10)], tone)


def puddle(c: Canvas, wide: float) -> None:
    """Standing water with the light on it."""
    tone = (134, 164, 180)
    for x, y, a, b in ((0, 0, 1, 0.24), (-0.5, 0.08, 0.55, 0.17), (0.55, -0.06, 0.5, 0.16), (0.2, 0.14, 0.62, 0.14)):
        c.disc(x * wide, y * wide, a * wide, b * wide, tone)
    for x, y, a in ((-0.3, -0.06, 0.4), (0.4, 0.04, 0.34), (0.0, 0.12, 0.3)):
        c.disc(x * wide, y * wide, a * wide, 0.03 * wide, (196, 216, 226))


def boxes(c: Canvas, rows: int, columns: int) -> None:
    """Cardboard boxes piled up."""
    c.shadow(0, 4, columns * 66, 16)
    for row in range(rows):
        for place in range(columns - row % 2):
            left, top = (place - columns / 2) * 124 + (row % 2) * 62, -(row + 1) * 104
            tone = ((200, 158, 108), (190, 148, 98), (208, 168, 120))[(row + place) % 3]
            c.box((left, top, left + 120, top + 100), tone, 4)
            c.box((left, top + 42, left + 120, top + 56), (226, 198, 154))
            c.box((left + 76, top + 66, left + 108, top + 88), (240, 226, 200), 3)


def stall(c: Canvas, awning: Colour, sign: str, fruit: int = 0) -> None:
    """A market stall with an awning, a sign and goods in crates, 300 wide."""
    c.shadow(0, 0, 160, 18)
    for x in (-142, 130):
        c.box((x, -330, x + 12, -120), DARK)
    c.box((-150, -132, 150, 0), WOOD, 6)
    c.box((-158, -150, 158, -124), lighter(WOOD, 26), 5)
    for crate in range(3):
        left = -140 + crate * 96
        tone = FRUIT[(fruit + crate) % len(FRUIT)]
        for place in range(3 if fruit == FISH else 0):
            c.disc(left + 38, -150 - place * 13, 32, 9, (176, 190, 200))
            c.shape(
                [(left + 66, -150 - place * 13), (left + 84, -160 - place * 13), (left + 84, -141 - place * 13)],
                (156, 172, 184),
            )
            c.disc(left + 14, -152 - place * 13, 2.5, 2.5, INK)
        for place in range(0 if fruit == FISH else 8):
            c.disc(left + 14 + (place % 4) * 20, -158 - (place // 4) * 15, 13, 12, lighter(tone, (place % 3) * 8))
        c.box((left, -156, left + 88, -128), lighter(BROWN, 20), 4)
    for place in range(8):
        left = -168 + place * 42
        tone = awning if place % 2 == 0 else CREAM
        c.box((left, -372, left + 42, -318), tone)
        c.disc(left + 21, -318, 21, 15, tone)
    c.box((-84, -424, 84, -376), WHITE, 8)
    c.text(0, -400, sign, 30, INK, bold=True)


def extinguisher(c: Canvas, *, empty: bool = False) -> None:
    """A fire extinguisher with a large gauge; the needle of an empty one stands in the red."""
    c.shadow(0, 0, 50, 12)
    c.box((-42, -190, 42, 0), RED, 26)
    c.box((-30, -120, 30, -50), CREAM, 6)
    c.text(0, -86, "灭火器", 18, RED, bold=True)
    c.box((-14, -222, 14, -184), DARK, 4)
    c.line([(8, -214), (62, -200), (66, -120)], INK, 12)
    c.line([(-10, -230), (46, -246)], INK, 12)
    gauge(c.at(0, -206), empty=empty)


def gauge(c: Canvas, *, empty: bool) -> None:
    """A pressure gauge: red, green and yellow, and the needle."""
    c.disc(0, 0, 30, 30, STEEL)
    c.disc(0, 0, 25, 25, WHITE)
    for start, end, tone in ((150, 230, RED), (230, 310, GREEN), (310, 390, AMBER)):
        c.arc((-22, -22, 22, 22), (start, end), tone, 8)
    angle = math.radians(165 if empty else 270)
    c.line([(0, 0), (math.cos(angle) * 17, math.sin(angle) * 17)], INK, 4)


def door(c: Canvas, fill: Colour, sign: str = "") -> None:
    """A double door with windows, 280 wide, and an exit sign above it."""
    c.box((-152, -474, 152, 0), lighter(fill, -34), 4)
    for left in (-140, 4):
        c.box((left, -460, left + 136, 0), fill, 3)
        c.box((left + 26, -420, left + 110, -250), (206, 224, 228), 6)
        c.box((left + (112 if left < 0 else 12), -220, left + (124 if left < 0 else 24), -150), STEEL, 5)
    if sign:
        c.box((-130, -556, 130, -496), GREEN, 8)
        c.text(0, -526, sign, 34, WHITE, bold=True)


def plant(c: Canvas, height: float = 1) -> None:
    """A shrub in a pot."""
    c.shadow(0, 0, 50, 10)
    for x, y, r in ((-24, -120, 36), (26, -126, 38), (0, -166, 42), (0, -110, 40)):
        c.disc(x, y * height, r, r, LEAF if x else lighter(LEAF, -14))
    c.shape([(-40, -70), (40, -70), (30, 0), (-30, 0)], lighter(RED, 30))


def scale(c: Canvas, shown: str) -> None:
    """A large weighing scale on a stand, with a display."""
    c.shadow(0, 0, 170, 18)
    c.box((-120, -220, 120, 0), lighter(TEAL, 10), 10)
    c.box((-150, -254, 150, -216), STEEL, 12)
    c.box((-14, -400, 14, -250), GREY, 6)
    c.box((-110, -500, 110, -384), INK, 16)
    c.box((-88, -478, 88, -412), (30, 52, 42), 8)
    c.text(0, -445, shown, 52, (136, 236, 168), bold=True)


def cone(c: Canvas) -> None:
    """A traffic cone."""
    c.shadow(0, 0, 34, 8)
    c.shape([(-26, 0), (26, 0), (8, -84), (-8, -84)], (226, 116, 60))
    c.shape([(-18, -28), (18, -28), (13, -48), (-13, -48)], WHITE)


def fence(c: Canvas, wide: float, words: list[str]) -> None:
    """A works fence with a sign that says until when."""
    for left in range(0, round(wide), 90):
        c.box((left, -150, left + 80, -20), (226, 178, 70) if (left // 90) % 2 else (236, 232, 222), 4)
    c.box((-8, -40, wide + 8, -24), DARK, 4)
    for x in (0, wide):
        c.box((x - 6, -160, x + 6, 0), DARK, 3)
    if words:
        notice(c.at(wide / 2, -44), (230, 120), words, (250, 232, 150), 22)


def lamp_post(c: Canvas, height: float) -> None:
    """A street lamp."""
    c.shadow(0, 0, 34, 8)
    c.box((-9, -height, 9, 0), DARK, 6)
    c.box((-18, -30, 18, 0), DARK, 4)
    c.line([(0, -height), (70, -height - 20)], DARK, 10)
    c.box((50, -height - 34, 120, -height - 10), (236, 226, 180), 8)


def tree(c: Canvas, tone: Colour = LEAF) -> None:
    """A street tree in leaf."""
    c.box((-14, -230, 14, 0), BROWN, 6)
    crowns = ((-74, -300, 82), (74, -304, 84), (0, -380, 98), (0, -280, 90), (-40, -350, 70), (50, -364, 66))
    for place, (x, y, r) in enumerate(crowns):
        c.disc(x, y, r, r * 0.92, lighter(tone, (place % 3) * 9 - 9))


def tag(c: Canvas, said: str, fill: Colour = BLUE) -> None:
    """A small sign plate around the spot."""
    wide = 24 + 30 * len(said)
    c.box((-wide / 2, -26, wide / 2, 26), fill, 8)
    c.text(0, 0, said, 28, WHITE, bold=True)


def socket(c: Canvas, holes: int = 1) -> None:
    """A socket on the wall, or a strip of several."""
    wide = 60 * holes
    c.box((-wide / 2 - 12, -34, wide / 2 + 12, 34), WHITE, 10)
    for place in range(holes):
        x = -wide / 2 + 30 + place * 60
        c.box((x - 14, -10, x - 8, 8), DARK, 2)
        c.box((x + 8, -10, x + 14, 8), DARK, 2)
