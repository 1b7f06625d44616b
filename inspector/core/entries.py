# SPDX-License-Identifier: MPL-2.0
"""What stands in the lists at the head of a checklist: entries, local numbers, grades, evidence, the sampling plan."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from inspector.core.canonical import Json
from inspector.core.exact import spell
from inspector.core.reading import Reading
from inspector.core.text import NO_WORDS, Text, read_text

OCCASIONS: Final = ("always", "fault")
MOST_STARS: Final = 5


@dataclass(frozen=True, slots=True)
class Entry:
    """A word list's entry: a class of points, a severity, a trade, an indicator, or a stop of the walk."""

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
    """A local number (〔〕): its words, its value, its unit; cities set it, code never does.

    `at` says where in the checklist's canonical form the value stands: `/sections/0/points/1/full` is a number,
    `/sections/0/points/1/title/zh#0` the first 〔…〕 of a text.
    """

    id: str
    title: Text
    value: Fraction
    unit: Text = NO_WORDS
    at: tuple[str, ...] = ()

    def record(self) -> Json:
        """Give the canonical form."""
        value: dict[str, Json] = {"id": self.id, "title": self.title.record(), "value": spell(self.value)}
        if self.unit.words:
            value["unit"] = self.unit.record()
        if self.at:
            value["at"] = self.at
        return value


@dataclass(frozen=True, slots=True)
class Band:
    """A grade: from this percentage (of points judged, 0 to 100) upwards; `stars` from 1 to 5 where it has some."""

    code: str
    title: Text
    least: Fraction
    stars: int = 0

    def record(self) -> Json:
        """Give the canonical form."""
        value: dict[str, Json] = {"code": self.code, "title": self.title.record(), "least": spell(self.least)}
        return value | ({"stars": self.stars} if self.stars else {})


@dataclass(frozen=True, slots=True)
class Evidence:
    """A photo a point must bring: what it shows, whether always or with a fault, and how many at least."""

    id: str
    title: Text
    when: str = "always"
    least: int = 1

    def record(self) -> Json:
        """Give the canonical form."""
        value: dict[str, Json] = {"id": self.id, "title": self.title.record(), "when": self.when}
        return value | ({"least": self.least} if self.least != 1 else {})


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A line of the sampling plan: at least so many sites of a type in a stratum (such as a size of city)."""

    site_type: Text
    stratum: Text
    least: int

    def record(self) -> Json:
        """Give the canonical form."""
        return {"site_type": self.site_type.record(), "stratum": self.stratum.record(), "least": self.least}


def read_entry(reading: Reading) -> Entry:
    """Read an entry."""
    return Entry(reading.text("id"), reading.part("title", read_text), reading.maybe("mark", read_text) or NO_WORDS)


def read_parameter(reading: Reading) -> Parameter:
    """Read a local number."""
    return Parameter(
        reading.text("id"),
        reading.part("title", read_text),
        reading.amount("value"),
        reading.maybe("unit", read_text) or NO_WORDS,
        reading.texts("at"),
    )


def read_band(reading: Reading) -> Band:
    """Read a grade."""
    band = Band(
        reading.text("code"), reading.part("title", read_text), reading.amount("least"), reading.whole("stars", 0)
    )
    if not 0 <= band.stars <= MOST_STARS:
        raise reading.fault("stars", "0–5")
    return band


def read_evidence(reading: Reading) -> Evidence:
    """Read what a point must bring."""
    evidence = Evidence(
        reading.text("id"),
        reading.part("title", read_text),
        reading.member("when", OCCASIONS),
        reading.whole("least", 1),
    )
    if evidence.least < 1:
        raise reading.fault("least", "≥ 1")
    return evidence


def read_plan_row(reading: Reading) -> PlanRow:
    """Read a line of the sampling plan."""
    row = PlanRow(reading.part("site_type", read_text), reading.part("stratum", read_text), reading.whole("least"))
    if row.least < 1:
        raise reading.fault("least", "≥ 1")
    return row
