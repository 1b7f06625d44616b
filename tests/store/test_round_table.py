# SPDX-License-Identifier: MPL-2.0
"""Rounds: a log that only grows, its plan beside it; letters are kept once, as they came."""

from __future__ import annotations

import sqlite3

import pytest

from inspector.core.moments import Moment
from inspector.core.problems import KnownError
from inspector.store.summaries import PlanEntry, RoundLine
from inspector.store.workspace import Workspace
from tests.store.sample import NOON, opened


def line(title: str = "第3周", at: int = NOON, name: str = "r1") -> RoundLine:
    """A round as it stands after a row."""
    return RoundLine(name, title, "covert", "2026-11-16", "2026-11-20", Moment(at))


@pytest.fixture
def workspace(tmp_path):
    opening = opened(tmp_path)
    opening.append_round(line(), 0, b"{}", [PlanEntry("r1", "S-01", order=1), PlanEntry("r1", "S-02", order=2)])
    yield opening
    opening.close()


def sites(workspace: Workspace) -> list[str]:
    """The sites of the plan in order."""
    return [one.entry.site for one in workspace.plan("r1")]


def test_rows_come_back_in_order_and_the_line_is_the_newest(workspace):
    workspace.append_round(line("第4周", NOON + 9), 1, b'{"seq":1}')
    assert workspace.round_rows("r1") == (b"{}", b'{"seq":1}')
    assert workspace.rounds() == (line("第4周", NOON + 9),)


def test_the_round_changed_last_stands_first(workspace):
    workspace.append_round(line(name="r2", at=NOON + 1), 0, b"{}")
    assert [one.id for one in workspace.rounds()] == ["r2", "r1"]


@pytest.mark.parametrize("seq", [0, 2])
def test_a_row_that_does_not_follow_changes_nothing(workspace, seq: int):
    with pytest.raises(KnownError) as error:
        workspace.append_round(line("anders"), seq, b"{}", [PlanEntry("r1", "S-09")], ["S-01"])
    assert error.value.problem.code == "round_order"
    assert (workspace.rounds(), sites(workspace)) == ((line(),), ["S-01", "S-02"])


def test_what_changes_in_the_plan_changes_with_the_row(workspace):
    workspace.append_round(line(), 1, b"{}", [PlanEntry("r1", "S-02", visit="v2", order=0)], ["S-01"])
    assert [one.entry for one in workspace.plan("r1")] == [PlanEntry("r1", "S-02", visit="v2", order=0)]
    assert workspace.planned_visit("v2") == PlanEntry("r1", "S-02", visit="v2", order=0)
    assert workspace.planned_visit("") is None


@pytest.mark.parametrize("deed", ["UPDATE round_rows SET data = x'00'", "DELETE FROM round_rows"])
def test_a_row_is_never_changed_nor_removed(workspace, deed: str):
    with pytest.raises(sqlite3.IntegrityError):
        workspace.log.run(lambda connection: connection.execute(deed))
    assert workspace.round_rows("r1") == (b"{}",)


def test_a_round_of_another_workspace_is_named(workspace):
    with pytest.raises(KnownError) as error:
        workspace.round_rows("r9")
    assert error.value.problem.code == "round_unknown"


def test_missing_rows_are_found_by_the_check(workspace):
    workspace.log.run(lambda connection: connection.execute("UPDATE rounds SET rows = 2"))
    assert [problem.code for problem in workspace.check()] == ["round_broken"]


def test_letters_are_kept_once_and_come_back_whole(workspace):
    for kind, digest in (("assignment", "aa"), ("return", "bb"), ("assignment", "aa")):
        workspace.keep_letter(kind, digest, b"letter " + digest.encode(), Moment(NOON))
    assert [(one.kind, one.digest, one.size) for one in workspace.letters()] == [
        ("return", "bb", 9),
        ("assignment", "aa", 9),
    ]
    assert [one.digest for one in workspace.letters("return")] == ["bb"]
    assert workspace.letter("aa") == b"letter aa"
    with pytest.raises(KnownError) as error:
        workspace.letter("cc")
    assert error.value.problem.code == "letter_unknown"
