# SPDX-License-Identifier: MPL-2.0
"""Conflicts face to face: nothing chosen, a key for each side, policies for many, everything taken back."""

from __future__ import annotations

import pytest

from inspector.ui.office.gather_page import GatherPage
from tests.app.office.cards import card, header, sheet_record
from inspector.core.merging.record_bytes import recorded


@pytest.fixture
def page(desk, qtbot):
    """The page of an office that holds a fork of one visit at point 1 and a plain card, shown in English."""
    office = desk.office.office
    cards = (
        card("v1", "m", writer="laptop-a"),
        card("v1", "l", writer="laptop-b"),
        card("v2", "m", head=header("S-2")),
    )
    desk.hall.workspace.keep_records((sheet_record(), *map(recorded, cards)))
    desk.office.author, desk.office.reason = "周琳", "照片为准"
    made = GatherPage(desk)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    with qtbot.waitSignal(desk.office.came):
        made.enter()
    made.show_part("conflicts")
    assert office.picture().conflicts()
    return made


def test_a_fork_stands_in_two_columns_and_no_side_is_chosen(page):
    shown = [one for one in page.conflicts.sides.cards if one.isVisible()]
    assert [one.words.text() for one in shown] != []
    assert (len(shown), any(one.take.isChecked() for one in shown), page.desk.office.picture.decisions) == (
        2,
        False,
        {},
    )


def test_a_key_lets_a_side_stand_and_another_takes_it_back(page, qtbot):
    page.conflicts.list.setFocus()
    wanted = page.conflicts.conflict().sides[1].card
    with qtbot.waitSignal(page.desk.office.came):
        qtbot.keyClick(page.conflicts.list, "2")
    (decision,) = page.desk.office.picture.decisions.values()
    assert (decision.choice, decision.author, decision.reason) == (wanted, "周琳", "照片为准")
    assert page.conflicts.conflict() is None
    with qtbot.waitSignal(page.desk.office.came):
        page.conflicts.undo()
    assert page.conflicts.conflict() is not None
