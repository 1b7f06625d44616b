# SPDX-License-Identifier: MPL-2.0
"""The builder of a drill: questions, scenes, key, sites, settings and the pass rule, kept at once and undone."""

from __future__ import annotations

from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from inspector.app.training.drills import drill_of, log_of_drill
from inspector.core.answers import Status
from inspector.core.values import Choice, Counts
from inspector.ui.training.builder_rows import Row
from tests.ui.training.built import first, shown_builder


@pytest.fixture
def page(desk, hall, qtbot):
    """The builder of a drill of three questions, one of them ready."""
    return shown_builder(desk, hall, qtbot)


def stand(page, place):
    """Stand on one of its questions, and give it."""
    item = first(page.state.draft, place)
    page.outline.stand_on(Row("question", item[0], item=item))
    return item


def kept(hall):
    """The drill as it is on disk."""
    return drill_of(hall, "d1")


def test_the_outline_says_how_many_are_ready_and_what_each_lacks(page):
    rows = [page.outline.rows.row(page.outline.rows.index(at)) for at in range(page.outline.rows.rowCount())]
    assert page.outline.count.text() == "1 of 3 questions ready"
    assert [row.kind for row in rows] == ["settings", "site", "section", "question", "question", "question"]
    assert [page.outline.rows.standing(row) for row in rows[3:]] == ["ready", *["lacks: scene, key"] * 2]


def test_a_digit_judges_the_key_from_the_outline_and_it_is_on_disk_at_once(page, hall, qtbot):
    item = stand(page, 1)
    page.outline.list.setFocus()
    qtbot.keyClick(page.outline.list, Qt.Key.Key_2)
    assert kept(hall).key.answers[item].answer.value == Choice("lost")
    qtbot.keyClick(page.outline.list, Qt.Key.Key_0)
    assert kept(hall).key.answers[item].answer.status is Status.NOT_APPLICABLE


def test_another_answer_is_accepted_beside_the_key_and_let_go_again(page, hall):
    item = stand(page, 1)
    page.question.key.bar.press(2)
    page.question.key.more.click()
    page.question.key.bar.press(0)
    said = kept(hall).key.answers[item]
    assert (said.answer.value, [one.status for one in said.accepted]) == (Choice("lost"), [Status.NOT_APPLICABLE])
    assert page.question.key._others[0].text() == "not applicable"
    page.question.key._others[0].click()
    assert kept(hall).key.answers[item].accepted == ()


def test_words_typed_are_kept_in_one_row_when_the_question_is_left(page, hall, qtbot):
    item = stand(page, 1)
    before = len(log_of_drill(hall, "d1"))
    qtbot.keyClicks(page.question.words.fields["en"], "Licences hang high.")
    qtbot.keyClicks(page.question.words.fields["zh"], "well")
    assert len(log_of_drill(hall, "d1")) == before
    stand(page, 2)
    assert dict(kept(hall).drill.scene(item).words.words) == {"en": "Licences hang high.", "zh": "well"}
    assert len(log_of_drill(hall, "d1")) == before + 1


def test_the_reason_waits_for_the_key_and_stays_when_the_key_is_changed(page, hall, qtbot):
    item = stand(page, 1)
    assert page.question.key.reason.isHidden()
    page.question.key.bar.press(2)
    qtbot.keyClicks(page.question.key.reason.fields["en"], "None hangs.")
    page.question.key.bar.press(1)
    page.leave()
    said = kept(hall).key.answers[item]
    assert (said.answer.value, said.reason.said("en")) == (Choice("met"), "None hangs.")


def test_a_counted_key_is_entered_with_the_steppers_of_the_scoring_page(page, hall):
    item = stand(page, 2)
    page.question.key.bar.press(1)
    assert kept(hall).key.answers[item].answer.value == Counts()


def test_a_pasted_picture_becomes_a_scene_and_is_moved_and_taken_off(page, hall, qtbot):
    item = stand(page, 2)
    for colour in ("#114422", "#aa2211"):
        picture = QImage(64, 48, QImage.Format.Format_RGB32)
        picture.fill(QColor(colour))
        page.question.photos._take((picture,))
        qtbot.waitUntil(lambda: not page.desk.tasks.is_busy)
    one, two = kept(hall).drill.scene(item).photos
    page.question.photos._meant = two
    page.question.photos.deeds["earlier"].trigger()
    assert kept(hall).drill.scene(item).photos == (two, one)
    page.question.photos.deeds["remove"].trigger()
    assert kept(hall).drill.scene(item).photos == (one,)


def test_every_deed_is_undone_and_done_again_as_a_new_row(page, hall):
    item = stand(page, 1)
    page.question.key.bar.press(2)
    rows = len(log_of_drill(hall, "d1"))
    page.undo()
    assert (item in kept(hall).key.answers, len(log_of_drill(hall, "d1"))) == (False, rows + 1)
    page.redo()
    assert kept(hall).key.answers[item].answer.value == Choice("lost")


def test_a_point_no_longer_asked_stands_dim_and_comes_back_where_the_sheet_has_it(page, hall):
    item = stand(page, 1)
    page.turn_asked()
    assert ([one[2] for one in kept(hall).drill.items()], page.question.work.isHidden()) == (["1", "3"], True)
    page.turn_asked()
    assert kept(hall).drill.items()[1] == item


def test_the_last_question_cannot_be_taken_out(page, hall, desk):
    for place in (2, 1, 0):
        stand(page, place)
        page.turn_asked()
    assert [one[2] for one in kept(hall).drill.items()] == ["1"]
    assert [banner.kind for banner in desk.banners.standing()] == ["warning"]


def test_settings_are_kept_and_minutes_that_are_none_are_marked(page, hall):
    lines = page.settings.lines
    lines["minutes"].setText("45")
    lines["trainer"].setText("王敏")
    page.settings.flush()
    lines["minutes"].setText("soon")
    page.settings.flush()
    drill = kept(hall).drill
    assert (drill.minutes, drill.trainer, lines["minutes"].property("look")) == (45, "王敏", "fault")


def test_a_shuffled_drill_gets_a_seed_of_its_own(page, hall):
    page.settings.choices["order"].button("shuffled").click()
    assert (kept(hall).drill.order, kept(hall).drill.seed) == ("shuffled", "d1")


def test_a_bound_of_ones_own_makes_a_rule_of_ones_own(page, hall):
    page.settings.rule.rows[0].value.setText("95")
    page.settings.rule.rows[0].value.editingFinished.emit()
    rule = kept(hall).drill.rule
    assert (rule.id, rule.tests[0].value) == ("own", Fraction(95, 100))
    page.settings.rule.rows[0].value.setText("195")
    page.settings.rule.rows[0].value.editingFinished.emit()
    assert kept(hall).drill.rule == rule
    page.settings.rule.which.choose("food")
    page.settings.rule.which.activated.emit(1)
    assert kept(hall).drill.rule.id == "food"


def test_next_open_goes_to_what_lacks_something(page):
    page.show_next_open()
    assert page.question.item[2] == "2"
    page.show_next_open()
    assert page.question.item[2] == "3"


def test_a_site_is_added_from_a_checklist_and_taken_out_again(page, hall, desk, qtbot):
    desk.shelf.ask()
    qtbot.waitUntil(lambda: not desk.tasks.is_busy)
    page.add_site()
    qtbot.waitUntil(lambda: not desk.tasks.is_busy)
    page.begin.sheets.button(next(key for key in page.begin.sheets._buttons if key.startswith("cn-market"))).click()
    page.begin.name.setText("Another market")
    page.begin.go()
    assert [site.site.name for site in kept(hall).drill.sites] == ["示例市场", "Another market"]
    assert page.site.title.text() == "Another market"
    page.site.remove.click()
    assert [site.site.name for site in kept(hall).drill.sites] == ["示例市场"]


def test_only_points_with_a_key_are_asked_in_one_press(page, hall):
    page.outline.stand_on(Row("site", "s1"))
    page.site.keyed.click()
    assert [item[2] for item in kept(hall).drill.items()] == ["1"]
    page.site.every.click()
    assert len(kept(hall).drill.items()) == 3


def test_the_size_counts_are_stated_for_is_edited_where_they_follow_it(page, hall):
    part = page.settings.rule
    assert part.sized.isHidden()
    part.which.choose("food")
    part.which.activated.emit(1)
    assert [line.text() for line, _ in part.stated.values()] == ["8", "464"]
    part.stated["points"][0].setText("58")
    part.stated["points"][0].editingFinished.emit()
    rule = kept(hall).drill.rule
    assert (rule.id, rule.sites, rule.points, rule.scale) == ("own", 8, 58, "points")
    part.stated["points"][0].setText("many")
    part.stated["points"][0].editingFinished.emit()
    assert (kept(hall).drill.rule, part.stated["points"][0].property("look")) == (rule, "fault")


def test_enter_goes_into_the_words_of_a_question_and_escape_back_to_the_outline(page, hall, qtbot):
    item = stand(page, 1)
    page.outline.list.setFocus()
    qtbot.keyClick(page.outline.list, Qt.Key.Key_Return)
    field = page.focusWidget()
    qtbot.keyClicks(field, "High up.")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_1)
    assert (page.focusWidget() is page.outline.list, kept(hall).key.answers[item].answer.value) == (True, Choice("met"))
    assert kept(hall).drill.scene(item).words.said("en") == "High up."
