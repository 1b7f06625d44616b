# SPDX-License-Identifier: MPL-2.0
"""Bringing in an office's table: looked at before anything changes, pairs decided, applied, taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from inspector.core.register_columns import FIELDS
from inspector.ui.pages.register_import import RegisterPage
from tests.ui.offices import drawn, registered, table


@pytest.fixture
def page(desk, qtbot, hall, tmp_path):
    """The page after it has looked at the table."""
    registered(hall)
    made = RegisterPage(desk)
    qtbot.addWidget(made)
    made.show()
    made.examine(table(tmp_path))
    qtbot.waitUntil(lambda: made.found.rows.rowCount() > 0)
    return made


def shown(page: RegisterPage, which: str) -> list[str]:
    """The titles of one list."""
    page.found.which.button(which).click()
    return [page.found.rows.index(row).data() for row in range(page.found.rows.rowCount())]


def test_nothing_is_changed_by_looking(page, hall):
    assert hall.workspace.count_sites() == 6
    assert hall.workspace.site("S-02").address == "解放路3号"


def test_new_changed_near_and_faulty_rows_are_told_apart(page):
    assert shown(page, "new") == ["北门农贸市场", "城东农贸市埸"]
    assert "文化广场" in shown(page, "changed")
    assert shown(page, "near") == ["城东农贸市埸 – 城东农贸市场"]
    assert any("B6" in said for said in shown(page, "faults"))


def test_every_field_has_its_column_proposed(page):
    chosen = {field: page.columns.choosers[field].chosen() for field in FIELDS}
    assert {field: column for field, column in chosen.items() if column} == {
        "id": "1",
        "name": "2",
        "type": "3",
        "address": "4",
        "district": "5",
        "street": "6",
        "trade": "7",
    }


def test_a_corrected_column_is_looked_at_anew(page, qtbot):
    chooser = page.columns.choosers["address"]
    chooser.choose("")
    chooser.activated.emit(0)
    qtbot.waitUntil(lambda: page.apply.isEnabled() and not page.desk.tasks.is_busy)
    assert "解放路3号 → 人民路9号" not in " ".join(
        page.found.rows.entry(page.found.rows.index(row)).detail for row in range(len(shown(page, "changed")))
    )


def test_the_two_sites_stand_face_to_face_and_a_key_decides(page, qtbot):
    shown(page, "near")
    assert "城东农贸市埸" in page.found.pair.sides[0].text()
    assert "解放路1号" in page.found.pair.sides[1].text()
    page.activateWindow()
    page.found.list.setFocus()
    qtbot.keyClick(page.found.list, Qt.Key.Key_1)
    assert page.found.rows.entry(page.found.rows.index(0)).tag == "same site"


def test_applied_sites_stand_in_the_register_and_can_be_taken_back(page, qtbot, hall):
    shown(page, "near")
    page.found.pair.same.click()
    with qtbot.waitSignal(page.sites_asked):
        page.apply.click()
    assert hall.workspace.count_sites() == 7
    assert hall.workspace.site("S-00").name == "城东农贸市埸"
    page.desk.banners.standing()[0]._offered.click()
    assert hall.workspace.count_sites() == 6
    assert hall.workspace.site("S-00").name == "城东农贸市场"


def test_a_file_that_is_no_table_says_why(desk, qtbot, hall, tmp_path):
    page = RegisterPage(desk)
    qtbot.addWidget(page)
    path = tmp_path / "photo.xlsx"
    path.write_bytes(b"no workbook")
    page.examine(path)
    qtbot.waitUntil(lambda: page.found.rows.rowCount() > 0)
    assert not page.apply.isEnabled()
    assert "photo.xlsx" in page.found.rows.index(0).data()


def test_sites_no_longer_in_the_list_stay_unless_taken_out_and_come_back(page, qtbot, hall):
    assert "城东农贸市场" in shown(page, "missing")
    assert {page.found.rows.entry(page.found.rows.index(row)).tag for row in range(4)} == {"stays"}
    page.found.missing.out.click()
    assert page.found.rows.entry(page.found.rows.index(0)).tag == "is taken out"
    assert "taken out of the register: 1" in page.foot.text()
    with qtbot.waitSignal(page.sites_asked):
        page.apply.click()
    assert hall.workspace.site("S-00") is None
    page.desk.banners.standing()[0]._offered.click()
    assert hall.workspace.site("S-00").name == "城东农贸市场"


def test_all_go_or_all_stay_with_one_press(page):
    shown(page, "missing")
    page.found.missing.out_all.click()
    assert len(page.found.gone()) == page.found.rows.rowCount() == 4
    page.found.missing.keep_all.click()
    assert page.found.gone() == frozenset()


def test_a_site_that_a_round_drew_says_so(desk, qtbot, hall, tmp_path):
    drawn(hall)
    page = RegisterPage(desk)
    qtbot.addWidget(page)
    page.examine(table(tmp_path))
    qtbot.waitUntil(lambda: page.found.rows.rowCount() > 0)
    page.found.missing.show_site(None, (), goes=False)
    details = [page.found.missing.entry(site, titles, goes=True).detail for site, titles in named(page)]
    assert any("第3周暗访" in said for said in details)


def named(page: RegisterPage):
    """The missing sites that a round drew, with its title."""
    found = page._preview
    return [(site, found.drawn[site.id]) for site in found.missing if site.id in found.drawn]


def test_stopping_leaves_the_register_as_it_was_and_the_verb_there(page, qtbot, hall, held):
    before = hall.workspace.sites()
    page.apply.click()
    page.going.halt()
    held.set()
    qtbot.waitUntil(lambda: not page.desk.tasks.is_busy)
    assert hall.workspace.sites() == before
    assert page.apply.isEnabled()
    assert not page.going.is_going
