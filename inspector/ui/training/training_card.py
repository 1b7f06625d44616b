# SPDX-License-Identifier: MPL-2.0
"""One drill on the page of training: what it is, how it stands, and everything that can be done with it."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from inspector.app.training.building import DrillDraft, ready
from inspector.app.training.drills import drill_of
from inspector.app.training.taking import sittings
from inspector.core.drills.answer_key import AnswerKey
from inspector.core.drills.drill_state import DrillState
from inspector.core.problems import KnownError
from inspector.ui.desk import Desk
from inspector.ui.parts.column import scrolled
from inspector.ui.parts.text import label, relook
from inspector.ui.training.pack_part import PackPart
from inspector.ui.training.roster_part import RosterPart
from inspector.ui.training.training_papers import DrillPapers
from inspector.ui.training.training_waiting import WaitingPart
from inspector.ui.training.training_words import facts_said, mode_said
from inspector.ui.widgets.flow import Flow

VERBS = ("edit", "take", "results", "copy", "close")


class DrillCard(QWidget):
    """Each verb is a wish with the drill's id."""

    edit_asked = Signal(str)
    take_asked = Signal(str)
    results_asked = Signal(str)
    copy_asked = Signal(str)
    close_asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        """Stand empty until a drill is shown."""
        super().__init__()
        self._desk = desk
        self.state: DrillState | None = None
        self.title, self.facts = label("point", wrap=True), label("quiet", wrap=True)
        self.note = label("body", wrap=True)
        self.stands = label("quiet", wrap=True)
        self.verbs = {name: QPushButton() for name in VERBS}
        self.waiting, self.packs = WaitingPart(desk), PackPart(desk)
        self.roster, self.papers = RosterPart(desk), DrillPapers(desk)
        self.cards = [_framed(part) for part in (self.waiting, self.packs, self.roster, self.papers)]
        self._lay()
        asked = (self.edit_asked, self.take_asked, self.results_asked, self.copy_asked, self.close_asked)
        self._wishes = dict(zip(VERBS, asked, strict=True))
        for name, button in self.verbs.items():
            button.setObjectName(name)
            button.clicked.connect(self._wish)
        self.roster.kept.connect(self.read_anew)
        desk.theme.changed.connect(self.redraw)
        self.retranslate()

    def _lay(self) -> None:
        verbs = QWidget()
        flow = Flow(verbs, 8)
        for button in self.verbs.values():
            flow.addWidget(button)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(32, 24, 24, 24)
        column.setSpacing(12)
        for part in (self.title, self.facts, self.note, self.stands, verbs, *self.cards):
            column.addWidget(part)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.area = scrolled(inner, self)
        outer.addWidget(self.area)

    def show_drill(self, drill: str) -> None:
        """Show a drill by its id; raises KnownError when it cannot be read."""
        fresh = self.state is None or self.state.drill.id != drill
        self.state = drill_of(self._desk.hall, drill)
        own = self.state.is_trainers
        for name in ("edit", "results", "copy"):
            self.verbs[name].setVisible(own)
        for card in self.cards:
            card.setVisible(own)
        for name in ("edit", "take"):
            relook(self.verbs[name], "primary" if (name == "edit") is own else "")
        self.verbs["take"].setEnabled(not self.state.is_closed)
        self.waiting.show_state(self.state)
        if own:
            self.packs.show_state(self.state)
            self.roster.show_state(self.state)
            self.papers.show_state(self.state)
        self._say()
        if fresh:
            self.area.verticalScrollBar().setValue(0)

    @Slot()
    def read_anew(self) -> None:
        """Show the drill as it is on disk now."""
        if self.state is not None:
            try:
                self.show_drill(self.state.drill.id)
            except KnownError as error:
                self._desk.complain(error.problem)

    @Slot()
    def _wish(self) -> None:
        if self.state is not None:
            self._wishes[self.sender().objectName()].emit(self.state.drill.id)

    def _say(self) -> None:
        state, language = self.state, self._desk.language
        if state is None:
            return
        drill = state.drill
        self.title.setText(drill.title.said(language))
        self.facts.setText(" · ".join(part for part in (mode_said(state.mode), facts_said(drill)) if part))
        self.note.setText(drill.note.said(language))
        self.note.setVisible(bool(drill.note.words))
        self.stands.setText(self._own_said(state) if state.is_trainers else self._taken_said(state))
        self.verbs["take"].setText(self._take_said(state))
        self.verbs["close"].setText(self.tr("Take up again") if state.is_closed else self.tr("Put away"))

    def _own_said(self, state: DrillState) -> str:
        done, total = ready(DrillDraft(state.drill, state.key or AnswerKey(state.drill.id)))
        if done == total:
            return self.tr("All {total} questions are ready: scene, key and reason.").format(total=total)
        return self.tr("{done} of {total} questions ready; the others lack a scene, the key or its reason.").format(
            done=done, total=total
        )

    def _taken_said(self, state: DrillState) -> str:
        sat = sittings(self._desk.hall, state.drill.id)
        going = sum(not one.handed_in for one in sat)
        said = [
            self.tr("The key is not on this laptop; the result comes from the trainer.")
            if state.mode == "exam"
            else self.tr("For practice: the key is told, and there is no certificate."),
            self.tr("In progress: {n}.").format(n=going) if going else "",
            self.tr("Handed in: {n}.").format(n=len(sat) - going) if len(sat) > going else "",
            "" if sat else self.tr("Not taken yet."),
        ]
        return ("" if self._desk.language == "zh" else " ").join(part for part in said if part)

    def _take_said(self, state: DrillState) -> str:
        if state.is_trainers:
            return self.tr("Try it out…")
        return self.tr("Take the exam…") if state.mode == "exam" else self.tr("Practise…")

    def retranslate(self) -> None:
        """Say every word anew."""
        self.verbs["edit"].setText(self.tr("Edit"))
        self.verbs["results"].setText(self.tr("Results"))
        self.verbs["copy"].setText(self.tr("Copy"))
        tips = {
            "edit": self.tr("Sites, questions, scenes, key and settings"),
            "take": self.tr("Judge it as a trainee does"),
            "results": self.tr("Gather the cards, see who passes, what is ambiguous, and write the papers"),
            "copy": self.tr("A new drill with the same questions and key"),
            "close": self.tr("Out of the way; nothing is lost"),
        }
        for name, words in tips.items():
            self.verbs[name].setToolTip(words)
        self._say()

    @Slot()
    def redraw(self) -> None:
        """Take icons anew."""
        icons = {"edit": "pen", "take": "score", "results": "chart", "copy": "copy"}
        for name, icon in icons.items():
            primary = self.verbs[name].property("look") == "primary"
            self.verbs[name].setIcon(self._desk.theme.icon(icon, "on_accent" if primary else "ink", 16))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()


def _framed(part: QWidget) -> QFrame:
    """Lay a part on a card."""
    frame = QFrame()
    frame.setProperty("look", "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(16, 12, 16, 16)
    column.addWidget(part)
    return frame
