# SPDX-License-Identifier: MPL-2.0
"""Figures of hand-made walks: area and trade apart, samples, units nobody judged, mixes, periods and policies."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from inspector.core.assignments import PlannedVisit
from inspector.core.entries import Band
from inspector.core.merging.picture import Planned
from inspector.core.policies import Policies, Weight
from inspector.core.problems import KnownError
from inspector.core.ranking.figuring import figures
from inspector.core.ranking.rank_plan import RankPlan, read_rank_plan
from inspector.core.reading import Reading
from inspector.core.round_plans import Group, RoundPlan
from inspector.core.rounds import VisitId
from inspector.core.text import Text, text
from tests.core.ranking.walks_made import market, picture, site, walk
from tests.core.whole_cases import checklist, point, section

SHEET = market()
ALL = {"floor": "6", "stalls": "met", "toilet": "met"}


def east(**last: str):
    """Three sites of one street, the last judged otherwise."""
    clean = [walk(site(name), SHEET, **ALL) for name in ("一", "二")]
    return [*clean, walk(site("三"), SHEET, **{**ALL, **last})]


def values(table):
    """Who came to what."""
    return {row.unit: row.value for row in table.rows}


def test_stalls_on_the_street_cost_the_street_and_the_city_managers_and_leave_the_market_bureau_at_100():
    found = figures(picture(*east(stalls="lost")), RankPlan())
    assert values(found.tables["area"]) == {"东街": (100 + 100 + 80) / Fraction(3)}
    assert values(found.tables["trade"]) == {"区市场监管局": 100, "城管": Fraction(200, 3)}


def test_a_point_of_two_trades_counts_for_both_and_one_without_for_the_trade_of_the_site():
    both = point("both", 1, {"kind": "yes_no"}, trades=("fire", "health"))
    none = point("none", 1, {"kind": "yes_no"})
    trades = tuple({"id": name, "title": {"zh": said}} for name, said in (("fire", "消防"), ("health", "卫健")))
    sheet = checklist(section("a", both, none), trades=trades)
    found = figures(
        picture(walk(site("一"), sheet, both="lost", none="met"), sheets={sheet.digest(): sheet}), RankPlan()
    )
    assert values(found.tables["trade"]) == {"消防": 0, "卫健": 0, "区市场监管局": 100}


def test_too_few_sites_do_not_rank_and_a_planned_unit_nobody_judged_is_named():
    plan = RoundPlan("r", "十一月")
    planned = {VisitId("p"): Planned("r", PlannedVisit(VisitId("p"), site("九", "南街"), (), ()), "letter")}
    walks = [*(walk(site(name), SHEET, round="r", **ALL) for name in "一二三")]
    walks += [walk(site("四", "西街"), SHEET, round="r", **ALL)]
    walks += [walk(site("五", "北街"), SHEET, round="r", apart=("blanks",), **ALL)]
    found = figures(picture(*walks, plans={"r": plan}, planned=planned), RankPlan())
    rows = {row.unit: (row.place, row.standing) for row in found.tables["area"].rows}
    assert rows == {"东街": (1, "ranked"), "西街": (None, "few"), "南街": (None, "none"), "北街": (None, "apart")}
    assert found.apart == {"visit:五-2026-11-16-王敏": ("blanks",)}


def test_the_whole_is_the_mean_of_units_or_pooled_and_they_differ():
    walks = [*east(), walk(site("四", "西街"), SHEET, floor="0", stalls="lost", toilet="lost")]
    assert figures(picture(*walks), RankPlan()).total.value == 50
    assert figures(picture(*walks), RankPlan(policies=Policies(units="pooled"))).total.value == 75


def test_measures_mix_by_stated_weights_and_fewer_problems_are_better():
    walks = [walk(site("一"), SHEET, problems={"floor": (), "toilet": ()}, **{**ALL, "floor": "3"})]
    walks += [walk(site("二", "西街"), SHEET, problems={"floor": ()}, **{**ALL, "floor": "0"})]
    weights = (("score", 50), ("pass", 30), ("problems", 20))
    plan = RankPlan(measures=tuple(Weight(name, Fraction(weight)) for name, weight in weights))
    found = values(figures(picture(*walks), plan).tables["area"])
    assert found["东街"] == Fraction(70 * 50 + Fraction(200, 3) * 30 + 0 * 20, 100)
    assert found["西街"] == Fraction(40 * 50 + Fraction(200, 3) * 30 + 50 * 20, 100)


def test_a_refused_site_counts_zero_for_its_own_units_where_the_round_says_so():
    refused = walk(site("四"), SHEET, state="refused", refusal="zero")
    found = figures(picture(*east(), refused), RankPlan())
    assert values(found.tables["area"]) == {"东街": 75}
    assert values(found.tables["trade"]) == {"区市场监管局": 75, "城管": 100}
    assert found.tables["area"].row("东街").sample.judged == 9


def test_groups_of_the_round_rank_among_themselves_unless_the_plan_names_others():
    about = RoundPlan("r", "十一月", groups=(Group("1", "一组", ("东街",)), Group("2", "二组", ("西街", "南街"))))
    walks = [walk(site(f"{street}{n}", street), SHEET, round="r", **ALL) for street in ("东街", "西街") for n in "123"]
    found = figures(picture(*walks, plans={"r": about}), RankPlan()).tables["area"]
    assert [(row.unit, row.group, row.place) for row in found.rows] == [
        ("东街", "一组", 1),
        ("西街", "二组", 1),
        ("南街", "二组", None),
    ]
    plan = RankPlan(groups=(Group("a", "全部", ("东街", "西街")),))
    both = figures(picture(*walks, plans={"r": about}), plan).tables["area"]
    assert [(row.group, row.place, row.tied) for row in both.rows] == [("全部", 1, True), ("全部", 1, True)]


def test_only_the_rounds_and_systems_of_the_plan_count():
    other = checklist(section("a", point("p", 10)), id="hygiene")
    sheets = {SHEET.digest(): SHEET, other.digest(): other}
    walks = [walk(site("一"), SHEET, round="r", **ALL), walk(site("一"), other, "2026-11-17", round="r", p="4")]
    walks += [walk(site("一"), SHEET, "2026-11-18", round="s", floor="0")]
    seen = {
        plan: values(figures(picture(*walks, sheets=sheets), RankPlan(**dict(plan))).tables["area"])["东街"]
        for plan in (
            (("rounds", ("r",)),),
            (("systems", ("hygiene",)),),
            (("rounds", ("s",)), ("systems", ("market",))),
        )
    }
    assert list(seen.values()) == [70, 40, 0]


@pytest.mark.parametrize(("missing", "west"), [("rescale", 100), ("zero", 60), ("full", 100), ("peers", 80)])
def test_a_type_missing_in_a_unit_follows_the_named_policy(missing, west):
    types = (Weight("农贸市场", Fraction(60)), Weight("广场", Fraction(40)))
    walks = [
        walk(site("一"), SHEET, **ALL),
        walk(site("二", type="广场"), SHEET, floor="0", toilet="met", stalls="met"),
    ]
    walks[1] = walk(site("二", type="广场"), SHEET, floor="1", toilet="met", stalls="met")
    walks += [walk(site("三", "西街"), SHEET, **ALL)]
    found = values(figures(picture(*walks), RankPlan(policies=Policies(types=types, missing=missing))).tables["area"])
    assert found == {"东街": 80, "西街": west}


def test_sites_of_one_name_are_told_apart_by_id_and_visited_twice_are_averaged():
    walks = [walk(site("市场", id="1"), SHEET, **ALL), walk(site("市场", id="2"), SHEET, "2026-11-17", floor="0")]
    walks += [walk(site("市场", id="2"), SHEET, "2026-11-18", **ALL)]
    found = figures(picture(*walks), RankPlan()).tables["area"].row("东街")
    assert (found.sample.sites, found.sample.walks, found.value) == (2, 3, 75)


def test_leaders_types_and_classes_have_tables_of_their_own():
    walks = [walk(site(name, leader="李主任"), SHEET, **{**ALL, "stalls": "lost"}) for name in "一二三"]
    found = figures(picture(*walks), RankPlan())
    assert values(found.tables["leader"]) == {"张书记": 80, "李主任": 80}
    assert values(found.tables["category"]) == {"公共环境": 100, "公共秩序": 0}
    assert (values(found.tables["type"]), found.sites_by_type) == ({"农贸市场": 80}, {"农贸市场": 3})


def test_nothing_at_all_makes_empty_figures_and_no_error():
    found = figures(picture(), RankPlan())
    assert (found.total.value, found.total.standing, found.walks) == (None, "none", ())
    assert all(not table.rows for table in found.tables.values())


def test_a_walk_in_which_nothing_counts_is_named_and_a_round_that_does_not_rank_plans_nothing():
    plan = RoundPlan("d", "演练", kind="drill")
    planned = {VisitId("p"): Planned("d", PlannedVisit(VisitId("p"), site("九", "南街"), (), ()), "letter")}
    empty = walk(site("零"), SHEET, floor="n/a")
    found = figures(picture(empty, *east(), plans={"d": plan}, planned=planned), RankPlan())
    assert found.apart == {empty.id: ("nothing",)}
    assert not found.tables["area"].has("南街")
    with pytest.raises(KeyError):
        found.tables["area"].row("南街")


def test_every_choice_of_a_plan_is_read_as_it_was_written():
    plan = RankPlan(
        rounds=("r",),
        systems=("market",),
        groups=(Group("1", "一组", ("东街",)),),
        stars=(Band("five", text("五星"), Fraction(95), 5),),
        red=Fraction(95),
        black=Fraction(85),
        level="street",
        current="2026-11",
    )
    assert read_rank_plan(Reading(plan.record())) == plan


@pytest.mark.parametrize(
    ("measures", "path"),
    [
        (({"id": "score", "weight": "1"}, {"id": "score", "weight": "2"}), "/measures"),
        (({"id": "score", "weight": "0"},), "/measures/0/weight"),
    ],
)
def test_measures_named_twice_or_without_weight_are_refused(measures, path):
    with pytest.raises(KnownError) as refused:
        read_rank_plan(Reading({"measures": measures}))
    assert refused.value.problem.facts["path"] == path


def test_a_type_is_one_row_whether_its_visits_count_or_not_in_any_language():
    sheet = replace(market(), site_type=Text((("en", "Wet market"), ("zh", "农贸市场"))))
    names = {"sheets": {sheet.digest(): sheet}}
    counts = walk(site("North market", type="Wet market"), sheet, floor="6")
    apart = walk(site("South market", type="Wet market"), sheet, apart=("drill",), floor="3")
    rows = figures(picture(counts, apart, **names), RankPlan()).tables["type"].rows
    assert [(row.unit, row.standing) for row in rows] == [("农贸市场", "few")]
