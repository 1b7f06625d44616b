# SPDX-License-Identifier: MPL-2.0
"""Which way the score of each rule kind moves when one number, mark or rating of the answer goes one step up."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from inspector.core.rules.rule import Counters, Direction, Form, Grid, NumberField, Parts, Raters, ShareField
from inspector.core.values import Amount, Choice, Counts, Mark, Marks, Occurrence, Rating, Ratings, Share, Value
from tests.core.rule_answers import answers
from tests.core.rule_kinds import DRAWN, cases

BUTTONS = ("choice", "demerits")
FALLS = {"rate", "faults", "findings", "risk", "overdue"}
Pair = tuple[Value, Value]


@pytest.mark.parametrize("kind", [kind for kind in DRAWN if kind not in BUTTONS])
@settings(max_examples=60)
@given(data=st.data())
def test_the_score_moves_only_in_the_direction_the_rule_declares(kind, data):
    rule, full, _ = data.draw(cases(kind))
    lower, higher = data.draw(pairs(rule.form(full)))
    less, more = rule.judge(full, lower), rule.judge(full, higher)
    assume(less.complete and more.complete)
    assert more.earned >= less.earned if rule.direction is Direction.RISES else more.earned <= less.earned


@pytest.mark.parametrize("kind", [kind for kind in DRAWN if kind not in (*BUTTONS, "bands")])
@settings(max_examples=5)
@given(data=st.data())
def test_more_violations_lower_the_score_and_more_of_the_good_raises_it(kind, data):
    rule, _, _ = data.draw(cases(kind))
    assert rule.direction is (Direction.FALLS if kind in FALLS else Direction.RISES)


@pytest.mark.parametrize("kind", BUTTONS)
@given(data=st.data())
def test_buttons_stand_from_the_best_to_the_worst(kind, data):
    rule, full, _ = data.draw(cases(kind))
    earned = [rule.judge(full, Choice(option.code)).earned for option in rule.form(full).options]
    assert earned == sorted(earned, reverse=True)
    assert earned[0] == full
    assert rule.direction is Direction.NONE


def pairs(form: Form) -> st.SearchStrategy[Pair]:
    """An answer that is whole, and the same with one number, mark or rating one step higher."""
    if isinstance(form, NumberField):
        numbers = st.integers(0, min(400, int((form.most - form.least) / form.step) - 1))
        return numbers.map(lambda n: (Amount(form.step * n), Amount(form.step * (n + 1))))
    if isinstance(form, ShareField):
        whole = st.just(form.whole) if form.fixed else st.integers(1, 9)
        return whole.flatmap(lambda n: st.integers(0, n - 1).map(lambda part: (Share(part, n), Share(part + 1, n))))
    if isinstance(form, Counters | Grid):
        ids = [one.id for one in form.lines] if isinstance(form, Counters) else [c.line for r in form.cells for c in r]
        return st.tuples(answers(form), st.sampled_from(ids)).map(_counted_once_more)
    return marked(form) if isinstance(form, Parts) else rated(form)


def _counted_once_more(drawn: tuple[Value, str]) -> Pair:
    counts, line = drawn
    assert isinstance(counts, Counts)
    return counts, Counts((*counts.items, Occurrence(line, 1)))


@st.composite
def marked(draw: st.DrawFn, form: Parts) -> Pair:
    """Every part marked, and one of them with the next better option; options stand from best to worst."""
    codes = [option.code for option in form.options]
    codes = ["ok", "na", "fail"] if codes[0] == "ok" else codes
    marks = [Mark(part.id, draw(st.sampled_from(codes))) for part in form.parts]
    place, rank = draw(st.integers(0, len(marks) - 1)), draw(st.integers(1, len(codes) - 1))
    worse, better = list(marks), list(marks)
    worse[place] = replace(marks[place], choice=codes[rank])
    better[place] = replace(marks[place], choice=codes[rank - 1])
    return Marks(tuple(worse)), Marks(tuple(better))


@st.composite
def rated(draw: st.DrawFn, form: Form) -> Pair:
    """As many ratings as are needed, close together, and one of them raised by a step."""
    assert isinstance(form, Raters)
    middle = draw(st.integers(2, int((form.most - form.least) / form.step) - 3))
    steps = [middle + draw(st.integers(-2, 2)) for _ in range(form.needed)]
    place = draw(st.integers(0, form.needed - 1))
    raised = [step + (number == place) for number, step in enumerate(steps)]
    return ratings(form, steps), ratings(form, raised)


def ratings(form: Raters, steps: list[int]) -> Ratings:
    """Ratings so many steps above the least."""
    amounts = [form.least + form.step * Fraction(step) for step in steps]
    return Ratings(tuple(Rating(str(place), amount) for place, amount in enumerate(amounts, 1)))
