# SPDX-License-Identifier: MPL-2.0
"""Cards for the office's tests: one small sheet, visits that go on, fork and meet, all by hand."""

from __future__ import annotations

from inspector.core.answers import Answer, Status
from inspector.core.checklist import PointId
from inspector.core.merging.record_bytes import RecordBytes, recorded
from inspector.core.moments import Moment
from inspector.core.photos import Photo
from inspector.core.rounds import Header, VisitId
from inspector.core.rows import Row
from inspector.core.scorecard import Scorecard, scorecard
from inspector.core.sites import Site, Unit
from inspector.core.values import Choice
from inspector.core.visits import Change, opening
from tests.app.halls import sheet

START = 1_763_260_000_000


def header(site: str = "S-1", *, kind: str = "official", round: str = "", who: str = "王敏") -> Header:  # noqa: A002 - a round is called so everywhere
    """A head of a site by its id."""
    units = (Unit("东门街道"),)
    return Header(Site(f"点位{site}", site, units=units), kind, date="2026-11-16", inspectors=(who,), round=round)


def card(
    visit: str,
    answers: str = "",
    *,
    head: Header | None = None,
    writer: str = "laptop",
    photos: tuple[Photo, ...] = (),
    sealed: bool = True,
    answer: Answer | None = None,
    erased: tuple[str, ...] = (),
) -> Scorecard:
    """A card: each sign of `answers` is one row at point 1, `m`et or `l`ost; the first row with the photos given.

    `answer` stands there instead of what the signs say; `erased` photos are erased after the seal.
    """
    name, at = sheet().digest(), iter(range(START, START + 1_000_000, 1000))
    bodies = [("open", opening(VisitId(visit), (name,), head or header()))]
    shown = tuple(one.sha256 for one in photos)
    for place, sign in enumerate(answers):
        value = Choice({"m": "met", "l": "lost"}[sign])
        given = answer or Answer(Status.JUDGED, value, photos=shown if place == 0 else ())
        bodies.append(("point", Change((name, PointId("1")), given).record()))
    if sealed:
        bodies.append(("seal", {}))
    bodies += [("erase", {"photo": photo, "reason": "车牌"}) for photo in erased]
    rows = [Row(seq, kind, Moment(next(at), 480), writer, body) for seq, (kind, body) in enumerate(bodies)]
    return scorecard(rows, photos, {name: sheet()})


def card_of(visit: str, answers: str = "m", **more: object) -> RecordBytes:
    """The record of such a card."""
    return recorded(card(visit, answers, **more))  # type: ignore[arg-type]  # handed on as it is


def sheet_record() -> RecordBytes:
    """The record of its sheet."""
    return recorded(sheet())
