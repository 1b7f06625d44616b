# SPDX-License-Identifier: MPL-2.0
"""The page that compares (对比): two walks or cards point by point, two periods unit by unit and point by point."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from inspector.core.problems import Problem
from inspector.ui.actions import allow_action
from inspector.ui.desk import Desk
from inspector.ui.office.compare_choice import WalkChoices
from inspector.ui.office.compare_layout import CompareLayout
from inspector.ui.office.compare_tables import CompareTables
from inspector.ui.office.compare_why import PeriodsWhy
from inspector.ui.office.compare_work import Comparing, Found, explaining
from inspector.ui.office.explore_tables import ExploreTables
from inspector.ui.office.rank_deeds import COPIED
from inspector.ui.office.rank_explorer import Explorer
from inspector.ui.office.rank_grid import Grid
from inspector.ui.office.rank_state import RankState, Seen
from inspector.ui.parts.chooser import Chooser
from inspector.ui.parts.rate import rate_said
from inspector.ui.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Hashable

    from inspector.core.merging.picture import Picture
    from inspector.core.ranking.comparing import ComparedPeriods, ComparedWalks
    from inspector.core.reasons import Reason

VIEWS: Final = ("area", "trade", "type", "category", "leader", "points")
SHOWN: Final = ("differing", "all")


class ComparePage(CompareLayout):
    """Two walks, cards or periods; `ranking_asked` goes back to the ranking, `way_asked` down to a point of a walk."""

    ranking_asked = Signal()
    way_asked = Signal(object)

    def __init__(self, desk: Desk, state: RankState, parent: QWidget | None = None) -> None:
        """Compare within what a state ranks."""
        super().__init__(desk, parent)
        self.state, self._begin = state, ""
        self._known: tuple[Picture, str, WalkChoices] | None = None
        self._found: Found | None = None
        self._title = ""
        self.back.clicked.connect(self.ranking_asked)
        self.mode.chosen_changed.connect(self.show_mode)
        self.one.currentIndexChanged.connect(self.compare)
        self.other.currentIndexChanged.connect(self.compare)
        self.view.currentIndexChanged.connect(self._show)
        self.narrow.textChanged.connect(self._narrow)
        self.table.copied_table.connect(self._tell_copied)
        self.table.opened.connect(self._open)
        state.came.connect(self._came)
        self.retranslate()
        self.mode.choose("walks")
        self.redraw()

    def enter(self) -> None:
        """Offer what there is."""
        if self.state.seen is None:
            self.state.ask()
        else:
            self._came()
        self.one.setFocus()

    def begin_at(self, walk: str) -> None:
        """Compare a walk with the one before it at its site, or a card with the next of its walk, once entered."""
        self._begin = walk
        if walk:
            self.mode.choose("walks")

    @Slot()
    def _came(self) -> None:
        if self.isVisible():
            self.show_mode(self.mode.chosen())

    @Slot(str)
    def show_mode(self, mode: str) -> None:
        """Compare two walks or two periods (MODES)."""
        self.mode.choose(mode)
        seen = self.state.seen
        if seen is None:
            return
        self.narrow.setVisible(mode == "walks")
        if mode == "walks":
            self._offer_walks(self._walks(seen))
        else:
            self._offer_periods(seen)
        blocked = self.view.blockSignals(True)
        self.view.clear()
        self.view.offer(self._views(mode))
        self.view.blockSignals(blocked)
        self.compare()

    def _views(self, mode: str) -> tuple[tuple[str, str], ...]:
        if mode == "walks":
            return tuple(zip(SHOWN, (self.tr("Points that differ"), self.tr("Every point")), strict=True))
        tables = self.words.tables()
        return tuple((code, tables[code]) for code in VIEWS)

    def _walks(self, seen: Seen) -> WalkChoices:
        """Give the walks to choose from, named once for each picture."""
        language = self.desk.language
        if self._known is None or self._known[0] is not seen.picture or self._known[1] != language:
            self._known = seen.picture, language, WalkChoices(seen.picture, language)
        return self._known[2]

    def _offer_walks(self, walks: WalkChoices) -> None:
        chosen = self.one.chosen(), self.other.chosen()
        known = {name for name, _ in walks.all}
        pair = chosen if known.issuperset(chosen) and not self._begin else walks.pair(self._begin)
        self._begin = ""
        found = walks.found(self.narrow.text(), pair)
        for chooser, name in zip((self.one, self.other), pair, strict=True):
            chooser.offer(found)
            _choose_silently(chooser, name)

    def _offer_periods(self, seen: Seen) -> None:
        periods = seen.figures.trends[0].periods if seen.figures.trends else ()
        chosen = self.one.chosen(), self.other.chosen()
        pair = chosen if set(periods).issuperset(chosen) else (*periods[:2], "", "")[:2]
        for chooser, name in zip((self.one, self.other), pair, strict=True):
            chooser.offer(tuple((one, one) for one in periods))
            _choose_silently(chooser, name)

    @Slot()
    def _narrow(self) -> None:
        """Offer only the walks that fit what is typed; the two chosen stay."""
        seen = self.state.seen
        if seen is not None and self.mode.chosen() == "walks":
            self._offer_walks(self._walks(seen))

    @Slot()
    def compare(self) -> None:
        """Compare what is chosen, beside the window."""
        seen, one, other = self.state.seen, self.one.chosen(), self.other.chosen()
        self._found = None
        self.table.show_grid(Grid(""))
        if seen is None or not one or not other:
            self.told.setText(self.tr("There is nothing to compare yet."))
            return
        self.told.clear()
        walks = self._walks(seen)
        named = {name: walk for name in (one, other) if (walk := walks.walk(name)) is not None}
        work = Comparing(seen, self.mode.chosen(), one, other, named, walks.are_cards(one, other))
        self.going.follow(self.desk.tasks.run(work, self._take, self._refused))

    @Slot(object)
    def _take(self, found: "Found") -> None:
        if (found.one, found.other) == (self.one.chosen(), self.other.chosen()):
            self._found = found
            self._show()

    @Slot(Problem)
    def _refused(self, problem: Problem) -> None:
        self.desk.complain(problem)

    @Slot()
    def _show(self) -> None:
        found, seen = self._found, self.state.seen
        if found is None or seen is None:
            return
        if found.pairs is not None:
            grid = self._pairs(found.pairs, seen)
        elif found.changes is not None:
            grid = self._changes(found.changes)
        self.table.show_grid(grid)
        why = "" if grid.rows else self.tr("There are no rows")
        allow_action("compare", self.actions_of, "compare_copy", why)

    def _pairs(self, found: "ComparedWalks", seen: Seen) -> Grid:
        walks, names = self._walks(seen), (self.one.chosen(), self.other.chosen())
        heads, cards = walks.heads(*names), walks.are_cards(*names)
        for code, chooser in (("one", self.one), ("other", self.other)):
            chooser.setToolTip(f"{self.names[code].text()}: {chooser.currentText().strip()}")
        tables, every = CompareTables(self.words, self.desk.language, heads), self.view.chosen() == "all"
        title = self.tr("Two cards of one walk") if cards else self.tr("Two walks")
        rates = f"{rate_said(found.one)} → {rate_said(found.other)}"
        count = len(found.differing())
        self.told.setText(self.tr("{rates} · points that differ: {n}").format(rates=rates, n=count))
        return tables.walks(title, found, seen.picture.checklists, all_points=every, cards=cards)

    def _changes(self, found: "ComparedPeriods") -> Grid:
        tables = CompareTables(self.words, self.desk.language, (self.one.chosen(), self.other.chosen()))
        whole = found.whole
        before, after = (row.value if row is not None else None for row in (whole.before, whole.after))
        self.told.setText(f"{self.words.whole()} {rate_said(before)} → {rate_said(after)}")
        return tables.periods(self.words.tables(), found, self.view.chosen() or VIEWS[0])

    @Slot(object, object)
    def _open(self, key: "Hashable", _column: object) -> None:
        """Go down from a row: to the point in its walk, or to the reasons of both periods."""
        found, seen = self._found, self.state.seen
        if found is None or seen is None:
            return
        if found.figures:
            self._explain(found, seen, key)
            return
        walks = [walk for name in (found.other, found.one) if (walk := self._walks(seen).walk(name)) is not None]
        name = next((walk.id for walk in walks if key in walk.answers), "")
        if name:
            explorer = Explorer(seen, ExploreTables(self.words, self.desk.language), self.desk.language)
            self.way_asked.emit(explorer.to_both(name, key))

    def _explain(self, found: Found, seen: Seen, key: "Hashable") -> None:
        row = next(at for at, row in enumerate(self.table.grid.rows) if row.key == key)
        cells = self.table.grid.rows[row].cells
        self._title = " ".join(cell.words for cell in cells[: 2 if self.view.chosen() == "points" else 1])
        work = explaining(found, seen.picture, self.view.chosen(), key)
        self.going.follow(self.desk.tasks.run(work, self._show_why, self._refused))

    @Slot(object)
    def _show_why(self, reasons: "tuple[Reason | None, ...]") -> None:
        if self._found is not None:
            periods = (self._found.one, self._found.other)
            PeriodsWhy(self.desk, self._title, periods, reasons, self).show()

    @Slot()
    def swap(self) -> None:
        """Put each in the other's place."""
        first, second = self.one.currentIndex(), self.other.currentIndex()
        blocked = self.one.blockSignals(True)
        self.one.setCurrentIndex(second)
        self.one.blockSignals(blocked)
        self.other.setCurrentIndex(first)
        self.compare()

    @Slot()
    def copy_table(self) -> None:
        """Copy the table shown."""
        self.table.copy_table()

    @Slot()
    def _tell_copied(self) -> None:
        self.desk.say(Phrase("RankDeeds", str(COPIED)), "good")

    @Slot()
    def go_back(self) -> None:
        """Go back to the tables."""
        self.ranking_asked.emit()

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        self._came()


def _choose_silently(chooser: Chooser, code: str) -> None:
    blocked = chooser.blockSignals(True)
    chooser.choose(code)
    chooser.blockSignals(blocked)
