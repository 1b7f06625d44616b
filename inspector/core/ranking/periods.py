# SPDX-License-Identifier: MPL-2.0
"""Periods (期): the week, month, quarter or year a day lies in, or the period each round names."""

from collections.abc import Iterable
from datetime import date

from inspector.core.merging.walks import Walk


def period_of(walk: Walk, kind: str) -> str:
    """Name the period of a walk: `2026-W47`, `2026-11`, `2026-Q4`, `2026`, or (kind empty) as its round says."""
    return walk.header.period if not kind else period_of_day(walk.day, kind)


def period_of_day(day: str, kind: str) -> str:
    """Name the period of a day such as `2026-11-16`; empty where the day is none. Weeks are those of ISO 8601."""
    try:
        known = date.fromisoformat(day)
    except ValueError:
        return ""
    if kind == "week":
        year, week, _ = known.isocalendar()
        return f"{year:04}-W{week:02}"
    names = {
        "month": f"{known.year:04}-{known.month:02}",
        "quarter": f"{known.year:04}-Q{(known.month + 2) // 3}",
        "year": f"{known.year:04}",
    }
    return names.get(kind, "")


def periods_in_order(walks: Iterable[Walk], kind: str) -> tuple[str, ...]:
    """List the periods of these walks, the oldest first: by the newest day of each, then by name."""
    newest: dict[str, str] = {}
    for walk in walks:
        name = period_of(walk, kind)
        newest[name] = max(newest.get(name, ""), walk.day)
    return tuple(sorted(newest, key=lambda name: (newest[name], name)))
