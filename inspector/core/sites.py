# SPDX-License-Identifier: MPL-2.0
"""A site (点位) and the units (单位) that answer for it, by area (属地) and by trade (条线)."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from inspector.core.canonical import Json
from inspector.core.exact import spell
from inspector.core.reading import Reading

OWNERS: Final = ("area", "trade")
MOST_NORTH: Final = 90
MOST_EAST: Final = 180


@dataclass(frozen=True, slots=True)
class Unit:
    """A responsible unit by its name; `owner` is area or trade; `level` is free (district, street, department).

    `leader` is who answers for the site there (包联领导, 分管领导); it never leaves in an outside edition.
    """

    name: str
    owner: str = "area"
    level: str = ""
    leader: str = ""

    def record(self) -> Json:
        """Give the canonical form."""
        value: dict[str, Json] = {"name": self.name, "owner": self.owner}
        return value | {key: said for key, said in (("level", self.level), ("leader", self.leader)) if said}


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a site lies: degrees north and east, exact as they were written."""

    north: Fraction
    east: Fraction

    def record(self) -> Json:
        """Give the canonical form."""
        return {"north": spell(self.north), "east": spell(self.east)}


@dataclass(frozen=True, slots=True)
class Site:
    """One place to be walked: id in the register (may be empty), name, address, units, type, and where it lies.

    The units by area stand from the widest (district) to the narrowest (community), those by trade likewise.
    """

    name: str
    id: str = ""
    address: str = ""
    units: tuple[Unit, ...] = ()
    type: str = ""
    spot: Spot | None = None

    def record(self) -> Json:
        """Give the canonical form."""
        value: dict[str, Json] = {"name": self.name}
        words = {"id": self.id, "address": self.address, "type": self.type}
        value |= {key: said for key, said in words.items() if said}
        if self.units:
            value["units"] = tuple(unit.record() for unit in self.units)
        if self.spot is not None:
            value["spot"] = self.spot.record()
        return value

    def chain(self, owner: str) -> tuple[Unit, ...]:
        """Give the units by area (`area`) or by trade (`trade`), the widest first."""
        return tuple(unit for unit in self.units if unit.owner == owner)


def read_site(reading: Reading) -> Site:
    """Read a site from its canonical form."""
    return Site(
        reading.text("name"),
        reading.text("id", ""),
        reading.text("address", ""),
        reading.each("units", _read_unit),
        reading.text("type", ""),
        reading.maybe("spot", read_spot),
    )


def _read_unit(reading: Reading) -> Unit:
    return Unit(
        reading.text("name"),
        reading.member("owner", OWNERS),
        reading.text("level", ""),
        reading.text("leader", ""),
    )


def read_spot(reading: Reading) -> Spot:
    """Read a spot from its canonical form; raises KnownError for one outside the globe."""
    spot = Spot(reading.amount("north"), reading.amount("east"))
    if abs(spot.north) > MOST_NORTH or abs(spot.east) > MOST_EAST:
        raise reading.fault("spot", "−90…90, −180…180")
    return spot
