# SPDX-License-Identifier: MPL-2.0
"""Cards as a merge keeps them, made by hand: a sheet of three points in two versions, answers, letters, decisions."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from fractions import Fraction

from inspector.core.answers import Answer, Status
from inspector.core.assignments import Assignment, PlannedVisit
from inspector.core.canonical import canonical
from inspector.core.checklist import Checklist, ChecklistDigest, PointId
from inspector.core.findings import Finding
from inspector.core.merging.card_fold import CardFold, Entered
from inspector.core.merging.deciding import Signed
from inspector.core.merging.decisions import Decision
from inspector.core.merging.picture import Picture
from inspector.core.merging.picturing import picture
from inspector.core.merging.pool import Pool
from inspector.core.merging.records import Withdrawal, record_name
from inspector.core.merging.walks import Walk
from inspector.core.moments import Moment
from inspector.core.round_plans import RoundPlan
from inspector.core.rounds import Header, VisitId
from inspector.core.sites import Site, Unit
from inspector.core.values import Amount, Choice, Counts, Occurrence
from inspector.core.visits import Key
from tests.core.whole_cases import YES, checklist, point, section

HEAPS = {"kind": "deduct", "lines": [{"id": "heap", "label": {"zh": "堆"}, "each": "2"}]}
POINTS = (point("1", 2, YES, may_skip=True), point("2", 10), point("3", 6, HEAPS))
SHEET: Checklist = checklist(section("all", *POINTS))
NEWER: Checklist = checklist(section("all", *POINTS[:2], point("4", 4, YES)), version="2")
OLD, NEW = SHEET.digest(), NEWER.digest()
SHEETS = {OLD: SHEET, NEW: NEWER}

MET = Answer(Status.JUDGED, Choice("met"))
LOST = Answer(Status.JUDGED, Choice("lost"), note="门口有水", photos=("ab" * 32,))
BARE = Answer(Status.JUDGED, Choice("lost"))
SKIPPED = Answer(Status.NOT_APPLICABLE)
CLEARED = Answer()
AT = Moment(1_000_000)
ME = Signed("王敏", "看过照片", AT)
RED, BLUE = "王敏", "李强"
ROUND = RoundPlan("r1", "第一轮", kind="covert")


def free(number: int) -> Answer:
    """A free score."""
    return Answer(Status.JUDGED, Amount(Fraction(number)))


def heaps(*photos: str, n: int = 1) -> Answer:
    """So many heaps were counted."""
    return Answer(Status.JUDGED, Counts((Occurrence("heap", n, photos=photos),)))


def with_problem(answer: Answer, name: str = "p1", **more: object) -> Answer:
    """Put a problem on an answer."""
    return replace(answer, findings=(Finding(name, "有水", "门口", **more),))  # type: ignore[arg-type]


def key(name: str, sheet: ChecklistDigest = OLD) -> Key:
    """A point of the sheet."""
    return sheet, PointId(name)


FULL = {"1": MET, "2": free(10), "3": heaps(n=0)}
"""Every point answered, nothing lost."""


def head(name: str = RED, day: str = "2026-11-16", site: str = "城东市场", **more: object) -> Header:
    """The head of a covert visit of the first round."""
    place = Site(site, id=site, units=(Unit("东街街道"),))
    return replace(Header(place, inspectors=(name,) if name else (), date=day, round="r1"), **more)  # type: ignore[arg-type]


def card(visit: str, answers: dict[str, Answer], header: Header | None = None, **more: object) -> CardFold:
    """A sealed card of a visit, its points entered one after another, a second apart."""
    steps = [(header or head(), ()), *answers.items()]
    return rowed(visit, [*steps, ("seal", ())], **more)


def rowed(visit: str, steps: list[tuple[object, object]], sheet: ChecklistDigest = OLD, **more: object) -> CardFold:
    """A card from its rows: a head, then points with answers, `seal`, or anything else that says nothing."""
    header, answers, entered, sealed, chain, last = head(), {}, {}, None, [], f"{visit} {sheet}".encode()
    for place, (what, said) in enumerate(steps):
        last = hashlib.sha256(last + repr((what, said)).encode()).digest()
        chain.append(last)
        at = Moment(1000 * place)
        if isinstance(what, Header):
            header = what
        elif isinstance(said, Answer):
            answers[key(str(what), sheet)], entered[key(str(what), sheet)] = said, Entered(at, f"w-{visit}")
        sealed = at if what == "seal" else None
    name = hashlib.sha256(b"".join(chain) + repr(more).encode()).hexdigest()
    kept = {where: answer for where, answer in answers.items() if answer != CLEARED}
    made = CardFold(name, VisitId(visit), b"".join(chain), header, (sheet,), kept, entered, (), Moment(0), sealed)
    return replace(made, **more)  # type: ignore[arg-type]


def letter(*visits: str, plan: RoundPlan = ROUND, number: int = 1) -> Assignment:
    """An assignment that names these visits."""
    planned = tuple(PlannedVisit(VisitId(one), Site(one, id=one), (OLD,), (RED,)) for one in visits)
    return Assignment(plan, number, AT, (RED,), planned)


def pool(*records: CardFold | Assignment | Decision | Withdrawal, **sheets: Checklist) -> Pool:
    """A pool of these records and both versions of the sheet."""
    made = Pool(checklists=dict(SHEETS) | {ChecklistDigest(name): one for name, one in sheets.items()})
    for one in records:
        made = made | _alone(one)
    return made


def _alone(one: CardFold | Assignment | Decision | Withdrawal) -> Pool:
    if isinstance(one, CardFold):
        return Pool(cards={one.digest: one})
    if isinstance(one, Assignment):
        return Pool(assignments={record_name("assignment", canonical(one.record())): one})
    return Pool(decisions={one.digest(): one}) if isinstance(one, Decision) else Pool(withdrawals={one.digest(): one})


def withdraw(of: str, turn: int = 0) -> Withdrawal:
    """Take a record out."""
    return Withdrawal(of, "弄错", "王敏", AT, turn)


def only(seen: Picture) -> Walk:
    """The one walk of a picture."""
    (walk,) = seen.walks.values()
    return walk


def see(*records: CardFold | Assignment | Decision | Withdrawal) -> Picture:
    """The picture of these records."""
    return picture(pool(*records))
