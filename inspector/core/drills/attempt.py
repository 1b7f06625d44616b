# SPDX-License-Identifier: MPL-2.0
"""An attempt (一次作答): what one number answered in one drill, on laptops or on paper, and how long it took."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from inspector.core.answers import Answer
from inspector.core.drills.drill import Item
from inspector.core.moments import Moment


@dataclass(frozen=True, slots=True)
class Timing:
    """How the time of an attempt was spent, in seconds, from the rows of its cards.

    `points`: what passed from the answer before (or the beginning) to each answer of the question, taken back or
    changed ones too, breaks left out; `whole`: the same of all, from the beginning to the last answer; `breaks` in
    between; `late`: questions whose answer was entered after the time limit, which count as blank; `jumps`: how often
    the laptop's clock was set while it was taken.
    """

    points: Mapping[Item, int] = field(default_factory=dict)
    whole: int = 0
    breaks: int = 0
    late: tuple[Item, ...] = ()
    jumps: int = 0


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt. `mode`: exam or practice, or `paper` for answers typed in from paper.

    `cards`: the digests of its cards, one a site, sorted; empty on paper. `edition`: the digest of the drill as it was
    taken. `answers`: only what was judged or marked. `handed_in`: when the last of its cards was sealed (a claim of the
    laptop's clock), or when the paper was typed in. `forked`: two cards of one site that contradict each other.
    `timing` is None on paper. `key_known`: since when the drill's key lay on the laptop it was taken on, as its cards
    say; None where it did not. `admitted`: the trainer ruled that it counts all the same.
    """

    number: str
    name: str
    unit: str
    mode: str
    answers: Mapping[Item, Answer]
    cards: tuple[str, ...] = ()
    edition: str = ""
    attempt: int = 1
    handed_in: Moment | None = None
    forked: tuple[str, ...] = ()
    timing: Timing | None = None
    key_known: Moment | None = None
    admitted: bool = False
