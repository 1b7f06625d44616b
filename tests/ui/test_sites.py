# SPDX-License-Identifier: MPL-2.0
"""The register of sites on its page: found by words and pinyin, shown on a card, written, removed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from inspector.core.problems import KnownError
from inspector.core.rounds import Header
from inspector.core.sites import Unit
from inspector.ui.pages.sites import SitesPage
from inspector.ui.pages.sites_form import seated
from inspector.ui.pages.sites_spot import read_spot
from tests.app.halls import sheet
from tests.ui.offices import registered, site


@pytest.fixture
def page(desk, qtbot, hall):
    """The page on a register of six sites."""
    registered(hall)
    made = SitesPage(desk)
    qtbot.addWidget(made)
    made.show()
    made.enter()
    return made


def shown(page: SitesPage) -> list[str]:
    """The names on the list."""
    return [page.sites.index(row).data() for row in range(page.sites.rowCount())]


def test_the_register_is_listed_and_its_first_site_is_on_the_card(page):
    assert len(shown(page)) == 6
    assert page.card.title.text() == "城东农贸市场"
    assert page.card.said["area"].text() == "江北区 › 城东街道"
    assert page.card.said["leaders"].text() == "城东街道 李明"
    assert page.card.said["spot"].text() == "30.27, 120.15"


def test_letters_of_pinyin_find_a_site(page, qtbot):
    page.search.setText("whgc")
    qtbot.waitUntil(lambda: shown(page) == ["文化广场"])
    assert page.card.title.text() == "文化广场"


def test_type_and_unit_narrow_the_list(page):
    page.type.choose("公共广场")
    page.unit.choose("城西街道")
    assert shown(page) == ["新华广场"]


def test_words_that_match_nothing_say_so(page, qtbot):
    page.search.setText("没有")
    qtbot.waitUntil(lambda: page.card.title.text() == "No such site")
    assert not page.card.verbs.isVisible()


def test_a_site_written_anew_keeps_its_levels_and_its_number(page, hall):
    page.edit_site()
    page.form.lines["address"].setText("胜利路 8 号")
    page.form.keep.click()
    kept = hall.workspace.site("S-00")
    assert kept.address == "胜利路 8 号"
    assert kept.units == site(0, "城东农贸市场").units
    assert page.card.said["address"].text() == "胜利路 8 号"


def test_a_new_site_gets_a_number_and_stands_on_the_card(page, hall):
    page.add_site()
    page.form.lines["name"].setText("北门小区")
    page.form.units[1][0].setText("城东街道")
    page.form.keep.click()
    assert hall.workspace.count_sites() == 7
    assert page.card.site.name == "北门小区"
    assert page.card.site.units == (Unit("城东街道", "area", "street"),)


def test_a_number_that_is_taken_is_refused_in_place(page, hall):
    page.add_site()
    page.form.lines["name"].setText("北门小区")
    page.form.lines["id"].setText("S-01")
    page.form.keep.click()
    assert "S-01" in page.form.fault.text()
    assert hall.workspace.count_sites() == 6


def test_the_page_is_not_left_while_something_typed_is_not_kept(page, qtbot):
    page.add_site()
    page.activateWindow()
    page.form.lines["name"].setFocus()
    qtbot.keyClicks(page.form.lines["name"], "x")
    assert not page.leave()
    page.form.cancel.click()
    assert page.leave()


def test_removing_asks_once_in_place(page, hall):
    page.card.remove.click()
    assert hall.workspace.count_sites() == 6
    page.card.sure.click()
    assert hall.workspace.count_sites() == 5
    assert "城东农贸市场" not in shown(page)


def test_the_visits_of_a_site_open_from_its_card(desk, qtbot, hall):
    market, _ = registered(hall)[:2]
    visit = hall.begin([sheet()], Header(market, "open"))
    page = SitesPage(desk)
    qtbot.addWidget(page)
    page.enter()
    with qtbot.waitSignal(page.visit_asked) as asked:
        page.card.list.activated.emit(page.card.visits.index(0))
    assert asked.args == [visit]


def test_f2_edits_the_site_looked_at(page, qtbot):
    page.activateWindow()
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_F2)
    assert page.either.currentWidget() is page.form


def test_ten_thousand_rows_are_read_a_page_at_a_time(desk, qtbot, hall):
    hall.workspace.keep_sites([site(number, "文化广场") for number in range(400)])
    page = SitesPage(desk)
    qtbot.addWidget(page)
    page.enter()
    assert page.sites.rowCount() == 400
    assert page.sites.row(page.sites.index(399)).id == "S-99"


@pytest.mark.parametrize("typed", ["30,27;1", "91, 0", "0, 181", "north"])
def test_a_place_that_is_none_is_refused(typed):
    with pytest.raises(KnownError) as error:
        read_spot(typed)
    assert error.value.problem.code == "spot_form"


def test_units_the_form_has_no_line_for_stay():
    many = tuple(Unit(name, "trade", "department") for name in ("甲局", "乙局", "丙局"))
    found, beyond = seated(replace(site(0, "城东农贸市场"), units=many))
    assert [unit.name for unit in found] == ["", "", "", "甲局", "乙局"]
    assert beyond == many[2:]
