# SPDX-License-Identifier: MPL-2.0
"""The desk: what every page is given to work with: hall, theme, tongue, workers, and a place to say things."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from inspector.app.hall import Hall
from inspector.core.problems import Problem, sentence
from inspector.core.words import word
from inspector.ui.banner import Banner, Banners
from inspector.ui.shelf import Shelf
from inspector.ui.tasks import Tasks
from inspector.ui.theme import Theme
from inspector.ui.translator import Tongue


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
        self.banners = Banners(theme, tongue)
        self.shelf = Shelf(hall, self.tasks, self)
        self.shelf.refused.connect(self.complain)

    @property
    def language(self) -> str:
        """The language spoken now: `zh` or `en`."""
        return self.tongue.language

    def word(self, code: str) -> str:
        """Say a term of the field in the language spoken now."""
        return word(code, self.tongue.language)

    def sentence(self, problem: Problem) -> str:
        """Say a problem in the language spoken now."""
        return sentence(problem, self.tongue.language)

    def say(
        self, what: Problem | str, kind: str = "", verb: str = "", slot: Callable[[], object] | None = None
    ) -> Banner:
        """Say something in a banner (kinds: plain, good, warning, fault), with at most one thing to do about it."""
        return self.banners.say(what, kind, verb, slot)

    @Slot(Problem)
    def complain(self, problem: Problem) -> None:
        """Say a problem in a banner: a ready slot for `tasks.run(…, failed)`."""
        self.banners.say(problem)

    def change(self, name: str, value: str) -> None:
        """Change one setting and keep it; raises KnownError when the value is not offered or cannot be written."""
        from inspector.app.settings import changed

        self.hall.keep(changed(self.hall.settings, name, value))
        self.settings_changed.emit()
