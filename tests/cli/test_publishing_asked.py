# SPDX-License-Identifier: MPL-2.0
"""Days and numbers of an issue that are none are misuse, said at once."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("option", "said"), [("--day", "2026-02-30"), ("--day", "x"), ("--number", "0"), ("--number", "-5")]
)
def test_what_is_no_day_and_no_number_is_misuse(shell, option: str, said: str):
    found = shell("publish", "--out", "papers", f"{option}={said}")
    assert (found.code, said in found.err) == (2, True)
