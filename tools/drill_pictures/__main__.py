# SPDX-License-Identifier: MPL-2.0
"""Draws the pictures of the ready drills into resources/samples/drills: python -m tools.drill_pictures [DRILL …]."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from tools.drill_pictures import household, household_alarms, market, market_trade, street, street_works
from tools.drill_pictures.canvas import Canvas, blank, finished

DRILLS: Mapping[str, Mapping[str, Callable[[Canvas], None]]] = {
    "market": market.SCENES | market_trade.SCENES,
    "street": street_works.SCENES | street.SCENES,
    "household": household.SCENES | household_alarms.SCENES,
}
PLACE = Path(__file__).resolve().parents[2] / "resources" / "samples" / "drills"


def drawn(drill: str, name: str) -> bytes:
    """Draw one picture of a drill; the same bytes each time with the same release of the drawing library."""
    canvas = blank()
    DRILLS[drill][name](canvas)
    return finished(canvas)


def main(words: Sequence[str]) -> int:
    """Draw the pictures of the drills named, or of all."""
    for drill in words or tuple(DRILLS):
        (PLACE / drill).mkdir(parents=True, exist_ok=True)
        for name in DRILLS[drill]:
            data = drawn(drill, name)
            (PLACE / drill / f"{name}.jpg").write_bytes(data)
            print(f"{drill}/{name}.jpg {len(data) // 1000} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
