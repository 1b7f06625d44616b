# SPDX-License-Identifier: MPL-2.0
"""One question of a drill beside its key answer: what any answer to it comes to, worked out once for each."""

from dataclasses import dataclass
from fractions import Fraction

from inspector.core.agreement.against_key import Beside
from inspector.core.answers import Answer
from inspector.core.drills.answer_key import KeyAnswer
from inspector.core.drills.drill import Item
from inspector.core.drills.meaning import BLANKS, Meaning, meaning
from inspector.core.exact import ONE, ZERO
from inspector.core.points import Point
from inspector.core.problems import KnownError
from inspector.core.rules.veto import Veto
from inspector.core.tallies import tally


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an answer comes to: one of OUTCOMES (but `late`), how it stands beside the key, and whether misled."""

    outcome: str
    beside: Beside
    distracted: bool = False


class Question:
    """A question that counts: item, point, its part of the checklist, and the key's answer."""

    __slots__ = ("_accepted", "_known", "_worth", "blank", "fault", "item", "key", "part", "point")

    def __init__(self, point: Point, key: KeyAnswer, part: str) -> None:
        """Look at the key's answer; `part` names the section."""
        self.item: Item = key.item
        self.point = point
        self.key = key
        self.part = part
        self._accepted = frozenset(meaning(answer) for answer in (key.answer, *key.accepted))
        self._worth = worth(point, key.answer)
        self.fault = self._worth is not None and self._worth < ONE
        self._known: dict[Meaning, Verdict] = {}
        nothing = Beside(answered=False, agreed=False, fault=self.fault, called=False, site=self.item[0])
        self.blank = Verdict("blank", nothing)

    def verdict(self, answer: Answer | None) -> Verdict:
        """Tell what an answer comes to, None for nothing said; one the point's rule cannot read is as good as none."""
        if answer is None:
            return self.blank
        said = meaning(answer)
        known = self._known.get(said)
        if known is None:
            known = self._known[said] = self._verdict(answer)
        return known

    def _verdict(self, answer: Answer) -> Verdict:
        if meaning(answer) in self._accepted:
            return self._agreed()
        if not is_whole(self.point, answer):
            return self.blank
        found = worth(self.point, answer)
        called = found is not None and found < ONE
        apart = None if found is None or self._worth is None else found - self._worth
        gap = ZERO if apart is None else apart * self.point.full
        outcome = "missed" if self.fault and not called else "false_alarm" if called and not self.fault else "differs"
        beside = Beside(True, False, self.fault, called, apart, gap, self.point.full, self.item[0])
        return Verdict(outcome, beside, bool(self.key.distractor.words))

    def _agreed(self) -> Verdict:
        """Count an accepted answer as the key's own, whatever it is worth by itself."""
        apart = None if self._worth is None else ZERO
        return Verdict("agreed", Beside(True, True, self.fault, self.fault, apart, ZERO, self.point.full, self.item[0]))


def is_whole(point: Point, answer: Answer) -> bool:
    """Tell whether an answer says anything: no blank, nothing half entered, nothing the point's rule cannot read."""
    if answer.status in BLANKS:
        return False
    if answer.value is None:
        return True
    try:
        return not tally(point, answer).unjudged
    except KnownError:
        return False


def worth(point: Point, answer: Answer) -> Fraction | None:
    """Give the share of the full score an answer earns, 1 without a fault; a veto counts 1 or 0, n/a nothing."""
    if not is_whole(point, answer):
        return None
    found = tally(point, answer)
    if found.possible:
        return found.earned / found.possible
    if isinstance(point.rule, Veto) and found.noted:
        return ZERO if found.hit else ONE
    return None
