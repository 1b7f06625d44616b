# SPDX-License-Identifier: MPL-2.0
"""The page that compares (对比): two walks point by point, or two periods unit by unit and point by point."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from inspector.core.problems import Problem
from inspector.ui.actions import acts, bind, word_actions
from inspector.ui.desk import Desk
from inspector.ui.office.compare_choice import WalkChoices
from inspector.ui.office.compare_tables import CompareTables
from inspector.ui.office.compare_work import Comparing
from inspector.ui.office.explore_tables import ExploreTables
from inspector.ui.office.rank_deeds import COPIED
from inspector.ui.office.rank_explorer import Explorer
from inspector.ui.office.rank_grid import Grid
from inspector.ui.office.rank_state import RankState, Seen
from inspector.ui.office.rank_table import GridTable
from inspector.ui.office.rank_verbs import VerbRow
from inspector.ui.office.rank_words import RankWords
from inspector.ui.pages.page import Page
from inspector.ui.parts.chooser import Chooser
from inspector.ui.parts.going import Going
from inspector.ui.parts.rate import rate_said
from inspector.ui.parts.segments import Segments
from inspector.ui.parts.text import label
from inspector.ui.phrase import Phrase

if TYPE_CHECKING:
    from inspector.core.merging.picture import Picture
    from inspector.core.ranking.comparing import ComparedPeriods, ComparedWalks

MODES: Final = ("walks", "periods")
VIEWS: Final = ("area", "trade", "type", "category", "leader", "points")
SHOWN: Final = ("differing", "all")


class ComparePage(Page):
    """Two choosers and a table; `ranking_asked` goes back to the ranking, `way_asked` down to a point of a walk."""

    ranking_asked = Signal()
    way_asked = Signal(object)

    def __init__(self, desk: Desk, state: RankState, parent: QWidget | None = None) -> None:
        """Compare within what a state ranks."""
        super().__init__(desk, parent)
        self.state, self.words = state, RankWords(self)
        self.actions_of = bind("compare", self)
        self.back, self.title = QPushButton(), label("page")
        self.back.setProperty("look", "link")
        self.verbs, self.mode = VerbRow(desk.theme), Segments()
        self.one, self.other, self.view = Chooser(desk.theme), Chooser(desk.theme), Chooser(desk.theme)
        self.names: dict[str, QLabel] = {code: label("caption") for code in ("one", "other", "view")}
        self.told, self.going, self.table = label("quiet", wrap=True), Going(), GridTable(desk.theme)
        self.narrow, self._begin = QLineEdit(), ""
        self._known: tuple[Picture, str, WalkChoices] | None = None
        self._found: ComparedWalks | ComparedPeriods | None = None
        self._lay_out()
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

    def _lay_out(self) -> None:
        icons = {act.id: act.icon for act in acts("compare")}
        self.verbs.add(self.actions_of["compare_swap"], icons["compare_swap"])
        self.verbs.add(self.actions_of["compare_copy"], icons["compare_copy"])
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back)
        head.addWidget(self.title)
        head.addWidget(self.verbs, 1)
        fields = QHBoxLayout()
        fields.setSpacing(12)
        for code, chooser in (("one", self.one), ("other", self.other), ("view", self.view)):
            chooser.setSizeAdjustPolicy(Chooser.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            chooser.setMinimumContentsLength(4)
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(self.names[code])
            column.addWidget(chooser)
            self.names[code].setBuddy(chooser)
            fields.addLayout(column, 2 if code != "view" else 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 16, 24, 12)
        whole.setSpacing(8)
        whole.addLayout(head)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.mode, 1)
        top.addWidget(self.narrow, 1)
        whole.addLayout(top)
        whole.addLayout(fields)
        whole.addWidget(self.told)
        whole.addWidget(self.going)
        whole.addWidget(self.table, 1)

    def enter(self) -> None:
        """Offer what there is."""
        if self.state.seen is None:
            self.state.ask()
        else:
            self._came()
        self.one.setFocus()

    def begin_at(self, walk: str) -> None:
        """Compare a walk with the one of its site before it, once the page is entered."""
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
        work = Comparing(seen, self.mode.chosen(), one, other)
        self.going.follow(self.desk.tasks.run(work, self._take, self._refused))

    @Slot(object)
    def _take(self, found: "tuple[str, str, ComparedWalks | ComparedPeriods]") -> None:
        if found[:2] == (self.one.chosen(), self.other.chosen()):
            self._found = found[2]
            self._show()

    @Slot(Problem)
    def _refused(self, problem: Problem) -> None:
        self.desk.complain(problem)

    @Slot()
    def _show(self) -> None:
        from inspector.core.ranking.comparing import ComparedWalks

        found, seen = self._found, self.state.seen
        if found is None or seen is None:
            return
        if isinstance(found, ComparedWalks):
            heads = (self._day(seen, self.one.chosen()), self._day(seen, self.other.chosen()))
            tables, every = CompareTables(self.words, self.desk.language, heads), self.view.chosen() == "all"
            grid = tables.walks(self.tr("Two walks"), found, seen.picture.checklists, all_points=every)
            count = len(found.differing())
            rates = f"{rate_said(found.one)} → {rate_said(found.other)}"
            self.told.setText(self.tr("{rates} · points that differ: {n}").format(rates=rates, n=count))
        else:
            tables = CompareTables(self.words, self.desk.language, (self.one.chosen(), self.other.chosen()))
            grid = tables.periods(self.words.tables(), found, self.view.chosen() or VIEWS[0])
            whole = found.whole
            before, after = (row.value if row is not None else None for row in (whole.before, whole.after))
            self.told.setText(f"{self.words.whole()} {rate_said(before)} → {rate_said(after)}")
        self.table.show_grid(grid)
        self.actions_of["compare_copy"].setEnabled(bool(grid.rows))

    def _day(self, seen: Seen, name: str) -> str:
        walk = seen.picture.walks.get(name)
        return "" if walk is None else f"{walk.header.site.name} {walk.day}"

    @Slot(object, object)
    def _open(self, key: object, _column: object) -> None:
        """Go to a point of the second walk, or of the first where the second has not got it."""
        seen, names = self.state.seen, (self.other.chosen(), self.one.chosen())
        walks = seen.picture.walks if seen is not None else {}
        name = next((one for one in names if one in walks and key in walks[one].answers), "")
        if seen is not None and name:
            explorer = Explorer(seen, ExploreTables(self.words, self.desk.language), self.desk.language)
            self.way_asked.emit(explorer.to_both(name, key))

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
        word_actions("compare", self.actions_of)
        self.verbs.fit()
        self.title.setText(self.tr("Compare"))
        self.back.setText(self.tr("Back to the ranking"))
        self.back.setToolTip(self.back.text())
        self.mode.setAccessibleName(self.tr("What is compared"))
        self.mode.offer(tuple(zip(MODES, (self.tr("Two walks"), self.tr("Two periods")), strict=True)))
        self.narrow.setPlaceholderText(self.tr("Find walks: words or pinyin initials"))
        self.narrow.setAccessibleName(self.narrow.placeholderText())
        self.narrow.setToolTip(self.narrow.placeholderText())
        said = {"one": self.tr("First"), "other": self.tr("Second"), "view": self.tr("What is shown")}
        for code, chooser in (("one", self.one), ("other", self.other), ("view", self.view)):
            self.names[code].setText(said[code])
            chooser.setAccessibleName(said[code])
            chooser.setToolTip(said[code])
        self._came()

    @Slot()
    def redraw(self) -> None:
        """Take icons anew."""
        self.back.setIcon(self.desk.theme.icon("chevron_left", "accent"))
        self.verbs.redraw()


def _choose_silently(chooser: Chooser, code: str) -> None:
    blocked = chooser.blockSignals(True)
    chooser.choose(code)
    chooser.blockSignals(blocked)
