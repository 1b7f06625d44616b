# SPDX-License-Identifier: MPL-2.0
"""Grading: every outcome by name, what an accepted or a late answer counts as, parts that add up to the whole."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from inspector.core.answers import Answer, Status
from inspector.core.drills.answer_key import KeyAnswer
from inspector.core.drills.attempt import Timing
from inspector.core.drills.graded import OUTCOMES
from inspector.core.drills.grading import graded
from inspector.core.drills.pass_rule import PassRule, PassTest
from inspector.core.drills.ruled import RuledKey
from inspector.core.problems import KnownError
from inspector.core.rules.deduct import Deduct, DeductLine
from inspector.core.rules.part_list import PartLine
from inspector.core.rules.states import States
from inspector.core.rules.veto import Veto
from inspector.core.text import text
from inspector.core.values import Choice, Counts, Mark, Marks, Occurrence
from tests.core.drills.signs import SAID, WORD, drilled


def outcomes(signs: str, key: str, **more: object) -> str:
    """The outcomes of an attempt, a word each."""
    return " ".join(grade.outcome for grade in drilled(key).graded(signs, **more).items.values())


def test_two_trainees_of_one_agreement_are_told_apart():
    drill = drilled("11010110")
    lenient, strict = drill.graded("11110111"), drill.graded("10000110")
    assert lenient.held.agreement == strict.held.agreement == Fraction(3, 4)
    assert (lenient.held.detection, lenient.held.false_alarm) == (Fraction(1, 3), 0)
    assert (strict.held.detection, strict.held.false_alarm) == (1, Fraction(2, 5))
    assert (lenient.behaviour, strict.behaviour) == ("lenient", "strict")
    assert not lenient.passed
    assert not strict.passed


@pytest.mark.parametrize(
    ("key", "said", "outcome"),
    [
        ("1", "1", "agreed"),
        ("0", "1", "missed"),
        ("0", "/", "missed"),
        ("0", "?", "missed"),
        ("1", "0", "false_alarm"),
        ("/", "0", "false_alarm"),
        ("1", "/", "differs"),
        ("1", "?", "differs"),
        ("?", "?", "agreed"),
        ("1", ".", "blank"),
        ("C", "D", "differs"),
        ("C", "A", "missed"),
        ("A", "B", "false_alarm"),
    ],
)
def test_every_outcome_has_its_name(key: str, said: str, outcome: str):
    assert outcomes(said, key) == outcome
    assert outcome in OUTCOMES


def test_a_late_answer_counts_as_blank_and_is_still_shown():
    drill = drilled("1100")
    timing = Timing({drill.item(2): 40}, 100, late=(drill.item(2), drill.item(3)))
    found = drill.graded("110.", timing=timing)
    assert [grade.outcome for grade in found.items.values()] == ["agreed", "agreed", "late", "blank"]
    assert (found.items[drill.item(2)].said, found.items[drill.item(2)].seconds) == (SAID["0"], 40)
    assert (found.held.answered, found.held.agreed, found.held.detected) == (2, 2, 0)


def test_nothing_is_late_that_was_never_answered():
    drill = drilled("1")
    assert drill.graded(".", timing=Timing(late=(drill.item(0),))).items[drill.item(0)].outcome == "blank"


def test_an_accepted_answer_counts_as_the_key_whatever_it_is_worth():
    drill = drilled("CC")
    wide = drill.keyed(KeyAnswer(drill.item(0), SAID["C"], accepted=(SAID["A"], SAID["/"])))
    found = wide.graded("AA")
    assert [grade.outcome for grade in found.items.values()] == ["agreed", "missed"]
    assert (found.held.detected, found.held.bias, found.held.difference) == (1, Fraction(1, 4), Fraction(1, 4))


def test_practice_never_passes_and_paper_may():
    drill = drilled("11110000")
    assert drill.graded("11110000").passed
    assert drill.graded("11110000", mode="paper").passed
    assert not drill.graded("11110000", mode="practice").passed
    assert all(test.holds for test in drill.graded("11110000", mode="practice").tests)


def test_sections_and_sites_add_up_to_the_whole():
    found = drilled("1010 0101 00").graded("1111 0.00 1/")
    assert [(part.name, part.points, part.agreed) for part in found.sites] == [("s0", 4, 2), ("s1", 4, 2), ("s2", 2, 0)]
    assert [(part.name, part.points) for part in found.sections] == [("sheet/front", 6), ("sheet/back", 4)]
    for parts in (found.sections, found.sites):
        assert sum(part.missed for part in parts) == found.held.faults - found.held.detected == 4
        assert sum(part.false_alarms for part in parts) == found.held.false_alarms == 1
        assert sum(part.faults for part in parts) == found.held.faults == 6
        assert sum(part.blanks for part in parts) == 1


def test_who_is_misled_is_told_only_where_something_was_planted():
    drill = drilled("100")
    planted = [KeyAnswer(drill.item(n), SAID["0"], distractor=text("反光像积水")) for n in (1, 2)]
    found = drill.keyed(*planted).graded("011")
    assert [grade.distracted for grade in found.items.values()] == [False, True, True]
    blank = drill.keyed(*planted).graded("00.")
    assert [grade.distracted for grade in blank.items.values()] == [False, False, False]


def test_a_question_without_a_key_answer_counts_for_nobody():
    found = drilled("1.0").graded("110")
    assert (found.held.points, len(found.items), found.passed) == (2, 2, True)


def test_levels_beside_each_other_are_leniency_without_a_miss():
    found = drilled("CCCC").graded("BBCC")
    assert (found.held.detection, found.held.bias, found.held.difference) == (1, Fraction(3, 20), Fraction(3, 20))
    assert found.held.site_difference == Fraction(3, 20)


def test_a_veto_that_fell_is_a_fault_though_it_scores_nothing():
    drill = drilled("01", point_rule=Veto())
    found = drill.graded("10")
    assert [grade.outcome for grade in found.items.values()] == ["missed", "false_alarm"]
    assert (found.held.detection, found.held.false_alarm) == (0, 1)


def counted(*lines: Occurrence) -> Answer:
    return Answer(Status.JUDGED, Counts(lines))


def test_places_photos_notes_and_order_do_not_part_answers():
    litter = Deduct((DeductLine("heap", WORD, Fraction(1)), DeductLine("can", WORD, Fraction(1))))
    drill = drilled("11", point_rule=litter)
    heaps = counted(Occurrence("heap", 1, "东门", ("ab" * 32,)), Occurrence("can", 1), Occurrence("heap", 1))
    drill = drill.keyed(KeyAnswer(drill.item(0), heaps), KeyAnswer(drill.item(1), counted()))
    said = {
        drill.item(0): replace(counted(Occurrence("can", 1), Occurrence("heap", 2)), note="两堆"),
        drill.item(1): counted(Occurrence("can", 0)),
    }
    found = drill.graded("..", answers=said)
    assert [grade.outcome for grade in found.items.values()] == ["agreed", "agreed"]


def test_what_is_half_entered_is_blank_and_half_a_key_counts_nothing():
    parts = States((PartLine("a", WORD), PartLine("b", WORD)))
    drill = drilled("11", point_rule=parts)
    half, whole = (Answer(Status.JUDGED, Marks(tuple(Mark(part, "ok") for part in said))) for said in ("a", "ab"))
    keyed = drill.keyed(KeyAnswer(drill.item(0), whole), KeyAnswer(drill.item(1), half))
    found = keyed.graded("..", answers={drill.item(0): half, drill.item(1): half})
    assert [(item, grade.outcome, grade.said) for item, grade in found.items.items()] == [
        (drill.item(0), "blank", half)
    ]


def test_an_answer_the_rule_cannot_read_is_as_good_as_none():
    drill = drilled("1")
    odd = Answer(Status.JUDGED, Choice("purple"))
    assert drill.graded(".", answers={drill.item(0): odd}).items[drill.item(0)].outcome == "blank"


def test_a_key_without_faults_asks_nobody_to_find_any():
    found = drilled("1111").graded("1111")
    assert (found.held.detection, found.held.miss, found.passed) == (None, None, True)


def test_no_answers_at_all_is_no_pass_and_no_crash():
    found = drilled("1100 11").graded(".... ..")
    assert (found.held.agreement, found.held.detection, found.held.bias) == (0, 0, None)
    assert (found.passed, found.behaviour) == (False, "careless")


def test_where_everything_is_void_nobody_passes():
    drill = drilled("10")
    found = drill.graded("10", drill.void(0), drill.void(1))
    assert (found.items, found.sections, found.sites, found.passed) == ({}, (), (), False)
    assert (found.held.agreement, found.behaviour) == (None, "steady")


def test_nobody_passes_by_a_rule_that_holds_over_nothing():
    drill = drilled("1", rule=PassRule("free", WORD, (PassTest("false_alarm", "most", Fraction(0)),)))
    assert drill.graded("1").passed
    assert not drill.graded("1", drill.void(0)).passed


def test_a_checklist_that_is_not_there_is_named():
    drill = drilled("1")
    with pytest.raises(KnownError) as raised:
        graded(drill.attempt("1"), drill.drill, RuledKey(drill.key.answers), {})
    assert raised.value.problem.code == "checklist_missing"
