# SPDX-License-Identifier: MPL-2.0
"""A desk where workbooks of many cards are laid out: what a plain answer comes to on a sheet is laid out once.

An answer is plain where what is laid out of it follows from point, answer and language alone: it has no photos, whose
numbers are the paper's own, no time of its own, and its point is asked and leads no other.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from inspector.core.answers import Answer
from inspector.core.cases import Case
from inspector.core.checklist import Checklist
from inspector.core.findings import Finding
from inspector.core.layouts import Line
from inspector.core.points import PointId
from inspector.core.score_desk import ScoreDesk

MOST: Final = 4_000
"""How many answers are remembered of a checklist before all of them are let go."""
CHECKLISTS: Final = 8
"""How many checklists, likewise."""
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Lost:
    """What a point lost with no problem written down, in the shape of one, and the words it and its point have."""

    finding: Finding
    said: str
    named: str


class Shelf(Generic[Made]):
    """Keeps what was made of plain answers, by the very checklist and answer, which many cards share."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._kept: dict[tuple[int, str], tuple[Checklist, dict[tuple[PointId, int], tuple[Answer, Made]]]] = {}

    def made(self, checklist: Checklist, language: str, case: Case, make: Callable[[], Made]) -> Made:
        """Give what was made of this very answer before, else make it now; of one that is not plain each time anew."""
        if case.hidden or case.elsewhere or case.leader is not None:
            return make()
        answer, kept = case.answer, self._of(checklist, language)
        key = (case.point.id, id(answer))
        held = kept.get(key)
        if held is not None and held[0] is answer:
            return held[1]
        made = make()
        if answer.seen is None and not answer.every_photo():
            if len(kept) >= MOST:
                kept.clear()
            kept[key] = (answer, made)
        return made

    def _of(self, checklist: Checklist, language: str) -> dict[tuple[PointId, int], tuple[Answer, Made]]:
        """Find them by the object itself, which is kept with them so that no other can take its number."""
        held = self._kept.get((id(checklist), language))
        if held is None:
            if len(self._kept) >= CHECKLISTS:
                self._kept.clear()
            held = self._kept[id(checklist), language] = (checklist, {})
        return held[1]


class LayoutDesk:
    """What many papers share: scores, rows of the sheet of points, and what was lost with nothing written down."""

    def __init__(self) -> None:
        """Begin with an empty desk."""
        self.scores = ScoreDesk()
        self.rows: Shelf[tuple[Line, ...]] = Shelf()
        self.lost: Shelf[tuple[Lost, ...]] = Shelf()
