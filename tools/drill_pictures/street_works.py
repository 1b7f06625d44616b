# SPDX-License-Identifier: MPL-2.0
"""The pictures of the ready drill of a street: what lies and stands there; named as in drill.yaml."""

from __future__ import annotations

from collections.abc import Callable

from tools.drill_pictures.canvas import (
    AMBER,
    BLUE,
    BROWN,
    CREAM,
    DARK,
    GREY,
    INK,
    LEAF,
    PINK,
    RED,
    TEAL,
    WHITE,
    WIDE,
    Canvas,
    lighter,
)
from tools.drill_pictures.people import car, ebike, person
from tools.drill_pictures.places import pavement, street, wide_pavement
from tools.drill_pictures.things import (
    bag,
    bin_,
    board,
    butts,
    cone,
    fence,
    lamp_post,
    notice,
    tree,
)


def view(c: Canvas) -> None:
    """The street, for the whole site."""
    street(c)
    for x in (110, 620, 1110):
        tree(c.at(x, 560, 0.8))
    lamp_post(c.at(360, 600), 420)
    lamp_post(c.at(870, 600), 420)
    car(c.at(800, 800, 0.8), BLUE)
    ebike(c.at(300, 730, 0.7), TEAL, "088")
    for x, tone in ((450, PINK), (540, AMBER), (990, LEAF)):
        person(c.at(x, 600, 0.52), tone)
    board(c.at(740, 560), (180, 120), "讲文明", 1)


def stretches(c: Canvas) -> None:
    """The walk from above in three stretches: two have a board, the third an empty frame."""
    c.box((0, 0, WIDE, 900), (222, 226, 208))
    c.box((0, 330, WIDE, 610), (206, 200, 188))
    c.box((0, 400, WIDE, 540), (118, 122, 126))
    for x in range(20, WIDE, 110):
        c.box((x, 465, x + 60, 474), CREAM)
    for left, right, said in ((40, 480, "0—200米"), (480, 920, "200—400米"), (920, 1160, "400—500米")):
        c.line([(left, 650), (left, 700)], INK, 5)
        c.line([(left, 675), (right, 675)], INK, 4)
        c.text((left + right) / 2, 720, said, 32, INK, bold=True)
    c.line([(1160, 650), (1160, 700)], INK, 5)
    board(c.at(250, 330), (260, 190), "讲文明树新风", 3)
    board(c.at(700, 330), (260, 190), "核心价值观", 3)
    c.box((900, 180, 1130, 324), lighter(GREY, -20), 8)
    c.box((916, 196, 1114, 310), (222, 224, 220), 4)
    c.text(1015, 252, "（空框）", 30, DARK)
    for x in (180, 310, 630, 760, 930, 1100):
        c.box((x, 330, x + 10, 372), DARK)
    for x in (80, 420, 560, 850):
        c.disc(x, 790, 44, 40, LEAF)
        c.disc(x + 14, 780, 26, 24, lighter(LEAF, 14))
    person(c.at(380, 640, 0.24), BLUE)


def road(c: Canvas) -> None:
    """A trail of mortar spilt on the road; leaves of the season by the kerb."""
    street(c, 330)
    for place in range(15):
        x, y = 170 + place * 62, 700 + (place * 47) % 50 - place * 2
        c.disc(x, y, 54 - (place % 4) * 8, 20 - (place % 3) * 4, (214, 206, 190))
        c.disc(x + 12, y - 4, 22, 8, (230, 224, 210))
    for place in range(26):
        x, y = 40 + place * 45, 584 + (place * 29) % 26
        c.disc(x, y, 13, 6, ((214, 160, 66), (196, 128, 60), (226, 186, 90))[place % 3])
    for x in (160, 1060):
        tree(c.at(x, 420, 0.72), (206, 166, 76))


def waste(c: Canvas) -> None:
    """An overflowing bin, cigarette ends in a tree pit; a cleaner is gathering a heap."""
    wide_pavement(c, 330)
    bin_(c.at(560, 700, 1.2), (86, 108, 140), "其他", full=True)
    c.box((80, 660, 360, 790), (150, 116, 84), 6)
    tree(c.at(220, 730, 0.85))
    butts(c.at(270, 752, 0.8), 7)
    for x, y in ((860, 800), (930, 806), (900, 770)):
        bag(c.at(x, y, 0.8))
    person(c.at(1040, 800, 0.95), (230, 134, 60), reach=-8)
    c.line([(1090, 660), (990, 806)], BROWN, 9)
    c.shape([(964, 790), (1010, 806), (1000, 834), (944, 820)], (206, 186, 110))


def posting(c: Canvas) -> None:
    """A switch box with several adverts: one face, one place."""
    wide_pavement(c, 380)
    c.shadow(600, 790, 220, 20)
    c.box((400, 300, 800, 780), (126, 150, 138), 12)
    c.box((596, 316, 604, 764), (104, 128, 118))
    c.box((440, 330, 560, 366), AMBER, 4)
    c.text(500, 348, "有电危险", 22, INK, bold=True)
    for x, y, said in ((450, 420, "开锁"), (640, 380, "搬家"), (500, 570, "贷款"), (660, 590, "招工")):
        c.box((x, y, x + 116, y + 136), (250, 240, 204) if y % 20 else (246, 214, 206), 2)
        c.text(x + 58, y + 44, said, 34, (170, 70, 60), bold=True)
        for row in range(3):
            c.box((x + 16, y + 78 + row * 18, x + 100 - row * 14, y + 86 + row * 18), (190, 150, 140), 2)


def faces(c: Canvas) -> None:
    """House fronts: a few stains below two air-conditioners, nothing broken."""
    c.fade((0, 0, WIDE, 300), (196, 220, 232), (228, 238, 240))
    for left, tone in ((40, (224, 206, 180)), (430, (210, 216, 208)), (820, (226, 214, 196))):
        c.box((left, 110, left + 350, 720), tone, 4)
        for floor in range(2):
            for place in range(2):
                x, y = left + 50 + place * 150, 160 + floor * 170
                c.box((x, y, x + 100, y + 110), (150, 178, 190), 4)
                c.line([(x + 50, y), (x + 50, y + 110)], lighter(tone, 16), 7)
        c.box((left + 16, 500, left + 334, 556), (TEAL if left < 400 else RED if left < 800 else BLUE), 6)
        c.box((left + 30, 566, left + 320, 720), (116, 130, 136), 4)
        c.box((left + 46, 578, left + 180, 712), (184, 204, 208), 3)
    for x, y in ((96, 284), (876, 454)):
        c.box((x, y, x + 86, y + 50), WHITE, 6)
        c.disc(x + 30, y + 25, 18, 18, GREY)
        c.shape([(x + 30, y + 50), (x + 56, y + 50), (x + 50, y + 150), (x + 36, y + 128)], (150, 134, 112, 150))
    pavement(c, 720, 900)
    person(c.at(600, 860, 0.6), PINK)


def works(c: Canvas) -> None:
    """Roadworks fenced off, with cones, warnings and dates."""
    street(c, 330)
    c.shape([(430, 700), (800, 690), (850, 800), (390, 810)], (96, 84, 74))
    c.shape([(470, 716), (770, 708), (800, 780), (440, 788)], (78, 68, 60))
    fence(c.at(360, 830, 1.2), 430, ["道路维修", "11月15日—18日", "请慢行绕行"])
    for x in (290, 950, 1030):
        cone(c.at(x, 836, 1.1))
    c.shape([(1010, 560), (1100, 720), (920, 720)], AMBER)
    c.shape([(1010, 592), (1070, 704), (950, 704)], (250, 236, 180))
    c.text(1010, 668, "!", 74, INK, bold=True)


def slabs(c: Canvas) -> None:
    """Two broken slabs side by side; bare earth only within the ring round a new tree."""
    pavement(c, 0, 900, 150)
    for step in range(1, 6):
        c.line([(0, step * 150), (WIDE, step * 150)], (180, 174, 164), 4)
    c.shape([(560, 480), (700, 470), (712, 600), (560, 610)], (120, 106, 92))
    c.shape([(574, 560), (640, 520), (690, 572), (640, 606)], (206, 198, 186))
    c.shape([(716, 470), (852, 476), (846, 604), (722, 600)], (186, 178, 166))
    for spots in ([(716.0, 500.0), (790.0, 540.0), (852.0, 520.0)], [(790.0, 540.0), (770.0, 602.0)]):
        c.line(spots, (110, 98, 86), 7)
    c.disc(250, 700, 150, 74, (150, 116, 84))
    c.disc(250, 696, 128, 58, (128, 98, 72))
    c.box((242, 470, 258, 700), BROWN, 4)
    for x, y in ((220, 470), (282, 462), (250, 424)):
        c.disc(x, y, 44, 42, LEAF)
    c.line([(170, 700), (238, 540)], (196, 160, 110), 8)
    c.line([(330, 700), (262, 540)], (196, 160, 110), 8)
    notice(c.at(430, 800), (150, 90), ["新栽苗木"], (240, 246, 230), 26)


def crossing(c: Canvas) -> None:
    """A crossing whose stripes are worn away over half its width; signal and dropped kerb are sound."""
    street(c, 330)
    for place in range(9):
        x = 300 + place * 74
        worn = place in {3, 4, 5, 6}
        tone = (138, 140, 142) if worn else (238, 236, 228)
        c.shape([(x, 574), (x + 44, 574), (x + 20, 880), (x - 34, 880)], tone)
        if worn:
            for row in range(6):
                c.disc(x + 6 - row * 3, 600 + row * 50, 17, 11, (108, 112, 116))
                c.disc(x + 22 - row * 5, 622 + row * 48, 9, 7, (228, 226, 218))
    c.shape([(270, 540), (980, 540), (1010, 574), (240, 574)], (206, 190, 150))
    c.box((1064, 180, 1078, 560), DARK, 4)
    c.box((1030, 110, 1112, 270), INK, 14)
    c.disc(1071, 152, 26, 26, (90, 60, 58))
    c.disc(1071, 226, 26, 26, (110, 214, 140))


SCENES: dict[str, Callable[[Canvas], None]] = {
    "view": view,
    "stretches": stretches,
    "road": road,
    "waste": waste,
    "posting": posting,
    "faces": faces,
    "works": works,
    "slabs": slabs,
    "crossing": crossing,
}
