# SPDX-License-Identifier: MPL-2.0
"""Bringing an office's list of sites into the register: mapped, looked at, applied with a backup, and taken back."""

from collections.abc import Callable, Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from typing import Final, TypeAlias

from inspector.app.hall import Hall
from inspector.app.register_ids import not_named, with_ids
from inspector.app.sounds import sound
from inspector.core.canonical import Json, canonical, digest
from inspector.core.doctor.tables import Row
from inspector.core.near_sites import NearPair, Sound, near_pairs, plain_name
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading
from inspector.core.register import LEVELS
from inspector.core.register_columns import FIELDS, Mapped, check_mapping
from inspector.core.sites import Site, Unit, read_site
from inspector.files.register_reading import SiteRow, read_sites
from inspector.files.register_sheets import RegisterSheet, register_sheets
from inspector.files.tables import read_tables
from inspector.store.backups import BEFORE_IMPORTING

COLUMNS: Final = "register_columns"
BEFORE: Final = "register_before"
_SHAPES: Final = 40
_STEPS: Final = 5
_OFTEN: Final = 500

Told: TypeAlias = Callable[[int, int], None]
"""Hears how far the work is before each step, as part and whole; what it raises stops the work, nothing changed."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would do; nothing is changed yet.

    `sheets`: each with its headings and mapping; `new` sites, `changed` (as kept, as read), `same` how many are equal;
    `near`: new sites that may be one with another; `problems`: faults (rows left out) and doubts (`hint_…`);
    `missing`: sites of the register that the list names no more, `drawn` the titles of the rounds that drew one.
    """

    name: str
    sheets: tuple[RegisterSheet, ...]
    new: tuple[Site, ...] = ()
    changed: tuple[tuple[Site, Site], ...] = ()
    same: int = 0
    near: tuple[NearPair, ...] = ()
    problems: tuple[Problem, ...] = ()
    rows: int = 0
    missing: tuple[Site, ...] = ()
    drawn: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def faults(self) -> tuple[Problem, ...]:
        """List what was left out, and why."""
        return tuple(problem for problem in self.problems if not problem.code.startswith("hint_"))


@dataclass(frozen=True, slots=True)
class Applied:
    """What an import did: how many sites are new, changed, gone, and the backup made before.

    `drawn`: those gone from the register that a round had drawn; the round keeps them as it drew them.
    """

    new: int
    changed: int
    backup: Path
    gone: int = 0
    drawn: tuple[Site, ...] = ()


def preview(hall: Hall, path: Path, mapped: Mapping[str, Mapped] | None = None, told: Told | None = None) -> Preview:
    """Look at a list of sites: what is new, changed, the same, gone, doubtful; nothing changes and nothing can raise.

    `mapped`: corrected mappings by the name of the sheet; else the one remembered for these headings, else proposed.
    """
    say = told or _unheard
    say(0, _STEPS)
    tables, notes = read_tables(path)
    if not tables:
        return Preview(path.name, (), problems=notes)
    sheets, doubts = register_sheets(tables)
    sheets, refused = _mapped(sheets, mapped or {}, _remembered(hall))
    named = tuple(sheet for sheet in sheets if "name" in sheet.mapped)
    if mapped:
        doubts = tuple(doubt for doubt in doubts if doubt.facts.get("sheet", "") not in mapped)
    say(1, _STEPS)
    known = hall.workspace.sites()
    say(2, _STEPS)
    rows, faults = read_sites(named, {site.type for site in known if site.type})
    say(3, _STEPS)
    sites, twice = with_ids(rows, known)
    problems = tuple(problem.at(file=path.name) for problem in (*doubts, *refused, *faults, *twice))
    looked = _compared(Preview(path.name, sheets, problems=(*notes, *problems), rows=len(rows)), sites, known, say)
    return _missed(hall, looked, {site.id for site in sites}, known, _unread(named, rows))


def apply(
    hall: Hall,
    looked: Preview,
    merged: Mapping[str, str] | None = None,
    without: Collection[str] = (),
    *,
    gone: Collection[str] = (),
    told: Told | None = None,
) -> Applied:
    """Put what was looked at into the register, all or nothing, after a backup; the mapping is remembered.

    `merged`: id of a new site → id of the one it is (which takes the new words); `without`: ids to leave out;
    `gone`: ids of those missing in the list that leave the register: all others stay.
    """
    say, same = told or _unheard, merged or {}
    say(0, 3)
    out = {*without, *same}
    kept = {site.id: site for site in looked.new if site.id not in out}
    kept |= {after.id: after for _, after in looked.changed if after.id not in without}
    kept |= {same[site.id]: replace(site, id=same[site.id]) for site in looked.new if site.id in same}
    known = {site.id: site for site in hall.workspace.sites()}
    before = [known[name] for name in kept if name in known]
    fresh = [name for name in kept if name not in known]
    left = [known[one.id] for one in looked.missing if one.id in gone and one.id in known and one.id not in kept]
    say(1, 3)
    backup = hall.workspace.backup(BEFORE_IMPORTING)
    try:
        say(2, 3)
    except BaseException:  # whatever stops it, the copy goes: nothing was changed
        backup.unlink(missing_ok=True)
        raise
    _note_before(hall, looked.name, [*before, *left], fresh, tuple(kept.values()))
    hall.workspace.keep_sites(tuple(kept.values()), [site.id for site in left])
    _remember(hall, looked.sheets)
    drawn = tuple(site for site in left if site.id in looked.drawn)
    return Applied(len(fresh), len(before), backup, len(left), drawn)


def take_back(hall: Hall) -> tuple[int, int]:
    """Take the last import back: sites it brought go, those it changed or took out are as before; gives how many.

    A site that somebody has changed since stays as it is now. What rounds took from the register stays with them.
    Raises KnownError `register_nothing_back` when there is none.
    """
    held = hall.workspace.setting(BEFORE)
    if not isinstance(held, Mapping) or not held.get("file"):
        raise KnownError(Problem("register_nothing_back"))
    reading = Reading(held)
    wrote = dict(zip(reading.texts("ids"), reading.texts("wrote"), strict=True))
    now = {site.id: _digest(site) for site in hall.workspace.sites()}
    before = [site for site in reading.each("before", read_site) if now.get(site.id) == wrote.get(site.id)]
    fresh = [name for name in reading.texts("new") if name in now and now[name] == wrote.get(name)]
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


def _note_before(hall: Hall, name: str, before: Sequence[Site], fresh: Sequence[str], wrote: Sequence[Site]) -> None:
    """Note what the import found, and by digests what it wrote, so that later changes are told from its own."""
    kept: dict[str, Json] = {"file": name, "new": tuple(fresh), "before": tuple(site.record() for site in before)}
    said = {"ids": tuple(site.id for site in wrote), "wrote": tuple(map(_digest, wrote))}
    hall.workspace.keep_setting(BEFORE, kept | said)


def _digest(site: Site) -> str:
    return digest("site", canonical(site.record()))


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


def _compared(looked: Preview, sites: Sequence[Site], known: Sequence[Site], told: Told) -> Preview:
    """Hold the sites against the register; a field whose column is not mapped keeps what the register has."""
    kept = {site.id: site for site in known}
    fields = {field for sheet in looked.sheets for field in sheet.mapped}
    new = tuple(site for site in sites if site.id not in kept)
    met = [(kept[site.id], _filled(site, kept[site.id], fields)) for site in sites if site.id in kept]
    changed = tuple((before, after) for before, after in met if before != after)
    told(4, _STEPS)
    near = near_pairs(new, known, _sounding(told))
    return replace(looked, new=new, changed=changed, same=len(met) - len(changed), near=near)


def _sounding(told: Told) -> Sound:
    """Say how words sound, and now and then that the work goes on, so that it can be stopped."""
    heard = count(1)

    def say(words: str) -> str:
        if next(heard) % _OFTEN == 0:
            told(4, _STEPS)
        return sound(words)

    return say


def _missed(
    hall: Hall, looked: Preview, named: Collection[str], known: Sequence[Site], unread: Collection[str]
) -> Preview:
    """Say which sites of the register the list names no more, and which rounds drew them; without a row none is."""
    missing = not_named(known, named, unread) if named else ()
    ids = {site.id for site in missing}
    drawn: dict[str, tuple[str, ...]] = {}
    for name, title in hall.workspace.drawn_sites() if missing else ():
        if name in ids:
            drawn[name] = (*drawn.get(name, ()), title)
    return replace(looked, missing=missing, drawn=drawn)


def _unread(sheets: Sequence[RegisterSheet], rows: Sequence[SiteRow]) -> AbstractSet[str]:
    """Give numbers and plain names of the rows that were left out for a fault: their sites are not missing."""
    read = {(row.sheet, row.row) for row in rows}
    left = [
        (sheet, row)
        for sheet in sheets
        for row in sheet.table.rows
        if row.number > sheet.head and (sheet.table.sheet, row.number) not in read
    ]
    numbers = {_text(sheet, row, "id").strip() for sheet, row in left}
    return (numbers | {plain_name(_text(sheet, row, "name")) for sheet, row in left}) - {""}


def _text(sheet: RegisterSheet, row: Row, name: str) -> str:
    cell = row.at(sheet.mapped[name]) if name in sheet.mapped else None
    return "" if cell is None else cell.text


def _filled(site: Site, before: Site, fields: AbstractSet[str]) -> Site:
    """Keep of the register what the table has no column for: a list without addresses takes none away."""
    leaders = {(unit.owner, unit.level, unit.name): unit.leader for unit in before.units}
    units = [
        unit
        if _leader_field(unit) in fields
        else replace(unit, leader=leaders.get((unit.owner, unit.level, unit.name), ""))
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


def _unheard(part: int, whole: int) -> None:
    """Nobody wants to know how far the work is."""
    del part, whole
