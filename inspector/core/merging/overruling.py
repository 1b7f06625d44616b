# SPDX-License-Identifier: MPL-2.0
"""What the office says over the cards at a point: its own answer (改判), and appeals it granted (撤销扣分)."""

from dataclasses import dataclass, replace

from inspector.core.answers import BLANK
from inspector.core.merging.decisions import Decision
from inspector.core.merging.docket import is_a_choice
from inspector.core.merging.open_points import OpenPoint, mean_of
from inspector.core.merging.walks import Conflict, Resolved
from inspector.core.points import Point
from inspector.core.problems import KnownError
from inspector.core.tallies import Tally, tally


def overruled(spot: OpenPoint, resolved: Resolved, between: Conflict | None) -> tuple[Resolved, Conflict | None]:
    """Put the office's own answer in the place of what was found; it settles what the sides differ in, too."""
    ruling = spot.ruling("overrule", _Fitting(spot.point))
    if not ruling.holding:
        return resolved, between
    answers = [spot.bench.docket.decisions[name].answer or BLANK for name in ruling.holding]
    if any(answer != answers[0] for answer in answers):
        return resolved, spot.conflict("overrule", ruling)
    answer, found = answers[0], resolved.answer
    return Resolved(spot.key, answer, "overruled", spot.sides, spot.tally(answer), ruling.holding[0], found), None


@dataclass(frozen=True, slots=True)
class _Fitting:
    """Whether the answer of an overrule is one the point can have."""

    point: Point | None

    def __call__(self, decision: Decision) -> bool:
        if self.point is None or decision.answer is None:
            return False
        try:
            tally(self.point, decision.answer)
        except KnownError:
            return False
        return True


def appealed(spot: OpenPoint, resolved: Resolved) -> tuple[Resolved, list[Conflict]]:
    """Hear every appeal at a point; one that was granted gives the point its full marks."""
    docket, point = spot.bench.docket, spot.point
    conflicts: list[Conflict] = []
    for part in docket.parts("appeal", spot.bench.subjects, spot.key):
        ruling = spot.ruling("appeal", is_a_choice, part)
        word = docket.said(ruling)
        if ruling.holding and not word:
            conflicts.append(spot.conflict("appeal", ruling, part))
        if word == "revoked" and point is not None and resolved.way != "appeal":
            made, answer = granted(point), resolved.answer
            resolved = replace(
                resolved, way="appeal", tally=made, decision=ruling.holding[0], found=answer, stated=True
            )
    return resolved, conflicts


def granted(point: Point) -> Tally:
    """Give the tally of a point whose deduction was revoked: nothing is lost at it."""
    return Tally(point.full, point.full, met=1) if point.rule.scored else Tally(noted=1)


def following(resolved: Resolved, point: Point) -> Tally:
    """Give the stated tally at a point that shares an answer: its full points may be others."""
    return mean_of(point, resolved.sides) if resolved.way == "mean" else granted(point)
