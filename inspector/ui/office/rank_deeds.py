# SPDX-License-Identifier: MPL-2.0
"""What the page of the ranking does beside its tables: it explains numbers, finds, and says what was copied."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from inspector.core.ranking.figures import RankRow
from inspector.ui.desk import Desk
from inspector.ui.dialogs.explanation import ExplanationDialog
from inspector.ui.office.rank_crumbs import Step
from inspector.ui.office.rank_tops import UNITS
from inspector.ui.office.rank_why import WhyDialog
from inspector.ui.office.rank_words import RankWords
from inspector.ui.parts.rate import rate_said
from inspector.ui.phrase import Phrase

if TYPE_CHECKING:
    from inspector.core.merging.walks import Walk
    from inspector.core.reasons import Reason
    from inspector.core.visits import Key
    from inspector.ui.office.rank_explorer import Explorer
    from inspector.ui.office.rank_state import Seen
    from inspector.ui.tasks import Task

COPIED: Final = QT_TRANSLATE_NOOP("RankDeeds", "The table is on the clipboard: paste it into a spreadsheet.")
_KEPT: Final = QT_TRANSLATE_NOOP("RankDeeds", "This table stays on this screen and is not copied.")
_WALKS: Final = frozenset({"unit", "site", "where"})


class RankDeeds(QObject):
    """`found` gives the way to what was looked for, `point_asked` a point named in an explanation."""

    found = Signal(object)
    point_asked = Signal(str)

    def __init__(self, desk: Desk, words: RankWords, page: QWidget) -> None:
        """Stand beside a page."""
        super().__init__(page)
        self._desk, self._words, self._page = desk, words, page
        self._asked = ""

    def rate(self, row: RankRow) -> str:
        """Say the rate of the whole."""
        return f"{self._words.whole()} {rate_said(row.score)}"

    @Slot()
    def tell_copied(self) -> None:
        """Say that a table is on the clipboard."""
        self._desk.say(Phrase("RankDeeds", str(COPIED)), "good")

    @Slot()
    def tell_kept_here(self) -> None:
        """Say that a table does not leave the screen."""
        self._desk.say(Phrase("RankDeeds", str(_KEPT)), "warning")

    # -- explaining --------------------------------------------------------------------------------------------------

    def may_explain(self, view: str, steps: Sequence[Step]) -> bool:
        """Tell whether the rows shown have numbers that explain themselves."""
        return bool(steps) or view in {*UNITS, "sections", "trend", "points"}

    def explain(self, seen: "Seen", view: str, steps: Sequence[Step], key: Hashable) -> None:
        """Explain the number of a row, or of the walk one stands in."""
        if not steps and view == "sections":
            self._explain_section(seen, key)
            return
        if not steps and view == "points":
            self._explain_point(seen, key)
            return
        if not steps:
            self._explain_unit(seen, view, str(key))
            return
        last = steps[-1]
        if last.kind == "section":
            self._explain_section(seen, last.key)
            return
        if last.kind == "unit":
            self._explain_site(seen, steps, str(key))
            return
        walk = seen.picture.walks.get(str(key) if last.kind in _WALKS else last.among[0])
        point = last.key if last.kind in {"point", "where"} else key if last.kind == "walk" else None
        if walk is not None:
            self._explain_walk(seen, walk, point)

    def _explain_unit(self, seen: "Seen", view: str, unit: str) -> None:
        if view == "trend":
            view = "area" if unit else ""
        table = seen.figures.tables.get(view)
        row = table.row(unit) if table is not None and table.has(unit) else None
        row = seen.figures.total if not view else row
        if row is not None and row.reason is not None:
            self._asked = row.title.said(self._desk.language) or unit or self._words.whole()
            self._desk.tasks.run(_Explaining(seen, view, unit), self._show_why)

    def _explain_point(self, seen: "Seen", key: Hashable) -> None:
        row = next((one for one in seen.figures.points if (one.checklist, one.point) == key), None)
        if row is not None:
            self._asked = f"{row.point} {row.title.said(self._desk.language)}"
            self._desk.tasks.run(_ExplainingPoint(seen, (row.checklist, row.point)), self._show_why)

    def _explain_section(self, seen: "Seen", key: Hashable) -> None:
        row = next((one for one in seen.figures.sections if (one.level, one.id) == key), None)
        if row is not None and row.reason is not None:
            WhyDialog(self._desk, row.title.said(self._desk.language) or row.id, row.reason, self._page).show()

    @Slot(object)
    def _show_why(self, reason: "Reason | None") -> None:
        if reason is not None:
            WhyDialog(self._desk, self._asked, reason, self._page).show()

    def _explain_site(self, seen: "Seen", steps: Sequence[Step], key: str) -> None:
        """Explain the newest walk of a site; of one judged several times, the walks lie one step below."""
        from inspector.app.office.exploring import site_key

        walks = (seen.picture.walks[name] for name in steps[-1].among if name in seen.picture.walks)
        own = [walk for walk in walks if site_key(walk) == key]
        if own:
            self._explain_walk(seen, max(own, key=_day), None)

    def _explain_walk(self, seen: "Seen", walk: "Walk", point: Hashable) -> None:
        """Explain a walk from what stands; where the office gave a point its marks, nothing else can be supposed."""
        from inspector.app.supposing import Supposing
        from inspector.core.ranking.walk_reasons import explain_walk, standing_answers

        name = point[0] if isinstance(point, tuple) else next(iter(walk.scores), None)
        sheet = seen.picture.checklists.get(name) if name is not None else None
        if sheet is None or name is None or name not in walk.scores:
            return
        answers = standing_answers(walk, seen.picture.checklists)[name]
        dialog: ExplanationDialog | WhyDialog
        if any(one.stated for key, one in walk.answers.items() if key[0] == name):
            title = f"{walk.header.site.name} {walk.day}".strip()
            dialog = WhyDialog(self._desk, title, explain_walk(walk, sheet, name, answers), self._page)
        else:
            dialog = ExplanationDialog(self._desk, Supposing(sheet, answers), self._page)
        dialog.point_asked.connect(self.point_asked)
        if isinstance(point, tuple):
            dialog.show_point(point[1])
        dialog.show()

    # -- finding -----------------------------------------------------------------------------------------------------

    def find(self, explorer: "Explorer") -> None:
        """Ask what to look for."""
        from inspector.ui.office.explore_find import SeekDialog

        dialog = SeekDialog(self._desk, explorer, self._words, self._page)
        dialog.chosen.connect(self.found)
        dialog.open()


@dataclass(frozen=True, slots=True)
class _Explaining:
    """The explanation of a unit's number down to every answer, beside the window."""

    seen: "Seen"
    by: str
    unit: str

    def __call__(self, task: "Task") -> "Reason | None":
        from inspector.core.ranking.explaining import explain_row

        task.step(0, 1)
        return explain_row(self.seen.figures, self.seen.picture, self.by, self.unit)


@dataclass(frozen=True, slots=True)
class _ExplainingPoint:
    """The explanation of a point's rate over all walks, beside the window."""

    seen: "Seen"
    key: "Key"

    def __call__(self, task: "Task") -> "Reason | None":
        from inspector.core.ranking.point_reasons import explain_point

        task.step(0, 1)
        return explain_point(self.seen.picture, self.seen.figures.plan, self.key)


def _day(walk: "Walk") -> tuple[str, str]:
    return walk.day, walk.id
