# SPDX-License-Identifier: MPL-2.0
"""The pictures of the ready drill of a household: rooms and what is in the way; named as in drill.yaml."""

from __future__ import annotations

import math
from collections.abc import Callable

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
    PINK,
    RED,
    STEEL,
    TEAL,
    WHITE,
    WIDE,
    WOOD,
    Canvas,
    Colour,
    lighter,
)
from tools.drill_pictures.people import officer, person
from tools.drill_pictures.places import room, wall, window
from tools.drill_pictures.things import plant, socket


def home(c: Canvas) -> None:
    """The door of the home, for the whole site."""
    wall(c, 640, (232, 228, 214))
    c.box((400, 110, 720, 640), lighter(BROWN, -16), 4)
    c.box((416, 126, 704, 640), BROWN, 4)
    c.box((450, 170, 670, 340), lighter(BROWN, 16), 4)
    c.box((450, 380, 670, 600), lighter(BROWN, 16), 4)
    c.disc(682, 390, 12, 12, AMBER)
    c.disc(560, 250, 9, 9, INK)
    c.text(560, 80, "302", 44, INK, bold=True)
    c.box((440, 640, 680, 680), (150, 96, 84), 8)
    officer(c.at(880, 800, 1.0), reach=0)
    person(c.at(1030, 800, 1.0), TEAL)
    plant(c.at(240, 690, 1.0))
    c.box((60, 200, 190, 330), WHITE, 4)
    c.text(125, 240, "居家安全", 24, GREEN, bold=True)
    c.text(125, 286, "上门查看", 24, GREEN, bold=True)


def bed(c: Canvas, cover: Colour) -> None:
    """A bed seen from its side, 460 wide."""
    c.shadow(0, 0, 250, 14)
    c.box((-240, -190, -212, 0), BROWN, 8)
    c.box((-230, -90, 230, -24), WOOD, 6)
    c.box((-220, -136, 230, -76), WHITE, 18)
    c.box((-90, -146, 236, -60), cover, 22)
    c.box((-206, -164, -104, -124), CREAM, 16)


def battery(c: Canvas) -> None:
    """An e-bike's battery on its charger beside the bed."""
    room(c)
    window(c.at(840, 250), night=True)
    bed(c.at(330, 760, 1.1), BLUE)
    socket(c.at(650, 520))
    c.line([(650, 540), (664, 640), (720, 700), (790, 716)], INK, 8)
    c.shadow(880, 780, 130, 14)
    c.box((790, 660, 980, 776), INK, 14)
    c.box((810, 682, 960, 726), TEAL, 6)
    c.text(885, 704, "48V", 30, WHITE, bold=True)
    c.line([(840, 660), (840, 634), (930, 634), (930, 660)], DARK, 12)
    c.disc(944, 750, 10, 10, RED)


def hose(c: Canvas) -> None:
    """A gas hose that goes through a wall and is cracked; its date is long past."""
    wall(c, 700, (232, 230, 220))
    c.box((60, 420, 760, 460), STEEL, 6)
    c.box((80, 460, 740, 700), lighter(WOOD, 20), 4)
    c.box((180, 380, 560, 424), INK, 10)
    for x in (270, 470):
        c.disc(x, 378, 66, 12, DARK)
        for dx in (-44, -22, 0, 22, 44):
            c.shape([(x + dx - 8, 372), (x + dx + 8, 372), (x + dx, 346)], BLUE)
    c.box((800, 0, 880, 700), (206, 198, 182))
    c.line([(560, 402), (680, 402), (740, 330), (800, 330)], AMBER, 24)
    c.line([(880, 330), (980, 330), (1020, 470)], AMBER, 24)
    c.box((980, 470, 1060, 690), lighter(RED, 20), 20)
    c.text(1020, 580, "液化气", 24, WHITE, bold=True)
    for x, y in ((620, 402), (656, 402), (716, 362), (926, 330)):
        c.line([(x - 5, y - 11), (x + 3, y), (x - 3, y + 11)], BROWN, 4)
    c.disc(380, 170, 130, 130, (236, 246, 240))
    c.disc(380, 170, 114, 114, WHITE)
    c.text(380, 132, "软管", 34, INK)
    c.text(380, 184, "2019.06", 46, RED, bold=True)
    c.text(380, 230, "生产", 28, INK)
    c.line([(470, 254), (620, 390)], GREY, 5)


def heater(c: Canvas) -> None:
    """An electric water heater in the bathroom; the home has no gas heater."""
    wall(c, 640, (220, 230, 230))
    for x in range(0, WIDE, 120):
        c.line([(x, 0), (x, 616)], (204, 216, 216, 170), 3)
    for y in range(60, 616, 120):
        c.line([(0, y), (WIDE, y)], (204, 216, 216, 170), 3)
    c.box((240, 120, 640, 290), WHITE, 70)
    c.disc(590, 205, 24, 24, STEEL)
    c.text(420, 190, "电热水器", 40, BLUE, bold=True)
    c.text(420, 240, "60 升", 28, DARK)
    for x, tone in ((330, RED), (540, BLUE)):
        c.line([(x, 290), (x, 420), (740, 420)], tone, 9)
    c.line([(740, 420), (740, 220), (800, 200)], STEEL, 12)
    c.disc(812, 206, 34, 14, STEEL)
    for x in (790, 812, 834):
        c.line([(x, 226), (x - 6, 330)], (166, 204, 222), 4)
    c.box((930, 300, 1130, 640), (238, 240, 238), 12)
    c.disc(1030, 380, 60, 24, (204, 216, 220))
    c.box((60, 640, 220, 690), TEAL, 14)


def bars(c: Canvas) -> None:
    """A barred window with an escape hatch; its key hangs beside it on a hook."""
    room(c)
    c.box((250, 90, 810, 540), WHITE, 6)
    c.box((270, 110, 790, 520), (190, 216, 228), 2)
    for x in range(300, 800, 62):
        c.line([(x, 110), (x, 520)], DARK, 9)
    for y in (240, 380):
        c.line([(270, y), (790, y)], DARK, 9)
    c.box((476, 236, 720, 500), (190, 216, 228), 2)
    c.line([(480, 240), (716, 240), (716, 496), (480, 496), (480, 240)], RED, 12)
    for x in (540, 600, 660):
        c.line([(x, 244), (x, 494)], lighter(RED, 40), 8)
    c.text(598, 280, "逃生口", 32, INK, bold=True)
    c.box((690, 356, 730, 396), AMBER, 6)
    c.disc(930, 260, 8, 8, DARK)
    c.line([(930, 262), (930, 320)], AMBER, 8)
    c.disc(930, 350, 26, 26, AMBER)
    c.disc(930, 350, 12, 12, (236, 226, 206))
    c.box((925, 374, 935, 440), AMBER)
    c.box((935, 416, 954, 426), AMBER)
    c.text(930, 480, "钥匙", 30, INK, bold=True)
    bed(c.at(330, 800, 0.9), LEAF)


def night(c: Canvas) -> None:
    """The way from bed to bathroom: a curled rug and a cable across it."""
    room(c, 560, (206, 204, 212), (164, 140, 116))
    window(c.at(330, 220), night=True)
    bed(c.at(270, 690, 0.95), PINK)
    c.box((950, 160, 1150, 600), (112, 92, 78), 4)
    c.box((964, 174, 1136, 600), (222, 226, 226), 2)
    c.text(1050, 130, "卫生间", 32, INK, bold=True)
    c.shape([(520, 720), (860, 700), (900, 800), (560, 830)], (176, 92, 84))
    c.shape([(548, 738), (840, 720), (868, 782), (580, 808)], (204, 126, 110))
    c.shape([(520, 720), (600, 714), (588, 676), (540, 672)], (150, 76, 70))
    c.disc(560, 696, 44, 20, (220, 146, 130))
    rise = [(60 + step * 34, 838 - step * 3.4 + 26 * math.sin(step / 3.2)) for step in range(31)]
    c.line([(float(x), y) for x, y in rise] + [(1084.0, 660.0)], INK, 9)
    c.box((1040, 620, 1120, 662), WHITE, 6)
    c.box((520, 470, 570, 560), WOOD, 4)
    c.shape([(510, 420), (580, 420), (564, 372), (526, 372)], AMBER)
    c.line([(545, 420), (545, 470)], DARK, 6)


def shelf(c: Canvas) -> None:
    """Medicines and cleaner on a low shelf; two old people live here, no child comes."""
    room(c)
    c.box((90, 420, 520, 760), WOOD, 6)
    for top in (440, 600):
        c.box((108, top, 502, top + 140), lighter(WOOD, 46), 4)
    for place, tone in enumerate((WHITE, AMBER, BLUE, WHITE, RED)):
        left = 128 + place * 74
        c.box((left, 500, left + 50, 578), tone, 8)
        c.box((left + 6, 484, left + 44, 504), DARK, 4)
        c.box((left + 8, 526, left + 42, 556), CREAM, 3)
    for left, tone, said in ((140, GREEN, "清洁"), (270, TEAL, "消毒")):
        c.box((left, 640, left + 84, 738), tone, 10)
        c.box((left + 26, 616, left + 58, 644), WHITE, 4)
        c.text(left + 42, 690, said, 26, WHITE, bold=True)
    c.line([(560, 420), (560, 760)], DARK, 3)
    for y in (420, 760):
        c.line([(546, y), (574, y)], DARK, 3)
    c.text(610, 590, "1米", 30, INK, bold=True)
    person(c.at(800, 800, 1.05), TEAL, hair=GREY)
    person(c.at(980, 800, 1.0), PINK, hair=(206, 206, 206))
    c.box((690, 130, 1010, 330), BROWN, 6)
    c.box((706, 146, 994, 314), (226, 232, 228), 2)
    for x, tone in ((790, TEAL), (900, PINK)):
        c.disc(x, 220, 26, 28, (232, 194, 162))
        c.disc(x, 202, 26, 14, GREY)
        c.box((x - 38, 250, x + 38, 314), tone, 18)


SCENES: dict[str, Callable[[Canvas], None]] = {
    "home": home,
    "battery": battery,
    "hose": hose,
    "heater": heater,
    "bars": bars,
    "night": night,
    "shelf": shelf,
}
