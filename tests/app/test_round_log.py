# SPDX-License-Identifier: MPL-2.0
"""A round is folded once and gone on from; what comes out is what the whole log says."""

from __future__ import annotations

from dataclasses import replace

from inspector.app.round_log import round_of
from inspector.app.rounds import add_sites, change_round, make_round, set_state
from inspector.core.round_plans import RoundPlan
from inspector.core.round_rows import read_rows
from inspector.core.round_states import fold_round
from inspector.core.sites import Site

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
