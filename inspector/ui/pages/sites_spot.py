# SPDX-License-Identifier: MPL-2.0
"""Where a site lies, as it is typed: degrees north, degrees east."""

import re
from fractions import Fraction
from typing import Final

from inspector.core.problems import KnownError, Problem
from inspector.core.sites import MOST_EAST, MOST_NORTH, Spot

_PARTS: Final = re.compile(r"\s*(-?\d{1,3}(?:\.\d{1,9})?)\s*[,，\s]\s*(-?\d{1,3}(?:\.\d{1,9})?)\s*")


def read_spot(text: str) -> Spot | None:
    """Read `30.27, 120.15`; nothing typed is nowhere. Raises KnownError `spot_form`."""
    if not text.strip():
        return None
    found = _PARTS.fullmatch(text)
    if found is None:
        raise KnownError(Problem("spot_form", found=text[:40]))
    north, east = Fraction(found[1]), Fraction(found[2])
    if abs(north) > MOST_NORTH or abs(east) > MOST_EAST:
        raise KnownError(Problem("spot_form", found=text[:40]))
    return Spot(north, east)
