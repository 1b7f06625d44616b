# SPDX-License-Identifier: MPL-2.0
"""The picture: what a pool comes to; a pure function of its active records, whatever order they came in."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from inspector.core.assignments import PlannedVisit
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.merging.decisions import Decision
from inspector.core.merging.walks import Conflict, FoundProblem, Walk
from inspector.core.round_plans import RoundPlan
from inspector.core.rounds import VisitId


@dataclass(frozen=True, slots=True)
class Planned:
    """A planned visit of a round, as the newest active assignment names it, and by which letter."""

    round: str
    visit: PlannedVisit
    letter: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """Gaps and overlaps of a round: planned visits without a card, sites judged again, cards nobody planned.

    `missing` by planned visit; `again`: site key → ids of its walks; `strangers`: ids of walks.
    """

    round: str
    missing: tuple[Planned, ...]
    again: Mapping[str, tuple[str, ...]]
    strangers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VersionQuestion:
    """Cards of one round under several versions of a checklist: which counts? `versions` → ids of walks.

    `decided` is the digest of the decision that holds and `choice` what it says (a version or `own`), both empty while
    it is open; `before` decisions made for other versions, `differing` holding decisions, several when they differ.
    """

    checklist: str
    round: str
    versions: Mapping[ChecklistDigest, tuple[str, ...]]
    decided: str = ""
    choice: str = ""
    before: tuple[str, ...] = ()
    differing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything the office sees, computed from the records alone.

    `walks` by id. `yielded`: card → the card that goes on where it ended. `withdrawn`: digests of records taken out.
    `standing`: decision → `holds`, `dormant` (shown: decided before, look again) or `superseded`. `digest` names the
    pool it was computed from.
    """

    walks: Mapping[str, Walk]
    checklists: Mapping[ChecklistDigest, Checklist]
    plans: Mapping[str, RoundPlan]
    planned: Mapping[VisitId, Planned]
    coverage: Mapping[str, Coverage]
    versions: tuple[VersionQuestion, ...] = ()
    yielded: Mapping[str, str] = field(default_factory=dict)
    withdrawn: frozenset[str] = frozenset()
    decisions: Mapping[str, Decision] = field(default_factory=dict)
    standing: Mapping[str, str] = field(default_factory=dict)
    signers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Card → public keys that signed a file with it, sorted."""
    digest: str = ""

    def conflicts(self) -> tuple[Conflict, ...]:
        """List everything open between sides, by walk."""
        return tuple(conflict for walk in self.walks.values() for conflict in walk.conflicts)

    def ranked(self) -> tuple[Walk, ...]:
        """List the walks that rank, by id."""
        return tuple(walk for walk in self.walks.values() if walk.ranks)

    def problems(self) -> tuple[FoundProblem, ...]:
        """List every problem, by walk."""
        return tuple(problem for walk in self.walks.values() for problem in walk.problems)
