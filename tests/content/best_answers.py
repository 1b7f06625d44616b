# SPDX-License-Identifier: MPL-2.0
"""The best answer to a point by the form its rule shows, and a whole sheet answered well, for the tests."""

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path

from inspector.core.answers import Answer, Status
from inspector.core.checklist import Checklist
from inspector.core.points import Point, PointId
from inspector.core.rules.rule import Buttons, Counters, Grid, NumberField, Parts, Raters, ShareField
from inspector.core.scoring import Score, score
from inspector.core.values import Amount, Choice, Counts, Mark, Marks, Occurrence, Rating, Ratings, Said, Share, Value
from inspector.files.checklist_yaml import load_checklist

LIBRARY = Path(__file__).resolve().parents[2] / "checklists"


def shipped(name: str) -> Checklist:
    """The shipped checklist of this id; a problem or a hint fails the test."""
    checklist, problems = load_checklist(LIBRARY / f"{name}.yaml")
    assert problems == ()
    assert checklist is not None
    return checklist


def best(point: Point) -> Value:
    """An answer that earns all the point has."""
    form = point.rule.form(point.full)
    if isinstance(form, Buttons):
        return Choice(form.options[0].code)
    if isinstance(form, NumberField):
        return Amount(_best_number(point, form))
    if isinstance(form, ShareField):
        return Share(0 if form.faults else form.whole or 10, form.whole or 10)
    if isinstance(form, Parts):
        return Marks(tuple(Mark(line.id, form.options[0].code) for line in form.parts))
    if isinstance(form, Raters):
        return Ratings(tuple(Rating(str(number + 1), form.most) for number in range(form.needed)))
    if isinstance(form, Counters):
        needs = {need.id: need.need for need in getattr(point.rule, "needs", ())}
        return Counts(tuple(Occurrence(line, number) for line, number in needs.items()))
    return Counts() if isinstance(form, Grid) else Said("seen")


def _best_number(point: Point, form: NumberField) -> Fraction:
    if point.rule.kind == "unscored":
        return Fraction(1)
    found = {number: point.rule.judge(point.full, Amount(number)).earned for number in (form.least, form.most)}
    return max(found, key=lambda number: found[number])


def judged(checklist: Checklist, **other: Value) -> Score:
    """The score when every point is answered at its best but those named: `p3=Choice("lost")` is point 3."""
    values = {point.id: best(point) for point in checklist.points()}
    values |= {PointId(key[1:].replace("_", ".")): value for key, value in other.items()}
    return score(checklist, answers(values))


def answers(values: Mapping[PointId, Value]) -> dict[PointId, Answer]:
    """Answers with these values."""
    return {point: Answer(Status.JUDGED, value) for point, value in values.items()}
