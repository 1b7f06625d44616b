# SPDX-License-Identifier: MPL-2.0
"""The second copy on the settings page: off until a folder is chosen, how it stands, and how to end it."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QPushButton, QVBoxLayout, QWidget

from inspector.app.mirroring import Mirroring, MirrorState, MirrorView
from inspector.ui.desk import Desk
from inspector.ui.parts.text import label
from inspector.ui.tasks import Task
from inspector.ui.widgets.flow import Flow


@dataclass(frozen=True, slots=True)
class _Choosing:
    """Keeps the second copy within a folder from now on; in none: ends it."""

    mirroring: Mirroring
    folder: str

    def __call__(self, task: Task) -> MirrorView:
        task.step(0, 1)
        if self.folder:
            self.mirroring.choose(Path(self.folder))
        else:
            self.mirroring.turn_off()
        return self.mirroring.view


class MirrorCard(QFrame):
    """What the second copy is for, how it stands, and the two presses that begin and end it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay the card; `enter` fills it."""
        super().__init__(parent)
        self.setProperty("look", "card")
        self._desk = desk
        self._view = MirrorView()
        self._follows = False
        self.name, self.about = label("strong"), label("caption", wrap=True)
        self.said = label(wrap=True)
        self.choose, self.end = QPushButton(), QPushButton()
        self.choose.clicked.connect(self._ask)
        self.end.clicked.connect(self._end)
        verbs = QWidget()
        flow = Flow(verbs, 8)
        flow.addWidget(self.choose)
        flow.addWidget(self.end)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for part in (self.name, self.about, self.said, verbs):
            column.addWidget(part)
        self.retranslate()

    @Slot()
    def enter(self) -> None:
        """Show how the copy stands, now and from now on."""
        if self._desk.mirror is not None and not self._follows:
            self._desk.mirror.changed.connect(self.show_view)
            self._follows = True
        self.show_view(self._desk.hall.mirroring.view)

    def retranslate(self) -> None:
        """Say every word anew."""
        self.name.setText(self.tr("Second copy"))
        self.about.setText(
            self.tr(
                "While you work, every answer and photo is written a second time into a folder you choose, on a stick"
                " for example. If it goes away, work goes on; when it is back, the copy catches up. Nothing needs it."
            )
        )
        self.choose.setText(self.tr("Choose a folder …"))
        self.end.setText(self.tr("Keep no second copy"))
        self.choose.setToolTip(self.tr("Choose a folder for the second copy"))
        self.end.setToolTip(self.tr("What was written there stays; nothing more is written"))
        self._say()

    @Slot(object)
    def show_view(self, view: MirrorView) -> None:
        """Show how the copy stands."""
        self._view = view
        self._say()

    def _say(self) -> None:
        view = self._view
        self.end.setVisible(view.state is not MirrorState.OFF)
        where = f"\n{view.folder}" if view.folder is not None and view.problem is None else ""
        self.said.setText(self._words() + where)

    def _words(self) -> str:
        view = self._view
        if view.state is MirrorState.OFF:
            return self.tr("There is none.")
        if view.state is MirrorState.WHOLE:
            return self.tr("Complete, {time}.").format(time=view.at.clock() if view.at is not None else "")
        if view.state is MirrorState.BEHIND or view.problem is None:
            to_go = self.tr("Catching up; rows to go: {n}.").format(n=view.behind)
            return to_go if view.behind else self.tr("Catching up.")
        return self._desk.sentence(view.problem)

    @Slot()
    def _ask(self) -> None:
        title = self.tr("Choose a folder for the second copy")
        chosen = QFileDialog.getExistingDirectory(self, title, self._desk.folder("papers"))
        if chosen:
            self.begin(chosen)

    @Slot()
    def _end(self) -> None:
        self.begin("")

    def begin(self, folder: str) -> None:
        """Keep the copy within this folder (empty: keep none), beside the window."""
        self._desk.tasks.run(_Choosing(self._desk.hall.mirroring, folder), self.show_view, self._desk.complain)
