# SPDX-License-Identifier: MPL-2.0
"""Moments: UTC milliseconds, shown in the time of the place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.moments import Moment, known_day, read_moment
from inspector.core.problems import KnownError
from inspector.core.reading import Reading


def test_a_moment_is_spelled_in_utc_and_shown_in_the_time_of_the_place():
    moment = Moment(1_794_796_927_123, 480)
    assert moment.utc() == "2026-11-16T02:42:07.123Z"
    assert (moment.day(), moment.clock()) == ("2026-11-16", "10:42:07")
    assert Moment(1_794_796_927_123, -330).clock() == "21:12:07"


def test_the_local_day_is_another_than_the_day_in_utc_after_midnight():
    assert Moment(1_794_844_800_000 + 1, 480).day() == "2026-11-17"
    assert Moment(1_794_844_800_000 + 1, 0).day() == "2026-11-16"


@given(st.integers(-(10**12), 10**13), st.integers(-1440, 1440).filter(lambda minutes: abs(minutes) < 1440))
def test_a_moment_reads_back(ms, offset):
    moment = Moment(ms, offset)
    assert read_moment(Reading(moment.record())) == moment


@pytest.mark.parametrize(
    "utc",
    [
        "2026-11-16",
        "2026-11-16T02:42:07Z",
        "2026-11-16T02:42:07.123",
        "2026-02-30T00:00:00.000Z",
        "2026-11-16t02:42:07.123Z",
        "２026-11-16T02:42:07.123Z",
        "",
    ],
)
def test_another_spelling_of_a_moment_is_refused(utc):
    with pytest.raises(KnownError):
        read_moment(Reading({"utc": utc, "offset": 480}))


@pytest.mark.parametrize("offset", [5000, 1440, -1440])
def test_an_offset_of_a_day_or_more_is_refused(offset):
    with pytest.raises(KnownError):
        read_moment(Reading({"utc": "2026-11-16T02:42:07.123Z", "offset": offset}))


@pytest.mark.parametrize("utc", ["0001-01-01T12:00:00.000Z", "9999-12-31T12:00:00.000Z"])
def test_a_moment_that_has_no_day_everywhere_is_refused(utc):
    with pytest.raises(KnownError):
        read_moment(Reading({"utc": utc, "offset": 0}))


@pytest.mark.parametrize("said", ["2026-02-31", "20261116", "2026-W47-1", "２０２６-11-16", "9999-99-99", "昨天", ""])
def test_what_is_no_day_of_the_calendar_is_none(said):
    assert (known_day(said), known_day("2028-02-29")) == ("", "2028-02-29")
