# SPDX-License-Identifier: MPL-2.0
"""A conduct (评判倾向): how somebody judged in one attempt, and the numbers the name rests on."""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Conduct:
    """What is named (one of BEHAVIOURS), what else holds, in that order, and the numbers.

    `by`: what the name rests on: `rates` of misses and false alarms, `scores`, `blanks`, `time`; nothing when steady.
    `missed` of `faults` and `false_alarms` of `sound` are among the questions answered in time; `blanks` of `points`
    were not, late ones included; `wrong` of `answered` are not as the key; of the `timed` answers `quick` took less
    than the threshold. `bias` and `difference`: as in AgainstKey.
    """

    name: str = "steady"
    also: tuple[str, ...] = ()
    missed: int = 0
    faults: int = 0
    false_alarms: int = 0
    sound: int = 0
    blanks: int = 0
    points: int = 0
    wrong: int = 0
    answered: int = 0
    quick: int = 0
    timed: int = 0
    bias: Fraction | None = None
    difference: Fraction | None = None
    by: str = ""
