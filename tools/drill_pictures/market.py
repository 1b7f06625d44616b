# SPDX-License-Identifier: MPL-2.0
"""The pictures of the ready drill of a market: gate, floor, fittings, order; named as in drill.yaml."""

from __future__ import annotations

from collections.abc import Callable

from tools.drill_pictures.canvas import (
    AMBER,
    BLUE,
    CREAM,
    DARK,
    GREEN,
    GREY,
    LEAF,
    PINK,
    RED,
    STEEL,
    TEAL,
    WHITE,
    WOOD,
    Canvas,
    lighter,
)
from tools.drill_pictures.people import bending, car, ebike, person
from tools.drill_pictures.places import hall, pavement, tactile, tiles, wall, wide_pavement
from tools.drill_pictures.things import (
    FISH,
    bin_,
    board,
    butts,
    cone,
    fence,
    notice,
    plant,
    puddle,
    stall,
    tag,
)


def gate(c: Canvas) -> None:
    """The market's gate, for the whole site."""
    c.fade((0, 0, 1200, 560), (190, 216, 230), (232, 240, 240))
    c.box((150, 170, 1050, 560), (226, 208, 182))
    c.shape([(110, 180), (1090, 180), (1010, 90), (190, 90)], lighter(RED, -10))
    c.box((330, 190, 870, 274), RED, 10)
    c.text(600, 232, "示例农贸市场", 52, CREAM, bold=True)
    for left in (230, 520, 810):
        c.box((left, 320, left + 170, 560), (112, 126, 130), 6)
        c.box((left + 12, 334, left + 158, 560), (206, 222, 222), 4)
    pavement(c, 560, 900, 150)
    stall(c.at(250, 640, 0.62), GREEN, "蔬菜", 2)
    stall(c.at(950, 640, 0.62), AMBER, "水果", 0)
    for x, tone in ((470, BLUE), (560, PINK), (720, LEAF)):
        person(c.at(x, 700, 0.62), tone)
    plant(c.at(80, 640, 0.9))
    plant(c.at(1120, 640, 0.9))


def values(c: Canvas) -> None:
    """One display that counts, and one so faded that it does not."""
    wall(c)
    board(c.at(330, 520), (420, 330), "社会主义核心价值观", 0)
    for place, said in enumerate(("富强 民主 文明 和谐", "自由 平等 公正 法治", "爱国 敬业 诚信 友善")):
        c.text(330, 310 + place * 66, said, 34, (250, 224, 150), bold=True)
    pale = (226, 206, 194)
    c.box((640, 184, 1076, 526), (206, 190, 176), 12)
    c.box((646, 190, 1070, 520), pale, 8)
    c.text(858, 232, "社会主义核心价值观", 34, (214, 190, 176), bold=True)
    for place, said in enumerate(("富强 民主", "自由 平", "爱国")):
        c.text(770, 310 + place * 66, said, 34, (212, 188, 172), bold=True)
    c.shape([(1070, 190), (930, 190), (960, 300), (1010, 270), (1070, 380)], (232, 224, 208))
    c.shape([(930, 190), (960, 300), (900, 250)], (190, 172, 158))
    for x in (210, 450, 740, 980):
        c.box((x, 526, x + 14, 640), GREY)
    person(c.at(580, 800, 0.9), TEAL)


def floor(c: Canvas) -> None:
    """A large puddle in the fish aisle; people step round it."""
    hall(c)
    stall(c.at(230, 610, 0.86), BLUE, "水产", FISH)
    stall(c.at(980, 610, 0.86), TEAL, "鲜鱼", FISH)
    c.box((60, 500, 150, 560), (150, 186, 200), 8)
    puddle(c.at(600, 780), 300)
    person(c.at(760, 640, 0.66), AMBER)
    person(c.at(470, 650, 0.66), PINK, reach=26)
    c.line([(330, 604), (380, 690), (470, 740)], (134, 164, 180), 16)


def waste(c: Canvas) -> None:
    """An overflowing bin, one patch of cigarette ends; a trader is putting leaves into her basket."""
    hall(c, 430)
    stall(c.at(240, 590, 0.82), GREEN, "蔬菜", 2)
    bin_(c.at(800, 720, 1.25), (84, 118, 100), "厨余", full=True)
    butts(c.at(1050, 820, 1.2), 8)
    bending(c.at(420, 780, 0.92), PINK)
    c.shadow(300, 800, 80, 14)
    c.shape([(226, 740), (374, 740), (354, 800), (246, 800)], WOOD)
    for x in (250, 280, 312, 344):
        c.disc(x, 736, 24, 16, LEAF)
    for x in (380, 404):
        c.disc(x, 806, 20, 8, LEAF)


def toilet(c: Canvas) -> None:
    """A clean toilet: basins with the water on, closed stalls, a dry floor."""
    wall(c, 600, (222, 230, 228))
    for x in range(0, 1200, 100):
        c.line([(x, 0), (x, 576)], (208, 218, 216, 160), 3)
    for y in range(60, 576, 100):
        c.line([(0, y), (1200, y)], (208, 218, 216, 160), 3)
    for left in (60, 260):
        c.box((left, 130, left + 180, 600), TEAL, 4)
        c.box((left + 12, 146, left + 168, 570), lighter(TEAL, 26), 4)
        c.disc(left + 148, 360, 9, 9, STEEL)
    for left in (560, 840):
        c.box((left + 30, 130, left + 210, 340), (206, 222, 226), 8)
        c.box((left, 430, left + 240, 470), WHITE, 16)
        c.shape([(left + 20, 470), (left + 220, 470), (left + 180, 560), (left + 60, 560)], (238, 238, 234))
        c.line([(left + 120, 430), (left + 120, 376), (left + 150, 376), (left + 150, 396)], DARK, 12)
    c.line([(710, 400), (710, 440)], (150, 196, 216), 10)
    c.box((1090, 380, 1150, 470), CREAM, 8)
    c.text(1120, 425, "洗手液", 17)
    tag(c.at(250, 80), "公共卫生间", TEAL)


def posting(c: Canvas) -> None:
    """Three adverts on one pillar, and a tidy notice board that is provided for them."""
    wall(c, 650)
    c.box((180, 0, 400, 690), (206, 198, 184), 6)
    c.box((168, 650, 412, 700), (184, 176, 162), 6)
    for x, y, said, tone in (
        (220, 140, "疏通\n管道", (250, 236, 190)),
        (292, 260, "办证", (246, 214, 206)),
        (214, 400, "低价\n租房", (216, 230, 240)),
    ):
        c.box((x, y, x + 124, y + 112), tone, 2)
        for row, word in enumerate(said.split("\n")):
            c.text(x + 62, y + 36 + row * 36, word, 30, (170, 70, 60), bold=True)
    c.box((560, 150, 1090, 560), lighter(GREEN, -10), 12)
    c.box((584, 220, 1066, 536), (238, 234, 222), 4)
    c.text(824, 186, "便民信息栏", 38, WHITE, bold=True)
    for place in range(6):
        left, top = 610 + (place % 3) * 152, 240 + (place // 3) * 146
        c.box((left, top, left + 128, top + 124), WHITE, 2)
        for row in range(4):
            c.box((left + 14, top + 18 + row * 26, left + 110 - row * 12, top + 28 + row * 26), (180, 184, 188), 3)
    for x in (620, 1020):
        c.box((x, 560, x + 16, 690), DARK)


def poultry(c: Canvas) -> None:
    """The poultry corner of old: closed, with a notice that none is sold."""
    hall(c)
    for left in (130, 470, 810):
        c.box((left, 250, left + 260, 600), (186, 190, 190), 4)
        for row in range(11):
            c.line([(left, 266 + row * 30), (left + 260, 266 + row * 30)], (166, 170, 170), 4)
    notice(c.at(600, 500), (520, 170), ["公 告", "本市场不经营活禽", "鲜禽请到冷鲜区选购"], (250, 240, 206), 34)
    plant(c.at(80, 640, 0.9))
    person(c.at(950, 780, 0.86), LEAF)


def covers(c: Canvas) -> None:
    """A gutter cover missing, a broken tile; a stretch under repair is fenced off, with dates."""
    tiles(c, 0, (206, 200, 188))
    c.box((0, 300, 1200, 440), (150, 152, 150))
    for place in range(9):
        left = 6 + place * 134
        if place == 3:
            c.box((left, 312, left + 126, 428), (58, 62, 66), 4)
            c.box((left + 10, 372, left + 116, 428), (86, 98, 104), 4)
            continue
        c.box((left, 308, left + 126, 432), (182, 184, 182), 4)
        for slot in range(5):
            c.box((left + 18 + slot * 20, 328, left + 28 + slot * 20, 412), (120, 122, 122), 4)
    c.shape([(170, 620), (330, 600), (350, 730), (200, 760)], (176, 160, 140))
    for spots in ([(170, 620), (250, 680), (350, 730)], [(330, 600), (250, 680), (200, 760)], [(250, 680), (240, 612)]):
        c.line([(float(x), float(y)) for x, y in spots], (120, 104, 88), 6)
    fence(c.at(760, 800, 1.1), 340, ["正在维修", "11月15日—18日", "请绕行"])
    cone(c.at(700, 806))


def parking(c: Canvas) -> None:
    """A car on the tactile path; e-bikes within their painted bay."""
    wide_pavement(c)
    tactile(c, 640, 66)
    car(c.at(400, 720, 1.12), (176, 84, 76))
    c.line([(740, 610), (740, 480), (1160, 480), (1160, 610)], WHITE, 8)
    for place, tone in enumerate((TEAL, BLUE, AMBER)):
        ebike(c.at(830 + place * 122, 590, 0.66), tone, "088")
    tag(c.at(950, 440, 0.8), "非机动车停放区")


def trading(c: Canvas) -> None:
    """Temporary stalls within painted lines and hours."""
    wide_pavement(c, 380)
    c.line([(150, 780), (150, 560), (880, 560), (880, 780), (150, 780)], WHITE, 10)
    stall(c.at(330, 740, 0.86), GREEN, "自产菜", 2)
    stall(c.at(690, 740, 0.86), AMBER, "瓜果", 0)
    notice(c.at(1030, 640), (250, 190), ["临时摊点", "6:00—9:00", "依线摆放", "收摊清扫"], WHITE, 28)
    for x in (940, 1110):
        c.box((x, 640, x + 12, 800), DARK)
    person(c.at(510, 850, 0.7), BLUE)


SCENES: dict[str, Callable[[Canvas], None]] = {
    "gate": gate,
    "values": values,
    "floor": floor,
    "waste": waste,
    "toilet": toilet,
    "posting": posting,
    "poultry": poultry,
    "covers": covers,
    "parking": parking,
    "trading": trading,
}
