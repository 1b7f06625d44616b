# SPDX-License-Identifier: MPL-2.0
"""A session for each test of the models."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from inspector.app.hall import Hall
from inspector.app.session import Session
from tests.ui.scoring.hands import begun


@pytest.fixture
def session(hall: Hall) -> Iterator[Session]:
    """An open visit with nothing judged."""
    made = hall.enter(begun(hall))
    yield made
    made.settle()
