# SPDX-License-Identifier: MPL-2.0
"""The rules: one table from kind to rule; a new kind is a file and a line here."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from inspector.core.canonical import Json
from inspector.core.reading import Reading
from inspector.core.rules.additive import Additive
from inspector.core.rules.bands import Bands
from inspector.core.rules.choice import PointChoice
from inspector.core.rules.deduct import Deduct
from inspector.core.rules.demerits import Demerits
from inspector.core.rules.faults import WeightedFaults
from inspector.core.rules.findings import FindingList
from inspector.core.rules.free import Free
from inspector.core.rules.levels import Levels
from inspector.core.rules.likert import Likert
from inspector.core.rules.overdue import Overdue
from inspector.core.rules.proportional import Proportional
from inspector.core.rules.rate import Rate
from inspector.core.rules.raters import RaterScore
from inspector.core.rules.risk import Risk
from inspector.core.rules.rule import Rule
from inspector.core.rules.sampled import Sampled
from inspector.core.rules.shortfall import Shortfall
from inspector.core.rules.states import States
from inspector.core.rules.tier import Tiers
from inspector.core.rules.unscored import Unscored
from inspector.core.rules.veto import Veto
from inspector.core.rules.worst import Worst
from inspector.core.rules.yes_no import YesNo

_KINDS: Final[tuple[type[Rule], ...]] = (
    YesNo,
    Levels,
    PointChoice,
    Free,
    Deduct,
    Shortfall,
    Proportional,
    Sampled,
    Bands,
    Rate,
    Worst,
    Additive,
    Demerits,
    WeightedFaults,
    Veto,
    FindingList,
    Risk,
    States,
    Likert,
    RaterScore,
    Tiers,
    Overdue,
    Unscored,
)
RULES: Final[Mapping[str, type[Rule]]] = MappingProxyType({rule.kind: rule for rule in _KINDS})


def read_rule(reading: Reading) -> Rule:
    """Read a rule from its canonical form: the field `kind` and the kind's own parameters."""
    return RULES[reading.member("kind", RULES)].read(reading)


def rule_record(rule: Rule) -> Mapping[str, Json]:
    """Give a rule's canonical form."""
    return {"kind": rule.kind, **rule.record()}
