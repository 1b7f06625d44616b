# SPDX-License-Identifier: MPL-2.0
"""Pairs and drift of ordinary visits: two inspectors on one site, and how each judges month by month."""

from __future__ import annotations

from fractions import Fraction

from inspector.core.drills.drift import DriftRule, drift
from inspector.core.drills.pairs import pair, pair_lines
from tests.core.merging.cards import BLUE, FULL, LOST, MET, RED, card, free, head, key, letter, see
from tests.core.ranking.walks_made import market, picture, site, walk

SHEET = market()


def met(**other: object):
    """王敏 and 李强 at one site on one day: alike but for what is said otherwise."""
    return see(letter("v1", "v2"), card("v1", FULL), card("v2", FULL | other, head(BLUE)))


def test_two_who_met_are_compared_point_by_point():
    found = pair(met(**{"1": LOST, "2": free(4)}), RED, BLUE, "zh", resamples=20)
    assert (found.line.walks, found.line.points, found.line.alike, found.line.share) == (1, 3, 1, Fraction(1, 3))
    assert (found.bias, found.difference, found.scored) == (Fraction(160, 3), Fraction(160, 3), 3)
    assert [(row.key, row.met, row.differed, row.bias) for row in found.apart] == [
        (key("1"), 1, 1, 100),
        (key("2"), 1, 1, 60),
    ]
    assert found.coefficients[0].value == Fraction(1, 3)


def test_the_bias_turns_its_sign_with_the_order_of_the_two():
    seen = met(**{"2": free(4)})
    assert pair(seen, BLUE, RED, "zh", resamples=0).bias == -pair(seen, RED, BLUE, "zh", resamples=0).bias


def test_notes_and_photos_make_no_difference():
    assert pair(met(**{"1": MET}), RED, BLUE, "zh", resamples=0).apart == ()


def test_everybody_who_met_is_listed_and_strangers_are_not():
    seen = see(
        letter("v1", "v2", "v3"),
        card("v1", FULL),
        card("v2", FULL, head(BLUE)),
        card("v3", FULL, head("赵新", site="二")),
    )
    assert [(line.one, line.other, line.points) for line in pair_lines(seen)] == [(*sorted((RED, BLUE)), 3)]
    assert pair(seen, RED, "赵新", "zh") is None


def test_one_card_of_two_inspectors_is_no_pair():
    both = see(letter("v1"), card("v1", FULL, head(RED, inspectors=(RED, BLUE))))
    assert (pair_lines(both), pair(both, RED, BLUE, "zh")) == ((), None)


def milder(month: int) -> list:
    """One month: 李强 gives the floor 3 of 6 throughout; 王敏 gives one more each month."""
    day = f"2026-{month:02}-10"
    return [
        walk(site(f"甲{month}"), SHEET, day, floor=str(month % 7)),
        walk(site(f"乙{month}"), SHEET, day, by="李强", floor="3"),
    ]


def test_an_inspector_who_grows_milder_is_named_with_the_slope_and_the_months():
    seen = picture(*(one for month in (1, 2, 3, 4) for one in milder(month)))
    found = {one.inspector: one for one in drift(seen, DriftRule(answers=1))}
    mild, strict = found["王敏"], found["李强"]
    assert [one.month for one in mild.months] == ["2026-01", "2026-02", "2026-03", "2026-04"]
    assert [one.row.bias for one in mild.months] == [Fraction((n - 3) * 100, 6) for n in (1, 2, 3, 4)]
    assert (mild.slope, mild.trend, mild.answers) == (Fraction(100, 6), "milder", 4)
    assert (strict.slope, strict.trend) == (-Fraction(100, 6), "stricter")


def test_few_months_or_answers_say_nothing():
    seen = picture(*(one for month in (1, 2) for one in milder(month)))
    assert {(one.slope, one.trend) for one in drift(seen, DriftRule(answers=1))} == {(None, "")}
    assert {one.slope for one in drift(picture(*(one for month in (1, 2, 3) for one in milder(month))))} == {None}


def test_months_follow_one_another_over_the_end_of_a_year():
    days = ("2025-11-10", "2025-12-10", "2026-01-10")
    walks = [
        walk(site(f"{who}{n}"), SHEET, day, by=who, floor=str(said))
        for n, day in enumerate(days)
        for who, said in (("王敏", n), ("李强", 3))
    ]
    found = {one.inspector: one for one in drift(picture(*walks), DriftRule(answers=1))}
    assert found["王敏"].slope == Fraction(100, 6)
