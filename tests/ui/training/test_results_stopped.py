# SPDX-License-Identifier: MPL-2.0
"""The coefficients of a drill are stopped while they are worked out, and worked out when that is wished again."""

from __future__ import annotations

import pytest

from inspector.ui.training.results_door import open_results
from tests.ui.office.ranked import idle
from tests.ui.training.resulted import handed_in


@pytest.fixture
def page(hall, window, qtbot):
    """The results of a drill, worked out but for the coefficients."""
    drill = handed_in(hall)
    window.training.show_results(drill.id)
    idle(window, qtbot)
    return open_results(window.desk, drill.id)


def test_coefficients_that_are_stopped_say_so_and_are_worked_out_when_asked_again(page, window, qtbot, held):
    page.show_part("agreement")
    part = page.parts["agreement"]
    part.going.halt()
    held.set()
    idle(window, qtbot)
    assert "Stopped" in part.told.text()
    assert (part.again.isVisible(), part.table.isVisible()) == (True, False)
    part.again.click()
    idle(window, qtbot)
    assert part.table.grid.rows
    assert (part.again.isVisible(), part.table.isVisible()) == (False, True)


def test_the_work_tells_how_far_it_is(page, window, qtbot):
    page.show_part("agreement")
    idle(window, qtbot)
    bar = page.parts["agreement"].going.bar
    assert (bar.maximum(), bar.value()) == (1000, 990)
