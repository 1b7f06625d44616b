# SPDX-License-Identifier: MPL-2.0
"""A graded attempt (评阅结果): every question's outcome, and what they come to by section, site and in the whole."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final

from inspector.core.agreement.against_key import AgainstKey
from inspector.core.answers import Answer
from inspector.core.drills.attempt import Attempt
from inspector.core.drills.conduct import Conduct
from inspector.core.drills.drill import Item
from inspector.core.drills.pass_rule import PassTest

OUTCOMES: Final = ("agreed", "missed", "false_alarm", "differs", "blank", "late", "unasked")
"""As the key; a fault of the key not found; a deduction where the key has none; other than the key though neither of
these (another level, n/a); not answered; answered after the time limit; not put, for another answer of the same person
hid it: that one counts, this one does not."""

BEHAVIOURS: Final = ("lenient", "strict", "careless", "hurried", "steady")
"""宽松 misses and hardly a false alarm; 过严 the other way; 粗心 both, or blanks; 过快; nothing to name."""


VERDICTS: Final = ("passed", "withheld", "retrain")
"""合格, 待裁定, 复训."""


@dataclass(frozen=True, slots=True)
class ItemGrade:
    """One question of one attempt: the outcome, what was said (None: nothing), and the seconds it took (−1 unknown).

    `distracted`: the answer is wrong where something misleading was planted. `because`: of a question that was not put,
    the one whose answer hid it.
    """

    outcome: str
    said: Answer | None
    seconds: int = -1
    distracted: bool = False
    because: Item | None = None


@dataclass(frozen=True, slots=True)
class PartGrade:
    """A section or a site: its name (an id), how many of its questions count and agree.

    `missed` of its `faults` were not found, blanks and late answers included, so that parts add up to the whole;
    `false_alarms`; `blanks`: not answered in time.
    """

    name: str
    points: int
    agreed: int
    missed: int
    false_alarms: int
    faults: int = 0
    blanks: int = 0


@dataclass(frozen=True, slots=True)
class RuleResult:
    """One test of the pass rule: its bound after scaling, what was reached (None: nothing to measure), held or not.

    `site`: of a test of single sites the one that fares worst; the bound is that site's.
    """

    test: PassTest
    bound: Fraction
    found: Fraction | None
    holds: bool
    site: str = ""


@dataclass(frozen=True, slots=True)
class Graded:
    """An attempt held against the key as it is ruled now. `items` in the order asked, void questions left out.

    `held`: rates and counts over all questions that count and were put, blanks as disagreements. `sections` by
    outermost section of the checklists (`<checklist id>/<section id>`), `sites` by site id, those where something
    counts. `passed`: every test holds, it was no practice, and it is not withheld. `behaviour`: one of BEHAVIOURS;
    `conduct`: the same with what it rests on. `withheld`: it would pass, but the key lay on its laptop, and the trainer
    has not ruled on it.
    """

    attempt: Attempt
    items: Mapping[Item, ItemGrade]
    held: AgainstKey
    sections: tuple[PartGrade, ...]
    sites: tuple[PartGrade, ...]
    tests: tuple[RuleResult, ...]
    passed: bool
    behaviour: str
    conduct: Conduct = field(default=Conduct())
    withheld: bool = False

    @property
    def verdict(self) -> str:
        """One of VERDICTS."""
        return "withheld" if self.withheld else "passed" if self.passed else "retrain"
