# SPDX-License-Identifier: MPL-2.0
"""Cards for agreement: the small sheet judged by somebody at some site, three points in a few signs."""

from __future__ import annotations

from inspector.core.answers import Answer, Status
from inspector.core.checklist import Checklist, PointId
from inspector.core.moments import Moment
from inspector.core.rounds import Header, VisitId
from inspector.core.rows import Row
from inspector.core.scorecard import Scorecard, scorecard
from inspector.core.sites import Site
from inspector.core.values import Choice, Counts, Occurrence
from inspector.core.visits import Change, opening
from tests.app.halls import sheet

SIGNS = {
    "m": Answer(Status.JUDGED, Choice("met")),
    "l": Answer(Status.JUDGED, Choice("lost")),
    "n": Answer(Status.NOT_APPLICABLE),
    "c": Answer(Status.CANNOT_JUDGE, reason="weather"),
    "0": Answer(Status.JUDGED, Counts(())),
    "2": Answer(Status.JUDGED, Counts((Occurrence("heap", 2),))),
}


def judged(
    who: str, signs: str, *, site: str = "S-1", kind: str = "drill", visit: str = "", of: Checklist | None = None
) -> Scorecard:
    """A sealed card: a sign for each point in turn, a point where nothing was judged; `of` another sheet."""
    held = of or sheet()
    name = held.digest()
    head = Header(Site(f"点位{site}", site), kind, date="2026-11-16", inspectors=(who,) if who else ())
    bodies: list[tuple[str, dict]] = [("open", opening(VisitId(visit or f"{who}-{site}"), (name,), head))]
    for point, sign in zip("123", signs, strict=True):
        if sign != ".":
            bodies.append(("point", Change((name, PointId(point)), SIGNS[sign]).record()))
    bodies.append(("seal", {}))
    at = 1_763_260_000_000
    rows = [Row(seq, word, Moment(at + seq, 480), "laptop", body) for seq, (word, body) in enumerate(bodies)]
    return scorecard(rows, (), {name: held})
