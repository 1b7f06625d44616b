# SPDX-License-Identifier: MPL-2.0
"""What papers and screens say alike: answers, conditions, sums, and which photos a point asks for."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from inspector.core.answers import Answer, Status
from inspector.core.cases import opened
from inspector.core.checklist import Checklist, PointId
from inspector.core.condition_words import asked_when, when_said
from inspector.core.conditions import Is, Reaches, Several
from inspector.core.editions import outside
from inspector.core.exports import Options
from inspector.core.findings import Finding
from inspector.core.layouts_scorecard import scorecard_sheets
from inspector.core.rules.veto import Veto
from inspector.core.running import RunningScore
from inspector.core.score_words import counts_for, grade_said, rules_told, section_limits, sums_told, verdict_code
from inspector.core.scoring import scored
from inspector.core.text import NO_WORDS
from inspector.core.unwritten import unwritten
from inspector.core.value_words import value_lines, value_said
from inspector.core.values import Choice, Counts, Rating, Ratings, Share
from inspector.reports.scorecard_blocks import scorecard_paper
from tests.flows.kinds import EVERY, every_answer, made
from tests.reports.sample_card import NAMES, card_of, checklist, judged, sample

KINDS = made(EVERY)
POINTS = KINDS.by_id()


@pytest.mark.parametrize(
    ("point", "lines"),
    [
        ("2", ("fair",)),
        ("4", ("3.5 points",)),
        ("6", ("core values 1/2", "care for minors 1/1")),
        ("8", ("4 of 5 (80 %)",)),
        ("9", ("31.2 %",)),
        ("10", ("40 seen, 3 violations (92.5 % without)",)),
        ("12", ("nursing room: met", "wheelchair: not marked", "first-aid box: not marked")),
        ("17", ("rare × single (low) ×1", "often × local (medium) ×2")),
        ("20", ("rater 1: 86", "rater 2: 92", "rater 3: 79")),
        ("22", ("overdue (periods: 1) ×1", "overdue (periods: 3 or more) ×1")),
        ("26", ("dry",)),
    ],
)
def test_an_answer_is_said_whole(point: str, lines: tuple[str, ...]):
    assert value_lines(POINTS[PointId(point)], every_answer()[point], "en") == lines


def test_nothing_counted_is_said_so():
    assert value_lines(POINTS[PointId("17")], Counts(), "zh") == ("未发现",)
    assert value_lines(POINTS[PointId("5")], Counts(), "zh") == ("未发现",)


def test_every_kind_is_said_in_both_languages_and_alike_on_the_sheet():
    for name, value in every_answer().items():
        point = POINTS[PointId(name)]
        whole = [value_lines(point, value, language) for language in ("zh", "en")]
        assert all(all(line.strip() for line in lines) for lines in whole), name
        assert value_said(point, value, "zh").strip(), name


def test_nothing_of_nothing_has_no_rate():
    assert value_lines(POINTS[PointId("7")], Share(0, 0), "zh") == ("0 项中 0 项（–%）",)


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        (Is("26", ("wet", "dry")), "第26条为雨雪或晴或阴"),
        (Is("1", ("lost", "not_applicable")), "第1条为不符合或不适用"),
        (Is("15", ("lost",)), "第15条为已发生"),
        (Is("gone", ("other",)), "第gone条为other"),
        (Reaches("9", Fraction(5), Fraction(9)), "第9条在5至9之间"),
        (Several("none", (Is("1", ("met",)), Reaches("9", Fraction(5)))), "以下均不成立：第1条为符合，或第9条不少于5"),
        (Several("all", (Is("1", ("met",)), Reaches("9", None, Fraction(5)))), "第1条为符合，且第9条不多于5"),
    ],
)
def test_a_condition_names_options_as_the_sheet_does(condition: Is | Reaches | Several, said: str):
    assert when_said((condition,), POINTS, "zh") == said


def test_conditions_of_section_and_point_are_joined_and_none_is_silent():
    both = (Is("1", ("met",)), Is("26", ("wet",)))
    assert asked_when(both, POINTS, "en") == "asked only when point 1 is met; and point 26 is wet"
    assert asked_when((), POINTS, "en") == ""


def test_a_plain_total_needs_no_words():
    (sheet,) = opened(sample().card.visit(), sample().checklists).values()
    score = scored(sheet.running)
    assert sums_told(sheet.running, score) == ()
    assert rules_told(sheet.checklist) == ()
    assert verdict_code(score) == ""


def bonus(most: Fraction | None) -> Checklist:
    """The sample with its last section as bonus, and a cap over all."""
    *sections, last = checklist().sections
    return replace(checklist(), sections=(*sections, replace(last, bonus=True)), most=most)


@pytest.mark.parametrize(
    ("most", "said"),
    [
        (None, ["基本分 6 / 6", "加分 3，按已测评部分折算计 1.5", "最终计 7.5 / 6"]),
        (
            Fraction(13),
            ["基本分 6 / 6", "加分 3，按已测评部分折算计 1.5", "基本分与加分 7.5，合计最高计 6.5", "最终计 6.5 / 6"],
        ),
    ],
)
def test_base_bonus_and_cap_add_up_in_words(most: Fraction | None, said: list[str]):
    met = {PointId(name): judged(Choice("met")) for name in ("2", "3", "6")}
    running = RunningScore(bonus(most), met)
    assert [phrase.said("zh") for phrase in sums_told(running, scored(running))] == said


def test_stars_stand_beside_the_grade():
    band = replace(checklist().grades[0], stars=4)
    (sheet,) = opened(sample().card.visit(), sample().checklists).values()
    score = replace(scored(sheet.running), grade=band)
    assert grade_said(score, coded=True).said("zh") == "A 优秀 · 4 星"
    assert grade_said(replace(score, grade=replace(band, stars=0, title=NO_WORDS)), coded=False) is not None


def test_a_bonus_point_that_earns_little_has_lost_nothing():
    sheet = bonus(None)
    card = card_of(sheet, {"3": judged(Choice("lost")), "8": judged(Choice("lost"))})
    (found,) = opened(card.visit(), {sheet.digest(): sheet}).values()
    cases = [found.cases[PointId(name)] for name in ("3", "8")]
    assert [(case.lost, case.fell_short, len(unwritten(case, "zh"))) for case in cases] == [
        (3, True, 1),
        (None, False, 0),
    ]


def test_outside_raters_are_numbered():
    given = Ratings(tuple(Rating(name, Fraction(80)) for name in (*NAMES, "3")))
    card = outside(card_of(KINDS, {"20": judged(given)}), {KINDS.digest(): KINDS}, {})
    (answer,) = card.visit().answers.values()
    assert isinstance(answer.value, Ratings)
    assert [rating.rater for rating in answer.value.items] == ["1", "2", "3"]


def test_outside_a_point_that_is_not_asked_keeps_only_its_problems():
    found = Finding("f", "入口湿滑", "正门")
    hidden = judged(Choice("lost"), note="雨后", findings=(found,))
    card = card_of(KINDS, {"26": judged(Choice("dry")), "27": hidden})
    outer = outside(card, {KINDS.digest(): KINDS}, {})
    assert outer.visit().answers[KINDS.digest(), PointId("27")] == Answer(findings=(replace(found, id="f1"),))
    assert outer.tallies == card.tallies


@pytest.mark.parametrize(
    ("policy", "said"),
    [
        ("rescale", "整项未测评：按已测评部分折算"),
        ("zero", "整项未测评：按零分计"),
        ("full", "整项未测评：按满分计"),
        ("peers", "整项未测评：取同级各项平均"),
    ],
)
def test_what_stands_in_for_a_section_without_judgement_is_named(policy: str, said: str):
    first, *others = checklist().sections
    sheet = replace(checklist(), sections=(replace(first, missing=policy), *others))
    away = Answer(Status.CANNOT_JUDGE, reason="weather")
    running = RunningScore(sheet, {PointId("1"): away, PointId("2"): judged(Choice("met"))})
    assert counts_for(running, sheet.sections[0]).said("zh") == said


def test_a_section_that_is_not_asked_says_so_and_has_no_heading():
    *others, last = checklist().sections
    sheet = replace(checklist(), sections=(*others, replace(last, when=Is("2", ("lost",)))))
    card = card_of(sheet, {"2": judged(Choice("met"))})
    (found,) = opened(card.visit(), {sheet.digest(): sheet}).values()
    assert counts_for(found.running, sheet.sections[-1]).said("zh") == "条件不成立，不测评"
    said = list(scorecard_paper(card, {sheet.digest(): sheet}, Options(language="zh"), {}).texts())
    assert said.count("公共秩序 · 0 / 0") == 0
    assert said.count("第2条为不符合") == 4


def test_a_veto_of_one_section_is_named_where_it_holds():
    first, *others = checklist().sections
    veto = replace(first.points[0], id=PointId("v"), rule=Veto("void", "section"), full=Fraction(0))
    sheet = replace(checklist(), sections=(replace(first, points=(*first.points, veto)), *others))
    running = RunningScore(sheet, {PointId("v"): judged(Choice("lost")), PointId("1"): judged(Counts())})
    (limit,) = section_limits(running, sheet.sections[0])
    assert limit.said("zh") == "受一票否决限制：一票否决：发生即本项目不得分"


def test_a_problem_at_a_point_that_is_not_asked_is_told_all_the_same():
    found = Finding("f", "入口湿滑", "正门")
    card = card_of(KINDS, {"26": judged(Choice("dry")), "27": judged(Choice("lost"), findings=(found,))})
    said = list(scorecard_paper(card, {KINDS.digest(): KINDS}, Options(language="zh"), {}).texts())
    assert "入口湿滑" in said
    assert said.index("未失分但记有问题或照片的条目") < said.index("入口湿滑") < said.index("全部条目")
    laid = scorecard_sheets(card, {KINDS.digest(): KINDS}, Options(language="zh"), {})
    problems = next(sheet for sheet in laid if sheet.name == "督查汇总")
    column = [str(cell.value) for _, column, cell in problems.cells() if column == 4]
    assert column[-2:] == ["入口湿滑", "问题 1 个（其中沿途 0 个）；失分而未登记问题 0 项"]
