# SPDX-License-Identifier: MPL-2.0
"""Grading (评阅): attempts held against the key as it is ruled; what is needed for all of them is laid out once."""

from collections.abc import Mapping
from dataclasses import dataclass

from inspector.core.agreement.against_key import Beside, held
from inspector.core.answers import Answer
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.drills.attempt import Attempt, Timing
from inspector.core.drills.behaviours import conduct
from inspector.core.drills.drill import Drill, Item
from inspector.core.drills.graded import Graded, ItemGrade
from inspector.core.drills.hanging import Hanging
from inspector.core.drills.meaning import BLANKS
from inspector.core.drills.parts import Parts
from inspector.core.drills.passing import passes, tested
from inspector.core.drills.question import Question, is_whole
from inspector.core.drills.ruled import RuledKey
from inspector.core.points import Point, PointId
from inspector.core.problems import KnownError, Problem

_UNTIMED = Timing()


@dataclass(frozen=True, slots=True)
class _Place:
    """A point of a checklist and the name of the outermost section it stands in."""

    point: Point
    part: str


class GradingDesk:
    """Grades attempts at one drill; make it once for all of them.

    Raises KnownError `checklist_missing` for a checklist that is asked and not given.
    """

    def __init__(self, drill: Drill, key: RuledKey, checklists: Mapping[ChecklistDigest, Checklist]) -> None:
        """Lay out every question that counts: asked, answered whole by the key, not void, on its checklist."""
        self._drill = drill
        places = {name: _places(name, checklists) for name in drill.checklists()}
        self.questions = tuple(_questions(drill, key, places))
        self._faults = tuple(question.fault for question in self.questions)
        self._parts = Parts(self.questions)
        self._hanging = Hanging(drill, checklists)
        self._known = {question.item: question for question in self.questions}

    def question(self, item: Item) -> Question | None:
        """Give a question that counts; None for one that does not."""
        return self._known.get(item)

    def unasked(self, attempt: Attempt) -> Mapping[Item, Item]:
        """Tell which questions were not put for another answer of the attempt, each with that one's question."""
        return self._hanging.unasked(attempt.answers)

    def graded(self, attempt: Attempt) -> Graded:
        """Hold one attempt against the key."""
        items, beside = self._items(attempt)
        against = held(attempt.number, beside, sites=True)
        sections, sites = self._parts.added([grade.outcome for grade in items.values()])
        tests = tested(self._drill.rule, against, sites)
        put = [one for one in zip(items.values(), self._faults, strict=True) if one[0].outcome != "unasked"]
        found = conduct(put, against)
        enough = passes(tests, against, attempt.mode)
        withheld = enough and attempt.key_known is not None and not attempt.admitted
        return Graded(
            attempt,
            items,
            against,
            sections,
            sites,
            tests,
            enough and not withheld,
            found.name,
            found,
            withheld,
        )

    def _items(self, attempt: Attempt) -> tuple[dict[Item, ItemGrade], list[Beside]]:
        """Give each question's grade, and how those that were put stand beside the key; a late answer is none."""
        timing = attempt.timing or _UNTIMED
        late, seconds, unasked = frozenset(timing.late), timing.points, self.unasked(attempt)
        items: dict[Item, ItemGrade] = {}
        beside: list[Beside] = []
        for question in self.questions:
            item = question.item
            said = attempt.answers.get(item)
            verdict = question.verdict(said)
            if item in unasked:
                items[item] = ItemGrade("unasked", None, because=unasked[item])
                continue
            if verdict is question.blank:
                items[item] = ItemGrade("blank", _half(said), seconds.get(item, -1))
            elif item in late:
                items[item], verdict = ItemGrade("late", said, seconds.get(item, -1)), question.blank
            else:
                items[item] = ItemGrade(verdict.outcome, said, seconds.get(item, -1), verdict.distracted)
            beside.append(verdict.beside)
        return items, beside


def graded(attempt: Attempt, drill: Drill, key: RuledKey, checklists: Mapping[ChecklistDigest, Checklist]) -> Graded:
    """Hold one attempt against the key; for several make one GradingDesk."""
    return GradingDesk(drill, key, checklists).graded(attempt)


def _half(said: Answer | None) -> Answer | None:
    """Give what was begun and not finished; nothing where nothing was."""
    return None if said is None or said.status in BLANKS else said


def _questions(
    drill: Drill, key: RuledKey, places: Mapping[ChecklistDigest, Mapping[PointId, _Place]]
) -> list[Question]:
    found = []
    for item in drill.items():
        wanted, place = key.answers.get(item), places[item[1]].get(item[2])
        if wanted is not None and place is not None and is_whole(place.point, wanted.answer):
            found.append(Question(place.point, wanted, place.part))
    return found


def _places(name: ChecklistDigest, checklists: Mapping[ChecklistDigest, Checklist]) -> Mapping[PointId, _Place]:
    checklist = checklists.get(name)
    if checklist is None:
        raise KnownError(Problem("checklist_missing", digest=name[:12]))
    return {
        point.id: _Place(point, f"{checklist.id}/{section.id}")
        for section in checklist.sections
        for point in section.walk()
    }
