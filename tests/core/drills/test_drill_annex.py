# SPDX-License-Identifier: MPL-2.0
"""The statistical annex of a drill: all together, each with the key, and what missing answers leave."""

from __future__ import annotations

from collections.abc import Sequence

from inspector.core.agreement.cohen import cohen
from inspector.core.agreement.ratings import Ratings
from inspector.core.drills.annex import Annex, annex
from inspector.core.drills.ruling import Ruling
from tests.core.drills.groups import Say, careless, exact, lab, lenient, strict

LAB = lab(40)


def told(*says: Say, rulings: Sequence[Ruling] = (), seed: str = "inspector") -> Annex:
    found = LAB.told([LAB.attempt(str(n), say) for n, say in enumerate(says)], *rulings)
    return annex(found, LAB.sheets, "zh", seed=seed, resamples=40)


def test_every_coefficient_stands_there_once():
    names = [one.name for one in told(exact, lenient, strict).coefficients]
    assert len(names) == len(set(names)) == 15


def test_the_key_is_nobody_among_the_raters_and_void_questions_are_no_rows():
    found = told(exact, lenient, rulings=[LAB.void(0)])
    assert (found.table.raters, len(found.table.units), len(found.scores.units)) == (("0", "1"), 39, 39)


def test_each_number_has_its_kappa_with_the_key():
    found = told(exact, strict).with_key
    rows = [("n" if n % 4 == 0 else "y", "n" if n % 4 == 0 or n % 5 < 2 else "y") for n in range(40)]
    table = Ratings(tuple(f"{n:02}" for n in range(40)), ("key", "1"), tuple(rows))
    assert found["0"].value == 1
    assert found["1"].value == cohen(table).over(range(40))[0]


def test_what_needs_every_answer_is_of_those_who_left_nothing_open():
    found = told(exact, lenient, careless)
    raters = {one.name: one.raters for one in found.coefficients}
    assert (found.complete, raters["fleiss"], raters["icc2"], raters["alpha_nominal"]) == (2, 2, 2, 3)


def test_one_seed_gives_one_interval():
    assert told(exact, lenient, strict) == told(exact, lenient, strict)
    assert told(exact, lenient, strict).named != told(exact, lenient, strict, seed="other").named


def test_a_group_of_one_or_none_is_answered_with_a_sentence():
    assert {one.why.code for one in told(exact).named} <= {"agree_one_rater", "agree_two_raters"}
    assert {one.why.code for one in told().named} <= {"agree_nothing", "agree_two_raters"}
