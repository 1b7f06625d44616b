# SPDX-License-Identifier: MPL-2.0
"""A round is folded once and gone on from; what comes out is what the whole log says."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from inspector.app.assigning import assign, write_assignments
from inspector.app.hall import Hall
from inspector.app.round_log import round_of
from inspector.app.rounds import add_sites, change_round, make_round, set_state
from inspector.core.round_plans import RoundPlan
from inspector.core.round_rows import read_rows
from inspector.core.round_states import fold_round
from inspector.core.sites import Site
from tests.ui.offices import assigned, drawn

PLAN = RoundPlan("r1", "十一月测评", "covert")


def test_a_round_gone_on_from_is_the_round_its_whole_log_says(hall):
    hall.workspace.keep_sites([Site("甲市场", "M1"), Site("乙市场", "M2")])
    make_round(hall, PLAN)
    for deed in (
        lambda: add_sites(hall, "r1", ["M1", "M2"]),
        lambda: set_state(hall, "r1", "M2", "closed", "停业"),
        lambda: change_round(hall, replace(PLAN, title="十二月测评")),
    ):
        made = deed()
        whole = fold_round(read_rows(hall.workspace.round_rows("r1")))
        assert made == whole == round_of(hall, "r1")


def test_a_log_that_is_another_one_is_folded_anew(hall):
    make_round(hall, PLAN)
    before = round_of(hall, "r1")
    hall.folded["r1"] = ((b"{}",), replace(before, wrote=9))
    assert round_of(hall, "r1") == before


def test_a_round_read_row_by_row_is_the_same_and_stopping_leaves_nothing_known(hall: Hall):
    state = assigned(hall, "王敏")
    hall.folded.clear()
    heard: list[tuple[int, int]] = []

    def told(part: int, whole: int) -> None:
        heard.append((part, whole))
        if len(heard) == 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        round_of(hall, "R-1", told)
    assert hall.folded == {}
    assert round_of(hall, "R-1", told) == state
    assert [part for part, _ in heard[2:]] == sorted(part for part, _ in heard[2:])


def test_files_stopped_before_the_last_is_made_leave_no_file_and_no_row(hall: Hall, tmp_path: Path):
    first, *others = drawn(hall).stops
    assign(hall, "R-1", [first], ("王敏",))
    state = assign(hall, "R-1", others, ("李强",))

    def stop(part: int, _whole: int) -> None:
        if part == len(state.teams()):
            raise InterruptedError

    with pytest.raises(InterruptedError):
        write_assignments(hall, "R-1", state.teams(), tmp_path / "out", stop)
    assert (round_of(hall, "R-1"), (tmp_path / "out").exists(), hall.workspace.letters()) == (state, False, ())
    written = write_assignments(hall, "R-1", state.teams(), tmp_path / "out", max)
    assert [one.inspectors for one in written] == [("王敏",), ("李强",)]
    assert len({stop.letter for stop in round_of(hall, "R-1").stops.values()}) == 2
