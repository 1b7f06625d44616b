# SPDX-License-Identifier: MPL-2.0
"""What a camera wrote into a picture (EXIF): how it was held, when it was taken, and where; the rest is not read."""

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from PIL import Image

from inspector.core.exact import ZERO, rounded
from inspector.core.sites import MOST_EAST, MOST_NORTH, Spot

ORIENTATION: Final = 0x0112
_CAMERA, _TAKEN, _OFFSET, _GPS = 0x8769, 0x9003, 0x9011, 0x8825
_NORTH: Final = (1, 2, "S")
_EAST: Final = (3, 4, "W")
_PLACES: Final = 6
"""Decimals of a degree that are kept: a tenth of a metre."""

_TIME = re.compile(r"\d{4}:\d\d:\d\d \d\d:\d\d:\d\d")
_ZONE = re.compile(r"[+-]\d\d:\d\d")


@dataclass(frozen=True, slots=True)
class Exif:
    """Orientation 1…8, the time as the camera spells it (with its zone where it tells one), the place; all may lack."""

    orientation: int = 1
    taken: str = ""
    place: Spot | None = None


def read_exif(image: Image.Image) -> Exif:
    """Read an opened picture's EXIF; a broken part costs only itself."""
    try:
        exif = image.getexif()
        orientation = exif.get(ORIENTATION, 1)
        taken = _taken(exif)
    except Exception:  # noqa: BLE001 - a broken EXIF block raises anything, and costs only what it would have told
        return Exif()
    return Exif(orientation if isinstance(orientation, int) else 1, taken, _place(exif))


def kept_exif(image: Image.Image) -> bytes:
    """Spell anew only when and where an upright picture was taken; empty when it tells neither."""
    told, made = read_exif(image), Image.Exif()
    if not told.taken and told.place is None:
        return b""
    exif = image.getexif()
    if told.taken:
        camera = exif.get_ifd(_CAMERA)
        kept = {_TAKEN: told.taken[:19]} | ({_OFFSET: camera[_OFFSET]} if told.taken[19:] else {})
        made.get_ifd(_CAMERA).update(kept)
    if told.place is not None:
        gps = exif.get_ifd(_GPS)
        made.get_ifd(_GPS).update({tag: gps[tag] for tag in (*_NORTH[:2], *_EAST[:2])})
    return made.tobytes()


def _taken(exif: Image.Exif) -> str:
    camera = exif.get_ifd(_CAMERA)
    taken, zone = str(camera.get(_TAKEN, "")), str(camera.get(_OFFSET, ""))
    if not _TIME.fullmatch(taken):
        return ""
    return f"{taken} {zone}" if _ZONE.fullmatch(zone) else taken


def _place(exif: Image.Exif) -> Spot | None:
    """Give the place; none where the camera had no fix (it writes 0, 0) or the numbers lie outside the globe."""
    try:
        gps = exif.get_ifd(_GPS)
        north, east = (_degrees(gps[sign], gps[angle], behind) for sign, angle, behind in (_NORTH, _EAST))
    except Exception:  # noqa: BLE001 - broken rationals raise anything, and cost only the place
        return None
    nowhere = north == east == ZERO
    return None if nowhere or abs(north) > MOST_NORTH or abs(east) > MOST_EAST else Spot(north, east)


def _degrees(sign: object, angle: object, behind: str) -> Fraction:
    if not isinstance(angle, tuple):
        raise TypeError
    parts = [Fraction(part.numerator, part.denominator) for part in angle]
    whole = sum((part / 60**power for power, part in enumerate(parts[:3])), ZERO)
    return rounded(-whole if str(sign) == behind else whole, _PLACES)
