# SPDX-License-Identifier: MPL-2.0
"""A list of what can be dragged scrolls below a finger, and gives up its rows only to one that rests."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QStringListModel
from PySide6.QtTest import QTest

from inspector.ui.widgets.held_list import HeldList

TOUCH = QTest.createTouchDevice()
SPOT = QPoint(50, 50)


class Watched(HeldList):
    """A list that notes what would be dragged."""

    def drag_chosen(self) -> None:
        """Note the rows."""
        self.taken = [index.row() for index in self.selectedIndexes()]


@pytest.fixture
def held(qtbot):
    """A list of many rows."""
    made = Watched()
    made.taken = []
    qtbot.addWidget(made)
    made.setModel(QStringListModel([str(row) for row in range(200)], made))
    made.resize(300, 300)
    made.show()
    qtbot.waitExposed(made)
    return made


def finger(held: Watched, deed: str, spot: QPoint) -> None:
    """Touch, move or lift."""
    touch = QTest.touchEvent(held.viewport(), TOUCH, autoCommit=False)
    getattr(touch, deed)(0, spot, held.viewport())
    touch.commit()


def test_a_finger_that_moves_scrolls_and_drags_nothing(held, qtbot):
    finger(held, "press", SPOT)
    for place in range(1, 6):
        finger(held, "move", SPOT - QPoint(0, 8 * place))
    assert not held._rest.isActive()
    finger(held, "release", SPOT - QPoint(0, 40))
    qtbot.waitUntil(lambda: held.verticalScrollBar().value() > 0)
    assert held.taken == []


def test_a_finger_that_rests_takes_the_row_up(held, qtbot):
    finger(held, "press", SPOT)
    qtbot.waitUntil(lambda: held.taken == [held.indexAt(SPOT).row()])
    finger(held, "release", SPOT)


def test_a_finger_lifted_soon_takes_nothing_up(held):
    finger(held, "press", SPOT)
    assert held._rest.isActive()
    finger(held, "release", SPOT)
    assert not held._rest.isActive()
