# SPDX-License-Identifier: MPL-2.0
"""The ways out of the page of training and back: building, taking, results, pairs; nothing typed is lost on the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from inspector.app.training.drills import drill_of, drills
from inspector.ui.picture import settle
from inspector.ui.training.builder_rows import Row
from tests.app.test_submitting import sealed
from tests.ui.training.built import begun, first


def shown(window, qtbot):
    """The page of training, its work done."""
    window.show_training()
    qtbot.waitUntil(lambda: not window.desk.tasks.is_busy)
    return window.training.page()


WAYS = {"edit": "BuilderPage", "take": "TakingPage", "results": "ResultsPage"}


@pytest.mark.parametrize(("verb", "page"), WAYS.items())
def test_each_verb_leads_to_its_page_in_the_place_of_training(window, hall, qtbot, verb, page):
    begun(hall)
    shown(window, qtbot).card.verbs[verb].click()
    qtbot.waitUntil(lambda: not window.desk.tasks.is_busy)
    assert type(window.stack.page()).__name__ == page
    assert window.actions_of["training"].isChecked()


def test_pairs_and_drift_are_reached_from_the_list(window, qtbot):
    shown(window, qtbot).pairs.click()
    qtbot.waitUntil(lambda: not window.desk.tasks.is_busy)
    assert type(window.stack.page()).__name__ == "PairsPage"


def test_the_way_back_from_the_builder_keeps_what_is_being_typed(window, hall, qtbot):
    draft = begun(hall)
    window.training.build("d1")
    builder, item = window.stack.page(), first(draft, 1)
    builder.outline.stand_on(Row("question", item[0], item=item))
    qtbot.keyClicks(builder.question.words.fields["en"], "Half a line")
    qtbot.keyClick(builder.outline.list, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.stack.page() is window.training.page()
    assert drill_of(hall, "d1").drill.scene(item).words.said("en") == "Half a line"


def test_a_new_drill_from_a_checklist_opens_in_the_builder(window, hall, qtbot):
    page = shown(window, qtbot)
    page.begin_drill()
    qtbot.waitUntil(lambda: bool(page.begin.sheets._buttons) and not window.desk.tasks.is_busy)
    page.begin.go()
    assert page.begin.fault.text().startswith("No checklist is chosen")
    next(one for key, one in page.begin.sheets._buttons.items() if key.startswith("cn-market")).click()
    page.begin.go()
    (line,) = drills(hall)
    assert (type(window.stack.page()).__name__, line.title.said("en")[:6]) == ("BuilderPage", "Drill:")


def test_a_drill_from_a_sealed_visit_has_its_answers_as_key_and_none_of_its_names(window, hall, qtbot):
    sealed(hall)
    page = shown(window, qtbot)
    page.begin_drill()
    page.begin.ways.button("visit").click()
    assert page.begin.visits.rowCount() == 1
    page.begin.go()
    qtbot.waitUntil(lambda: bool(drills(hall)))
    state = drill_of(hall, drills(hall)[0].id)
    assert set(state.key.answers) == set(state.drill.items())
    assert ("城东" in str(state.drill.record()), "王敏" in str(state.key.record())) == (False, False)


def test_a_window_that_closes_keeps_what_is_being_typed_in_the_builder(window, hall, qtbot):
    draft = begun(hall)
    window.training.build("d1")
    builder = window.stack.page()
    qtbot.keyClicks(builder.settings.name.fields["en"], "My ")
    assert window.stack.leave()
    assert drill_of(hall, "d1").drill.title.said("en") == f"My {draft.drill.title.said('en')}"


def test_the_builder_follows_language_and_theme_while_it_stands(window, hall, qtbot):
    begun(hall)
    window.training.build("d1")
    window.desk.tongue.speak("zh")
    window.desk.theme.switch("dark", 100)
    settle()
    builder = window.stack.page()
    assert (builder.outline.count.text(), builder.settings.title.text()) == ("3 题中 1 题已备好", "考核设置")
    assert builder.settings.name.fields["zh"].toPlainText() == "市场考核"


def test_opening_another_drill_puts_the_builder_before_away(window, hall, qtbot):
    begun(hall)
    begun(hall, "d2")
    window.training.build("d1")
    window.training.show_training()
    window.training.build("d2")
    qtbot.waitUntil(lambda: len(window.findChildren(type(window.stack.page()))) == 1)
    assert window.stack.page().drill == "d2"
