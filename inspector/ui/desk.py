# SPDX-License-Identifier: MPL-2.0
"""The desk: what every page is given to work with: hall, theme, tongue, workers, and a place to say things."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot

from inspector.app.daily import DailyBackups
from inspector.app.hall import Hall
from inspector.core.problems import Problem
from inspector.core.words import word
from inspector.ui.banner import Banner, Banners
from inspector.ui.phrase import Phrase, standing
from inspector.ui.shelf import Shelf
from inspector.ui.tasks import Tasks
from inspector.ui.theme import Theme
from inspector.ui.translator import Tongue

if TYPE_CHECKING:
    from inspector.ui.mirror_door import MirrorDoor
    from inspector.ui.office.office_state import OfficeState

_HOMES: Final = {
    "photos": QStandardPaths.StandardLocation.PicturesLocation,
    "papers": QStandardPaths.StandardLocation.DocumentsLocation,
}


class Desk(QObject):
    """One window's desk; a page reaches everything through it and nothing around it."""

    settings_changed = Signal()

    def __init__(self, hall: Hall, theme: Theme, tongue: Tongue, parent: QObject | None = None) -> None:
        """Lay the desk; the banners are the window's, made here so that pages may speak from the start."""
        super().__init__(parent)
        self.hall = hall
        self.theme = theme
        self.tongue = tongue
        self.tasks = Tasks(self)
        self.daily: DailyBackups | None = None
        self.mirror: MirrorDoor | None = None
        self.backup_wanted: Path | None = None
        """The backup the window is to be opened again with, once it has closed."""

        self._folders: dict[str, str] = {}
        self._office: OfficeState | None = None
        self.banners = Banners(theme, tongue)
        self.shelf = Shelf(hall, self.tasks, self)
        self.shelf.refused.connect(self.complain)

    @property
    def office(self) -> "OfficeState":
        """What the office has gathered, shared by every page that shows it; made when it is first asked for."""
        if self._office is None:
            from inspector.ui.office.office_state import OfficeState

            self._office = OfficeState(self.hall, self.tasks, self)
        return self._office

    @property
    def language(self) -> str:
        """The language spoken now: `zh` or `en`."""
        return self.tongue.language

    def word(self, code: str) -> str:
        """Say a term of the field in the language spoken now."""
        return word(code, self.tongue.language)

    def sentence(self, problem: Problem) -> str:
        """Say a problem in the language spoken now."""
        return standing(problem, self.tongue.language)

    def say(
        self,
        what: Problem | Phrase | str,
        kind: str = "",
        verb: Phrase | str = "",
        slot: Callable[[], object] | None = None,
    ) -> Banner:
        """Say something in a banner (kinds: plain, good, warning, fault), with at most one thing to do about it."""
        return self.banners.say(what, kind, verb, slot)

    @Slot(Problem)
    def complain(self, problem: Problem) -> None:
        """Say a problem in a banner: a ready slot for `tasks.run(…, failed)`."""
        self.banners.say(problem)

    def folder(self, use: str) -> str:
        """Tell where a file dialog opens: where the last one for this use (`photos`, `papers`) chose, else at home."""
        usual = self._folders.get(use) or QStandardPaths.writableLocation(_HOMES[use])
        return usual if Path(usual).is_dir() else str(Path.home())

    def remember(self, use: str, chosen: str) -> None:
        """Remember the folder of a file chosen."""
        self._folders[use] = str(Path(chosen).parent)

    def change(self, name: str, value: str) -> None:
        """Change one setting and keep it; raises KnownError when the value is not offered or cannot be written."""
        from inspector.app.settings import changed

        self.hall.keep(changed(self.hall.settings, name, value))
        self.settings_changed.emit()
