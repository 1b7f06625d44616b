# SPDX-License-Identifier: MPL-2.0
"""One point of a walk laid open: the sides that speak of it, and what was decided about it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from inspector.core.answers import Answer
from inspector.core.canonical import canonical, digest
from inspector.core.merging.decisions import MEAN, Decision
from inspector.core.merging.docket import NO_RULING, Docket, Ruling
from inspector.core.merging.sheets import Sheets
from inspector.core.merging.walks import Conflict, Side
from inspector.core.points import Point
from inspector.core.raters import agreed, measured
from inspector.core.tallies import NOTHING, Tally
from inspector.core.visits import Key


@dataclass(frozen=True, slots=True)
class Bench:
    """What answers are weighed with: the walk's id, what decisions call it, the decisions, and the sheets."""

    walk: str
    subjects: tuple[str, ...]
    docket: Docket
    sheets: Sheets


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """One point with the sides that speak of it."""

    bench: Bench
    key: Key
    sides: tuple[Side, ...]

    @property
    def names(self) -> frozenset[str]:
        """The digests of the cards that speak of it."""
        return frozenset(side.card for side in self.sides)

    @property
    def point(self) -> Point | None:
        """The point itself; None when its checklist is not there."""
        return self.bench.sheets.point(self.key)

    @property
    def means(self) -> bool:
        """Whether a mean makes sense: the point is measured or levelled, and two at least judged it."""
        point = self.point
        return point is not None and measured(point) and sum(1 for side in self.sides if side.tally.judged) > 1

    def tally(self, answer: Answer) -> Tally:
        """Tally an answer at this point."""
        return self.bench.sheets.tally(self.key, answer)

    def fits(self, decision: Decision) -> bool:
        """Tell whether what a decision chose between the sides is still to be had."""
        return decision.choice in self.names or (decision.choice == MEAN and self.means)

    def ruling(self, about: str, fits: Callable[[Decision], bool], part: str = "") -> Ruling:
        """Ask what was decided about this point."""
        return self.bench.docket.ruling((about, self.key, part), self.bench.subjects, self.names, fits)

    def conflict(self, about: str, ruling: Ruling, part: str = "") -> Conflict:
        """Leave it open."""
        means = about == "conflict" and self.means
        return conflict(self.bench.walk, about, ruling, key=self.key, sides=self.sides, part=part, measured=means)


def mean_of(point: Point | None, sides: Iterable[Side]) -> Tally:
    """Give the mean of the sides that judged, at this point (which may be one that shares their answers)."""
    found = agreed(point, {side.card: side.answer for side in sides}, MEAN) if point is not None else None
    return NOTHING if found is None else found


def conflict(
    walk: str,
    about: str,
    ruling: Ruling = NO_RULING,
    *,
    key: Key,
    sides: tuple[Side, ...] = (),
    part: str = "",
    measured: bool = False,
    fields: tuple[str, ...] = (),
    of: str = "",
) -> Conflict:
    """Make an open conflict of a walk, or of one visit in it (`of`); its id follows from what it is about alone."""
    name = digest("conflict", canonical((about, of or walk, *key, part)))
    return Conflict(name, walk, key, sides, part, measured, ruling.dormant, ruling.holding, fields, about)
