# SPDX-License-Identifier: MPL-2.0
"""What a picture needs of its checklists (测评表), each thing worked out once however many cards there are."""

from collections.abc import Iterable, Mapping
from typing import Final

from inspector.core.answers import Answer, Status
from inspector.core.carryover import Match, matches
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.points import Point, PointId
from inspector.core.score_plan import ScorePlan, plan
from inspector.core.sharing import leaders
from inspector.core.tallies import NOTHING, Tally, tally
from inspector.core.values import Value
from inspector.core.visits import Key

MOST_MET: Final = 50_000
"""How many answers are remembered with their tallies before all of them are let go."""


class Sheets:
    """The checklists of a pool with their plans; tallies are kept, for most answers are alike."""

    def __init__(self, checklists: Mapping[ChecklistDigest, Checklist]) -> None:
        """Begin with nothing worked out."""
        self.checklists = checklists
        self._plans: dict[ChecklistDigest, ScorePlan] = {}
        self._leaders: dict[tuple[ChecklistDigest, ...], Mapping[Key, Key]] = {}
        self._orders: dict[tuple[ChecklistDigest, ...], tuple[Key, ...]] = {}
        self._matches: dict[tuple[ChecklistDigest, ChecklistDigest], tuple[Match, ...]] = {}
        self._places: dict[tuple[ChecklistDigest, ...], dict[Key, None]] = {}
        self._tallies: dict[tuple[Key, Status, Value | None], Tally] = {}
        self._met: dict[tuple[Key, int], tuple[Answer, Tally]] = {}

    def plan(self, name: ChecklistDigest) -> ScorePlan:
        """Give the score plan of a checklist; KeyError for one that is not there."""
        found = self._plans.get(name)
        if found is None:
            found = self._plans[name] = plan(self.checklists[name])
        return found

    def point(self, key: Key) -> Point | None:
        """Find a point; None when its checklist is not there or has no such point."""
        return self.plan(key[0]).points.get(key[1]) if key[0] in self.checklists else None

    def leaders(self, names: tuple[ChecklistDigest, ...]) -> Mapping[Key, Key]:
        """Tell which point is asked in place of another when these are walked together, in this order."""
        if len(names) < 2:
            return {}
        if names not in self._leaders:
            known = {name: self.checklists[name] for name in names if name in self.checklists}
            self._leaders[names] = leaders(known)
        return self._leaders[names]

    def matches(self, old: ChecklistDigest, new: ChecklistDigest) -> tuple[Match, ...]:
        """Match the points of two versions, as a visit's answers are carried."""
        if (old, new) not in self._matches:
            self._matches[old, new] = matches(self.checklists[old], self.checklists[new])
        return self._matches[old, new]

    def tally(self, key: Key, answer: Answer) -> Tally:
        """Tally an answer; nothing where the point is not known. Raises KnownError `answer_form`."""
        met = self._met.get((key, id(answer)))
        if met is not None and met[0] is answer:
            return met[1]
        kept = (key, answer.status, answer.value)
        found = self._tallies.get(kept)
        if found is None:
            point = self.point(key)
            found = self._tallies[kept] = NOTHING if point is None else tally(point, answer)
        if len(self._met) >= MOST_MET:
            self._met.clear()
        self._met[key, id(answer)] = (answer, found)
        return found

    def tallied(self, answers: Iterable[tuple[Key, Answer]]) -> dict[PointId, Tally]:
        """Tally answers of one checklist, by point; raises KnownError `answer_form`."""
        met, found = self._met, {}
        for key, answer in answers:
            held = met.get((key, id(answer)))
            found[key[1]] = held[1] if held is not None and held[0] is answer else self.tally(key, answer)
        return found

    def order(self, names: tuple[ChecklistDigest, ...]) -> tuple[Key, ...]:
        """List every point of these checklists that is asked once, in the order of the sheets."""
        found = self._orders.get(names)
        if found is None:
            leading = self.leaders(names)
            keys = ((name, point) for name in names if name in self.checklists for point in self.plan(name).points)
            found = self._orders[names] = tuple(key for key in keys if key not in leading)
        return found

    def places(self, names: tuple[ChecklistDigest, ...]) -> Mapping[Key, None]:
        """Give the same points by themselves."""
        found = self._places.get(names)
        if found is None:
            found = self._places[names] = dict.fromkeys(self.order(names))
        return found
