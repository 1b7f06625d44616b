# SPDX-License-Identifier: MPL-2.0
"""The hand that judges the sites of the demo's round: the same walk each time, with the faults the town knows."""

from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256

from inspector.app.demo_photos import take_photo
from inspector.app.demo_town import Fault, TownSite
from inspector.app.sample import SampleClock
from inspector.app.sealing import seal_visit, settle
from inspector.app.session import Session
from inspector.core.checklist import Point
from inspector.core.exact import ONE
from inspector.core.rules.rule import Buttons, Counters, NumberField, Outcome, ShareField
from inspector.core.values import Amount, Choice, Counts, Occurrence, Share, Value
from inspector.core.visits import Key


def faults_met(place: TownSite, round_kind: str, most: int = 4) -> tuple[Fault, ...]:
    """Choose what is wrong at a site this time, by a hash of its id: none to `most`; a planted fault stands alone."""
    if place.planted:
        return tuple(fault for fault in place.faults if fault.id == place.planted)
    turn = sha256(f"{round_kind} {place.site.id}".encode()).digest()
    count = turn[0] % (most + 1)
    ordered = sorted(place.faults, key=lambda fault: sha256(turn + fault.id.encode()).digest())
    return tuple(ordered[:count])


def met(point: Point) -> Value | None:
    """Give the answer of a point at which nothing is wrong; None where it is answered otherwise."""
    form = point.rule.form(point.full)
    if isinstance(form, Buttons):
        good = [option.code for option in form.options if option.outcome is Outcome.MET]
        return Choice(good[0]) if good else None
    if isinstance(form, Counters):
        return Counts(tuple(Occurrence(line.id, line.need) for line in form.lines if line.need))
    if isinstance(form, ShareField):
        whole = form.whole if form.fixed else 10
        return Share(0 if form.faults else whole, whole)
    if isinstance(form, NumberField):
        return Amount(form.most - form.most % form.step if form.step else ONE)
    return None


def judge_all(session: Session, clock: SampleClock, faults: Sequence[Fault], *, photos: bool = True) -> None:
    """Judge every point of a visit: what is wrong first, with place, problem and photo, then all others as met."""
    clock.tick()
    for turn, fault in enumerate(faults):
        find(session, clock, fault, turn, photo=photos)
    rest: dict[Key, Value] = {}
    for checklist in session.checklists.values():
        for point in checklist.points():
            value = met(point)
            if value is not None:
                rest[checklist.digest(), point.id] = value
    clock.tick()
    session.judge_run(rest)


def find(session: Session, clock: SampleClock, fault: Fault, turn: int = 0, *, photo: bool = True) -> None:
    """Enter one fault: the judgement, its place, the problem, and its photo where one is taken."""
    key = (session.active, fault.point)
    clock.tick()
    session.judge(key, fault.value)
    clock.tick()
    session.write(key, note=fault.text)
    clock.tick()
    opened, _ = session.add_finding(key, fault.text, flags=("typical",) if fault.typical else ())
    session.change_finding(key, replace(opened, place=fault.place))
    if photo:
        clock.tick()
        session.add_photo(key, take_photo(fault.scene, fault.shows, fault.text, clock(), turn), opened.id)


def close(session: Session, clock: SampleClock) -> None:
    """Seal the visit and wait until it is on disk."""
    settle(session)
    clock.tick()
    seal_visit(session)
