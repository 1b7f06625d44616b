# SPDX-License-Identifier: MPL-2.0
"""A checklist (测评表): sections of any depth, their points, and the parameters that stand in them; frozen."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, NewType

from inspector.core.canonical import Json, canonical, digest
from inspector.core.exact import spell
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading
from inspector.core.rules import read_rule, rule_record
from inspector.core.rules.rule import Rule
from inspector.core.text import NO_WORDS, Text, read_text

PointId = NewType("PointId", str)
ChecklistDigest = NewType("ChecklistDigest", str)

FORMAT: Final = 1
WAYS: Final = ("look", "ask", "records", "act")
STANDINGS: Final = ("example", "local", "official")
SHEETS: Final = ("operation", "deduction")


@dataclass(frozen=True, slots=True)
class Entry:
    """A word list's entry: a class of points, a trade, or a stop of the walk."""

    id: str
    title: Text
    mark: Text = NO_WORDS

    def record(self) -> Json:
        """Give the canonical form."""
        value: dict[str, Json] = {"id": self.id, "title": self.title.record()}
        if self.mark.words:
            value["mark"] = self.mark.record()
        return value


@dataclass(frozen=True, slots=True)
class Parameter:
    """A local number (〔〕): its words, its value, its unit; cities set it, code never does."""

    id: str
    title: Text
    value: Fraction
    unit: Text = NO_WORDS

    def record(self) -> Json:
        """Give the canonical form."""
        value: dict[str, Json] = {"id": self.id, "title": self.title.record(), "value": spell(self.value)}
        if self.unit.words:
            value["unit"] = self.unit.record()
        return value


@dataclass(frozen=True, slots=True)
class Band:
    """A grade: from this percentage (of points judged, 0 to 100) upwards."""

    code: str
    title: Text
    least: Fraction

    def record(self) -> Json:
        """Give the canonical form."""
        return {"code": self.code, "title": self.title.record(), "least": spell(self.least)}


@dataclass(frozen=True, slots=True)
class Point:
    """A point (测评条目): what is judged, how, and by which rule.

    `full` is in points (M); `ways` says how it is judged (看/问/查/验); `common` names the shared clause it
    came from (通-9); `photo` and `note` say what a fail must bring.
    """

    id: PointId
    title: Text
    full: Fraction
    rule: Rule
    look_for: tuple[Text, ...] = ()
    faults: tuple[Text, ...] = ()
    exemptions: tuple[Text, ...] = ()
    cls: str = ""
    trades: tuple[str, ...] = ()
    ways: tuple[str, ...] = ("look",)
    stop: str = ""
    common: str = ""
    may_skip: bool = False
    note: bool = True
    photo: bool = True

    def record(self) -> Json:
        """Give the canonical form."""
        value: dict[str, Json] = {
            "id": self.id,
            "title": self.title.record(),
            "full": spell(self.full),
            "rule": rule_record(self.rule),
            "ways": self.ways,
        }
        words = {"look_for": self.look_for, "faults": self.faults, "exemptions": self.exemptions}
        value |= {key: tuple(text.record() for text in texts) for key, texts in words.items() if texts}
        value |= {
            key: said for key, said in (("class", self.cls), ("stop", self.stop), ("common", self.common)) if said
        }
        if self.trades:
            value["trades"] = self.trades
        flags = {"may_skip": self.may_skip, "no_note": not self.note, "no_photo": not self.photo}
        return value | {key: True for key, flag in flags.items() if flag}


@dataclass(frozen=True, slots=True)
class Section:
    """A section (测评项目/指标): its own points, then its sections."""

    id: str
    title: Text
    points: tuple[Point, ...] = ()
    sections: "tuple[Section, ...]" = ()

    def walk(self) -> Iterator[Point]:
        """Go through every point below, in the order of the sheet."""
        yield from self.points
        for section in self.sections:
            yield from section.walk()

    def record(self) -> Json:
        """Give the canonical form."""
        value: dict[str, Json] = {"id": self.id, "title": self.title.record()}
        if self.points:
            value["points"] = tuple(point.record() for point in self.points)
        if self.sections:
            value["sections"] = tuple(section.record() for section in self.sections)
        return value


@dataclass(frozen=True, slots=True)
class Checklist:
    """One evaluation sheet for one kind of site, in the version a visit pins by its digest."""

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

    def points(self) -> Iterator[Point]:
        """Go through every point in the order of the sheet."""
        for section in self.sections:
            yield from section.walk()

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
        lists: dict[str, tuple[Entry | Parameter | Band, ...]] = {
            "classes": self.classes,
            "trades": self.trades,
            "stops": self.stops,
            "parameters": self.parameters,
            "grades": self.grades,
        }
        return value | {key: tuple(item.record() for item in items) for key, items in lists.items() if items}

    def digest(self) -> ChecklistDigest:
        """Name this very checklist: every word and number counts (computed anew; keep it)."""
        return ChecklistDigest(digest("checklist", canonical(self.record())))


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
        classes=reading.each("classes", _read_entry),
        trades=reading.each("trades", _read_entry),
        stops=reading.each("stops", _read_entry),
        parameters=reading.each("parameters", _read_parameter),
        grades=reading.each("grades", _read_band),
    )
    reading.close()
    return checklist


def _read_section(reading: Reading) -> Section:
    return Section(
        reading.text("id"),
        reading.part("title", read_text),
        reading.each("points", _read_point),
        reading.each("sections", _read_section),
    )


def _read_point(reading: Reading) -> Point:
    return Point(
        id=PointId(reading.text("id")),
        title=reading.part("title", read_text),
        full=reading.amount("full"),
        rule=reading.part("rule", read_rule),
        look_for=reading.each("look_for", read_text),
        faults=reading.each("faults", read_text),
        exemptions=reading.each("exemptions", read_text),
        cls=reading.text("class", ""),
        trades=reading.texts("trades"),
        ways=reading.members("ways", WAYS),
        stop=reading.text("stop", ""),
        common=reading.text("common", ""),
        may_skip=reading.flag("may_skip", default=False),
        note=not reading.flag("no_note", default=False),
        photo=not reading.flag("no_photo", default=False),
    )


def _read_entry(reading: Reading) -> Entry:
    return Entry(reading.text("id"), reading.part("title", read_text), reading.maybe("mark", read_text) or NO_WORDS)


def _read_parameter(reading: Reading) -> Parameter:
    return Parameter(
        reading.text("id"),
        reading.part("title", read_text),
        reading.amount("value"),
        reading.maybe("unit", read_text) or NO_WORDS,
    )


def _read_band(reading: Reading) -> Band:
    return Band(reading.text("code"), reading.part("title", read_text), reading.amount("least"))
