# SPDX-License-Identifier: MPL-2.0
"""The library page: every shipped checklist can be read and printed, and a faulty file says all its faults."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from inspector.app.library import shipped_checklists
from inspector.ui.dialogs.faults import FaultsDialog
from inspector.ui.pages.library import LibraryPage
from tests.app.halls import SHEET
from tests.ui.conftest import freed


@pytest.fixture
def page(desk, qtbot):
    """The page with the shelf filled."""
    made = LibraryPage(desk)
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitSignal(desk.shelf.filled):
        made.enter()
    return made


def test_every_shipped_checklist_stands_on_the_shelf(page):
    assert page.sheets.rowCount() == len(shipped_checklists())


def test_the_first_one_can_be_read_at_once(page):
    assert page.reader.title.text() in {"Wet market", "Main street", "Main road", "Main roads"}
    assert "Fault" in page.reader.prose.toPlainText()


def test_words_find_a_checklist_in_any_language(page):
    page.search.setText("农贸")
    assert [page.sheets.checklist(page.sheets.index(row)).id for row in range(page.sheets.rowCount())] == ["cn-market"]
    page.search.setText("no such sheet")
    assert not page.reader.isVisible()


def test_words_find_points(page):
    page.search.setText("农贸")
    page.reader.search.setText("积水")
    assert "puddle" in page.reader.prose.toPlainText().lower()
    page.reader.search.setText("no such point")
    assert page.reader.prose.toPlainText() == "No point holds these words."


def test_a_sound_file_is_kept_and_stands_on_the_shelf(page, qtbot, tmp_path):
    path = tmp_path / "small.yaml"
    path.write_text(SHEET, "utf-8")
    with qtbot.waitSignal(page.desk.shelf.filled):
        page.bring_in(path)
    assert page.sheets.rowCount() == len(shipped_checklists()) + 1
    assert page.desk.banners.standing()[0].text == "Kept: Small sheet, version 1"


def test_a_faulty_file_says_all_its_faults_and_is_not_kept(page, qtbot, tmp_path):
    path = tmp_path / "bad.yaml"
    path.write_text(SHEET.replace("yes_no", "yes_on").replace("full: 6", "full: six"), "utf-8")
    page.bring_in(path)
    qtbot.waitUntil(lambda: bool(page.findChildren(FaultsDialog)))
    dialog = page.findChildren(FaultsDialog)[0]
    dialog.copy()
    assert QApplication.clipboard().text().count("line ") >= 3
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    freed()
    assert page.desk.hall.workspace.checklists() == ()


def test_a_file_that_is_not_there_is_a_sentence(page, qtbot, tmp_path):
    page.bring_in(tmp_path / "gone.yaml")
    qtbot.waitUntil(lambda: bool(page.desk.banners.standing() or page.findChildren(FaultsDialog)))
    assert page.bring.isEnabled()


def test_the_blank_sheet_is_printed_into_the_workspace(page, qtbot):
    page.reader.print.click()
    qtbot.waitUntil(lambda: bool(page.desk.banners.standing()), timeout=30_000)
    assert len(list((page.desk.hall.workspace.folder / "exports").glob("*.pdf"))) == 1


def test_the_list_is_a_sound_model(page, qtmodeltester):
    qtmodeltester.check(page.sheets)
