# SPDX-License-Identifier: MPL-2.0
"""The page of a drill's results (考核结果): people, questions, map, agreement, rulings, paper answers, reports."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from inspector.core.problems import Problem
from inspector.ui.actions import acts, bind, word_actions
from inspector.ui.desk import Desk
from inspector.ui.office.rank_deeds import COPIED
from inspector.ui.office.rank_verbs import VerbRow
from inspector.ui.pages.drop_page import DropPage
from inspector.ui.parts.column import scrolled
from inspector.ui.parts.going import Going
from inspector.ui.parts.text import label
from inspector.ui.phrase import Phrase
from inspector.ui.training.paper_grid_part import PaperPart
from inspector.ui.training.results_agreement import AgreementPart
from inspector.ui.training.results_gatherer import Gatherer
from inspector.ui.training.results_map import MapPart
from inspector.ui.training.results_papers import ResultPapersPart
from inspector.ui.training.results_part import ResultsPart
from inspector.ui.training.results_people import PeoplePart
from inspector.ui.training.results_person import PersonPart
from inspector.ui.training.results_questions import QuestionsPart
from inspector.ui.training.results_state import ResultsState, Seen
from inspector.ui.training.results_steps import Steps
from inspector.ui.training.results_words import PARTS, ResultsWords
from inspector.ui.training.rulings_part import RulingsPart

VERBS = ("results_gather", "results_copy", "results_papers")
PERSON = "person"
LOW = 400
"""With less height than this, in pixels of the theme, the head of the page is as short as it can be."""


class ResultsPage(DropPage):
    """One part at a time, all of them of the same results; `training_asked` leads back to the drills."""

    training_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay the page; `enter` fills it."""
        super().__init__(desk, parent)
        self.actions_of = bind("results", self)
        self.state, self.words = ResultsState(desk, self), ResultsWords(desk, self)
        self.title, self.told, self.fault = label("page"), label("quiet", wrap=True), label("fault", wrap=True)
        self.verbs, self.steps, self.stack = VerbRow(desk.theme), Steps(desk.theme), QStackedWidget()
        self.going, self.gatherer = Going(), Gatherer(desk, self)
        self.people, self.person, self.questions = PeoplePart(desk), PersonPart(desk), QuestionsPart(desk)
        self.map, self.paper = MapPart(desk), PaperPart(desk)
        made = (self.people, self.questions, self.map, AgreementPart(desk), RulingsPart(desk), self.paper)
        self.parts: Mapping[str, ResultsPart] = dict(zip(PARTS, (*made, ResultPapersPart(desk)), strict=True))
        self._shown = PARTS[0]
        self._problem: Problem | None = None
        self._due: set[ResultsPart] = set()
        self._entered = False
        self.setAcceptDrops(True)
        self._lay_out()
        self._wire()
        self.retranslate()
        self.redraw()
        self.show_part(PARTS[0])

    def _lay_out(self) -> None:
        icons = {act.id: act.icon for act in acts("results")}
        for name in VERBS:
            self.verbs.add(self.actions_of[name], icons[name])
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.title)
        head.addWidget(self.verbs, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 12)
        column.setSpacing(8)
        column.addLayout(head)
        for part in (self.told, self.fault, self.going, self.gatherer.going, self.steps):
            column.addWidget(part)
        column.addWidget(self.stack, 1)
        self.rooms = {part: scrolled(part) for part in (*self.parts.values(), self.person)}
        for room in self.rooms.values():
            self.stack.addWidget(room)
        self.fault.hide()

    def _wire(self) -> None:
        self.state.came.connect(self._came)
        self.state.asked.connect(self.going.follow)
        self.state.refused.connect(self._refuse)
        self.steps.chosen_changed.connect(self.show_part)
        self.people.opened.connect(self.show_person)
        self.map.opened.connect(self.show_person)
        self.person.back_asked.connect(self.step_back)
        self.person.changed.connect(self.state.ask)
        self.desk.office.came.connect(self._follow)
        for part in self.parts.values():
            part.changed.connect(self.state.ask)
            for table in part.tables():
                table.copied_table.connect(self._tell_copied)
        self.person.table.copied_table.connect(self._tell_copied)

    # -- coming and going --------------------------------------------------------------------------------------------

    def show_drill(self, drill: str) -> None:
        """Turn to a drill; it is read when the page is entered."""
        if drill != self.state.drill:
            self.leave()
            self.state.show_drill(drill)
            self.show_part(PARTS[0])

    def enter(self) -> None:
        """Work everything out anew; it is quick where nothing changed."""
        self._entered = True
        self.state.ask()

    def leave(self) -> bool:
        """Keep what was begun in the part shown."""
        return self._part().leave()

    @Slot()
    def _follow(self) -> None:
        """Follow what is gathered or decided elsewhere while this page is in front."""
        if self.isVisible():
            self.state.ask()

    @Slot()
    def _came(self) -> None:
        seen = self.state.seen
        if seen is None:
            return
        self._problem = None
        self.fault.hide()
        self._due = {*self.parts.values(), self.person}
        self._show_due()
        if self._shown == PERSON and self.person.line() is None:
            self.show_part(PARTS[0])
        self.retranslate()
        if self._entered:
            self._entered = False
            self._part().take_focus()

    @Slot(Problem)
    def _refuse(self, problem: Problem) -> None:
        self._problem = problem
        self.fault.setText(self.desk.sentence(problem))
        self.fault.show()

    def _show_due(self) -> None:
        """Show what came in the part in front; the others show it when they come there."""
        part, seen = self._part(), self.state.seen
        if part in self._due and seen is not None:
            self._due.discard(part)
            part.show_seen(seen)

    # -- parts -------------------------------------------------------------------------------------------------------

    def _part(self) -> ResultsPart:
        return self.person if self._shown == PERSON else self.parts[self._shown]

    @Slot(str)
    def show_part(self, code: str) -> None:
        """Show one of PARTS."""
        if code != self._shown:
            self._part().leave()
        self._shown = code
        self.steps.choose(code)
        self._show_due()
        self.stack.setCurrentWidget(self.rooms[self.parts[code]])
        self.parts[code].take_focus()
        self._allow()

    @Slot(str)
    @Slot(str, object)
    def show_person(self, number: str, item: object = None) -> None:
        """Show one person's attempt, standing on a question where one is named."""
        self._part().leave()
        self._shown = PERSON
        self._show_due()
        self.person.show_person(number, item if isinstance(item, tuple) else None)
        self.stack.setCurrentWidget(self.rooms[self.person])
        self.person.take_focus()
        self._allow()

    @Slot()
    def step_back(self) -> None:
        """Go from a person back to all, from all back to the drills."""
        if self._shown == PERSON:
            self.show_part(self.steps.chosen() or PARTS[0])
        else:
            self.training_asked.emit()

    @Slot()
    def next_part(self) -> None:
        """Turn to the next part."""
        self._turn(1)

    @Slot()
    def part_before(self) -> None:
        """Turn to the part before."""
        self._turn(-1)

    def _turn(self, by: int) -> None:
        at = PARTS.index(self.steps.chosen() or PARTS[0]) + by
        self.show_part(PARTS[min(max(at, 0), len(PARTS) - 1)])

    @Slot()
    def show_papers(self) -> None:
        """Show the papers."""
        self.show_part("papers")

    @Slot()
    def copy_table(self) -> None:
        """Copy the table shown."""
        self._part().copy_table()

    @Slot()
    def _tell_copied(self) -> None:
        self.desk.say(Phrase("RankDeeds", str(COPIED)), "good")

    def _allow(self) -> None:
        self.actions_of["results_copy"].setEnabled(bool(self._part().tables()) or self._shown == "paper")

    # -- gathering ---------------------------------------------------------------------------------------------------

    @Slot()
    def choose_cards(self) -> None:
        """Ask for cards of the drill."""
        kinds = self.tr("Cards ({ends});;All files (*)").format(ends="*.scorecard *.pdf *.xlsx *.zip *.merge")
        title = self.tr("Choose cards of this drill")
        names, _ = QFileDialog.getOpenFileNames(self, title, self.desk.folder("papers"), kinds)
        if names:
            self.desk.remember("papers", names[0])
            self.collect([Path(name) for name in names])

    def collect(self, paths: list[Path]) -> None:
        """Take cards in, after a backup; all of it can be taken back on the page Gather."""
        self.gatherer.collect(self.state, paths)

    def take_dropped(self, paths: list[Path]) -> None:
        """Take cards in."""
        self.collect(paths)

    # -- words -------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say every word anew."""
        word_actions("results", self.actions_of)
        self.verbs.fit()
        seen = self.state.seen
        self.steps.name(self.tr("Part of the page"))
        self.steps.offer(tuple(self._named_parts(seen).items()))
        self.title.setText(self.tr("Results") if seen is None else seen.state.drill.title.said(self.desk.language))
        self.told.setText("" if seen is None else self._said(seen))
        if self._problem is not None:
            self.fault.setText(self.desk.sentence(self._problem))

    def _named_parts(self, seen: Seen | None) -> Mapping[str, str]:
        named = dict(self.words.parts())
        if seen is None:
            return named
        counts = {"rulings": len(seen.state.rulings), "paper": len(seen.state.papers)}
        return named | {code: f"{named[code]} {n}" for code, n in counts.items() if n}

    def _said(self, seen: Seen) -> str:
        found = seen.results
        passed, lines, listed = found.passed(), len(found.lines), len(found.roster.trainees)
        withheld = sum(line.graded.withheld for line in found.lines)
        parts = [
            self.tr("Training drill"),
            seen.state.drill.day,
            self.tr("{n} handed in").format(n=lines),
            self.tr("{n} missing").format(n=len(found.missing)) if listed else self.tr("no roster"),
            self.tr("{passed} pass, {retrain} retrain").format(passed=passed, retrain=lines - passed - withheld)
            if found.points
            else "",
            self.tr("{n} to be ruled on").format(n=withheld) if withheld else "",
            self.tr("{n} questions count").format(n=len(found.points)) if found.points else "",
        ]
        return " · ".join(part for part in parts if part)

    @Slot()
    def redraw(self) -> None:
        """Take icons anew."""
        self.verbs.redraw()
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the height to the part where there is little."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Name the parts in one line, and leave out what is told, where the page is low."""
        low = self.height() < self.desk.theme.px(LOW)
        self.told.setVisible(not low)
        self.steps.fold(low=low)
