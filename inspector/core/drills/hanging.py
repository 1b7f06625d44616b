# SPDX-License-Identifier: MPL-2.0
"""Questions that hang on others: asked only while the answers of other points say so, and hidden by another answer."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from inspector.core.answers import Answer
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.drills.drill import Drill, Item
from inspector.core.drills.question import is_whole
from inspector.core.points import PointId
from inspector.core.running import RunningScore
from inspector.core.score_plan import ScorePlan, plan
from inspector.core.sharing import leaders
from inspector.core.visits import Key


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A checklist at a site: its plan, and where each of its points takes its answer from."""

    site: str
    checklist: Checklist
    plan: ScorePlan
    items: Mapping[PointId, Item]

    def given(self, answers: Mapping[Item, Answer]) -> Mapping[PointId, Answer]:
        """Give the whole answers to its points."""
        found = {name: answers[item] for name, item in self.items.items() if item in answers}
        return {name: answer for name, answer in found.items() if is_whole(self.plan.points[name], answer)}


class Hanging:
    """Knows which questions of a drill hang on others; made once for all attempts."""

    def __init__(self, drill: Drill, checklists: Mapping[ChecklistDigest, Checklist]) -> None:
        """Look at every checklist of every site; most hang nothing on anything."""
        self._asked = frozenset(drill.items())
        self._sheets = tuple(
            _Sheet(site.site.id, own[name], made, _items(site.site.id, own, name))
            for site in drill.sites
            for own in [{name: checklists[name] for name in site.checklists}]
            for name in site.checklists
            for made in [plan(own[name])]
            if made.whens
        )

    def unasked(self, answers: Mapping[Item, Answer]) -> Mapping[Item, Item]:
        """Tell which questions were not put for another answer of the same person, each with the question of that one.

        What hangs on a question that was left open is open itself: it could have been had.
        """
        found: dict[Item, Item] = {}
        for sheet in self._sheets:
            given = sheet.given(answers)
            waiting = [name for name in sheet.plan.whens if sheet.items[name] in self._asked and name not in given]
            hidden = RunningScore(sheet.checklist, given, sheet.plan).hidden if waiting else set()
            for name in waiting:
                gate = next(_gates(sheet.plan, name, given), None) if name in hidden else None
                if gate is not None:
                    found[sheet.items[name]] = sheet.items[gate]
        return found


def _gates(made: ScorePlan, name: PointId, given: Mapping[PointId, Answer]) -> Iterator[PointId]:
    """List the answered points a question hangs on, the nearest first, through others that hang themselves."""
    waiting, looked = [name], {name}
    while waiting:
        for when in made.whens.get(waiting.pop(0), ()):
            gates = [gate for gate in map(PointId, when.points()) if gate not in looked]
            looked.update(gates)
            yield from (gate for gate in gates if gate in given)
            waiting += [gate for gate in gates if gate not in given]


def _items(site: str, own: Mapping[ChecklistDigest, Checklist], name: ChecklistDigest) -> Mapping[PointId, Item]:
    """Tell which question holds the answer of each point of a checklist: its own, or that of the one it shares."""
    led: Mapping[Key, Key] = leaders(own)
    keys: Sequence[Key] = [(name, point.id) for point in own[name].points()]
    return {key[1]: (site, *led.get(key, key)) for key in keys}
