# SPDX-License-Identifier: MPL-2.0
"""Laws of a group's results: sums that must agree, whoever answers what and whatever is ruled."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.core.drills.attempt import Attempt
from inspector.core.drills.results import Results
from inspector.core.drills.ruling import Ruling
from tests.core.drills.groups import LOST, MET, NOT_HERE, lab, roster

POINTS = 6
LAB = lab(POINTS, every=3)
ROSTER = roster(["1", "2", "3", "4"])

said = st.lists(st.sampled_from([MET, LOST, NOT_HERE, None]), min_size=POINTS, max_size=POINTS)
places = st.integers(0, POINTS - 1)


@st.composite
def attempts(draw: st.DrawFn) -> list[Attempt]:
    """Some attempts of some numbers, in the roster or not, in exam, in practice and on paper."""
    made = []
    for turn in range(draw(st.integers(0, 8))):
        answers = draw(said)
        number, mode = draw(st.sampled_from("12345")), draw(st.sampled_from(["exam", "practice", "paper"]))
        made.append(LAB.attempt(number, lambda place, _, answers=answers: answers[place], mode=mode, attempt=turn + 1))
    return made


@st.composite
def rulings(draw: st.DrawFn) -> list[Ruling]:
    """Some rulings, one after another."""
    voids = st.builds(LAB.void, places)
    amends = st.builds(LAB.amend, places, st.sampled_from([MET, LOST, NOT_HERE]))
    backs = places.map(lambda place: Ruling("restore", LAB.item(place), "再看过", "陈老师"))
    return draw(st.lists(st.one_of(voids, amends, backs), max_size=3))


def told(each: list[Attempt], ruled: list[Ruling]) -> Results:
    return LAB.told(each, *ruled, roster=ROSTER)


@given(attempts(), rulings())
@settings(max_examples=60, deadline=None)
def test_everybody_in_the_roster_has_a_line_or_is_missing(each, ruled):
    found = told(each, ruled)
    lines = [line.number for line in found.lines]
    assert sorted([*(number for number in lines if number != "5"), *(one.number for one in found.missing)]) == list(
        "1234"
    )
    assert set(lines) | set(found.practised) == {one.number for one in each}
    assert len(lines) == len(set(lines))


@given(attempts(), rulings())
@settings(max_examples=60, deadline=None)
def test_rows_columns_and_points_add_up_to_what_everybody_came_to(each, ruled):
    found = told(each, ruled)
    for line in found.lines:
        assert found.map.by_number[line.number].get("agreed", 0) == line.graded.held.agreed
    agreed = sum(line.graded.held.agreed for line in found.lines)
    assert sum(point.agreed for point in found.points) == agreed
    assert sum(one.count for point in found.points for one in point.said if one.agrees) == agreed
    assert all(point.asked == len(found.lines) for point in found.points)


@given(attempts(), rulings(), st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_no_order_of_attempts_matters(each, ruled, luck):
    mixed = list(each)
    luck.shuffle(mixed)
    assert told(each, ruled) == told(mixed, ruled)


@given(attempts(), rulings())
@settings(max_examples=60, deadline=None)
def test_the_effects_of_rulings_lead_from_before_to_now(each, ruled):
    found = told(each, ruled)
    passed = {line.number for line in found.lines if line.before.passed}
    for effect in found.effects:
        passed = (passed | set(effect.passed)) - set(effect.retrain)
        assert {*effect.raised, *effect.lowered} <= set(effect.regraded)
    assert passed == {line.number for line in found.lines if line.graded.passed}
