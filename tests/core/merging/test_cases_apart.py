# SPDX-License-Identifier: MPL-2.0
"""Why a walk does not rank: every reason, one case each."""

from dataclasses import replace

import pytest

from inspector.core.merging.deciding import judge_blanks, review
from inspector.core.merging.picturing import picture
from tests.core.merging.cards import (
    BLUE,
    FULL,
    LOST,
    ME,
    MET,
    NEW,
    OLD,
    ROUND,
    SKIPPED,
    card,
    free,
    head,
    key,
    letter,
    only,
    pool,
    rowed,
    see,
)

TASK = letter("v1", "v2")


def _kind(kind: str, ranks: bool | None = None) -> tuple[str, ...]:
    plan = replace(ROUND, kind=kind, ranks=ranks)
    return only(see(card("v1", FULL, head(kind=kind)), letter("v1", plan=plan))).apart


def test_a_drill_never_ranks_whatever_its_round_says():
    assert (_kind("drill"), _kind("drill", ranks=True)) == (("drill",), ("drill",))


def test_self_checks_and_rechecks_rank_only_where_the_round_says_so():
    assert [_kind("recheck"), _kind("self_check")] == [("recheck",), ("kind",)]
    assert [_kind("recheck", ranks=True), _kind("self_check", ranks=True)] == [(), ()]
    assert [_kind("mock"), _kind("mock", ranks=False)] == [(), ("kind",)]


def test_a_recheck_meets_no_full_card_and_replaces_none():
    full = card("v1", FULL)
    again = card("v2", {"1": LOST}, head(BLUE, kind="recheck"))
    assert see(full, again, TASK).walks["visit:v1"] == see(full, TASK).walks["visit:v1"]


@pytest.mark.parametrize(("more", "reason"), [({"edition": "outside"}, "outside"), ({"sealed": None}, "unsealed")])
def test_what_is_not_a_whole_sealed_card_does_not_rank(more, reason):
    assert only(see(card("v1", FULL, **more), TASK)).apart == (reason,)


@pytest.mark.parametrize("state", ["closed", "rebuilding", "fenced", "withdrawn", "refused"])
def test_a_site_that_could_not_be_judged_stands_apart(state):
    assert only(see(card("v1", {}, head(state=state)), TASK)).apart == ("away",)


def test_a_refused_site_ranks_where_it_counts_nothing():
    assert only(see(card("v1", {}, head(state="refused", refusal="zero")), TASK)).ranks


def test_a_card_ranks_only_when_its_visit_and_kind_are_assigned():
    mine = card("v1", FULL)
    assert only(see(mine)).apart == ("not_admitted",)
    assert only(see(mine, letter("v9"))).apart == ("not_admitted",)
    assert only(see(mine, letter("v1", plan=replace(ROUND, kind="open")))).apart == ("not_admitted",)
    assert only(see(mine, letter("v1"))).ranks


def test_a_returned_card_is_kept_apart_until_another_comes():
    steps = [(head(), ()), *FULL.items(), ("seal", ())]
    mine = rowed("v1", steps)
    before = see(mine, TASK)
    back = review(before, only(before), "returned", ME)
    walk = only(see(mine, TASK, back))
    assert (walk.apart, walk.review) == (("returned",), "returned")
    again = only(see(mine, TASK, back, rowed("v1", [*steps, ("reopen", ()), ("1", LOST), ("seal", ())])))
    assert (again.apart, again.review, again.dormant) == ((), "", (back.digest(),))


def test_an_open_conflict_keeps_a_walk_apart():
    assert only(see(card("v1", FULL), card("v1", {**FULL, "1": LOST}), TASK)).apart == ("conflict",)


def test_blanks_wait_for_the_office_which_says_what_they_count():
    mine = card("v1", {"1": MET, "2": free(10)})
    before = see(mine, TASK)
    walk = only(before)
    assert (walk.apart, walk.blanks) == (("blanks",), 1)
    judged = only(see(mine, TASK, judge_blanks(before, walk, "judged", ME)))
    zero = only(see(mine, TASK, judge_blanks(before, walk, "zero", ME)))
    assert [(one.ranks, one.blanks, one.scores[OLD].total.percent) for one in (judged, zero)] == [
        (True, 1, 100),
        (True, 1, judged.scores[OLD].total.earned * 100 / 18),
    ]
    assert (zero.answers[key("3")].way, zero.answers[key("3")].stated) == ("decided", True)


def test_nothing_judged_is_nothing_to_rank():
    walk = only(see(card("v1", {"1": SKIPPED}), TASK))
    assert walk.apart == ("blanks", "nothing")


def test_a_card_whose_sheet_is_not_there_has_nothing_to_rank():
    made = replace(pool(card("v1", FULL), TASK), checklists={})
    assert only(picture(made)).apart == ("nothing",)


def test_two_versions_in_one_round_wait_for_the_office():
    mine = card("v1", FULL)
    newer = rowed("v2", [(head(BLUE, site="西街"), ()), ("1", MET), ("2", free(5)), ("4", MET), ("seal", ())], NEW)
    seen = see(mine, newer, TASK)
    assert {walk.apart for walk in seen.walks.values()} == {("version",)}
    assert seen.versions[0].versions == {OLD: ("visit:v1",), NEW: ("visit:v2",)}
