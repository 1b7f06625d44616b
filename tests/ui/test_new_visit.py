# SPDX-License-Identifier: MPL-2.0
"""The sheet of a new visit: what is missing is said beside the verb, and what is filled in stands in the head."""

from __future__ import annotations

import pytest

from inspector.core.rounds import Header
from inspector.core.sites import Site, Unit
from inspector.ui.pages.new_visit import NewVisitPage
from tests.app.halls import begun


@pytest.fixture
def page(desk, qtbot):
    """The sheet with the shipped checklists offered."""
    made = NewVisitPage(desk)
    qtbot.addWidget(made)
    with qtbot.waitSignal(desk.shelf.filled):
        made.enter()
    return made


def tick_market(page: NewVisitPage) -> None:
    """Tick the market's checklist."""
    market = next(one for one in page.desk.shelf.shelved if one.checklist.id == "cn-market")
    page.sheets.button(market.digest).click()


def test_a_site_without_a_name_is_refused_in_place(page, qtbot):
    tick_market(page)
    with qtbot.assertNotEmitted(page.begun):
        page.begin.click()
    assert page.fault.text().startswith("The site has no name")


def test_a_visit_needs_a_checklist(page):
    page.fields.name.setText("城东农贸市场")
    page.begin.click()
    assert page.fault.text().startswith("No checklist is chosen")


def test_a_day_that_is_none_is_refused(page):
    tick_market(page)
    page.fields.name.setText("城东农贸市场")
    page.fields.day.setText("2026-02-30")
    page.begin.click()
    assert "2026-02-30" in page.fault.text()


def test_what_is_filled_in_stands_in_the_head(page, qtbot, hall):
    tick_market(page)
    fields = page.fields
    filled = {fields.name: "城东农贸市场", fields.area: "城东街道、东门社区", fields.inspectors: "王敏，Zhou Lin"}
    for line, text in filled.items():
        line.setText(text)
    fields.kind.choose("mock")
    fields.day.setText("2026-11-16")
    with qtbot.waitSignal(page.begun) as begun_one:
        page.begin.click()
    units = (Unit("城东街道"), Unit("东门社区"))
    head = Header(Site("城东农贸市场", units=units), "mock", inspectors=("王敏", "Zhou Lin"), date="2026-11-16")
    assert hall.enter(begun_one.args[0]).header == head


def test_the_next_site_keeps_the_round(page, qtbot):
    tick_market(page)
    page.fields.name.setText("城东农贸市场")
    page.fields.period.setText("11月第3周")
    with qtbot.waitSignal(page.begun):
        page.begin.click()
    assert (page.fields.name.text(), page.fields.period.text()) == ("", "11月第3周")


def test_a_site_known_from_before_fills_itself_in(desk, page, hall):
    begun(hall)
    page.enter()
    page.fields.name.completer().activated.emit("城东农贸市场")
    assert page.fields.address.text() == "城东路 1 号"
    assert (page.fields.area.text(), page.fields.trade.text()) == ("城东街道", "市场监管局")


def test_the_newest_version_of_each_checklist_is_offered_once(page):
    assert len(page.sheets.findChildren(type(page.begin))) == 2
