# SPDX-License-Identifier: MPL-2.0
"""A walk (一次测评): one judging of one site at one time, from one card or several; what stands, and what is open."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from inspector.core.answers import Answer
from inspector.core.checklist import ChecklistDigest
from inspector.core.findings import Finding
from inspector.core.merging.card_fold import Entered
from inspector.core.rounds import Header, VisitId
from inspector.core.scoring import Score
from inspector.core.tallies import Tally
from inspector.core.visits import Key

APART: Final = (
    "drill",  # a drill never ranks
    "recheck",  # a re-check covers old problems only and replaces no full card
    "kind",  # this kind of round is not ranked, or this round says so
    "outside",  # an outside edition holds only what it shows
    "unsealed",
    "away",  # 停业, 拆改, 围挡, 点位撤销; 拒检 where refused sites are left out
    "not_admitted",  # no assignment names the visit, and the office has not admitted it
    "returned",
    "conflict",
    "blanks",
    "version",  # cards under several versions of a checklist, undecided
    "nothing",  # nothing in it was judged
)
"""Why a walk does not rank, in the order in which it is said."""

WAYS: Final = ("alone", "alike", "gap", "decided", "mean", "overruled", "appeal", "carried", "open")
"""How an answer came to stand: one card; all sides alike; the only side that judged it; a decision; the mean of
measured or levelled answers; 改判; an appeal that was granted; carried to another version; undecided."""


@dataclass(frozen=True, slots=True)
class Side:
    """One card's answer at a point: whose, when, on which device, and what it comes to."""

    card: str
    visit: VisitId
    inspectors: tuple[str, ...]
    answer: Answer
    entered: Entered | None
    tally: Tally


@dataclass(frozen=True, slots=True)
class Conflict:
    """Sides that differ at one point (or in one field of the head: `part`); nothing is chosen for the office.

    `id` is the same whatever else is gathered. `sides` by card digest, every side of the walk that speaks of it.
    `measured`: a mean makes sense here. `before`: decisions made for sides that have changed since (决定过，请再看).
    `differing`: holding decisions that say different things. For a field of the head `fields` holds what each
    side says, in the order of `sides`. `about` is what is open: `conflict` between the sides, their `head`, or holding
    decisions of that name in ABOUT that differ (`overrule`, `appeal`, `admit`, `blanks`, `review`, `typical`).
    """

    id: str
    walk: str
    key: Key
    sides: tuple[Side, ...]
    part: str = ""
    measured: bool = False
    before: tuple[str, ...] = ()
    differing: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    about: str = "conflict"


@dataclass(frozen=True, slots=True)
class Resolved:
    """The answer that stands at a point, how it came to stand (WAYS), and every side it was chosen from.

    `stated` is a tally that no single answer gives (a mean); `decision` the digest of what decided it; `found` is what
    stood before the office overruled it.
    """

    key: Key
    answer: Answer
    way: str
    sides: tuple[Side, ...]
    tally: Tally
    decision: str = ""
    found: Answer | None = None
    stated: bool = False


@dataclass(frozen=True, slots=True)
class FoundProblem:
    """A problem (问题) of a walk and where it stands: at a point (`key`), or on the way (both parts empty).

    `card` is the card that holds it, or the decision that put it there.
    """

    walk: str
    key: Key
    finding: Finding
    card: str
    typical: bool = False


@dataclass(frozen=True, slots=True)
class Walk:
    """One judging of one site at one time.

    `id` is `visit:<id>`, or `meeting:<digest>` where several inspectors were there on one day. `cards`: digests of the
    sides, sorted. `checklists`: those that count, after carrying over. `answers` in the order of the sheets, shared
    points where they are asked first. `scores` are computed from what stands, open points left blank. `blanks`: points
    nobody judged (open ones are no blanks). `apart`: why it does not rank (APART), empty when it ranks. `admitted`
    names the assignment or the decision that admits it. `dormant`: decisions on it that hold no more. `left_behind`:
    points answered under another version that nothing came of.
    """

    id: str
    visits: tuple[VisitId, ...]
    cards: tuple[str, ...]
    header: Header
    day: str
    checklists: tuple[ChecklistDigest, ...]
    answers: Mapping[Key, Resolved] = field(default_factory=dict)
    scores: Mapping[ChecklistDigest, Score] = field(default_factory=dict)
    problems: tuple[FoundProblem, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    apart: tuple[str, ...] = ()
    blanks: int = 0
    review: str = ""
    admitted: str = ""
    dormant: tuple[str, ...] = ()
    left_behind: tuple[Key, ...] = ()

    @property
    def ranks(self) -> bool:
        """Whether nothing speaks against ranking it."""
        return not self.apart

    @property
    def inspectors(self) -> tuple[str, ...]:
        """Everybody who judged it, each once, in the order of the sides."""
        named = (name for resolved in self.answers.values() for side in resolved.sides for name in side.inspectors)
        return tuple(dict.fromkeys((*self.header.inspectors, *named)))
