# SPDX-License-Identifier: MPL-2.0
"""The gate before the seal: what is not yet judged, and which answers lack the note, photo or reason they owe."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from inspector.app.session import Session
from inspector.app.tray_order import waiting
from inspector.core.answers import Answer, Status
from inspector.core.checklist import Point
from inspector.core.phrases import Phrase
from inspector.core.problems import KnownError, Problem
from inspector.core.rules.rule import Outcome
from inspector.core.scorecard import Scorecard
from inspector.core.scoring import judge, scored, tally
from inspector.core.values import Counts
from inspector.core.visits import Key
from inspector.core.wholes.whole_rule import State

WANTS: Final = ("unjudged", "note", "photo", "reason", "evidence")


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing a point still wants: to be judged, a note or a photo of its fault, a reason, or evidence asked for."""

    key: Key
    want: str


@dataclass(frozen=True, slots=True)
class Hint:
    """One thing about the whole visit to look at before the seal; it keeps nothing from being sealed.

    `tray`: photos that wait for a point (`count`). `place`: problems without an exact place (`count`). `quotas`: a
    quota of the checklist not held or still open, in its own words (`phrase`).
    """

    what: str
    count: int = 0
    phrase: Phrase | None = None


def hints(session: Session) -> tuple[Hint, ...]:
    """List what is worth a look before the seal: photos in the tray, problems without a place, quotas not held."""
    left = waiting(session) if session.tray else ()
    found = [Hint("tray", len(left))] if left else []
    placeless = sum(
        not finding.place and not answer.place for answer in session.answers() for finding in answer.findings
    )
    found += [Hint("place", placeless)] if placeless else []
    for running in session.running.values():
        rulings = scored(running).rulings if running.checklist.rules else ()
        broken = (one for one in rulings if one.kind == "quotas" and one.state is not State.HELD)
        found += [Hint("quotas", phrase=one.phrase) for one in broken]
    return tuple(found)


def gaps(session: Session) -> tuple[Gap, ...]:
    """List what is missing, in the order of the sheets; nothing here keeps a visit from being sealed."""
    return tuple(
        Gap((name, point.id), want)
        for name, checklist in session.checklists.items()
        for point in checklist.points()
        if not session.hidden((name, point.id)) and session.leader((name, point.id)) == (name, point.id)
        for want in wants(point, session.answer((name, point.id)))
    )


def wants(point: Point, answer: Answer) -> Iterator[str]:
    """Tell what one point still wants; one lost or partly lost owes note and photo unless its checklist says not."""
    judgement = judge(point, answer)
    if tally(point, answer).unjudged:
        yield "unjudged"
    if answer.status is Status.CANNOT_JUDGE and not answer.reason:
        yield "reason"
    if judgement is None:
        return
    if len(answer.every_photo()) < evidence_owed(point, judgement.outcome):
        yield "evidence"
    if judgement.outcome in {Outcome.MET, Outcome.NOTED}:
        return
    if point.note and not (answer.note or any(finding.text for finding in answer.findings) or _told_where(answer)):
        yield "note"
    if point.photo and not answer.every_photo():
        yield "photo"


def _told_where(answer: Answer) -> bool:
    """Tell whether every fault counted has its place: with the words of its line, that says what is wrong."""
    counted = [item for item in answer.value.items if item.n] if isinstance(answer.value, Counts) else []
    return bool(counted) and all(item.place for item in counted)


def evidence_owed(point: Point, outcome: Outcome) -> int:
    """Count the photos a judged point must bring: those always asked for, and with a fault those of faults."""
    fault = outcome in {Outcome.PARTIAL, Outcome.LOST}
    return sum(evidence.least for evidence in point.evidence if evidence.when == "always" or fault)


def seal_visit(session: Session) -> Scorecard:
    """Seal a visit and freeze its card; the seal is on disk when this returns.

    Raises KnownError `card_sealed` when it is sealed already, `rows_not_kept` or the disk's own problem when it could
    not be written.
    """
    session.seal()
    settle(session)
    return session.scorecard()


def settle(session: Session) -> None:
    """Wait until every row is on disk; raises KnownError when it is not."""
    done = session.settle()
    session.saving.guard()
    if not done:
        raise KnownError(Problem("rows_not_kept", count=session.saving.waiting))
