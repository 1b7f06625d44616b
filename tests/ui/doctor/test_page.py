# SPDX-License-Identifier: MPL-2.0
"""The page of the import doctor: sheet and rows point at each other, keys decide, and nothing is made before all is."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from inspector.app.doctoring import examine_file
from inspector.app.library import read_checklist_file
from inspector.core.doctor.tables import Span, table
from inspector.ui.models.doctor_deciding import Decided
from inspector.ui.models.doctor_source import SourceSheet
from inspector.ui.pages.doctor import DoctorPage
from tests.ui.doctor.office import office_sheet


def press(qtbot, page, *keys: Qt.Key):
    for key in keys:
        qtbot.keyClick(page.parts.list.list, key)


def decide_all(page):
    page.accept_sure()
    page.show_key("考评表!A13")
    page.correct()
    page.parts.editor.full.setText("４")
    page.parts.editor.write()
    while page.deciding.undecided():
        page.show_next_open()
        page.accept()


def shown(page, place):
    row, column = place
    return page.parts.sheets.source.index(row - 1, column - 1).data()


def test_the_table_stands_as_it_is(page):
    assert (shown(page, (5, 4)), shown(page, (5, 1))) == ("每处扣０．５分，扣完为止", "１")
    assert (page.parts.sheets.grid.rowSpan(4, 1), page.parts.sheets.grid.columnSpan(0, 0)) == (3, 6)
    assert page.parts.sheets.source.headerData(3, Qt.Orientation.Horizontal) == "D"


def test_merged_ranges_that_overlap_are_shown_once(desk, qtbot):
    source = SourceSheet(desk.theme)
    source.show(table("表", {(1, 1): "一", (3, 3): "二"}, (Span(1, 1, 2, 2), Span(2, 2, 3, 3), Span(3, 1, 3, 9))), ())
    assert source.spans() == (Span(1, 1, 2, 2), Span(3, 1, 3, 3))


def test_wide_columns_give_way_where_there_is_little_room(page):
    source = page.parts.sheets.source
    plain, tight = source.widths(), source.fitted(30)
    assert source.fitted(500) == plain
    assert [one for one, wide in zip(tight, plain, strict=True) if wide <= 7] == [wide for wide in plain if wide <= 7]
    assert max(tight) == 7 < max(plain)


def test_the_rows_of_the_table_grow_with_their_words(page, qtbot):
    grid = page.parts.sheets.grid
    qtbot.waitUntil(lambda: grid.rowHeight(5) > grid.rowHeight(11))
    page.resize(3000, 600)
    qtbot.waitUntil(lambda: grid.columnWidth(3) > grid.fontMetrics().horizontalAdvance("测") * 9)


def test_a_key_held_down_decides_once(page):
    assert [name for name, action in page.actions_of.items() if not action.autoRepeat()] == ["accept", "drop"]


def test_a_table_of_loose_words_is_said_to_hold_nothing(page, tmp_path):
    (tmp_path / "loose.csv").write_text("多云\n", "utf-8")
    page.show_examined(examine_file(tmp_path / "loose.csv"))
    assert page.desk.banners.standing()[-1].text == "Nothing in loose.csv looks like a checklist."
    assert not page.parts.end.isEnabled()


def test_the_first_waiting_row_is_looked_at_first(page):
    assert page.parts.list.key() == "考评表!B5"


def test_a_row_lights_its_cells(page):
    page.show_key("考评表!A6")
    lit = [column for column in range(6) if page.parts.sheets.source.is_lit(at(page, 5, column))]
    assert (lit, page.parts.sheets.source.is_lit(at(page, 6, 0))) == ([0, 2, 3, 4, 5], False)


def at(page, row, column):
    return page.parts.sheets.source.index(row, column)


def test_a_cell_leads_to_its_row(page):
    page.parts.sheets.grid.setCurrentIndex(at(page, 9, 3))
    assert page.parts.list.key() == "考评表!A10"


def test_a_cell_left_over_leads_to_the_list_of_those(page):
    page.parts.sheets.show_sheet("说明")
    page.parts.sheets.grid.setCurrentIndex(at(page, 1, 1))
    assert (page.parts.list.rows.shown, page.parts.list.key()) == ("left", "说明!B2")


def test_space_accepts_and_goes_on_to_the_next_that_waits(page, qtbot):
    press(qtbot, page, Qt.Key.Key_Space)
    assert page.deciding.standing("考评表!B5") is Decided.ACCEPTED
    assert page.parts.list.key() == "考评表!A5"


def test_keys_alone_decide(page, qtbot):
    press(qtbot, page, Qt.Key.Key_Return, Qt.Key.Key_X, Qt.Key.Key_N)
    assert page.deciding.standing("考评表!A5") is Decided.DROPPED
    assert page.parts.list.key() == "考评表!A7"
    qtbot.keyClick(page.parts.list.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (page.deciding.standing("考评表!A5"), page.parts.list.key()) == (Decided.OPEN, "考评表!A5")


def test_the_buttons_say_how_much_is_undecided(page):
    assert (page.parts.end.text(), page.parts.end.isEnabled()) == ("Finish (15 undecided)", False)
    page.parts.all_sure.click()
    assert (page.parts.end.text(), page.parts.all_sure.text()) == ("Finish (6 undecided)", "Accept all sure (0)")
    assert page.parts.count.text() == "9 of 15 decided"


def test_what_waits_can_be_listed_alone(page, qtbot):
    page.accept_sure()
    page.parts.list.which.button("open").click()
    assert page.parts.list.rows.rowCount() == 6
    press(qtbot, page, Qt.Key.Key_Return)
    assert page.parts.list.rows.rowCount() == 5


def test_each_row_is_said_in_words_for_those_who_listen(page):
    index = page.parts.list.rows.index_of("考评表!A13")
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "point · 9 · 管理人员挂牌上岗" in said
    assert "doubtful · to be decided" in said


def test_a_checklist_is_made_of_what_was_decided_and_kept(page, qtbot):
    decide_all(page)
    page.parts.end.click()
    with qtbot.waitSignal(page.desk.shelf.filled):
        page.parts.head.ask()
    made = page.ending.checklist
    assert [section.id for section in made.sections] == ["s1", "s2", "s3"]
    assert [point.origin for point in made.points()][:2] == ["考评表!A5", "考评表!A6"]
    assert (made.standing, sum(point.full for point in made.points())) == ("local", 75)
    assert made.digest() in {one.digest for one in page.desk.hall.workspace.checklists()}


def test_the_checklist_made_is_written_as_yaml_and_as_a_template(page, qtbot, tmp_path):
    decide_all(page)
    page.finish()
    with qtbot.waitSignal(page.desk.shelf.filled):
        page.parts.head.ask()
    for name in ("made.yaml", "made.xlsx"):
        page.ending.write(tmp_path / name)
        qtbot.waitUntil(lambda: not page.desk.tasks.is_busy)
        assert read_checklist_file(tmp_path / name).digest() == page.ending.checklist.digest()


def test_a_point_without_full_points_is_asked_for_at_the_end(page, qtbot):
    page.accept_sure()
    while page.deciding.undecided():
        page.show_next_open()
        page.accept()
    page.finish()
    head = page.parts.head
    assert head.fields["full"].isVisible()
    head.ask()
    qtbot.waitUntil(lambda: not page.desk.tasks.is_busy)
    assert head.list.count() == 1
    head.list.clicked.emit(head.list.model().index(0, 0))
    assert (page.parts.side.currentWidget() is page.parts.list, page.parts.list.key()) == (True, "考评表!A13")


def test_the_head_of_another_file_begins_anew(page, tmp_path):
    decide_all(page)
    page.finish()
    page.parts.head.fields["site_type"].setText("农贸市场")
    page.show_examined(examine_file(office_sheet(tmp_path, "hotel.xlsx")))
    decide_all(page)
    page.finish()
    assert (page.parts.head.fields["id"].text(), page.parts.head.fields["site_type"].text()) == ("hotel", "")


def test_faults_of_the_head_keep_the_checklist_from_being_made(page, qtbot):
    decide_all(page)
    page.finish()
    page.parts.head.fields["id"].setText("Market!")
    page.parts.head.ask()
    qtbot.waitUntil(lambda: page.parts.head.list.count() == 1)
    assert page.ending.checklist is None
    assert not page.desk.hall.workspace.checklists()


def test_a_table_that_cannot_be_read_is_refused_in_a_banner(page, qtbot, tmp_path):
    (tmp_path / "broken.xlsx").write_bytes(b"PK\x03\x04 nothing")
    page.examine(tmp_path / "broken.xlsx")
    qtbot.waitUntil(lambda: bool(page.desk.banners.standing()))
    assert page.deciding is not None


def test_the_checklist_made_is_shown_among_the_others(window, qtbot, sheet):
    window.authoring.show_doctor(sheet)
    page = window.stack.page()
    qtbot.waitUntil(lambda: page.deciding is not None)
    decide_all(page)
    page.finish()
    page.parts.head.ask()
    qtbot.waitUntil(lambda: page.ending.checklist is not None and not window.desk.tasks.is_busy)
    page.parts.head.library.click()
    qtbot.waitUntil(lambda: window.stack.page().reader.checklist is not None)
    assert window.stack.page().reader.checklist.digest() == page.ending.checklist.digest()


def test_a_table_dropped_on_the_home_page_comes_to_the_doctor(window, qtbot, sheet):
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(sheet))])
    spot, none = QPointF(300, 300), Qt.KeyboardModifier.NoModifier
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    entering = QDragEnterEvent(spot.toPoint(), copy, dropped, left, none)
    QApplication.sendEvent(window.home, entering)
    QApplication.sendEvent(window.home, QDropEvent(spot, copy, dropped, left, none))
    qtbot.waitUntil(lambda: isinstance(window.stack.page(), DoctorPage))
    qtbot.waitUntil(lambda: window.stack.page().deciding is not None)
    assert entering.isAccepted()
