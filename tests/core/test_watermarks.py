# SPDX-License-Identifier: MPL-2.0
"""A watermark says where and when, never who; outside only the day; and nothing unless it is asked for."""

from __future__ import annotations

from dataclasses import replace

from inspector.core.watermarks import watermarks
from tests.reports.sample_card import NAMES, sample

MADE = sample()
ASKED = replace(MADE.options, watermark=True)


def test_without_being_asked_for_there_is_none():
    assert watermarks(MADE.card, MADE.checklists, MADE.options) == {}


def test_it_says_site_place_and_the_time_of_the_camera():
    card = replace(MADE.card, photos=tuple(replace(one, taken="2026:11:16 08:12:00") for one in MADE.card.photos))
    said = watermarks(card, MADE.checklists, ASKED)
    assert "城东农贸市场 · 东门第二排 · 2026-11-16 08:12" in said.values()


def test_without_a_time_it_says_the_day_of_the_visit():
    card = replace(MADE.card, photos=tuple(replace(one, taken="") for one in MADE.card.photos))
    assert "城东农贸市场 · 南侧通道 · 2026-11-16" in watermarks(card, MADE.checklists, ASKED).values()


def test_outside_no_hour_stands_on_a_copy_and_no_name_in_either_edition():
    taken = tuple(replace(one, taken="2026:11:16 08:12:00") for one in MADE.card.photos)
    told = replace(MADE.card.visit().header, site=replace(MADE.card.visit().header.site, name=f"{NAMES[0]}市场"))
    first = replace(MADE.card.rows[0], body={**MADE.card.rows[0].body, "header": told.record()})
    card = replace(MADE.card, photos=taken, rows=(first, *MADE.card.rows[1:]))
    for edition in ("internal", "outside"):
        said = " ".join(watermarks(card, MADE.checklists, replace(ASKED, edition=edition)).values())
        assert (NAMES[0] in said, "＊＊市场" in said, "08:12" in said) == (False, True, edition == "internal")
