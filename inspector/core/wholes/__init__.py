# SPDX-License-Identifier: MPL-2.0
"""The rules over a whole checklist: one table from kind to rule; a new kind is a file and a line here."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from inspector.core.canonical import Json
from inspector.core.reading import Reading
from inspector.core.wholes.demerit_grade import DemeritGrade
from inspector.core.wholes.gate import Gate
from inspector.core.wholes.passing import Passing
from inspector.core.wholes.quotas import Quotas
from inspector.core.wholes.tiers import Tiers
from inspector.core.wholes.two_key import TwoKey
from inspector.core.wholes.whole_rule import WholeRule

WHOLE_RULES: Final[Mapping[str, type[WholeRule]]] = MappingProxyType(
    {rule.kind: rule for rule in (Gate, Passing, Quotas, TwoKey, DemeritGrade, Tiers)}
)
_READERS: Final = MappingProxyType(
    {rule.kind: rule.read for rule in (Gate, Passing, Quotas, TwoKey, DemeritGrade, Tiers)}
)


def read_whole_rule(reading: Reading) -> WholeRule:
    """Read a rule over the whole from its canonical form."""
    return _READERS[reading.member("kind", WHOLE_RULES)](reading)


def whole_rule_record(rule: WholeRule) -> Mapping[str, Json]:
    """Give its canonical form."""
    value = {"kind": rule.kind, **rule.record()}
    return value | {"title": rule.title.record()} if rule.title.words else value
