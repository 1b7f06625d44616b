# SPDX-License-Identifier: MPL-2.0
"""Why a number is what it is: the same computation as scoring, told as a tree that computes to the number again."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from inspector.core.answers import BLANK, Answer
from inspector.core.checklist import Checklist, Point, PointId, Section
from inspector.core.exact import HUNDRED, ZERO
from inspector.core.phrases import Phrase
from inspector.core.scoring import judge


@dataclass(frozen=True, slots=True)
class Reason:
    """A number with its sentence and the reasons below it.

    `how` says how the number comes from those below: `given`, `sum`, `floor` (a sum, not
    below zero), `rate` (first ÷ second × 100), or `apart` (listed, in no sum; number is None). `point` names
    the point the reason stands for.
    """

    phrase: Phrase
    number: Fraction | None
    how: str = "given"
    below: "tuple[Reason, ...]" = ()
    point: str = ""


def explain(checklist: Checklist, answers: Mapping[PointId, Answer]) -> Reason:
    """Explain the score rate (得分率, percent) of a checklist."""
    earned = _sum(Phrase("why.earned"), tuple(_section(part, answers, earned=True) for part in checklist.sections))
    possible = _sum(Phrase("why.possible"), tuple(_section(part, answers, earned=False) for part in checklist.sections))
    number = earned.number * HUNDRED / possible.number if possible.number and earned.number is not None else None
    apart = tuple(
        _left_out(point, answer) for point in checklist.points() if _out(point, answer := answers.get(point.id, BLANK))
    )
    return Reason(Phrase("why.total", title=checklist.title), number, "rate", (earned, possible, *apart))


def explain_point(point: Point, answer: Answer) -> Reason:
    """Explain what one point earned, or why it stands in neither sum."""
    judgement = judge(point, answer)
    if judgement is None:
        return _left_out(point, answer)
    steps = tuple(Reason(step.phrase, step.number) for step in judgement.steps)
    phrase = Phrase("why.point", point=point.id, title=point.title)
    return Reason(phrase, judgement.earned, "floor", steps, point.id)


def recompute(reason: Reason) -> Fraction | None:
    """Compute a reason's number again from its leaves alone."""
    numbers = [recompute(child) for child in reason.below]
    counted = [number for number in numbers if number is not None]
    if reason.how == "given":
        return reason.number
    if reason.how == "sum":
        return sum(counted, ZERO)
    if reason.how == "floor":
        return max(ZERO, sum(counted, ZERO))
    if reason.how == "rate" and numbers[0] is not None and numbers[1]:
        return numbers[0] * HUNDRED / numbers[1]
    return None


def _section(section: Section, answers: Mapping[PointId, Answer], *, earned: bool) -> Reason:
    below = []
    for point in section.points:
        answer = answers.get(point.id, BLANK)
        if not _out(point, answer):
            phrase = Phrase("why.point", point=point.id, title=point.title)
            below.append(explain_point(point, answer) if earned else Reason(phrase, point.full, point=point.id))
    below += [_section(child, answers, earned=earned) for child in section.sections]
    return _sum(Phrase("why.section", title=section.title), tuple(below))


def _sum(phrase: Phrase, below: tuple[Reason, ...]) -> Reason:
    return Reason(phrase, sum((reason.number for reason in below if reason.number is not None), ZERO), "sum", below)


def _out(point: Point, answer: Answer) -> bool:
    return judge(point, answer) is None


def _left_out(point: Point, answer: Answer) -> Reason:
    status = Phrase(f"status.{answer.status.value}")
    phrase = Phrase("why.left_out", point=point.id, title=point.title, status=status)
    return Reason(phrase, None, "apart", point=point.id)
