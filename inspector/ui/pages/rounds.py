# SPDX-License-Identifier: MPL-2.0
"""The page of the rounds (测评轮次): each planned, drawn, assigned, sent out and watched, step by step."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QListView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from inspector.app.hall import Hall
from inspector.app.plans import RoundLine
from inspector.app.round_log import is_long, round_of
from inspector.core.problems import KnownError, Problem
from inspector.core.round_states import Round
from inspector.ui.actions import bind, word_actions
from inspector.ui.desk import Desk
from inspector.ui.models.paged import Entry, PagedRows
from inspector.ui.pages.coverage_board import BoardPart
from inspector.ui.pages.page import Page
from inspector.ui.pages.round_assign import AssignPart
from inspector.ui.pages.round_draw import DrawPart
from inspector.ui.pages.round_head import HeadPart
from inspector.ui.pages.round_letters import LettersPart
from inspector.ui.pages.round_part import RoundPart
from inspector.ui.pages.sites_switch import OfficeSwitch, headed
from inspector.ui.parts.column import draggable, scrolled
from inspector.ui.parts.going import Going
from inspector.ui.parts.segments import Segments
from inspector.ui.parts.text import hairline, label
from inspector.ui.tasks import Task
from inspector.ui.widgets.entry_row import EntryRow

STEPS: Final = ("head", "draw", "assign", "letters", "board")


class RoundsPage(Page):
    """A list on the left, the steps of one round on the right."""

    sites_asked = Signal()
    visit_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay the page; `enter` fills it."""
        super().__init__(desk, parent)
        self.actions_of = bind("rounds", self)
        self.title, self.switch = label("page"), OfficeSwitch("rounds")
        self.rounds: PagedRows[RoundLine] = PagedRows(self)
        self._lines: tuple[RoundLine, ...] = ()
        self.list = QListView()
        self.list.setModel(self.rounds)
        self.list.setItemDelegate(EntryRow(desk.theme, self.list))
        self.list.setUniformItemSizes(True)
        draggable(self.list)
        self.add = QPushButton()
        self.side = QWidget()
        self.name, self.told = label("point", wrap=True), label("quiet", wrap=True)
        self.steps, self.stack = Segments(), QStackedWidget()
        self.head, self.assign, self.board = HeadPart(desk), AssignPart(desk), BoardPart(desk)
        self.parts: Mapping[str, RoundPart] = {
            "head": self.head,
            "draw": DrawPart(desk),
            "assign": self.assign,
            "letters": LettersPart(desk),
            "board": self.board,
        }
        self.going = Going()
        self._awaited = ""
        self.round: Round | None = None
        self._lay()
        self._wire()
        self.retranslate()
        self.redraw()

    def _lay(self) -> None:
        left = QVBoxLayout(self.side)
        left.setContentsMargins(24, 24, 16, 16)
        left.setSpacing(8)
        left.addWidget(headed(self.title, self.switch))
        left.addWidget(self.list, 1)
        left.addWidget(self.add)
        right = QVBoxLayout()
        right.setContentsMargins(32, 24, 24, 16)
        right.setSpacing(8)
        right.addWidget(self.name)
        right.addWidget(self.told)
        right.addWidget(self.going)
        right.addWidget(self.steps)
        right.addWidget(self.stack, 1)
        self.stack.addWidget(self.head)
        for step in STEPS[1:]:
            self.stack.addWidget(scrolled(self.parts[step]))  # in large type a step is higher than a small screen
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addWidget(hairline(upright=True))
        row.addLayout(right, 1)

    def _wire(self) -> None:
        self.switch.turned.connect(self.sites_asked)
        self.add.clicked.connect(self.add_round)
        self.list.selectionModel().currentChanged.connect(self._turn)
        self.steps.chosen_changed.connect(self.show_step)
        self.going.stopped.connect(self._stopped)
        self.head.left.connect(self.enter)
        self.board.visit_asked.connect(self.visit_asked)
        for part in self.parts.values():
            part.changed.connect(self._take)

    def enter(self) -> None:
        """Read the rounds anew, and the one looked at."""
        self.desk.shelf.ask()
        self._list_rounds()
        if not self._lines:
            self.add_round()
            return
        wanted = "" if self.round is None else self.round.plan.id
        row = next((at for at, line in enumerate(self._lines) if line.id == wanted), 0)
        self._mark(row)
        self._open(self._lines[row].id)
        self.list.setFocus()

    def _mark(self, row: int) -> None:
        """Mark a round of the list without opening it."""
        blocked = self.list.selectionModel().blockSignals(True)
        self.list.setCurrentIndex(self.rounds.index(row))
        self.list.selectionModel().blockSignals(blocked)
        self.list.viewport().update()

    def _list_rounds(self) -> None:
        blocked = self.list.selectionModel().blockSignals(True)
        self._lines = self.desk.hall.workspace.rounds()
        self.rounds.show(len(self._lines), self._some, self._entry)
        self.list.selectionModel().blockSignals(blocked)

    def _some(self, start: int, limit: int) -> tuple[RoundLine, ...]:
        return self._lines[start : start + limit]

    def _entry(self, line: RoundLine) -> Entry:
        window = " – ".join(day for day in (line.first, line.last) if day)
        facts = (self.desk.word(f"round.{line.kind}"), window)
        return Entry(line.id, line.title, " · ".join(fact for fact in facts if fact))

    @Slot(QModelIndex)
    def _turn(self, index: QModelIndex) -> None:
        line = self.rounds.row(index)
        if line is not None:
            self._open(line.id)

    def _open(self, name: str) -> None:
        """Show a round; a large one is read beside the window first."""
        self.going.drop()
        self._awaited = name
        if is_long(self.desk.hall, name):
            self.round = None
            self.name.setText(next((line.title for line in self._lines if line.id == name), ""))
            self.told.setText(self.tr("Reading the round …"))
            self.steps.hide()
            self.stack.hide()
            self.going.follow(self.desk.tasks.run(_Reading(self.desk.hall, name), self._opened, self._refused))
            return
        try:
            self._opened(round_of(self.desk.hall, name))
        except KnownError as error:
            self.desk.complain(error.problem)

    @Slot(object)
    def _opened(self, state: Round) -> None:
        """Show a round that was read, unless another was asked for meanwhile."""
        if state.plan.id != self._awaited:
            return
        if self.round is None or self.round.plan.id != state.plan.id:
            self.steps.choose("head" if not state.stops else "board")
        self._show(state)

    @Slot()
    def _stopped(self) -> None:
        self.told.setText(self.tr("Stopped. Choose the round again to read it."))
        self._awaited = ""
        self.list.clearSelection()
        self.list.selectionModel().clearCurrentIndex()

    @Slot(Problem)
    def _refused(self, problem: Problem) -> None:
        self.told.clear()
        self.desk.complain(problem)

    @Slot(object)
    def _take(self, state: Round) -> None:
        """Show the round as it stands after a deed; the list follows."""
        self.round = state
        self._list_rounds()
        row = next((at for at, line in enumerate(self._lines) if line.id == state.plan.id), 0)
        self._mark(row)
        self._show(state)

    def _show(self, state: Round) -> None:
        self.round = state
        self.steps.show()
        self.stack.show()
        for step in STEPS[1:]:
            self.steps.button(step).setEnabled(state.own or step in {"assign", "board"})
        self._say_round()
        self.show_step(self.steps.chosen() or "head")

    @Slot(str)
    def show_step(self, step: str) -> None:
        """Show one step of the round (STEPS)."""
        self.steps.choose(step)
        part = self.parts[step]
        if self.round is not None:
            part.show_round(self.round)
        self.stack.setCurrentIndex(STEPS.index(step))

    @Slot()
    def add_round(self) -> None:
        """Plan a new round."""
        self.going.drop()
        self._awaited = ""
        self.round = None
        self.stack.show()
        self.list.clearSelection()
        self.steps.choose("head")
        self.steps.hide()
        self.name.setText(self.tr("New round"))
        self.told.setText(self.tr("Say what it is; sites are drawn and assigned in the steps that follow."))
        self.stack.setCurrentWidget(self.head)
        self.head.begin()

    def show_stop(self, name: str, site: str) -> None:
        """Show one site of a round among those assigned."""
        row = next((at for at, line in enumerate(self._lines) if line.id == name), -1)
        if row >= 0:
            self._mark(row)
            self._open(name)
            self.show_step("assign")
            self.assign.show_stop(site)

    @Slot()
    def show_next_step(self) -> None:
        """Go on to the next step."""
        self._step(1)

    @Slot()
    def show_step_before(self) -> None:
        """Go back to the step before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        if self.round is not None:
            at = STEPS.index(self.steps.chosen() or "head") + by
            wanted = STEPS[min(max(at, 0), len(STEPS) - 1)]
            if self.steps.button(wanted).isEnabled():
                self.show_step(wanted)

    def retranslate(self) -> None:
        """Say every word anew."""
        word_actions("rounds", self.actions_of)
        self.title.setText(self.tr("Rounds"))
        self.add.setText(self.tr("New round"))
        self.add.setToolTip(self.tr("Plan a round: kind, window, checklists, people"))
        self.list.setAccessibleName(self.tr("Rounds"))
        self.steps.setAccessibleName(self.tr("Step"))
        words = (self.tr("Plan"), self.tr("Draw"), self.tr("Assign"), self.tr("Send"), self.tr("Board"))
        self.steps.offer(tuple(zip(STEPS, words, strict=True)))
        self.rounds.said_anew()
        self._say_round()

    def _say_round(self) -> None:
        if self.round is None:
            return
        plan = self.round.plan
        self.name.setText(plan.title)
        facts = (
            self.desk.word(f"round.{plan.kind}"),
            plan.period,
            self.tr("sites: {n}").format(n=len(self.round.stops)),
        )
        own = () if self.round.own else (self.tr("came in an assignment"),)
        self.told.setText(" · ".join(fact for fact in (*facts, *own) if fact))

    def redraw(self) -> None:
        """Take icons and the width of the list anew."""
        self.side.setFixedWidth(min(self.desk.theme.px(260), 420))
        self.add.setIcon(self.desk.theme.icon("plus"))
        self.list.doItemsLayout()


class _Reading:
    """The reading of a round's log, as work to be done beside the window; stopped, nothing is known of it."""

    def __init__(self, hall: Hall, name: str) -> None:
        self._hall, self._name = hall, name

    def __call__(self, task: Task) -> Round:
        return round_of(self._hall, self._name, task.step)
