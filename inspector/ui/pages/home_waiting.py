# SPDX-License-Identifier: MPL-2.0
"""What waits for the office, named on the home page: files not applied, conflicts, cards not admitted, blank points."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from inspector.core.problems import KnownError
from inspector.ui.desk import Desk
from inspector.ui.widgets.flow import Flow

KINDS: Final = ("files", "conflicts", "strangers", "blanks")
"""What may wait, in the order in which it is worked off."""

ROLES: Final = ("all", "office")
IDLE: Final = 600  # milliseconds: the page stands first


class HomeWaiting(QWidget):
    """A button for each kind of work that waits, with its number; nothing stands here while nothing waits.

    `asked` names the kind (KINDS) whose place is to be shown.
    """

    asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait to be entered; only then is it asked what was gathered."""
        super().__init__(parent)
        self._desk = desk
        self._listening = False
        self._counts: Mapping[str, int] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(IDLE)
        self._pause.timeout.connect(self._look)
        flow = Flow(self, 8)
        self.buttons = {kind: QPushButton() for kind in KINDS}
        for kind, button in self.buttons.items():
            button.setObjectName(kind)
            button.clicked.connect(self._ask)
            flow.addWidget(button)
        self._say()
        self.redraw()
        desk.theme.changed.connect(self.redraw)

    def enter(self) -> None:
        """Say what is known, and find out the rest when the page stands."""
        if self._desk.hall.settings.role not in ROLES:
            self._pause.stop()
            self.hide()
            return
        if not self._listening:
            self._listening = True
            self._desk.office.came.connect(self._count)
            self._desk.office.held_changed.connect(self._count)
        self._count()
        if self._desk.office.picture is None:
            self._pause.start()

    @Slot()
    def _look(self) -> None:
        """Have the picture worked out beside the window, where anything was gathered."""
        try:
            there = bool(self._desk.hall.workspace.batches())
        except KnownError as error:
            self._desk.complain(error.problem)
            return
        if there:
            self._desk.office.ask()

    @Slot()
    def _count(self) -> None:
        office = self._desk.office
        self._counts = {"files": office.held}
        if office.picture is not None:
            from inspector.ui.office.walk_choice import FILTERS

            walks = office.picture.walks.values()
            open_ = len(office.picture.conflicts()) + sum(not one.decided for one in office.picture.versions)
            counted = {kind: sum(map(FILTERS[kind], walks)) for kind in ("strangers", "blanks")}
            self._counts = {"files": office.held, "conflicts": open_, **counted}
        self._say()

    def _say(self) -> None:
        said = {
            "files": self.tr("Files not yet applied: {n}"),
            "conflicts": self.tr("Conflicts to decide: {n}"),
            "strangers": self.tr("Walks to admit: {n}"),
            "blanks": self.tr("Walks with points not judged: {n}"),
        }
        for kind, button in self.buttons.items():
            count = self._counts.get(kind, 0)
            button.setText(said[kind].format(n=count))
            button.setToolTip(self.tr("Go to where this is settled"))
            button.setVisible(count > 0)
        self.setVisible(self._desk.hall.settings.role in ROLES and any(self._counts.values()))

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self.sender().objectName())

    @Slot()
    def redraw(self) -> None:
        """Take the icon anew."""
        for button in self.buttons.values():
            button.setIcon(self._desk.theme.icon("gather"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
