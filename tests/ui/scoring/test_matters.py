# SPDX-License-Identifier: MPL-2.0
"""The visit as a whole while judging: timers, entering afterwards, problems on the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from inspector.core.findings import Finding
from inspector.core.moments import Moment
from inspector.core.values import Choice
from inspector.files.checklist_yaml import load_checklist
from inspector.ui.dialogs.on_the_way import OnTheWayDialog
from inspector.ui.dialogs.seen import SeenDialog
from inspector.ui.models.watches import Watches
from tests.app.halls import header
from tests.ui.scoring.hands import SHEET, answer, go, opened, picture, press, put_away

TIMED = SHEET.replace("full: 2, rule: yes_no,", "full: 2, watch: 10, rule: yes_no,")


@pytest.fixture
def timed(desk, qtbot):
    """The page of a visit whose first point is to be watched for ten minutes, and hands on its clock."""
    checklist, _ = load_checklist(TIMED.encode())
    page = opened(desk, qtbot, desk.hall.begin([checklist], header()))
    page.passed = 0
    page.matters.watches._now = lambda: page.passed
    go(page, "1")
    yield page
    put_away(page)


def test_one_key_starts_and_stops_the_timer_and_the_seconds_are_kept(timed, qtbot):
    press(qtbot, timed, "T")
    timed.passed = 272_000
    timed.matters.show_all()
    assert timed.matters.strip.time.text() == "04:32 / 10:00"
    press(qtbot, timed, "T")
    assert answer(timed, "1").watched == 272


def test_a_judgement_takes_the_seconds_along_in_its_own_row(timed, qtbot):
    press(qtbot, timed, "T")
    timed.passed = 61_000
    rows = len(timed.session.rows)
    press(qtbot, timed, "1")
    assert (answer(timed, "1").watched, answer(timed, "1").value) == (61, Choice("met"))
    assert len(timed.session.rows) == rows + 1


def test_timers_of_several_points_go_on_while_pages_are_turned(timed, qtbot):
    press(qtbot, timed, "T")
    go(timed, "2")
    timed.passed = 30_000
    press(qtbot, timed, "T")
    timed.passed = 90_000
    timed.matters.show_all()
    assert timed.matters.others.text() == "also watching: 1 01:30"
    assert timed.matters.strip.time.text() == "01:00"


def test_the_timer_ends_by_itself_when_it_was_long_enough_and_says_what_that_means(timed, qtbot):
    press(qtbot, timed, "T")
    timed.passed = 600_500
    timed.matters._tick()
    assert not timed.matters.watches.runs(timed.course.current)
    assert timed.matters.strip.word.text() == "Watched long enough: no fault seen is met"
    assert answer(timed, "1").watched == 600


def test_watching_anew_counts_from_nothing(timed, qtbot):
    press(qtbot, timed, "T")
    timed.passed = 60_000
    press(qtbot, timed, "T")
    qtbot.keyClick(timed, Qt.Key.Key_T, Qt.KeyboardModifier.ShiftModifier)
    assert (answer(timed, "1").watched, timed.matters.strip.time.text()) == (0, "00:00 / 10:00")


def test_what_is_taken_back_of_a_timer_stays_taken_back(timed, qtbot):
    press(qtbot, timed, "T")
    timed.passed = 60_000
    press(qtbot, timed, "T")
    timed.undo()
    timed.leave()
    assert (answer(timed, "1").watched, timed.matters.watches.begun) == (0, ())
    assert timed.session.can_redo


def test_what_a_running_timer_says_is_written_when_the_page_is_left(timed, qtbot):
    press(qtbot, timed, "T")
    timed.passed = 45_000
    timed.leave()
    assert answer(timed, "1").watched == 45


def test_a_timer_goes_on_from_what_was_watched_before():
    key, clock = ("c", "1"), iter((0, 5_000))
    watches = Watches(lambda _key: 100, lambda: next(clock))
    watches.start(key)
    assert watches.seconds(key) == 105


def test_nothing_is_told_where_there_is_nothing(page):
    assert page.matters.isHidden()


def test_a_time_seen_goes_with_every_judgement_until_it_is_ended(page, qtbot):
    page.matters.show_seen()
    dialog = page.findChild(SeenDialog)
    dialog.day.setText("2025-11-16")
    dialog.time.setText("0940")
    dialog.set_time()
    press(qtbot, page, "1")
    assert answer(page, "1").seen.clock() == "09:40:00"
    assert page.matters.seen.text().startswith("seen 09:40 · entered ")
    page.matters.end.click()
    assert (page.session.seen_now, page.matters.isHidden()) == (None, True)


@pytest.mark.parametrize(("day", "time"), [("2025-11-16", "25:00"), ("yesterday", "9:40"), ("2099-01-01", "9:40")])
def test_a_time_that_is_none_is_a_sentence_in_its_place(page, day, time):
    page.matters.show_seen()
    dialog = page.findChild(SeenDialog)
    dialog.day.setText(day)
    dialog.time.setText(time)
    dialog.set_time()
    assert dialog.fault.text()
    assert page.session.seen_now is None
    dialog.close()


def test_the_time_of_a_photo_is_one_press(page, monkeypatch):
    now = page.desk.hall.clock()
    monkeypatch.setattr(page.matters, "_photo_times", lambda: (Moment(now.ms - 3_600_000, 480),))
    page.matters.show_seen()
    page.findChild(SeenDialog).chips[0].click()
    assert page.session.seen_now.ms == (now.ms - 3_600_000) // 60_000 * 60_000


def test_a_problem_on_the_way_is_written_counted_and_never_scored(page, qtbot):
    page.matters.show_on_the_way()
    dialog = page.findChild(OnTheWayDialog)
    press(qtbot, dialog, *"heap")
    dialog.findings.flush()
    assert [one.text for one in page.session.on_the_way] == ["heap"]
    assert page.matters.way.text() == "On the way: 1"
    assert not page.session.running[page.session.active].basic().judged
    dialog.close()


def test_a_photo_makes_a_problem_of_the_draft(page, qtbot, tmp_path):
    file = tmp_path / "way.png"
    assert picture(Qt.GlobalColor.red).save(str(file))
    page.matters.show_on_the_way()
    dialog = page.findChild(OnTheWayDialog)
    dialog.intake.take_files(("", ""), dialog._meant(""), [str(file)])
    qtbot.waitUntil(lambda: any(one.photos for one in page.session.on_the_way))
    page.session.settle()
    assert len(page.desk.hall.enter(page.session.id).on_the_way[0].photos) == 1
    dialog.close()


def test_a_problem_taken_off_can_be_put_back(page):
    page.session.note_on_the_way([Finding("f1", "heap")])
    page.matters.show_on_the_way()
    dialog = page.findChild(OnTheWayDialog)
    dialog.remove("f1")
    assert page.session.on_the_way == ()
    dialog._put_back()
    assert [one.id for one in page.session.on_the_way] == ["f1"]
    dialog.close()


def test_the_head_is_corrected_from_the_page(page):
    page.matters.correct_head()
    dialog = next(one for one in page.children() if type(one).__name__ == "HeadDialog")
    dialog.fields.name.setText("West Market")
    dialog.keep()
    assert page.view.header._site.text() == "West Market"


def test_every_button_of_the_row_has_a_name_and_room_for_a_finger(timed, qtbot):
    timed.session.note_on_the_way([Finding("f1", "heap")])
    timed.matters.take_seen(Moment(1_763_250_000_000, 480))
    press(qtbot, timed, "T")
    timed.passed = 5_000
    timed.matters.show_all()
    timed.repaint()
    shown = [one for one in timed.matters.findChildren(QAbstractButton) if one.isVisible()]
    assert len(shown) >= 5
    assert [one.text() for one in shown if not (one.accessibleName() or one.text())] == []
    assert [(one.text(), one.size()) for one in shown if min(one.height(), one.width()) < timed.desk.theme.touch] == []
    assert [one.text() for one in shown if not one.toolTip()] == []


def test_every_time_the_photos_say_is_seen_whole(page, monkeypatch):
    now = page.desk.hall.clock()
    times = tuple(Moment(now.ms - minutes * 60_000, 480) for minutes in range(6))
    monkeypatch.setattr(page.matters, "_photo_times", lambda: times)
    page.matters.show_seen()
    dialog = page.findChild(SeenDialog)
    dialog.layout().activate()
    assert [chip.visibleRegion().boundingRect().height() for chip in dialog.chips] == [c.height() for c in dialog.chips]
    dialog.close()
