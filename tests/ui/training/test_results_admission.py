# SPDX-License-Identifier: MPL-2.0
"""Ruling in the window on an attempt whose laptop knew the key: why it waits, who lets it count, and back again."""

from __future__ import annotations

import pytest

from inspector.app.office.passing import take_in
from inspector.app.training.drills import drill_of
from inspector.app.training.handing_in import hand_in
from inspector.app.training.taking import begin
from inspector.ui.training.results_door import open_results
from tests.ui.office.ranked import idle
from tests.ui.training.resulted import handed_in, words


@pytest.fixture
def page(hall, window, qtbot, tmp_path):
    """The results of a drill where number 013 answered everything right on the trainer's own laptop."""
    drill = handed_in(hall)
    sat = begin(hall, drill.id, "013")
    sessions = {site: hall.enter(visit) for site, visit in sat.visits.items()}
    for item, said in drill_of(hall, drill.id).key.answers.items():
        sessions[item[0]].adopt(item[1:], said.answer)
    hand_in(hall, sat, tmp_path / "cards", sessions)
    take_in(hall, [tmp_path / "cards"])
    window.desk.office.author = window.desk.office.reason = ""
    window.training.show_results(drill.id)
    idle(window, qtbot)
    return open_results(window.desk, drill.id)


def verdict(page) -> list[str]:
    """The verdict of number 013 in the table of all."""
    return next(row[7] for row in words(page.people.table.grid.rows) if row[0] == "013")


def test_who_would_pass_where_the_key_lay_waits_for_a_ruling(page):
    assert "1 to be ruled on" in page.told.text()
    assert verdict(page) == "to be ruled on"
    page.show_person("001")
    assert not page.person.admission.isVisible()
    page.show_person("013")
    assert page.person.admission.isVisible()
    assert "Without a ruling of yours nobody passes by it." in page.person.admission.stands.text()


def test_a_ruling_wants_name_and_reason_and_lets_the_attempt_count(page, window, qtbot):
    page.show_person("013")
    panel = page.person.admission
    panel.verb.click()
    assert panel.fault.isVisible()
    qtbot.keyClicks(panel.signing.name, "Liu")
    qtbot.keyClicks(panel.signing.reason, "watched all the time")
    panel.verb.click()
    idle(window, qtbot)
    assert "Counts by the ruling of Liu" in panel.stands.text()
    assert "passed" in page.person.told.text()
    panel.verb.click()
    idle(window, qtbot)
    assert "Does not count, by the ruling of Liu" in panel.stands.text()
