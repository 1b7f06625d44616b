# SPDX-License-Identifier: MPL-2.0
"""An office that has gathered a week: sealed cards of sites in three streets, every point judged, all admitted."""

from __future__ import annotations

import io
from functools import lru_cache

from PIL import Image

from inspector.app.hall import Hall
from inspector.app.office.office import Office
from inspector.core.answers import Answer, Status
from inspector.core.checklist import PointId
from inspector.core.findings import Finding
from inspector.core.issuing.template import Template
from inspector.core.merging.deciding import Signed, admit
from inspector.core.moments import Moment
from inspector.core.photos import Photo
from inspector.core.ranking.rank_plan import RankPlan
from inspector.core.rounds import Header, VisitId
from inspector.core.rows import Row
from inspector.core.scorecard import Scorecard, scorecard
from inspector.core.sites import Site, Unit
from inspector.core.values import Choice, Counts, Occurrence
from inspector.core.visits import Change, opening
from inspector.disk.pictures import glance
from tests.app.halls import sheet

STREETS = ("东门街道", "西关街道", "南湖街道")
PLAN = RankPlan(period="week")
AT = 1_763_260_000_000


@lru_cache(maxsize=1)
def jpeg() -> bytes:
    """A small picture without metadata."""
    out = io.BytesIO()
    Image.new("RGB", (64, 48), (40, 90, 140)).save(out, "JPEG")
    return out.getvalue()


def template(**more: object) -> Template:
    """A small office's template."""
    own = {"office": "临江市创建办", "title": "实地测评情况通报", "addressed": "各街道", "signed": "临江市创建办"}
    return Template(**{**own, **more})  # type: ignore[arg-type]  # a test hands on what it was given


def week_card(
    site: int, street: str, day: str = "2026-11-16", *, heaps: int = 0, fault: str = "", turn: str = ""
) -> Scorecard:
    """One site's card: puddles or none, no licences to see, so many heaps; a fault brings a typical problem."""
    name, photo = sheet().digest(), glance(jpeg())
    units = (Unit("临江区", level="district"), Unit(street, level="street"), Unit("区城管局", owner="trade"))
    head = Header(
        Site(f"{street[:2]}第{site}市场", f"{street[:2]}-{site}", units=units, type="市场"),
        "covert",
        date=day,
        inspectors=("王敏",),
        round=turn,
    )
    finding = Finding("f1", fault, "东门外", photos=(photo.sha256,), flags=("typical",))
    first = Answer(Status.JUDGED, Choice("lost" if fault else "met"), findings=(finding,) if fault else ())
    heap = Counts((Occurrence("heap", heaps),)) if heaps else Counts()
    answers = {"1": first, "2": Answer(Status.NOT_APPLICABLE), "3": Answer(Status.JUDGED, heap)}
    bodies = [("open", opening(VisitId(f"{street[:2]}{site}{day}"), (name,), head))]
    bodies += [("point", Change((name, PointId(one)), answer).record()) for one, answer in answers.items()]
    rows = [
        Row(seq, kind, Moment(AT + seq, 480), "laptop", body)
        for seq, (kind, body) in enumerate((*bodies, ("seal", {})))
    ]
    photos: tuple[Photo, ...] = (photo,) if fault else ()
    return scorecard(rows, photos, {name: sheet()})


def week_cards(day: str = "2026-11-16") -> tuple[Scorecard, ...]:
    """Three sites in every street; the later the street the more is lost."""
    return tuple(
        week_card(site, street, day, heaps=place * site % 3, fault="路面积水，影响通行" if place and site == 1 else "")
        for place, street in enumerate(STREETS)
        for site in (1, 2, 3)
    )


def gathered(hall: Hall, *cards: Scorecard) -> Office:
    """An office with these cards (a week's when none are given), each admitted by a decision."""
    office = Office(hall)
    hall.workspace.photos.add(jpeg())
    take(office, *(cards or week_cards()))
    return office


def take(office: Office, *cards: Scorecard) -> None:
    """Take more cards in, and admit them."""
    office.record([sheet(), *cards])
    picture = office.picture()
    signed = Signed("李强", "计划内", office.hall.clock())
    waiting = [walk for walk in picture.walks.values() if "not_admitted" in walk.apart]
    office.decide([admit(picture, walk, "admitted", signed, visit) for walk in waiting for visit in walk.visits])
