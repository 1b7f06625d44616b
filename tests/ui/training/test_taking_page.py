# SPDX-License-Identifier: MPL-2.0
"""Taking a drill from its page: who begins, how far each site is, handing in, and what comes after."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from inspector.app.training.drills import keep_key
from inspector.app.training.taking import sittings
from inspector.app.trust import Keys
from inspector.app.verifying import verify
from inspector.core.drills.answer_key import AnswerKey
from inspector.ui.pages.scoring_drill import DrillPage
from inspector.ui.training.taking_door import taking_door
from inspector.ui.training.taking_page import TakingPage
from inspector.ui.training.trainee_result import TraineeResultPage
from inspector.ui.window import Window
from tests.ui.scoring.hands import press
from tests.ui.training.taken import kept_drill


def shown(window: Window, **settings: object) -> TakingPage:
    """The page of the drill, in front."""
    kept_drill(window.desk.hall, **settings)
    return taking_door(window.desk).show_drill("d1")


def number(page: TakingPage, words: str, mode: str = "exam") -> None:
    """Let a number begin."""
    page.start.mode.choose(mode)
    page.start.fields["number"].setText(words)
    page.start.start()


def judging(window: Window) -> DrillPage:
    """The scoring page in front."""
    page = window.stack.page()
    assert isinstance(page, DrillPage)
    return page


def judged(window: Window, qtbot: QtBot, *keys: str) -> DrillPage:
    """Press keys at the scoring page in front, and see all of it on disk."""
    page = judging(window)
    for key in keys:
        press(qtbot, page, key)
        page.view.settle()
    assert page.session.settle()
    return page


def handed(window: Window, qtbot: QtBot, page: TakingPage, folder: Path) -> None:
    """Hand in what is shown, and wait until it is written."""
    sat = page.current
    assert sat is not None
    page.hand_into(sat, folder)
    qtbot.waitUntil(lambda: not window.desk.tasks.is_busy, timeout=20_000)


def test_a_number_of_the_roster_brings_its_name_and_unit(window: Window):
    start = shown(window).start
    start.fields["number"].setText("08")
    assert [start.fields[name].text() for name in ("name", "unit")] == ["张伟", "二科"]
    assert start.fields["name"].isReadOnly()


def test_a_number_nobody_has_is_refused_beside_the_verb(window: Window):
    page = shown(window)
    number(page, "99")
    assert "99" in page.start.fault.text()
    assert window.stack.page() is page


def test_without_a_roster_name_and_unit_are_typed(window: Window):
    page = shown(window, roster=False)
    page.start.fields["name"].setText("李娜")
    number(page, "A1")
    assert judging(window).view.banner.accessibleName().endswith("A1 李娜")


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_keys_alone_begin_judge_and_come_to_handing_in(window: Window, qtbot: QtBot):
    page = shown(window, sites=1)
    qtbot.keyClicks(window.focusWidget(), "07")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    judging(window).activateWindow()
    scored = judged(window, qtbot, "2", "1", "1", "1", "1")
    scored.actions_of["finish"].trigger()
    assert window.stack.page() is page
    assert page.attempt.told.text() == "5 of 5 answered"
    qtbot.keyClick(page.attempt.ask, Qt.Key.Key_Space)
    assert page.attempt.question.text().startswith("Answered: 5 of 5.")


def test_the_page_says_how_far_each_site_is(window: Window, qtbot: QtBot):
    page = shown(window)
    number(page, "07")
    judged(window, qtbot, "2", "1").actions_of["finish"].trigger()
    assert page.attempt.told.text() == "2 of 10 answered"
    assert [button.text() for button in page.attempt.sites] == ["Go on", "Begin here"]
    page.attempt.sites[1].click()
    assert judging(window).session.header.site.id == "s2"


def test_the_question_before_handing_in_counts_what_is_blank_site_by_site(window: Window, qtbot: QtBot):
    page = shown(window)
    number(page, "07")
    judged(window, qtbot, "2", "1").actions_of["finish"].trigger()
    page.attempt.put_question()
    assert "Not answered: 8." in page.attempt.question.text()
    assert "示例市场: 3 · 示例街道2: 5" in page.attempt.question.text()
    assert page.attempt.not_yet.hasFocus()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.attempt.question.isHidden()


def test_an_exam_is_handed_in_as_proved_cards_and_the_page_says_where_they_are(
    window: Window, qtbot: QtBot, tmp_path: Path
):
    page = shown(window)
    number(page, "07")
    judged(window, qtbot, "2", "1").actions_of["finish"].trigger()
    handed(window, qtbot, page, tmp_path / "stick")
    cards = sorted((tmp_path / "stick").iterdir())
    assert [verify(card, Keys(window.desk.hall.home)).stands for card in cards] == [True, True]
    assert page.current is None
    said = page.handed._what_said(sittings(window.desk.hall, "d1")[0], tuple(cards))
    assert all(str(card) in said for card in cards)
    assert [button.text() for button in page.handed.verbs] == ["Open the folder", "Write the cards again …"]


def test_who_begins_an_exam_again_is_told_which_attempt_counts(window: Window, qtbot: QtBot, tmp_path: Path):
    page = shown(window, sites=1, counts="best")
    number(page, "07")
    judged(window, qtbot, "2").actions_of["finish"].trigger()
    handed(window, qtbot, page, tmp_path)
    page.start.mode.choose("exam")
    page.start.fields["number"].setText("08")
    assert "handed in before" not in page.start.told.text()
    page.start.fields["number"].setText("07")
    said = "This number handed in before: this would be attempt 2. The best attempt counts."
    assert page.start.told.text().splitlines()[1:] == [said]


def test_nobody_goes_on_with_what_was_handed_in(window: Window, qtbot: QtBot, tmp_path: Path):
    page = shown(window, sites=1)
    number(page, "07")
    scored = judged(window, qtbot, "2")
    visit = scored.session.id
    scored.actions_of["finish"].trigger()
    handed(window, qtbot, page, tmp_path)
    assert window.session is None
    window.open_visit(visit)
    assert window.stack.page() is page


def test_a_folder_that_cannot_be_written_loses_nothing(window: Window, qtbot: QtBot, tmp_path: Path):
    page = shown(window, sites=1)
    number(page, "07")
    judged(window, qtbot, "2").actions_of["finish"].trigger()
    (tmp_path / "stick").write_bytes(b"a file")
    handed(window, qtbot, page, tmp_path / "stick")
    assert window.desk.banners.standing()
    assert [button.text() for button in page.handed.verbs] == ["Write the cards …"]
    page.hand_into(sittings(window.desk.hall, "d1")[0], tmp_path / "other")
    qtbot.waitUntil(lambda: not window.desk.tasks.is_busy, timeout=20_000)
    assert len(list((tmp_path / "other").iterdir())) == 1


def test_no_folder_chosen_hands_nothing_in(window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    page = shown(window, sites=1)
    number(page, "07")
    judged(window, qtbot, "2").actions_of["finish"].trigger()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    page.attempt.put_question()
    page.attempt.sure.click()
    assert [sat.handed_in for sat in sittings(window.desk.hall, "d1")] == [False]


def test_a_practice_ends_in_its_result_with_each_question_missed(window: Window, qtbot: QtBot):
    page = shown(window, sites=1)
    number(page, "07", "practice")
    judged(window, qtbot, "1", "1", "1", "2", "1").actions_of["finish"].trigger()
    page.hand_in()
    qtbot.waitUntil(lambda: isinstance(window.stack.page(), TraineeResultPage), timeout=20_000)
    result = window.stack.page()
    assert isinstance(result, TraineeResultPage)
    qtbot.waitUntil(lambda: bool(result.missed_cards), timeout=20_000)
    assert [card.strip.words.splitlines()[0] for card in result.missed_cards] == [
        "Not as the key: a fault was missed",
        "Not as the key: points were taken off where nothing is wrong",
    ]
    assert not result.missed_cards[0].scene.isHidden()


def test_practising_again_asks_what_was_missed_first(window: Window, qtbot: QtBot):
    page = shown(window, sites=1)
    number(page, "07", "practice")
    judged(window, qtbot, "2", "1", "1", "2", "1").actions_of["finish"].trigger()
    page.hand_in()
    qtbot.waitUntil(lambda: isinstance(window.stack.page(), TraineeResultPage), timeout=20_000)
    result = window.stack.page()
    assert isinstance(result, TraineeResultPage)
    result.practise_again()
    again = judging(window)
    assert [point for _, point in again.course.outline.keys] == ["4", "1", "2", "3", "5"]
    assert again.session.header.sitting is not None
    assert again.session.header.sitting.attempt == 2


def test_the_result_of_a_practice_is_written_as_a_paper_without_certificate(window: Window, qtbot: QtBot):
    page = shown(window, sites=1)
    number(page, "07", "practice")
    judged(window, qtbot, "1").actions_of["finish"].trigger()
    page.hand_in()
    qtbot.waitUntil(lambda: isinstance(window.stack.page(), TraineeResultPage), timeout=20_000)
    result = window.stack.page()
    assert isinstance(result, TraineeResultPage)
    qtbot.waitUntil(lambda: bool(result.missed_cards), timeout=20_000)
    result.write_paper()
    qtbot.waitUntil(lambda: not window.desk.tasks.is_busy, timeout=30_000)
    papers = list((window.desk.hall.workspace.folder / "exports" / "practice").glob("*.pdf"))
    assert [verify(paper, Keys(window.desk.hall.home)).stands for paper in papers] == [True]


def test_a_break_begun_at_one_site_ends_there(window: Window, qtbot: QtBot):
    page = shown(window)
    number(page, "07")
    first = judging(window)
    sat = sittings(window.desk.hall, "d1")[0]
    first.turn_break()
    window.open_visit(sat.visits["s2"])
    assert judging(window).view.isHidden()
    judging(window).turn_break()
    assert judging(window).session.header.site.id == "s1"
    assert not judging(window).view.isHidden()
    assert [row.kind for row in first.session.rows if row.kind in {"pause", "resume"}] == ["pause", "resume"]


def test_a_break_outlasts_the_program(window: Window, qtbot: QtBot):
    page = shown(window, sites=1)
    number(page, "07")
    judging(window).turn_break()
    visit = judging(window).session.id
    window.visits.let_go((visit,))
    taking_door(window.desk).part_with(sittings(window.desk.hall, "d1")[0])
    window.open_visit(visit)
    assert judging(window).view.isHidden()
    judging(window).turn_break()
    assert not judging(window).view.isHidden()


def test_the_door_of_a_desk_is_one(window: Window):
    assert taking_door(window.desk) is taking_door(window.desk) is window.taking


def test_everything_is_said_in_the_other_language_at_once(window: Window, qtbot: QtBot):
    page = shown(window)
    number(page, "07")
    judged(window, qtbot, "2").actions_of["finish"].trigger()
    page.attempt.put_question()
    window.switch_language()
    qtbot.waitUntil(lambda: page.start.title.text() == "换人作答")
    assert page.detail.text() == "培训考核 · 10 题 · 2 个点位 · 不限时 · 可休息"
    assert page.attempt.told.text() == "共 10 题，已答 1 题"


def test_a_practice_whose_key_went_says_so_and_shows_no_result(window: Window, qtbot: QtBot):
    page = shown(window, sites=1)
    number(page, "07", "practice")
    judged(window, qtbot, "1").actions_of["finish"].trigger()
    keep_key(window.desk.hall, AnswerKey("d1"))
    page.hand_in()
    qtbot.waitUntil(lambda: isinstance(window.stack.page(), TraineeResultPage), timeout=20_000)
    qtbot.waitUntil(lambda: not window.desk.tasks.is_busy, timeout=20_000)
    result = window.stack.page()
    assert isinstance(result, TraineeResultPage)
    assert result.missed_cards == ()
