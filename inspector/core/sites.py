# SPDX-License-Identifier: MPL-2.0
"""A site (点位) and the units (单位) that answer for it, by area (属地) and by trade (条线)."""

from dataclasses import dataclass
from typing import Final

from inspector.core.canonical import Json
from inspector.core.reading import Reading

OWNERS: Final = ("area", "trade")


@dataclass(frozen=True, slots=True)
class Unit:
    """A responsible unit by its name; `owner` is area or trade; `level` is free (street, department)."""

    name: str
    owner: str = "area"
    level: str = ""

    def record(self) -> Json:
        """Give the canonical form."""
        value: dict[str, Json] = {"name": self.name, "owner": self.owner}
        return value | {"level": self.level} if self.level else value


@dataclass(frozen=True, slots=True)
class Site:
    """One place to be walked: id in the register (may be empty), name, address, and its units."""

    name: str
    id: str = ""
    address: str = ""
    units: tuple[Unit, ...] = ()

    def record(self) -> Json:
        """Give the canonical form."""
        value: dict[str, Json] = {"name": self.name}
        value |= {key: said for key, said in (("id", self.id), ("address", self.address)) if said}
        if self.units:
            value["units"] = tuple(unit.record() for unit in self.units)
        return value


def read_site(reading: Reading) -> Site:
    """Read a site from its canonical form."""
    return Site(
        reading.text("name"), reading.text("id", ""), reading.text("address", ""), reading.each("units", _read_unit)
    )


def _read_unit(reading: Reading) -> Unit:
    return Unit(reading.text("name"), reading.member("owner", OWNERS), reading.text("level", ""))
