# SPDX-License-Identifier: MPL-2.0
"""What the author has decided so far on a diagnosis, every deed to be taken back."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QObject, Signal

from inspector.core.doctor.decisions import Decision, Decisions, Verdict
from inspector.core.doctor.diagnosis import Confidence, Diagnosis, Proposal, What


class Decided(Enum):
    """How a proposal stands: it waits, it was taken, corrected, left out, or nothing is asked of it."""

    OPEN = "open"
    ACCEPTED = "accepted"
    CORRECTED = "corrected"
    DROPPED = "dropped"
    ASIDE = "aside"


Deed = dict[str, tuple[Decision | None, Decision | None]]


class Deciding(QObject):
    """Decisions by key with undo and redo; `changed` follows each deed."""

    changed = Signal()

    def __init__(self, diagnosis: Diagnosis, parent: QObject | None = None) -> None:
        """Begin with nothing decided."""
        super().__init__(parent)
        self.diagnosis = diagnosis
        self._by_key = diagnosis.by_key()
        self._owners = {cell.address: one.key for one in reversed(diagnosis.proposals) for cell in one.cells}
        self._made: dict[str, Decision] = {}
        self._moved: dict[str, str] = {}
        self._asking = tuple(one for one in diagnosis.proposals if one.asks)
        self._order = tuple(one.key for one in diagnosis.proposals)
        self._places = {key: place for place, key in enumerate(self._order)}
        self._done: list[Deed] = []
        self._undone: list[Deed] = []

    @property
    def decisions(self) -> Decisions:
        """The decisions as they stand."""
        return Decisions(dict(self._made))

    def proposal(self, key: str) -> Proposal | None:
        """Give a proposal as the author wants it: corrected where it was corrected, in the section it now stands in."""
        one = self._wanted(key)
        return replace(one, belongs=self._moved[key]) if one is not None and key in self._moved else one

    def proposals(self) -> tuple[Proposal, ...]:
        """Give every proposal in the order of the tables, corrected where it was corrected."""
        return tuple(self.proposal(one.key) or one for one in self.diagnosis.proposals)

    def settled(self) -> tuple[Diagnosis, Decisions]:
        """Give the diagnosis and the decisions with every row in the section it now stands in."""
        rows = tuple(
            replace(one, belongs=self._moved[one.key]) if one.key in self._moved else one
            for one in self.diagnosis.proposals
        )
        made = {
            key: Decision(one.verdict, self.proposal(key)) if one.corrected is not None else one
            for key, one in self._made.items()
        }
        return replace(self.diagnosis, proposals=rows), Decisions(made)

    def languages(self) -> frozenset[str]:
        """Give the languages the titles speak."""
        return frozenset(code for one in self.diagnosis.proposals for code in one.title.languages())

    def standing(self, key: str) -> Decided:
        """Tell how a proposal stands."""
        made = self._made.get(key)
        if made is not None:
            return Decided(made.verdict.value)
        asked = self._by_key.get(key)
        return Decided.OPEN if asked is not None and asked.asks else Decided.ASIDE

    def key_at(self, address: str) -> str:
        """Give the key of the proposal a cell belongs to; nothing when it belongs to none."""
        return self._owners.get(address, "")

    def recall(self, made: Mapping[str, Decision]) -> None:
        """Begin with decisions kept from an earlier sitting."""
        self._made = {key: decision for key, decision in made.items() if key in self._by_key}
        self._settle()

    def begin_anew(self) -> None:
        """Take every decision back, in one deed."""
        if self._made:
            self._do(dict.fromkeys(self._made))

    def take_over(self, before: "Deciding") -> None:
        """Keep what was decided before on proposals that are the same."""
        for key, decision in before.decisions.by_key.items():
            if key in self._by_key and before.diagnosis.by_key().get(key) == self._by_key[key]:
                self._made[key] = decision
        self._settle()

    # -- deeds -------------------------------------------------------------------------------------------------------

    def accept(self, key: str) -> None:
        """Take a proposal as it stands; a corrected one stays corrected, one that asks nothing stays aside."""
        if self.standing(key) in {Decided.OPEN, Decided.DROPPED}:
            self._do({key: Decision(Verdict.ACCEPTED)})

    def drop(self, key: str) -> None:
        """Leave a proposal out; one that asks nothing stays aside."""
        if self.standing(key) not in {Decided.DROPPED, Decided.ASIDE}:
            self._do({key: Decision(Verdict.DROPPED)})

    def correct(self, proposal: Proposal) -> None:
        """Take a proposal as the author wrote it."""
        self._do({proposal.key: Decision(Verdict.CORRECTED, proposal)})

    def reopen(self, key: str) -> None:
        """Take the decision on a proposal back, so that it waits again."""
        if key in self._made:
            self._do({key: None})

    def sure(self) -> tuple[Proposal, ...]:
        """Give what waits and is sure."""
        return tuple(one for one in self.undecided() if one.confidence is Confidence.SURE)

    def accept_sure(self) -> int:
        """Take everything sure that waits, in one deed; how many."""
        keys = [one.key for one in self.sure()]
        if keys:
            self._do(dict.fromkeys(keys, Decision(Verdict.ACCEPTED)))
        return len(keys)

    def undo(self) -> str:
        """Take the last deed back; the key of its first proposal, or nothing."""
        return self._turn(self._done, self._undone, back=True)

    def redo(self) -> str:
        """Do again what was taken back last; the key of its first proposal, or nothing."""
        return self._turn(self._undone, self._done, back=False)

    @property
    def can_undo(self) -> bool:
        """Whether there is a deed to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a deed to do again."""
        return bool(self._undone)

    # -- what waits --------------------------------------------------------------------------------------------------

    def undecided(self) -> tuple[Proposal, ...]:
        """Give what waits, in order."""
        return tuple(one for one in self._asking if one.key not in self._made)

    def asked(self) -> int:
        """Count what is or was asked: what asks, and what was decided unasked."""
        return len(self._asking) + sum(1 for key in self._made if not self._by_key[key].asks)

    def next_open(self, key: str, *, back: bool = False) -> str:
        """Give the next waiting proposal after one (before it: `back`), around the end; nothing when none waits."""
        place, size = self._places.get(key, len(self._order) - 1), len(self._order)
        steps = range(1, size + 1)
        order = (self._order[(place - step if back else place + step) % size] for step in steps)
        return next((one for one in order if self.standing(one) is Decided.OPEN), "")

    def _do(self, wanted: Mapping[str, Decision | None]) -> None:
        deed = {key: (self._made.get(key), decision) for key, decision in wanted.items()}
        self._done.append(deed)
        self._undone.clear()
        self._put({key: after for key, (_, after) in deed.items()})

    def _turn(self, source: list[Deed], target: list[Deed], *, back: bool) -> str:
        if not source:
            return ""
        deed = source.pop()
        target.append(deed)
        self._put({key: before if back else after for key, (before, after) in deed.items()})
        return next(iter(deed))

    def _put(self, wanted: Mapping[str, Decision | None]) -> None:
        for key, decision in wanted.items():
            if decision is None:
                self._made.pop(key, None)
            else:
                self._made[key] = decision
        self._settle()

    def _settle(self) -> None:
        shapes = (decision for decision in self._made.values() if decision.verdict is not Verdict.ACCEPTED)
        self._moved = moved(self.diagnosis.proposals, self._made) if any(shapes) else {}
        self.changed.emit()

    def _wanted(self, key: str) -> Proposal | None:
        made = self._made.get(key)
        return made.corrected if made is not None and made.corrected is not None else self._by_key.get(key)


def moved(rows: Sequence[Proposal], made: Mapping[str, Decision]) -> dict[str, str]:
    """Tell which rows stand in another section since a row became one, or a section was left out or became none.

    Rows below a new section go into it as far as the section it stood in reaches; rows of a section that is none any
    more go to the one above it. A row whose section the author chose stays there.
    """
    sections = {one.key for one in rows if (now := _now(one, made)) is not None and now.what is What.SECTION}
    known = {one.key: one for one in rows}
    found: dict[str, str] = {}
    born: Proposal | None = None
    for one in rows:
        now = _now(one, made)
        if one.key in sections:
            born = one if one.what is not What.SECTION else None
        if now is None or now.what not in {What.POINT, What.SECTION} or now.belongs != one.belongs:
            continue
        place = one.belongs
        while place and place not in sections and place in known:
            place = known[place].belongs if known[place].what is What.SECTION else ""
        if born is not None and one.what is What.POINT and one.key != born.key and one.belongs == born.belongs:
            place = born.key
        if place != one.belongs:
            found[one.key] = place
    return found


def _now(one: Proposal, made: Mapping[str, Decision]) -> Proposal | None:
    decision = made.get(one.key)
    if decision is None:
        return one
    return None if decision.verdict is Verdict.DROPPED else decision.corrected or one
