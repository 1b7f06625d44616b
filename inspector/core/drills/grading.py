# SPDX-License-Identifier: MPL-2.0
"""Grading (评阅): attempts held against the key as it is ruled; what is needed for all of them is laid out once."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from inspector.core.agreement.against_key import held
from inspector.core.answers import Answer
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.drills.attempt import Attempt, Timing
from inspector.core.drills.behaviours import conduct
from inspector.core.drills.drill import Drill, Item
from inspector.core.drills.graded import Graded, ItemGrade, PartGrade
from inspector.core.drills.meaning import BLANKS
from inspector.core.drills.passing import passes, tested
from inspector.core.drills.question import Question, Verdict
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
        """Lay out every question that counts: asked, answered by the key, not void, still on its checklist."""
        self._drill = drill
        places = {name: _places(name, checklists) for name in drill.checklists()}
        self.questions = tuple(_questions(drill, key, places))
        self._faults = tuple(question.fault for question in self.questions)

    def graded(self, attempt: Attempt) -> Graded:
        """Hold one attempt against the key."""
        timing = attempt.timing or _UNTIMED
        late = frozenset(timing.late)
        graded = [_graded(question, attempt.answers.get(question.item), late) for question in self.questions]
        items = {
            question.item: ItemGrade(
                outcome, _said(attempt, question.item), timing.points.get(question.item, -1), misled
            )
            for question, (outcome, verdict, misled) in zip(self.questions, graded, strict=True)
        }
        against = held(attempt.number, [verdict.beside for _, verdict, _ in graded], sites=True)
        outcomes = [outcome for outcome, _, _ in graded]
        sites = self._parts([question.item[0] for question in self.questions], outcomes)
        tests = tested(self._drill.rule, against, sites)
        found = conduct(list(zip(items.values(), self._faults, strict=True)), against)
        return Graded(
            attempt,
            items,
            against,
            self._parts([question.part for question in self.questions], outcomes),
            sites,
            tests,
            passes(tests, against, attempt.mode),
            found.name,
            found,
        )

    def _parts(self, names: Sequence[str], outcomes: Sequence[str]) -> tuple[PartGrade, ...]:
        """Add up the outcomes of each part, in the order in which parts are first asked."""
        counted: Counter[tuple[str, bool, str]] = Counter(zip(names, self._faults, outcomes, strict=True))
        sums: dict[str, Counter[str]] = {}
        for (name, fault, outcome), often in counted.items():
            part = sums.setdefault(name, Counter())
            part["points"] += often
            part["faults"] += often * fault
            part[outcome] += often
            part["not_found"] += often * (fault and outcome in _NOT_FOUND)
        return tuple(
            PartGrade(
                name,
                part["points"],
                part["agreed"],
                part["not_found"],
                part["false_alarm"],
                part["faults"],
                part["blank"] + part["late"],
            )
            for name, part in sums.items()
        )


_NOT_FOUND = frozenset({"missed", "blank", "late"})


def graded(attempt: Attempt, drill: Drill, key: RuledKey, checklists: Mapping[ChecklistDigest, Checklist]) -> Graded:
    """Hold one attempt against the key; for several make one GradingDesk."""
    return GradingDesk(drill, key, checklists).graded(attempt)


def _graded(question: Question, answer: Answer | None, late: frozenset[Item]) -> tuple[str, Verdict, bool]:
    """Give the outcome, how it stands beside the key, and whether something misled; a late answer counts as none."""
    verdict = question.verdict(answer)
    if question.item in late and verdict is not question.blank:
        return "late", question.blank, False
    return verdict.outcome, verdict, verdict.distracted


def _said(attempt: Attempt, item: Item) -> Answer | None:
    answer = attempt.answers.get(item)
    return None if answer is None or answer.status in BLANKS else answer


def _questions(
    drill: Drill, key: RuledKey, places: Mapping[ChecklistDigest, Mapping[PointId, _Place]]
) -> list[Question]:
    found = []
    for item in drill.items():
        wanted, place = key.answers.get(item), places[item[1]].get(item[2])
        if wanted is not None and place is not None and wanted.answer.status not in BLANKS:
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
