# SPDX-License-Identifier: MPL-2.0
"""Scoring words as offices write them, and the rule the doctor reads in each."""

from __future__ import annotations

from fractions import Fraction

import pytest

from inspector.core.canonical import Json
from inspector.core.doctor.rule_reading import RuleReading
from inspector.core.doctor.rule_texts import read_rule_text
from inspector.core.reading import Reading
from inspector.core.rules import read_rule


def read(words: str, full: int | None = 5, title: str = "垃圾") -> RuleReading:
    return read_rule_text(words, None if full is None else Fraction(full), title)


def lines(words: str, full: int = 5) -> list[tuple[object, ...]]:
    found = read(words, full).rule["lines"]
    assert isinstance(found, tuple)
    return [(line["label"]["zh"], line.get("each", "all"), line.get("cap", 0)) for line in found]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("每处扣0.5分，扣完为止", [("垃圾", "0.5", 0)]),
        ("每处扣０.５分,扣完为止。", [("垃圾", "0.5", 0)]),
        ("每发现一处扣1分，最多扣3分", [("垃圾", "1", 3)]),
        ("发现一处扣半分", [("垃圾", "0.5", 0)]),
        ("有积存垃圾，每处扣两分", [("有积存垃圾", "2", 0)]),
        ("占道经营1处扣1分", [("占道经营", "1", 0)]),
        ("0.5分/处", [("垃圾", "0.5", 0)]),
        ("未公示扣2分", [("未公示", "2", 1)]),
        ("少一处扣2分", [("每少一处", "2", 0)]),
        ("每缺一块展板扣１分", [("展板", "1", 0)]),
        ("发现一例即不得分", [("垃圾", "all", 0)]),
        ("发现焚烧垃圾的，该项不得分", [("焚烧垃圾", "all", 0)]),
        ("①有烟头，每个扣0.2分；②焚烧垃圾不得分", [("有烟头", "0.2", 0), ("焚烧垃圾", "all", 0)]),
        ("1）有异味扣1分\n2）无手纸扣1分", [("有异味", "1", 1), ("无手纸", "1", 1)]),
        ("抽查3户，每户不合格扣1分", [("不合格", "1", 0)]),
    ],
)
def test_deductions_are_read_line_by_line(words: str, expected: list[tuple[object, ...]]):
    assert read(words).rule["kind"] == "deduct"
    assert lines(words) == expected


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        ("符合得5分，不符合得0分", {"kind": "yes_no"}),
        ("pass 5 / fail 0", {"kind": "yes_no"}),
        ("5分", {"kind": "yes_no"}),
        ("", {"kind": "yes_no"}),
        ("按比例得分", {"kind": "proportional"}),
        ("抽查10户，按合格比例得分", {"kind": "proportional", "need": 10}),
        ("每达标一项得1分，最高5分", {"kind": "proportional", "need": 5}),
        ("一票否决", {"kind": "veto", "effect": "fail", "scope": "whole"}),
        ("酌情扣分", {"kind": "free", "step": "0.5"}),
        ("仅记录", {"kind": "unscored", "wants": "text"}),
    ],
)
def test_short_phrases_name_their_rule(words: str, rule: dict[str, Json]):
    assert read(words).rule == rule


def test_scoring_numbered_like_the_title_takes_its_words_from_there():
    found = read("1.每处扣1分；2.每处扣2分", title="1.路面整洁\n2.绿化完好").rule["lines"]
    assert isinstance(found, tuple)
    assert [(line["label"]["zh"], line["each"]) for line in found] == [("路面整洁", "1"), ("绿化完好", "2")]


def test_a_shortfall_knows_how_many_are_needed():
    needs = ({"id": "a", "label": {"zh": "广告"}, "need": 3},)
    assert read("广告不少于3处，每少一处扣1分").rule == {"kind": "shortfall", "each": "1", "needs": needs}
    assert read("每少一处扣1分", title="广告不少于3处").rule == {"kind": "shortfall", "each": "1", "needs": needs}


@pytest.mark.parametrize(
    "words", ["A得5分 B得3分 C得0分", "A级5分，B级3分，C级不得分", "A(5分)/B(3分)/C(0分)", "A:5, B:3, C:0"]
)
def test_levels_with_points_become_options(words: str):
    options = read(words).rule["options"]
    assert isinstance(options, tuple)
    assert [(option["code"], option["points"]) for option in options] == [("A", "5"), ("B", "3"), ("C", "0")]


def test_levels_that_say_when_they_hold_keep_their_words():
    options = read("优（5分）：无占道；良（3分）：1-2处；差（0分）：3处以上").rule["options"]
    assert isinstance(options, tuple)
    assert [(option["label"]["zh"], option["points"]) for option in options] == [
        ("优：无占道", "5"),
        ("良：1-2处", "3"),
        ("差：3处以上", "0"),
    ]


def test_levels_with_factors_come_back_as_the_program_prints_them():
    levels = read("分级：齐全、可用×1；可用，标识有缺×0.5；没有×0").rule["levels"]
    assert isinstance(levels, tuple)
    assert [(level["label"]["zh"], level["factor"]) for level in levels] == [
        ("齐全、可用", "1"),
        ("可用，标识有缺", "0.5"),
        ("没有", "0"),
    ]


def test_levels_without_points_are_doubtful():
    for words in ("A/B/C", "优、良、中、差"):
        assert read(words).rule["kind"] == "levels"
        assert read(words).score < 60


def test_bands_of_a_rate_fall_from_the_best():
    reading = read("达到90%以上得5分，80%–90%得3分，其余不得分")
    bands = ({"least": "90", "factor": "1"}, {"least": "80", "factor": "0.6"})
    assert reading.rule == {"kind": "bands", "bands": bands, "unit": {"zh": "%"}, "most": "100"}


def test_bands_where_less_is_better_have_upper_bounds():
    bands = ({"most": "5", "factor": "1"}, {"most": "10", "factor": "0.6"})
    assert read("5分钟以内得5分，5-10分钟得3分，10分钟以上不得分").rule["bands"] == bands


@pytest.mark.parametrize("words", ["1处扣1分，2处扣2分，3处及以上不得分", "发现一处扣1分，两处扣2分，三处以上不得分"])
def test_deductions_that_rise_with_the_count_become_bands(words: str):
    bands = ({"most": "0", "factor": "1"}, {"most": "1", "factor": "0.8"}, {"most": "2", "factor": "0.6"})
    reading = read(words)
    assert reading.rule == {"kind": "bands", "unit": {"zh": "处"}, "bands": bands, "step": "1"}
    assert reading.score < 90


@pytest.mark.parametrize(
    "words",
    [
        "每2处扣1分",
        "3处以上不得分",
        "每降低1%扣0.5分",
        "3分/户",
        "获市级表彰加5分，区级加3分",
        "未公示扣2分",
        "少一处扣2分",
    ],
)
def test_words_with_two_meanings_are_never_sure(words: str):
    assert read(words).score < 90


@pytest.mark.parametrize(
    "words", ["是得5分否得0分", "达标得分，不达标不得分", "不达标不得分", "符合/不符合", "□是 □否", "有得5分，无得0分"]
)
def test_two_answers_are_met_or_not_met(words: str):
    reading = read(words)
    assert (reading.rule, reading.understood) == ({"kind": "yes_no"}, True)


@pytest.mark.parametrize(
    "words",
    [
        "专人保洁2分，制度上墙2分，记录完整1分",
        "①专人保洁（2分）②制度上墙（2分）③记录完整（1分）",
        "专人保洁得2分；制度上墙得2分；记录完整得1分",
    ],
)
def test_parts_with_points_of_their_own_add_up(words: str):
    parts = read(words).rule["parts"]
    assert isinstance(parts, tuple)
    assert [(part["label"]["zh"], part["points"]) for part in parts] == [
        ("专人保洁", "2"),
        ("制度上墙", "2"),
        ("记录完整", "1"),
    ]


def test_a_sample_with_results_has_its_levels():
    rule = read("抽查5处，全部合格得满分，4处得3分，其余不得分").rule
    assert (rule["kind"], rule["whole"]) == ("sampled", 5)
    levels = rule["levels"]
    assert isinstance(levels, tuple)
    assert [(level["least"], level["factor"]) for level in levels] == [("1", "1"), ("0.8", "0.6"), ("0", "0")]


def test_parts_that_are_listed_are_added_up():
    parts = read("①投诉电话②意见箱③公示栏，每有一项得1分，最多得3分", 3).rule["parts"]
    assert isinstance(parts, tuple)
    assert [(part["label"]["zh"], part["points"]) for part in parts] == [
        ("投诉电话", "1"),
        ("意见箱", "1"),
        ("公示栏", "1"),
    ]


@pytest.mark.parametrize("words", ["抽查3户", "随机抽取3处", "抽3户", "检查3个摊位", "走访3家商户", "抽查3处，看地面"])
def test_a_sampling_instruction_takes_off_nothing(words: str):
    reading = read(words)
    assert reading.rule == {"kind": "yes_no"}
    assert not reading.understood
    assert reading.score < 60


@pytest.mark.parametrize("words", ["参照相关文件执行", "领导掌握", "???", "见附件2", "look around"])
def test_what_is_not_understood_is_doubtful_and_kept(words: str):
    reading = read(words)
    assert (reading.rule, reading.understood) == ({"kind": "yes_no"}, False)
    assert reading.why[-1].code == "doctor.rule_unread"


def test_a_deduction_above_the_full_points_is_doubtful():
    assert read("每处扣10分", 5).score < 60


def test_words_no_line_carries_are_left_for_looking():
    assert read("每处扣1分；参照手册执行").rest == ("参照手册执行",)


@pytest.mark.parametrize(
    "words",
    ["-0.5 each, down to zero", "deduct 0.5 points for each fault", "0.5 points off per fault", "minus 0.5 per fault"],
)
def test_deductions_in_english_are_read_too(words: str):
    found = read(words).rule["lines"]
    assert isinstance(found, tuple)
    assert found[0]["each"] == "0.5"


def test_every_rule_proposed_as_sure_can_be_judged_by():
    for words in (
        "每处扣0.5分",
        "A得5分B得3分C得0分",
        "达到90%以上得5分，其余不得分",
        "不少于3处，每少一处扣1分",
        "符合得5分",
    ):
        reading = read(words)
        assert reading.score >= 90
        assert read_rule(Reading(reading.rule)).faults(Fraction(5)) == ()
