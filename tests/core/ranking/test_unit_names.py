# SPDX-License-Identifier: MPL-2.0
"""Which unit stands for a trade, and for a site by area, at the level that is ranked."""

from __future__ import annotations

from fractions import Fraction

import pytest

from inspector.core.ranking.unit_names import TradeUnits, around, level_of, owner_of, shown_owners
from inspector.core.rules.yes_no import YesNo
from inspector.core.sites import Site, Unit
from inspector.core.text import text
from tests.core.cases import point
from tests.core.ranking.walks_made import site


def place(district: str, *trades: str) -> Site:
    """A site of a district with these bureaus."""
    bureaus = tuple(Unit(name, owner="trade") for name in trades)
    return Site(f"{district}{trades}", units=(Unit(district, level="district"), *bureaus))


@pytest.mark.parametrize(
    ("district", "own", "unit"),
    [
        ("东区", ("西区城市管理局",), "西区城市管理局"),
        ("东区", ("东区商务局",), "东区城市管理局"),
        ("北区", (), "城市管理"),
    ],
)
def test_a_trade_is_the_bureau_named_after_it_the_nearest_one_first(district, own, unit):
    trades = TradeUnits([place("东区", "东区城市管理局"), place("西区", "西区城市管理局"), place("东区", "东区商务局")])
    one = point("1", Fraction(1), YesNo(), trades=("city",))
    assert trades.of(one, {"city": text("城市管理")}, around(place(district, *own))) == (unit,)


def test_a_point_without_a_trade_belongs_to_the_narrowest_trade_of_the_site():
    one, where = point("1", Fraction(1), YesNo()), place("东区", "市局", "区局")
    assert TradeUnits([where]).of(one, {}, around(where)) == ("区局",)
    assert TradeUnits([]).of(one, {}, around(place("东区"))) == ()


def test_streets_are_ranked_unless_most_sites_name_another_level_or_the_plan_does():
    streets = [site("一"), site("二", "西街")]
    village = Site("村口", units=(Unit("李村", level="community"),))
    assert level_of(streets, "") == "street"
    assert level_of([*streets, village, village, village], "") == "community"
    assert level_of(streets, "district") == "district"
    assert (owner_of(streets[1], "street"), owner_of(streets[1], "district")) == (("城区", "西街"), ("", "城区"))


def test_a_chain_without_levels_gives_the_second_as_the_street():
    plain = Site("一", units=(Unit("城区"), Unit("东街")))
    assert (level_of([plain], ""), owner_of(plain, "")) == ("", ("城区", "东街"))


def test_streets_of_one_name_in_two_districts_are_two_units():
    owners = [("东区", "中街"), ("西区", "中街"), ("东区", "南街")]
    assert list(shown_owners(owners).values()) == ["东区 · 中街", "南街", "西区 · 中街"]
