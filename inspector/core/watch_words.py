# SPDX-License-Identifier: MPL-2.0
"""Watching (实地观察) for a set time in words, and the two times of what was seen first and entered afterwards."""

import re

from inspector.core.moments import Moment
from inspector.core.points import Point
from inspector.core.words import word


def time_said(seconds: int, language: str) -> str:
    """Say how long something was watched: `10 min`, `4 min 32 s`, `45 s`."""
    minutes, rest = divmod(seconds, 60)
    if not minutes:
        return word("watch.seconds", language).format(seconds=rest)
    code = "watch.minutes_seconds" if rest else "watch.minutes"
    return word(code, language).format(minutes=minutes, seconds=rest)


def watched_said(seconds: int, language: str) -> str:
    """Say that something was watched so long; nothing when no timer ran."""
    return word("watch.watched", language).format(time=time_said(seconds, language)) if seconds else ""


def asked_said(point: Point, language: str) -> str:
    """Say how long a point asks to be watched; nothing when it sets no time, or its own words say it already."""
    minutes = re.compile(rf"(?<!\d){point.watch}\W{{0,2}}(分钟|min)")
    said_already = any(minutes.search(text.said(language)) for text in point.look_for)
    return word("watch.asked", language).format(minutes=point.watch) if point.watch and not said_already else ""


def both_times(seen: Moment, entered: Moment, language: str) -> str:
    """Say when the thing was seen and when it was entered, as two plain facts; days where they differ."""
    apart = seen.day() != entered.day()
    said = [f"{one.day()} {one.clock()[:5]}" if apart else one.clock()[:5] for one in (seen, entered)]
    return word("watch.seen_entered", language).format(seen=said[0], entered=said[1])
