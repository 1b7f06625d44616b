# SPDX-License-Identifier: MPL-2.0
"""Where the keys go in training: back to the verb after its work, into sight, to the table; what says so in words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLineEdit, QWidget

from inspector.app.training.drills import drill_of
from inspector.ui.picture import settle
from inspector.ui.theme import Theme
from inspector.ui.training.builder_page import BuilderPage
from inspector.ui.training.results_door import open_results
from inspector.ui.widgets.judge_button import JudgeButton, shortened
from tests.ui.office.ranked import idle
from tests.ui.training.built import begun
from tests.ui.training.resulted import handed_in, made_drill
from tests.ui.training.test_taking_scoring import Room, room  # noqa: F401 (a fixture)
from tests.ui.training.test_training_page import shown

LONG = "Mostly clean, slight odour inside"


def test_after_a_pack_is_written_the_keys_are_at_its_verb_again(window, hall, qtbot, tmp_path):
    begun(hall)
    page = shown(window, qtbot)
    page.card.packs.verbs["exam"].setFocus()
    page.card.packs.write("exam", tmp_path / "a.drill")
    assert not page.card.packs.isEnabled()
    qtbot.waitUntil(page.card.packs.isEnabled)
    assert window.focusWidget() is page.card.packs.verbs["exam"]


def test_a_roster_that_was_read_stands_in_sight_with_its_verbs(window, hall, qtbot, tmp_path):
    begun(hall)
    window.resize(1024, 600)
    page = shown(window, qtbot)
    table = tmp_path / "roster.csv"
    table.write_text("number,name,unit\n001,张伟,A\n002,张伟,B\n", "utf-8")
    page.card.roster.read(table)
    qtbot.waitUntil(page.card.roster.keep.isVisible)
    settle()
    keep: QWidget = page.card.roster.keep
    assert (window.focusWidget() is keep, keep.visibleRegion().boundingRect().height()) == (True, keep.height())
    keep.click()
    assert window.focusWidget() is page.card.roster.choose
    assert len(drill_of(hall, "d1").roster.trainees) == 2


def test_results_come_with_the_keys_at_the_table(window, hall, qtbot):
    drill = handed_in(hall)
    window.training.show_results(drill.id)
    idle(window, qtbot)
    page = open_results(window.desk, drill.id)
    assert window.focusWidget() is page.people.table
    assert page.people.none.isHidden()


def test_results_of_nobody_say_how_cards_come_in(window, hall, qtbot):
    drill = made_drill(hall)
    window.training.show_results(drill.id)
    idle(window, qtbot)
    people = open_results(window.desk, drill.id).people
    assert (people.none.isHidden(), people.table.isHidden()) == (False, True)
    assert people.none.text().startswith("Nobody has handed in yet. Gather the cards")


def test_a_builder_without_anything_open_says_so(window, hall, qtbot):
    drill = handed_in(hall)
    page = BuilderPage(window.desk, drill.id)
    qtbot.addWidget(page)
    page.enter()
    page.show_next_open()
    assert window.desk.banners.standing()[-1].text.startswith("No question lacks anything")


def test_enter_in_a_field_tells_the_answer_and_enter_again_goes_on(room: Room, qtbot):  # noqa: F811 (the fixture)
    page = room.page(reveal="each")
    room.press(page, Qt.Key.Key_Down, Qt.Key.Key_Down)
    field = next(one for one in page.view.bar.findChildren(QLineEdit) if one.isVisible())
    field.setFocus()
    qtbot.keyClicks(field, "2")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    page.view.settle()
    assert (page.view.reveal.isVisible(), page.window().focusWidget()) == (True, page)


def test_words_of_a_slim_button_take_two_lines_and_end_in_dots_only_where_they_must(qtbot):
    button = JudgeButton(Theme())
    qtbot.addWidget(button)
    button.dress("2", None, LONG, slim=True)
    metrics = QFontMetrics(button._font(bold=True))
    assert shortened(metrics, LONG, button.sizeHint().width() - 52, slim=True) == LONG
    assert shortened(metrics, LONG, 60, slim=True).endswith("…")
