# SPDX-License-Identifier: MPL-2.0
"""The tables of actions: keys are unique where they reach, every row has a slot, every word its tip."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QKeySequence

from inspector.ui.action_tables import TABLES
from inspector.ui.pages.scoring import ScoringPage
from inspector.ui.window import Window

OWNERS = {"window": Window, "scoring": ScoringPage}


def test_no_key_means_two_things_at_once():
    keys = Counter(QKeySequence(key).toString() for table in TABLES.values() for act in table for key in act.keys)
    assert [key for key, times in keys.items() if times > 1] == []


def test_every_key_is_one_qt_knows():
    keys = [key for table in TABLES.values() for act in table for key in act.keys]
    assert [key for key in keys if not QKeySequence(key).toString()] == []


def test_every_row_names_a_slot_of_its_owner():
    lost = [
        (place, act.slot) for place, table in TABLES.items() for act in table if not hasattr(OWNERS[place], act.slot)
    ]
    assert lost == []


def test_every_action_has_a_key():
    assert [act.id for table in TABLES.values() for act in table if not act.keys] == []


def test_every_action_of_the_window_has_words_and_a_tip(window):
    assert [name for name, action in window.actions_of.items() if not action.text() or not action.toolTip()] == []


def test_the_tip_names_the_key(window):
    assert window.actions_of["keys"].toolTip() == "Show every key  F1"
