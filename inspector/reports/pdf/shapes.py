# SPDX-License-Identifier: MPL-2.0
"""The marks ✓ ✕ ◐ – ? and the tick box as drawn paths: no glyph is needed, and each is told apart without colour."""

from functools import lru_cache
from typing import Final

from inspector.reports.pdf.look import MARK_INKS, rgb

_RING: Final = (
    "0.1 w 0.9 0.5 m 0.9 0.721 0.721 0.9 0.5 0.9 c 0.279 0.9 0.1 0.721 0.1 0.5 c"
    " 0.1 0.279 0.279 0.1 0.5 0.1 c 0.721 0.1 0.9 0.279 0.9 0.5 c s"
)
_LEFT_HALF: Final = "0.5 0.9 m 0.279 0.9 0.1 0.721 0.1 0.5 c 0.1 0.279 0.279 0.1 0.5 0.1 c h f"
_BOX: Final = "0.09 w 0 0 1 1 re S"

PATHS: Final = {
    "met": "0.17 w 0.1 0.48 m 0.38 0.2 l 0.92 0.8 l S",
    "lost": "0.17 w 0.16 0.84 m 0.84 0.16 l S 0.84 0.84 m 0.16 0.16 l S",
    "partial": f"{_RING} {_LEFT_HALF}",
    "apart": "0.17 w 0.12 0.5 m 0.88 0.5 l S",
    "cannot": "0.15 w 0.24 0.7 m 0.26 1.06 0.78 1.04 0.76 0.68 c 0.74 0.5 0.5 0.54 0.5 0.32 c S 0.41 0 0.18 0.17 re f",
    "blank": _RING,
    "noted": "0.13 w 0.12 0.78 m 0.88 0.78 l S 0.12 0.5 m 0.88 0.5 l S 0.12 0.22 m 0.6 0.22 l S",
    "box": _BOX,
    "ticked": f"{_BOX} 0.17 w 0.2 0.5 m 0.42 0.26 l 0.84 0.78 l S",
}
"""Each mark in a square of one by one, y upwards, in the operators of PDF."""


@lru_cache(maxsize=64)
def operands(ink: str) -> str:
    """Write an ink as the three operands of a colour operator."""
    return " ".join(f"{part:.3f}" for part in rgb(ink))


SHAPES: Final = {
    mark: f"1 J 1 j {operands(MARK_INKS[mark])} RG {operands(MARK_INKS[mark])} rg {path}"
    for mark, path in PATHS.items()
}
"""The marks in their inks."""
