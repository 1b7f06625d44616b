# SPDX-License-Identifier: MPL-2.0
"""The page of training: drills listed, ready ones tried, packs written and taken, rosters read, drills put away."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent

from inspector.app.hall import open_hall
from inspector.app.training.drills import drill_of, drills, keep_drill, sheets_of
from inspector.app.training.packs import take_pack, write_pack
from inspector.core.drills.question import worth
from inspector.ui.picture import settle
from tests.app.halls import counting, ticking
from tests.ui.training.built import begun


def shown(window, qtbot):
    """The page of training, its work done."""
    window.show_training()
    qtbot.waitUntil(lambda: not window.desk.tasks.is_busy)
    settle()
    return window.training.page()


def test_a_page_without_drills_tells_what_they_are_and_offers_ready_ones(window, qtbot):
    page = shown(window, qtbot)
    assert page.stack.currentWidget() is page.empty
    assert [card.objectName() for card in page.empty.cards][:1] == ["market"]


def test_a_ready_drill_is_taken_as_ones_own_with_its_key(window, hall, qtbot):
    page = shown(window, qtbot)
    page.empty.cards[0].click()
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.card)
    (line,) = drills(hall)
    state = drill_of(hall, line.id)
    assert (state.is_trainers, set(state.key.answers) == set(state.drill.items())) == (True, True)


def test_the_card_counts_what_is_ready_and_offers_what_a_trainer_does(window, hall, qtbot):
    begun(hall)
    page = shown(window, qtbot)
    assert page.card.stands.text().startswith("1 of 3 questions ready")
    assert [name for name, verb in page.card.verbs.items() if verb.isVisible()] == list(page.card.verbs)


def test_packs_are_written_and_a_practice_that_went_out_is_told_before_an_exam(window, hall, qtbot, tmp_path):
    begun(hall)
    page = shown(window, qtbot)
    assert page.card.packs.warning.isHidden()
    page.card.packs.write("practice", tmp_path / "a.drill")
    qtbot.waitUntil(page.card.packs.isEnabled)
    assert (tmp_path / "a.drill").exists()
    assert page.card.packs.warning.text().startswith("The key of 3 of these questions went out")
    assert [banner.kind for banner in window.desk.banners.standing()] == ["good"]


def test_a_pack_is_stale_once_the_drill_is_changed(window, hall, qtbot, tmp_path):
    draft = begun(hall)
    write_pack(hall, "d1", "exam", tmp_path / "a.drill")
    assert shown(window, qtbot).card.packs.stale.isHidden()
    keep_drill(hall, replace(draft.drill, minutes=30))
    assert not shown(window, qtbot).card.packs.stale.isHidden()


def sound_ones_bare(state, sheets):
    """A drill whose sound questions have no picture of their own."""
    site = state.drill.sites[0]
    points = {name: sheet.by_id() for name, sheet in sheets.items()}
    keys = {item[1:]: said.answer for item, said in state.key.answers.items()}
    shares = {key: worth(points[key[0]][key[1]], answer) for key, answer in keys.items()}
    faulty = {key for key, share in shares.items() if share is not None and share < 1}
    scenes = tuple(one if (one.checklist, one.point) in faulty else replace(one, photos=()) for one in site.scenes)
    return replace(state.drill, sites=(replace(site, scenes=scenes),))


def test_the_page_says_where_pictures_tell_the_faults(window, hall, qtbot):
    page = shown(window, qtbot)
    page.empty.cards[0].click()
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.card)
    assert page.card.packs.clue.isHidden()
    state = drill_of(hall, drills(hall)[0].id)
    keep_drill(hall, sound_ones_bare(state, sheets_of(hall, state.drill)))
    assert not shown(window, qtbot).card.packs.clue.isHidden()


def another_exam(tmp_path):
    """An exam pack of another trainer's laptop."""
    other = open_hall(tmp_path / "other", tmp_path / "home2", clock=ticking(), new_id=counting())
    begun(other)
    write_pack(other, "d1", "exam", tmp_path / "exam.drill")
    other.close()
    return tmp_path / "exam.drill"


def test_a_pack_dropped_on_the_window_is_taken_in_and_shown(window, hall, qtbot, tmp_path):
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(another_exam(tmp_path)))])
    copy, left, plain = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPoint(5, 5), copy, carried, left, plain)
    assert window.training.eventFilter(window, event)
    page = window.training.page()
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.card)
    assert (drill_of(hall, "d1").mode, drill_of(hall, "d1").key) == ("exam", None)
    assert [name for name, verb in page.card.verbs.items() if verb.isVisible()] == ["take", "close"]


def test_a_file_that_is_no_pack_is_refused_by_name(window, qtbot, tmp_path):
    (tmp_path / "odd.drill").write_bytes(b"no pack")
    page = shown(window, qtbot)
    page.take_packs([tmp_path / "odd.drill"])
    qtbot.waitUntil(lambda: bool(window.desk.banners.standing()))
    assert window.desk.banners.standing()[0].text.startswith("odd.drill")


def test_a_roster_is_shown_with_its_problems_and_kept_only_when_it_is_wanted(window, hall, qtbot, tmp_path):
    begun(hall)
    roster = shown(window, qtbot).card.roster
    (tmp_path / "r.csv").write_text("编号,姓名,单位\n007,张伟,一科\n008,张伟,二科\n,李明,\n", "utf-8")
    roster.read(tmp_path / "r.csv")
    qtbot.waitUntil(lambda: roster.told.text().startswith("People read: 2"))
    assert (drill_of(hall, "d1").roster.trainees, "李明" in roster.problems.text()) == ((), True)
    roster.keep.click()
    assert [one.number for one in drill_of(hall, "d1").roster.trainees] == ["007", "008"]


def test_a_drill_is_put_away_and_taken_up_again(window, hall, qtbot):
    begun(hall)
    page = shown(window, qtbot)
    page.card.verbs["close"].click()
    assert (page.stack.currentWidget() is page.empty, page.closed.isVisible()) == (True, True)
    page.closed.click()
    page.card.verbs["close"].click()
    assert not drill_of(hall, "d1").is_closed


def test_a_copy_has_the_same_questions_and_an_id_of_its_own(window, hall, qtbot):
    begun(hall)
    page = shown(window, qtbot)
    page.card.verbs["copy"].click()
    titles = [line.title.said("en") for line in drills(hall)]
    assert (sorted(titles), page.card.state.drill.id != "d1") == (["Market drill", "Market drill (copy)"], True)


def test_keys_alone_open_the_page_and_the_builder(window, hall, qtbot):
    begun(hall)
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_8, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(window.training.page().list, Qt.Key.Key_F2)
    assert type(window.stack.page()).__name__ == "BuilderPage"


def test_what_came_in_says_who_is_missing_only_once_somebody_handed_in(window, hall, qtbot):
    begun(hall)
    page = shown(window, qtbot)
    assert (page.card.waiting.told.text(), page.card.waiting.missing.isHidden()) == ("Handed in: 0.", True)


def test_the_list_says_what_waits_at_each_drill(window, hall, qtbot, tmp_path):
    begun(hall, "own")
    take_pack(hall, another_exam(tmp_path))
    page = shown(window, qtbot)
    said = [page.rows.entry(page.rows.index(at)) for at in range(page.rows.rowCount())]
    assert sorted((one.tag, one.detail) for one in said) == [
        ("", "questions: 3"),
        ("exam", "not taken · questions: 3"),
    ]
