# SPDX-License-Identifier: MPL-2.0
"""Figures of pictures that follow from pools: what is withdrawn was never there, what was decided explains itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from hypothesis import given, settings

from inspector.core.answers import Answer
from inspector.core.merging.card_fold import CardFold
from inspector.core.merging.deciding import appeal, decide, judge_blanks, overrule
from inspector.core.merging.decisions import Decision
from inspector.core.merging.picturing import picture
from inspector.core.points import PointId
from inspector.core.policies import Policies
from inspector.core.ranking.corrections import corrections
from inspector.core.ranking.explaining import explain_row
from inspector.core.ranking.figures_record import figures_record
from inspector.core.ranking.figuring import figures
from inspector.core.ranking.rank_plan import RankPlan
from inspector.core.reasons import recompute
from inspector.core.rounds import Header
from tests.core.merging.cards import (
    BLUE,
    FULL,
    LOST,
    ME,
    MET,
    card,
    free,
    head,
    key,
    letter,
    only,
    pool,
    rowed,
    see,
    withdraw,
)
from tests.core.merging.drawn import pools
from tests.core.ranking.walks_made import market, site, walk
from tests.core.ranking.walks_made import picture as made

PLAN = RankPlan(policies=Policies(least_sites=1))
STREET = "东街街道"
SITES = ("一", "二", "三")


def round_of(*more: CardFold | Decision, last: Mapping[str, Answer] = FULL) -> tuple[object, ...]:
    """Three assigned markets, the last judged as said, and whatever else there is."""
    cards = [card(f"v{n}", last if n == 3 else FULL, head(site=name)) for n, name in enumerate(SITES, 1)]
    return letter("v1", "v2", "v3", "v4"), *cards, *more


@settings(max_examples=40, deadline=None)
@given(pools())
def test_every_figure_of_a_drawn_pool_is_explained_down_to_its_answers(made):
    seen = picture(made)
    found = figures(seen, PLAN)
    for by, table in found.tables.items():
        for row in table.rows:
            reason = explain_row(found, seen, by, row.unit)
            assert (None if reason is None else recompute(reason)) == row.value


@settings(max_examples=30, deadline=None)
@given(pools())
def test_what_is_withdrawn_leaves_the_figures_as_if_it_had_never_come(made):
    one = card("v9", FULL, head(site="九"))
    before, after = picture(made), picture(made | pool(one, withdraw(one.digest)))
    assert figures_record(figures(before, PLAN)) == figures_record(figures(after, PLAN))


def test_two_inspectors_who_differ_do_not_rank_until_the_mean_is_decided_and_then_it_is_explained():
    pair = [card("v1", FULL | {"2": free(4)}), card("v2", FULL | {"2": free(7)}, head(BLUE))]
    assert figures(see(letter("v1", "v2"), *pair), PLAN).total.value is None
    open_one = only(see(letter("v1", "v2"), *pair)).conflicts[0]
    seen = see(letter("v1", "v2"), *pair, decide(open_one, "mean", ME))
    found = figures(seen, PLAN)
    reason = explain_row(found, seen, "area", STREET)
    assert found.total.value == recompute(reason) == (2 + Fraction(11, 2) + 6) * 100 / 18


def test_blanks_that_earn_nothing_are_explained_as_decided():
    few = card("v1", {"1": MET})
    seen = see(letter("v1"), few, judge_blanks(see(letter("v1"), few), only(see(letter("v1"), few)), "zero", ME))
    found = figures(seen, PLAN)
    assert found.total.value == Fraction(2 * 100, 18)
    assert recompute(explain_row(found, seen, "area", STREET)) == found.total.value


def test_a_late_card_is_the_cause_of_a_correction():
    before = see(*round_of())
    after = see(*round_of(card("v4", FULL | {"1": LOST}, head(site="四"))))
    (whole, street, *_) = corrections(figures(before, PLAN), figures(after, PLAN), before, after)
    assert (whole.by, street.by, street.unit, street.value_before) == ("", "area", STREET, 100)
    assert [(one.kind, one.site) for one in street.causes] == [("late", "四")]
    assert [said.said("en") for said in street.because()] == ["四: its card came later"]


def test_a_withdrawn_card_is_the_cause_of_a_correction():
    records = round_of(last=FULL | {"1": LOST})
    before, after = see(*records), see(*records, withdraw(records[3].digest))
    street = corrections(figures(before, PLAN), figures(after, PLAN), before, after)[1]
    assert (street.value_after, [one.kind for one in street.causes]) == (100, ["withdrawn"])


def test_an_overrule_and_a_granted_appeal_are_causes_and_an_appeal_only_filed_is_none():
    records = round_of(last=FULL | {"1": LOST, "2": free(4)})
    before = see(*records)
    walk = before.walks["visit:v3"]
    changed = (
        overrule(before, walk, key("2"), free(10), ME),
        appeal(before, walk, key("1"), ME, part="a", choice="filed"),
    )
    after = see(*records, *changed)
    street = corrections(figures(before, PLAN), figures(after, PLAN), before, after)[1]
    assert [(one.kind, one.key) for one in street.causes] == [("overrule", key("2"))]
    granted = see(*records, *changed, appeal(after, after.walks["visit:v3"], key("1"), ME, part="a", choice="revoked"))
    street = corrections(figures(after, PLAN), figures(granted, PLAN), after, granted)[1]
    assert ([one.kind for one in street.causes], street.value_after) == (["appeal"], 100)


def test_equal_figures_need_no_correction():
    seen = see(*round_of())
    assert corrections(figures(seen, PLAN), figures(seen, PLAN), seen, seen) == ()


def test_a_place_that_moves_because_another_unit_did_has_no_cause_of_its_own():
    west = [card("v4", FULL | {"2": free(5)}, _west())]
    before = see(*round_of(*west, last=FULL | {"1": LOST}))
    after = see(*round_of(card("v4", FULL, _west()), last=FULL | {"1": LOST}))
    found = {one.unit: one for one in corrections(figures(before, PLAN), figures(after, PLAN), before, after)}
    assert (found[STREET].place_before, found[STREET].place_after, found[STREET].causes) == (1, 2, ())
    assert [said.said("en") for said in found[STREET].because()] == ["other units moved"]


def _west() -> Header:
    away = head(site="四")
    return replace(away, site=replace(away.site, units=(replace(away.site.units[0], name="西街街道"),)))


def test_a_trade_is_corrected_because_of_its_own_points_alone():
    sheet = market()
    before = [walk(site("一"), sheet, floor="3", stalls="lost")]
    digest, name = sheet.digest(), before[0].id
    ruled = Decision("overrule", name, "overruled", (digest, PointId("stalls")), answer=MET)
    other = replace(ruled, key=(digest, PointId("floor")))
    after = [walk(site("一"), sheet, floor="6", stalls="met")]
    decided = {"a": ruled, "b": other}
    seen = made(*before), made(*after, decisions=decided, standing=dict.fromkeys(decided, "holds"))
    found = corrections(figures(seen[0], PLAN), figures(seen[1], PLAN), *seen)
    trades = {one.unit: [cause.record for cause in one.causes] for one in found if one.by == "trade"}
    assert trades == {"城管": ["a"], "区市场监管局": ["b"]}
    assert next(one for one in found if one.by == "area").because()[0].said("zh") == "一：改判"


def test_a_card_that_goes_on_where_another_ended_is_late_and_the_other_is_not_called_withdrawn():
    steps = [(head(site="三"), ()), *(FULL | {"1": LOST}).items(), ("seal", ())]
    short, longer = rowed("v3", steps), rowed("v3", [*steps, ("reopen", ()), ("1", MET), ("seal", ())])
    others = round_of()[:3]
    before, after = see(*others, short), see(*others, short, longer)
    street = corrections(figures(before, PLAN), figures(after, PLAN), before, after)[1]
    assert [(one.kind, one.record) for one in street.causes] == [("late", longer.digest)]
