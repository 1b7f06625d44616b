# SPDX-License-Identifier: MPL-2.0
"""The shipped systems, campaigns and sheets from elsewhere: answered well they earn all, and their rules decide."""

from fractions import Fraction

import pytest

from inspector.core.values import Amount, Choice, Counts, Occurrence, Rating, Ratings, Share
from tests.content.best_answers import answers, best, judged, score, shipped

NAMED = (
    "cn-civilised-city cn-minors cn-food-safety-city cn-village cn-village-2 cn-seven-rectifications cn-hygiene-eight "
    "cn-helmet-belt cn-litter-from-cars cn-clean-home cn-shopfront-five cn-market-ten cn-five-closely restaurant-grade "
    "food-hygiene-rating construction-safety five-s risk-matrix home-check-tier"
)
SYSTEMS = (*NAMED.split(), *(f"cn-hygiene-{number}" for number in range(1, 10)))
DEMERITS = {"restaurant-grade", "food-hygiene-rating", "cn-civilised-city", "cn-food-safety-city"}
"""Sheets whose points need not add up to a hundred: demerits, rates with weights, and a bonus."""


@pytest.mark.parametrize("name", SYSTEMS)
def test_a_sheet_answered_at_its_best_earns_everything_and_passes(name):
    got = judged(shipped(name))
    assert got.basic.percent == 100
    assert got.verdict is not False
    assert not got.total.unjudged


@pytest.mark.parametrize("name", [name for name in SYSTEMS if name not in DEMERITS])
def test_the_points_of_a_sheet_add_up_to_a_hundred(name):
    assert sum(point.full for point in shipped(name).points()) == 100


@pytest.mark.parametrize("name", SYSTEMS)
def test_a_sheet_of_a_system_says_whose_duty_each_point_is_and_where_it_is_seen(name):
    for point in shipped(name).points():
        assert all((point.look_for, point.trades, point.ways, point.stop, point.cls)), point.id


def test_the_minors_below_the_line_keep_a_city_from_applying():
    city = shipped("cn-civilised-city")
    assert judged(city, p4_1=Amount(Fraction(85))).verdict is True
    low = judged(city, p4_1=Amount(Fraction("84.99")))
    assert low.verdict is False
    assert low.total.percent == Fraction("96.998")


def test_years_not_measured_yet_are_left_out_of_the_city_total():
    city = shipped("cn-civilised-city")
    values = {point.id: best(point) for point in city.points() if point.id[0] not in "23"}
    values["1.2"] = Amount(Fraction(50))
    got = score(city, answers(values))
    assert got.sections["city"].percent == 80
    assert got.total.percent == 84


def test_a_food_safe_city_needs_every_key_point_and_the_bonus_stays_outside_the_base():
    city = shipped("cn-food-safety-city")
    full = judged(city)
    assert (full.bonus, full.total.earned, full.total.possible) == (16, 116, 100)
    weak = judged(city, pK01=Choice("C"))
    assert (weak.verdict, weak.total.earned) == (False, Fraction("113.5"))
    assert judged(city, pV2=Choice("lost")).verdict is False


def test_a_guarantee_item_at_nothing_or_too_few_guarantee_points_void_the_site():
    site = shipped("construction-safety")
    assert judged(site, p6=Counts((Occurrence("live", 1),))).total.earned == 0
    many = {
        f"p{n}": Counts((Occurrence(line, 3),)) for n, line in ((2, "edge"), (4, "load"), (5, "below"), (6, "trip"))
    }
    assert judged(site, **many).total.earned == 0


def test_demerits_make_the_letter_of_a_restaurant():
    restaurant = shipped("restaurant-grade")
    thirteen = judged(restaurant, p11=Choice("many"), p20=Choice("many"))
    assert (thirteen.grade.code, judged(restaurant, p1=Choice("danger")).grade.code) == ("A", "C")
    assert judged(restaurant, p1=Choice("some"), p2=Choice("some")).grade.code == "B"


def test_the_hygiene_rating_falls_with_its_worst_part_though_the_total_is_small():
    place = shipped("food-hygiene-rating")
    assert judged(place, p5=Choice("minor"), p10=Choice("minor"), p15=Choice("small")).grade.code == "5"
    assert judged(place, p5=Choice("several")).grade.code == "4"
    assert judged(place, p10=Choice("danger")).grade.code == "0"


def test_one_major_item_lost_fails_the_re_review():
    review = shipped("cn-hygiene-eight")
    assert judged(review, p2=Share(4, 5)).verdict is False


def test_the_sampling_plans_of_the_nine_hygiene_sheets_add_up_to_the_published_totals():
    plans = [row for number in range(1, 10) for row in shipped(f"cn-hygiene-{number}").plan]
    totals = {}
    for row in plans:
        totals[row.stratum.said("en")] = totals.get(row.stratum.said("en"), 0) + row.least
    assert list(totals.values()) == [161, 215, 267]


def test_five_judges_without_the_highest_and_lowest_make_the_overall_judgement():
    sheet = shipped("cn-hygiene-9")
    given = Ratings(tuple(Rating(str(n), Fraction(number)) for n, number in enumerate((86, 88, 90, 84, 92))))
    assert judged(sheet, p1=given).points["1"].earned == 22


def test_a_home_reaches_the_tier_below_the_first_hazard():
    home = shipped("home-check-tier")
    codes = [judged(home, **{f"p{n}": Choice("lost")}).grade for n in (9, 5, 1)]
    assert [grade and grade.code for grade in codes] == ["two", "one", None]
    assert judged(home).grade.code == "three"
