# SPDX-License-Identifier: MPL-2.0
"""Walks made by hand for the tests of ranking: a market's sheet of a few points, judged by short words."""

from __future__ import annotations

from collections.abc import Mapping

from inspector.core.answers import Answer
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.findings import Finding
from inspector.core.merging.card_fold import Entered
from inspector.core.merging.picture import Picture
from inspector.core.merging.walks import FoundProblem, Resolved, Side, Walk
from inspector.core.moments import Moment
from inspector.core.points import PointId
from inspector.core.rounds import Header, VisitId
from inspector.core.scoring import score
from inspector.core.sites import Site, Unit
from inspector.core.tallies import tally
from tests.core.whole_cases import YES, checklist, given, point, section

NO_KEY = (ChecklistDigest(""), PointId(""))


def market() -> Checklist:
    """Two sections: floor 6 (市场监管), stalls on the street 2 (城管); toilet 2 without a trade."""
    floor = point("floor", 6, trades=("market",), **{"class": "env"})
    stalls = point("stalls", 2, YES, trades=("city",), **{"class": "order"})
    toilet = point("toilet", 2, YES, **{"class": "env"})
    return checklist(
        section("inside", floor, toilet),
        section("outside", stalls),
        id="market",
        trades=({"id": "market", "title": {"zh": "市场监管"}}, {"id": "city", "title": {"zh": "城管", "en": "City"}}),
        classes=({"id": "env", "title": {"zh": "公共环境"}}, {"id": "order", "title": {"zh": "公共秩序"}}),
    )


def site(name: str, street: str = "东街", **more: str) -> Site:
    """A market of a street, under the bureau for markets."""
    units = (
        Unit("城区", level="district", leader="张书记"),
        Unit(street, level="street", leader=more.pop("leader", "")),
        Unit("区市场监管局", owner="trade", level="department"),
    )
    return Site(name, units=units, type=more.pop("type", "农贸市场"), **more)


def walk(where: Site, sheet: Checklist, day: str = "2026-11-16", **more: object) -> Walk:
    """One walk from one card; what is not named here is an answer: `floor="3"`, `stalls="lost"`, `toilet="n/a"`."""
    head = {name: str(more.pop(name)) for name in ("kind", "round", "period", "state", "refusal") if name in more}
    people = (str(more.pop("by", "王敏")),)
    apart = more.pop("apart", ())
    problems = more.pop("problems", {})
    answers = given(**{name: str(said) for name, said in more.items()})
    name = f"visit:{where.name}-{day}-{people[0]}"
    digest = sheet.digest()
    return Walk(
        id=name,
        visits=(VisitId(name.removeprefix("visit:")),),
        cards=(f"card of {name}",),
        header=Header(where, date=day, inspectors=people, **head),
        day=day,
        checklists=(digest,),
        answers=_resolved(sheet, digest, answers, people),
        scores={digest: score(sheet, answers)},
        problems=tuple(_problem(name, digest, *one) for one in problems.items()),
        apart=apart,
    )


def _resolved(
    sheet: Checklist, digest: ChecklistDigest, answers: Mapping[PointId, Answer], people: tuple[str, ...]
) -> Mapping[tuple[ChecklistDigest, PointId], Resolved]:
    points = sheet.by_id()
    found = {}
    for name, answer in answers.items():
        made = tally(points[name], answer)
        side = Side("card", VisitId("v"), people, answer, Entered(Moment(0), "w"), made)
        found[digest, name] = Resolved((digest, name), answer, "alone", (side,), made)
    return found


def _problem(name: str, digest: ChecklistDigest, where: str, units: tuple[str, ...]) -> FoundProblem:
    key = (digest, PointId(where)) if where != "way" else NO_KEY
    return FoundProblem(name, key, Finding(f"{where}-1", "问题", units=units), f"card of {name}")


def picture(*walks: Walk, **more: object) -> Picture:
    """What these walks come to together."""
    sheets = more.pop("sheets", {market().digest(): market()})
    known = {"plans": {}, "planned": {}, "coverage": {}, **more}
    return Picture({one.id: one for one in walks}, sheets, **known)
