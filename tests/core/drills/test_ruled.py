# SPDX-License-Identifier: MPL-2.0
"""The key as it is ruled: the last word holds, what stood before is kept, and laws of grading anew."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.agreement.against_key import Weighing, against_key
from inspector.core.agreement.ratings import ratings
from inspector.core.agreement.worths import worths
from inspector.core.drills.answer_key import AnswerKey, KeyAnswer
from inspector.core.drills.drill import DrillSite
from inspector.core.drills.graded import Graded
from inspector.core.drills.grading import GradingDesk
from inspector.core.drills.ruled import ruled
from inspector.core.sites import Site
from tests.core.drills.signs import SAID, Signs, drilled

signs = st.lists(st.sampled_from("10/"), min_size=6, max_size=6).map("".join)
said = st.lists(st.sampled_from("10/?."), min_size=6, max_size=6).map("".join)
places = st.integers(0, 5)
PAIRS = {"1": "符合", "0": "不符合", "/": "不适用", "?": "无法判断", ".": None}


def numbers(found: Graded) -> object:
    """What was graded, but for who and where."""
    return found.held, [part.points for part in found.sites], found.tests, found.passed, found.conduct


def test_the_last_word_on_a_question_holds():
    drill = drilled("100")
    key = ruled(drill.key, (drill.void(0), drill.amend(0, "0"), drill.amend(1, "1"), drill.void(2)))
    assert {item: key.answers[item].answer for item in key.answers} == {
        drill.item(0): SAID["0"],
        drill.item(1): SAID["1"],
    }
    assert key.void == {drill.item(2)}
    assert [ruling.act for ruling in key.rulings.values()] == ["amend", "amend", "void"]
    assert key.before == {item: drill.key.answers[item] for item in drill.drill.items()}


def test_an_amendment_can_answer_what_the_key_left_open():
    drill = drilled("1.")
    key = ruled(drill.key, (drill.amend(1, "0"),))
    assert (key.before[drill.item(1)], key.answers[drill.item(1)].answer) == (None, SAID["0"])


def test_an_amendment_belongs_to_the_question_it_was_made_for():
    drill = drilled("10")
    strayed = replace(drill.amend(0, "0"), answer=KeyAnswer(drill.item(1), SAID["0"]))
    assert ruled(drill.key, (strayed,)).answers[drill.item(0)].item == drill.item(0)


@given(signs, said, places)
def test_void_and_restored_is_as_before(key: str, answer: str, place: int):
    drill = drilled(key)
    rulings = (drill.void(place), drill.amend(place, "0"), drill.restore(place))
    assert drill.graded(answer, *rulings) == drill.graded(answer)


@given(signs, said, places)
def test_an_answer_amended_to_what_somebody_said_only_raises_the_agreement(key: str, answer: str, place: int):
    drill = drilled(key)
    if answer[place] != ".":
        before, after = drill.graded(answer), drill.graded(answer, drill.amend(place, answer[place]))
        assert (after.held.agreement or 0) >= (before.held.agreement or 0)
        assert after.items[drill.item(place)].outcome == "agreed"


@given(signs, said, places)
def test_what_is_void_counts_in_no_number(key: str, answer: str, place: int):
    drill = drilled(key)
    without = drill.graded(answer, drill.void(place))
    other = drill.graded(answer[:place] + "." + answer[place + 1 :], drill.void(place))
    assert numbers(without) == numbers(other)
    assert drill.item(place) not in without.items


@given(signs, said, st.randoms())
def test_the_order_in_which_answers_stand_changes_nothing(key: str, answer: str, chance: Random):
    drill = drilled(key)
    mixed = chance.sample(list(drill.key.answers.items()), len(drill.key.answers))
    other = replace(drill, key=AnswerKey("drill", dict(mixed)))
    attempt = drill.attempt(answer)
    shuffled = chance.sample(list(attempt.answers.items()), len(attempt.answers))
    assert numbers(other.graded(answer, answers=dict(shuffled))) == numbers(drill.graded(answer))


@given(signs, said)
def test_numbers_and_names_of_people_and_sites_say_nothing(key: str, answer: str):
    drill = drilled(key)
    moved = tuple(replace(site, site=Site("别处", f"other-{site.site.id}")) for site in drill.drill.sites)
    assert numbers(_at(drill, moved).graded(answer)) == numbers(drill.graded(answer))
    other = drill.graded(answer, number="008", name="张伟")
    assert replace(other.held, rater="007") == drill.graded(answer).held


def _at(drill: Signs, sites: tuple[DrillSite, ...]) -> Signs:
    """The same drill at other sites."""
    there = replace(drill.drill, sites=sites)
    renamed = dict(zip(drill.drill.items(), there.items(), strict=True))
    key = {renamed[item]: replace(one, item=renamed[item]) for item, one in drill.key.answers.items()}
    return replace(drill, drill=there, key=AnswerKey("drill", key))


@given(signs, said)
def test_the_rates_are_those_of_any_table_held_against_a_key(key: str, answer: str):
    drill = drilled(f"{key[:4]} {key[4:]}")
    units = [f"u{place}" for place in range(6)]
    table = ratings(units, ["key", "007"], [[PAIRS[one], PAIRS[other]] for one, other in zip(key, answer, strict=True)])
    weighing = Weighing({}, dict(zip(units, [item[0] for item in drill.drill.items()], strict=True)))
    told = {(unit, word): worth for (unit, word), worth in worths(table).items() if word != "无法判断"}
    (held,) = against_key(table, "key", told, blanks=True, weighing=weighing)
    assert drill.graded(answer).held == held


@pytest.mark.parametrize("count", [1, 3])
def test_one_desk_grades_many_as_it_grades_one(count: int):
    drill = drilled("110/")
    desk = GradingDesk(drill.drill, ruled(drill.key, ()), drill.sheets)
    attempts = [drill.attempt(answer) for answer in ("11..", "110/", "0011")[:count]]
    assert [desk.graded(one) for one in attempts] == [
        GradingDesk(drill.drill, ruled(drill.key, ()), drill.sheets).graded(one) for one in attempts
    ]
