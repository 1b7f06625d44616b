# SPDX-License-Identifier: MPL-2.0
"""The worked example of every rule kind, and what each kind does at its edges."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from inspector.core.exact import show, spell
from inspector.core.reading import Reading
from inspector.core.rules import read_rule
from inspector.core.rules.raters import RaterScore, combined
from inspector.core.rules.rule import Counters, Direction, Outcome, Rule
from inspector.core.text import text
from inspector.core.values import (
    Amount,
    Choice,
    Counts,
    Mark,
    Marks,
    Occurrence,
    Rating,
    Ratings,
    Said,
    Share,
    Value,
)

Made = dict[str, object]


def words(said: str) -> Made:
    return {"zh": said, "en": said}


def coded(code: str, **more: object) -> Made:
    return {"code": code, "label": words(code), **more}


def part(name: str, **more: object) -> Made:
    return {"id": name, "label": words(name), **more}


def made(kind: str, **fields: object) -> Rule:
    return read_rule(Reading({"kind": kind, **fields}))  # type: ignore[dict-item]  # typed loosely for short tables


def marks(**chosen: str) -> Marks:
    return Marks(tuple(Mark(name, code) for name, code in chosen.items()))


def found(**lines: int) -> Counts:
    return Counts(tuple(Occurrence(line.replace("__", "."), n) for line, n in lines.items()))


def rated(*numbers: str) -> Ratings:
    return Ratings(tuple(Rating(str(place), Fraction(number)) for place, number in enumerate(numbers, 1)))


ABC = [part("a"), part("b"), part("c")]
POINTS = [coded(code, points=worth) for code, worth in zip("ABCDE", ("30", "25", "20", "15", "0"), strict=True)]
SAMPLE = [coded("A", least="1", factor="1"), coded("B", least="0.8", factor="0.8"), coded("C", least="0", factor="0")]
FIVE = [part(name) for name in "abcde"]
GRADED = [coded("good", factor="1"), coded("fair", factor="0.6"), coded("bad", factor="0")]
TWO_ONE_ONE = [part("a", points="2"), part("b", points="1"), part("c", points="1")]
DEGREES = [coded("some", demerits="7"), coded("danger", demerits="28")]
CLASSES = [part("minor", weight="1"), part("major", weight="10"), part("critical", weight="50")]
RESULTS = [
    coded("pass", factor="1", limits=[{"line": "major", "most": 0}, {"line": "minor", "most": 2}]),
    coded("mend", factor="0.6", limits=[{"line": "major", "most": 1}]),
    coded("fail", factor="0"),
]
FINDINGS = made("findings", lines=[part("major"), part("minor")], results=RESULTS)
RISK = made(
    "risk",
    likelihood=[coded("seldom"), coded("often")],
    scope=[coded("one"), coded("all")],
    levels=[coded("low", factor="0.8"), coded("middle", factor="0.5"), coded("high", factor="0")],
    matrix=[["low", "middle"], ["middle", "high"]],
)
STATES = made("states", parts=[part(f"p{number}") for number in range(10)])
OKS = marks(**{f"p{n}": state for n, state in enumerate(["ok"] * 6 + ["fail"] * 2 + ["na"] * 2)})
SCALE = [coded("yes", value="1"), coded("half", value="0.5"), coded("no", value="0")]
LIKERT = made("likert", parts=[part("a", weight="1"), part("b", weight="2"), part("c", weight="1")], options=SCALE)
RATERS = made("raters", most="100", step="1", combine="trimmed")
TIERS = [
    coded("three", factor="1", needs=["a", "b", "c"]),
    coded("two", factor="0.8", needs=["a", "b"]),
    coded("one", factor="0.6", needs=["a"]),
]
TIER = made("tier", parts=ABC, tiers=TIERS)
LATE = made("overdue", lines=[part("late", each="0.5"), part("again", each="1")])
RISING = made("overdue", lines=[part("late", each="1", rise="0.5", periods=3)])
BANDS = made("bands", unit=words("%"), most="100", bands=[{"least": "40", "factor": "1"}])
CHILL = made("bands", bands=[{"most": "5", "factor": "1"}, {"most": "8", "factor": "0.5"}])
RATE = made("rate", bands=[{"least": "90", "factor": "1"}, {"least": "80", "factor": "0.5"}])

EXAMPLES: list[tuple[Rule, str, Value, str]] = [
    (made("choice", options=POINTS), "30", Choice("B"), "25"),
    (made("sampled", whole=5, levels=SAMPLE), "5", Share(5, 5), "5"),
    (made("sampled", whole=5, levels=SAMPLE), "5", Share(4, 5), "4"),
    (made("sampled", whole=5, levels=SAMPLE), "5", Share(3, 5), "0"),
    (made("sampled", levels=SAMPLE), "5", Share(9, 10), "4"),
    (BANDS, "5", Amount(Fraction(36)), "0"),
    (BANDS, "5", Amount(Fraction(40)), "5"),
    (CHILL, "4", Amount(Fraction(5)), "4"),
    (CHILL, "4", Amount(Fraction("7.99")), "2"),
    (CHILL, "4", Amount(Fraction("8.01")), "0"),
    (made("rate"), "100", Share(49, 653), "60400/653"),
    (RATE, "6", Share(1, 10), "6"),
    (RATE, "6", Share(2, 10), "3"),
    (RATE, "6", Share(3, 10), "0"),
    (made("worst", parts=FIVE), "5", marks(a="met", b="met", c="met", d="met", e="lost"), "0"),
    (made("worst", parts=FIVE), "5", marks(a="met", b="met", c="met", d="met", e="met"), "5"),
    (made("worst", parts=ABC[:2], options=GRADED), "10", marks(a="good", b="fair"), "6"),
    (made("additive", parts=TWO_ONE_ONE), "4", marks(a="met", b="met", c="lost"), "3"),
    (made("additive", parts=TWO_ONE_ONE), "3", marks(a="met", b="met", c="met"), "3"),
    (made("demerits", options=DEGREES), "28", Choice("some"), "21"),
    (made("demerits", options=DEGREES), "28", Choice("none"), "28"),
    (made("faults", classes=CLASSES), "100", found(minor=3, major=2), "77"),
    (made("faults", classes=CLASSES), "100", found(critical=3), "0"),
    (FINDINGS, "10", found(minor=2), "10"),
    (FINDINGS, "10", found(major=1, minor=3), "6"),
    (FINDINGS, "10", found(major=2), "0"),
    (RISK, "10", found(), "10"),
    (RISK, "10", found(seldom__one=1, often__one=1), "5"),
    (RISK, "10", found(seldom__one=4, often__all=1), "0"),
    (STATES, "10", OKS, "7.5"),
    (LIKERT, "1", marks(a="no", b="yes", c="half"), "0.625"),
    (RATERS, "100", rated("86", "88", "90", "84", "92"), "88"),
    (TIER, "10", marks(a="met", b="met", c="lost"), "8"),
    (TIER, "10", marks(a="lost", b="met", c="met"), "0"),
    (LATE, "5", found(late=4, again=1), "2"),
    (RISING, "10", found(late__1=1, late__2=1, late__3=2), "3.5"),
]


@pytest.mark.parametrize(("rule", "full", "value", "earned"), EXAMPLES)
def test_the_worked_example_comes_out(rule, full, value, earned):
    judgement = rule.judge(Fraction(full), value)
    assert (spell(judgement.earned), judgement.complete) == (earned, True)
    assert rule.faults(Fraction(full)) == ()


@pytest.mark.parametrize("combine", ["mean", "trimmed", "median"])
def test_five_raters_come_to_88_by_mean_trimmed_mean_and_median(combine):
    rule = replace(RATERS, combine=combine)
    assert rule.judge(Fraction(10), rated("86", "88", "90", "84", "92")).earned == Fraction("8.8")


def test_raters_differ_by_the_way_their_numbers_are_put_together():
    numbers = [Fraction(number) for number in (70, 100, 60, 80)]
    ways = {"mean": "77.5", "trimmed": "75", "median": "75", "chief": "70", "consensus": "77.5"}
    assert {way: spell(combined(numbers, way)) for way in ways} == ways


def test_the_observation_rate_of_49_violations_among_653_shows_as_92_50():
    assert show(made("rate").judge(Fraction(100), Share(49, 653)).earned) == "92.50"


INCOMPLETE = [
    (made("worst", parts=ABC), marks(a="met", b="met")),
    (made("worst", parts=ABC), marks()),
    (made("additive", parts=TWO_ONE_ONE), marks(a="met")),
    (STATES, marks(p0="ok", p1="open")),
    (LIKERT, marks(a="yes")),
    (RATERS, rated("86", "88")),
    (RaterScore(Fraction(100), Fraction(1), "consensus", spread=Fraction(5)), rated("80", "83", "86")),
    (TIER, marks(a="met", b="met")),
    (TIER, marks()),
]


@pytest.mark.parametrize(("rule", "value"), INCOMPLETE)
def test_what_is_not_complete_judges_nothing(rule, value):
    judgement = rule.judge(Fraction(4), value)
    assert (judgement.earned, judgement.complete) == (0, False)


def test_one_part_that_takes_all_decides_the_worst_of_a_group_at_once():
    judgement = made("worst", parts=ABC).judge(Fraction(5), marks(b="lost"))
    assert (judgement.earned, judgement.complete, judgement.outcome) == (0, True, Outcome.LOST)


def test_a_tier_is_complete_once_the_open_parts_cannot_change_it():
    assert TIER.judge(Fraction(10), marks(a="lost")).complete
    assert TIER.judge(Fraction(10), marks(a="met", b="lost")).earned == 6


def test_raters_agree_when_their_numbers_lie_within_the_spread():
    rule = RaterScore(Fraction(100), Fraction(1), "consensus", spread=Fraction(5))
    assert rule.judge(Fraction(100), rated("80", "82", "85")).earned == Fraction(247, 3)


def test_points_above_the_full_points_are_taken_off_again_by_a_step_of_their_own():
    judgement = made("additive", parts=TWO_ONE_ONE).judge(Fraction(3), marks(a="met", b="met", c="met"))
    assert [step.number for step in judgement.steps] == [2, 1, 1, -1]
    assert judgement.steps[-1].phrase.said("en") == "at most 3, the rest does not count"


def test_states_tell_apart_how_much_is_done_and_how_much_is_in_order():
    judgement = STATES.judge(Fraction(10), marks(p0="ok", p1="fail", p2="open"))
    assert (judgement.done, judgement.complete) == (20, False)
    assert STATES.judge(Fraction(10), OKS).done == 100


def test_states_that_are_all_not_applicable_are_no_pass():
    judgement = STATES.judge(Fraction(10), marks(**{f"p{number}": "na" for number in range(10)}))
    assert (judgement.earned, judgement.complete, judgement.applicable) == (0, False, False)


def test_a_veto_is_lost_though_no_points_stand_on_it():
    rule = made("veto", effect="cap", scope="section", cap="60")
    assert rule.judge(Fraction(0), Choice("lost")).outcome is Outcome.LOST
    assert rule.judge(Fraction(0), Choice("met")).outcome is Outcome.MET
    assert rule.words(Fraction(0)).said("zh") == "发生即本项目得分率不超过60%"


@pytest.mark.parametrize(
    ("fields", "value"),
    [
        ({"wants": "text"}, Said("东门")),
        ({"wants": "number", "unit": words("℃")}, Amount(Fraction(-18))),
        ({"wants": "photo"}, Choice("taken")),
        ({"wants": "choice", "options": [coded("A"), coded("B")]}, Choice("B")),
    ],
)
def test_what_is_recorded_without_points_is_noted(fields, value):
    judgement = made("unscored", **fields).judge(Fraction(0), value)
    assert (judgement.outcome, judgement.earned, judgement.full) == (Outcome.NOTED, 0, 0)


def test_bands_rise_where_a_high_number_is_good_and_fall_where_a_low_one_is():
    assert (BANDS.direction, CHILL.direction) == (Direction.RISES, Direction.FALLS)


def test_a_line_with_periods_has_a_counter_for_each_in_both_languages():
    form = RISING.form(Fraction(10))
    assert isinstance(form, Counters)
    assert [(line.id, spell(line.each)) for line in form.lines] == [("late.1", "1"), ("late.2", "1.5"), ("late.3", "2")]
    assert form.lines[2].label == text({"zh": "late（3期及以上）", "en": "late (periods: 3 or more)"})


def test_a_reason_names_the_worst_cell_of_a_risk_matrix():
    steps = RISK.judge(Fraction(10), found(seldom__one=2, often__one=1)).steps
    assert [step.phrase.said("en") for step in steps] == [
        "seldom × one: 2",
        "often × one: 1",
        "worst risk often × one, “middle”: full points × 0.5",
    ]


SAID = [
    (
        made("sampled", whole=5, levels=SAMPLE),
        "抽查5个：全部合格为A（得满分）；合格4个及以上为B（满分×0.8）；其余为C（不得分）",
    ),
    (CHILL, "按实测值：不超过5：得满分；不超过8：满分×0.5；高于8：不得分"),
    (made("bands", bands=[{"least": "0.125", "factor": "1"}]), "按实测值：0.125及以上：得满分；低于0.125：不得分"),
    (
        FINDINGS,
        "按问题数量定级：无major、minor不超过2个为pass（得满分）；major不超过1个为mend（满分×0.6）；其余为fail（不得分）",
    ),
    (RISING, "late：每件扣1分，每多一期加扣0.5分；扣完为止（满分10分）"),
]


@pytest.mark.parametrize(("rule", "said"), SAID)
def test_a_rule_stands_on_the_sheet_in_words_of_the_field(rule, said):
    assert rule.words(Fraction(10)).said("zh") == said
