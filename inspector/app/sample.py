# SPDX-License-Identifier: MPL-2.0
"""A sample visit: its head and answers read from the shipped file, entered through a session like key presses."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

from inspector.app.demo_photos import take_photo
from inspector.app.hall import Hall
from inspector.app.sealing import seal_visit, settle
from inspector.app.session import Session
from inspector.core.answers import Status
from inspector.core.canonical import Json, Record
from inspector.core.checklist import Checklist, PointId
from inspector.core.findings import Finding, read_finding
from inspector.core.moments import Moment
from inspector.core.reading import Reading
from inspector.core.rounds import Header, VisitId, read_header
from inspector.core.values import Value, read_value
from inspector.core.visits import Key

CHINA = timezone(timedelta(hours=8))
PACE = 1_700
"""Milliseconds between two deeds of the sample's hand."""


class SampleClock:
    """A clock that goes on only when the sample says so, whoever looks at it and however often."""

    def __init__(self) -> None:
        """Stand at the beginning of time until it is set."""
        self._ms = 0

    def __call__(self) -> Moment:
        """Give the moment."""
        return Moment(self._ms, 480)

    def tick(self) -> None:
        """Go on by the pace of the hand."""
        self._ms += PACE

    def turn_to(self, when: Moment) -> None:
        """Go forward to a moment; never back."""
        self._ms = max(self._ms + PACE, when.ms)


@dataclass(frozen=True, slots=True)
class Shot:
    """A photo to be drawn: the scene, what it shows (Chinese), and its caption."""

    scene: str
    shows: str
    caption: str


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample visit as its file tells it; `plain` in the language asked for, `chinese` for what is drawn."""

    plain: Record
    chinese: Record

    @property
    def checklist(self) -> str:
        """The id of its checklist."""
        return Reading(self.plain).text("checklist")

    def header(self) -> Header:
        """Read the head of the visit; its date is the sample's day."""
        header = Reading(self.plain).part("header", read_header)
        return replace(header, date=Reading(self.plain).text("day"))

    def moment(self, clock: str) -> Moment:
        """Give the moment of a local time of the sample's day."""
        local = datetime.strptime(f"{Reading(self.plain).text('day')} {clock}", "%Y-%m-%d %H:%M").replace(tzinfo=CHINA)
        return Moment(int(local.timestamp()) * 1000, 480)


def read_sample_file(path: Path, language: str) -> Sample:
    """Read a sample; raises KnownError `sample_form`."""
    from inspector.files.sample_yaml import read_sample

    return Sample(read_sample(path, language), read_sample(path, "zh"))


def enter_sample(hall: Hall, clock: SampleClock, sample: Sample, checklist: Checklist) -> VisitId:
    """Enter a sample visit into the hall's workspace; sealed when the sample is."""
    clock.turn_to(sample.moment(Reading(sample.plain).text("opened")))
    visit = hall.begin([checklist], sample.header())
    session = hall.enter(visit)
    hand = _Hand(hall, session, clock, sample)
    pairs = zip(Reading(sample.plain).items("answers"), Reading(sample.chinese).items("answers"), strict=True)
    for plain, chinese in pairs:
        hand.enter(Reading(plain), Reading(chinese))
    hand.on_the_way()
    settle(session)
    if Reading(sample.plain).text("state") == "sealed":
        clock.turn_to(sample.moment(Reading(sample.plain).text("sealed")))
        seal_visit(session)
    return visit


class _Hand:
    """Enters one answer after the other: judged first, then place, note, photos and problems, as people do."""

    def __init__(self, hall: Hall, session: Session, clock: SampleClock, sample: Sample) -> None:
        self._hall, self._session, self._clock, self._sample = hall, session, clock, sample
        self._taken = 0

    def enter(self, plain: Reading, chinese: Reading) -> None:
        key: Key = (self._session.active, PointId(plain.text("point")))
        self._clock.turn_to(self._sample.moment(plain.text("at")))
        self._judge(key, plain)
        self._clock.tick()
        self._session.write(key, note=plain.text("note", ""), place=plain.text("place", ""))
        if plain.has("seen"):
            self._clock.tick()
            self._session.seen(key, self._sample.moment(plain.text("seen")))
        for data in self._photos(plain, chinese):
            self._session.add_photo(key, data)
        for told, drawn in zip(plain.items("findings"), chinese.items("findings"), strict=True):
            self._find(key, told, drawn)

    def on_the_way(self) -> None:
        told, drawn = Reading(self._sample.plain), Reading(self._sample.chinese)
        found = []
        for one, other in zip(told.items("on_the_way"), drawn.items("on_the_way"), strict=True):
            taken = self._photos(Reading(one), Reading(other))
            photos = tuple(self._hall.workspace.photos.add(data).sha256 for data in taken)
            found.append(replace(_finding(one, self._hall.new_id()), photos=photos))
        if found:
            self._session.note_on_the_way(found)

    def _judge(self, key: Key, plain: Reading) -> None:
        value: Value | None = plain.maybe("value", read_value)
        if value is not None:
            self._session.judge(key, value)
        else:
            self._session.mark(key, Status(plain.text("status")), plain.text("reason", ""))

    def _find(self, key: Key, told: Json, drawn: Json) -> None:
        self._clock.tick()
        opened, _ = self._session.add_finding(key, Reading(told).text("text", ""))
        self._clock.tick()
        self._session.change_finding(key, _finding(told, opened.id))
        for data in self._photos(Reading(told), Reading(drawn)):
            self._session.add_photo(key, data, opened.id)

    def _photos(self, told: Reading, drawn: Reading) -> Sequence[bytes]:
        made = []
        for one, other in zip(told.items("photos"), drawn.items("photos"), strict=True):
            self._clock.tick()
            shot = Shot(Reading(one).text("scene"), Reading(other).text("shows"), Reading(one).text("shows"))
            made.append(take_photo(shot.scene, shot.shows, shot.caption, self._clock(), self._taken))
            self._taken += 1
        return made


def _finding(told: Json, finding: str) -> Finding:
    fields = told if isinstance(told, Mapping) else {}
    return read_finding(Reading({key: fields[key] for key in fields if key != "photos"} | {"id": finding}))
