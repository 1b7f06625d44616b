# SPDX-License-Identifier: MPL-2.0
"""What an assignment (任务单) says: the round, whom it is for, and the planned visits with their ids."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final

from inspector.core.canonical import Json, Record
from inspector.core.checklist import ChecklistDigest, PointId
from inspector.core.moments import Moment, read_moment
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading
from inspector.core.round_plans import RoundPlan, read_plan
from inspector.core.rounds import VisitId
from inspector.core.sites import Site, read_site
from inspector.core.visits import Key

FORMAT: Final = 1
_ID: Final = re.compile("[0-9A-Za-z-]{1,64}")


@dataclass(frozen=True, slots=True)
class PlannedVisit:
    """A visit that is planned: its id, site, checklists, and the names on its card.

    `old`: in a re-check, the points with a problem before, as the office knows them; None when it does not.
    """

    visit: VisitId
    site: Site
    checklists: tuple[ChecklistDigest, ...]
    inspectors: tuple[str, ...]
    old: tuple[Key, ...] | None = None

    def record(self) -> Json:
        """Give the canonical form."""
        value: dict[str, Json] = {
            "visit": self.visit,
            "site": self.site.record(),
            "checklists": self.checklists,
            "inspectors": self.inspectors,
        }
        if self.old is not None:
            value["old"] = tuple({"checklist": name, "point": point} for name, point in self.old)
        return value


@dataclass(frozen=True, slots=True)
class Assignment:
    """What the office gives somebody to do; the one with the higher number takes the place of the one before."""

    plan: RoundPlan
    number: int
    at: Moment
    inspectors: tuple[str, ...]
    visits: tuple[PlannedVisit, ...]

    def record(self) -> Record:
        """Give the letter's record."""
        return {
            "type": "assignment",
            "format": FORMAT,
            "round": self.plan.record(),
            "number": self.number,
            "at": self.at.record(),
            "inspectors": self.inspectors,
            "visits": tuple(visit.record() for visit in self.visits),
        }

    def checklists(self) -> tuple[ChecklistDigest, ...]:
        """List the checklists its visits need, each once."""
        return tuple(dict.fromkeys(name for visit in self.visits for name in visit.checklists))


def read_assignment(record: Record) -> Assignment:
    """Read a letter's record; raises KnownError `letter_kind` for another kind, `assignment_form` for odd visits."""
    reading = Reading(record)
    if reading.text("type") != "assignment":
        raise KnownError(Problem("letter_kind", found=reading.text("type"), wanted="assignment"))
    reading.whole("format")
    found = Assignment(
        reading.part("round", read_plan),
        reading.whole("number"),
        reading.part("at", read_moment),
        reading.texts("inspectors"),
        reading.each("visits", _read_visit),
    )
    reading.close()
    _check(found.number, found.visits, set(found.inspectors))
    return found


def _check(number: int, visits: Sequence[PlannedVisit], names: AbstractSet[str]) -> None:
    ids, sites = {visit.visit for visit in visits}, {visit.site.id for visit in visits}
    whole = all(
        _ID.fullmatch(visit.visit) and visit.site.id and visit.checklists and names & {*visit.inspectors}
        for visit in visits
    )
    if number < 1 or not whole or len(ids) != len(visits) or len(sites) != len(visits):
        raise KnownError(Problem("assignment_form"))


def _read_visit(reading: Reading) -> PlannedVisit:
    return PlannedVisit(
        VisitId(reading.text("visit")),
        reading.part("site", read_site),
        tuple(ChecklistDigest(name) for name in reading.texts("checklists")),
        reading.texts("inspectors"),
        reading.each("old", _read_key) if reading.has("old") else None,
    )


def _read_key(reading: Reading) -> Key:
    return ChecklistDigest(reading.text("checklist")), PointId(reading.text("point"))
