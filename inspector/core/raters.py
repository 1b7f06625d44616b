# SPDX-License-Identifier: MPL-2.0
"""Several inspectors at one point at one time: never a mean of yes and no, but a named policy."""

from collections.abc import Mapping
from fractions import Fraction

from inspector.core.answers import Answer
from inspector.core.exact import ZERO
from inspector.core.points import Point
from inspector.core.rules.rule import Direction, NumberField, Raters
from inspector.core.tallies import Tally, tally


def measured(point: Point) -> bool:
    """Tell whether a mean makes sense: the point is measured or levelled, not a yes or no."""
    form = point.rule.form(point.full)
    return (
        isinstance(form, NumberField | Raters)
        or point.rule.kind == "levels"
        or (point.rule.direction is not Direction.NONE and point.rule.kind in {"bands", "rate", "proportional"})
    )


def agreed(point: Point, answers: Mapping[str, Answer], policy: str, chief: str = "") -> Tally | None:
    """Join the answers of several inspectors to one point; None leaves it open for a decision.

    `evidence` (有据即扣): the lowest score that has a photo stands, else the highest. `chief`: the chief's alone.
    `consensus`: only what all say alike. `mean` and `trimmed` (without the highest and lowest, of three or more)
    hold for measured and levelled points; at others they fall back to evidence.
    """
    tallies = {name: tally(point, answer) for name, answer in sorted(answers.items())}
    judged = {name: one for name, one in tallies.items() if one.judged}
    if policy == "chief":
        return tallies.get(chief)
    if not judged:
        return next(iter(tallies.values()), None)
    if policy == "consensus":
        first, *others = tallies.values()
        return first if all(one == first for one in others) else None
    if policy in {"mean", "trimmed"} and measured(point):
        return _mean(list(judged.values()), trimmed=policy == "trimmed")
    return _evident(judged, answers)


def _evident(judged: Mapping[str, Tally], answers: Mapping[str, Answer]) -> Tally:
    shown = [one for name, one in judged.items() if answers[name].every_photo() and not one.met]
    if shown:
        return min(shown, key=lambda one: one.earned)
    return max(judged.values(), key=lambda one: one.earned)


def _mean(judged: list[Tally], *, trimmed: bool) -> Tally:
    ordered = sorted(judged, key=lambda one: one.earned)
    kept = ordered[1:-1] if trimmed and len(ordered) > 2 else ordered
    earned = sum((one.earned for one in kept), ZERO) / Fraction(len(kept))
    full = kept[0].possible
    met, lost = int(earned == full), int(earned == ZERO)
    return Tally(earned, full, met=met, lost=lost, partial=1 - met - lost)
