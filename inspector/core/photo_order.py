# SPDX-License-Identifier: MPL-2.0
"""The numbers photos bear on paper: in the order of the sheet, from 1, the same in every format."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from inspector.core.answers import BLANK, Answer
from inspector.core.checklist import Checklist, ChecklistDigest, Point
from inspector.core.rows import Row
from inspector.core.values import Counts
from inspector.core.visits import Visit


@dataclass(frozen=True, slots=True)
class Shot:
    """A photo where it is shown: its number, its point (None: met on the way), the place, what it shows."""

    number: int
    photo: str
    point: Point | None
    place: str
    text: str


def shots(visit: Visit, checklists: Mapping[ChecklistDigest, Checklist]) -> tuple[Shot, ...]:
    """Number every photo linked now, each once, at the first point of the sheet that shows it."""
    kept: dict[str, Shot] = {}
    for point, photo, place, text in _linked(visit, checklists):
        if photo not in kept:
            kept[photo] = Shot(len(kept) + 1, photo, point, place, text)
    return tuple(kept.values())


def numbers(shown: Sequence[Shot]) -> Mapping[str, int]:
    """Give the number of every photo by its hash."""
    return {shot.photo: shot.number for shot in shown}


def erased(rows: Sequence[Row]) -> Mapping[str, str]:
    """Tell which photos were erased, and why: the log keeps the hash, the bytes are gone."""
    bodies = [row.body for row in rows if row.kind == "erase"]
    return {str(body.get("photo", "")): str(body.get("reason", "")) for body in bodies}


def _linked(
    visit: Visit, checklists: Mapping[ChecklistDigest, Checklist]
) -> Iterator[tuple[Point | None, str, str, str]]:
    for name in visit.checklists:
        answers = visit.of(name)
        for point in checklists[name].points():
            for photo, place, text in _of(answers.get(point.id, BLANK)):
                yield point, photo, place, text
    for finding in visit.on_the_way:
        for photo in finding.photos:
            yield None, photo, finding.place, finding.text


def _of(answer: Answer) -> Iterator[tuple[str, str, str]]:
    for finding in answer.findings:
        for photo in finding.photos:
            yield photo, finding.place or answer.place, finding.text or answer.note
    for item in answer.value.items if isinstance(answer.value, Counts) else ():
        for photo in item.photos:
            yield photo, item.place or answer.place, answer.note
    for photo in answer.photos:
        yield photo, answer.place, answer.note
