# SPDX-License-Identifier: MPL-2.0
"""Takes cards in from the page of results, and says what came for the drill that is looked at."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Slot
from PySide6.QtWidgets import QWidget

from inspector.ui.desk import Desk
from inspector.ui.parts.going import Going
from inspector.ui.phrase import Phrase, together
from inspector.ui.training.results_gather import Came, Collecting
from inspector.ui.training.results_state import ResultsState

_CAME: Final = QT_TRANSLATE_NOOP("Gatherer", "For this drill: {fresh} new cards of {who}.")
_CAME_MORE: Final = QT_TRANSLATE_NOOP(
    "Gatherer", "For this drill: {fresh} new cards of {who}, {here} that were here. Others taken in: {other}."
)
_NONE: Final = QT_TRANSLATE_NOOP(
    "Gatherer", "Nothing new for this drill: {here} cards were here. Others taken in: {other}."
)
_WAITING: Final = QT_TRANSLATE_NOOP(
    "Gatherer", "{n} cards of real visits were left out: gather them on the page Gather."
)
_REASON: Final = QT_TRANSLATE_NOOP("Gatherer", "Cards of a drill")
MOST_NAMED: Final = 6
MOST_FAULTS: Final = 3


class Gatherer(QObject):
    """One gathering at a time; `going` shows how far it is."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        """Stand beside a page."""
        super().__init__(page)
        self._desk = desk
        self._state: ResultsState | None = None
        self.going = Going()

    def collect(self, state: ResultsState, paths: list[Path]) -> None:
        """Take these in for the drill a state shows."""
        self._state = state
        office = self._desk.office
        work = Collecting(office.office, state.drill, paths, office.author, Phrase("Gatherer", str(_REASON)).said())
        self.going.follow(self._desk.tasks.run(work, self._collected, self._desk.complain))

    @Slot(object)
    def _collected(self, came: Came) -> None:
        who = together((self._named(number) for number in came.numbers[:MOST_NAMED]), self._desk.language)
        who += " …" if len(came.numbers) > MOST_NAMED else ""
        facts = {"fresh": str(came.fresh), "here": str(came.here), "other": str(came.other), "who": who}
        if came.waiting:
            self._desk.say(Phrase("Gatherer", str(_WAITING), {"n": str(came.waiting)}), "warning")
        for problem in came.against[:MOST_FAULTS]:
            self._desk.complain(problem)
        words = (_CAME_MORE if came.here or came.other else _CAME) if came.fresh else _NONE
        self._desk.say(Phrase("Gatherer", str(words), facts), "good" if came.fresh else "")
        self._desk.office.ask()  # the page follows what comes of it

    def _named(self, number: str) -> str:
        seen = None if self._state is None else self._state.seen
        trainee = None if seen is None else seen.state.roster.of(number)
        return number if trainee is None else f"{number} {trainee.name}"
