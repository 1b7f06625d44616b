# SPDX-License-Identifier: MPL-2.0
"""How one walk is made: its cards laid side by side, what stands at each point, what is open, what it scores."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from inspector.core.answers import BLANK
from inspector.core.checklist import ChecklistDigest
from inspector.core.merging.apart import from_answers, in_order
from inspector.core.merging.attended import Attended, subject_of
from inspector.core.merging.docket import NO_KEY, Docket, Ruling
from inspector.core.merging.laying import Laid, laid
from inspector.core.merging.meetings import Meeting
from inspector.core.merging.open_points import Bench, conflict
from inspector.core.merging.resolving import resolve
from inspector.core.merging.scoring_walks import Scored, score_walk
from inspector.core.merging.sheets import Sheets
from inspector.core.merging.versions import Targets, is_mixed
from inspector.core.merging.walk_problems import problems_of
from inspector.core.merging.walks import Conflict, Resolved, Side, Walk
from inspector.core.tallies import NOTHING, Tally
from inspector.core.visits import Key


@dataclass(frozen=True, slots=True)
class Begun:
    """A walk before its answers are looked at.

    `apart` are the reasons no answer has to do with; `targets` the versions that count in place of others, and
    `undecided` whether that is still to be said.
    """

    meeting: Meeting
    apart: tuple[str, ...]
    targets: Targets
    undecided: bool


def walk(begun: Begun, docket: Docket, sheets: Sheets) -> Walk:
    """Make a walk."""
    meeting = begun.meeting
    cards = tuple(side for one in meeting.attended for side in one.sides)
    sides = [laid(card, begun.targets, sheets) for card in cards]
    checklists = tuple(dict.fromkeys(name for side in sides for name in side.checklists))
    found = resolve(Bench(meeting.id, meeting.subjects, docket, sheets), sides, checklists)
    office = _Office(meeting, docket, frozenset(card.digest for card in cards))
    result = score_walk(sheets, checklists, found.answers, zero=office.blanks == "zero")
    problems, doubts = problems_of(meeting.id, meeting.subjects, cards, found.answers, docket)
    conflicts = (*_heads(meeting), *found.conflicts, *office.doubts, *doubts)
    return Walk(
        id=meeting.id,
        visits=tuple(one.visit for one in meeting.attended),
        cards=tuple(sorted(office.names)),
        header=meeting.header,
        day=meeting.attended[0].day,
        checklists=checklists,
        answers=_with_blanks(found.answers, result.zeroed, office, sheets.order(checklists)),
        scores=result.scores,
        problems=problems,
        conflicts=conflicts,
        apart=_apart(begun, office, result, checklists, sheets, open_ones=bool(conflicts)),
        blanks=result.blanks,
        review=office.review,
        admitted=next((one.admitted for one in meeting.attended if one.admitted), ""),
        dormant=docket.dormant((*meeting.subjects, *meeting.others)) if docket.decisions else (),
        left_behind=_left(sides),
    )


def _with_blanks(
    answers: Mapping[Key, Resolved], zeroed: Mapping[Key, Tally], office: "_Office", order: Iterable[Key]
) -> Mapping[Key, Resolved]:
    """Say of every blank that earns nothing that it was decided so."""
    if not zeroed:
        return answers
    said = {
        key: Resolved(
            key, one.answer if one else BLANK, "decided", one.sides if one else (), made, office.zeroing, stated=True
        )
        for key, made in zeroed.items()
        for one in (answers.get(key),)
    }
    every = {**answers, **said}
    return {key: every[key] for key in order if key in every}


class _Office:
    """What the office said of a whole walk: of its blanks and of its review; and where it said two things at once."""

    def __init__(self, meeting: Meeting, docket: Docket, names: frozenset[str]) -> None:
        self.names = names
        sides = tuple(side for one in meeting.attended for side in _silent(one))
        blanks, self.blanks = docket.word("blanks", meeting.subjects, names)
        self.zeroing = blanks.holding[0] if blanks.holding else ""
        review, self.review = docket.word("review", meeting.subjects, names)
        asked = [("blanks", blanks, self.blanks), ("review", review, self.review)]
        asked += [("admit", one.admission, one.admitted) for one in meeting.attended if one.admission is not None]
        self.doubts = tuple(
            conflict(meeting.id, about, ruling, key=NO_KEY, sides=sides)
            for about, ruling, said in asked
            if not said and _differ(docket, ruling)
        )


def _differ(docket: Docket, ruling: Ruling) -> bool:
    return bool(ruling.holding) and not docket.said(ruling)


def _heads(meeting: Meeting) -> Iterator[Conflict]:
    every = tuple(side for one in meeting.attended for side in _silent(one))
    for question in meeting.questions:
        yield conflict(
            meeting.id, "head", question.ruling, key=NO_KEY, sides=every, part=question.part, fields=question.said
        )
    for one in meeting.attended:
        for question in one.questions:
            sides = _silent(one)
            of = subject_of(one.visit)
            yield conflict(
                meeting.id,
                "head",
                question.ruling,
                key=NO_KEY,
                sides=sides,
                part=question.part,
                fields=question.said,
                of=of,
            )


def _silent(one: Attended) -> tuple[Side, ...]:
    """Give the sides of a visit for what is not about a point."""
    return tuple(Side(side.digest, side.visit, side.header.inspectors, BLANK, None, NOTHING) for side in one.sides)


def _apart(
    begun: Begun,
    office: _Office,
    result: Scored,
    checklists: tuple[ChecklistDigest, ...],
    sheets: Sheets,
    *,
    open_ones: bool,
) -> tuple[str, ...]:
    missing = len(result.scores) < len(checklists)
    blanks = 0 if office.blanks else result.blanks
    reasons = [
        *begun.apart,
        *from_answers(begun.meeting.header, result.scores.values(), blanks=blanks, missing=missing),
    ]
    if begun.undecided or is_mixed(checklists, sheets.checklists):
        reasons.append("version")
    reasons += ["conflict"] if open_ones else []
    reasons += ["returned"] if office.review == "returned" else []
    return in_order(reasons) if reasons else ()


def _left(sides: Sequence[Laid]) -> tuple[Key, ...]:
    return tuple(sorted({key for side in sides for key in side.left}))
