# SPDX-License-Identifier: MPL-2.0
"""Registers drawn at random, for the laws of drawing and folding."""

from __future__ import annotations

from hypothesis import strategies as st

from inspector.core.sites import Site, Unit

TYPES = ("农贸市场", "小区")
STREETS = ("城东街道", "城西街道", "")


def _site(place: int, kind: str, street: str) -> Site:
    return Site(f"点位{place}", f"S{place}", units=(Unit(street, "area", "street"),) if street else (), type=kind)


def _sites(rows: list[tuple[str, str]]) -> tuple[Site, ...]:
    return tuple(_site(place, kind, street) for place, (kind, street) in enumerate(rows))


registers = st.lists(st.tuples(st.sampled_from(TYPES), st.sampled_from(STREETS)), min_size=1, max_size=30).map(_sites)
