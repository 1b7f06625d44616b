# SPDX-License-Identifier: MPL-2.0
"""Scoring: answers in, tallies out; exact, and the same whether added up at once or one answer at a time."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from inspector.core.answers import BLANK, Answer, Status
from inspector.core.canonical import Json
from inspector.core.checklist import Band, Checklist, Point, PointId, Section
from inspector.core.exact import ZERO, rate, spell
from inspector.core.problems import KnownError
from inspector.core.rules.rule import Judgement, Outcome

ENGINE: Final = "1"


@dataclass(frozen=True, slots=True)
class Tally:
    """A sum over points: points earned and possible (judged points only), and how many points stand where."""

    earned: Fraction = ZERO
    possible: Fraction = ZERO
    met: int = 0
    partial: int = 0
    lost: int = 0
    unjudged: int = 0
    not_applicable: int = 0
    cannot_judge: int = 0
    left_out: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        """Add two tallies."""
        return _joined(self, other, 1)

    def __sub__(self, other: "Tally") -> "Tally":
        """Take a tally out again."""
        return _joined(self, other, -1)

    @property
    def judged(self) -> int:
        """How many points were judged."""
        return self.met + self.partial + self.lost

    @property
    def points(self) -> int:
        """How many points there are."""
        return self.judged + self.unjudged + self.not_applicable + self.cannot_judge + self.left_out

    @property
    def percent(self) -> Fraction | None:
        """得分率: earned ÷ possible × 100 over judged points; None when nothing is judged."""
        return rate(self.earned, self.possible)

    @property
    def pass_rate(self) -> Fraction | None:
        """符合率: points met ÷ points judged × 100; another number than 得分率."""
        return rate(Fraction(self.met), Fraction(self.judged))

    def record(self) -> dict[str, Json]:
        """Give the canonical form."""
        counts = {name: getattr(self, name) for name in _COUNTS}
        value: dict[str, Json] = {"earned": spell(self.earned), "possible": spell(self.possible)}
        return value | counts


_COUNTS: Final = ("met", "partial", "lost", "unjudged", "not_applicable", "cannot_judge", "left_out")
_OUTCOMES: Final = {
    Outcome.MET: Tally(met=1),
    Outcome.PARTIAL: Tally(partial=1),
    Outcome.LOST: Tally(lost=1),
}
_STATUSES: Final = {
    Status.UNJUDGED: Tally(unjudged=1),
    Status.NOT_APPLICABLE: Tally(not_applicable=1),
    Status.CANNOT_JUDGE: Tally(cannot_judge=1),
    Status.NOT_ASKED: Tally(left_out=1),
    Status.NOT_SAMPLED: Tally(left_out=1),
}


@dataclass(frozen=True, slots=True)
class Score:
    """The score of one checklist: the whole, every section by id (sections below included), every point by id."""

    total: Tally
    sections: Mapping[str, Tally]
    points: Mapping[PointId, Tally]
    grade: Band | None

    def record(self) -> dict[str, Json]:
        """Give the stated tallies a card carries: the whole and each section."""
        sections = [{"id": key, **tally.record()} for key, tally in sorted(self.sections.items())]
        value: dict[str, Json] = {"total": self.total.record(), "sections": sections}
        return value | ({"grade": self.grade.code} if self.grade else {})


def judge(point: Point, answer: Answer) -> Judgement | None:
    """Judge one point; None when it is not judged. Raises KnownError `answer_form` naming the point."""
    if answer.status is not Status.JUDGED or answer.value is None:
        return None
    try:
        return point.rule.judge(point.full, answer.value)
    except KnownError as error:
        raise KnownError(error.problem.at(point=point.id)) from error


def tally(point: Point, answer: Answer) -> Tally:
    """Tally one point."""
    judgement = judge(point, answer)
    if judgement is None:
        return _STATUSES[answer.status]
    return _joined(_OUTCOMES[judgement.outcome], Tally(judgement.earned, judgement.full), 1)


def score(checklist: Checklist, answers: Mapping[PointId, Answer]) -> Score:
    """Score a checklist from nothing; a point without an answer is not yet judged."""
    points: dict[PointId, Tally] = {}
    sections: dict[str, Tally] = {}
    total = Tally()
    for section in checklist.sections:
        total += _section(section, answers, points, sections)
    return Score(total, sections, points, grade(checklist, total))


def grade(checklist: Checklist, total: Tally) -> Band | None:
    """Find the band of the exact percentage: the highest whose least it reaches; None without bands or judgements."""
    percent = total.percent
    if percent is None:
        return None
    reached = [band for band in checklist.grades if percent >= band.least]
    return max(reached, key=lambda band: band.least) if reached else None


def _section(
    section: Section, answers: Mapping[PointId, Answer], points: dict[PointId, Tally], sections: dict[str, Tally]
) -> Tally:
    total = Tally()
    for point in section.points:
        points[point.id] = tally(point, answers.get(point.id, BLANK))
        total += points[point.id]
    for child in section.sections:
        total += _section(child, answers, points, sections)
    sections[section.id] = total
    return total


def _joined(one: Tally, other: Tally, sign: int) -> Tally:
    return Tally(
        one.earned + sign * other.earned,
        one.possible + sign * other.possible,
        one.met + sign * other.met,
        one.partial + sign * other.partial,
        one.lost + sign * other.lost,
        one.unjudged + sign * other.unjudged,
        one.not_applicable + sign * other.not_applicable,
        one.cannot_judge + sign * other.cannot_judge,
        one.left_out + sign * other.left_out,
    )
