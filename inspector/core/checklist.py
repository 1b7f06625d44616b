# SPDX-License-Identifier: MPL-2.0
"""A checklist (测评表): sections of any depth, their points, the rules over them, the local numbers; frozen."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final, NewType

from inspector.core.canonical import Json, canonical, digest
from inspector.core.conditions import Condition, read_condition
from inspector.core.entries import (
    Band,
    Entry,
    Parameter,
    PlanRow,
    read_band,
    read_entry,
    read_parameter,
    read_plan_row,
)
from inspector.core.exact import ZERO, spell
from inspector.core.points import WAYS, Point, PointId, read_point
from inspector.core.policies import MISSING, Policies, read_policies
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading
from inspector.core.text import NO_WORDS, Text, read_text
from inspector.core.wholes import read_whole_rule, whole_rule_record
from inspector.core.wholes.whole_rule import WholeRule

ChecklistDigest = NewType("ChecklistDigest", str)

FORMAT: Final = 1
STANDINGS: Final = ("example", "local", "official")
SHEETS: Final = ("operation", "deduction")

__all__ = [
    "FORMAT",
    "SHEETS",
    "STANDINGS",
    "WAYS",
    "Band",
    "Checklist",
    "ChecklistDigest",
    "Entry",
    "Parameter",
    "Point",
    "PointId",
    "Section",
    "read_checklist",
]


@dataclass(frozen=True, slots=True)
class Section:
    """A section (测评项目/指标): its own points, then its sections, and how it counts above.

    `worth`: its rate counts as this many points above (None: its raw points do). `cap`: at most this many points are
    earned in it. `bonus`: what is earned is added after the base. `missing`: what stands in when nothing in it could
    be judged ("": as the checklist says). It is asked only while `when` holds.
    """

    id: str
    title: Text
    points: tuple[Point, ...] = ()
    sections: "tuple[Section, ...]" = ()
    worth: Fraction | None = None
    cap: Fraction | None = None
    bonus: bool = False
    missing: str = ""
    when: Condition | None = None

    def walk(self) -> Iterator[Point]:
        """Go through every point below, in the order of the sheet."""
        yield from self.points
        for section in self.sections:
            yield from section.walk()

    def every(self) -> "Iterator[Section]":
        """Go through this section and every one below, outer ones first."""
        yield self
        for section in self.sections:
            yield from section.every()

    def nominal(self) -> Fraction:
        """Give the points the section counts for when everything in it is judged."""
        if self.bonus:
            return ZERO
        return self.inside() if self.worth is None else self.worth

    def inside(self) -> Fraction:
        """Give the points its own points and sections add up to when everything is judged."""
        return sum((point.full for point in self.points), ZERO) + sum(
            (section.nominal() for section in self.sections), ZERO
        )

    def record(self) -> Json:
        """Give the canonical form."""
        value: dict[str, Json] = {"id": self.id, "title": self.title.record()}
        numbers = {"worth": self.worth, "cap": self.cap}
        value |= {key: spell(number) for key, number in numbers.items() if number is not None}
        if self.bonus:
            value["bonus"] = True
        if self.missing:
            value["missing"] = self.missing
        if self.when is not None:
            value["when"] = self.when.record()
        if self.points:
            value["points"] = tuple(point.record() for point in self.points)
        if self.sections:
            value["sections"] = tuple(section.record() for section in self.sections)
        return value


@dataclass(frozen=True, slots=True)
class Checklist:
    """One evaluation sheet for one kind of site, in the version a visit pins by its digest.

    `rules` judge the whole (gates, conditions, quotas, bands); `missing` is the policy for sections in which nothing
    could be judged; `most` bounds base and bonus together, in points; `policies` say how visits roll up.
    """

    id: str
    version: str
    title: Text
    site_type: Text
    sections: tuple[Section, ...]
    standing: str = "example"
    sheet: str = "operation"
    source: Text = NO_WORDS
    route: Text = NO_WORDS
    classes: tuple[Entry, ...] = ()
    trades: tuple[Entry, ...] = ()
    stops: tuple[Entry, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    grades: tuple[Band, ...] = ()
    severities: tuple[Entry, ...] = ()
    indicators: tuple[Entry, ...] = ()
    plan: tuple[PlanRow, ...] = ()
    rules: tuple[WholeRule, ...] = ()
    missing: str = MISSING[0]
    most: Fraction | None = None
    policies: Policies | None = None
    named: str = field(default="", init=False, repr=False, compare=False)
    """Its digest, once somebody asked."""

    def points(self) -> Iterator[Point]:
        """Go through every point in the order of the sheet."""
        for section in self.sections:
            yield from section.walk()

    def nominal(self) -> Fraction:
        """Give the points of the whole when everything is judged: worths where sections have them, no bonus."""
        return sum((section.nominal() for section in self.sections), ZERO)

    def every_section(self) -> Iterator[Section]:
        """Go through every section, outer ones first."""
        for section in self.sections:
            yield from section.every()

    def by_id(self) -> Mapping[PointId, Point]:
        """Give every point by its id (build once, keep)."""
        return {point.id: point for point in self.points()}

    def in_walk_order(self) -> tuple[Point, ...]:
        """Give the points in the order of the walk; points without a stop come last, in sheet order."""
        order = {stop.id: place for place, stop in enumerate(self.stops)}
        return tuple(sorted(self.points(), key=lambda point: order.get(point.stop, len(order))))

    def languages(self) -> tuple[str, ...]:
        """List the languages its title is given in."""
        return self.title.languages()

    def record(self) -> dict[str, Json]:
        """Give the canonical form."""
        value: dict[str, Json] = {
            "type": "checklist",
            "format": FORMAT,
            "id": self.id,
            "version": self.version,
            "title": self.title.record(),
            "site_type": self.site_type.record(),
            "standing": self.standing,
            "sheet": self.sheet,
            "sections": tuple(section.record() for section in self.sections),
        }
        value |= {key: said.record() for key, said in (("source", self.source), ("route", self.route)) if said.words}
        lists: dict[str, tuple[Entry | Parameter | Band | PlanRow, ...]] = {
            "classes": self.classes,
            "trades": self.trades,
            "stops": self.stops,
            "parameters": self.parameters,
            "grades": self.grades,
            "severities": self.severities,
            "indicators": self.indicators,
            "plan": self.plan,
        }
        if self.rules:
            value["rules"] = tuple(whole_rule_record(rule) for rule in self.rules)
        if self.missing != MISSING[0]:
            value["missing"] = self.missing
        if self.most is not None:
            value["most"] = spell(self.most)
        if self.policies is not None:
            value["policies"] = self.policies.record()
        return value | {key: tuple(item.record() for item in items) for key, items in lists.items() if items}

    def digest(self) -> ChecklistDigest:
        """Name this very checklist: every word and number counts."""
        if not self.named:
            object.__setattr__(self, "named", digest("checklist", canonical(self.record())))
        return ChecklistDigest(self.named)


def read_checklist(value: Json) -> Checklist:
    """Read a checklist from its canonical form; raises KnownError `record_field`, `format_newer` or `number_form`."""
    reading = Reading(value)
    reading.member("type", ("checklist",))
    if reading.whole("format") > FORMAT:
        raise KnownError(Problem("format_newer", found=reading.whole("format"), known=FORMAT))
    if reading.whole("format") != FORMAT:
        raise reading.fault("format", str(reading.whole("format")))
    checklist = Checklist(
        id=reading.text("id"),
        version=reading.text("version"),
        title=reading.part("title", read_text),
        site_type=reading.part("site_type", read_text),
        sections=reading.each("sections", _read_section),
        standing=reading.member("standing", STANDINGS),
        sheet=reading.member("sheet", SHEETS),
        source=reading.maybe("source", read_text) or NO_WORDS,
        route=reading.maybe("route", read_text) or NO_WORDS,
        classes=reading.each("classes", read_entry),
        trades=reading.each("trades", read_entry),
        stops=reading.each("stops", read_entry),
        parameters=reading.each("parameters", read_parameter),
        grades=reading.each("grades", read_band),
        severities=reading.each("severities", read_entry),
        indicators=reading.each("indicators", read_entry),
        plan=reading.each("plan", read_plan_row),
        rules=reading.each("rules", read_whole_rule),
        missing=reading.member("missing", MISSING, MISSING[0]),
        most=_maybe_amount(reading, "most"),
        policies=reading.maybe("policies", read_policies),
    )
    reading.close()
    return checklist


def _read_section(reading: Reading) -> Section:
    return Section(
        reading.text("id"),
        reading.part("title", read_text),
        reading.each("points", read_point),
        reading.each("sections", _read_section),
        _maybe_amount(reading, "worth"),
        _maybe_amount(reading, "cap"),
        reading.flag("bonus", default=False),
        reading.member("missing", ("", *MISSING), ""),
        reading.maybe("when", read_condition),
    )


def _maybe_amount(reading: Reading, key: str) -> Fraction | None:
    return reading.amount(key) if reading.has(key) else None
