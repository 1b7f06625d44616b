# SPDX-License-Identifier: MPL-2.0
"""A desk where many cards of few checklists are scored: each plan is made once, each answer of a point tallied once."""

from collections.abc import Mapping
from typing import Final

from inspector.core.answers import Answer, Status
from inspector.core.checklist import Checklist
from inspector.core.plain_scoring import plain_score
from inspector.core.points import Point, PointId
from inspector.core.problems import KnownError
from inspector.core.rules.rule import Judgement
from inspector.core.running import RunningScore
from inspector.core.score_plan import ScorePlan, plan
from inspector.core.scoring import Score, scored
from inspector.core.tallies import UNJUDGED, Tally, tally
from inspector.core.values import Value

MOST: Final = 100_000
"""How many tallies are kept before all of them are let go."""


class ScoreDesk:
    """Scores as `score` does; what was worked out before is kept, by the very checklist and point it was given."""

    def __init__(self) -> None:
        """Begin with an empty desk."""
        self._plans: dict[int, tuple[Checklist, ScorePlan]] = {}
        self._tallies: dict[tuple[int, Value], tuple[Point, Tally]] = {}
        self._met: dict[int, tuple[Answer, Point, Tally]] = {}
        self._made: dict[int, tuple[Answer, Point, Judgement]] = {}

    def score(self, checklist: Checklist, answers: Mapping[PointId, Answer]) -> Score:
        """Score a checklist from nothing; raises KnownError as `score` does."""
        planned = self._plan(checklist)
        if planned.is_plain:
            judged = {
                name: self._tally(point, answers[name]) if name in answers else UNJUDGED
                for name, point in planned.points.items()
            }
            found = plain_score(planned, judged)
            if found is not None:
                return found
        return scored(self.running(checklist, answers))

    def running(self, checklist: Checklist, answers: Mapping[PointId, Answer]) -> RunningScore:
        """Begin the running sums of a checklist; raises KnownError as `score` does."""
        planned = self._plan(checklist)
        judged = {
            name: self._tally(planned.points[name], answer)
            for name, answer in answers.items()
            if answer.status is Status.JUDGED and name in planned.points
        }
        return RunningScore(checklist, answers, planned, judged)

    def points(self, checklist: Checklist) -> Mapping[PointId, Point]:
        """Give the points of a checklist by id."""
        return self._plan(checklist).points

    def made(self, point: Point, answer: Answer) -> Judgement | None:
        """Give what a rule makes of an answer's value, also of one marked in part; None where there is no value.

        Raises KnownError `answer_form` naming the point.
        """
        if answer.value is None:
            return None
        met = self._made.get(id(answer))
        if met is not None and met[0] is answer and met[1] is point:
            return met[2]
        if len(self._made) >= MOST:
            self._made.clear()
        try:
            found = point.rule.judge(point.full, answer.value)
        except KnownError as error:
            raise KnownError(error.problem.at(point=point.id)) from error
        self._made[id(answer)] = (answer, point, found)
        return found

    def _plan(self, checklist: Checklist) -> ScorePlan:
        """Find the plan by the object itself, which is kept with it so that no other can take its number."""
        held = self._plans.get(id(checklist))
        if held is None:
            if len(self._plans) >= MOST // 1000:
                self._plans.clear()
            held = self._plans[id(checklist)] = (checklist, plan(checklist))
        return held[1]

    def _tally(self, point: Point, answer: Answer) -> Tally:
        """Find the tally by the answer itself, which many cards share, else by its value."""
        met = self._met.get(id(answer))
        if met is not None and met[0] is answer and met[1] is point:
            return met[2]
        if len(self._met) >= MOST:
            self._met.clear()
        found = tally(point, answer) if answer.value is None else self._of_value(point, answer, answer.value)
        self._met[id(answer)] = (answer, point, found)
        return found

    def _of_value(self, point: Point, answer: Answer, value: Value) -> Tally:
        held = self._tallies.get((id(point), value))
        if held is None:
            if len(self._tallies) >= MOST:
                self._tallies.clear()
            held = self._tallies[id(point), value] = (point, tally(point, answer))
        return held[1]
