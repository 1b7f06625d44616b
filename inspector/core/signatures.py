# SPDX-License-Identifier: MPL-2.0
"""A signature (签名) by pen or finger: who signed in which role, and the strokes of the hand."""

from dataclasses import dataclass
from typing import Final

from inspector.core.canonical import Json
from inspector.core.reading import Reading

ROLES: Final = ("inspector", "representative")
WIDTH: Final = 3000
HEIGHT: Final = 1000
"""The field signed on: strokes lie within 0…WIDTH and 0…HEIGHT, from its upper left corner."""


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature: role, name in print, and strokes; a stroke is x, y, x, y … in the units of the field."""

    role: str
    name: str
    strokes: tuple[tuple[int, ...], ...]

    def record(self) -> Json:
        """Give the canonical form."""
        return {"role": self.role, "name": self.name, "strokes": tuple({"line": stroke} for stroke in self.strokes)}


def read_signature(reading: Reading) -> Signature:
    """Read a signature from its canonical form; raises KnownError for a stroke outside the field."""
    return Signature(reading.member("role", ROLES), reading.text("name"), reading.each("strokes", _read_stroke))


def _read_stroke(reading: Reading) -> tuple[int, ...]:
    line = reading.items("line")
    places = tuple(place for place in line if isinstance(place, int) and not isinstance(place, bool))
    if len(places) != len(line) or len(places) % 2 or not places:
        raise reading.fault("line", "x, y, x, y …")
    if not all(0 <= x <= WIDTH for x in places[::2]) or not all(0 <= y <= HEIGHT for y in places[1::2]):
        raise reading.fault("line", f"0…{WIDTH}, 0…{HEIGHT}")
    return places
