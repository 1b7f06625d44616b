# SPDX-License-Identifier: MPL-2.0
"""What comes back from the time before: problems that repeat (重复发生), and an answer given again as it was."""

from dataclasses import replace
from typing import Final

from inspector.core.answers import Answer, Status
from inspector.core.findings import Finding
from inspector.core.points import Point
from inspector.core.problems import KnownError
from inspector.core.tallies import fits, tally
from inspector.core.values import Counts

REPEAT: Final = "repeat"
_AGAIN: Final = (Status.JUDGED, Status.NOT_APPLICABLE, Status.CANNOT_JUDGE)


def lost_before(point: Point, before: Answer | None) -> bool:
    """Tell whether a point lost points, or had a problem, the time before; an answer of another form tells nothing."""
    if before is None:
        return False
    if before.findings:
        return True
    try:
        then = tally(point, before)
    except KnownError:
        return False
    return bool(then.lost or then.partial or then.hit)


def can_repeat(point: Point, before: Answer | None) -> bool:
    """Tell whether the answer of the time before can be given again: its form fits the point as it is asked now."""
    if before is None or before.status not in _AGAIN:
        return False
    if before.status is Status.NOT_APPLICABLE:
        return point.may_skip
    return before.value is None or fits(point, before.value)


def same_again(now: Answer, before: Answer) -> Answer:
    """Give the answer of the time before as this visit's own: judgement, reason, places and problems, and no photo.

    What was written this time stays; a problem of then is marked as one that repeats, and has no id yet.
    """
    known = {(found.text, found.place) for found in now.findings}
    again = tuple(
        Finding("", found.text, found.place, (), found.units, found.line, (REPEAT,))
        for found in before.findings
        if (found.text, found.place) not in known
    )
    value = before.value
    if isinstance(value, Counts):
        value = Counts(tuple(replace(item, photos=()) for item in value.items))
    return replace(
        now,
        status=before.status,
        value=value,
        reason=before.reason,
        note=now.note or before.note,
        place=now.place or before.place,
        findings=(*now.findings, *again),
    )
