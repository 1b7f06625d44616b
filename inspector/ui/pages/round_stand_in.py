# SPDX-License-Identifier: MPL-2.0
"""What keeps one site of a round from being judged, and the site that stands in for it, with the reason recorded."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from inspector.app.hall import Hall
from inspector.app.rounds import replace_site, set_state, stand_in
from inspector.core.problems import KnownError, Problem
from inspector.core.round_states import Stop
from inspector.core.rounds import STATES
from inspector.ui.desk import Desk
from inspector.ui.parts.segments import Segments
from inspector.ui.parts.text import label
from inspector.ui.tasks import Task


class StandInStrip(QFrame):
    """Stands by one site chosen; `changed` gives the round as it stands after the deed."""

    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for a site."""
        super().__init__(parent)
        self._desk = desk
        self._round = ""
        self._stop: Stop | None = None
        self.setProperty("look", "card")
        self.told = label("quiet", wrap=True)
        self.states, self.reason = Segments(), QLineEdit()
        self.note, self.replace, self.lift = QPushButton(), QPushButton(), QPushButton()
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        verbs.addWidget(self.reason, 1)
        for button in (self.note, self.replace, self.lift):
            verbs.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.told)
        column.addWidget(self.states)
        column.addLayout(verbs)
        self.note.clicked.connect(self._note)
        self.replace.clicked.connect(self._replace)
        self.lift.clicked.connect(self._lift)
        self.retranslate()
        self.show_stop("", None)

    def show_stop(self, name: str, stop: Stop | None) -> None:
        """Stand by a site of a round; hide without one, or once it was replaced."""
        if stop is None or self._stop is None or stop.site.id != self._stop.site.id:
            self.reason.clear()
        self._round, self._stop = name, stop
        self.setVisible(stop is not None and not stop.replaced_by)
        if stop is None:
            return
        self._tell("…")
        self.states.choose(stop.state)
        self.lift.setVisible(bool(stop.state))
        self.replace.setEnabled(False)
        if not stop.replaced_by:
            self._desk.tasks.run(_Looking(self._desk.hall, name, stop.site.id), self._looked, self._desk.complain)

    def _tell(self, following: str) -> None:
        said = self.tr("Cannot “{site}” be judged? Next in the order of the draw: {next}")
        self.told.setText(said.format(site="" if self._stop is None else self._stop.site.name, next=following))

    @Slot(object)
    def _looked(self, found: tuple[str, str, str]) -> None:
        """Say which site would stand in, when the same site is still looked at."""
        name, site, following = found
        if self._stop is not None and (name, site) == (self._round, self._stop.site.id):
            self._tell(following or self.tr("none left"))
            self.replace.setEnabled(bool(following))

    @Slot()
    def _note(self) -> None:
        self._record(replacing=False)

    @Slot()
    def _replace(self) -> None:
        self._record(replacing=True)

    def _record(self, *, replacing: bool) -> None:
        state, reason = self.states.chosen(), self.reason.text().strip()
        if self._stop is None:
            return
        if not state or not reason:
            self._desk.complain(Problem("away_unsaid"))
            self.reason.setFocus()
            return
        try:
            if replacing:
                after, _ = replace_site(self._desk.hall, self._round, self._stop.site.id, reason, state)
            else:
                after = set_state(self._desk.hall, self._round, self._stop.site.id, state, reason)
        except KnownError as error:
            self._desk.complain(error.problem)
            self.reason.setFocus()
            return
        self.changed.emit(after)

    @Slot()
    def _lift(self) -> None:
        if self._stop is None:
            return
        try:
            after = set_state(self._desk.hall, self._round, self._stop.site.id, "")
        except KnownError as error:
            self._desk.complain(error.problem)
            return
        self.changed.emit(after)

    def retranslate(self) -> None:
        """Say every word anew."""
        self.states.setAccessibleName(self.tr("What keeps it from being judged"))
        self.states.offer(tuple((state, self._desk.word(f"site_state.{state}")) for state in STATES))
        self.reason.setPlaceholderText(self.tr("Reason; it stays in the log of the round"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setToolTip(self.tr("Reason; it stays in the log of the round"))
        self.note.setText(self.tr("Record it"))
        self.note.setToolTip(self.tr("Record why the site is not judged; nothing stands in for it"))
        self.replace.setText(self.tr("Replace it"))
        self.replace.setToolTip(self.tr("Record it, and take the next site of the same type and area"))
        self.lift.setText(self.tr("Can be judged again"))
        self.lift.setToolTip(self.tr("Take back what kept it from being judged"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()


class _Looking:
    """The search for the site that would stand in, as work to be done beside the window."""

    def __init__(self, hall: Hall, name: str, site: str) -> None:
        self._hall, self._name, self._site = hall, name, site

    def __call__(self, task: Task) -> tuple[str, str, str]:
        task.step(0, 1)
        following = stand_in(self._hall, self._name, self._site)
        return self._name, self._site, "" if following is None else following.site.name
