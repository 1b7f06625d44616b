# SPDX-License-Identifier: MPL-2.0
"""The home page of an office names what waits, and one press goes to where it is settled."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.core.merging.notes import Batch
from inspector.core.merging.record_bytes import recorded
from tests.app.office.cards import card, header, sheet_record
from tests.ui.office.gathered import inbox
from tests.ui.office.ranked import idle


@pytest.fixture
def office(window, hall, qtbot):
    """The window of an office that gathered a fork and a card nobody planned."""
    cards = (card("v1", "m", writer="a"), card("v1", "l", writer="b"), card("v2", "m", head=header("S-2")))
    batch = Batch("b-1", hall.clock(), "周琳", "", 3, 4, 4)
    hall.workspace.keep_records((sheet_record(), *map(recorded, cards)), batch)
    window.show_home()
    qtbot.waitUntil(window.home.waiting.buttons["conflicts"].isVisible, timeout=20_000)
    idle(window, qtbot)
    return window


def shown(window) -> list[str]:
    """What the home page says that waits."""
    return [one.text() for one in window.home.waiting.buttons.values() if one.isVisible()]


def test_conflicts_and_cards_not_admitted_are_counted_and_lead_to_their_lists(office, qtbot):
    assert shown(office) == ["Conflicts to decide: 1", "Walks to admit: 2", "Walks with points not judged: 2"]
    office.home.waiting.buttons["conflicts"].click()
    assert office.merging.page().steps.chosen() == "conflicts"
    office.show_home()
    office.home.waiting.buttons["strangers"].click()
    idle(office, qtbot)
    page = office.merging.page()
    assert (page.steps.chosen(), page.cards.which.chosen(), len(page.cards.list.held())) == ("cards", "strangers", 2)


def test_files_that_were_looked_at_and_never_applied_wait_until_they_are_let_go(office, qtbot, tmp_path):
    office.merging.take([inbox(tmp_path)])
    idle(office, qtbot)
    office.show_home()
    assert shown(office)[0] == "Files not yet applied: 6"
    office.home.waiting.buttons["files"].click()
    office.merging.page().files.put_away()
    office.show_home()
    assert shown(office)[0] == "Conflicts to decide: 1"


def test_an_inspector_is_told_nothing_of_it(office):
    office.desk.change("role", "inspector")
    office.show_home()
    assert (shown(office), office.home.waiting.isVisible()) == ([], False)
    office.desk.hall.keep(replace(office.desk.hall.settings, role="office"))
    office.show_home()
    assert len(shown(office)) == 3
