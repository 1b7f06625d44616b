# SPDX-License-Identifier: MPL-2.0
"""Pairs and drift of real visits on the screen: who met whom, what they come to, how each leans over the months."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from inspector.core.drills.drift import DriftRule, drift
from inspector.core.merging.picture import Picture
from inspector.ui.training.results_door import open_pairs
from tests.core.drills.test_pairs import met, milder
from tests.core.merging.cards import BLUE, LOST, RED, free
from tests.core.ranking.walks_made import picture
from tests.ui.office.ranked import idle


@dataclass(frozen=True)
class StandIn:
    """An office that holds one picture."""

    seen: Picture

    def pool(self) -> None:
        """Hold no records."""

    def picture(self) -> Picture:
        """Give the picture."""
        return self.seen


@pytest.fixture
def page(window, qtbot):
    """The page of an office where two inspectors met at one site."""
    window.desk.office.__dict__["office"] = StandIn(met(**{"1": LOST, "2": free(4)}))
    window.desk.office.ask()
    window.training.show_pairs()
    idle(window, qtbot)
    return open_pairs(window.desk)


def test_every_pair_stands_with_how_often_they_judge_alike(page):
    row = page.pairs.grid.rows[0]
    assert sorted((RED, BLUE)) == [row.cells[0].words, row.cells[1].words]
    assert (row.cells[3].words, row.cells[3].detail) == ("33.3 %", "1 of 3")


def test_enter_holds_two_beside_each_other_and_backspace_leads_back(page, window, qtbot):
    window.activateWindow()
    page.pairs.setFocus()
    qtbot.keyClick(page.pairs, Qt.Key.Key_Return)
    idle(window, qtbot)
    assert page.found.isVisible()
    assert page.told.text().startswith("33.3 % alike; points: 3, walks: 1")
    assert len(page.apart.grid.rows) == 2
    qtbot.keyClick(page.found, Qt.Key.Key_Backspace)
    assert page.pairs.isVisible()


def test_what_is_seen_here_is_not_copied(page, window, qtbot):
    page.show_pair(RED, BLUE)
    idle(window, qtbot)
    assert page.found.grid.rows
    QGuiApplication.clipboard().setText("before")
    for table in (page.pairs, page.found, page.apart):
        table.copy_table()
    assert QGuiApplication.clipboard().text() == "before"


def test_the_lean_of_an_inspector_is_drawn_around_nothing(page):
    found = drift(picture(*(one for month in (1, 2, 3, 4) for one in milder(month))), DriftRule(answers=1))
    page.drifts = found
    page.next_part()
    page.drift.show_grid(page.says.drifts(found), "王敏")
    assert page.chart.isVisible()
    chart = page.chart.chart
    assert (chart.most, chart.categories) == (-chart.least, ("2026-01", "2026-02", "2026-03", "2026-04"))
    assert chart.said(Fraction(3, 2)) == "+1.5"
    assert page.drift.grid.rows[1].cells[3].words == "getting milder"


def test_an_office_that_gathered_nothing_shows_empty_tables(window, qtbot):
    window.training.show_pairs()
    idle(window, qtbot)
    page = open_pairs(window.desk)
    assert (page.pairs.grid.rows, page.drift.grid.rows) == ((), ())
    assert page.none.isVisible()
    page.steps.button("drift").click()
    assert page.no_drift.isVisible()
