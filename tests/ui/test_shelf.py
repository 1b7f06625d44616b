# SPDX-License-Identifier: MPL-2.0
"""The shelf: covers at once, a sheet when it is asked for, the rest counted beside the window."""

from __future__ import annotations

import pytest

from inspector.app.library import shipped_checklists
from inspector.core.problems import KnownError
from tests.app.halls import begun


@pytest.fixture
def shelf(desk, qtbot):
    """A shelf with its covers."""
    with qtbot.waitSignal(desk.shelf.filled):
        desk.shelf.ask()
    return desk.shelf


def test_a_sheet_is_read_when_it_is_asked_for(shelf, qtbot):
    with qtbot.waitSignal(shelf.opened) as opened:
        shelf.fetch("cn-market")
    assert opened.args == ["cn-market"]
    assert shelf.sheet("cn-market").id == "cn-market"
    assert shelf.sheet("cn-bank") is None


def test_a_sheet_asked_for_twice_is_read_once(shelf, qtbot):
    first = shelf.take("cn-market")
    with qtbot.waitSignal(shelf.opened):
        shelf.fetch("cn-market")
    assert shelf.take("cn-market") is first


def test_the_census_reads_every_sheet_and_its_words(shelf, qtbot):
    shelf.census()
    qtbot.waitUntil(lambda: all(shelf.sheet(one.key) for one in shelf.shelved), timeout=30_000)
    assert len(shelf.shelved) == len(shipped_checklists())
    assert any("积水" in words for words in shelf.words("cn-market"))


def test_a_census_asked_for_again_does_nothing_more(shelf, qtbot, desk):
    shelf.census()
    shelf.census()
    qtbot.waitUntil(lambda: not desk.tasks.is_busy, timeout=30_000)
    shelf.census()
    assert not desk.tasks.is_busy


def test_a_sheet_pinned_by_a_visit_stands_on_the_shelf(shelf, qtbot, hall):
    begun(hall)
    with qtbot.waitSignal(shelf.filled):
        shelf.read_anew()
    kept = [one for one in shelf.shelved if not one.shipped]
    assert [(one.id, one.points) for one in kept] == [("small", 3)]
    assert shelf.take(kept[0].key).digest() == kept[0].key


def test_a_sheet_that_is_not_there_is_a_known_fault(shelf):
    with pytest.raises(KnownError) as refused:
        shelf.take("gone")
    assert refused.value.problem.code == "checklist_missing"


def test_a_shipped_file_that_cannot_be_read_is_said_and_the_others_stay(shelf, qtbot, desk, monkeypatch, tmp_path):
    bad = tmp_path / "bad.yaml"
    bad.write_text("id: cn-bank\nversion: 1\ntitle: x\nsite_type: x\nsections: [", "utf-8")
    monkeypatch.setattr("inspector.app.library.shipped_checklists", lambda: (bad, *shipped_checklists()[:2]))
    with qtbot.waitSignal(shelf.filled):
        shelf.read_anew()
    with qtbot.waitSignal(shelf.refused):
        shelf.census()
    qtbot.waitUntil(lambda: not desk.tasks.is_busy)
    assert sum(1 for one in shelf.shelved if shelf.sheet(one.key)) == 2
