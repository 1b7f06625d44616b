# SPDX-License-Identifier: MPL-2.0
"""When things were seen (考察时间), as a person types it or as a photo says it, by the wall clock of the place."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Final

from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem

_CLOCK: Final = re.compile(r"(\d{1,2})(?:[:：.点时]?(\d{2}))?分?", re.ASCII)
_MINUTE: Final = 60_000


def typed_time(day: str, clock: str, now: Moment) -> Moment:
    """Read a day (`2026-11-16`; empty: today) and a time (`9:40`, `0940`, `9点40`), in the offset of now.

    Raises KnownError `seen_form` for what is no time, `seen_later` for one that has not come yet.
    """
    found = _CLOCK.fullmatch("".join(clock.split()))
    try:
        if found is None:
            raise ValueError(clock)  # noqa: TRY301 - one way out for every misspelling
        date = datetime.fromisoformat(day.strip() or now.day())
        local = date.replace(hour=int(found[1]), minute=int(found[2] or 0), tzinfo=None)
    except ValueError as error:
        raise KnownError(Problem("seen_form", found=f"{day} {clock}".strip()[:40])) from error
    when = _of(local, now.offset)
    if when > now:
        raise KnownError(Problem("seen_later", found=f"{when.day()} {when.clock()[:5]}"))
    return when


def photo_times(taken: Iterable[str], now: Moment) -> tuple[Moment, ...]:
    """Give the different minutes photos were taken at (`2026:11:17 09:41:22`), the earliest first.

    What is no time, or lies ahead, is left out.
    """
    found = set()
    for said in taken:
        try:
            local = datetime.fromisoformat(said.replace(":", "-", 2)).replace(second=0, microsecond=0, tzinfo=None)
        except ValueError:
            continue
        found.add(_of(local, now.offset))
    return tuple(sorted(one for one in found if one <= now))


def _of(local: datetime, offset: int) -> Moment:
    gap = local.replace(tzinfo=UTC) - datetime(1970, 1, 1, tzinfo=UTC)
    return Moment((gap.days * 86_400 + gap.seconds) * 1000 - offset * _MINUTE, offset)
