# SPDX-License-Identifier: MPL-2.0
"""Moving a visit to another version: what goes along, what wants a look, what it does to the score; then the move."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from inspector.app.moving import Choice, MovePlan, carry_out, other_versions, plan_move
from inspector.app.session import Session
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.points import PointId
from inspector.core.problems import KnownError
from inspector.ui.desk import Desk
from inspector.ui.models.moving_rows import GROUPS, Pair, pairs
from inspector.ui.pages.moving_face import KEYS, MovingFace
from inspector.ui.phrase import Phrase
from inspector.ui.tasks import Task

_MOVED = QT_TRANSLATE_NOOP(
    "MovingPage", "Moved to version {version}: {n} answers went along, {left} stayed in the log."
)


class MovingPage(MovingFace):
    """Nothing is moved until the person says so.

    `parting` comes just before a move: who shows the old version lets go of it; `moved` when it is done.
    """

    parting = Signal()
    moved = Signal()
    back_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for a visit."""
        super().__init__(desk, parent)
        self.session: Session | None = None
        self.name: ChecklistDigest | None = None
        self.plan: MovePlan | None = None
        self.chosen: dict[PointId, Choice] = {}
        self._others: tuple[Checklist, ...] = ()
        self._pairs: dict[str, tuple[Pair, ...]] = {}
        self._wire()
        self.retranslate()
        self.redraw()

    def _wire(self) -> None:
        self.back.clicked.connect(self.back_asked)
        self.move_now.clicked.connect(self._move)
        self.sheets.activated.connect(self._take_sheet)
        self.versions.activated.connect(self._take_version)
        self.groups.chosen_changed.connect(self._show_group)
        self.pane.chosen.connect(self.choose)
        self.list.selectionModel().currentChanged.connect(self._show_pair)

    # -- showing -----------------------------------------------------------------------------------------------------

    def show_visit(self, session: Session, name: ChecklistDigest) -> None:
        """Show what a move of one checklist of a visit would do; the other versions are read beside the window."""
        self.session, self.name, self.plan = session, name, None
        self._others, self.chosen = (), {}
        self._restate()
        self.desk.tasks.run(self._read, self._take, self.desk.complain)

    def _read(self, _task: Task) -> tuple[ChecklistDigest, tuple[Checklist, ...]]:
        assert self.session is not None and self.name is not None  # noqa: S101, PT018 (it is asked for a visit)
        name = self.name
        return name, other_versions(self.desk.hall.workspace, self.session.checklists[name], name)

    @Slot(object)
    def _take(self, found: tuple[ChecklistDigest, tuple[Checklist, ...]]) -> None:
        name, others = found
        if name == self.name:
            self._others = others
            self._plan(others[0] if others else None)
            (self.list if self.plan is not None else self.back).setFocus()

    def _plan(self, after: Checklist | None) -> None:
        self.chosen = {}
        session, name = self.session, self.name
        known = after is not None and session is not None and name in session.checklists
        self.plan = plan_move(session, name, after) if known and session and name and after else None
        self._restate()

    def _restate(self) -> None:
        """Say everything as it stands."""
        session = self.session
        if session is None or self.name is None:
            return
        language = self.desk.language
        titles = {name: one.title.said(language) for name, one in session.checklists.items()}
        checklist = session.checklists.get(self.name)
        named = f"{checklist.title.said(language)} {checklist.version}" if checklist is not None else ""
        self.detail.setText(" · ".join(part for part in (session.header.site.name, named) if part))
        self.sheets.offer(tuple((str(name), title) for name, title in titles.items()))
        self.sheets.choose(str(self.name))
        self.sheets.setVisible(len(titles) > 1)
        self.versions.offer(tuple((str(place), self.named(one)) for place, one in enumerate(self._others)))
        self.versions.setVisible(bool(self._others))
        sealed = session.sealed is not None
        self.work.setVisible(self.plan is not None)
        self.nothing.setVisible(self.plan is None)
        self.move_now.setEnabled(not sealed)
        self.warning.setText(self.warned(sealed=sealed))
        if self.plan is not None:
            self._pairs = dict(pairs(self.plan))
            self._offer_groups()
            self._count()

    def _offer_groups(self) -> None:
        words = self.group_words()
        self.groups.offer(tuple((name, words[name].format(n=len(self._pairs[name]))) for name in GROUPS))
        group = self.groups.chosen()
        if not group or not self._pairs[group]:
            group = next((name for name in GROUPS if self._pairs[name]), GROUPS[0])
        self.groups.choose(group)
        self._show_group(group)

    @Slot(str)
    def _show_group(self, group: str) -> None:
        if self.plan is None:
            return
        lines = [(pair, self._line(pair)) for pair in self._pairs[group]]
        self.rows.show_pairs(lines, self.chosen if group == "doubtful" else None)
        self.pane.setVisible(bool(lines))
        if lines:
            self.list.setCurrentIndex(self.rows.index(0))
            self._show_pair(self.rows.index(0))

    @Slot(QModelIndex)
    def _show_pair(self, index: QModelIndex) -> None:
        if self.plan is None or not index.isValid():
            return
        pair = self.rows.pair(index)
        asks = self.groups.chosen() == "doubtful" and pair.old is not None
        choice = self.chosen.get(pair.old, Choice.LEAVE) if asks and pair.old is not None else None
        self.pane.show_pair(self.plan, pair, choice)

    # -- choosing ----------------------------------------------------------------------------------------------------

    @Slot(str)
    def choose(self, choice: str) -> None:
        """Choose what goes along of the point shown; the score follows at once."""
        index = self.list.currentIndex()
        if self.plan is None or not index.isValid():
            return
        pair = self.rows.pair(index)
        if pair.old is not None:
            self.chosen[pair.old] = Choice(choice)
            self.rows.refresh(index)
            self._show_pair(index)
            self._count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 3 choose and go on to the next point; Esc goes back."""
        choice = KEYS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.back_asked.emit()
        elif choice is None or not self.pane.choices.isVisible():
            super().keyPressEvent(event)
        elif self.pane.choices.button(choice.value).isEnabled():
            index = self.list.currentIndex()
            self.choose(choice.value)
            if index.row() + 1 < self.rows.rowCount():
                self.list.setCurrentIndex(self.rows.index(index.row() + 1))

    @Slot()
    def _move(self) -> None:
        plan, session = self.plan, self.session
        if plan is None or session is None:
            return
        self.parting.emit()
        try:
            carry_out(self.desk.hall.workspace, session, plan, self.chosen)
        except KnownError as error:
            self.desk.complain(error.problem)
            return
        self.moved.emit()
        went = len(plan.carried(self.chosen))
        facts = {"version": plan.after.version, "n": str(went), "left": str(len(plan.answers) - went)}
        self.desk.say(Phrase("MovingPage", str(_MOVED), facts), "good")

    @Slot()
    def _take_sheet(self) -> None:
        if self.session is not None:
            self.show_visit(self.session, ChecklistDigest(self.sheets.chosen()))

    @Slot()
    def _take_version(self) -> None:
        self._plan(self._others[int(self.versions.chosen())])

    # -- words -------------------------------------------------------------------------------------------------------
    def _count(self) -> None:
        """Show the score before and after."""
        if self.plan is None:
            return
        before, after = self.plan.impact(self.chosen)
        self.figures.show_figures(self.figures_of(before, after))

    def _line(self, pair: Pair) -> str:
        assert self.plan is not None  # noqa: S101 (rows are shown of a plan)
        checklist, point = (self.plan.before, pair.old) if pair.old is not None else (self.plan.after, pair.new)
        assert point is not None  # noqa: S101 (a pair has a side)
        return f"{point}  {checklist.by_id()[point].title.said(self.desk.language)}"

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        self._restate()
