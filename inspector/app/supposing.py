# SPDX-License-Identifier: MPL-2.0
"""Supposing (试算): other answers for a look, and what the score would be with them; nothing is ever written."""

from collections.abc import Mapping

from inspector.core.answers import BLANK, Answer
from inspector.core.checklist import Checklist
from inspector.core.explain import Reason, explain_running
from inspector.core.points import Point, PointId
from inspector.core.running import RunningScore
from inspector.core.scoring import Score, scored


class Supposing:
    """A copy of the answers to one checklist that may be changed freely; it knows no session and no disk.

    `before` is the score of the answers as they were given.
    """

    def __init__(self, checklist: Checklist, answers: Mapping[PointId, Answer]) -> None:
        """Begin with the answers as given."""
        self.checklist = checklist
        self._given = dict(answers)
        self._supposed: dict[PointId, Answer] = {}
        self._running = RunningScore(checklist, self._given)
        self.before: Score = scored(self._running)

    @property
    def after(self) -> Score:
        """The score with what is supposed."""
        return scored(self._running) if self._supposed else self.before

    @property
    def supposed(self) -> Mapping[PointId, Answer]:
        """The answers that are other than given, by point."""
        return dict(self._supposed)

    def point(self, point: PointId) -> Point:
        """Give the point by id."""
        return self._running.point(point)

    def given(self, point: PointId) -> Answer:
        """Give the answer as it was given."""
        return self._given.get(point, BLANK)

    def answer(self, point: PointId) -> Answer:
        """Give the answer as supposed, else as given."""
        return self._supposed.get(point, self.given(point))

    def suppose(self, point: PointId, answer: Answer) -> None:
        """Take another answer; raises KnownError `answer_form`, and nothing changes then, when it does not fit."""
        self._running.answer(point, answer)
        if answer == self.given(point):
            self._supposed.pop(point, None)
        else:
            self._supposed[point] = answer

    def take_back(self, point: PointId) -> None:
        """Answer a point as it was given again."""
        self.suppose(point, self.given(point))

    def reset(self) -> None:
        """Answer every point as it was given again."""
        for point in tuple(self._supposed):
            self.take_back(point)

    def reason(self) -> Reason:
        """Explain the score rate (percent) with what is supposed."""
        return explain_running(self._running, self._given | self._supposed)
