# SPDX-License-Identifier: MPL-2.0
"""Sites that may be one and the same are named with a reason; numbers and directions tell sites apart."""

from __future__ import annotations

from fractions import Fraction

import pytest

from inspector.core.near_sites import near_pairs
from inspector.core.sites import Site, Spot, Unit


def reasons(one: Site, other: Site) -> tuple[str, ...]:
    """Why two sites may be one; nothing when they are two."""
    return next((pair.reasons for pair in near_pairs([one], [other], str.lower)), ())


def silent(_words: str) -> str:
    """No sound at all."""
    return ""


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        ("城东农贸市场", "城东 农贸市场", "name"),
        ("城东农贸市场", "城东农贸市场（主楼）", "brackets"),
        ("城东农贸市场", "城东农货市场", "sign"),
        ("城东农贸市场", "城东农贸市", "sign"),
        ("ＡＢ大厦商场", "ab大厦商场", "name"),
        ("解放路一号小区", "解放路二号小区", ""),
        ("城东农贸市场", "城西农贸市场", ""),
        ("锦绣花园（一期）", "锦绣花园（二期）", ""),
        ("公园", "花园", ""),
    ],
)
def test_names_tell_whether_two_sites_may_be_one(one: str, other: str, said: str):
    found = [reason for pair in near_pairs([Site(one, "1")], [Site(other, "2")], silent) for reason in pair.reasons]
    assert (found[0] if found else "") == said


def test_other_types_and_other_streets_are_other_sites():
    east, west = (Unit(f"城{side}街道", "area", "street") for side in "东西")
    assert reasons(Site("人民公园", "1", type="公园"), Site("人民公园", "2", type="公厕")) == ()
    assert reasons(Site("人民公园", "1", units=(east,)), Site("人民公园", "2", units=(west,))) == ()
    assert "name" in reasons(Site("人民公园", "1", units=(east,)), Site("人民公园", "2", units=(east,)))


def test_one_address_or_thirty_metres_are_said():
    here, near, far = (Spot(Fraction(3027, 100) + Fraction(n, 10_000), Fraction(12015, 100)) for n in (0, 2, 9))
    assert reasons(Site("甲店面", "1", "城东路 1 号"), Site("乙商行", "2", "城东路1号")) == ("address",)
    assert reasons(Site("甲店面", "1", spot=here), Site("乙商行", "2", spot=near)) == ("near",)
    assert reasons(Site("甲店面", "1", spot=here), Site("乙商行", "2", spot=far)) == ()


def test_sites_the_register_has_already_are_not_compared_with_each_other():
    known = [Site("人民公园", "1"), Site("人民公园", "2")]
    assert near_pairs([], known, silent) == ()
    assert near_pairs([Site("人民公园", "1")], known[:1], silent) == ()
    assert len(near_pairs([Site("人民公园", "3")], known, silent)) == 2
