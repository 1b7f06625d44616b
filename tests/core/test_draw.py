# SPDX-License-Identifier: MPL-2.0
"""The draw: anybody draws the same again; what was not drawn changes nothing; a replacement is the next."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.draw import Quota, Stratum, draw, draw_key, missing, next_drawn, ordered, planned_quotas, spread
from inspector.core.entries import PlanRow
from inspector.core.problems import KnownError
from inspector.core.register import register_digest, stratum
from inspector.core.sites import Site, Unit
from inspector.core.text import text
from tests.core.cases import small
from tests.core.sites_drawn import TYPES, registers

MARKET = Stratum("农贸市场")
seeds = st.text("abc123种子", min_size=1, max_size=6)
counts = st.integers(1, 12)


def test_the_key_is_the_sha256_of_four_lines():
    plain = "2026-11-16 088\n农贸市场\n城东街道\nS-17".encode()
    part = Stratum("农贸市场", "城东街道")
    assert draw_key("2026-11-16 088", part, "S-17") == hashlib.sha256(plain).hexdigest()
    assert draw_key("2026-11-16 088", part, "S-17").startswith("04a94a12c1864277")


def test_a_line_break_in_a_part_is_refused():
    with pytest.raises(KnownError, match="line break"):
        draw_key("a\nb", MARKET, "S")


@given(registers, seeds, counts)
def test_a_draw_is_a_subset_of_its_size(sites: tuple[Site, ...], seed: str, count: int):
    held = [site for site in sites if site.type == MARKET.type]
    drawn = draw(sites, [Quota(MARKET, count)], "", seed)
    assert len({one.site.id for one in drawn}) == len(drawn) == min(count, len(held))
    assert all(one.site in held for one in drawn)
    assert sum(missing(drawn, [Quota(MARKET, count)]).values()) == count - len(drawn)


@given(registers, seeds, counts, st.randoms())
def test_neither_order_nor_repetition_changes_a_draw(sites: tuple[Site, ...], seed: str, count: int, chance: Random):
    mixed = list(sites)
    chance.shuffle(mixed)
    quotas = [Quota(MARKET, count)]
    assert draw(sites, quotas, "", seed) == draw(mixed, quotas, "", seed)


@given(registers, seeds, counts)
def test_a_site_that_was_not_drawn_can_leave_the_register_without_a_trace(
    sites: tuple[Site, ...], seed: str, count: int
):
    quotas = [Quota(MARKET, count)]
    drawn = draw(sites, quotas, "street", seed)
    ids = {one.site.id for one in drawn}
    kept = [site for site in sites if site.id in ids]
    assert [one.site for one in draw(kept, quotas, "street", seed)] == [one.site for one in drawn]


@given(registers, seeds, counts)
def test_the_replacement_is_the_one_a_larger_draw_would_take_next(sites: tuple[Site, ...], seed: str, count: int):
    drawn = draw(sites, [Quota(MARKET, count)], "", seed)
    more = draw(sites, [Quota(MARKET, count + 1)], "", seed)
    new = next_drawn(sites, MARKET, "", seed, {one.site.id for one in drawn})
    assert (new,) == (more[len(drawn) :] or (None,))


@given(registers, seeds)
def test_strata_divide_a_type_and_lose_nobody(sites: tuple[Site, ...], seed: str):
    parts = {Stratum(site.type, stratum(site, "street")) for site in sites}
    found = [site.id for part in parts for site in ordered(sites, part, "street", seed)]
    assert sorted(found) == sorted(site.id for site in sites)


@given(registers, counts)
def test_a_count_shared_among_strata_stays_that_count_and_fits_each(sites: tuple[Site, ...], count: int):
    shares = spread(sites, TYPES[0], count, "street")
    held = [site for site in sites if site.type == TYPES[0]]
    drawn = draw(sites, shares, "street", "seed") if held else ()
    assert len(drawn) == min(count, len(held))
    assert not held or not missing(drawn, shares)


@given(registers)
def test_the_register_digest_knows_no_order_but_every_word(sites: tuple[Site, ...]):
    assert register_digest(sites) == register_digest(sites[::-1])
    changed = (*sites[1:], Site("别名", sites[0].id))
    assert register_digest(sites) != register_digest(changed)


def test_the_order_and_the_register_digest_of_the_documents_hold():
    east = Stratum("农贸市场", "城东街道")
    sites = [
        Site(f"点{n}", f"S-{n}", units=(Unit("城东街道", "area", "street"),), type="农贸市场") for n in range(1, 6)
    ]
    drawn = ordered(sites, east, "street", "2026-11-16 088")
    assert [site.id for site in drawn] == ["S-2", "S-4", "S-3", "S-1", "S-5"]
    one = Site("城东农贸市场", "S-17", "城东路1号", (Unit("城东街道", "area", "street"),), "农贸市场")
    assert register_digest([one]).startswith("ec82bd08c7607638")


def test_two_sites_of_one_id_have_no_digest():
    with pytest.raises(KnownError, match="S1"):
        register_digest([Site("甲", "S1"), Site("乙", "S1")])
    with pytest.raises(KnownError, match="no number"):
        register_digest([Site("甲")])


def test_different_seeds_and_strata_draw_differently():
    sites = [Site(f"点{n}", f"S{n}", units=(Unit("东", "area", "street"),), type="农贸市场") for n in range(50)]
    draws = {tuple(one.site.id for one in draw(sites, [Quota(MARKET, 5)], "", f"seed {n}")) for n in range(20)}
    assert len(draws) == 20


def test_quotas_of_a_plan_meet_the_types_of_the_register():
    rows = tuple(
        PlanRow(text({"zh": kind, "en": kind}), text({"zh": "50万", "en": "small"}), least)
        for kind, least in (("医院（示例）", 3), ("网吧", 0), ("公园", 2))
    )
    planned = replace(small(), plan=rows)
    assert planned_quotas(planned, "small", "en", ["小区", "医院"]) == (
        Quota(Stratum("医院"), 3),
        Quota(Stratum("公园"), 2),
    )
    assert planned_quotas(planned, "大城市", "zh") == ()


def test_two_quotas_of_one_stratum_draw_no_site_twice():
    sites = [Site(f"点{n}", f"S{n}", type="农贸市场") for n in range(5)]
    twice = draw(sites, [Quota(MARKET, 2), Quota(MARKET, 2)], "", "x")
    assert twice == draw(sites, [Quota(MARKET, 4)], "", "x")
    assert missing(twice, [Quota(MARKET, 2), Quota(MARKET, 3)]) == {MARKET: 1}
