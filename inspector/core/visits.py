# SPDX-License-Identifier: MPL-2.0
"""The state of a visit: a fold over its log; the newest row of a point is its answer."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from inspector.core.answers import BLANK, Answer, read_answer
from inspector.core.canonical import Json
from inspector.core.checklist import ChecklistDigest, PointId
from inspector.core.findings import Finding, read_finding
from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading
from inspector.core.rounds import Header, VisitId, read_header
from inspector.core.rows import Row

Key: TypeAlias = tuple[ChecklistDigest, PointId]


@dataclass(frozen=True, slots=True)
class Change:
    """What one `point` row says: the point's whole new answer, and which row it takes back or puts back (−1: none)."""

    key: Key
    answer: Answer
    undoes: int = -1
    redoes: int = -1

    def record(self) -> dict[str, Json]:
        """Give the row's body."""
        checklist, point = self.key
        value: dict[str, Json] = {"checklist": checklist, "point": point, "answer": self.answer.record()}
        if self.undoes >= 0:
            value["undoes"] = self.undoes
        if self.redoes >= 0:
            value["redoes"] = self.redoes
        return value


@dataclass(frozen=True, slots=True)
class Visit:
    """One walk of one site: its head, its checklists, every answer given, problems on the way, and the seal's time."""

    id: VisitId
    checklists: tuple[ChecklistDigest, ...]
    header: Header
    answers: Mapping[Key, Answer] = field(default_factory=dict)
    entered: Mapping[Key, Moment] = field(default_factory=dict)
    on_the_way: tuple[Finding, ...] = ()
    opened: Moment | None = None
    sealed: Moment | None = None

    def answer(self, key: Key) -> Answer:
        """Give the answer of a point, blank when none was given."""
        return self.answers.get(key, BLANK)

    def of(self, checklist: ChecklistDigest) -> Mapping[PointId, Answer]:
        """Give the answers under one checklist by point."""
        return {point: answer for (owner, point), answer in self.answers.items() if owner == checklist}

    def photos(self) -> tuple[str, ...]:
        """List every photo linked now, each once, in the order of the answers."""
        linked = [photo for answer in self.answers.values() for photo in answer.every_photo()]
        linked += [photo for finding in self.on_the_way for photo in finding.photos]
        return tuple(dict.fromkeys(linked))


def opening(visit: VisitId, checklists: Sequence[ChecklistDigest], header: Header) -> dict[str, Json]:
    """Give the body of the first row."""
    return {"visit": visit, "checklists": tuple(checklists), "header": header.record()}


def read_change(body: Json) -> Change:
    """Read the body of a `point` row."""
    reading = Reading(body)
    key = (ChecklistDigest(reading.text("checklist")), PointId(reading.text("point")))
    change = Change(key, reading.part("answer", read_answer), reading.whole("undoes", -1), reading.whole("redoes", -1))
    reading.close()
    return change


def fold(rows: Sequence[Row]) -> Visit:
    """Make the state of a visit from its whole log (rows as `check_order` accepts them).

    Raises KnownError `chain_first` for an empty log.
    """
    if not rows:
        raise KnownError(Problem("chain_first"))
    visit = _opened(rows[0])
    checklists = visit.checklists
    header, on_the_way, sealed = visit.header, visit.on_the_way, visit.sealed
    answers: dict[Key, Answer] = {}
    entered: dict[Key, Moment] = {}
    for row in rows[1:]:
        if row.kind == "point":
            change = read_change(row.body)
            answers[change.key], entered[change.key] = change.answer, row.at
        elif row.kind == "header":
            header = Reading(row.body).part("header", read_header)
        elif row.kind == "on_the_way":
            on_the_way = Reading(row.body).each("findings", read_finding)
        elif row.kind == "move":
            left, checklists = checklists, _moved(checklists, row)
            answers = _without(answers, set(left) - set(checklists))
        elif row.kind == "seal":
            sealed = row.at
    return Visit(visit.id, checklists, header, answers, entered, on_the_way, visit.opened, sealed)


def moving(old: ChecklistDigest, new: ChecklistDigest) -> dict[str, Json]:
    """Give the body of a `move` row."""
    return {"from": old, "to": new}


def _moved(checklists: tuple[ChecklistDigest, ...], row: Row) -> tuple[ChecklistDigest, ...]:
    """Put the new version in the place of the old one; raises KnownError `checklist_missing` when that is not there."""
    reading = Reading(row.body)
    old, new = ChecklistDigest(reading.text("from")), ChecklistDigest(reading.text("to"))
    reading.close()
    if old not in checklists or new in checklists:
        raise KnownError(Problem("checklist_missing", digest=old[:12]))
    return tuple(new if name == old else name for name in checklists)


def _without(answers: Mapping[Key, Answer], left: Collection[ChecklistDigest]) -> dict[Key, Answer]:
    """Leave out what was answered under a version left behind: it counts no more, even if the visit comes back."""
    return {key: answer for key, answer in answers.items() if key[0] not in left}


def _opened(row: Row) -> Visit:
    reading = Reading(row.body)
    visit = VisitId(reading.text("visit"))
    checklists = tuple(ChecklistDigest(one) for one in reading.texts("checklists"))
    header = reading.part("header", read_header)
    reading.close()
    return Visit(visit, checklists, header, opened=row.at)
