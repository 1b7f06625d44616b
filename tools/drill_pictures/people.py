# SPDX-License-Identifier: MPL-2.0
"""People and what they ride, drawn plainly, without faces; each stands with its foot at the canvas's spot."""

from __future__ import annotations

from tools.drill_pictures.canvas import BLUE, DARK, GREY, INK, RED, SKIN, STEEL, WHITE, Canvas, Colour, lighter

HAIR: Colour = (62, 54, 50)
TROUSERS: Colour = (76, 82, 98)


def person(c: Canvas, shirt: Colour, *, hair: Colour = HAIR, apron: Colour | None = None, reach: float = 0) -> None:
    """Somebody standing, 330 high; `reach` moves the right hand out."""
    c.shadow(0, 0, 60, 12)
    c.box((-36, -150, -4, -4), TROUSERS, 12)
    c.box((4, -150, 36, -4), TROUSERS, 12)
    for x in (-24, 24):
        c.disc(x, -4, 22, 9, INK)
    c.line([(-46, -228), (-58, -150)], lighter(shirt, -16), 22)
    c.line([(46, -228), (58 + reach, -152 - reach * 0.4)], lighter(shirt, -16), 22)
    c.disc(-58, -142, 11, 11, SKIN)
    c.disc(58 + reach, -144 - reach * 0.4, 11, 11, SKIN)
    c.box((-50, -256, 50, -124), shirt, 30)
    if apron is not None:
        c.box((-32, -214, 32, -104), apron, 10)
    c.box((-12, -272, 12, -244), SKIN, 6)
    c.disc(0, -300, 36, 40, SKIN)
    c.arc((-38, -344, 38, -262), (180, 360), hair, 24)
    c.disc(0, -326, 33, 17, hair)


def bending(c: Canvas, shirt: Colour) -> None:
    """Somebody bending down to the left, a hand near the ground."""
    c.shadow(0, 0, 110, 12)
    c.box((10, -150, 40, -4), TROUSERS, 12)
    c.box((42, -150, 72, -4), TROUSERS, 12)
    c.shape([(6, -120), (80, -150), (20, -232), (-70, -216), (-76, -172)], shirt)
    c.disc(-10, -196, 66, 42, shirt)
    c.line([(-52, -180), (-84, -52)], lighter(shirt, -16), 22)
    c.disc(-86, -40, 12, 12, SKIN)
    c.disc(-92, -222, 36, 38, SKIN)
    c.disc(-88, -244, 36, 22, HAIR)


def wheel(c: Canvas, radius: float) -> None:
    """A wheel around the spot."""
    c.disc(0, 0, radius, radius, (46, 48, 52))
    c.disc(0, 0, radius * 0.62, radius * 0.62, STEEL)
    c.disc(0, 0, radius * 0.2, radius * 0.2, DARK)


def ebike(c: Canvas, tone: Colour, plate: str = "") -> None:
    """An electric bicycle, 250 long, looking right."""
    c.shadow(0, 2, 140, 12)
    for x in (-88, 92):
        wheel(c.at(x, -42), 42)
    c.shape(
        [(-118, -78), (-104, -128), (-30, -132), (-6, -78), (44, -74), (66, -150), (90, -150), (76, -52), (-70, -50)],
        tone,
    )
    c.box((-120, -152, -24, -128), INK, 10)
    c.line([(72, -150), (58, -206), (26, -214)], DARK, 10)
    c.disc(88, -160, 14, 14, (246, 232, 170))
    c.box((-40, -76, 30, -58), lighter(tone, -30), 6)
    if plate:
        c.box((-166, -128, -104, -92), WHITE, 4)
        c.text(-135, -110, plate, 22, INK, bold=True)


def rider(c: Canvas, shirt: Colour, tone: Colour, *, helmet: bool, plate: bool) -> None:
    """Somebody on an electric bicycle, with or without helmet and plate."""
    ebike(c, tone, "088" if plate else "")
    c.line([(-60, -146), (10, -140), (24, -84)], TROUSERS, 26)
    c.shape([(-94, -150), (-30, -148), (-22, -236), (-74, -246)], shirt)
    c.line([(-44, -222), (36, -208)], lighter(shirt, -16), 20)
    c.disc(-44, -276, 34, 36, SKIN)
    if helmet:
        c.disc(-46, -292, 40, 30, RED)
        c.box((-86, -294, -2, -280), lighter(RED, -20), 6)
        c.line([(-22, -282), (-30, -244)], INK, 5)
    else:
        c.disc(-46, -296, 36, 22, HAIR)


def bicycle(c: Canvas, tone: Colour, *, fallen: bool = False) -> None:
    """A shared bicycle; a fallen one lies on its side."""
    if fallen:
        c.shadow(0, 0, 120, 18)
        for x, y in ((-74, -12), (74, -20)):
            c.disc(x, y, 50, 22, (56, 58, 62))
            c.disc(x, y, 38, 15, (188, 184, 174))
        c.line([(-74, -12), (-14, -44), (74, -20)], tone, 12)
        c.line([(-74, -12), (10, 2), (-14, -44)], tone, 12)
        c.line([(66, -22), (92, -58), (64, -66)], DARK, 9)
        return
    c.shadow(0, 2, 120, 10)
    for x in (-76, 78):
        c.disc(x, -50, 50, 50, (56, 58, 62))
        c.disc(x, -50, 42, 42, (206, 204, 196))
        c.disc(x, -50, 8, 8, DARK)
    c.line([(-76, -50), (-36, -120), (52, -120), (0, -50), (-76, -50)], tone, 11)
    c.line([(-36, -120), (0, -50)], tone, 11)
    c.line([(78, -50), (50, -150), (20, -156)], DARK, 9)
    c.box((-64, -146, -14, -130), INK, 7)


def car(c: Canvas, tone: Colour, *, right: bool = False) -> None:
    """A motor car seen from the side, 460 long, looking left or right."""
    c.shadow(0, 2, 236, 18)
    c.shape([(-150, -128), (-96, -206), (76, -206), (150, -128)], lighter(tone, 20))
    c.shape([(-128, -132), (-86, -192), (-18, -192), (-18, -132)], (186, 208, 218))
    c.shape([(-4, -132), (-4, -192), (66, -192), (122, -132)], (186, 208, 218))
    c.box((-230, -134, 230, -36), tone, 34)
    front, back = (206, -230) if right else (-230, 206)
    c.box((front, -92, front + 24, -66), (246, 232, 170), 6)
    c.box((back, -92, back + 24, -66), RED, 6)
    c.line([(-10, -126), (-10, -50)], lighter(tone, -24), 4)
    for x in (-138, 140):
        wheel(c.at(x, -42), 44)


def wheelchair(c: Canvas, shirt: Colour) -> None:
    """Somebody in a wheelchair, looking right."""
    c.shadow(0, 0, 100, 12)
    c.box((-52, -180, -36, -70), DARK, 6)
    c.box((-50, -92, 44, -74), DARK, 6)
    c.box((-44, -190, 20, -84), shirt, 22)
    c.line([(10, -100), (58, -100), (66, -30)], TROUSERS, 26)
    c.disc(-10, -226, 34, 37, SKIN)
    c.disc(-12, -248, 34, 20, GREY)
    c.disc(-18, -56, 58, 58, (60, 62, 66))
    c.disc(-18, -56, 48, 48, (214, 212, 204))
    c.disc(-18, -56, 9, 9, DARK)
    wheel(c.at(66, -18), 18)
    c.line([(-44, -178), (-78, -190)], DARK, 8)


def officer(c: Canvas, reach: float = 0) -> None:
    """A member of staff in a blue shirt with a reflecting vest."""
    person(c, BLUE, reach=reach)
    c.box((-40, -240, 40, -130), (226, 214, 84), 14)
    c.box((-40, -196, 40, -182), STEEL)
