# SPDX-License-Identifier: MPL-2.0
"""The invented district of the demo: its streets, sites, rounds and people, read from the shipped sample."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from inspector.app.library import find_checklist, read_checklist_file
from inspector.app.paths import shipped
from inspector.app.sample import read_sample_file
from inspector.core.checklist import Checklist, PointId
from inspector.core.reading import Reading
from inspector.core.sites import Site, Unit
from inspector.core.values import Value, read_value

FILE: Final = "friday.yaml"


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that may be met at a site: the point it fails, the answer, its words, and what the photo shows.

    `typical`: the inspector marks it as a typical problem, for the bulletin's pictures.
    """

    id: str
    point: PointId
    value: Value
    text: str
    place: str
    scene: str
    shows: str
    typical: bool = False


@dataclass(frozen=True, slots=True)
class TownSite:
    """A site of the register, its checklist, the faults that may be met there, and the one planted (or empty)."""

    site: Site
    checklist: Checklist
    faults: tuple[Fault, ...]
    planted: str = ""


@dataclass(frozen=True, slots=True)
class TownRound:
    """A round that is played: its id in the sample, kind, title and period; `week` is how many weeks ago."""

    id: str
    kind: str
    title: str
    period: str
    week: int


@dataclass(frozen=True, slots=True)
class Town:
    """The district: who sends inspectors out, what the bulletin says, people, rounds by id, sites street by street."""

    office: str
    officer: str
    bulletin: str
    addressed: str
    inspectors: tuple[str, ...]
    rounds: Mapping[str, TownRound]
    sites: tuple[TownSite, ...]


def read_town(language: str) -> Town:
    """Read the district in a language; raises KnownError `sample_form`."""
    sample = read_sample_file(shipped("resources") / "samples" / FILE, language)
    plain, chinese = Reading(sample.plain), Reading(sample.chinese)
    types = _types(plain, chinese)
    district = plain.text("district")
    streets = [_street(Reading(street), types, district, turn) for turn, street in enumerate(plain.items("streets"), 1)]
    rounds = [_round(Reading(one)) for one in plain.items("rounds")]
    office, officer, bulletin, addressed = (plain.text(name) for name in ("office", "officer", "bulletin", "addressed"))
    people, by_id = plain.texts("inspectors"), {one.id: one for one in rounds}
    return Town(office, officer, bulletin, addressed, people, by_id, _in_turn(streets))


@dataclass(frozen=True, slots=True)
class _Type:
    checklist: Checklist
    name: str
    department: str
    faults: tuple[Fault, ...]


def _types(plain: Reading, chinese: Reading) -> Mapping[str, _Type]:
    told, drawn = Reading(plain.record("types")), Reading(chinese.record("types"))
    found = {}
    for name in ("market", "street"):
        one, other = Reading(told.record(name)), Reading(drawn.record(name))
        faults = zip(one.items("faults"), other.items("faults"), strict=True)
        found[name] = _Type(
            read_checklist_file(find_checklist(one.text("checklist"))),
            one.text("site_type"),
            one.text("department"),
            tuple(_fault(Reading(fault), Reading(shown)) for fault, shown in faults),
        )
    return found


def _fault(told: Reading, drawn: Reading) -> Fault:
    return Fault(
        told.text("id"),
        PointId(told.text("point")),
        told.part("value", read_value),
        told.text("text"),
        told.text("place"),
        told.text("scene"),
        drawn.text("text"),
        typical=bool(told.text("typical", "")),
    )


def _round(told: Reading) -> TownRound:
    return TownRound(
        told.text("id"), told.text("kind"), told.text("title"), told.text("period"), int(told.text("week"))
    )


def _street(told: Reading, types: Mapping[str, _Type], district: str, turn: int) -> list[TownSite]:
    area = (
        Unit(district, "area", "district"),
        Unit(told.text("name"), "area", "street", told.text("leader")),
        Unit(told.text("community"), "area", "community"),
    )
    return [
        _site(Reading(one), types, area, f"QY-{turn}{place:02}") for place, one in enumerate(told.items("sites"), 1)
    ]


def _site(told: Reading, types: Mapping[str, _Type], area: tuple[Unit, ...], name: str) -> TownSite:
    kind = types[told.text("type")]
    units = (*area, Unit(kind.department, "trade", "department"))
    site = Site(told.text("name"), name, f"{area[0].name} {area[1].name}", units, kind.name)
    return TownSite(site, kind.checklist, kind.faults, told.text("planted", ""))


def _in_turn(streets: Sequence[Sequence[TownSite]]) -> tuple[TownSite, ...]:
    """Take one site of each street after the other, so that any number of them covers every street."""
    most = max(len(street) for street in streets)
    return tuple(street[place] for place in range(most) for street in streets if place < len(street))
