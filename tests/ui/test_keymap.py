# SPDX-License-Identifier: MPL-2.0
"""The key map is complete: every key of every table, for both hands, those of the page shown first."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from inspector.ui.action_tables import TABLES
from inspector.ui.actions import keyed
from inspector.ui.keymap import KeyMap
from inspector.ui.keymap_words import SECTIONS, sections
from inspector.ui.rail import PLACES


def shown(keymap: KeyMap) -> set[str]:
    """The keys that stand in the map."""
    return {one.text() for one in keymap.findChildren(QLabel) if one.property("look") == "key"}


def test_every_table_of_actions_stands_in_one_section():
    assert sorted(table for section in SECTIONS for table in section.tables) == sorted(TABLES)


@pytest.mark.parametrize("hand", ["right", "left"])
def test_every_key_of_a_hand_is_shown(desk, qtbot, hand):
    keymap = KeyMap(desk.theme, None, "right")
    qtbot.addWidget(keymap)
    keymap.hand.button(hand).click()
    assert {row.keys for table in TABLES for row in keyed(table, hand)} <= shown(keymap)


@pytest.mark.parametrize("place", PLACES)
def test_the_keys_of_the_page_shown_come_first(place):
    first = [section.place for section in sections(place)]
    own = first.count(place)
    assert first[: own + 1] == [place] * own + [""]


def test_the_window_tells_the_key_map_its_page_and_its_hand(window):
    window.desk.change("hand", "left")
    window.show_sites()
    window.show_keys()
    (keymap,) = window.findChildren(KeyMap)
    titles = [one.text() for one in keymap.findChildren(QLabel) if one.property("look") == "strong"]
    assert (keymap.hand.chosen(), titles[0]) == ("left", "On the page of the sites")
    keymap.close()
