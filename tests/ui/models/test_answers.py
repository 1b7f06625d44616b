# SPDX-License-Identifier: MPL-2.0
"""Counting, answers of one key, and finding points."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from inspector.core.rules.rule import Counters, Line, NumberField, ShareField
from inspector.core.text import text
from inspector.core.values import Amount, Counts, Occurrence, Share
from inspector.ui.models.counting import (
    best,
    fits,
    moved,
    placed,
    recounted,
    shared,
    stepped,
    unplaced,
    with_place,
    without_place,
)
from inspector.ui.models.finder import cards, found
from inspector.ui.models.quick_answers import chosen, quicks

HALF = NumberField(Fraction(0), Fraction(5), Fraction(1, 2))


def test_counting_down_stops_at_nothing():
    assert stepped(Counts(), "heap", -1) == Counts()


def test_counting_keeps_the_places_of_single_occurrences():
    counts = Counts((Occurrence("heap", 1, "gate"), Occurrence("butt", 3)))
    assert stepped(counts, "heap", 1).items == (
        Occurrence("butt", 3),
        Occurrence("heap", 1, "gate"),
        Occurrence("heap", 1),
    )


@given(st.lists(st.integers(1, 5), max_size=4), st.integers(0, 30))
def test_a_line_has_the_count_it_was_given(parts, n):
    counts = Counts(tuple(Occurrence("heap", part) for part in parts))
    assert recounted(counts, "heap", n).total("heap") == n


def test_the_best_counts_have_all_that_is_needed_and_no_fault():
    form = Counters((Line("core", text("核心"), Fraction(1), need=2), Line("heap", text("堆"), Fraction(1))))
    assert best(form) == Counts((Occurrence("core", 2),))


def test_a_number_moves_by_steps_within_its_range():
    assert [moved(HALF, Fraction(5), 1), moved(HALF, None, 1), moved(HALF, None, -1)] == [
        Amount(Fraction(5)),
        Amount(Fraction(0)),
        Amount(Fraction(5)),
    ]


def test_a_number_fits_only_in_range_and_on_a_step():
    assert [fits(HALF, Fraction(value)) for value in ("4.5", "4.25", "5.5", "-1")] == [True, False, False, False]


def test_a_share_makes_sense_only_with_a_whole_and_a_part_of_it():
    free, fixed = ShareField(0, fixed=False), ShareField(4, fixed=True)
    assert [shared(free, 3, 4), shared(free, 5, 4), shared(free, 1, 0)] == [Share(3, 4), None, None]
    assert shared(fixed, 6, 0) == Share(6, 4)


def test_a_count_of_nothing_is_chosen_like_no_count_at_all():
    form = Counters((Line("heap", text("堆"), Fraction(1)),))
    quick = quicks(form, None)[0]
    assert chosen(quick, Counts((Occurrence("heap", 0),)))
    assert not chosen(quick, Counts((Occurrence("heap", 1),)))


def test_points_are_found_by_number_words_and_pinyin_initials(session):
    stack = cards(session, [(session.active, point.id) for point in session.checklists[session.active].points()])
    results = {
        typed: "".join(card.number for card in found(stack, typed)) for typed in ("5", "toi", "dmwjs", "js", "脏")
    }
    assert results == {"5": "5", "toi": "2", "dmwjs": "1", "js": "1", "脏": "3"}


def test_nothing_typed_lists_the_first_points(session):
    stack = cards(session, [(session.active, point.id) for point in session.checklists[session.active].points()])
    assert [card.number for card in found(stack, " ", most=2)] == ["1", "2"]


def test_a_place_parts_one_occurrence_from_those_without():
    counts = with_place(Counts((Occurrence("heap", 3),)), "heap", 0, "gate")
    assert counts.items == (Occurrence("heap", 1, "gate"), Occurrence("heap", 2))


def test_a_place_is_changed_and_taken_back_without_losing_the_count():
    counts = Counts((Occurrence("heap", 1, "gate"), Occurrence("heap", 2)))
    assert with_place(counts, "heap", 0, "hall").items[0] == Occurrence("heap", 1, "hall")
    assert with_place(counts, "heap", 0, "").total("heap") == 3


def test_an_occurrence_is_taken_off_with_its_place():
    counts = Counts((Occurrence("heap", 1, "gate"), Occurrence("heap", 1, "hall"), Occurrence("butt", 1)))
    assert without_place(counts, "heap", 0).items == (Occurrence("butt", 1), Occurrence("heap", 1, "hall"))


@given(st.lists(st.text("ab", max_size=2), max_size=6), st.integers(0, 6))
def test_places_never_change_how_many_were_counted(places, n):
    counts = Counts((Occurrence("heap", n),) if n else ())
    for number, place in enumerate(places):
        counts = with_place(counts, "heap", number % 3, place)
        assert counts.total("heap") == n
        assert len(placed(counts, "heap")) + unplaced(counts, "heap") == n
