# SPDX-License-Identifier: MPL-2.0
"""The page of training (培训): the drills at hand on the left, one of them, or how to begin, on the right."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QListView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from inspector.app.training.drills import DrillLine, drills
from inspector.core.problems import KnownError, Problem
from inspector.ui.actions import bind, word_actions
from inspector.ui.desk import Desk
from inspector.ui.models.paged import Entry, PagedRows
from inspector.ui.pages.page import Page
from inspector.ui.parts.column import draggable
from inspector.ui.parts.text import label
from inspector.ui.phrase import Phrase
from inspector.ui.training.builder_begin import BeginPart
from inspector.ui.training.panes import Panes
from inspector.ui.training.training_card import DrillCard
from inspector.ui.training.training_deeds import TakePacks, TakeReady, copy_drill, keep_new, turn_closed
from inspector.ui.training.training_empty import TrainingEmpty
from inspector.ui.training.training_standing import Standing
from inspector.ui.training.training_words import came_said, line_entry, mode_said
from inspector.ui.widgets.entry_row import EntryRow

if TYPE_CHECKING:
    from inspector.app.training.building import DrillDraft
    from inspector.app.training.packs import PackTaken


class TrainingPage(Page):
    """The verbs that need another page are wishes: build, take, results, pairs."""

    edit_asked = Signal(str)
    take_asked = Signal(str)
    results_asked = Signal(str)
    pairs_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay the page; `enter` fills it."""
        super().__init__(desk, parent)
        self.actions_of = bind("training", self)
        self.title = label("page")
        self.rows: PagedRows[DrillLine] = PagedRows(self)
        self._lines: tuple[DrillLine, ...] = ()
        self._standing: Mapping[str, tuple[str, int]] = {}
        self._wanted = ""
        self.list = QListView()
        self.list.setModel(self.rows)
        self.list.setItemDelegate(EntryRow(desk.theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        draggable(self.list)
        self.add, self.open, self.pairs = QPushButton(), QPushButton(), QPushButton()
        self.closed, self.ready = QPushButton(), QPushButton()
        self.closed.setCheckable(True)
        for link in (self.closed, self.ready):
            link.setProperty("look", "link")
        self.side, self.stack = QWidget(), QStackedWidget()
        self._verbs = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self.empty, self.card, self.begin = TrainingEmpty(desk), DrillCard(desk), BeginPart(desk)
        self._lay()
        self._wire()
        self.retranslate()
        self.redraw()

    def _lay(self) -> None:
        left = QVBoxLayout(self.side)
        left.setContentsMargins(24, 24, 16, 16)
        left.setSpacing(8)
        left.addWidget(self.title)
        left.addWidget(self.list, 1)
        for link in (self.closed, self.ready):
            left.addWidget(link)
        self._verbs.setSpacing(8)
        for button in (self.pairs, self.open, self.add):
            self._verbs.addWidget(button)
        left.addLayout(self._verbs)
        for part in (self.empty, self.card, self.begin):
            self.stack.addWidget(part)
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.panes = Panes(self.desk.theme, self.side, self.stack)
        self.panes.lay(self._verbs)
        row.addWidget(self.panes.turn)
        row.addWidget(self.panes, 1)

    def _wire(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._turn)
        self.list.activated.connect(self.edit)
        self.add.clicked.connect(self.begin_drill)
        self.open.clicked.connect(self.choose_pack)
        self.pairs.clicked.connect(self.pairs_asked)
        self.closed.toggled.connect(self.refill)
        self.ready.clicked.connect(self.show_ready)
        self.empty.new_asked.connect(self.begin_drill)
        self.empty.open_asked.connect(self.choose_pack)
        self.empty.ready_asked.connect(self.take_ready)
        self.begin.made.connect(self._keep)
        self.begin.left.connect(self.refill)
        self.card.edit_asked.connect(self.edit_asked)
        self.card.take_asked.connect(self.take_asked)
        self.card.results_asked.connect(self.results_asked)
        self.card.copy_asked.connect(self.copy)
        self.card.close_asked.connect(self.turn_closed)

    # -- showing --

    def enter(self) -> None:
        """Read the drills anew."""
        self.panes.show_side()
        self.empty.enter()
        self.refill()
        (self.list if self._lines else self.empty.new).setFocus()

    @Slot()
    def refill(self) -> None:
        """Show the drills; those put away only where they are wanted."""
        every = drills(self.desk.hall)
        self._lines = tuple(line for line in every if self.closed.isChecked() or not line.is_closed)
        self.closed.setVisible(any(line.is_closed for line in every))
        blocked = self.list.selectionModel().blockSignals(True)
        self.rows.show(len(self._lines), self._some, self._entry)
        self.list.selectionModel().blockSignals(blocked)
        self.ready.setVisible(bool(self._lines))
        if not self._lines:
            self.stack.setCurrentWidget(self.empty)
            self.panes.show_main()
            return
        work = Standing(self.desk.hall, self.desk.office.office, self._lines)
        self.desk.tasks.run(work, self._count, self.desk.complain)
        row = next((at for at, line in enumerate(self._lines) if line.id == self._wanted), 0)
        self.list.setCurrentIndex(self.rows.index(row))

    @Slot(object)
    def _count(self, found: Mapping[str, tuple[str, int]]) -> None:
        self._standing = found
        self.rows.said_anew()

    @Slot()
    def show_ready(self) -> None:
        """Show what drills are, and the ready ones."""
        self.stack.setCurrentWidget(self.empty)
        self.panes.show_main()

    def show_drill(self, drill: str) -> None:
        """Show a drill among the others."""
        self._wanted = drill
        self.refill()

    def _some(self, start: int, limit: int) -> tuple[DrillLine, ...]:
        return self._lines[start : start + limit]

    def _entry(self, line: DrillLine) -> Entry:
        return line_entry(line, self.desk.language, self._standing.get(line.id))

    @Slot(QModelIndex)
    def _turn(self, index: QModelIndex) -> None:
        line = self.rows.row(index)
        if line is None:
            return
        self._wanted = line.id
        try:
            self.card.show_drill(line.id)
        except KnownError as error:
            self.desk.complain(error.problem)
            return
        self.card.redraw()
        self.stack.setCurrentWidget(self.card)

    def _shown(self) -> str:
        """Give the id of the drill shown; nothing where none is."""
        return self._wanted if self.stack.currentWidget() is self.card else ""

    # -- deeds --

    @Slot()
    def begin_drill(self) -> None:
        """Ask what a new drill is made of."""
        self.begin.begin(None)
        self.stack.setCurrentWidget(self.begin)
        self.panes.show_main()

    @Slot(object)
    def _keep(self, made: "DrillDraft") -> None:
        """Keep a draft just made and go on building it."""
        try:
            self._wanted = keep_new(self.desk.hall, made)
        except KnownError as error:
            self.begin.refuse(error.problem)
            return
        self.refill()
        self.edit_asked.emit(self._wanted)

    @Slot(str)
    def take_ready(self, name: str) -> None:
        """Take a ready drill as one's own."""
        self.desk.tasks.run(TakeReady(self.desk.hall, name, self.desk.language), self.show_drill, self.desk.complain)

    @Slot(str)
    def copy(self, drill: str) -> None:
        """Make a new drill with the same questions and key."""
        try:
            self.show_drill(copy_drill(self.desk.hall, drill))
        except KnownError as error:
            self.desk.complain(error.problem)

    @Slot(str)
    def turn_closed(self, drill: str) -> None:
        """Put a drill away, or take it up again."""
        try:
            turn_closed(self.desk.hall, drill)
        except KnownError as error:
            self.desk.complain(error.problem)
            return
        self.refill()

    @Slot()
    def choose_pack(self) -> None:
        """Ask for packs of drills."""
        kinds = self.tr("Packs of drills (*.drill);;All files (*)")
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Open a pack"), self.desk.folder("papers"), kinds)
        if names:
            self.desk.remember("papers", names[0])
            self.take_packs([Path(name) for name in names])

    def take_packs(self, paths: Sequence[Path]) -> None:
        """Take packs of drills in beside the window."""
        self.desk.tasks.run(TakePacks(self.desk.hall, paths), self._took)

    @Slot(object)
    def _took(self, found: "tuple[tuple[PackTaken, ...], tuple[Problem, ...]]") -> None:
        came, problems = found
        for problem in problems:
            self.desk.complain(problem)
        for one in came:
            facts = {"title": one.state.drill.title.said(self.desk.language), "mode": mode_said(one.mode)}
            words = Phrase("TrainingPage", came_said(one), facts)
            self.desk.say(words, "plain" if one.again or one.older else "good")
            self._wanted = one.id
        self.refill()

    @Slot()
    def edit(self) -> None:
        """Build on the drill shown, where it is the trainer's; a trainee takes it."""
        if self._shown() and self.card.state is not None:
            (self.edit_asked if self.card.state.is_trainers else self.take_asked).emit(self._wanted)

    @Slot()
    def take(self) -> None:
        """Take the drill shown."""
        if self._shown() and self.card.verbs["take"].isEnabled():
            self.take_asked.emit(self._wanted)

    @Slot()
    def show_results(self) -> None:
        """Show the results of the drill shown."""
        if self._shown() and self.card.state is not None and self.card.state.is_trainers:
            self.results_asked.emit(self._wanted)

    # -- words --

    def retranslate(self) -> None:
        """Say every word anew."""
        word_actions("training", self.actions_of)
        self.title.setText(self.tr("Training"))
        self.list.setAccessibleName(self.tr("Drills"))
        self.add.setText(self.tr("New drill"))
        self.open.setText(self.tr("Open a pack…"))
        self.pairs.setText(self.tr("Pairs and drift"))
        self.pairs.setToolTip(self.tr("How inspectors judge beside each other on real visits, and over months"))
        self.ready.setText(self.tr("Ready drills"))
        self.panes.say(self.tr("All drills"), self.tr("The drill chosen"))
        said = {
            self.add: self.tr("Of checklists, or of a sealed visit (Ins)"),
            self.open: self.tr("A file that ends in .drill; it can be dropped on the window as well"),
            self.ready: self.tr("What drills are, and ready ones to try, to change, to give out"),
            self.closed: self.tr("Drills that were put away; they can be taken up again"),
        }
        for button, words in said.items():
            button.setToolTip(words)
        self.closed.setText(self.tr("Show those put away"))
        self.rows.said_anew()

    def redraw(self) -> None:
        """Take icons and the width of the list anew."""
        theme = self.desk.theme
        self.panes.bind(min(theme.px(280), 440))
        for button, icon in ((self.add, "plus"), (self.open, "bring_in"), (self.pairs, "people")):
            button.setIcon(theme.icon(icon))
        self.list.doItemsLayout()
