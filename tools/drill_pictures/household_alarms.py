# SPDX-License-Identifier: MPL-2.0
"""The pictures of the ready drill of a household: current, alarms, help; named as in drill.yaml."""

from __future__ import annotations

from collections.abc import Callable

from tools.drill_pictures.canvas import (
    AMBER,
    CREAM,
    DARK,
    GREEN,
    GREY,
    INK,
    RED,
    STEEL,
    TEAL,
    WHITE,
    WIDE,
    WOOD,
    Canvas,
    lighter,
)
from tools.drill_pictures.people import person
from tools.drill_pictures.places import room, wall, window
from tools.drill_pictures.things import extinguisher, gauge, plant, socket


def chain(c: Canvas) -> None:
    """Two extension leads chained beside the sink, with a kettle, a rice cooker and an oven on them."""
    wall(c, 740, (236, 230, 216))
    c.shape([(0, 600), (0, 450), (WIDE, 450), (WIDE, 600)], lighter(STEEL, 14))
    c.box((0, 590, WIDE, 620), STEEL)
    c.box((0, 620, WIDE, 740), lighter(WOOD, 26))
    c.box((70, 490, 330, 570), (176, 184, 188), 16)
    c.line([(200, 480), (200, 330), (262, 330), (262, 364)], DARK, 15)
    for x, y in ((372, 540), (398, 562), (430, 520), (356, 506)):
        c.disc(x, y, 9, 12, (140, 190, 214))
    _appliances(c)
    socket(c.at(1120, 280))
    c.line([(1120, 290), (1146, 420), (1120, 540), (990, 556)], INK, 8)
    c.line([(806, 556), (740, 574), (650, 556)], INK, 8)
    for x, heat in ((520, 150), (900, 0)):
        c.box((x - 118, 520, x + 118, 592), (210, 206, 198), 12)
        socket(c.at(x, 554), 3)
        c.disc(x - 30, 556, 24, 15, (150, 110, 60, heat))


def _appliances(c: Canvas) -> None:
    c.box((440, 330, 560, 480), WHITE, 26)
    c.line([(560, 360), (596, 400), (560, 450)], DARK, 12)
    c.text(500, 410, "电水壶", 26, DARK)
    c.line([(500, 480), (490, 548)], INK, 7)
    c.disc(710, 390, 86, 60, (214, 222, 226))
    c.box((620, 380, 800, 484), (224, 230, 232), 24)
    c.text(710, 436, "电饭锅", 26, DARK)
    c.line([(690, 484), (560, 548)], INK, 7)
    c.box((850, 320, 1060, 484), DARK, 12)
    c.box((868, 338, 1000, 466), (60, 64, 72), 6)
    c.text(934, 404, "烤箱", 28, CREAM)
    c.line([(930, 484), (910, 546)], INK, 7)


def breaker(c: Canvas) -> None:
    """The test key was pressed: the lever has dropped and the lamp is out."""
    wall(c, 700, (226, 222, 210))
    c.box((250, 130, 820, 600), WHITE, 14)
    c.box((274, 154, 796, 576), (222, 224, 222), 8)
    for place in range(4):
        left = 300 + place * 122
        c.box((left, 220, left + 104, 500), WHITE, 6)
        up = place != 0
        c.box((left + 32, 300 if up else 370, left + 72, 350 if up else 420), INK if up else RED, 6)
        c.text(left + 52, 258, "开" if up else "断", 26, GREEN if up else RED, bold=True)
    c.disc(352, 462, 18, 18, AMBER)
    c.text(352, 530, "试验", 26, INK, bold=True)
    c.text(536, 190, "漏电保护", 30, INK, bold=True)
    c.line([(1000, 0), (1000, 170)], DARK, 6)
    c.shape([(920, 240), (1080, 240), (1040, 170), (960, 170)], TEAL)
    c.disc(1000, 246, 40, 26, (120, 120, 116))
    c.text(1000, 320, "灯灭", 30, DARK)
    c.line([(366, 470), (470, 660)], (232, 194, 162), 34)
    c.disc(362, 466, 18, 18, (232, 194, 162))


def smoke(c: Canvas) -> None:
    """The smoke alarm on the ceiling is wrapped in a plastic bag."""
    c.fade((0, 0, WIDE, 420), (240, 236, 224), (228, 222, 208))
    c.fade((0, 420, WIDE, 900), (222, 214, 196), (232, 226, 210))
    c.box((0, 400, WIDE, 430), WHITE)
    c.disc(600, 210, 190, 84, (218, 214, 204))
    c.disc(600, 196, 170, 74, WHITE)
    c.disc(600, 186, 96, 38, (228, 228, 224))
    c.disc(660, 222, 11, 7, RED)
    c.disc(600, 206, 216, 118, (170, 206, 226, 120))
    for spots in (
        [(420.0, 160.0), (500.0, 220.0), (470.0, 280.0)],
        [(760.0, 140.0), (710.0, 230.0), (770.0, 280.0)],
        [(560.0, 100.0), (590.0, 190.0)],
        [(610.0, 300.0), (640.0, 250.0)],
    ):
        c.line(spots, (236, 246, 250, 200), 7)
    c.line([(420, 260), (780, 260)], (206, 120, 90), 9)
    c.text(600, 360, "感烟报警器", 34, INK, bold=True)
    c.box((420, 560, 780, 780), WOOD, 10)
    c.box((450, 520, 750, 580), TEAL, 20)
    plant(c.at(980, 780, 1.2))


def alarm(c: Canvas) -> None:
    """A gas alarm with its green lamp on, in date."""
    wall(c, 720, (234, 230, 218))
    c.box((440, 170, 760, 560), WHITE, 30)
    c.box((456, 186, 744, 544), (240, 242, 240), 24)
    c.text(600, 240, "燃气报警器", 40, INK, bold=True)
    for row in range(5):
        c.box((520, 290 + row * 22, 680, 300 + row * 22), GREY, 4)
    for x, tone, said in ((510, GREEN, "电源"), (600, (206, 206, 202), "报警"), (690, (206, 206, 202), "故障")):
        c.disc(x, 434, 16, 16, tone)
        c.text(x, 468, said, 20, DARK)
    c.disc(510, 434, 28, 28, (86, 190, 120, 60))
    c.text(600, 512, "有效期至 2028.04", 26, INK, bold=True)
    socket(c.at(940, 360))
    c.line([(760, 360), (860, 400), (940, 364)], INK, 8)
    c.box((0, 640, WIDE, 690), STEEL, 4)
    c.box((120, 590, 360, 640), INK, 10)
    for x in (180, 300):
        c.disc(x, 588, 44, 9, DARK)


def gauge_low(c: Canvas) -> None:
    """The extinguisher's needle stands in the red."""
    room(c)
    extinguisher(c.at(330, 790, 1.7), empty=True)
    c.disc(800, 380, 254, 254, (*INK[:3], 36))
    gauge(c.at(792, 372, 8.2), empty=True)
    c.text(792, 520, "压力", 38, INK, bold=True)
    c.line([(372, 440), (560, 400)], GREY, 6)


def call(c: Canvas) -> None:
    """An old woman who lives alone tries the number on the card; somebody answers."""
    room(c)
    window(c.at(300, 250))
    person(c.at(560, 820, 1.25), TEAL, hair=(206, 206, 206))
    c.line([(630, 560), (636, 470), (612, 452)], lighter(TEAL, -16), 28)
    c.box((600, 410, 630, 480), INK, 8)
    c.shape([(700, 170), (1110, 170), (1110, 380), (800, 380), (700, 440), (730, 380), (700, 380)], WHITE)
    c.text(905, 240, "喂，我在！", 48, INK, bold=True)
    c.text(905, 310, "有事随时打给我", 34, DARK)
    c.box((860, 560, 1110, 760), WOOD, 8)
    c.box((880, 500, 1090, 566), WHITE, 6)
    c.text(985, 520, "紧急联系人", 26, RED, bold=True)
    c.text(985, 550, "女儿 · 邻居 · 社区", 20, INK)


SCENES: dict[str, Callable[[Canvas], None]] = {
    "chain": chain,
    "breaker": breaker,
    "smoke": smoke,
    "alarm": alarm,
    "gauge": gauge_low,
    "call": call,
}
