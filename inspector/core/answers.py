# SPDX-License-Identifier: MPL-2.0
"""An answer (记录): what was seen at one point, whole: status, value, note, place, photos, findings and times."""

from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from inspector.core.canonical import Json
from inspector.core.findings import Finding, read_finding
from inspector.core.moments import Moment, read_moment
from inspector.core.reading import Reading
from inspector.core.values import Counts, Value, read_value

LONGEST_WATCHED: Final = 24 * 60 * 60
"""Seconds one answer may have been watched."""


class Status(Enum):
    """Where a point stands; a status is never a number, and a blank is never a pass."""

    UNJUDGED = "unjudged"
    JUDGED = "judged"
    NOT_APPLICABLE = "not_applicable"
    CANNOT_JUDGE = "cannot_judge"
    NOT_ASKED = "not_asked"
    NOT_SAMPLED = "not_sampled"


@dataclass(frozen=True, slots=True)
class Answer:
    """The whole state of one point. `value` is there exactly when the status is judged.

    `reason` says why it cannot be judged (a code such as `weather`, or the inspector's words); `seen` is
    when the thing was seen (考察时间) if other than when it was entered (录入时间), which the log row carries;
    `watched` is how many seconds it was watched by the timer, 0 when none ran.
    """

    status: Status = Status.UNJUDGED
    value: Value | None = None
    reason: str = ""
    note: str = ""
    place: str = ""
    photos: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    seen: Moment | None = None
    watched: int = 0

    def record(self) -> dict[str, Json]:
        """Give the canonical form; empty fields are left out."""
        value: dict[str, Json] = {"status": self.status.value}
        if self.value is not None:
            value["value"] = self.value.record()
        words = {"reason": self.reason, "note": self.note, "place": self.place}
        value |= {key: said for key, said in words.items() if said}
        if self.photos:
            value["photos"] = self.photos
        if self.findings:
            value["findings"] = tuple(finding.record() for finding in self.findings)
        if self.seen is not None:
            value["seen"] = self.seen.record()
        if self.watched:
            value["watched"] = self.watched
        return value

    def every_photo(self) -> tuple[str, ...]:
        """List the photos of the point, of its findings and of what was counted, each once, in the order they stand."""
        if not (self.photos or self.findings or isinstance(self.value, Counts)):
            return ()
        counted = self.value.items if isinstance(self.value, Counts) else ()
        own = [*self.photos, *(photo for finding in self.findings for photo in finding.photos)]
        own += [photo for item in counted for photo in item.photos]
        return tuple(dict.fromkeys(own))

    def with_photo(self, old: str, new: str) -> "Answer":
        """Put a photo in another's place, wherever the answer links it."""
        findings = tuple(one.with_photo(old, new) for one in self.findings)
        value = self.value
        if isinstance(value, Counts):
            value = Counts(tuple(replace(item, photos=_instead(item.photos, old, new)) for item in value.items))
        return replace(self, value=value, photos=_instead(self.photos, old, new), findings=findings)


BLANK = Answer()
_STATUSES: Final = frozenset(status.value for status in Status)


def _instead(photos: tuple[str, ...], old: str, new: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(new if photo == old else photo for photo in photos))


def read_answer(reading: Reading) -> Answer:
    """Read an answer from its canonical form."""
    answer = Answer(
        Status(reading.member("status", _STATUSES)),
        reading.maybe("value", read_value),
        reading.text("reason", ""),
        reading.text("note", ""),
        reading.text("place", ""),
        reading.texts("photos"),
        reading.each("findings", read_finding),
        reading.maybe("seen", read_moment),
        reading.whole("watched", 0),
    )
    if not 0 <= answer.watched <= LONGEST_WATCHED:
        raise reading.fault("watched", "range")
    if (answer.value is not None) != (answer.status is Status.JUDGED):
        raise reading.fault("value", "exactly when judged")
    return answer
