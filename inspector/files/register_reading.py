# SPDX-License-Identifier: MPL-2.0
"""Reads the sites of an office's list row by row: every fault with its sheet and cell, every other row still read."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from inspector.core.canonical import tidy
from inspector.core.doctor.tables import Cell, Row, letters
from inspector.core.exact import spell
from inspector.core.near_miss import nearest
from inspector.core.near_sites import plain_name
from inspector.core.problems import KnownError, Problem
from inspector.core.register import DEPARTMENT, LEVELS
from inspector.core.sites import Site, Spot, Unit
from inspector.core.spots import read_angle, read_pair, spot_of
from inspector.files.register_sheets import RegisterSheet

MOST: Final = 100_000
LONGEST: Final = 500
_TOTALS: Final = frozenset({"合计", "总计", "小计", "共计", "备注", "total", "sum"})
_BETWEEN: Final = re.compile(r"[、,，;；/\n]+")
_ONCE: Final = frozenset({"id", "name"})


@dataclass(frozen=True, slots=True)
class SiteRow:
    """A site and the row it stands in; its id is empty where the table gives none."""

    site: Site
    sheet: str
    row: int

    @property
    def place(self) -> str:
        """Sheet and row, such as 点位!7."""
        return f"{self.sheet}!{self.row}"


def read_sites(
    sheets: Sequence[RegisterSheet], types: Collection[str] = ()
) -> tuple[tuple[SiteRow, ...], tuple[Problem, ...]]:
    """Read every row below the headings; a row with a fault is left out and said, a doubt (`hint_…`) only said.

    `types`: the types of site that are known, so that a mistyped one is noticed.
    """
    rows: list[SiteRow] = []
    problems: list[Problem] = []
    for sheet in sheets:
        for row in sheet.table.rows:
            if row.number > sheet.head:
                desk = _Desk(sheet, row, problems)
                site = desk.site()
                if site is not None:
                    rows.append(SiteRow(site, sheet.table.sheet, row.number))
                    desk.doubt_type(site.type, types)
            if len(rows) > MOST:
                return (), (Problem("register_many", most=MOST),)
    return tuple(rows), tuple(problems)


class _Desk:
    """One row on the desk: its fields by the mapping, faults noted with their cells."""

    def __init__(self, sheet: RegisterSheet, row: Row, problems: list[Problem]) -> None:
        self._sheet, self._row, self._problems = sheet, row, problems
        self._faulty = False

    def site(self) -> Site | None:
        """Read the row; None when it names no site."""
        name = self._said("name")
        if not name:
            self._doubt_nameless()
            return None
        if plain_name(name) in _TOTALS:
            return None
        site = Site(
            name=name,
            id=self._said("id"),
            address=self._said("address"),
            units=tuple(self._units()),
            type=self._said("type") or self._sheet.type,
            spot=self._spot(),
        )
        return None if self._faulty else site

    def doubt_type(self, said: str, types: Collection[str]) -> None:
        """Say when a type comes close to a known one."""
        near = nearest(said, types) if said and types and said not in types else ""
        if near and self._cell("type") is not None:
            self._note("hint_register_type", "type", found=said, near=near)

    def _units(self) -> Iterator[Unit]:
        for level in LEVELS:
            name = self._said(level)
            if name:
                yield Unit(name, "area", level, self._said(f"{level}_leader"))
        for place, name in enumerate(part.strip() for part in _BETWEEN.split(self._said("trade"))):
            if name:
                yield Unit(name, "trade", DEPARTMENT, "" if place else self._said("trade_leader"))

    def _spot(self) -> Spot | None:
        pair, where = self._pair()
        if pair is None:
            return None
        spot, swapped = spot_of(*pair)
        if spot is None:
            self._note("register_spot", where, found=self._shown(where))
        elif swapped:
            self._note("hint_register_swapped", where, north=spell(spot.north), east=spell(spot.east))
        return spot

    def _pair(self) -> tuple[tuple[Fraction, Fraction] | None, str]:
        """Read north and east from one column or two, and tell which column they stood in first."""
        if self._shown("spot"):
            pair = read_pair(self._shown("spot"))
            if pair is None:
                self._note("register_spot", "spot", found=self._shown("spot"))
            return pair, "spot"
        said = {field: self._shown(field) for field in ("north", "east")}
        angles = {field: read_angle(text) for field, text in said.items() if text}
        for field, angle in angles.items():
            if angle is None or len(angles) < 2:
                self._note("register_spot", field, found=said[field])
                return None, field
        north, east = angles.get("north"), angles.get("east")
        return (None if north is None or east is None else (north, east)), "north"

    def _doubt_nameless(self) -> None:
        """A row of words without a name is said once; a row of nothing, a remark or a merged name is not."""
        mapped = [field for field in self._sheet.mapped if field != "name" and self._cell(field) is not None]
        if len(mapped) > 1 and (self._row.number, self._sheet.mapped["name"]) not in self._sheet.filled:
            self._note("register_no_site", "name")

    def _said(self, field: str) -> str:
        cell = self._cell(field)
        if cell is None:
            return ""
        try:
            said = tidy(" ".join(cell.text.split()) if field != "trade" else cell.text.strip())
        except KnownError as error:
            self._faulty = True
            self._problems.append(error.problem.at(sheet=cell.sheet, cell=cell.place))
            return ""
        if len(said) > LONGEST:
            self._faulty = True
            self._note("register_long", field, most=LONGEST)
        return said

    def _cell(self, field: str) -> Cell | None:
        """Give a field's cell; what is merged over several rows holds for all of them, but for id and name."""
        column = self._sheet.mapped.get(field)
        if column is None:
            return None
        own = self._row.at(column)
        if own is not None or field in _ONCE:
            return own
        merged = self._sheet.filled.get((self._row.number, column))
        return merged if merged is not None and merged.row > self._sheet.head else None

    def _shown(self, field: str) -> str:
        cell = self._cell(field)
        return "" if cell is None else cell.text.strip()[:40]

    def _note(self, code: str, field: str, **facts: str | int) -> None:
        column = self._sheet.mapped.get(field, 1)
        place = f"{letters(column)}{self._row.number}"
        self._problems.append(Problem(code, sheet=self._sheet.table.sheet, cell=place, **facts))
