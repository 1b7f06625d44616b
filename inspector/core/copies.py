# SPDX-License-Identifier: MPL-2.0
"""A marked copy of a photo (标注): drawn on by hand, the original kept beside it."""

from dataclasses import dataclass
from typing import Final

from inspector.core.canonical import Json
from inspector.core.reading import Reading

STROKES: Final = ("arrow", "box", "text", "blur")
EDGE: Final = 10_000


@dataclass(frozen=True, slots=True)
class Stroke:
    """One mark on a picture: an arrow from its first corner to its second, a box, words at the first, or a blur.

    Places are ten-thousandths of the upright picture's width and height, from its upper left corner.
    """

    kind: str
    x1: int
    y1: int
    x2: int
    y2: int
    text: str = ""

    def record(self) -> Json:
        """Give the canonical form."""
        value: dict[str, Json] = {"kind": self.kind, "x1": self.x1, "y1": self.y1, "x2": self.x2, "y2": self.y2}
        return value | {"text": self.text} if self.text else value


@dataclass(frozen=True, slots=True)
class Copy:
    """A marked copy: its own SHA-256, the original's, and what was drawn."""

    photo: str
    of: str
    strokes: tuple[Stroke, ...] = ()

    def record(self) -> dict[str, Json]:
        """Give the canonical form: the body of a `copy` row."""
        return {"photo": self.photo, "of": self.of, "strokes": tuple(one.record() for one in self.strokes)}


def read_copy(reading: Reading) -> Copy:
    """Read a copy from its canonical form."""
    return Copy(reading.text("photo"), reading.text("of"), reading.each("strokes", _read_stroke))


def _read_stroke(reading: Reading) -> Stroke:
    x1, y1, x2, y2 = places = [reading.whole(key) for key in ("x1", "y1", "x2", "y2")]
    if not all(0 <= place <= EDGE for place in places):
        raise reading.fault("x1", f"0…{EDGE}")
    return Stroke(reading.member("kind", STROKES), x1, y1, x2, y2, reading.text("text", ""))
