# SPDX-License-Identifier: MPL-2.0
"""The folder that phones put their photos in: chosen, kept in the settings, watched while the page is seen."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from inspector.core.problems import KnownError, Problem
from inspector.ui.pages.tray_intake import TrayIntake
from inspector.ui.watching import FolderWatch

if TYPE_CHECKING:
    from inspector.ui.pages.scoring import ScoringPage
    from inspector.ui.pages.tray import TrayPart


class TrayWatch(QObject):
    """What the folder brings goes through `intake`; that the folder is away is said once, quietly."""

    def __init__(self, page: "ScoringPage", tray: "TrayPart") -> None:
        """Watch nothing until the page is seen."""
        super().__init__(tray)
        self._page, self._tray, self._desk = page, tray, page.desk
        self.intake = TrayIntake(self._desk.hall.workspace.photos, self._desk.tasks, self)
        self.folder = FolderWatch(self._desk.tasks, self)
        self.folder.found.connect(self.intake.take)
        self.folder.lost.connect(self._say_lost)
        self._desk.settings_changed.connect(self.follow)

    def choose(self) -> None:
        """Choose a folder and keep it in the settings."""
        title = self.tr("Watch a folder for new photos")
        start = self.folder.folder or self._desk.folder("photos")
        chosen = QFileDialog.getExistingDirectory(self._page, title, start)
        if chosen:
            self._keep(chosen)

    def stop(self) -> None:
        """Watch none any more."""
        self._keep("")

    @Slot()
    def follow(self) -> None:
        """Watch the folder of the settings while the page is seen and the visit is open."""
        session, watched = self._page.session, self._desk.hall.settings.watched
        seen = self._page.isVisible() and session.sealed is None
        self.folder.watch(watched if seen else "", session.rows[0].at.ms)
        self._tray.actions_of["tray_unwatch"].setEnabled(bool(watched))

    def _keep(self, folder: str) -> None:
        try:
            self._desk.change("watched", folder)
        except KnownError as error:
            self._desk.complain(error.problem)

    @Slot(str)
    def _say_lost(self, folder: str) -> None:
        self._desk.say(Problem("watched_gone", folder=Path(folder).name or folder), "plain")
