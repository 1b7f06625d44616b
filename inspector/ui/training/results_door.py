# SPDX-License-Identifier: MPL-2.0
"""The way to the results of a drill, and to how inspectors judge beside each other on real visits."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inspector.ui.desk import Desk

if TYPE_CHECKING:
    from inspector.ui.training.pairs_page import PairsPage
    from inspector.ui.training.results_page import ResultsPage


class ResultsDoor(QObject):
    """Makes its pages when they are first asked for; one of each stands on a desk."""

    def __init__(self, desk: Desk) -> None:
        """Stand on a desk."""
        super().__init__(desk)
        self._desk = desk
        self._results: ResultsPage | None = None
        self._pairs: PairsPage | None = None

    def results(self, drill: str) -> "ResultsPage":
        """Give the page of a drill's results."""
        if self._results is None:
            from inspector.ui.training.results_page import ResultsPage

            self._results = ResultsPage(self._desk)
        self._results.show_drill(drill)
        return self._results

    def pairs(self) -> "PairsPage":
        """Give the page of pairs and drift."""
        if self._pairs is None:
            from inspector.ui.training.pairs_page import PairsPage

            self._pairs = PairsPage(self._desk)
        return self._pairs


def open_results(desk: Desk, drill: str) -> "ResultsPage":
    """Give the page of a drill's results, for the caller to bring to the front; its `training_asked` leads back.

    `drill`: the drill's id. The page reads when it is entered.
    """
    return _door(desk).results(drill)


def open_pairs(desk: Desk) -> "PairsPage":
    """Give the page of pairs and drift on real visits, for the caller to bring to the front."""
    return _door(desk).pairs()


def _door(desk: Desk) -> ResultsDoor:
    found = desk.findChild(ResultsDoor)
    return found if isinstance(found, ResultsDoor) else ResultsDoor(desk)
