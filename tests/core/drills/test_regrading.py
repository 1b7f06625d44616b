# SPDX-License-Identifier: MPL-2.0
"""Grading after each ruling by its question alone: the same as grading everything anew, whatever is ruled."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.core.drills.answer_key import KeyAnswer, answer_key
from inspector.core.drills.attempt import Attempt, Timing
from inspector.core.drills.drill import Drill
from inspector.core.drills.grading import GradingDesk
from inspector.core.drills.pass_rule import DEFAULT_RULE, FOOD_RULE
from inspector.core.drills.regrading import Stand, regraded
from inspector.core.drills.ruled import ruled
from inspector.core.drills.ruling import Ruling
from inspector.core.moments import Moment
from inspector.core.sites import Site
from tests.core.drills.groups import LOST, MET, NOT_HERE, lab

LAB = lab(4, every=2)
TWICE = replace(LAB.drill.sites[0], site=Site("第二处", "s2"))
DRILLS = [replace(LAB.drill, sites=(LAB.drill.sites[0], TWICE), rule=rule) for rule in (DEFAULT_RULE, FOOD_RULE)]
ITEMS = DRILLS[0].items()
KEY = answer_key("lab", tuple(KeyAnswer(item, LOST if turn % 3 else MET) for turn, item in enumerate(ITEMS)))
ANSWERS = st.sampled_from([MET, LOST, NOT_HERE])
ACTS = st.sampled_from(["amend", "void", "restore"])


@st.composite
def attempts(draw: st.DrawFn) -> Attempt:
    """What somebody answered at both sites, some of it late, here and there where the key lay."""
    said = draw(st.dictionaries(st.sampled_from(ITEMS), ANSWERS))
    late = tuple(draw(st.sets(st.sampled_from(ITEMS), max_size=2)))
    known = draw(st.sampled_from([None, None, Moment(1)]))
    return Attempt("1", "学员", "", "exam", said, ("card",), timing=Timing(late=late), key_known=known)


@st.composite
def rulings(draw: st.DrawFn) -> Ruling:
    """One ruling on one question."""
    act, item, answer = draw(ACTS), draw(st.sampled_from(ITEMS)), draw(ANSWERS)
    return Ruling(act, item, "再看过", "陈老师", KeyAnswer(item, answer) if act == "amend" else None)


@given(attempts(), st.lists(rulings(), max_size=6), st.sampled_from(DRILLS))
@settings(max_examples=150, deadline=None)
def test_after_every_ruling_counts_rates_and_verdict_are_those_of_a_whole_grading(
    one: Attempt, made: list[Ruling], drill: Drill
):
    desks = [GradingDesk(drill, ruled(KEY, made[:turn]), LAB.sheets) for turn in range(len(made) + 1)]
    steps = list(regraded({"1": [one]}, drill, desks, [ruling.item for ruling in made]))
    whole = [desk.graded(one) for desk in desks]
    assert [step["1"] for step in steps] == [(Stand(each.held, each.passed),) for each in whole]
