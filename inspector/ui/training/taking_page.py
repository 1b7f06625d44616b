# SPDX-License-Identifier: MPL-2.0
"""The page of taking a drill: who takes it, its sites and how far they are, and handing in."""

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inspector.app.training.drills import drill_of
from inspector.app.training.handing_in import HandedIn, written_cards
from inspector.app.training.taking import Sat, begin, blanks, logs_of, sittings
from inspector.core.drills.drill_state import DrillState
from inspector.core.problems import KnownError, Problem
from inspector.ui.desk import Desk
from inspector.ui.pages.page import Page
from inspector.ui.pages.part import Part, carded
from inspector.ui.parts.column import centred, scrolled
from inspector.ui.parts.elided import Elided
from inspector.ui.parts.text import label
from inspector.ui.training.taking_attempt import AttemptPart
from inspector.ui.training.taking_door import taking_door
from inspector.ui.training.taking_handed import HandedPart
from inspector.ui.training.taking_start import Beginning, StartPart
from inspector.ui.training.taking_work import HandIn

SHOWN = 6
"""How many attempts that were handed in are listed, the newest first."""


class TakingPage(Page):
    """Shows one drill; `visit_asked` names a visit to be judged, `back_asked` wishes to see the drills.

    `result_asked` carries an attempt in practice whose result is wanted.
    """

    visit_asked = Signal(str)
    back_asked = Signal()
    result_asked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for a drill."""
        super().__init__(desk, parent)
        self.drill = ""
        self._state: DrillState | None = None
        self._sats: tuple[Sat, ...] = ()
        self._shown: tuple[str, int] | None = None
        self._handing: Sat | None = None
        self.title, self.detail, self.note = Elided("page"), label("quiet", wrap=True), label("body", wrap=True)
        self.back = QPushButton()
        self.attempt, self.start, self.handed = AttemptPart(desk), StartPart(desk), HandedPart(desk)
        self.cards: dict[Part, QFrame] = {}
        self._lay()
        self.back.clicked.connect(self.back_asked)
        self.start.begun.connect(self._begin)
        self.attempt.visit_asked.connect(self.visit_asked)
        self.attempt.hand_in_asked.connect(self.hand_in)
        self.handed.result_asked.connect(self.result_asked)
        self.handed.again_asked.connect(self.begin_again)
        self.handed.write_asked.connect(self.write_again)
        self.retranslate()
        self.redraw()

    # -- showing -----------------------------------------------------------------------------------------------------

    def show_drill(self, drill: str) -> None:
        """Show a drill by id; it is read when the page is entered."""
        if drill != self.drill:
            self._state, self._sats = None, ()
        self.drill = drill

    def show_number(self, number: str, attempt: int) -> None:
        """Show one attempt of a number, when the page is entered."""
        self._shown = (number, attempt)

    def enter(self) -> None:
        """Read the drill and its attempts anew."""
        if not self.drill:
            return
        try:
            self._state = drill_of(self.desk.hall, self.drill)
            self._sats = sittings(self.desk.hall, self.drill)
        except KnownError as error:
            self.desk.complain(error.problem)
            return
        self._show_start()
        self.refill()
        self._take_keys()

    @property
    def current(self) -> Sat | None:
        """The attempt shown: the one asked for, else the newest that is not handed in."""
        going = [one for one in self._sats if not one.handed_in]
        meant = [one for one in going if (one.number, one.attempt) == self._shown]
        return (meant or going)[-1] if going else None

    def refill(self) -> None:
        """Say everything as it stands now."""
        self._say_head()
        sat = self.current
        self.cards[self.attempt].setVisible(sat is not None)
        self.start.stand_beside(attempt=sat is not None)
        if sat is not None:
            self.attempt.key_here = self._state is not None and self._state.key_since is not None
            door = taking_door(self.desk)
            logs = logs_of(self.desk.hall, sat, door.open_sessions())
            self.attempt.show_attempt(sat, blanks(self.desk.hall, sat, logs), door.clock(sat))
        handed = [one for one in reversed(self._sats) if one.handed_in][:SHOWN]
        self.handed.show_attempts([(one, written_cards(self.desk.hall, one)) for one in handed])
        self.cards[self.handed].setVisible(bool(handed))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back the question of handing in, else goes back to the drills."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.attempt.sure.isVisible():
            self.attempt.take_back()
            self.attempt.ask.setFocus()
        else:
            self.back_asked.emit()

    def retranslate(self) -> None:
        """Say every word anew."""
        self.back.setText(self.tr("All drills"))
        self.back.setToolTip(self.tr("Back to the drills (Esc)"))
        if self._state is not None:
            self._say_head()

    def redraw(self) -> None:
        """Take icons anew."""
        self.back.setIcon(self.desk.theme.icon("arrow_left"))

    # -- beginning ---------------------------------------------------------------------------------------------------

    @Slot(object)
    def _begin(self, wish: Beginning) -> None:
        who = wish.who
        try:
            sat = begin(self.desk.hall, self.drill, who.number, who.name, who.unit, mode=wish.mode)
        except KnownError as error:
            self.start.refuse(error.problem)
            return
        self._go(sat)

    @Slot(object)
    def begin_again(self, sat: Sat) -> None:
        """Practise once more, with what was missed first."""
        try:
            again = begin(self.desk.hall, sat.drill.id, sat.number, sat.name, sat.unit, mode=sat.mode)
        except KnownError as error:
            self.desk.complain(error.problem)
            return
        self._go(again)

    def _go(self, sat: Sat) -> None:
        self.start.clear()
        self._shown = (sat.number, sat.attempt)
        self.visit_asked.emit(next(iter(sat.visits.values())))

    # -- handing in --------------------------------------------------------------------------------------------------

    @Slot()
    def hand_in(self) -> None:
        """Ask where the cards go, and hand in; a practice needs no folder."""
        sat = self.current
        if sat is None:
            return
        folder = self._own_folder() if sat.mode == "practice" else self._chosen_folder()
        if folder is not None:
            self.hand_into(sat, folder)

    @Slot(object)
    def write_again(self, sat: Sat) -> None:
        """Write the cards of an attempt that was handed in once more, into a folder that is asked for."""
        folder = self._chosen_folder()
        if folder is not None:
            self.hand_into(sat, folder)

    def hand_into(self, sat: Sat, folder: Path) -> None:
        """Seal an attempt and write its cards into a folder, beside the window."""
        if self._handing is not None or not taking_door(self.desk).part_with(sat):
            return
        self._handing = sat
        self.attempt.show_busy(busy=True)
        task = self.desk.tasks.run(HandIn(self.desk.hall, sat, folder), self._done, self._failed)
        task.broke.connect(self._stopped)
        task.stopped.connect(self._stopped)

    @Slot(object)
    def _done(self, done: HandedIn) -> None:
        sat = done.sat
        first = self._handing is not None and not self._handing.handed_in
        self._stopped()
        if sat.drill.id != self.drill:
            return
        self._sats = sittings(self.desk.hall, self.drill)
        self._show_start()
        self.refill()
        said = self.tr("Handed in: {done} of {whole} answered. Cards sealed and proved: {n}.")
        answered = done.questions - done.blanks
        self.desk.say(said.format(done=answered, whole=done.questions, n=len(done.papers)), "good")
        if first and sat.mode == "practice" and sat.drill.reveal != "never":
            self.result_asked.emit(sat)
        else:
            self.handed.take_keys()
        self.area.verticalScrollBar().setValue(0)

    @Slot(Problem)
    def _failed(self, problem: Problem) -> None:
        self._stopped()
        self.desk.complain(problem)
        self._sats = sittings(self.desk.hall, self.drill)
        self.refill()

    @Slot()
    def _stopped(self) -> None:
        self._handing = None
        self.attempt.show_busy(busy=False)

    def _chosen_folder(self) -> Path | None:
        title = self.tr("Where the cards go: a stick or a folder")
        chosen = QFileDialog.getExistingDirectory(self, title, self.desk.folder("papers"))
        if not chosen:
            return None
        self.desk.remember("papers", str(Path(chosen, "x")))
        return Path(chosen)

    def _own_folder(self) -> Path:
        return self.desk.hall.workspace.folder / "exports" / "practice"

    # -- within ------------------------------------------------------------------------------------------------------

    def _show_start(self) -> None:
        if self._state is not None:
            handed = Counter(one.number for one in self._sats if _is_exam_in(one))
            self.start.show_drill(self._state, handed)

    def _say_head(self) -> None:
        if self._state is None:
            return
        drill, language = self._state.drill, self.desk.language
        self.title.setText(drill.title.said(language))
        said = [
            self.desk.word("round.drill"),
            self.tr("{n} questions").format(n=len(drill.items())),
            self.tr("{n} sites").format(n=len(drill.sites)) if len(drill.sites) > 1 else drill.sites[0].site.name,
            self.tr("{n} minutes").format(n=drill.minutes) if drill.minutes else self.tr("no time limit"),
            self.tr("with breaks") if drill.breaks else self.tr("without a break"),
        ]
        self.detail.setText(" · ".join(said))
        note = drill.note.said(language)
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def _take_keys(self) -> None:
        if self.current is not None:
            self.attempt.take_keys()
        elif any(one.handed_in for one in self._sats):
            self.handed.take_keys()
        else:
            self.start.take_keys()

    def _lay(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addWidget(self.detail)
        head.addLayout(names, 1)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(16)
        column.addWidget(self.note)
        for part in (self.attempt, self.handed, self.start):
            column.addWidget(self.cards.setdefault(part, carded(part)))
        column.addStretch(1)
        page = centred(self, 860)
        page.addLayout(head)
        self.area = scrolled(inner, self)
        page.addWidget(self.area, 1)


def _is_exam_in(sat: Sat) -> bool:
    return sat.handed_in and sat.mode == "exam"
