# SPDX-License-Identifier: MPL-2.0
"""A sitting (一次应考): the drill a visit was made for, by which number of the roster, and whether in practice."""

from dataclasses import dataclass
from typing import Final

from inspector.core.canonical import Json
from inspector.core.reading import Reading

MODES: Final = ("exam", "practice")
MOST_LETTERS: Final = 500
"""Letters of a number, and of a unit: both stand on every page of a result."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """What the head of a drill card says of the drill; a real visit has none.

    `drill` is the drill's id, `edition` the digest of the drill as it was taken (core/drills/drill.py), `mode` one of
    MODES, `number` who takes it (the number in the roster is the identity, two people may have one name), `unit` where
    that person works, `attempt` counts from 1 on one laptop: the cards of one attempt (one a site) belong together.
    """

    drill: str
    edition: str
    mode: str
    number: str
    unit: str = ""
    attempt: int = 1

    def record(self) -> Json:
        """Give the canonical form."""
        value: dict[str, Json] = {
            "drill": self.drill,
            "edition": self.edition,
            "mode": self.mode,
            "number": self.number,
            "attempt": self.attempt,
        }
        return value | ({"unit": self.unit} if self.unit else {})


def read_sitting(reading: Reading) -> Sitting:
    """Read a sitting from its canonical form."""
    sitting = Sitting(
        reading.text("drill"),
        reading.text("edition"),
        reading.member("mode", MODES),
        reading.text("number"),
        reading.text("unit", ""),
        reading.whole("attempt"),
    )
    if sitting.attempt < 1:
        raise reading.fault("attempt", "≥ 1")
    if max(len(sitting.number), len(sitting.unit)) > MOST_LETTERS:
        raise reading.fault("number", f"≤ {MOST_LETTERS}")
    return sitting
