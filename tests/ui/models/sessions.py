# SPDX-License-Identifier: MPL-2.0
"""A session of the sheet that has every kind of answer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from inspector.app.hall import Hall
from inspector.app.session import Session
from inspector.core.checklist import PointId
from inspector.core.visits import Key
from tests.ui.scoring_page import begun


@pytest.fixture
def session(hall: Hall) -> Iterator[Session]:
    """An open visit with nothing judged."""
    made = hall.enter(begun(hall))
    yield made
    made.settle()


def key(session: Session, point: str) -> Key:
    """The key of a point."""
    return (session.active, PointId(point))
