# SPDX-License-Identifier: MPL-2.0
"""Files that came: looked at without a change, applied by one button, taken back by another; cards, batches, keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QUrl

from inspector.ui.merge_door import dropped_cards
from inspector.ui.office.gather_work import Gathering
from inspector.ui.tasks import StoppedError, Task
from tests.ui.office.gathered import AUTHOR, entered, inbox, shown


@pytest.fixture
def page(desk, qtbot, tmp_path):
    """The page that looked at an inbox."""
    made = entered(shown(desk, qtbot), qtbot)
    made.look_at([inbox(tmp_path)])
    qtbot.waitUntil(lambda: made.files.count() > 0)
    return made


def verdicts(page) -> dict[str, str]:
    """What is said of each file."""
    files = page.files.list
    entries = [files.rows.entry(files.rows.index(row)) for row in range(files.rows.rowCount())]
    return {entry.title: entry.tag for entry in entries}


def applied(page, qtbot) -> None:
    """Apply, and wait for the picture after it."""
    with qtbot.waitSignal(page.desk.office.came, timeout=20_000):
        page.apply()


def walks(page) -> list[str]:
    """The walks in the picture."""
    return sorted(page.desk.office.picture.walks)


def test_every_file_has_a_plain_verdict_and_nothing_is_changed(page):
    said = verdicts(page)
    assert (said["b.scorecard"], said["c.scorecard"], said["d.xlsx"]) == ("older", "drill", "edited by hand")
    assert {said["a.scorecard"], said["a(1).scorecard"]} == {"newer", "already here"}
    assert said["e.pdf"] == "unreadable"
    assert (walks(page), page.desk.office.office.batches()) == ([], ())


def test_a_key_that_is_not_registered_is_said_in_neutral_words(page):
    files = page.files.list.rows
    assert "signed, key not registered" in files.entry(files.index(0)).detail


def test_the_button_says_what_it_will_do(page):
    told = page.files.foot.told.text()
    assert told.startswith("Apply takes in: ")
    assert "Not taken: unreadable 1." in told


def test_one_verdict_is_shown_at_a_time(page):
    page.files.which.button("drill").click()
    assert list(verdicts(page)) == ["c.scorecard"]


def test_applying_takes_the_cards_in_and_one_press_takes_all_of_it_back(page, qtbot):
    applied(page, qtbot)
    assert walks(page) == ["visit:v1", "visit:v3", "visit:v4"]
    assert [one.by for one in page.desk.office.office.batches()] == [AUTHOR]
    with qtbot.waitSignal(page.desk.office.came):
        page.files._undo()
    assert walks(page) == []
    assert page.files.count() == 0


def test_without_a_name_nothing_is_applied(page):
    page.files.signing.name.clear()
    page.apply()
    assert page.files.fault.text().startswith("Nobody is named")
    assert page.desk.office.office.batches() == ()


def test_cards_that_no_assignment_names_are_admitted_all_at_once(page, qtbot):
    page.files.foot.every.click()
    applied(page, qtbot)
    picture = page.desk.office.picture
    strange = {name for name, walk in picture.walks.items() if "not_admitted" in walk.apart}
    assert strange == {"visit:v3"}  # a drill never ranks: nobody is asked


def test_a_change_by_hand_is_approved_cell_by_cell(page, qtbot):
    page.files.which.button("edited").click()
    (box,) = [one for one in page.files.card._boxes if one.isVisible()]
    assert (box.text(), box.isChecked()) == ("1: ✓ 符合 → ✕ 不符合", False)
    box.click()
    assert "Changes by hand approved: 1." in page.files.foot.told.text()
    applied(page, qtbot)
    walk = page.desk.office.picture.walks["visit:v4"]
    assert [one.way for one in walk.answers.values() if one.found is not None] == ["overruled"]


def test_files_let_go_leave_nothing(page):
    page.files.foot.drop.click()
    assert (page.files.count(), page.files.whole.isVisible(), page.files.hint.isVisible()) == (0, False, True)


def test_a_batch_is_taken_back_and_brought_in_again_and_so_is_a_card(page, qtbot):
    applied(page, qtbot)
    page.show_part("past")
    qtbot.waitUntil(lambda: page.past.files.rows.rowCount() > 0)
    held = page.past.files.held()
    page.past.files.setCurrentIndex(page.past.files.rows.index([one.name for one in held].index("d.xlsx")))
    for verb, left in (("out", 2), ("into", 3), ("back", 0), ("up", 3)):
        qtbot.waitUntil(getattr(page.past, verb).isVisible)
        with qtbot.waitSignal(page.desk.office.came):
            getattr(page.past, verb).click()
        assert len(walks(page)) == left


def test_cards_and_folders_are_taken_from_anywhere_and_one_letter_alone_is_not(tmp_path):
    def carried(*names: str) -> tuple[str, ...]:
        held = QMimeData()
        held.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
        return tuple(path.name for path in dropped_cards(held))

    (tmp_path / "box").mkdir()
    assert carried("a.scorecard", "box", "x.merge") == ("a.scorecard", "box", "x.merge")
    assert carried("a.assignment", "b.zip") == ("a.assignment", "b.zip")
    assert (carried("a.assignment"), carried("a.scorecard", "b.jpg"), carried()) == ((), (), ())


def test_files_dropped_on_the_window_lead_to_the_page(window, qtbot, tmp_path):
    window.merging.take([inbox(tmp_path)])
    page = window.merging.page()
    qtbot.waitUntil(lambda: page.files.count() == 6)
    assert window.stack.page() is page
    assert window.rail._actions["gather"].isChecked()


def test_tab_goes_through_the_files_as_they_are_read(page):
    wanted = [page.files.top.choose, page.files.top.folder, page.files.which.button("all"), page.files.list]
    wanted += [page.files.signing.name, page.files.signing.reason, page.files.foot.drop, page.files.press]
    chain, one = [], page.files.top.choose
    for _ in range(400):
        chain.append(one)
        one = one.nextInFocusChain()
    places = [chain.index(widget) for widget in wanted]
    assert places == sorted(places)


def test_a_look_that_is_stopped_knows_nothing_and_changes_nothing(page, tmp_path):
    task = Task()
    task.stop()
    with pytest.raises(StoppedError):
        Gathering(page.desk.office.office, [tmp_path / "inbox"])(task)
    assert page.desk.office.office.batches() == ()


def test_what_was_taken_back_comes_in_again_with_a_merge_file_only_when_it_is_chosen(page, qtbot, tmp_path):
    applied(page, qtbot)
    office = page.desk.office.office
    path = office.write_merge(tmp_path / "street").path
    (batch,) = office.batches()
    office.take_back(batch.id, "误收", AUTHOR)
    with qtbot.waitSignal(page.desk.office.came):
        page.enter()
    page.look_at([path])
    qtbot.waitUntil(lambda: page.files.count() == 1)
    page.files.list.setCurrentIndex(page.files.list.rows.index(0))
    tick = page.files.card.again
    assert (tick.isVisible(), tick.isChecked(), page.files.foot.decides()) == (True, False, False)
    tick.click()
    assert (page.files.foot.decides(), "Come in again: " in page.files.foot.told.text()) == (True, True)
    applied(page, qtbot)
    assert walks(page) == ["visit:v1", "visit:v3", "visit:v4"]
