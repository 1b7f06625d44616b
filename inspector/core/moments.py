# SPDX-License-Identifier: MPL-2.0
"""Moments: UTC milliseconds plus the offset of the place, given by a clock above and never fetched here."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache
from typing import Final

from inspector.core.canonical import Json
from inspector.core.reading import Reading

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
FARTHEST: Final = 24 * 60
"""Minutes the clock of a place is never off."""
_EARLIEST: Final = -62_135_510_400_000
_LATEST: Final = 253_402_214_400_000
_UTC = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """A point in time: milliseconds since 1970 UTC, and the local offset in minutes (China: 480)."""

    ms: int
    offset: int = 480

    def utc(self) -> str:
        """Spell it as `2026-11-16T02:42:07.123Z`."""
        minute, rest = divmod(self.ms, 60_000)
        return f"{_minute(minute)}:{rest // 1000:02}.{rest % 1000:03}Z"

    def local(self) -> datetime:
        """Give the wall clock of the place."""
        return (EPOCH + timedelta(milliseconds=self.ms)).astimezone(timezone(timedelta(minutes=self.offset)))

    def day(self) -> str:
        """Spell the local date as `2026-11-16`."""
        return self.local().strftime("%Y-%m-%d")

    def clock(self) -> str:
        """Spell the local time as `10:42:07`."""
        return self.local().strftime("%H:%M:%S")

    def record(self) -> Json:
        """Give the canonical form."""
        return {"utc": self.utc(), "offset": self.offset}


@lru_cache(256)
def _minute(minute: int) -> str:
    """Spell a minute since 1970; one stands in front of many moments of a visit."""
    return (EPOCH + timedelta(minutes=minute)).isoformat()[:16]


def is_shown(ms: int, offset: int) -> bool:
    """Tell whether a moment has a day and a clock wherever it is: a day lies between it and either end of years."""
    return _EARLIEST <= ms <= _LATEST and abs(offset) < FARTHEST


def known_day(said: str) -> str:
    """Give a day back that is spelled as `2026-11-16`; nothing for any other text: days are sorted as texts."""
    try:
        return said if date.fromisoformat(said).isoformat() == said else ""
    except ValueError:
        return ""


def read_moment(reading: Reading) -> Moment:
    """Read a moment from its canonical form."""
    spelled, offset = reading.text("utc"), reading.whole("offset")
    if not _UTC.fullmatch(spelled):
        raise reading.fault("utc", spelled[:40])
    try:
        when = datetime.fromisoformat(spelled)
    except ValueError as error:
        raise reading.fault("utc", spelled[:40]) from error
    gap = when - EPOCH
    ms = (gap.days * 86400 + gap.seconds) * 1000 + gap.microseconds // 1000
    if not is_shown(ms, offset):
        raise reading.fault("utc", spelled[:40])
    return Moment(ms, offset)
