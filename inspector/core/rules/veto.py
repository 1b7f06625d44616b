# SPDX-License-Identifier: MPL-2.0
"""Rule kind 16, 一票否决: an incident fails the checklist, voids it or a section of it, or caps its rate."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar, Final

from inspector.core.canonical import Json
from inspector.core.exact import HUNDRED, ZERO, spell
from inspector.core.phrases import Phrase
from inspector.core.reading import Reading
from inspector.core.rules.rule import Buttons, Direction, Judgement, Option, Outcome, Step, refuse
from inspector.core.rules.yes_no import LOST, MET
from inspector.core.values import Value

EFFECTS: Final = ("fail", "void", "cap")
SCOPES: Final = ("whole", "section")


@dataclass(frozen=True, slots=True)
class Veto:
    """No points: met (no incident) or lost (incident). Example: incident → the whole checklist fails.

    `effect` says what an incident does: `fail` the verdict, `void` (earns 0), or `cap` the rate at `cap` percent;
    `scope` whether to the whole checklist or its own section. Answer: `{"choice": "met"}` or `{"choice": "lost"}`.
    """

    kind: ClassVar[str] = "veto"
    scored: ClassVar[bool] = False
    direction: ClassVar[Direction] = Direction.NONE
    effect: str = "fail"
    scope: str = "whole"
    cap: Fraction | None = None

    @classmethod
    def read(cls, reading: Reading) -> "Veto":
        """Read what an incident does, and to what."""
        effect = reading.member("effect", EFFECTS)
        scope = reading.member("scope", SCOPES, "whole")
        return cls(effect, scope, reading.amount("cap") if reading.has("cap") else None)

    def record(self) -> Mapping[str, Json]:
        """Give the canonical form."""
        value: dict[str, Json] = {"effect": self.effect, "scope": self.scope}
        return value | ({"cap": spell(self.cap)} if self.cap is not None else {})

    def faults(self, full: Fraction) -> tuple[str, ...]:
        """A cap from 0 to 100 percent stands where the effect is `cap`, and only there."""
        wanted = self.effect == "cap"
        fits = self.cap is not None and ZERO <= self.cap <= HUNDRED
        return () if wanted == (self.cap is not None) and (fits or not wanted) else ("rule_veto_cap",)

    def form(self, full: Fraction) -> Buttons:
        """Two buttons."""
        return Buttons(
            (
                Option("met", Phrase("say.no_incident"), Outcome.MET),
                Option("lost", Phrase("say.incident"), Outcome.LOST),
            )
        )

    def judge(self, full: Fraction, value: Value) -> Judgement:
        """Tell whether there was an incident; nothing is earned and nothing possible."""
        if value not in (MET, LOST):
            raise refuse(self.kind, "met | lost")
        met = value == MET
        label = Phrase("say.no_incident" if met else "say.incident")
        ruled = Outcome.MET if met else Outcome.LOST
        return Judgement(ZERO, ZERO, (Step(Phrase("why.choice", label=label), ZERO),), ruled=ruled)

    def words(self, full: Fraction) -> Phrase:
        """Say the rule."""
        if self.effect == "fail":
            return Phrase("say.veto_fail")
        scope = Phrase("say.scope_whole" if self.scope == "whole" else "say.scope_section")
        if self.effect == "void":
            return Phrase("say.veto_void", scope=scope)
        return Phrase("say.veto_cap", scope=scope, cap=self.cap or ZERO)
