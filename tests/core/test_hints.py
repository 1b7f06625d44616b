# SPDX-License-Identifier: MPL-2.0
"""Hints name the same photo in two visits, photos that look alike, and those older than their visit; nothing else."""

from __future__ import annotations

from itertools import combinations
from random import Random

import pytest

from inspector.core.hints import NEAR, Hint, Sight, hints

HERE = Sight("a" * 64, "v1", "2026-11-16", "市场", "3")
THERE = Sight("b" * 64, "v2", "2026-11-17", "车站", "5")


def kinds(found: tuple[Hint, ...]) -> list[str]:
    return [hint.kind for hint in found]


def differing(value: int, bits: int, dice: Random) -> int:
    for place in dice.sample(range(64), bits):
        value ^= 1 << place
    return value


def test_the_same_photo_in_two_visits_is_named_once_a_pair():
    again = Sight(HERE.photo, "v2", "2026-11-17", "车站", "5")
    assert hints([HERE, again, Sight(HERE.photo, "v2", "2026-11-17", "车站", "6")], {}) == (Hint("same", HERE, again),)


def test_the_same_photo_at_two_points_of_one_visit_is_no_hint():
    assert hints([HERE, Sight(HERE.photo, "v1", "2026-11-16", "市场", "4")], {}) == ()


@pytest.mark.parametrize(("bits", "alike"), [(0, True), (NEAR, True), (NEAR + 1, False), (32, False)])
def test_prints_that_differ_in_few_bits_look_alike(bits: int, alike: bool):
    value, dice = 0x0F1E2D3C4B5A6978, Random(bits)  # noqa: S311 - a test's dice need be the same, not secret
    prints = {HERE.photo: f"{value:016x}", THERE.photo: f"{differing(value, bits, dice):016x}"}
    assert kinds(hints([HERE, THERE], prints)) == (["alike"] if alike else [])


def test_photos_of_one_visit_may_look_alike_without_a_word():
    prints = {HERE.photo: "0" * 15 + "1", THERE.photo: "0" * 16}
    assert hints([HERE, Sight(THERE.photo, "v1", "2026-11-16", "市场")], prints) == ()


def test_a_photo_too_even_for_a_print_is_like_no_other():
    assert hints([HERE, THERE], {HERE.photo: "-", THERE.photo: "-"}) == ()


def test_the_bands_find_every_pair_that_comparing_all_with_all_finds():
    dice = Random(7)  # noqa: S311 - a test's dice need be the same, not secret
    values = [dice.getrandbits(64) for _ in range(60)]
    values += [differing(value, dice.randint(0, 9), dice) for value in values]
    sights = [Sight(f"{place:064x}", f"v{place}", "2026-11-16", "市场") for place in range(len(values))]
    prints = {sight.photo: f"{value:016x}" for sight, value in zip(sights, values, strict=True)}
    wanted = sum((one ^ other).bit_count() <= NEAR for one, other in combinations(values, 2))
    assert len(hints(sights, prints)) == wanted > 30


@pytest.mark.parametrize(
    ("taken", "days"),
    [
        ("2026:11:13 23:59:59", [3]),
        ("2026:11:14 00:00:00 +08:00", []),
        ("2026:11:16 10:42:07", []),
        ("2026:12:24 10:42:07", []),
        ("", []),
        ("2026:02:31 10:42:07", []),
        ("2025-11-16 10:42:07", [365]),
    ],
)
def test_a_photo_is_older_when_it_was_taken_more_than_two_days_before_the_visit(taken: str, days: list[int]):
    found = hints([Sight("a" * 64, "v1", "2026-11-16", "市场", "3", taken)], {})
    assert [(hint.kind, hint.days) for hint in found] == [("older", one) for one in days]
