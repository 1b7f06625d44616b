# SPDX-License-Identifier: MPL-2.0
"""The welcome: the tour at the first start, and once what keeps Chinese from being typed; never twice uninvited."""

import os
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from inspector.app.typing import typing_trouble
from inspector.core.problems import KnownError, Problem
from inspector.ui.desk import Desk


class Welcome(QObject):
    """Looks once, when the window stands."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        """Belong to a window."""
        super().__init__(window)
        self._desk, self._window = desk, window

    @Slot()
    def say(self) -> None:
        """Show the tour to who has not seen it; say what keeps Chinese from being typed, once."""
        trouble = trouble_here()
        if trouble is not None and self._desk.hall.settings.told_typing != trouble.code:
            self._desk.say(trouble, "warning")
            self._remember("told_typing", trouble.code)
        if self._desk.hall.settings.toured == "no":
            self.show_tour()

    @Slot()
    def show_tour(self) -> None:
        """Show the tour."""
        from inspector.ui.dialogs.tour import TourDialog

        TourDialog(self._desk, self._window).open()

    def _remember(self, name: str, value: str) -> None:
        try:
            self._desk.change(name, value)
        except KnownError as error:
            self._desk.complain(error.problem)


def trouble_here() -> Problem | None:
    """Tell what keeps Chinese from being typed in this window; None when nothing known does."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforminputcontexts")
    plugins = [path.stem for path in folder.glob("*")] if folder.is_dir() else []
    return typing_trouble(QGuiApplication.platformName(), os.environ, plugins)
