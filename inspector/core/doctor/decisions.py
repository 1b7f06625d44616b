# SPDX-License-Identifier: MPL-2.0
"""What the author decides on a proposal: take it, take it corrected, or leave it out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from fractions import Fraction

from inspector.core.doctor.diagnosis import Confidence, Proposal
from inspector.core.text import NO_WORDS, Text


class Verdict(Enum):
    """The author's word on a proposal."""

    ACCEPTED = "accepted"
    CORRECTED = "corrected"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision; a corrected one brings the proposal as the author wants it (same key)."""

    verdict: Verdict
    corrected: Proposal | None = None


@dataclass(frozen=True, slots=True)
class Decisions:
    """Decisions by the key of the proposal, and the degrees of confidence accepted wholesale."""

    by_key: Mapping[str, Decision] = field(default_factory=dict)
    every: frozenset[Confidence] = frozenset()

    def on(self, proposal: Proposal) -> Decision | None:
        """Give the decision on a proposal: its own, else that on its degree of confidence; None when undecided."""
        own = self.by_key.get(proposal.key)
        if own is not None:
            return own
        if proposal.confidence in self.every or not proposal.asks:
            return Decision(Verdict.ACCEPTED)
        return None

    def taken(self, proposal: Proposal) -> Proposal | None:
        """Give the proposal as it enters the checklist; None when it does not, or is undecided."""
        decision = self.on(proposal)
        if decision is None or decision.verdict is Verdict.DROPPED:
            return None
        return decision.corrected or proposal


@dataclass(frozen=True, slots=True)
class Head:
    """What a checklist needs beside its rows; the author types it. `full` are the points of rows that name none."""

    id: str
    version: str
    title: Text
    site_type: Text = NO_WORDS
    standing: str = "local"
    sheet: str = "operation"
    full: Fraction | None = None
