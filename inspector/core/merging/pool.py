# SPDX-License-Identifier: MPL-2.0
"""The pool: everything an office has gathered, as a set that only grows; joining two has no order."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import TypeVar

from inspector.core.assignments import Assignment
from inspector.core.canonical import canonical, digest
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.merging.card_fold import CardFold
from inspector.core.merging.decisions import Decision
from inspector.core.merging.records import CardSignature, Withdrawal

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Pool:
    """The records by kind and digest. Photos are no part of it: they are a set of their own, by hash."""

    cards: Mapping[str, CardFold] = field(default_factory=dict)
    checklists: Mapping[ChecklistDigest, Checklist] = field(default_factory=dict)
    signatures: Mapping[str, CardSignature] = field(default_factory=dict)
    assignments: Mapping[str, Assignment] = field(default_factory=dict)
    decisions: Mapping[str, Decision] = field(default_factory=dict)
    withdrawals: Mapping[str, Withdrawal] = field(default_factory=dict)

    def __or__(self, other: "Pool") -> "Pool":
        """Join two pools: the union of their records; commutative, associative, idempotent."""
        return Pool(
            {**self.cards, **other.cards},
            {**self.checklists, **other.checklists},
            {**self.signatures, **other.signatures},
            {**self.assignments, **other.assignments},
            {**self.decisions, **other.decisions},
            {**self.withdrawals, **other.withdrawals},
        )

    def names(self) -> Iterator[tuple[str, str]]:
        """Go through every record as (kind, digest), sorted."""
        held: dict[str, Mapping[str, object]] = {
            "assignment": self.assignments,
            "card": self.cards,
            "checklist": {str(name): one for name, one in self.checklists.items()},
            "decision": self.decisions,
            "signature": self.signatures,
            "withdrawal": self.withdrawals,
        }
        for kind, records in held.items():
            for name in sorted(records):
                yield kind, name

    def digest(self) -> str:
        """Name the set: two pools with this digest hold the same records."""
        return digest("pool", canonical([list(pair) for pair in self.names()]))

    def withdrawn(self) -> frozenset[str]:
        """List the digests that an active withdrawal names.

        A withdrawal is active unless an active one names it; digests cannot name one another in a ring.
        """
        naming: dict[str, list[str]] = {}
        for name, record in self.withdrawals.items():
            naming.setdefault(record.of, []).append(name)
        active: dict[str, bool] = {}
        for start in self.withdrawals:
            waiting = [start]
            while waiting:
                one = waiting[-1]
                above = naming.get(one, [])
                unknown = [name for name in above if name not in active]
                if unknown and one not in active:
                    waiting += unknown
                    continue
                active[one] = not any(active[name] for name in above)
                waiting.pop()
        return frozenset(of for of, names in naming.items() if any(active[name] for name in names))

    def active(self) -> "Pool":
        """Give the pool without what was withdrawn, and without withdrawals."""
        return self.without(self.withdrawn())

    def without(self, gone: AbstractSet[str]) -> "Pool":
        """Give the pool without these records, and without withdrawals."""
        return Pool(
            _without(self.cards, gone),
            {name: one for name, one in self.checklists.items() if name not in gone},
            _without(self.signatures, gone),
            _without(self.assignments, gone),
            _without(self.decisions, gone),
        )


def _without(records: Mapping[str, T], gone: AbstractSet[str]) -> dict[str, T]:
    return {name: one for name, one in records.items() if name not in gone}
