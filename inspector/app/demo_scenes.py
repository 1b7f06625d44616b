# SPDX-License-Identifier: MPL-2.0
"""The demo's pictures: small flat drawings of a market and a street, each showing one fault of its own."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from typing import Final, TypeAlias

from PIL import Image, ImageDraw

Colour: TypeAlias = tuple[int, int, int]
Spot: TypeAlias = tuple[float, float]

WIDE: Final = 1600
HIGH: Final = 1200
FRUIT: Final[tuple[Colour, ...]] = ((214, 72, 58), (236, 152, 52), (122, 168, 72), (96, 130, 60), (232, 196, 84))
AWNINGS: Final[tuple[Colour, ...]] = ((196, 84, 70), (64, 128, 116), (214, 160, 70), (84, 112, 160))


class Dice:
    """Chance that falls the same way each time: numbers from a hash of the picture's name."""

    def __init__(self, name: str) -> None:
        """Begin with a name."""
        self._name, self._turn = name, 0

    def throw(self, least: float, most: float) -> float:
        """Give the next number between two."""
        self._turn += 1
        drawn = sha256(f"{self._name} {self._turn}".encode()).digest()
        return least + (most - least) * int.from_bytes(drawn[:4], "big") / 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture being drawn: the canvas and its dice."""

    draw: ImageDraw.ImageDraw
    dice: Dice

    def box(self, edges: tuple[float, float, float, float], fill: Colour, round_by: int = 0) -> None:
        """Draw a box by its left, top, right and bottom edges, its corners rounded."""
        self.draw.rounded_rectangle(edges, radius=round_by, fill=fill)

    def disc(self, middle: Spot, wide: float, high: float, fill: Colour) -> None:
        """Draw an ellipse by its middle and its half axes."""
        (x, y) = middle
        self.draw.ellipse((x - wide, y - high, x + wide, y + high), fill=fill)

    def shape(self, spots: list[Spot], fill: Colour) -> None:
        """Draw a polygon."""
        self.draw.polygon(spots, fill=fill)

    def line(self, spots: list[Spot], fill: Colour, width: int) -> None:
        """Draw a line through spots."""
        self.draw.line(spots, fill=fill, width=width, joint="curve")


def paint(name: str, subject: str) -> Image.Image:
    """Draw a picture: `subject` is a key of SUBJECTS, or words in which one of its marks stands; the same each time."""
    place, fault = SUBJECTS[subject_of(subject)]
    image = Image.new("RGB", (WIDE, HIGH))
    scene = Scene(ImageDraw.Draw(image), Dice(name))
    place(scene)
    fault(scene)
    return image


def subject_of(words: str) -> str:
    """Find the subject that words speak of, in either language; `litter` when none is named."""
    said = words.lower()
    found = ((said.find(mark), subject) for subject, marks in MARKS.items() for mark in (subject, *marks))
    named = sorted((place, subject) for place, subject in found if place >= 0)
    return named[0][1] if named else "litter"


def _fade(scene: Scene, top: Colour, bottom: Colour, start: int, end: int) -> None:
    for row in range(start, end):
        part = (row - start) / (end - start)
        mixed = tuple(round(one + (other - one) * part) for one, other in zip(top, bottom, strict=True))
        scene.draw.line([(0, row), (WIDE, row)], fill=(mixed[0], mixed[1], mixed[2]))


def _hall(scene: Scene) -> None:
    """A market hall: back wall with lamps, a tiled aisle, stalls on both sides."""
    _fade(scene, (224, 230, 228), (206, 214, 212), 0, 520)
    for x in range(160, WIDE, 320):
        scene.box((x - 70, 60, x + 70, 76), (250, 248, 232), 8)
    _fade(scene, (176, 172, 164), (206, 202, 192), 520, HIGH)
    for step in range(-12, 13):
        scene.line([(WIDE / 2 + step * 40, 520), (WIDE / 2 + step * 210, HIGH)], (188, 184, 175), 3)
    for step in range(1, 8):
        y = 520 + 680 * (step / 7) ** 1.8
        scene.line([(0, y), (WIDE, y)], (188, 184, 175), 3)
    for side in (0, 1):
        for place in range(2):
            _stall(scene, 20 + place * 330 if side == 0 else WIDE - 350 - place * 330, 330 - place * 40, side + place)


def _stall(scene: Scene, left: float, top: float, turn: int) -> None:
    high = 380
    scene.box((left, top + 190, left + 330, top + high), (150, 126, 100), 6)
    scene.box((left, top + 175, left + 330, top + 205), (176, 150, 120), 4)
    stripe = AWNINGS[turn % len(AWNINGS)]
    for place in range(6):
        fill = stripe if place % 2 == 0 else (244, 240, 230)
        scene.box((left - 10 + place * 58, top, left + 48 + place * 58, top + 70), fill, 10)
    for post in (left + 4, left + 314):
        scene.box((post, top + 60, post + 12, top + 190), (120, 110, 100))
    for place in range(24):
        fruit = FRUIT[(turn + place // 8) % len(FRUIT)]
        scene.disc((left + 30 + (place % 8) * 39, top + 172 - (place // 8) * 20), 21, 19, fruit)


def _street(scene: Scene) -> None:
    """A street: sky, a row of shop fronts, pavement, kerb and carriageway."""
    _fade(scene, (168, 204, 226), (226, 238, 240), 0, 640)
    for place in range(6):
        left, high = place * 270, scene.dice.throw(240, 330)
        tone = round(scene.dice.throw(176, 224))
        scene.box((left, 620 - high - 160, left + 262, 640), (tone, tone - 10, tone - 24))
        for floor in range(2):
            for window in range(3):
                x, y = left + 28 + window * 78, 620 - high - 130 + floor * 96
                scene.box((x, y, x + 50, y + 62), (126, 156, 172), 4)
        scene.box((left + 10, 470, left + 252, 512), AWNINGS[place % len(AWNINGS)], 6)
        scene.box((left + 20, 520, left + 242, 640), (90, 104, 112), 4)
    scene.box((0, 640, WIDE, 850), (196, 192, 184))
    for x in range(0, WIDE, 100):
        scene.line([(x + 60, 640), (x - 40, 850)], (178, 174, 166), 3)
    scene.box((0, 850, WIDE, 876), (224, 222, 214))
    _fade(scene, (104, 108, 112), (84, 88, 92), 876, HIGH)
    for x in range(40, WIDE, 300):
        scene.shape([(x, 1040), (x + 150, 1040), (x + 130, 1060), (x - 22, 1060)], (232, 230, 220))


def _wall(scene: Scene) -> None:
    """A wall close by with a skirting and a strip of floor."""
    _fade(scene, (232, 228, 216), (218, 212, 198), 0, 900)
    scene.box((0, 900, WIDE, 930), (150, 144, 134))
    _fade(scene, (186, 182, 174), (206, 202, 192), 930, HIGH)
    for x in range(0, WIDE + 200, 200):
        scene.line([(x, 930), (x + (x - WIDE / 2) * 0.5, HIGH)], (172, 168, 160), 3)


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
        scene.box((left - 12, 630, left + 232, 664), _lighter(fill, 20), 10)
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


def _lighter(colour: Colour, more: int) -> Colour:
    """Lighten a colour by a few steps."""
    red, green, blue = (min(255, part + more) for part in colour)
    return red, green, blue


Painter: TypeAlias = Callable[[Scene], None]
SUBJECTS: Final[dict[str, tuple[Painter, Painter]]] = {
    "puddle": (_hall, _puddle),
    "litter": (_street, _litter),
    "bin": (_wall, _bin),
    "posters": (_wall, _posters),
    "blocked": (_hall, _blocked),
    "cracked": (_street, _cracked),
    "wires": (_street, _wires),
    "scooters": (_street, _scooters),
    "sign": (_wall, _faded_sign),
    "basin": (_wall, _basin),
    "tidy": (_hall, _tidy),
}
MARKS: Final[dict[str, tuple[str, ...]]] = {
    "puddle": ("积水", "水", "water", "wet"),
    "litter": ("垃圾", "烟头", "烟蒂", "纸屑", "rubbish", "cigarette", "butts", "waste"),
    "bin": ("桶", "满溢", "bins", "overflow"),
    "posters": ("小广告", "张贴", "sticker", "fly-post", "poster"),
    "blocked": ("纸箱", "堆放", "占用", "占道", "通道", "boxes", "crates", "block", "goods"),
    "cracked": ("破损", "松动", "缺失", "坑", "盖板", "broken", "crack", "loose", "missing"),
    "wires": ("飞线", "线缆", "充电", "cable", "wire", "charging"),
    "scooters": ("电动车", "违停", "停放", "乱停", "车辆", "scooter", "parked", "bike"),
    "sign": ("标识", "褪色", "公示", "公益广告", "展板", "faded", "notice", "display board"),
    "basin": ("公厕", "厕", "洗手", "toilet", "basin"),
    "tidy": ("整洁", "clean", "tidy"),
}
