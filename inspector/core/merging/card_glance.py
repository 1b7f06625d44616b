# SPDX-License-Identifier: MPL-2.0
"""A card taken in at one glance: where nothing in it is unusual, its fold follows from its bytes without its rows."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import Final

from inspector.core.answers import BLANK, Answer, Status
from inspector.core.canonical import digest, parse_record, respelled
from inspector.core.card_reading import LINK, ReadCard
from inspector.core.card_slices import FIRST, MOST, NEXT, body_of, instant, parts_of, point_body, tail_of
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.merging.card_fold import CardFold
from inspector.core.merging.stamps import Device, Stamps
from inspector.core.moments import Moment
from inspector.core.photos import Photo, read_photo
from inspector.core.problems import KnownError
from inspector.core.reading import Reading
from inspector.core.rows import Row
from inspector.core.score_desk import ScoreDesk
from inspector.core.scorecard import EDITIONS, FORMAT, Scorecard, stated
from inspector.core.scoring import ENGINES
from inspector.core.visits import Key, Visit, fold

_HEAD: Final = b'"head":"'
_ROWS: Final = b'"rows":['
_TALLIES: Final = b'}],"tallies":'
_TYPE: Final = b',"type":"scorecard"}'
_NAME: Final = 64
"""Letters of a hash."""
_PLAIN: Final = (
    *("open", "header", "on_the_way", "tray", "copy", "attachments", "signatures"),
    *("writer", "clock", "seal", "pause", "resume"),
)
"""Kinds of rows a glance understands beside those of points; of all others the order matters."""


@dataclass(frozen=True, slots=True)
class Glance:
    """What a card says, and what is still to be proved of it: `stated` spells the tallies it states.

    `frame` is the card without the rows of its points and without tallies, `visit` what these rows come to.
    """

    read: ReadCard
    fold: CardFold
    frame: Scorecard
    visit: Visit
    stated: bytes


@dataclass(frozen=True, slots=True)
class _Met:
    """What the body of a row of a point says; the bodies of a round are met again and again."""

    key: Key
    answer: Answer
    photos: tuple[str, ...]
    is_blank: bool


class _Rows:
    """What the rows say, row by row: those of points by point, all others as they are, and every hash."""

    __slots__ = ("hashes", "others", "said")

    def __init__(self) -> None:
        """Begin with nothing."""
        self.others: list[Row] = []
        self.said: dict[Key, tuple[_Met, int, Device]] = {}
        self.hashes: list[bytes] = []


def glanced(data: bytes) -> Glance | None:
    """Take a card in; None means nothing but that it must be read the plain way, which also says what is wrong.

    What is not None is J wherever `stated` is, chains to its head, and its photos stand in its manifest.
    """
    begin = data.find(_ROWS + FIRST)
    end = data.rfind(_TALLIES)
    head = data.find(_HEAD) + len(_HEAD)
    if not (len(_HEAD) <= head < begin < end and data.endswith(_TYPE)):
        return None
    try:
        edition, engine, photos = _about(data[:head], data[head + _NAME : begin + len(_ROWS)])
        rows = _rows(data[begin + len(_ROWS) + len(FIRST) : end].split(NEXT))
        visit = fold(rows.others)
    except (KnownError, ValueError):
        return None
    last = rows.hashes[-1].hex()
    if data[head : head + _NAME] != last.encode() or not _are_held(rows, visit, photos):
        return None
    frame = Scorecard(tuple(rows.others), photos, (), last, engine, edition)
    read = ReadCard(digest("scorecard", data), b"".join(rows.hashes), data)
    stated = data[end + len(_TALLIES) : -len(_TYPE)]
    return Glance(read, _folded(read, frame, visit, rows), frame, visit, stated)


def is_true(glance: Glance, checklists: Mapping[ChecklistDigest, Checklist], desk: ScoreDesk) -> bool:
    """Tell whether checking the card would find nothing; False means only that it must be checked the plain way."""
    visit = Visit(glance.visit.id, glance.visit.checklists, glance.visit.header, glance.fold.answers)
    try:
        points = {name: desk.points(checklists[name]) for name in visit.checklists}
        for (name, id_), answer in visit.answers.items():
            point = points[name][id_]
            if answer.status is Status.NOT_APPLICABLE and not point.may_skip:
                return False
        computed = stated(visit, checklists, desk)
    except (KnownError, KeyError):
        return False
    return respelled(computed).encode() == glance.stated


@lru_cache(256)
def _about(before: bytes, behind: bytes) -> tuple[str, str, tuple[Photo, ...]]:
    """Read what stands before the rows, about the hash of the last one: edition, engine and photos."""
    said = parse_record(before + b"0" * _NAME + behind + b"]}")
    reading = Reading(said)
    edition, engine = reading.member("edition", EDITIONS), reading.member("engine", ENGINES)
    photos = reading.each("photos", read_photo)
    if (reading.text("head"), reading.whole("format"), len(reading.items("rows"))) != ("0" * _NAME, FORMAT, 0):
        raise ValueError(edition)
    reading.close()
    return edition, engine, photos


def _rows(pieces: list[bytes]) -> _Rows:
    """Read the rows, each without its first and last letters; raises ValueError for what is unusual."""
    found, last, sealed = _Rows(), bytes(LINK), False
    said, hashes = found.said, found.hashes
    for place, piece in enumerate(pieces):
        at, body, tail = parts_of(piece)
        kind, number, writer = tail_of(tail)
        if number != place or sealed or (kind == "open") != (place == 0):
            raise ValueError(place)
        ms, offset = instant(at)
        if kind == "point":
            met = _met(body)
            said[met.key] = (met, ms, (offset, writer))
        elif kind in _PLAIN:
            found.others.append(Row(place, kind, Moment(ms, offset), writer, body_of(body) if body != b"{}" else {}))
            sealed = kind == "seal"
        else:
            raise ValueError(kind)
        last = sha256(b"%b%b%b}" % (last, FIRST, piece)).digest()
        hashes.append(last)
    return found


@lru_cache(MOST)
def _met(body: bytes) -> _Met:
    change = point_body(body)[1]
    return _Met(change.key, change.answer, change.answer.every_photo(), change.answer == BLANK)


def _are_held(rows: _Rows, visit: Visit, photos: tuple[Photo, ...]) -> bool:
    """Tell whether the manifest names every photo that is linked, and the originals of marked copies."""
    linked = {photo for met, _, _ in rows.said.values() if met.photos for photo in met.photos}
    linked |= {photo for finding in visit.on_the_way for photo in finding.photos}
    linked |= {visit.copies[photo].of for photo in linked if photo in visit.copies}
    return not linked or linked <= {photo.sha256 for photo in photos}


def _folded(read: ReadCard, frame: Scorecard, visit: Visit, rows: _Rows) -> CardFold:
    keys, places = _places(frozenset(rows.said))
    times = [rows.said[key] for key in keys]
    return CardFold(
        digest=read.digest,
        visit=visit.id,
        chain=read.chain,
        header=visit.header,
        checklists=visit.checklists,
        answers={key: met.answer for key, (met, _, _) in rows.said.items() if not met.is_blank},
        entered=Stamps(places, [ms for _, ms, _ in times], [device for _, _, device in times]),
        on_the_way=visit.on_the_way,
        opened=visit.opened,
        sealed=visit.sealed,
        revision=visit.revision,
        edition=frame.edition,
        photos=tuple(photo.sha256 for photo in frame.photos),
    )


@lru_cache(1024)
def _places(keys: frozenset[Key]) -> tuple[tuple[Key, ...], Mapping[Key, int]]:
    """Give every point its place; cards on which the same points were answered share them."""
    ordered = tuple(sorted(keys))
    return ordered, {key: place for place, key in enumerate(ordered)}
