# SPDX-License-Identifier: MPL-2.0
"""The shipped sheets for halls, shops, stations and vehicles: what is found first decides what is asked."""

from fractions import Fraction

import pytest

from inspector.core.values import Amount, Choice, Counts, Mark, Marks, Occurrence, Share
from tests.content.best_answers import judged, shipped

SITES = ["hall", "bank", "hospital", "hotel", "restaurant", "bus-stop", "bus", "taxi", "station", "shelter", "pharmacy"]


@pytest.mark.parametrize("name", SITES)
def test_a_site_answered_at_its_best_earns_everything(name):
    got = judged(shipped(f"cn-{name}"))
    assert got.total.percent == 100
    assert not got.total.unjudged


@pytest.mark.parametrize(
    ("name", "first", "possible"),
    [
        ("hall", "hall", 100),
        ("hall", "office", 92),
        ("bank", "none", 97),
        ("hospital", "none", 96),
        ("hotel", "none", 89),
        ("restaurant", "set", 94),
        ("restaurant", "buffet", 100),
        ("taxi", "booked", 89),
        ("station", "rail", 97),
        ("station", "both", 100),
        ("shelter", "open", 94),
        ("shelter", "indoor", 94),
        ("pharmacy", "cool", 100),
        ("pharmacy", "none", 95),
    ],
)
def test_what_is_found_first_decides_what_is_asked(name, first, possible):
    got = judged(shipped(f"cn-{name}"), p1=Choice(first))
    assert (got.total.earned, got.total.possible) == (possible, possible)


@pytest.mark.parametrize(("minutes", "earned"), [(20, 5), (21, 3), (30, 3), (40, Fraction("1.5")), (41, 0)])
def test_waiting_in_a_bank_earns_by_the_minutes(minutes, earned):
    got = judged(shipped("cn-bank"), p10=Amount(Fraction(minutes)))
    assert got.total.earned == 95 + earned


@pytest.mark.parametrize(("percent", "earned"), [(40, 8), (36, 4), (24, 0)])
def test_the_share_of_public_service_faces_at_bus_stops_earns_by_bands(percent, earned):
    assert judged(shipped("cn-bus-stop"), p2=Amount(Fraction(percent))).total.earned == 92 + earned


def test_the_weakest_piece_of_safety_equipment_on_a_bus_decides():
    parts = ("extinguisher", "hammer", "switch")
    weak = Marks((Mark("window", "weak"), *(Mark(part, "met") for part in parts)))
    assert judged(shipped("cn-bus"), p19=weak).total.earned == 96


def test_selling_without_a_prescription_loses_the_whole_point():
    sold = Counts((Occurrence("sold", 1),))
    assert judged(shipped("cn-pharmacy"), p11=sold).total.earned == 90


def test_one_empty_counter_of_twelve_leaves_three_fifths_of_the_point():
    assert judged(shipped("cn-hall"), p7=Share(1, 12)).total.earned == 94 + Fraction("3.6")
