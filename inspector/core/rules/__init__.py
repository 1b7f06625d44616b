# SPDX-License-Identifier: MPL-2.0
"""The rules: one table from kind to rule; a new kind is a file and a line here."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from inspector.core.canonical import Json
from inspector.core.reading import Reading
from inspector.core.rules.deduct import Deduct
from inspector.core.rules.free import Free
from inspector.core.rules.levels import Levels
from inspector.core.rules.proportional import Proportional
from inspector.core.rules.rule import Rule
from inspector.core.rules.shortfall import Shortfall
from inspector.core.rules.yes_no import YesNo

_KINDS: Final[tuple[type[Rule], ...]] = (YesNo, Levels, Free, Deduct, Shortfall, Proportional)
RULES: Final[Mapping[str, type[Rule]]] = MappingProxyType({rule.kind: rule for rule in _KINDS})


def read_rule(reading: Reading) -> Rule:
    """Read a rule from its canonical form: the field `kind` and the kind's own parameters."""
    return RULES[reading.member("kind", RULES)].read(reading)


def rule_record(rule: Rule) -> Mapping[str, Json]:
    """Give a rule's canonical form."""
    return {"kind": rule.kind, **rule.record()}
