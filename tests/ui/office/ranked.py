# SPDX-License-Identifier: MPL-2.0
"""An office that has gathered a week, and the page of its ranking in the window."""

from __future__ import annotations

import pytest

from inspector.app.office.rank_plans import keep_plan
from inspector.ui.picture import settle
from inspector.ui.window import Window
from tests.app.office.gathered_week import PLAN, gathered


@pytest.fixture
def ranking(window, hall, qtbot):
    """The page of the ranking, with everything worked out."""
    office = gathered(hall)
    keep_plan(office, "weekly", PLAN)
    window.show_ranking()
    idle(window, qtbot)
    return window.ranking.ranking()


def idle(window: Window, qtbot) -> None:
    """Wait until nothing is under way and all is drawn."""
    qtbot.waitUntil(lambda: not window.desk.tasks.is_busy, timeout=20_000)
    settle()


def texts(table) -> list[list[str]]:
    """The words of every cell of a table shown."""
    return [[cell.words for cell in row.cells] for row in table.grid.rows]
