# SPDX-License-Identifier: MPL-2.0
"""Cards by the thousand to measure on: one checklist, a site each, answers drawn from a seed, sealed bundles."""

import random
from collections.abc import Iterator
from fractions import Fraction

from inspector.app.trust import Keys
from inspector.core.answers import Answer, Status
from inspector.core.bundles import CARD, checklist_member
from inspector.core.canonical import canonical
from inspector.core.checklist import Checklist, Point
from inspector.core.findings import Finding
from inspector.core.moments import Moment
from inspector.core.rounds import Header, VisitId
from inspector.core.rows import Row
from inspector.core.rules.rule import Buttons, Counters, NumberField, ShareField
from inspector.core.scorecard import Scorecard, scorecard
from inspector.core.sites import Site, Unit
from inspector.core.values import Amount, Choice, Counts, Occurrence, Share, Value
from inspector.core.visits import Change, opening
from inspector.disk.seal import sealed
from inspector.disk.zips import zip_bytes
from inspector.files.bundle_reading import bundle_digest

START = 1_763_260_000_000


def drawn(point: Point, luck: random.Random) -> Value:
    """Draw an answer a point can have."""
    form = point.rule.form(point.full)
    if isinstance(form, Buttons):
        return Choice(luck.choice(form.options).code)
    if isinstance(form, ShareField):
        return Share(luck.randrange(11), 10)
    if isinstance(form, Counters):
        line = luck.choice(form.lines).id
        return Counts((Occurrence(line, 1, "东门入口"),) if luck.random() < 0.3 else ())
    if isinstance(form, NumberField):
        return Amount(Fraction(luck.randrange(int(point.full) + 1)))
    raise TypeError(form)


def card(checklist: Checklist, number: int) -> Scorecard:
    """Make the card of one visit: every point judged, some with a note, a few with a problem, one changed later."""
    luck, name = random.Random(number), checklist.digest()  # noqa: S311 - drawn to measure, not to keep a secret
    street = Unit(f"第{number % 60}街道", level="street")
    place = Site(f"第{number}农贸市场", f"S-{number:05}", f"人民路{number}号", (Unit("城关区"), street), "农贸市场")
    head = Header(
        place, "covert", "第3周", "2026-11", inspectors=(f"测评员{number % 40}",), date="2026-11-16", round="r"
    )
    bodies = [("open", opening(VisitId(f"{number:032x}"), [name], head))]
    points = list(checklist.points())
    for point in (*points, points[0]):
        lost = luck.random() < 0.15
        finding = Finding(f"f{point.id}", "摊位前有垃圾未清", "东门入口") if lost else None
        answer = Answer(
            Status.JUDGED, drawn(point, luck), note="看了三处" if lost else "", findings=(finding,) if finding else ()
        )
        bodies.append(("point", Change((name, point.id), answer).record()))
    bodies.append(("seal", {}))
    start = START + number * 1000
    rows = [Row(seq, kind, Moment(start + seq * 9000), "w1", body) for seq, (kind, body) in enumerate(bodies)]
    return scorecard(rows, (), {name: checklist})


def bundles(checklist: Checklist, count: int, keys: Keys) -> Iterator[bytes]:
    """Make sealed bundles of that many visits."""
    said, name, key = canonical(checklist.record()), checklist.digest(), bytes.fromhex(keys.public())
    for number in range(count):
        made = card(checklist, number)
        data = zip_bytes([(CARD, made.canonical()), (checklist_member(name), said)])
        content = bundle_digest(data)
        yield sealed(
            data, form="bundle", edition="internal", card=made.digest(), content=content, key=key, sign=keys.sign
        )
