# SPDX-License-Identifier: MPL-2.0
"""The collector pauses for a work and goes on after the last one, and stays off where it was off."""

import gc

import pytest

from inspector.app.collector import collector_paused


@pytest.fixture(autouse=True)
def collecting():
    """The collector is on, whatever ran before."""
    gc.enable()


def test_it_pauses_until_the_outermost_work_is_done():
    with collector_paused():
        with collector_paused():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_goes_on_after_a_work_that_failed():
    with pytest.raises(ValueError, match="failed"), collector_paused():
        raise ValueError("failed")
    assert gc.isenabled()


def test_one_that_was_off_stays_off():
    gc.disable()
    try:
        with collector_paused():
            assert not gc.isenabled()
        assert not gc.isenabled()
    finally:
        gc.enable()
