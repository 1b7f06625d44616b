# SPDX-License-Identifier: MPL-2.0
"""The pictures of the ready drill of a market: trade, service, safety; named as in drill.yaml."""

from __future__ import annotations

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
    WOOD,
    Canvas,
    lighter,
)
from tools.drill_pictures.people import person, wheelchair
from tools.drill_pictures.places import hall, wall
from tools.drill_pictures.things import (
    boxes,
    door,
    extinguisher,
    notice,
    scale,
    stall,
    tag,
)


def areas(c: Canvas) -> None:
    """Raw meat right beside cooked food on one counter."""
    hall(c, 400)
    c.box((80, 250, 560, 320), RED, 8)
    c.text(320, 285, "鲜 肉", 42, WHITE, bold=True)
    c.box((640, 250, 1120, 320), AMBER, 8)
    c.text(880, 285, "熟 食", 42, WHITE, bold=True)
    person(c.at(330, 700, 0.95), (236, 234, 226), apron=RED)
    person(c.at(840, 700, 0.95), (236, 234, 226), apron=AMBER)
    c.box((40, 560, 1160, 790), (226, 228, 226), 8)
    c.box((24, 536, 1176, 576), STEEL, 8)
    for x in (130, 300, 470):
        c.shape([(x - 70, 536), (x - 56, 470), (x + 20, 452), (x + 74, 492), (x + 66, 536)], (206, 96, 90))
        c.shape([(x - 40, 520), (x - 20, 486), (x + 30, 484), (x + 40, 514)], (240, 190, 180))
    for x in (600, 660, 720):
        c.disc(x, 502, 46, 32, (204, 140, 70))
        c.disc(x - 8, 494, 24, 14, (226, 170, 96))
    c.shape([(540, 536), (556, 480), (596, 470), (610, 536)], (206, 96, 90))
    for x in (860, 970, 1080):
        c.box((x - 46, 486, x + 46, 536), WHITE, 8)
        c.disc(x, 488, 44, 20, (178, 104, 56))


def inside(c: Canvas) -> None:
    """A wheelchair and a shopping trolley in the aisle, a no-entry sign at the bollards; no vehicle."""
    hall(c)
    stall(c.at(190, 600, 0.8), GREEN, "蔬菜", 2)
    stall(c.at(1010, 600, 0.8), RED, "干货", 3)
    wheelchair(c.at(520, 800, 1.15), TEAL)
    person(c.at(790, 780, 0.86), PINK, reach=34)
    c.shadow(880, 800, 60, 10)
    c.line([(848, 652), (862, 700), (862, 790)], DARK, 8)
    c.box((840, 700, 930, 790), (196, 92, 86), 10)
    for x in (560, 640):
        c.box((x - 9, 480, x + 9, 560), AMBER, 6)
    c.disc(600, 404, 46, 46, RED)
    c.disc(600, 404, 36, 36, WHITE)
    c.text(600, 404, "车", 40, INK, bold=True)
    c.line([(570, 374), (630, 434)], RED, 9)


def rules(c: Canvas) -> None:
    """All three notices on one board."""
    wall(c)
    c.box((180, 120, 1020, 540), lighter(BLUE, -20), 12)
    c.text(600, 168, "公 示 栏", 44, WHITE, bold=True)
    for place, (title, rows) in enumerate(
        (("服务标准", 5), ("诚信承诺", 4), ("退换办法", 5)),
    ):
        left = 206 + place * 268
        c.box((left, 210, left + 252, 516), WHITE, 4)
        c.text(left + 126, 250, title, 34, INK, bold=True)
        for row in range(rows):
            c.box((left + 24, 290 + row * 40, left + 226 - row * 18, 304 + row * 40), (186, 190, 194), 4)
    for x in (240, 940):
        c.box((x, 540, x + 20, 700), DARK)
    person(c.at(600, 850, 0.82), LEAF)


def fair_scale(c: Canvas) -> None:
    """The fair scale works, but its label has run out."""
    wall(c)
    scale(c.at(470, 790, 1.15), "0.000")
    c.box((330, 60, 610, 132), TEAL, 10)
    c.text(470, 96, "公平秤", 44, WHITE, bold=True)
    c.disc(880, 400, 176, 176, (*INK[:3], 40))
    c.disc(874, 392, 172, 172, (236, 246, 234))
    c.disc(874, 392, 150, 150, WHITE)
    c.text(874, 316, "检定合格", 46, GREEN, bold=True)
    c.text(874, 392, "有效期至", 36, INK)
    c.text(874, 456, "2025年6月", 42, INK, bold=True)
    c.line([(560, 640), (740, 500)], GREY, 5)
    c.box((520, 630, 574, 676), (236, 246, 234), 6)


def licences(c: Canvas) -> None:
    """Ten stalls: eight with a licence, one with a code, one with an empty frame."""
    c.fade((0, 0, 1200, 900), (232, 236, 230), (214, 208, 196))
    for place in range(10):
        left, top = 40 + (place % 5) * 228, 60 + (place // 5) * 420
        tone = (GREEN, AMBER, RED, TEAL, BLUE)[(place * 3) % 5]
        c.box((left, top, left + 200, top + 360), (242, 238, 228), 10)
        for stripe in range(5):
            fill = tone if stripe % 2 == 0 else CREAM
            c.box((left + stripe * 40, top, left + stripe * 40 + 40, top + 50), fill)
            c.disc(left + stripe * 40 + 20, top + 50, 20, 12, fill)
        c.box((left + 12, top + 260, left + 188, top + 350), WOOD, 6)
        c.text(left + 100, top + 305, f"{place + 1}号", 34, CREAM, bold=True)
        _licence(c.at(left + 100, top + 160), place)


def _licence(c: Canvas, place: int) -> None:
    c.box((-62, -76, 62, 76), BROWN, 4)
    if place == 6:
        c.box((-52, -66, 52, 66), (206, 196, 182), 2)
        return
    c.box((-52, -66, 52, 66), WHITE, 2)
    if place == 3:
        for cell in range(49):
            if (cell * 7 + cell // 3) % 3 != 1 or cell in {0, 6, 42, 48}:
                x, y = -42 + (cell % 7) * 12, -52 + (cell // 7) * 12
                c.box((x, y, x + 12, y + 12), INK)
        c.text(0, 50, "扫码查证", 17)
        return
    c.text(0, -44, "营业执照", 21, (170, 60, 50), bold=True)
    for row in range(4):
        c.box((-38, -20 + row * 18, 38 - row * 8, -12 + row * 18), (190, 194, 198), 3)
    c.disc(28, 46, 14, 14, (206, 80, 70))


def residues(c: Canvas) -> None:
    """The residue results on the board are of the day before."""
    wall(c)
    c.box((230, 90, 970, 570), INK, 14)
    c.box((256, 116, 944, 544), (28, 50, 58), 6)
    c.text(600, 160, "农药残留检测结果", 42, (240, 226, 150), bold=True)
    c.text(600, 222, "检测日期：11月15日", 36, (240, 170, 140), bold=True)
    for row, (what, where, said) in enumerate(
        (("青菜", "12号摊", "合格"), ("韭菜", "15号摊", "合格"), ("黄瓜", "21号摊", "合格"), ("豆角", "27号摊", "合格"))
    ):
        for x, word in ((380, what), (600, where), (820, said)):
            c.text(x, 300 + row * 60, word, 34, (190, 230, 220))
    notice(c.at(1080, 420), (190, 200), ["今 天", "11月16日", "星期一"], WHITE, 32)


def goods(c: Canvas) -> None:
    """Shelves with dated goods; expired ones lie apart in a box marked for disposal."""
    wall(c, 680)
    c.box((70, 90, 800, 640), WOOD, 8)
    for row in range(3):
        top = 110 + row * 178
        c.box((88, top, 782, top + 160), lighter(WOOD, 44), 4)
        for place in range(7):
            left = 104 + place * 96
            tone = (RED, AMBER, GREEN, BLUE, TEAL)[(row * 2 + place) % 5]
            c.box((left, top + 36, left + 76, top + 158), lighter(tone, 10), 10)
            c.box((left + 8, top + 74, left + 68, top + 118), WHITE, 4)
            c.text(left + 38, top + 96, "2027", 17, INK)
    boxes_of_old(c.at(980, 780))


def boxes_of_old(c: Canvas) -> None:
    """A box of goods taken off the shelf, marked for disposal."""
    c.shadow(0, 4, 150, 18)
    for x in (-70, -10, 50):
        c.box((x - 26, -230, x + 34, -120), lighter(GREY, 14), 8)
        c.text(x + 4, -190, "2025", 17, INK)
    c.box((-140, -160, 140, 0), (200, 160, 112), 6)
    c.box((-112, -124, 112, -40), (250, 236, 170), 6)
    c.text(0, -98, "待处理", 38, RED, bold=True)
    c.text(0, -60, "已下架", 24, INK)


def queue(c: Canvas) -> None:
    """People queue at the cooked food along the line on the floor."""
    hall(c, 430)
    stall(c.at(1010, 640, 0.98), RED, "熟食", 1)
    c.line([(130, 800), (900, 800)], AMBER, 10)
    for place, tone in enumerate((BLUE, PINK, LEAF, AMBER)):
        person(c.at(220 + place * 190, 780, 0.9), tone)
        c.disc(220 + place * 190, 830, 40, 10, (226, 190, 92))
    tag(c.at(480, 380), "请排队 一米线", TEAL)


def exit_(c: Canvas) -> None:
    """The exit is blocked by boxes; the extinguisher beside it stands in the green."""
    wall(c, 660)
    door(c.at(520, 660), (150, 170, 160), "安全出口")
    boxes(c.at(500, 760), 3, 3)
    extinguisher(c.at(900, 720, 1.15))


SCENES: dict[str, Callable[[Canvas], None]] = {
    "areas": areas,
    "inside": inside,
    "rules": rules,
    "scale": fair_scale,
    "licences": licences,
    "residues": residues,
    "goods": goods,
    "queue": queue,
    "exit": exit_,
}
