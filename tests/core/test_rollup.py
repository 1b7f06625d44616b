# SPDX-License-Identifier: MPL-2.0
"""From visits to sites, types, units and areas, over methods and periods, by named policies."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given as drawn
from hypothesis import strategies as st

from inspector.core.answers import Answer, Status
from inspector.core.policies import MISSING, POOLING, VISITS, Policies, Weight
from inspector.core.raters import agreed
from inspector.core.reasons import recompute
from inspector.core.rollup import Result, roll_areas, roll_units
from inspector.core.values import Amount, Choice
from tests.core.whole_cases import YES, checklist, point, section


def result(unit: str, site: str, earned: int, possible: int = 100, **more: str) -> Result:
    """A visit of a site of a unit in the one area."""
    return Result("city", unit, more.pop("site_type", "market"), site, Fraction(earned), Fraction(possible), **more)


ROUND = [
    result("east", "e1", 90, order="2026-11-01"),
    result("east", "e1", 70, order="2026-11-09"),
    result("east", "e2", 10, 20),
    result("west", "w1", 95),
]


@pytest.mark.parametrize(
    ("policies", "east", "city"),
    [
        (Policies(), Fraction(65), Fraction(80)),
        (Policies(visits="newest"), Fraction(60), Fraction(155, 2)),
        (Policies(sites="pooled"), Fraction(170, 220) * 100, (Fraction(17000, 220) + 95) / 2),
        (Policies(units="pooled"), Fraction(65), Fraction(265, 320) * 100),
    ],
)
def test_mean_and_pooled_differ_and_each_is_a_named_choice(policies, east, city):
    units = {one.name: one for one in roll_units(ROUND, policies)}
    assert units["east"].percent == east
    assert roll_areas(ROUND, policies)[0].percent == city
    assert (units["east"].sites, units["east"].visits, units["east"].ranks) == (2, 3, False)


@pytest.mark.parametrize(("missing", "west"), [("rescale", 90), ("zero", 54), ("full", 94), ("peers", 74)])
def test_a_type_missing_in_a_unit_follows_the_policy(missing, west):
    types = (Weight("market", Fraction(60)), Weight("street", Fraction(40)))
    results = [
        result("east", "e1", 80),
        result("east", "e2", 50, site_type="street"),
        result("west", "w1", 90),
    ]
    units = {one.name: one.percent for one in roll_units(results, Policies(types=types, missing=missing))}
    assert units == {"east": 68, "west": west}


def test_methods_and_years_are_weighted():
    methods = tuple(Weight(name, Fraction(weight)) for name, weight in (("online", 40), ("onsite", 40), ("survey", 20)))
    years = tuple(Weight(name, Fraction(weight)) for name, weight in (("2024", 15), ("2025", 25), ("2026", 60)))
    rates = {"online": 90, "onsite": 80, "survey": 85}
    results = [
        result("east", "e", rates[method] + place, method=method, period=year)
        for place, year in enumerate(("2024", "2025", "2026"))
        for method in rates
    ]
    expected = Fraction(85) + Fraction(25 + 120, 100)
    assert roll_units(results, Policies(methods=methods, periods=years))[0].percent == expected


RESULTS = st.lists(
    st.builds(
        result,
        st.sampled_from(["east", "west"]),
        st.sampled_from(["1", "2", "3"]),
        st.integers(0, 9),
        st.integers(9, 12),
        site_type=st.sampled_from(["market", "street"]),
        order=st.sampled_from(["a", "b"]),
        method=st.sampled_from(["", "onsite"]),
        period=st.sampled_from(["1", "2"]),
    ),
    min_size=1,
    max_size=12,
)
TYPES = st.sampled_from([(), (Weight("market", Fraction(3)), Weight("street", Fraction(1)))])
POLICIES = st.builds(
    Policies,
    visits=st.sampled_from(VISITS),
    missing=st.sampled_from(MISSING),
    sites=st.sampled_from(POOLING),
    units=st.sampled_from(POOLING),
    types=TYPES,
)


@drawn(RESULTS, POLICIES, st.randoms(use_true_random=False))
def test_no_order_of_visits_changes_a_rate_and_every_rate_explains_itself(results, policies, chance):
    shuffled = list(results)
    chance.shuffle(shuffled)
    for roll in (roll_units, roll_areas):
        made = roll(results, policies)
        assert made == roll(shuffled, policies)
        for one in made:
            if one.reason is not None:
                assert recompute(one.reason) == one.percent
                assert 0 <= one.percent <= 100


def test_two_inspectors_never_make_half_a_fault():
    yes = next(checklist(section("a", point("1", 4, YES))).points())
    met, lost = (Answer(Status.JUDGED, Choice(code)) for code in ("met", "lost"))
    shown = replace(lost, photos=("f" * 64,))
    assert agreed(yes, {"Li": met, "Wang": lost}, "evidence").earned == 4
    assert agreed(yes, {"Li": met, "Wang": shown}, "evidence").earned == 0
    assert agreed(yes, {"Li": met, "Wang": shown}, "mean").earned == 0
    assert agreed(yes, {"Li": met, "Wang": shown}, "chief", "Li").earned == 4
    assert agreed(yes, {"Li": met, "Wang": shown}, "consensus") is None


def test_measured_points_take_the_mean_or_the_trimmed_mean():
    free = next(checklist(section("a", point("1", 100))).points())
    given = {str(place): Answer(Status.JUDGED, Amount(Fraction(n))) for place, n in enumerate((86, 88, 90, 84, 92))}
    assert agreed(free, given, "mean").earned == 88
    assert agreed(free, given | {"9": Answer(Status.JUDGED, Amount(Fraction(0)))}, "trimmed").earned == 87


def rates(results: list[Result], policies: Policies, roll: object = roll_units) -> dict[str, Fraction | None]:
    """What each unit or area came to."""
    return {one.name: one.percent for one in roll(results, policies)}


def test_of_one_newest_date_every_visit_counts_whatever_it_earned():
    twice = [
        result("east", "1", 50, order="b"),
        result("east", "1", 9, 10, order="b"),
        result("east", "1", 0, order="a"),
    ]
    assert rates(twice, Policies(visits="newest")) == {"east": 70}


def test_an_area_that_pools_its_units_leaves_older_visits_out_too():
    visits = [result("east", "1", 50, order="b"), result("east", "1", 0, order="a"), result("west", "1", 100)]
    assert rates(visits, Policies(visits="newest", units="pooled"), roll_areas) == {"city": 75}


def test_a_missing_period_takes_the_mean_of_the_peers_where_no_methods_are_weighed():
    visits = [result("east", "1", 50, period="1"), result("west", "1", 90, period="1")]
    visits += [result("west", "1", 70, period="2")]
    assert rates(visits, Policies(missing="peers")) == {"east": 60, "west": 80}


def test_units_of_two_areas_are_two_units_though_their_names_be_the_same():
    visits = [result("town", "1", 50), result("town", "1", 90)._replace(area="county"), result("east", "1", 10)]
    assert rates(visits, Policies()) == {"east": 10, "city · town": 50, "county · town": 90}
