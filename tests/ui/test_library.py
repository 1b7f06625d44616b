# SPDX-License-Identifier: MPL-2.0
"""The library page: every sheet stands in its group, is found, read and printed; files of any kind are brought in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from inspector.app.authoring import adapted, write_down
from inspector.app.library import find_checklist, read_checklist_file, shipped_checklists
from inspector.ui.dialogs.faults import FaultsDialog
from inspector.ui.pages.library import LibraryPage
from inspector.ui.pages.library_list import Ask
from tests.app.halls import SHEET, sheet
from tests.ui.conftest import freed


@pytest.fixture
def page(desk, qtbot):
    """The page with the shelf filled and the first sheet read."""
    made = LibraryPage(desk)
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitSignal(desk.shelf.filled):
        made.enter()
    qtbot.waitUntil(lambda: not desk.tasks.is_busy and made.reader.checklist is not None)
    return made


def shown(page) -> list[str]:
    """The ids in the list, headings left out."""
    covers = [page.sheets.cover(page.sheets.index(row)) for row in range(page.sheets.rowCount())]
    return [cover.id for cover in covers if cover is not None]


def test_every_shipped_checklist_stands_in_a_group(page):
    headings = [row for row in range(page.sheets.rowCount()) if page.sheets.index(row).data(Ask.HEADING)]
    assert len(shown(page)) == len(shipped_checklists())
    assert headings[0] == 0
    assert len(headings) == 5


def test_the_list_is_there_before_any_sheet_is_read(desk, qtbot):
    with qtbot.waitSignal(desk.shelf.filled):
        desk.shelf.ask()
    assert len(desk.shelf.shelved) == len(shipped_checklists())
    assert [one.key for one in desk.shelf.shelved if desk.shelf.sheet(one.key)] == []


def test_the_first_one_is_read(page):
    assert page.reader.title.text() == page.list.currentIndex().data()
    assert "Fault" in page.reader.reading.prose.toPlainText()


@pytest.mark.parametrize("typed", ["农贸市场", "wet market", "nmsc"])
def test_words_and_pinyin_find_a_checklist(page, typed):
    page.search.setText(typed)
    assert "cn-market" in shown(page)
    assert "cn-bank" not in shown(page)


def test_words_no_sheet_holds_leave_nothing_to_read(page):
    page.search.setText("no such sheet")
    assert not page.reader.isVisible()


def test_words_of_points_find_their_checklist_and_are_counted(page):
    page.search.setText("血水")
    row = page.sheets.row_of("cn-market")
    assert "cn-market" in shown(page)
    assert "points that match: " in page.sheets.index(row).data(Ask.DETAIL)


def test_a_checklist_found_by_its_points_opens_on_them(page, qtbot):
    page.search.setText("血水")
    qtbot.waitUntil(lambda: page.reader.reading.search.text() == "血水")
    page.search.clear()
    qtbot.waitUntil(lambda: page.reader.reading.search.text() == "")


def test_keys_find_a_checklist_and_read_it(page, qtbot):
    page.activateWindow()
    page.seek.activated.emit()
    qtbot.keyClicks(page.search, "bank")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page.list.hasFocus()
    qtbot.waitUntil(lambda: page.reader.title.text() == "Bank branch")


def test_up_and_down_pass_over_headings(page, qtbot):
    page.list.setCurrentIndex(page.sheets.index(1))
    for _ in range(60):
        qtbot.keyClick(page.list, Qt.Key.Key_Down)
        assert page.sheets.cover(page.list.currentIndex()) is not None


def test_words_find_points(page, qtbot):
    page.search.setText("cn-market")
    qtbot.waitUntil(lambda: page.reader.title.text() == "Wet market")
    reading = page.reader.reading
    reading.search.setText("积水")
    assert "puddle" in reading.prose.toPlainText().lower()
    reading.search.setText("no such point")
    assert reading.prose.toPlainText() == "No point holds these words."


def test_a_sound_file_is_kept_and_read_at_once(page, qtbot, tmp_path):
    path = tmp_path / "small.yaml"
    path.write_text(SHEET, "utf-8")
    page.bring_in(path)
    qtbot.waitUntil(lambda: page.reader.title.text() == "Small sheet")
    assert page.desk.banners.standing()[0].text == "Kept: Small sheet, version 1"


def test_the_template_can_be_dropped_on_the_page(page, qtbot, tmp_path):
    path = tmp_path / "small.xlsx"
    write_down(sheet(), path)
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        dropped,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dropEvent(event)
    qtbot.waitUntil(lambda: page.reader.title.text() == "Small sheet", timeout=20_000)


def test_an_office_sheet_asks_for_the_doctor(page, qtbot, tmp_path):
    path = tmp_path / "office.csv"
    path.write_text("市场检查表,,\n项目,内容,标准\n环境,地面干净,每处扣0.5分\n", "utf-8")
    with qtbot.waitSignal(page.doctor_asked, timeout=20_000) as asked:
        page.bring_in(path)
    assert asked.args == [path]


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


def test_a_version_kept_stands_with_its_sheet_the_newest_first(page, qtbot, hall):
    market = read_checklist_file(find_checklist("cn-market"))
    page.show_kept(str(hall.workspace.keep_checklist(adapted(market, version="2026.2"))))
    qtbot.waitUntil(lambda: "2026.2" in page.reader.facts.text())
    row = page.list.currentIndex().row()
    assert page.sheets.cover(page.sheets.index(row + 1)).version == "2026.1"
    assert page.sheets.index(row + 1).data(Ask.OLDER)


def test_a_kept_sheet_that_is_the_shipped_one_stands_once(page, qtbot, hall):
    hall.workspace.keep_checklist(read_checklist_file(find_checklist("cn-market")))
    with qtbot.waitSignal(page.desk.shelf.filled):
        page.desk.shelf.read_anew()
    assert shown(page).count("cn-market") == 1


def test_the_blank_sheet_is_printed_into_the_workspace(page, qtbot):
    page.reader.print.trigger()
    qtbot.waitUntil(lambda: bool(page.desk.banners.standing()), timeout=30_000)
    assert len(list((page.desk.hall.workspace.folder / "exports").glob("*.pdf"))) == 1


@pytest.mark.parametrize("ending", [".yaml", ".xlsx"])
def test_what_is_read_is_saved_and_can_be_brought_in_again(page, qtbot, tmp_path, ending):
    path = tmp_path / f"mine{ending}"
    page.reader.save(path)
    qtbot.waitUntil(lambda: bool(page.desk.banners.standing()), timeout=20_000)
    page.bring_in(path)
    qtbot.waitUntil(lambda: len(page.desk.hall.workspace.checklists()) == 1, timeout=20_000)
    assert page.desk.hall.workspace.checklists()[0].digest == page.reader.checklist.digest()


def test_the_list_is_a_sound_model(page, qtmodeltester):
    qtmodeltester.check(page.sheets)
