# SPDX-License-Identifier: MPL-2.0
"""What a group came to: who is missing, which attempt counts, what is to be known of a number, what rulings changed."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from inspector.core.answers import Answer
from inspector.core.drills.attempt import Timing
from inspector.core.drills.pass_rule import PassRule
from inspector.core.drills.ruling import Ruling
from inspector.core.moments import Moment
from tests.core.drills.groups import LOST, MET, careless, exact, lab, lenient, roster, strict

LAB = lab(40)


def test_lines_stand_in_the_order_of_the_roster_and_the_missing_are_named():
    found = LAB.told([LAB.attempt("3", exact), LAB.attempt("1", lenient)], roster=roster(["3", "2", "1"]))
    assert [line.number for line in found.lines] == ["3", "1"]
    assert [trainee.number for trainee in found.missing] == ["2"]
    assert found.line("1").unit == "东街中队"


def test_two_people_of_one_name_are_two_and_one_number_with_two_names_is_said():
    both = [LAB.attempt("1", exact, name="张伟"), LAB.attempt("2", lenient, name="张伟")]
    assert [line.number for line in LAB.told(both).lines] == ["1", "2"]
    twice = [LAB.attempt("1", exact, name="张伟"), LAB.attempt("1", lenient, name="李强", attempt=2)]
    (line,) = LAB.told(twice).lines
    assert [(note.code, note.facts["names"]) for note in line.notes] == [("drill_result_names", "张伟, 李强")]


def test_a_number_nobody_knows_is_graded_and_named_after_the_others():
    found = LAB.told([LAB.attempt("0", exact), LAB.attempt("1", exact)], roster=roster(["1"]))
    assert [(line.number, line.known) for line in found.lines] == [("1", True), ("0", False)]
    assert [note.code for note in found.lines[1].notes] == ["drill_result_unknown"]


@pytest.mark.parametrize(("counts", "agreed"), [("first", 33), ("last", 34), ("best", 40)])
def test_which_of_several_attempts_counts_is_the_drills_to_say(counts, agreed):
    told = replace(LAB, drill=replace(LAB.drill, counts=counts))
    each = [told.attempt("1", lenient), told.attempt("1", exact, attempt=2), told.attempt("1", _slip, attempt=3)]
    (line,) = told.told(reversed(each)).lines
    assert line.graded.held.agreed == agreed
    assert len(line.others) == 2


def _slip(place: int, fault: bool) -> Answer:
    return MET if fault and place < 24 else exact(place, fault)


def test_practice_never_counts_and_whoever_only_practised_is_missing():
    found = LAB.told([LAB.attempt("1", exact, mode="practice")], roster=roster(["1"]))
    assert (found.lines, [trainee.number for trainee in found.missing]) == ((), ["1"])
    assert found.practised["1"][0].held.agreement == 1
    both = LAB.told([LAB.attempt("1", exact, mode="practice"), LAB.attempt("1", lenient)])
    assert (both.lines[0].graded.held.agreed, len(both.lines[0].practice)) == (33, 1)


def test_paper_counts_like_a_card():
    (line,) = LAB.told([LAB.attempt("1", exact, mode="paper", cards=(), edition="")]).lines
    assert (line.graded.passed, line.notes) == (True, ())


def test_forked_cards_another_edition_and_missing_cards_are_said():
    odd = LAB.attempt("1", exact, forked=("aa" * 32, "bb" * 32), edition="other", cards=())
    (line,) = LAB.told([odd]).lines
    assert [note.code for note in line.notes] == [
        "drill_result_forked",
        "drill_result_edition",
        "drill_result_part",
    ]


def test_a_clock_that_was_set_in_an_exam_is_said():
    exam, practice = (LAB.attempt("1", exact, mode=mode, timing=Timing(jumps=2)) for mode in ("exam", "practice"))
    (line,) = LAB.told([exam, practice]).lines
    assert [(note.code, note.facts["times"]) for note in line.notes] == [("drill_result_clock", "2")]


def test_the_order_in_which_attempts_came_changes_nothing():
    each = [LAB.attempt(str(n), say) for n, say in enumerate((exact, lenient, strict, careless))]
    each.append(LAB.attempt("0", strict, handed_in=Moment(2)))
    assert LAB.told(each, LAB.void(0)) == LAB.told(each[::-1], LAB.void(0))


def test_a_void_question_regrades_everybody_and_what_was_before_stays():
    each = [LAB.attempt(str(n), lenient) for n in range(12)]
    found = LAB.told(each, LAB.void(4))
    assert {line.before.held.points for line in found.lines} == {40}
    assert {(line.graded.held.points, line.graded.held.faults) for line in found.lines} == {(39, 9)}
    assert len(found.effects[0].regraded) == len(found.effects[0].raised) == 12
    assert (found.effects[0].points, LAB.item(4) in found.map.items) == ((40, 39), False)


def test_an_amended_answer_turns_who_gave_it_and_is_told_by_number():
    said = LAB.attempt("1", lambda place, fault: LOST if place == 1 else exact(place, fault))
    strictly = replace(LAB.drill, rule=_all_agree(LAB.drill.rule))
    found = replace(LAB, drill=strictly).told([said, LAB.attempt("2", exact)], LAB.amend(1, LOST))
    assert (found.effects[0].passed, found.effects[0].retrain) == (("1",), ("2",))
    assert [(line.turned, line.before.passed) for line in found.lines] == [("passed", False), ("retrain", True)]


def _all_agree(rule: PassRule) -> PassRule:
    return replace(rule, tests=(replace(rule.tests[0], value=Fraction(1)),))


def test_what_is_taken_back_leaves_everything_as_it_was():
    each = [LAB.attempt("1", lenient), LAB.attempt("2", strict)]
    back = Ruling("restore", LAB.item(0), "再看过了", "陈老师")
    found, plain = LAB.told(each, LAB.void(0), back), LAB.told(each)
    assert found.graded() == plain.graded()
    assert [effect.points for effect in found.effects] == [(40, 39), (39, 40)]
    assert all(line.turned == "" for line in found.lines)


def test_the_map_holds_every_outcome_and_its_sums():
    found = LAB.told([LAB.attempt("1", exact), LAB.attempt("2", careless)])
    assert found.map.numbers == ("1", "2")
    assert set(found.map.rows[0]) == {"agreed"}
    assert found.map.by_item[LAB.item(3)] == {"agreed": 1, "blank": 1}
    assert sum(found.map.by_number["2"].values()) == 40


def test_planted_behaviours_are_named():
    found = LAB.told(LAB.attempt(name, say) for name, say in (("1", lenient), ("2", strict), ("3", careless)))
    assert [line.graded.behaviour for line in found.lines] == ["lenient", "strict", "careless"]


def test_earlier_sessions_stand_before_this_one_for_the_same_numbers_alone():
    first = replace(LAB, drill=replace(LAB.drill, id="first", day="2026-10-01"))
    before = first.told([first.attempt("1", lenient), first.attempt("9", exact)]).session()
    found = LAB.told([LAB.attempt("1", exact)]).beside([before])
    ((number, steps, gained),) = [(one.number, one.steps, one.gained) for one in found.progress]
    assert (number, [step.day for step in steps]) == ("1", ["2026-10-01", "2026-11-16"])
    assert gained == Fraction(7, 40)


def test_a_number_in_another_spelling_is_that_persons():
    found = LAB.told([LAB.attempt("００1", exact)], roster=roster(["001"]))
    assert ([line.number for line in found.lines], found.missing) == (["001"], ())
