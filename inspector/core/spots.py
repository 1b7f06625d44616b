# SPDX-License-Identifier: MPL-2.0
"""Spots as offices write them: decimal degrees, degrees with minutes and seconds, north and east in either order."""

import re
from fractions import Fraction
from typing import Final

from inspector.core.sites import MOST_EAST, MOST_NORTH, Spot

_ANGLE: Final = re.compile(
    r"([NSEWnsew北南东西]?)[纬经]?\s*[:：]?\s*(-?\d{1,3}(?:\.\d{1,12})?)\s*[°º度]?"
    r"(?:\s*(\d{1,2}(?:\.\d{1,10})?)\s*['′分])?(?:\s*(\d{1,2}(?:\.\d{1,10})?)\s*[\"″秒])?(?:\s?([NSEWnsew])(?!\s*\d))?"
)
_PLACES: Final = 10**8
_SOUTH_OR_WEST: Final = frozenset("swSW南西")
_EASTWARD: Final = frozenset("ewEW东西")


def read_angle(said: str) -> Fraction | None:
    """Read degrees (`31.2304`, `31°13′49″`, `北纬31.23`) exactly, to 8 places; None when it is none."""
    match = _ANGLE.fullmatch(said.strip())
    return None if match is None else _angle(match)


def read_pair(said: str) -> tuple[Fraction, Fraction] | None:
    """Read two angles in one text; the one beyond 90, or marked E or 东, is east; else north stands first."""
    found = list(_ANGLE.finditer(said))
    rest = _ANGLE.sub("", said)
    if len(found) != 2 or re.search(r"[^\s,，;；、/|()（）纬经]", rest):
        return None
    one, other = _angle(found[0]), _angle(found[1])
    swapped = abs(one) > MOST_NORTH or bool({found[0][1], found[0][5]} & _EASTWARD)
    return (other, one) if swapped else (one, other)


def spot_of(north: Fraction, east: Fraction) -> tuple[Spot | None, bool]:
    """Make a spot; and tell whether north and east stood in each other's place. None when there is no such place."""
    swapped = abs(north) > MOST_NORTH >= abs(east)
    north, east = (east, north) if swapped else (north, east)
    fits = abs(north) <= MOST_NORTH and abs(east) <= MOST_EAST
    return (Spot(north, east) if fits else None), swapped


def _angle(match: re.Match[str]) -> Fraction:
    degrees = Fraction(match[2])
    more = Fraction(match[3] or 0) / 60 + Fraction(match[4] or 0) / 3600
    value = degrees - more if match[2].startswith("-") else degrees + more
    value = -value if {match[1], match[5]} & _SOUTH_OR_WEST else value
    return Fraction(round(value * _PLACES), _PLACES)
