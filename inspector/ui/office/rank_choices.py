# SPDX-License-Identifier: MPL-2.0
"""What the choices of a ranking do: another plan is ranked by, kept, forgotten, or taken up again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from inspector.core.problems import KnownError
from inspector.core.ranking.plan_words import figures_words
from inspector.ui.desk import Desk
from inspector.ui.office.rank_plan_panel import PlanPanel
from inspector.ui.office.rank_plan_words import PlanWords
from inspector.ui.office.rank_state import RankState, Seen

if TYPE_CHECKING:
    from inspector.core.ranking.rank_plan import RankPlan


class RankChoices(QObject):
    """Stands between the panel and what is ranked."""

    def __init__(self, desk: Desk, state: RankState, panel: PlanPanel, parent: QObject) -> None:
        """Hear the panel."""
        super().__init__(parent)
        self._desk, self._state, self._panel = desk, state, panel
        self._words = PlanWords(self)
        panel.changed.connect(self.choose)
        panel.kept.connect(self.keep)
        panel.dropped.connect(self.drop)
        panel.plan_chosen.connect(self.turn)

    def show_seen(self, seen: Seen) -> None:
        """Offer what there is in a picture, and show the plan it was ranked by."""
        picture, language = seen.picture, self._desk.language
        rounds = [(plan.id, plan.title or plan.id) for plan in picture.plans.values()]
        systems = {str(sheet.id): sheet.title.said(language) for sheet in picture.checklists.values()}
        periods = seen.figures.trends[0].periods if seen.figures.trends else ()
        units = (unit for walk in picture.walks.values() for unit in walk.header.site.chain("area"))
        levels = {unit.level: self._words.level(unit.level, language) for unit in units if unit.level}
        self._panel.offer(rounds, tuple(systems.items()), periods, levels)
        self._show_plans()
        self._panel.show_plan(seen.figures.plan)
        said = (phrase.said(language) for phrase in figures_words(seen.figures))
        self._panel.show_printed("\n".join(f"{words[:1].upper()}{words[1:]}" for words in said))

    def _show_plans(self) -> None:
        from inspector.app.office.rank_plans import kept_plans

        self._panel.show_plans(tuple(kept_plans(self._state.office)), self._state.name)

    @Slot(object)
    def choose(self, plan: "RankPlan") -> None:
        """Rank by a plan; it is kept when it is told so."""
        self._state.choose(plan, self._state.name)

    @Slot(str, object)
    def keep(self, name: str, plan: "RankPlan") -> None:
        """Keep a plan under a name and rank by it."""
        from inspector.app.office.rank_plans import keep_plan

        try:
            keep_plan(self._state.office, name, plan)
        except KnownError as error:
            self._panel.refuse(error.problem)
            return
        self._state.choose(plan, name)

    @Slot(str)
    def drop(self, name: str) -> None:
        """Forget a plan; what is ranked by stays."""
        from inspector.app.office.rank_plans import drop_plan

        try:
            drop_plan(self._state.office, name)
        except KnownError as error:
            self._panel.refuse(error.problem)
            return
        self._state.name = ""
        self._show_plans()

    @Slot(str)
    def turn(self, name: str) -> None:
        """Take up a plan that was kept."""
        from inspector.app.office.rank_plans import kept_plans

        plan = kept_plans(self._state.office).get(name)
        if plan is not None and name != self._state.name:
            self._state.choose(plan, name)
