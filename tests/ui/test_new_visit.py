# SPDX-License-Identifier: MPL-2.0
"""The sheet of a new visit: what is missing is said beside the verb, and what is filled in stands in the head."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt

from inspector.app.library import shipped_checklists
from inspector.core.rounds import Header
from inspector.core.sharing import asked_once
from inspector.core.sites import Site, Unit
from inspector.ui.models.library_rows import newest_of_each
from inspector.ui.pages.new_visit import NewVisitPage
from inspector.ui.pages.new_visit_sheets import FIRST, SheetChoice
from tests.app.halls import begun
from tests.ui.offices import drawn


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
    market = next(one for one in page.desk.shelf.shelved if one.id == "cn-market")
    page.sheets.button(market.key).click()


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
    page.fields.sites.offer("cdnm")
    page.fields.sites.completer.activated[QModelIndex].emit(page.fields.sites.completer.completionModel().index(0, 0))
    assert page.fields.address.text() == "城东路 1 号"
    assert (page.fields.area.text(), page.fields.trade.text()) == ("城东街道", "市场监管局")


def test_the_newest_version_of_each_checklist_is_offered_once(page):
    ids = [cover.id for cover in newest_of_each(page.desk.shelf.shelved)]
    assert len(ids) == len(set(ids)) == len(shipped_checklists())
    assert all(page.sheets.button(cover.key) for cover in newest_of_each(page.desk.shelf.shelved))


def test_few_cards_stand_there_until_words_or_all_are_asked_for(page, qtbot):
    page.show()
    assert len(seen(page)) == FIRST
    page.sheets.search.setText("nmsc")
    assert "cn-market" in seen(page)
    qtbot.keyClick(page.sheets.search, Qt.Key.Key_Return)
    assert page.sheets.search.text() == ""
    assert [one.id for one in page.chosen()] == ["cn-market"]
    page.sheets.every.click()
    assert len(seen(page)) == len(shipped_checklists())


def test_two_systems_of_one_walk_say_how_many_points_are_asked_once(page, qtbot):
    page.sheets.button("cn-bank").click()
    page.sheets.button("cn-bookstore").click()
    once = asked_once([page.desk.shelf.take("cn-bank"), page.desk.shelf.take("cn-bookstore")])
    qtbot.waitUntil(lambda: page.sheets.shared.text().endswith(f": {once}") and once > 0)


def seen(page: NewVisitPage) -> list[str]:
    """The keys of the cards that stand there."""
    covers = newest_of_each(page.desk.shelf.shelved)
    return [cover.key for cover in covers if not page.sheets.button(cover.key).isHidden()]


def test_what_was_missing_is_no_longer_said_once_it_is_mended(page):
    page.fields.name.setText("城东农贸市场")
    page.begin.click()
    tick_market(page)
    assert page.fault.text() == ""


def test_enter_in_a_field_begins_judging(page, qtbot):
    tick_market(page)
    page.fields.name.setText("城东农贸市场")
    page.show()
    page.activateWindow()
    page.fields.name.setFocus()
    with qtbot.waitSignal(page.begun):
        qtbot.keyClick(page.fields.name, Qt.Key.Key_Return)


def test_the_keys_stand_on_the_search_for_a_checklist(page):
    page.show()
    page.activateWindow()
    page.enter()
    assert page.focusWidget() is page.sheets.search


def test_a_lone_checklist_is_ticked_by_itself(desk, page):
    choice = SheetChoice(desk)
    desk.shelf.shelved = desk.shelf.shelved[:1]
    choice.offer()
    assert len(choice.chosen()) == 1
    choice.deleteLater()


def test_a_day_that_is_none_has_the_focus(page):
    tick_market(page)
    page.fields.name.setText("城东农贸市场")
    page.fields.day.setText("2026-02-30")
    page.begin.click()
    assert page.focusWidget() is page.fields.day


def test_the_fields_have_the_names_of_the_papers(desk, page):
    desk.tongue.speak("zh")
    names = [page.fields.trade, page.fields.channel, page.fields.kind, page.fields.period, page.fields.day]
    page.fields.say()
    said = [field.accessibleName() for field in names]
    assert said == ["行业主管部门", "督查来源", "测评方式", "测评轮次", "考察日期"]


def test_a_round_of_the_office_fills_in_its_part_of_the_head(page, qtbot, hall):
    drawn(hall)
    page.enter()
    page.fields.take_site(hall.workspace.site("S-00"))
    page.fields.round.choose("R-1")
    with qtbot.waitSignal(page.begun) as begun_one:
        page.begin.click()
    head = hall.enter(begun_one.args[0]).header
    assert (head.round, head.kind, head.title) == ("R-1", "covert", "第3周暗访")
    assert head.site == hall.workspace.site("S-00")
    assert [sheet.id for sheet in hall.enter(begun_one.args[0]).checklists.values()] == ["cn-market"]


def test_without_a_round_none_is_offered(page):
    page.show()
    assert page.fields.round.isHidden()


def test_a_visit_of_a_round_puts_the_rounds_own_checklists_forward(desk, qtbot, hall):
    state = drawn(hall)
    page = NewVisitPage(desk)
    qtbot.addWidget(page)
    with qtbot.waitSignal(desk.shelf.filled):
        page.enter()
    page.fields.take_site(next(stop.site for stop in state.stops.values() if stop.site.type == "农贸市场"))
    assert [one.id for one in page.sheets.chosen()] == ["cn-market"]
    page.fields.round.choose("R-1")
    assert [one.digest() for one in page.sheets.chosen()] == list(state.plan.sheets_for("农贸市场"))


def test_what_a_person_ticked_stays_when_a_round_names_others(page, hall):
    state = drawn(hall)
    tick_market(page)
    before = page.sheets.chosen()
    page.fields.fill(hall)
    page.fields.round.choose("R-1")
    page.fields.take_site(next(iter(state.stops.values())).site)
    assert page.sheets.chosen() == before
