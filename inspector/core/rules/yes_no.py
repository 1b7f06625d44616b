# SPDX-License-Identifier: MPL-2.0
"""Rule kind 1, 符合/不符合: all of the points or none."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar, Final

from inspector.core.canonical import Json
from inspector.core.exact import ZERO
from inspector.core.phrases import Phrase
from inspector.core.reading import Reading
from inspector.core.rules.rule import Buttons, Direction, Judgement, Option, Outcome, Step, refuse
from inspector.core.values import Choice, Value

MET: Final = Choice("met")
LOST: Final = Choice("lost")
_FORM: Final = Buttons(
    (Option("met", Phrase("outcome.met"), Outcome.MET), Option("lost", Phrase("outcome.lost"), Outcome.LOST))
)


@dataclass(frozen=True, slots=True)
class YesNo:
    """E = M when met, else 0. Example: M 2, not met → 0. Answer: `{"choice": "met"}` or `{"choice": "lost"}`."""

    kind: ClassVar[str] = "yes_no"
    scored: ClassVar[bool] = True
    direction: ClassVar[Direction] = Direction.NONE

    @classmethod
    def read(cls, reading: Reading) -> "YesNo":
        """There is nothing to read."""
        return cls()

    def record(self) -> Mapping[str, Json]:
        """There is nothing to write."""
        return {}

    def faults(self, full: Fraction) -> tuple[str, ...]:
        """Nothing can be wrong."""
        return ()

    def form(self, full: Fraction) -> Buttons:
        """Two buttons."""
        return _FORM

    def judge(self, full: Fraction, value: Value) -> Judgement:
        """Give all or nothing."""
        if value not in (MET, LOST):
            raise refuse(self.kind, "met | lost")
        earned = full if value == MET else ZERO
        label = Phrase("outcome.met" if value == MET else "outcome.lost")
        return Judgement(earned, full, (Step(Phrase("why.choice", label=label), earned),))

    def words(self, full: Fraction) -> Phrase:
        """Say the rule."""
        return Phrase("say.yes_no", full=full)
