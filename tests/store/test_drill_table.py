# SPDX-License-Identifier: MPL-2.0
"""Drills on disk: a log that only grows, a line beside it; a visit made for a drill is found by its id alone."""

from __future__ import annotations

import sqlite3

import pytest

from inspector.core.moments import Moment
from inspector.core.problems import KnownError
from inspector.core.text import text
from inspector.store.summaries import DrillLine
from tests.store.sample import NOON, opened


def line(title: str = "考核", at: int = NOON, name: str = "d1") -> DrillLine:
    """A drill as it stands after a row."""
    return DrillLine(name, text({"zh": title, "en": "Drill"}), "2026-11-21", "exam", 12, Moment(at), is_closed=True)


@pytest.fixture
def workspace(tmp_path):
    opening = opened(tmp_path)
    opening.append_drill(line(), 0, b"{}")
    yield opening
    opening.close()


def test_rows_come_back_in_order_and_the_line_is_the_newest(workspace):
    workspace.append_drill(line("复训", NOON + 9), 1, b'{"seq":1}')
    assert workspace.drill_rows("d1") == (b"{}", b'{"seq":1}')
    assert workspace.drills() == (line("复训", NOON + 9),)


def test_the_drill_changed_last_stands_first(workspace):
    workspace.append_drill(line(name="d2", at=NOON + 1), 0, b"{}")
    assert [one.id for one in workspace.drills()] == ["d2", "d1"]


@pytest.mark.parametrize("seq", [0, 2])
def test_a_row_that_does_not_follow_changes_nothing(workspace, seq: int):
    with pytest.raises(KnownError) as error:
        workspace.append_drill(line("anders"), seq, b"{}")
    assert (error.value.problem.code, workspace.drills()) == ("drill_order", (line(),))


@pytest.mark.parametrize("deed", ["UPDATE drill_rows SET data = x'00'", "DELETE FROM drill_rows"])
def test_a_row_is_never_changed_nor_removed(workspace, deed: str):
    with pytest.raises(sqlite3.IntegrityError):
        workspace.log.run(lambda connection: connection.execute(deed))
    assert workspace.drill_rows("d1") == (b"{}",)


def test_a_drill_of_another_workspace_is_named(workspace):
    with pytest.raises(KnownError, match="d9"):
        workspace.drill_rows("d9")


def test_a_drill_whose_rows_are_gone_is_said(workspace):
    workspace.log.run(lambda connection: connection.execute("DROP TRIGGER drill_rows_stay"))
    workspace.log.run(lambda connection: connection.execute("DELETE FROM drill_rows"))
    with pytest.raises(KnownError) as error:
        workspace.drill_rows("d1")
    assert error.value.problem.code == "drill_broken"
    assert [problem.code for problem in workspace.check()] == ["drill_broken"]
