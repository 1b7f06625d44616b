# SPDX-License-Identifier: MPL-2.0
"""Typing a printed sheet in: in the grid a digit judges the row at hand and goes down, photos fall onto their rows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl

from inspector.core.checklist import PointId
from inspector.core.moments import Moment
from tests.ui.scoring.hands import answer, at, picture, press, say


@pytest.fixture
def grid(page):
    """The page with the whole sheet as rows, in the order of the walk."""
    page.toggle_grid()
    page.order_by("walk")
    return page


def test_a_digit_judges_the_row_and_goes_down_the_walk(grid, qtbot):
    assert at(grid) == "1"  # turning to another order keeps the point
    press(qtbot, grid, "1", "1", "1")
    assert [answer(grid, point).value is not None for point in "123456"] == [True, False, False, True, True, False]


def test_a_fail_takes_its_words_and_place_and_goes_down(grid, qtbot):
    press(qtbot, grid, "2")
    say(qtbot, grid, "puddle")
    press(qtbot, grid, Qt.Key.Key_Return)
    say(qtbot, grid, "gate 3")
    press(qtbot, grid, Qt.Key.Key_Return)
    found = answer(grid, "1").findings[0]
    assert (found.text, found.place, at(grid)) == ("puddle", "gate 3", "4")


def test_everything_typed_in_was_seen_when_it_is_said_to_be(grid, qtbot):
    grid.matters.take_seen(Moment(1_763_250_000_000, 480))
    press(qtbot, grid, "2")
    say(qtbot, grid, "puddle")
    press(qtbot, grid, Qt.Key.Key_Return)
    assert answer(grid, "1").seen == Moment(1_763_250_000_000, 480)


def test_a_photo_falls_onto_its_row(grid, qtbot, tmp_path):
    file, what = tmp_path / "row.png", QMimeData()
    assert picture(Qt.GlobalColor.blue).save(str(file))
    what.setUrls([QUrl.fromLocalFile(str(file))])
    key = (grid.session.active, PointId("3"))
    row = grid.view.grid.visualRect(grid.view.sheet.index(grid.view.sheet.row_of(key), 2))
    grid.tray.drops.drop_on_row(what, row.center())
    qtbot.waitUntil(lambda: bool(answer(grid, "3").photos))
    assert answer(grid, "1").photos == ()
