# SPDX-License-Identifier: MPL-2.0
"""Sections and the whole: weights, caps, bonus, gates, vetoes, quotas, bands of two keys, tiers, missing parts."""

from fractions import Fraction

import pytest

from inspector.core.answers import Answer, Status
from inspector.core.checklist import read_checklist
from inspector.core.explain import explain, recompute
from inspector.core.points import PointId
from inspector.core.reasons import Reason
from inspector.core.scoring import Score, score
from inspector.core.values import Mark, Marks
from inspector.core.wholes.whole_rule import State
from tests.core.whole_cases import VETO, YES, checklist, given, point, section

FOOD = checklist(
    section("veto", point("v", 0, VETO)),
    section("key", point("k1", 30), point("k2", 28)),
    section("basic", point("b", 42)),
    section("bonus", point("plus", 20), bonus=True, cap="16"),
    rules=(
        {
            "id": "pass",
            "kind": "pass",
            "all": (
                {"id": "veto", "no_veto": True},
                {"id": "keys", "each": "key", "least": "60"},
                {"id": "total", "of": "total", "least": "90"},
            ),
        },
    ),
)
SITE = checklist(
    section("guarantee", point("g1", 30), point("g2", 30)),
    section("general", point("n", 40)),
    rules=(
        {"id": "gate", "kind": "gate", "section": "guarantee", "least": "40", "effect": "void"},
        {"id": "zero", "kind": "gate", "points": ("g1", "g2"), "effect": "void"},
    ),
)


def state(made: Score, name: str) -> State:
    """What a rule found."""
    return next(ruling.state for ruling in made.rulings if ruling.id == name)


def explained(sheet: object, answers: object) -> Reason:
    """The explanation of a score, after it has been computed again from its leaves."""
    reason = explain(sheet, answers)
    assert recompute(reason) == reason.number
    return reason


@pytest.mark.parametrize(
    ("answers", "total", "passed"),
    [
        (given(v="met", k1="30", k2="28", b="36", plus="6"), "100", True),
        (given(v="met", k1="30", k2="28", b="36", plus="20"), "110", True),
        (given(v="met", k1="17.9", k2="28", b="42", plus="10"), "97.9", False),
        (given(v="met", k1="18", k2="28", b="42", plus="1"), "89", False),
        (given(v="met", k1="18", k2="28", b="42", plus="2"), "90", True),
        (given(v="lost", k1="30", k2="28", b="42", plus="0"), "100", False),
    ],
)
def test_a_food_safe_city_passes_through_three_gates(answers, total, passed):
    made = score(FOOD, answers)
    assert made.total.percent == Fraction(total)
    assert made.verdict is passed
    assert explained(FOOD, answers).number == made.total.percent


def test_bonus_points_stand_outside_the_base_and_the_pass_rate():
    made = score(FOOD, given(v="met", k1="30", k2="28", b="42", plus="0"))
    assert (made.basic.earned, made.basic.possible, made.bonus) == (100, 100, 0)
    assert made.total.pass_rate == 100


def test_a_verdict_is_open_until_everything_it_asks_is_judged():
    assert score(FOOD, given(k1="30")).verdict is None
    assert score(FOOD, given(k1="1")).verdict is False


@pytest.mark.parametrize(
    ("answers", "percent", "gate"),
    [
        (given(g1="18", g2="20", n="40"), 0, State.BROKEN),
        (given(g1="20", g2="20", n="40"), 80, State.HELD),
        (given(g1="30", g2="0", n="40"), 0, State.BROKEN),
        (given(g1="n/a", g2="20", n="30"), Fraction(500, 7), State.HELD),
        (given(g1="n/a", g2="19.99", n="40"), 0, State.BROKEN),
        (given(n="40"), 100, State.OPEN),
    ],
)
def test_a_guarantee_section_below_its_gate_or_with_a_zero_voids_the_sheet(answers, percent, gate):
    made = score(SITE, answers)
    assert made.total.percent == percent
    assert state(made, "gate") is gate
    assert explained(SITE, answers).number == percent


def test_a_gate_may_cap_or_fail_instead_of_voiding():
    gate = {"id": "gate", "kind": "gate", "section": "all", "least": "60", "cap": "50"}
    capped = checklist(section("all", point("a", 100)), rules=({**gate, "effect": "cap"},))
    assert score(capped, given(a="55")).total.percent == 50
    assert score(capped, given(a="40")).total.percent == 40
    assert explained(capped, given(a="55")).number == 50
    del gate["cap"]
    failed = checklist(section("all", point("a", 100)), rules=({**gate, "effect": "fail"},))
    assert (score(failed, given(a="55")).total.percent, score(failed, given(a="55")).verdict) == (55, False)


def test_weighted_methods_and_years_add_up():
    def year(name: str, worth: str) -> object:
        methods = (
            section(f"{name}.online", point(f"{name}o", 100), worth="40"),
            section(f"{name}.site", point(f"{name}s", 100), worth="40"),
            section(f"{name}.survey", point(f"{name}q", 100), worth="20"),
        )
        return {"id": name, "title": {"zh": name}, "sections": methods, "worth": worth}

    sheet = checklist(year("a", "15"), year("b", "25"), year("c", "60"))
    answers = given(ao="90", as_="0", aq="85") | given(**{"as": "80"}) | given(bo="92", bs="86", bq="88")
    answers |= given(co="95", cs="90", cq="92")
    made = score(sheet, {name: one for name, one in answers.items() if name != "as_"})
    years = [Fraction(85), Fraction(92 * 40 + 86 * 40 + 88 * 20, 100), Fraction(95 * 40 + 90 * 40 + 92 * 20, 100)]
    assert made.total.percent == sum(w * y for w, y in zip((15, 25, 60), years, strict=True)) / 100
    assert explained(sheet, {name: one for name, one in answers.items() if name != "as_"}).number == made.total.percent


@pytest.mark.parametrize(("policy", "percent"), [("rescale", 80), ("zero", 48), ("full", 88), ("peers", 80)])
def test_a_part_in_which_nothing_could_be_judged_follows_the_named_policy(policy, percent):
    sheet = checklist(
        section("a", point("1", 30)), section("b", point("2", 30)), section("c", point("3", 40)), missing=policy
    )
    answers = given(**{"1": "30", "2": "18", "3": "n/a"})
    assert score(sheet, answers).total.percent == percent
    assert explained(sheet, answers).number == percent


def test_the_mean_of_peers_is_a_mean_of_rates():
    sheet = checklist(
        section("a", point("1", 10)), section("b", point("2", 90)), section("c", point("3", 100)), missing="peers"
    )
    answers = given(**{"1": "10", "2": "45", "3": "n/a"})
    assert score(sheet, answers).total.percent == (10 + 45 + Fraction(75, 100) * 100) / 2
    assert explained(sheet, answers).number == score(sheet, answers).total.percent


def test_a_part_that_awaits_judgement_is_not_missing():
    sheet = checklist(section("a", point("1", 50)), section("b", point("2", 50)), missing="zero")
    assert score(sheet, given(**{"1": "50"})).total.percent == 100


def test_a_section_earns_no_more_than_its_cap():
    sheet = checklist(section("a", point("1", 4), point("2", 4), cap="5"))
    made = score(sheet, given(**{"1": "4", "2": "3"}))
    assert (made.total.earned, made.total.possible) == (5, 8)
    assert explained(sheet, given(**{"1": "4", "2": "3"})).number == Fraction(125, 2)


def test_a_veto_of_a_section_voids_that_section_alone():
    rule = {"kind": "veto", "effect": "void", "scope": "section"}
    sheet = checklist(section("a", point("1", 40), point("v", 0, rule)), section("b", point("2", 60)))
    answers = given(**{"1": "40", "v": "lost", "2": "60"})
    assert score(sheet, answers).total.earned == 60
    assert explained(sheet, answers).number == 60


def test_majors_and_minors_have_quotas_of_their_own():
    minors = [point(f"m{place}", 10, YES, severity="minor") for place in range(5)]
    sheet = checklist(
        section("all", point("M", 50, YES, severity="major"), *minors),
        severities=({"id": "major", "title": {"zh": "主要"}}, {"id": "minor", "title": {"zh": "一般"}}),
        rules=(
            {
                "id": "q",
                "kind": "quotas",
                "quotas": ({"severity": "major", "least": "100"}, {"severity": "minor", "least": "80"}),
            },
        ),
    )
    met = {f"m{place}": "met" for place in range(4)}
    assert score(sheet, given(M="met", m4="lost", **met)).verdict is True
    assert score(sheet, given(M="met", m4="lost", **{**met, "m3": "lost"})).verdict is False
    assert score(sheet, given(M="lost", m4="met", **met)).verdict is False


@pytest.mark.parametrize(("lost", "code"), [("0", "A"), ("13", "A"), ("13.01", "B"), ("27", "B"), ("28", "C")])
def test_demerits_make_the_grade_and_fewer_are_better(lost, code):
    bands = (
        {"code": "A", "title": {"zh": "优"}, "most": "13"},
        {"code": "B", "title": {"zh": "中"}, "most": "27"},
        {"code": "C", "title": {"zh": "差"}},
    )
    sheet = checklist(section("all", point("1", 100)), rules=({"id": "g", "kind": "demerit_grade", "bands": bands},))
    assert score(sheet, given(**{"1": str(float(100 - Fraction(lost)))})).grade.code == code


@pytest.mark.parametrize(
    ("earned", "code"),
    [(("25", "25", "25"), "5"), (("20", "20", "20"), "5"), (("25", "25", "15"), "4"), (("25", "25", "0"), "0")],
)
def test_a_rating_of_two_keys_needs_the_total_and_the_worst_part(earned, code):
    bands = (
        {"code": "5", "title": {"zh": "5"}, "total": "15", "worst": "5"},
        {"code": "4", "title": {"zh": "4"}, "total": "20", "worst": "10"},
        {"code": "0", "title": {"zh": "0"}},
    )
    sheet = checklist(
        section("all", point("a", 25), point("b", 25), point("c", 25)),
        rules=({"id": "r", "kind": "two_key", "measure": "demerits", "parts": ("a", "b", "c"), "bands": bands},),
    )
    assert score(sheet, given(a=earned[0], b=earned[1], c=earned[2])).grade.code == code


def test_the_tier_is_the_highest_with_every_required_point_met():
    tiers = (
        {"code": "3", "title": {"zh": "三星"}, "needs": ("1", "2", "3"), "stars": 3},
        {"code": "1", "title": {"zh": "一星"}, "needs": ("1",), "stars": 1},
    )
    sheet = checklist(
        section("all", *[point(str(n), 1, YES) for n in (1, 2, 3)]),
        rules=({"id": "t", "kind": "tiers", "tiers": tiers},),
    )
    assert score(sheet, given(**{"1": "met", "2": "met", "3": "met"})).grade.stars == 3
    assert score(sheet, given(**{"1": "met", "2": "lost", "3": "met"})).grade.code == "1"
    assert score(sheet, given(**{"1": "lost", "2": "met", "3": "met"})).grade is None
    assert state(score(sheet, given(**{"1": "met"})), "t") is State.OPEN
    assert score(sheet, given(**{"1": "met", "2": "met", "3": "n/a"})).grade.code == "3"
    assert score(sheet, given(**{"1": "n/a", "2": "n/a", "3": "n/a"})).grade is None


def test_what_rules_over_the_whole_say_is_written_and_read_alike():
    for sheet in (FOOD, SITE):
        assert read_checklist(sheet.record()) == sheet


def test_base_and_bonus_together_stay_under_their_cap():
    sheet = checklist(section("a", point("1", 100)), section("plus", point("2", 20), bonus=True), most="110")
    answers = given(**{"1": "95", "2": "20"})
    assert score(sheet, answers).total.percent == 110
    assert explained(sheet, answers).number == 110


def test_a_point_marked_in_part_is_not_yet_judged_and_one_where_nothing_applies_stands_in_no_sum():
    parts = tuple({"id": one, "label": {"zh": one}} for one in "ab")
    sheet = checklist(section("a", point("1", 4, {"kind": "states", "parts": parts})))
    half, none = Marks((Mark("a", "ok"),)), Marks((Mark("a", "na"), Mark("b", "na")))
    tallies = [score(sheet, {PointId("1"): Answer(Status.JUDGED, value)}).total for value in (half, none)]
    assert [(one.unjudged, one.not_applicable, one.possible) for one in tallies] == [(1, 0, 0), (0, 1, 0)]


def test_a_missing_part_in_full_earns_no_more_than_its_cap():
    sheet = checklist(section("a", point("1", 60)), section("b", point("2", 40), cap="10"), missing="full")
    answers = given(**{"1": "60", "2": "n/a"})
    assert (score(sheet, answers).total.earned, score(sheet, answers).total.possible) == (70, 100)
    assert explained(sheet, answers).number == 70
