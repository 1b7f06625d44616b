# SPDX-License-Identifier: MPL-2.0
"""The demo's pictures: what stands or lies in a place, one painter a subject, chosen by the scene and its caption."""

import math
from collections.abc import Callable
from typing import Final, TypeAlias

from PIL import Image, ImageDraw

from inspector.app.demo_places import AWNINGS, HIGH, WIDE, Colour, Dice, Scene, hall, lighter, pavement, street, wall

Painter: TypeAlias = Callable[[Scene], None]
CLOTHES: Final[tuple[Colour, ...]] = ((70, 96, 140), (176, 88, 76), (96, 132, 96), (140, 110, 150), (206, 160, 84))


def paint(scene: str, caption: str) -> Image.Image:
    """Draw a scene as its caption (in Chinese) says; the same each time. KeyError for a scene there is not."""
    image = Image.new("RGB", (WIDE, HIGH))
    drawn = Scene(image, ImageDraw.Draw(image), Dice(f"{scene} {caption}"))
    place, subject = SCENES[scene]
    place(drawn)
    said = (painter for marks, painter in CAPTIONS if any(mark in caption for mark in marks))
    next(said, subject)(drawn)
    return image


def _puddle(scene: Scene) -> None:
    for place in range(5):
        middle = (560 + place * 120 + scene.dice.throw(-30, 30), 940 + scene.dice.throw(-40, 60))
        scene.disc(middle, scene.dice.throw(130, 220), scene.dice.throw(40, 66), (118, 146, 160))
    for place in range(4):
        middle = (600 + place * 130, 930 + scene.dice.throw(-20, 50))
        scene.disc(middle, 70, 10, (178, 204, 214))


def _litter(scene: Scene) -> None:
    kinds: tuple[Colour, ...] = ((240, 238, 230), (124, 160, 88), (210, 190, 120), (200, 96, 80), (170, 190, 210))
    for place in range(26):
        x, y = scene.dice.throw(380, 1240), scene.dice.throw(860, 1080)
        size = scene.dice.throw(14, 40)
        turn = scene.dice.throw(0, math.pi)
        corners = [
            (x + size * math.cos(turn + step), y + size * 0.6 * math.sin(turn + step))
            for step in (0, 1.4, 2.7, 4.1, 5.2)
        ]
        scene.shape(corners, kinds[place % len(kinds)])


def _bin(scene: Scene) -> None:
    for left, fill in ((560, (70, 120, 90)), (800, (84, 100, 130))):
        for place in range(9):
            spot = (left + 30 + place * 20, 640 - scene.dice.throw(0, 70))
            scene.disc(spot, 36, 32, (60 + place * 4, 62, 66))
        scene.shape([(left, 640), (left + 220, 640), (left + 195, 980), (left + 25, 980)], fill)
        scene.box((left - 12, 630, left + 232, 664), lighter(fill, 20), 10)
    _litter(scene)


def _posters(scene: Scene) -> None:
    for place in range(14):
        x, y = scene.dice.throw(220, 1240), scene.dice.throw(170, 700)
        tone = ((250, 244, 220), (246, 214, 200), (220, 232, 244))[place % 3]
        scene.box((x, y, x + 150, y + 200), tone, 2)
        for row in range(4):
            scene.box((x + 16, y + 24 + row * 40, x + 134 - row * 18, y + 38 + row * 40), (170, 90, 80), 2)


def _blocked(scene: Scene) -> None:
    for row in range(3):
        for place in range(5 - row):
            left = 470 + place * 140 + row * 70
            top = 950 - row * 120
            scene.box((left, top, left + 132, top + 116), (188, 146, 96), 4)
            scene.box((left, top + 48, left + 132, top + 62), (214, 180, 130))
            scene.line([(left + 66, top), (left + 66, top + 116)], (160, 120, 76), 4)


def _cracked(scene: Scene) -> None:
    for place in range(4):
        x, y = 480 + place * 190 + scene.dice.throw(-40, 40), 930 + scene.dice.throw(-50, 70)
        rim = [(x + 110 * math.cos(step), y + 44 * math.sin(step)) for step in (0, 0.9, 1.9, 3.0, 3.9, 5.2)]
        scene.shape(rim, (112, 96, 80))
        for spoke in range(5):
            turn = spoke * 1.26 + scene.dice.throw(0, 0.6)
            end = (x + 190 * math.cos(turn), y + 78 * math.sin(turn))
            scene.line([(x, y), end], (96, 86, 74), 6)


def _wires(scene: Scene) -> None:
    for place in range(11):
        top, sag = 120 + place * 16, scene.dice.throw(80, 300)
        curve = [(step * 80.0, top + sag * math.sin(math.pi * step / 20)) for step in range(21)]
        scene.line(curve, (50, 50, 54), 7)
    scene.box((1120, 560, 1230, 650), (238, 236, 228), 8)
    scene.line([(900, 330), (1000, 500), (1175, 590)], (40, 40, 44), 9)


def _scooters(scene: Scene) -> None:
    for place in range(5):
        x, y = 300 + place * 230, 900 + (place % 2) * 50
        tone = AWNINGS[place % len(AWNINGS)]
        for wheel in (x - 76, x + 76):
            scene.disc((wheel, y + 74), 46, 46, (44, 46, 50))
            scene.disc((wheel, y + 74), 22, 22, (150, 152, 156))
        scene.shape([(x - 90, y + 50), (x - 70, y - 30), (x - 10, y + 30), (x + 80, y + 20), (x + 96, y + 60)], tone)
        scene.line([(x + 84, y + 50), (x + 60, y - 110), (x + 20, y - 126)], (70, 72, 76), 12)
        scene.box((x - 84, y - 50, x + 6, y - 26), (50, 50, 54), 10)


def _faded_sign(scene: Scene) -> None:
    scene.box((420, 240, 1180, 700), (190, 176, 164), 14)
    scene.box((444, 264, 1156, 676), (222, 208, 196), 8)
    for row in range(4):
        scene.box((500, 320 + row * 84, 1100 - row * 60, 360 + row * 84), (206, 178, 168), 6)
    scene.shape([(1010, 264), (1156, 264), (1156, 430)], (232, 228, 216))
    scene.line([(1010, 264), (1156, 430)], (160, 146, 134), 6)


def _basin(scene: Scene) -> None:
    for left in (250, 800):
        scene.box((left, 540, left + 480, 600), (246, 246, 244), 24)
        scene.shape([(left + 40, 600), (left + 440, 600), (left + 360, 730), (left + 120, 730)], (232, 234, 234))
        scene.box((left + 228, 440, left + 252, 540), (160, 166, 170), 8)
        scene.box((left + 190, 430, left + 252, 452), (160, 166, 170), 8)
        scene.box((left + 90, 120, left + 390, 390), (196, 214, 220), 10)
    for _ in range(12):
        scene.disc((scene.dice.throw(240, 1280), scene.dice.throw(780, 1080)), 34, 14, (150, 140, 120))


def _tidy(scene: Scene) -> None:
    scene.box((620, 250, 980, 450), (62, 110, 96), 12)
    scene.box((640, 270, 960, 430), (78, 130, 114), 8)
    for row in range(3):
        scene.box((676, 300 + row * 40, 924 - row * 50, 318 + row * 40), (236, 240, 232), 4)


def _good_board(scene: Scene) -> None:
    scene.box((400, 200, 1200, 690), (168, 52, 44), 16)
    scene.box((426, 226, 1174, 664), (196, 70, 58), 10)
    for row in range(3):
        for column in range(4):
            left, top = 490 + column * 164, 290 + row * 118
            scene.box((left, top, left + 128, top + 70), (246, 222, 150), 8)
    for left in (520, 1060):
        scene.box((left, 690, left + 20, 930), (130, 130, 130))


def _scale(scene: Scene) -> None:
    scene.box((500, 640, 1100, 930), (120, 128, 132), 12)
    scene.box((470, 590, 1130, 650), (196, 202, 204), 14)
    scene.box((740, 300, 860, 600), (150, 156, 160), 10)
    scene.box((600, 190, 1000, 360), (52, 58, 62), 18)
    scene.box((630, 220, 970, 310), (24, 44, 34), 8)
    for place in range(4):
        left = 660 + place * 76
        scene.line([(left, 240), (left + 40, 240), (left + 40, 290), (left, 290), (left, 240)], (120, 240, 160), 7)
    scene.disc((950, 335), 12, 12, (220, 80, 70))


def _people(scene: Scene, spots: range) -> None:
    for turn, x in enumerate(spots):
        shirt = CLOTHES[turn % len(CLOTHES)]
        scene.box((x - 26, 880, x - 4, 1010), (60, 62, 72), 8)
        scene.box((x + 4, 880, x + 26, 1010), (60, 62, 72), 8)
        scene.box((x - 46, 700, x + 46, 900), shirt, 34)
        scene.disc((x, 654), 40, 44, (226, 188, 156))
        scene.disc((x, 630), 41, 26, (52, 44, 40))


def _queue(scene: Scene) -> None:
    scene.line([(260, 1030), (1340, 1030)], (226, 196, 70), 16)
    _people(scene, range(330, 1330, 220))


def _hawkers(scene: Scene) -> None:
    for left, tone in ((330, (86, 120, 160)), (860, (176, 110, 70))):
        scene.box((left, 760, left + 400, 900), tone, 12)
        for wheel in (left + 70, left + 330):
            scene.disc((wheel, 910), 50, 50, (44, 46, 50))
            scene.disc((wheel, 910), 26, 26, (160, 160, 164))
        for place in range(12):
            fruit = ((122, 168, 72), (214, 72, 58), (236, 152, 52))[place % 3]
            scene.disc((left + 40 + place * 29, 752 - (place % 3) * 16), 24, 22, fruit)
        scene.line([(left + 200, 750), (left + 200, 470)], (120, 110, 100), 10)
        scene.shape([(left, 500), (left + 200, 410), (left + 400, 500)], AWNINGS[left % 3])
    _people(scene, range(790, 800, 20))


def _crossing(scene: Scene) -> None:
    for place in range(11):
        x = 240 + place * 104
        worn = 70 if place in {3, 4, 5, 8} else 0
        tone = (150 + worn // 4, 150, 148) if worn else (232, 230, 222)
        scene.shape([(x, 890), (x + 62, 890), (x + 34, 1190), (x - 40, 1190)], tone)
        for _ in range(6 if worn else 1):
            spot = (x + scene.dice.throw(-20, 50), scene.dice.throw(900, 1170))
            scene.disc(spot, 26, 12, (98, 102, 106))


def _cars(scene: Scene) -> None:
    for left, tone in ((250, (150, 48, 44)), (830, (70, 84, 110))):
        scene.shape([(left + 110, 740), (left + 200, 650), (left + 420, 650), (left + 500, 740)], lighter(tone, 26))
        scene.shape([(left + 150, 736), (left + 214, 670), (left + 300, 670), (left + 300, 736)], (176, 202, 214))
        scene.shape([(left + 318, 736), (left + 318, 670), (left + 406, 670), (left + 460, 736)], (176, 202, 214))
        scene.box((left, 735, left + 580, 860), tone, 40)
        for wheel in (left + 130, left + 450):
            scene.disc((wheel, 862), 58, 58, (40, 42, 46))
            scene.disc((wheel, 862), 30, 30, (168, 170, 174))


def _cover(scene: Scene) -> None:
    scene.disc((800, 1010), 250, 110, (66, 68, 70))
    scene.disc((800, 1002), 232, 98, (92, 94, 96))
    for row in range(-3, 4):
        half = 200 * math.sqrt(max(0.05, 1 - (row / 4) ** 2))
        scene.line([(800 - half, 1002 + row * 24), (800 + half, 1002 + row * 24)], (64, 66, 68), 9)
    scene.shape([(930, 930), (1040, 980), (1010, 1060), (900, 1010)], (34, 34, 36))


def _nothing_wrong(scene: Scene) -> None:
    for place in range(7):
        x = 110 + place * 230
        scene.box((x - 8, 690, x + 8, 850), (120, 96, 74))
        scene.disc((x, 650), 78, 84, (104, 146, 92))
        scene.disc((x - 20, 630), 44, 46, (122, 164, 106))


SCENES: Final[dict[str, tuple[Painter, Painter]]] = {
    "board": (wall, _good_board),
    "floor": (hall, _puddle),
    "bins": (wall, _bin),
    "toilet": (wall, _basin),
    "walls": (wall, _posters),
    "stalls": (hall, _tidy),
    "parking": (pavement, _cars),
    "hawkers": (pavement, _hawkers),
    "scale": (wall, _scale),
    "exit": (hall, _blocked),
    "queue": (hall, _queue),
    "street": (street, _litter),
    "pavement": (pavement, _cracked),
    "crossing": (street, _crossing),
    "bicycles": (pavement, _scooters),
    "wires": (street, _wires),
}
CAPTIONS: Final[tuple[tuple[tuple[str, ...], Painter], ...]] = (
    (("褪色", "破损展板"), _faded_sign),
    (("井盖",), _cover),
    (("干净", "整洁"), _nothing_wrong),
    (("烟蒂", "纸屑", "散落", "垃圾"), _litter),
    (("小广告", "张贴"), _posters),
    (("飞线", "线缆"), _wires),
)
