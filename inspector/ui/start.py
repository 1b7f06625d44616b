# SPDX-License-Identifier: MPL-2.0
"""The start of the window: the workspace opens, the window stands, and the end waits until everything is on disk."""

import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from inspector.app.daily import DailyBackups
from inspector.app.hall import Hall, open_hall
from inspector.app.paths import default_workspace, user_folder
from inspector.core.problems import KnownError, Problem, sentence
from inspector.ui.desk import Desk
from inspector.ui.greeting import Greeting
from inspector.ui.mirror_door import MirrorDoor
from inspector.ui.phrase import Phrase
from inspector.ui.theme import Theme, chosen_theme
from inspector.ui.translator import Tongue, chosen_language
from inspector.ui.welcome import Welcome
from inspector.ui.window import Window

_PUT_BACK = QT_TRANSLATE_NOOP(
    "Start", "The backup {backup} stands in its place. What stood there before is in {before}"
)
SETTLES = 150
"""Milliseconds after which the window does what could wait."""


class Surprises(QObject):
    """Takes every exception nobody expected: records it, tells the person once at a time, and goes on."""

    met = Signal(object)

    def __init__(self, window: Window, home: Path) -> None:
        """Listen in this thread and in all others."""
        super().__init__(window)
        self._window = window
        self._home = home
        self._shown: QObject | None = None
        self.met.connect(self._tell)
        sys.excepthook = self._caught
        threading.excepthook = self._caught_beside

    def _caught(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        self.met.emit(error)

    def _caught_beside(self, caught: threading.ExceptHookArgs) -> None:
        self.met.emit(caught.exc_value)

    @Slot(object)
    def _tell(self, error: BaseException | None) -> None:
        if isinstance(error, KnownError):
            self._window.desk.complain(error.problem)
            return
        from inspector.app.logs import record_crash
        from inspector.ui.dialogs.crash import CrashDialog

        record = record_crash(error, self._home)
        if self._shown is None:
            self._shown = CrashDialog(record, self._window)
            self._shown.destroyed.connect(self._forget)
            self._shown.open()

    @Slot()
    def _forget(self) -> None:
        self._shown = None


def program() -> QApplication:
    """Give the running program, started when there is none."""
    running = QApplication.instance()
    made = running if isinstance(running, QApplication) else QApplication(["inspector"])
    made.setApplicationName("Inspector")
    made.setQuitOnLastWindowClosed(True)
    return made


def run(
    workspace: Path | None = None, picture: Path | None = None, *, home: Path | None = None, language: str = ""
) -> int:
    """Open the window on a workspace and stay until it is closed; with `picture`, leave its picture there and end."""
    made = program()
    home = home or user_folder()
    tongue, theme = Tongue(made), Theme(parent=made)
    hall = _opened(workspace or default_workspace(), home, tongue, theme, language, ask=picture is None)
    if hall is None:
        return 1
    told: Phrase | Problem | None = None
    while True:
        window = furnish(hall, tongue, theme, language)
        if picture is not None:
            return _pictured(window, picture)
        if told is not None:
            window.desk.say(told)
        code = _stay(made, window)
        if window.desk.backup_wanted is None:
            _leave(window)
            return code
        language = tongue.language
        hall, told = put_back(window)
        bury(window)


def _pictured(window: Window, picture: Path) -> int:
    from inspector.ui.picture import take

    try:
        return take(window, picture)
    finally:
        _leave(window)


def _stay(made: QApplication, window: Window) -> int:
    """Let the window stand until it is closed; the day is backed up beside it."""
    hall = window.desk.hall
    surprises = Surprises(window, hall.home)
    daily = window.desk.daily = DailyBackups(hall.workspace)
    try:
        window.stand()
        QTimer.singleShot(SETTLES, window, window.settle_in)
        QTimer.singleShot(SETTLES, window, Welcome(window.desk, window).say)
        code = made.exec()
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        surprises.deleteLater()
        return code
    except BaseException:  # whatever ended it, the workspace is closed
        daily.stop()
        _leave(window)
        raise
    finally:
        daily.stop()


def _leave(window: Window) -> None:
    window.desk.tasks.finish()
    try:
        window.desk.hall.close()
    finally:
        bury(window)
        window.desk.tongue.hush()


def put_back(window: Window) -> tuple[Hall, Phrase | Problem]:
    """Open the workspace again with the backup a closed window asked for; give the hall, and what there is to say."""
    from inspector.app.upkeep import put_back_open

    backup = window.desk.backup_wanted or Path()
    back = put_back_open(window.desk.hall, backup)
    if back.problem is not None:
        return back.hall, back.problem
    return back.hall, Phrase("Start", str(_PUT_BACK), {"backup": backup.name, "before": str(back.before)})


def furnish(hall: Hall, tongue: Tongue, theme: Theme, language: str = "") -> Window:
    """Make the window for a hall: its language, its theme, and what there is to say from the start."""
    tongue.speak(language or chosen_language(hall.settings.language))
    theme.name, theme.scale = chosen_theme(hall.settings.theme), int(hall.settings.scale)
    theme.wear()
    desk = Desk(hall, theme, tongue)
    window = Window(desk)
    greeting = Greeting(desk)
    greeting.visit_asked.connect(window.open_visit)
    greeting.say()
    desk.mirror = MirrorDoor(desk)
    desk.mirror.changed.connect(window.status.show_copy)
    QTimer.singleShot(SETTLES, desk.mirror, desk.mirror.start)
    return window


def bury(window: Window) -> None:
    """Free the window and everything in it, now; work beside it ends first, for Qt would wait for it without end."""
    window.desk.tasks.finish()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _opened(folder: Path, home: Path, tongue: Tongue, theme: Theme, language: str, *, ask: bool) -> Hall | None:
    while True:
        try:
            return open_hall(folder, home)
        except KnownError as error:
            tongue.speak(language or chosen_language("auto"))
            said = sentence(error.problem, tongue.language)
        if not ask:
            sys.stderr.write(said + "\n")
            return None
        chosen = _asked(said, theme)
        if chosen is None:
            return None
        folder = chosen if chosen != Path() else folder


def _asked(said: str, theme: Theme) -> Path | None:
    """Ask what to do: another folder, the same again (an empty path), or leave (None)."""
    from inspector.ui.dialogs.refusal import RefusalDialog

    theme.wear()
    dialog = RefusalDialog(said)
    return Path(dialog.folder) if dialog.exec() else None
