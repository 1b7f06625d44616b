# SPDX-License-Identifier: MPL-2.0
"""Keys on the page: named by the office, confirmed by the words its owner says, revoked, brought in as a list."""

from __future__ import annotations

import pytest

from inspector.app.office.key_lists import write_keys
from inspector.app.trust import Keys, spoken
from inspector.core.merging.record_bytes import recorded
from inspector.core.merging.records import CardSignature
from tests.app.office.cards import card, sheet_record
from tests.ui.office.gathered import entered, shown

KEY = "ab" * 32


@pytest.fixture
def page(desk, qtbot):
    """The page of an office that holds a card signed by a key nobody registered, at its keys."""
    made = card("v1", "m")
    signature = CardSignature("bundle", "internal", made.digest(), "0" * 64, "1" * 64, KEY, "2" * 128)
    desk.hall.workspace.keep_records((sheet_record(), recorded(made), recorded(signature)))
    return entered(shown(desk, qtbot), qtbot, "keys")


def rows(page) -> list[tuple[str, str]]:
    """What the list says: title and tag."""
    held = page.keys.list
    entries = [held.rows.entry(held.rows.index(row)) for row in range(held.rows.rowCount())]
    return [(one.title, one.tag) for one in entries]


def known(page):
    """The key as the list of the person's folder has it."""
    return Keys(page.desk.hall.home).known().get(KEY)


def test_a_key_nobody_registered_is_no_fault_and_waits_for_a_name(page):
    assert rows(page) == [("Not registered", "to be named")]
    assert (page.keys.words.text(), page.keys.keep.isEnabled()) == (spoken(KEY), False)
    assert page.steps.button("keys").text() == "Keys 1"


def test_a_key_is_registered_then_confirmed_by_the_words_its_owner_says(page, qtbot):
    qtbot.keyClicks(page.keys.said, "laptop 3")
    page.keys.keep.click()
    assert rows(page) == [("laptop 3", "not confirmed")]
    qtbot.keyClicks(page.keys.said, "bababa bababa bababa bababa")
    page.keys.confirm.click()
    assert (page.keys.fault.isVisible(), known(page).confirmed) == (True, "")
    page.keys.said.clear()
    qtbot.keyClicks(page.keys.said, spoken(KEY).upper())
    page.keys.confirm.click()
    assert (page.keys.fault.isVisible(), rows(page)[0][1]) == (False, "confirmed 2025-11-16")


def test_a_revoked_key_keeps_its_cards_that_are_here(page):
    Keys(page.desk.hall.home).register(KEY, "laptop 3")
    page.keys.enter()
    page.keys.revoke.click()
    assert (rows(page), known(page).accepted) == ([("laptop 3", "revoked")], (card("v1", "m").digest(),))


def test_a_list_of_keys_is_looked_at_before_it_is_taken_in(page, tmp_path):
    other = Keys(tmp_path / "other")
    other.register(KEY, "王敏的电脑")
    write_keys(tmp_path / "them.keys", other)
    page.keys.came.look(tmp_path / "them.keys")
    assert (page.keys.came.isVisible(), known(page)) == (True, None)
    page.keys.came.take.click()
    assert rows(page) == [("王敏的电脑", "not confirmed")]


def test_a_file_that_is_no_list_of_keys_is_refused_in_words(page, tmp_path):
    (tmp_path / "x.keys").write_bytes(b"{}")
    page.keys._do(page.keys.came.look, tmp_path / "x.keys")
    assert page.keys.fault.text()
    assert not page.keys.came.isVisible()


def test_names_that_no_outside_edition_shows_are_kept_and_shown_again(page, qtbot):
    names = page.keys.names
    names.names.clear()
    qtbot.keyClicks(names.names, "Li Qiang, Wang Min")
    names.keep.click()
    qtbot.waitUntil(lambda: page.desk.office.office.hidden_names() == ("Li Qiang", "Wang Min"))
    qtbot.waitUntil(lambda: not names.keep.isEnabled())
    assert names.names.text() == "Li Qiang、Wang Min"
