# SPDX-License-Identifier: MPL-2.0
"""Periods: what a day lies in, which period is published, and what the one before came to."""

from __future__ import annotations

from fractions import Fraction

import pytest

from inspector.core.policies import Policies, Weight
from inspector.core.ranking.figuring import figures
from inspector.core.ranking.periods import period_of_day
from inspector.core.ranking.rank_plan import RankPlan
from tests.core.ranking.walks_made import market, picture, site, walk

SHEET = market()


def at(day: str, floor: str, **more: str):
    """One market on a day, its floor worth 6 of 10."""
    return walk(
        site(f"市场{more.pop('n', '')}", more.pop("street", "东街")),
        SHEET,
        day,
        floor=floor,
        stalls="met",
        toilet="met",
        **more,
    )


@pytest.mark.parametrize(
    ("kind", "day", "name"),
    [
        ("week", "2026-11-16", "2026-W47"),
        ("week", "2027-01-01", "2026-W53"),
        ("month", "2026-11-16", "2026-11"),
        ("quarter", "2026-11-16", "2026-Q4"),
        ("quarter", "2026-03-31", "2026-Q1"),
        ("year", "2026-11-16", "2026"),
        ("month", "yesterday", ""),
    ],
)
def test_a_day_lies_in_one_period_of_each_kind(kind, day, name):
    assert period_of_day(day, kind) == name


def test_the_newest_period_is_published_beside_the_one_before_and_the_trend():
    walks = [at("2026-09-01", "0"), at("2026-10-09", "3"), at("2026-11-16", "6")]
    found = figures(picture(*walks), RankPlan(period="month", policies=Policies(least_sites=1)))
    row = found.tables["area"].row("东街")
    assert (found.period, found.last_period, row.value, row.last_value, row.last_place, row.rise) == (
        *("2026-11", "2026-10", 100, 70),
        *(1, 0),
    )
    whole, street = found.trends
    assert (whole.unit, street.unit, street.periods) == ("", "东街", ("2026-09", "2026-10", "2026-11"))
    assert whole.values == street.values == (40, 70, 100)


def test_an_older_period_can_be_published_again():
    walks = [at("2026-09-01", "0"), at("2026-10-09", "3"), at("2026-11-16", "6")]
    found = figures(picture(*walks), RankPlan(period="month", current="2026-10"))
    assert (found.total.value, found.total.last_value, found.trends[0].values) == (70, 40, (40, 70))


def test_periods_the_rounds_name_stand_in_the_order_of_their_days():
    walks = [at("2026-11-02", "0", period="第二期"), at("2026-10-09", "6", period="第一期")]
    found = figures(picture(*walks), RankPlan())
    assert (found.period, found.last_period) == ("第二期", "第一期")


def test_weights_between_periods_make_one_figure_of_them():
    years = tuple(Weight(name, Fraction(weight)) for name, weight in (("2024", 15), ("2025", 25), ("2026", 60)))
    walks = [at("2024-05-01", "0"), at("2025-05-01", "3"), at("2026-05-01", "6")]
    found = figures(picture(*walks), RankPlan(period="year", policies=Policies(periods=years)))
    assert found.total.value == Fraction(15 * 40 + 25 * 70 + 60 * 100, 100)
    assert (found.total.sample.walks, found.last_period) == (3, "")
    assert found.trends[0].values == (40, 70, 100)


def test_the_issue_before_gives_the_last_values_where_it_is_at_hand():
    last = figures(picture(at("2026-10-09", "0")), RankPlan(period="month", policies=Policies(least_sites=1)))
    walks = [at("2026-10-09", "6"), at("2026-11-16", "3")]
    found = figures(picture(*walks), RankPlan(period="month", policies=Policies(least_sites=1)), last)
    row = found.tables["area"].row("东街")
    assert (row.last_value, found.total.last_value, found.last_period) == (40, 40, "2026-10")


def test_a_drill_of_a_later_day_does_not_make_a_period():
    walks = [at("2026-11-16", "6"), at("2026-12-01", "0", apart=("drill",))]
    found = figures(picture(*walks), RankPlan(period="month"))
    assert (found.period, dict(found.apart)) == ("2026-11", {})


def test_a_trend_shows_each_period_by_itself_whatever_a_missing_one_counts():
    weights = (Weight("2025", Fraction(1)), Weight("2026", Fraction(1)))
    walks = [at("2025-05-01", "3"), at("2026-05-01", "6")]
    policies = Policies(periods=weights, missing="zero")
    found = figures(picture(*walks), RankPlan(period="year", policies=policies))
    assert (found.total.value, found.trends[0].values) == (85, (70, 100))
