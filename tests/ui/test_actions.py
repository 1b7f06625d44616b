# SPDX-License-Identifier: MPL-2.0
"""The tables of actions: keys are unique where they reach, every row has a slot, every word its tip."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from inspector.ui.action_tables import TABLES
from inspector.ui.office.compare_page import ComparePage
from inspector.ui.office.conflict_part import ConflictPart
from inspector.ui.office.gather_page import GatherPage
from inspector.ui.office.publish_page import PublishPage
from inspector.ui.office.rank_page import RankPage
from inspector.ui.pages.doctor import DoctorPage
from inspector.ui.pages.matters import MattersPart
from inspector.ui.pages.rounds import RoundsPage
from inspector.ui.pages.scoring import ScoringPage
from inspector.ui.pages.scoring_drill import DrillPage
from inspector.ui.pages.sites import SitesPage
from inspector.ui.pages.tray import TrayPart
from inspector.ui.training.builder_page import BuilderPage
from inspector.ui.training.pairs_page import PairsPage
from inspector.ui.training.results_page import ResultsPage
from inspector.ui.training.training_page import TrainingPage
from inspector.ui.window import Window

HANDS = ("right", "left")
ROOT = Path(__file__).resolve().parents[2]
KEY = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)+\S+|F\d+|[A-Z0-9+]|Enter|Esc|Ins|Backspace")
OWNERS = {
    "window": Window,
    "visits": Window,
    "rounds": RoundsPage,
    "scoring": ScoringPage,
    "matters": MattersPart,
    "tray": TrayPart,
    "drill": DrillPage,
    "doctor": DoctorPage,
    "sites": SitesPage,
    "gather": GatherPage,
    "conflicts": ConflictPart,
    "rank": RankPage,
    "publish": PublishPage,
    "compare": ComparePage,
    "training": TrainingPage,
    "builder": BuilderPage,
    "results": ResultsPage,
    "pairs": PairsPage,
}
ON_ONE_PAGE = ("scoring", "matters", "tray", "drill")


def test_no_key_means_two_things_at_once():
    for place in TABLES:
        together = ON_ONE_PAGE if place in ON_ONE_PAGE else (place,)
        every = [act for one in dict.fromkeys(("window", "visits", *together)) for act in TABLES[one]]
        keys = Counter(QKeySequence(key).toString() for act in every for key in act.keys)
        assert [key for key, times in keys.items() if times > 1] == []


@pytest.mark.parametrize("hand", ["right", "left"])
def test_no_key_of_a_hand_means_two_things_on_the_scoring_page(hand):
    tables = [TABLES[place] for place in ("window", "scoring", "tray", "matters", "drill")]
    keys = Counter(QKeySequence(key).toString() for table in tables for act in table for key in act.keys_of(hand))
    assert [key for key, times in keys.items() if times > 1] == []


def test_every_key_is_one_qt_knows():
    keys = [key for table in TABLES.values() for act in table for hand in HANDS for key in act.keys_of(hand)]
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


def named_keys(file: str) -> set[str]:
    """The keys a paper for people names: what stands in backticks and looks like a key."""
    code = re.findall(r"`([^`\n]+)`", (ROOT / file).read_text("utf-8"))
    return {word for word in code if KEY.fullmatch(word)}


@pytest.mark.parametrize("file", ["README.md", "docs/manual.md"])
def test_every_key_named_for_people_is_in_a_table(file):
    known = {QKeySequence(key).toString() for table in TABLES.values() for act in table for key in act.keys}
    found = named_keys(file)
    assert found
    assert sorted(key for key in found if QKeySequence(key).toString() not in known) == []


def test_the_finish_page_is_named_with_its_key():
    finish = next(act for act in TABLES["scoring"] if act.id == "finish")
    assert f"**Finish** (`{finish.keys[0]}`)" in (ROOT / "README.md").read_text("utf-8")
