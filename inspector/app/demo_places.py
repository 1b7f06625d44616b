# SPDX-License-Identifier: MPL-2.0
"""The places of the demo's pictures: a market hall, a street, a wall, drawn flat, the same each time."""

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
    """A picture being drawn: the canvas, what draws on it, and its dice."""

    image: Image.Image
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


def fade(scene: Scene, top: Colour, bottom: Colour, start: int, end: int) -> None:
    """Fill a band of rows, one colour passing into the other."""
    column = Image.new("RGB", (1, end - start))
    for row in range(end - start):
        part = row / (end - start)
        mixed = tuple(round(one + (other - one) * part) for one, other in zip(top, bottom, strict=True))
        column.putpixel((0, row), mixed)
    scene.image.paste(column.resize((WIDE, end - start), Image.Resampling.NEAREST), (0, start))


def hall(scene: Scene) -> None:
    """A market hall: back wall with lamps, a tiled aisle, stalls on both sides."""
    fade(scene, (224, 230, 228), (206, 214, 212), 0, 520)
    for x in range(160, WIDE, 320):
        scene.box((x - 70, 60, x + 70, 76), (250, 248, 232), 8)
    fade(scene, (176, 172, 164), (206, 202, 192), 520, HIGH)
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


def _fronts(scene: Scene) -> None:
    """The sky and a row of shop fronts."""
    fade(scene, (168, 204, 226), (226, 238, 240), 0, 640)
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


def street(scene: Scene) -> None:
    """A street: shop fronts, pavement, kerb and carriageway."""
    _fronts(scene)
    scene.box((0, 640, WIDE, 850), (196, 192, 184))
    for x in range(0, WIDE, 100):
        scene.line([(x + 60, 640), (x - 40, 850)], (178, 174, 166), 3)
    scene.box((0, 850, WIDE, 876), (224, 222, 214))
    fade(scene, (104, 108, 112), (84, 88, 92), 876, HIGH)
    for x in range(40, WIDE, 300):
        scene.shape([(x, 1040), (x + 150, 1040), (x + 130, 1060), (x - 22, 1060)], (232, 230, 220))


def pavement(scene: Scene) -> None:
    """A wide pavement before shop fronts, with a tactile path."""
    _fronts(scene)
    fade(scene, (188, 184, 176), (208, 204, 194), 640, HIGH)
    for step in range(-10, 11):
        scene.line([(WIDE / 2 + step * 110, 640), (WIDE / 2 + step * 230, HIGH)], (176, 172, 164), 3)
    for step in range(1, 8):
        y = 640 + 560 * (step / 7) ** 1.5
        scene.line([(0, y), (WIDE, y)], (176, 172, 164), 3)
    scene.shape([(0, 790), (WIDE, 790), (WIDE, 840), (0, 840)], (222, 190, 92))
    for x in range(0, WIDE, 64):
        scene.line([(x + 8, 804), (x + 48, 804)], (204, 170, 74), 6)
        scene.line([(x + 8, 824), (x + 48, 824)], (204, 170, 74), 6)


def wall(scene: Scene) -> None:
    """A wall close by with a skirting and a strip of floor."""
    fade(scene, (232, 228, 216), (218, 212, 198), 0, 900)
    scene.box((0, 900, WIDE, 930), (150, 144, 134))
    fade(scene, (186, 182, 174), (206, 202, 192), 930, HIGH)
    for x in range(0, WIDE + 200, 200):
        scene.line([(x, 930), (x + (x - WIDE / 2) * 0.5, HIGH)], (172, 168, 160), 3)


def lighter(colour: Colour, more: int) -> Colour:
    """Lighten a colour by a few steps."""
    red, green, blue = (min(255, part + more) for part in colour)
    return red, green, blue
