# SPDX-License-Identifier: MPL-2.0
"""Comparing two walks, cards or periods (MODES of the page) and explaining what came of it, beside the window."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inspector.ui.office.rank_state import Seen
from inspector.ui.tasks import Task

if TYPE_CHECKING:
    from collections.abc import Hashable

    from inspector.core.merging.picture import Picture
    from inspector.core.merging.walks import Walk
    from inspector.core.ranking.comparing import ComparedPeriods, ComparedWalks
    from inspector.core.ranking.figures import Figures, PointRow
    from inspector.core.reasons import Reason
    from inspector.core.visits import Key


@dataclass(frozen=True, slots=True)
class Found:
    """The two that were compared, and what came of it: `pairs` of walks or cards, or `changes` with both figures."""

    one: str
    other: str
    pairs: "ComparedWalks | None" = None
    changes: "ComparedPeriods | None" = None
    figures: "tuple[Figures, ...]" = ()


@dataclass(frozen=True, slots=True)
class Comparing:
    """Compares two walks, cards of walks (by their digests) or periods; `cards`: both are cards of one walk."""

    seen: Seen
    mode: str
    one: str
    other: str
    walks: "Mapping[str, Walk]"
    cards: bool = False

    def __call__(self, task: Task) -> Found:
        """Compare them."""
        from inspector.core.ranking.comparing import compared, compared_periods
        from inspector.core.ranking.figuring import figures

        task.step(0, 2)
        picture, plan = self.seen.picture, self.seen.figures.plan
        if self.mode == "walks":
            one, other = (self._whole(name, picture) for name in (self.one, self.other))
            laid = compared(one, other, picture.checklists, evidence=self.cards)
            return Found(self.one, self.other, laid)
        before = figures(picture, replace(plan, current=self.one))
        task.step(1, 2)
        after = figures(picture, replace(plan, current=self.other))
        laid_out = compared_periods(before, after, picture.checklists)
        return Found(self.one, self.other, None, laid_out, (before, after))

    def _whole(self, name: str, picture: "Picture") -> "Walk":
        from inspector.core.merging.single_card import single_card

        walk = self.walks[name]
        return walk if name == walk.id else single_card(walk, name, picture.checklists)


def explaining(found: Found, picture: "Picture", view: str, key: "Hashable") -> "ExplainingPeriods":
    """Ask why a row of two periods is what it is: a unit of the table `view`, or a point."""
    if view != "points" or found.changes is None:
        return ExplainingPeriods(picture, found.figures, view, str(key))
    pair = next(one for one in found.changes.points if _named(one.after or one.before) == key)
    return ExplainingPeriods(picture, found.figures, view, points=(_named(pair.before), _named(pair.after)))


def _named(row: "PointRow | None") -> "Key | None":
    return None if row is None else (row.checklist, row.point)


@dataclass(frozen=True, slots=True)
class ExplainingPeriods:
    """Explains a unit of a table, or a point, in each of two periods; None where it was not there."""

    picture: "Picture"
    figures: "tuple[Figures, ...]"
    by: str
    unit: str = ""
    points: "tuple[Key | None, ...]" = ()

    def __call__(self, task: Task) -> "tuple[Reason | None, ...]":
        """Explain it, one period after the other."""
        from inspector.core.ranking.explaining import explain_row
        from inspector.core.ranking.point_reasons import explain_point

        found: list[Reason | None] = []
        for place, one in enumerate(self.figures):
            task.step(place, len(self.figures))
            if not self.points:
                found.append(explain_row(one, self.picture, self.by, self.unit))
                continue
            key = self.points[place]
            plan = replace(one.plan, current=one.period)
            found.append(None if key is None else explain_point(self.picture, plan, key))
        return tuple(found)
