# SPDX-License-Identifier: MPL-2.0
"""A scoring page for each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from inspector.app.hall import Hall
from inspector.ui.desk import Desk
from inspector.ui.pages.scoring import ScoringPage
from tests.ui.scoring.hands import begun, opened, put_away


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, hall: Hall) -> Iterator[ScoringPage]:
    """A scoring page at its first point."""
    made = opened(desk, qtbot, begun(hall))
    yield made
    put_away(made)
