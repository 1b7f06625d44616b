# SPDX-License-Identifier: MPL-2.0
"""The running score: one answer changes one point, its sections and the whole, however long the checklist is."""

from collections.abc import Mapping

from inspector.core.answers import Answer
from inspector.core.checklist import Checklist, Point, PointId, Section
from inspector.core.scoring import Score, Tally, grade, score, tally


class RunningScore:
    """Keeps the score of one checklist while answers come in; always equal to `score` of the same answers."""

    def __init__(self, checklist: Checklist, answers: Mapping[PointId, Answer]) -> None:
        """Score once from nothing."""
        self.checklist = checklist
        made = score(checklist, answers)
        self._points: Mapping[PointId, Point] = checklist.by_id()
        self._paths: dict[PointId, tuple[str, ...]] = {}
        for section in checklist.sections:
            self._trace(section, ())
        self.total: Tally = made.total
        self.sections: dict[str, Tally] = dict(made.sections)
        self.points: dict[PointId, Tally] = dict(made.points)

    def point(self, point: PointId) -> Point:
        """Give the point by id."""
        return self._points[point]

    def path(self, point: PointId) -> tuple[str, ...]:
        """Give the ids of the sections above a point, outermost first."""
        return self._paths[point]

    def answer(self, point: PointId, answer: Answer) -> Tally:
        """Take in a new answer; returns the point's new tally. Nothing changes when the answer is refused."""
        return self.put(point, tally(self._points[point], answer))

    def put(self, point: PointId, after: Tally) -> Tally:
        """Take in a point's new tally as `tally` gave it; returns it."""
        step = after - self.points[point]
        self.points[point] = after
        self.total += step
        for section in self._paths[point]:
            self.sections[section] += step
        return after

    def score(self) -> Score:
        """Freeze the score as it stands."""
        return Score(self.total, dict(self.sections), dict(self.points), grade(self.checklist, self.total))

    def _trace(self, section: Section, above: tuple[str, ...]) -> None:
        path = (*above, section.id)
        for point in section.points:
            self._paths[point.id] = path
        for child in section.sections:
            self._trace(child, path)
