# SPDX-License-Identifier: MPL-2.0
"""Comparing two walks or two periods (MODES of the page), as work beside the window."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inspector.ui.office.rank_state import Seen
from inspector.ui.tasks import Task

if TYPE_CHECKING:
    from inspector.core.ranking.comparing import ComparedPeriods, ComparedWalks


@dataclass(frozen=True, slots=True)
class Comparing:
    """Gives the two that were compared, and what came of it."""

    seen: Seen
    mode: str
    one: str
    other: str

    def __call__(self, task: Task) -> "tuple[str, str, ComparedWalks | ComparedPeriods]":
        """Compare them."""
        from inspector.core.ranking.comparing import compared, compared_periods
        from inspector.core.ranking.figuring import figures

        task.step(0, 2)
        picture, plan = self.seen.picture, self.seen.figures.plan
        if self.mode == "walks":
            walks = picture.walks
            return self.one, self.other, compared(walks[self.one], walks[self.other], picture.checklists)
        before = figures(picture, replace(plan, current=self.one))
        task.step(1, 2)
        after = figures(picture, replace(plan, current=self.other))
        return self.one, self.other, compared_periods(before, after, picture.checklists)
