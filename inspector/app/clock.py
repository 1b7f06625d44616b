# SPDX-License-Identifier: MPL-2.0
"""The real clock and real ids, fetched here and given to everything below."""

import time

from inspector.core.moments import Moment


def now() -> Moment:
    """Give this moment with the offset of the place the computer is set to."""
    ms = time.time_ns() // 1_000_000
    return Moment(ms, time.localtime(ms // 1000).tm_gmtoff // 60)


def new_id() -> str:
    """Make an id nobody else makes: 32 hex characters."""
    import uuid

    return uuid.uuid4().hex


def steady() -> int:
    """Give milliseconds on a clock that nobody sets and that runs on in sleep, where the system has one."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return (time.monotonic_ns() if boot is None else time.clock_gettime_ns(boot)) // 1_000_000
