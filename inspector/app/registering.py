# SPDX-License-Identifier: MPL-2.0
"""Bringing an office's list of sites into the register: mapped, looked at, applied with a backup, and taken back."""

from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from inspector.app.hall import Hall
from inspector.app.sounds import sound
from inspector.core.canonical import Json
from inspector.core.near_sites import NearPair, near_pairs, plain_name
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading
from inspector.core.register import LEVELS, made_id, street
from inspector.core.register_columns import FIELDS, Mapped, check_mapping
from inspector.core.sites import Site, Unit, read_site
from inspector.files.register_reading import SiteRow, read_sites
from inspector.files.register_sheets import RegisterSheet, register_sheets
from inspector.files.tables import read_tables
from inspector.store.backups import BEFORE_IMPORTING

COLUMNS: Final = "register_columns"
BEFORE: Final = "register_before"
_SHAPES: Final = 40


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would do; nothing is changed yet.

    `sheets`: each with its headings and mapping; `new` sites, `changed` (as kept, as read), `same` how many are equal;
    `near`: new sites that may be one with another; `problems`: faults (rows left out) and doubts (`hint_…`).
    """

    name: str
    sheets: tuple[RegisterSheet, ...]
    new: tuple[Site, ...] = ()
    changed: tuple[tuple[Site, Site], ...] = ()
    same: int = 0
    near: tuple[NearPair, ...] = ()
    problems: tuple[Problem, ...] = ()
    rows: int = 0

    def faults(self) -> tuple[Problem, ...]:
        """List what was left out, and why."""
        return tuple(problem for problem in self.problems if not problem.code.startswith("hint_"))


@dataclass(frozen=True, slots=True)
class Applied:
    """What an import did: how many sites are new and changed, and the backup made before."""

    new: int
    changed: int
    backup: Path


def preview(hall: Hall, path: Path, mapped: Mapping[str, Mapped] | None = None) -> Preview:
    """Look at a list of sites: what is new, changed, the same, doubtful; nothing changes and nothing can raise.

    `mapped`: corrected mappings by the name of the sheet; else the one remembered for these headings, else proposed.
    """
    tables, notes = read_tables(path)
    if not tables:
        return Preview(path.name, (), problems=notes)
    sheets, doubts = register_sheets(tables)
    sheets, refused = _mapped(sheets, mapped or {}, _remembered(hall))
    named = tuple(sheet for sheet in sheets if "name" in sheet.mapped)
    if mapped:
        doubts = tuple(doubt for doubt in doubts if doubt.facts.get("sheet", "") not in mapped)
    known = hall.workspace.sites()
    rows, faults = read_sites(named, {site.type for site in known if site.type})
    sites, twice = _with_ids(rows, known)
    problems = tuple(problem.at(file=path.name) for problem in (*doubts, *refused, *faults, *twice))
    return _compared(Preview(path.name, sheets, problems=(*notes, *problems), rows=len(rows)), sites, known)


def apply(
    hall: Hall, looked: Preview, merged: Mapping[str, str] | None = None, without: Collection[str] = ()
) -> Applied:
    """Put what was looked at into the register, all or nothing, after a backup; the mapping is remembered.

    `merged`: id of a new site → id of the one it is (which takes the new words); `without`: ids to leave out.
    """
    same = merged or {}
    gone = {*without, *same}
    kept = {site.id: site for site in looked.new if site.id not in gone}
    kept |= {after.id: after for _, after in looked.changed if after.id not in without}
    kept |= {same[site.id]: replace(site, id=same[site.id]) for site in looked.new if site.id in same}
    known = {site.id: site for site in hall.workspace.sites()}
    before = [known[name] for name in kept if name in known]
    fresh = [name for name in kept if name not in known]
    backup = hall.workspace.backup(BEFORE_IMPORTING)
    _note_before(hall, looked.name, before, fresh)
    hall.workspace.keep_sites(tuple(kept.values()))
    _remember(hall, looked.sheets)
    return Applied(len(fresh), len(before), backup)


def take_back(hall: Hall) -> tuple[int, int]:
    """Take the last import back: sites it brought go, those it changed are as before; gives how many of each.

    Raises KnownError `register_nothing_back` when there is none. What rounds took from the register stays with them.
    """
    held = hall.workspace.setting(BEFORE)
    if not isinstance(held, Mapping) or not held.get("file"):
        raise KnownError(Problem("register_nothing_back"))
    reading = Reading(held)
    before, fresh = reading.each("before", read_site), reading.texts("new")
    hall.workspace.keep_sites(before, removed=fresh)
    hall.workspace.keep_setting(BEFORE, {})
    return len(fresh), len(before)


def last_import(hall: Hall) -> tuple[str, int, int] | None:
    """Tell which import can be taken back: its file, how many sites it brought and changed; None when there is none."""
    held = hall.workspace.setting(BEFORE)
    if not isinstance(held, Mapping) or not held.get("file"):
        return None
    reading = Reading(held)
    return reading.text("file"), len(reading.texts("new")), len(reading.items("before"))


def _note_before(hall: Hall, name: str, before: Sequence[Site], fresh: Sequence[str]) -> None:
    kept: dict[str, Json] = {"file": name, "new": tuple(fresh), "before": tuple(site.record() for site in before)}
    hall.workspace.keep_setting(BEFORE, kept)


def _mapped(
    sheets: Sequence[RegisterSheet], given: Mapping[str, Mapped], remembered: Mapping[str, Mapped]
) -> tuple[tuple[RegisterSheet, ...], tuple[Problem, ...]]:
    """Give every sheet its mapping; one that does not hold is said and the proposed one stays."""
    made: list[RegisterSheet] = []
    refused: list[Problem] = []
    for sheet in sheets:
        wanted = given.get(sheet.table.sheet) or remembered.get(sheet.shape)
        try:
            if wanted:
                check_mapping(wanted, sheet.headings)
                made.append(replace(sheet, mapped=dict(wanted), doubtful=()))
                continue
        except KnownError as error:
            refused.append(error.problem.at(sheet=sheet.table.sheet))
        made.append(sheet)
    return tuple(made), tuple(refused)


def _with_ids(rows: Sequence[SiteRow], known: Sequence[Site]) -> tuple[tuple[Site, ...], tuple[Problem, ...]]:
    """Give every row an id: its own, that of the site of this name, type and street, or a made one; each site once."""
    named: dict[tuple[str, str, str], list[str]] = {}
    for site in known:
        named.setdefault(_key(site), []).append(site.id)
    taken: dict[str, tuple[Site, SiteRow]] = {}
    problems: list[Problem] = []
    for row in rows:
        site = row.site if row.site.id else replace(row.site, id=_id_for(row.site, named, taken))
        there = taken.get(site.id)
        if there is None:
            taken[site.id] = (site, row)
            continue
        code = "hint_register_same" if there[0] == site else "register_same_id"
        facts = {"sheet": row.sheet, "cell": f"A{row.row}", "site": site.id, "other": there[1].place}
        problems.append(Problem(code, **facts))
    return tuple(site for site, _ in taken.values()), tuple(problems)


def _id_for(
    site: Site, named: Mapping[tuple[str, str, str], Sequence[str]], taken: Mapping[str, tuple[Site, SiteRow]]
) -> str:
    there = named.get(_key(site), ())
    if len(there) == 1 and there[0] not in taken:
        return there[0]
    made = made_id(site.type, site.name, street(site))
    if made in taken and taken[made][0] != replace(site, id=made):
        return made_id(site.type, site.name, f"{street(site)}\n{site.address}")
    return made


def _key(site: Site) -> tuple[str, str, str]:
    return plain_name(site.name), site.type, street(site)


def _compared(looked: Preview, sites: Sequence[Site], known: Sequence[Site]) -> Preview:
    """Hold the sites against the register; a field whose column is not mapped keeps what the register has."""
    kept = {site.id: site for site in known}
    fields = {field for sheet in looked.sheets for field in sheet.mapped}
    new = tuple(site for site in sites if site.id not in kept)
    met = [(kept[site.id], _filled(site, kept[site.id], fields)) for site in sites if site.id in kept]
    changed = tuple((before, after) for before, after in met if before != after)
    near = near_pairs(new, known, sound)
    return replace(looked, new=new, changed=changed, same=len(met) - len(changed), near=near)


def _filled(site: Site, before: Site, fields: AbstractSet[str]) -> Site:
    """Keep of the register what the table has no column for: a list without addresses takes none away."""
    leaders = {(unit.owner, unit.name): unit.leader for unit in before.units}
    units = [
        unit if _leader_field(unit) in fields else replace(unit, leader=leaders.get((unit.owner, unit.name), ""))
        for owner, named in (("area", {*LEVELS}), ("trade", {"trade"}))
        for unit in (site if named & fields else before).chain(owner)
    ]
    return replace(
        site,
        address=site.address if "address" in fields else before.address,
        type=site.type if site.type or "type" in fields else before.type,
        spot=site.spot if fields & {"spot", "north", "east"} else before.spot,
        units=tuple(units),
    )


def _leader_field(unit: Unit) -> str:
    return "trade_leader" if unit.owner == "trade" else f"{unit.level}_leader"


def _remembered(hall: Hall) -> Mapping[str, Mapped]:
    held = hall.workspace.setting(COLUMNS)
    if not isinstance(held, Mapping):
        return {}
    return {shape: mapped for shape, said in held.items() if (mapped := _mapping(said))}


def _mapping(said: Json) -> Mapped:
    pairs = said.items() if isinstance(said, Mapping) else ()
    return {field: column for field, column in pairs if field in FIELDS and isinstance(column, int)}


def _remember(hall: Hall, sheets: Sequence[RegisterSheet]) -> None:
    held = dict(list(_remembered(hall).items())[-_SHAPES:])
    kept: dict[str, Json] = {shape: dict(mapped) for shape, mapped in held.items()}
    kept |= {sheet.shape: dict(sheet.mapped) for sheet in sheets if "name" in sheet.mapped}
    hall.workspace.keep_setting(COLUMNS, kept)
