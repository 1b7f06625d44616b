# SPDX-License-Identifier: MPL-2.0
"""The groups of the library: every shipped checklist has its shelf, and a local one stands with what it came from."""

from __future__ import annotations

import pytest

from inspector.app.groups import GROUPS, group_of
from inspector.app.library import covers


@pytest.mark.parametrize(
    ("name", "group"),
    [
        ("cn-market", "onsite"),
        ("cn-market-local", "onsite"),
        ("cn-market-ten", "campaigns"),
        ("cn-hygiene-1", "hygiene"),
        ("cn-hygiene-eight", "campaigns"),
        ("cn-food-safety-city", "systems"),
        ("five-s", "other"),
        ("east-market", "other"),
    ],
)
def test_an_id_tells_its_group(name, group):
    assert group_of(name) == group


def test_no_group_of_the_shipped_library_is_empty():
    assert {group_of(one.id) for one in covers()} == set(GROUPS)
