# SPDX-License-Identifier: MPL-2.0
"""The pictures of the ready drill of a street: order, people, service; named as in drill.yaml."""

from __future__ import annotations

from collections.abc import Callable

from tools.drill_pictures.canvas import (
    AMBER,
    BLUE,
    BROWN,
    DARK,
    GREEN,
    LEAF,
    PINK,
    RED,
    TEAL,
    WHITE,
    WIDE,
    Canvas,
)
from tools.drill_pictures.people import bending, bicycle, car, ebike, officer, person, rider
from tools.drill_pictures.places import pavement, street, tactile, wide_pavement
from tools.drill_pictures.things import (
    bin_,
    tag,
    tree,
)


def lane(c: Canvas) -> None:
    """A lane that has neither railings nor bollards and needs none."""
    street(c, 380)
    for x in (150, 640, 1090):
        tree(c.at(x, 520, 0.75))
    rider(c.at(380, 760, 0.72), AMBER, TEAL, helmet=True, plate=True)
    person(c.at(840, 580, 0.6), PINK)
    person(c.at(930, 584, 0.6), BLUE)


def path(c: Canvas) -> None:
    """An e-bike stands across the tactile path."""
    wide_pavement(c, 360)
    tactile(c, 640, 76)
    ebike(c.at(620, 740, 1.5), (206, 112, 70), "088")
    person(c.at(240, 720, 0.92), LEAF)
    c.line([(300, 590), (350, 716)], WHITE, 8)


def bikes(c: Canvas) -> None:
    """Six shared bicycles fallen over across the pavement; a car stands in a painted bay."""
    street(c, 330)
    for place in range(6):
        x, y = 180 + place * 110, 500 + (place % 2) * 44 - (place // 3) * 10
        bicycle(c.at(x, y, 0.92), (236, 186, 60), fallen=True)
    c.line([(650, 590), (600, 790), (1150, 790), (1130, 590)], WHITE, 9)
    car(c.at(880, 740, 0.98), (106, 138, 120))
    c.text(1112, 762, "P", 40, WHITE, bold=True)


def shops(c: Canvas) -> None:
    """Goods set out within painted lines, the way beside them free."""
    c.fade((0, 0, WIDE, 520), (228, 216, 196), (218, 206, 186))
    for left, sign, tone in ((60, "鲜花店", TEAL), (640, "书 店", BLUE)):
        c.box((left, 70, left + 500, 150), tone, 8)
        c.text(left + 250, 110, sign, 46, WHITE, bold=True)
        c.box((left + 10, 170, left + 490, 520), (110, 124, 130), 4)
        c.box((left + 30, 190, left + 300, 520), (188, 208, 212), 4)
        c.box((left + 330, 190, left + 470, 520), BROWN, 4)
    pavement(c, 520, 900, 150)
    c.line([(70, 530), (70, 640), (550, 640), (550, 530)], (246, 244, 238), 9)
    for place in range(6):
        x = 120 + place * 76
        c.shape([(x - 28, 580), (x + 28, 580), (x + 20, 626), (x - 20, 626)], (196, 110, 84))
        for dx, dy in ((-14, 562), (14, 560), (0, 544)):
            c.disc(x + dx, dy, 17, 16, (PINK, AMBER, (190, 150, 200))[place % 3])
    person(c.at(760, 800, 0.85), AMBER)
    person(c.at(890, 806, 0.85), LEAF)


def help_(c: Canvas) -> None:
    """Staff are speaking to a person who sleeps at a bus stop, with water and a leaflet."""
    wide_pavement(c, 360)
    c.box((180, 250, 760, 290), TEAL, 8)
    for x in (200, 730):
        c.box((x, 290, x + 14, 700), DARK)
    c.text(470, 270, "公交站", 26, WHITE, bold=True)
    c.box((260, 590, 680, 620), BROWN, 6)
    for x in (290, 640):
        c.box((x, 620, x + 14, 700), DARK)
    c.box((330, 534, 560, 592), (120, 128, 150), 26)
    c.disc(600, 556, 34, 34, (232, 194, 162))
    c.disc(612, 548, 30, 26, (62, 54, 50))
    officer(c.at(850, 800, 0.98), reach=-10)
    officer(c.at(990, 800, 0.98))
    c.box((792, 640, 816, 690), (150, 196, 216), 6)


def giving(c: Canvas) -> None:
    """A car waits while somebody is on the stripes."""
    street(c, 330)
    for place in range(7):
        x = 470 + place * 74
        c.shape([(x, 574), (x + 44, 574), (x + 20, 880), (x - 34, 880)], (238, 236, 228))
    car(c.at(210, 780, 0.86), BLUE, right=True)
    person(c.at(700, 800, 0.86), PINK)
    person(c.at(840, 740, 0.8), LEAF)


def riders(c: Canvas) -> None:
    """Thirty riders: three of them lack a helmet or a plate."""
    c.fade((0, 0, WIDE, 900), (214, 222, 220), (196, 196, 190))
    tones = (TEAL, BLUE, AMBER, PINK, LEAF)
    for place in range(30):
        x, y = 110 + (place % 6) * 198, 160 + (place // 6) * 172
        c.line([(x - 92, y + 4), (x + 92, y + 4)], (168, 172, 172), 3)
        shirt, tone = tones[(place * 2) % 5], tones[(place * 3 + 1) % 5]
        rider(c.at(x, y, 0.44), shirt, tone, helmet=place not in {8, 21}, plate=place != 16)


def sign(c: Canvas) -> None:
    """A sign to a toilet, and the open toilet at the corner."""
    wide_pavement(c, 400)
    c.box((190, 260, 206, 760), DARK, 4)
    c.shape([(120, 270), (430, 270), (490, 330), (430, 390), (120, 390)], BLUE)
    c.text(290, 312, "公共厕所", 42, WHITE, bold=True)
    c.text(290, 360, "120米", 32, WHITE)
    c.box((760, 330, 1100, 690), (222, 214, 196), 6)
    c.shape([(730, 340), (1130, 340), (1080, 280), (780, 280)], TEAL)
    c.box((800, 430, 900, 690), (116, 130, 136), 4)
    c.box((960, 430, 1060, 690), (116, 130, 136), 4)
    c.text(850, 400, "男", 40, BLUE, bold=True)
    c.text(1010, 400, "女", 40, RED, bold=True)
    tag(c.at(930, 540), "开放", GREEN)
    c.shadow(930, 694, 200, 12)


def drops(c: Canvas) -> None:
    """Somebody has dropped a sheet and bends down to pick it up."""
    wide_pavement(c, 360)
    bending(c.at(640, 800, 1.15), TEAL)
    c.shape([(508, 770), (560, 756), (574, 784), (522, 798)], WHITE)
    bin_(c.at(980, 760, 1.1), (86, 108, 140), "其他")
    person(c.at(250, 720, 0.8), AMBER)


SCENES: dict[str, Callable[[Canvas], None]] = {
    "lane": lane,
    "path": path,
    "bikes": bikes,
    "shops": shops,
    "help": help_,
    "giving": giving,
    "riders": riders,
    "sign": sign,
    "drops": drops,
}
