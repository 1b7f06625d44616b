# SPDX-License-Identifier: MPL-2.0
"""Marking parts and numbers of raters, one at a time."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from inspector.core.rules.rule import NumberField, Option, Outcome, PartLine, Parts, Raters, ShareField
from inspector.core.text import text
from inspector.core.values import Amount, Mark, Marks, Rating, Ratings, Share
from inspector.ui.models.counting import moved, wide
from inspector.ui.models.marking import all_marked, first_open, how_many, next_open, remarked, rerated, rows_wanted
from inspector.ui.models.quick_answers import keyed, quicks

GOOD, BAD = Option("met", text("符合"), Outcome.MET), Option("lost", text("不符合"), Outcome.LOST)
THREE = Parts(tuple(PartLine(name, text(name)) for name in "abc"), (GOOD, BAD))


def test_a_mark_stands_in_the_order_of_the_form_and_the_same_again_takes_it_off():
    marks = remarked(THREE, remarked(THREE, Marks(), "c", "met"), "a", "lost")
    assert marks == Marks((Mark("a", "lost"), Mark("c", "met")))
    assert remarked(THREE, marks, "a", "lost") == Marks((Mark("c", "met"),))


def test_every_part_is_marked_with_the_option_that_is_met_wherever_it_stands():
    turned = Parts(THREE.parts, (BAD, GOOD))
    assert all_marked(turned) == Marks(tuple(Mark(name, "met") for name in "abc"))


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["met", "lost"])), max_size=12))
def test_the_next_part_is_always_one_not_marked(deeds):
    marks = Marks()
    for part, choice in deeds:
        marks = remarked(THREE, marks, part, choice)
    found = [next_open(THREE, marks, place) for place in range(3)]
    assert all(place is None or THREE.parts[place].id not in marks.chosen() for place in found)
    assert how_many(THREE, marks) == len(marks.items)
    assert (THREE.parts[first_open(THREE, marks)].id in marks.chosen()) == (how_many(THREE, marks) == 3)


def test_raters_stand_by_their_number_and_can_be_taken_off():
    ratings = rerated(rerated(Ratings(), "10", Fraction(8)), "2", Fraction(9))
    assert ratings == Ratings((Rating("2", Fraction(9)), Rating("10", Fraction(8))))
    assert rerated(ratings, "2", None) == Ratings((Rating("10", Fraction(8)),))


def test_as_many_rows_are_wanted_as_raters_are_needed_or_have_spoken():
    form = Raters(Fraction(0), Fraction(100), Fraction(1), 3)
    assert rows_wanted(form, Ratings()) == 3
    assert rows_wanted(form, Ratings((Rating("5", Fraction(1)),))) == 5


def test_a_wide_number_starts_at_nothing_and_moves_by_whole_steps():
    noise = NumberField(Fraction(-1_000_000), Fraction(1_000_000), Fraction(1, 1000), text("分贝"))
    assert wide(noise)
    assert moved(noise, None, -1) == Amount(Fraction(0))
    assert moved(noise, Fraction("61.5"), 1) == Amount(Fraction("62.5"))


def test_no_violation_is_met_and_counts_none_of_the_whole():
    made = quicks(ShareField(0, fixed=False, faults=True), Share(3, 40))
    assert [quick.value for quick in made] == [Share(0, 40), Share(40, 40)]


def test_parts_leave_the_digits_to_their_rows_and_a_measure_has_no_quick_answer():
    assert keyed(THREE, quicks(THREE, None)) == 0
    assert quicks(NumberField(Fraction(0), Fraction(5), Fraction(1)), None, points=False) == ()
