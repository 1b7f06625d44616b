# SPDX-License-Identifier: MPL-2.0
"""What the office plans for a round (测评轮次): kind, channel, window, sheets by type of site, teams, groups."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from inspector.core.canonical import Json
from inspector.core.checklist import ChecklistDigest
from inspector.core.reading import Reading
from inspector.core.round_kinds import Occasion, ranked
from inspector.core.rounds import CHANNELS, KINDS, REFUSALS

_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Sheet:
    """Which checklists the sites of a type are judged by; an empty type stands for every type not named."""

    type: str
    checklists: tuple[ChecklistDigest, ...]

    def record(self) -> Json:
        """Give the canonical form."""
        value: dict[str, Json] = {"checklists": self.checklists}
        return value | ({"type": self.type} if self.type else {})


@dataclass(frozen=True, slots=True)
class Group:
    """A comparison group: units that rank among themselves, by name."""

    id: str
    title: str
    units: tuple[str, ...] = ()

    def record(self) -> Json:
        """Give the canonical form."""
        return {"id": self.id, "title": self.title, "units": self.units}


@dataclass(frozen=True, slots=True)
class RoundPlan:
    """The head of a round.

    `first` and `last` day of the window (`2026-11-16`, may be empty); `inspectors` by name, `teams` several names that
    make one card together; `ranks`: whether it is ranked, None as the kind is by default; `refusal`: what a refused
    site counts (REFUSALS); `systems`: the evaluation systems it serves, in words; `file_names`: the
    pattern papers of its visits are named by (empty: as each laptop's settings say).
    """

    id: str
    title: str
    kind: str = "covert"
    channel: str = ""
    period: str = ""
    first: str = ""
    last: str = ""
    office: str = ""
    systems: tuple[str, ...] = ()
    sheets: tuple[Sheet, ...] = ()
    inspectors: tuple[str, ...] = ()
    teams: tuple[tuple[str, ...], ...] = ()
    groups: tuple[Group, ...] = ()
    ranks: bool | None = None
    refusal: str = ""
    file_names: str = ""

    def is_ranked(self) -> bool:
        """Tell whether its cards are ranked."""
        return ranked(self.kind, self.ranks)

    def sheets_for(self, kind: str) -> tuple[ChecklistDigest, ...]:
        """Give the checklists for a type of site: those named for it, else those for every type."""
        named = {sheet.type: sheet.checklists for sheet in self.sheets}
        return named.get(kind, named.get("", ()))

    def occasion(self) -> Occasion:
        """Give what the round says in the head of each visit."""
        return Occasion(self.id, self.kind, self.title, self.period, self.channel, self.office, self.refusal)

    def record(self) -> dict[str, Json]:
        """Give the canonical form; what is empty is left out."""
        value: dict[str, Json] = {"id": self.id, "title": self.title, "kind": self.kind}
        words = {
            "channel": self.channel,
            "period": self.period,
            "first": self.first,
            "last": self.last,
            "office": self.office,
            "refusal": self.refusal,
            "file_names": self.file_names,
        }
        value |= {key: said for key, said in words.items() if said}
        lists: Mapping[str, Sequence[Json]] = {
            "systems": self.systems,
            "sheets": tuple(sheet.record() for sheet in self.sheets),
            "inspectors": self.inspectors,
            "teams": self.teams,
            "groups": tuple(group.record() for group in self.groups),
        }
        value |= {key: listed for key, listed in lists.items() if listed}
        return value if self.ranks is None else value | {"ranks": self.ranks}


def read_plan(reading: Reading) -> RoundPlan:
    """Read the head of a round; raises KnownError `record_field` for a day or a window that is none."""
    plan = RoundPlan(
        id=reading.text("id"),
        title=reading.text("title"),
        kind=reading.member("kind", KINDS),
        channel=reading.member("channel", ("", *CHANNELS), ""),
        period=reading.text("period", ""),
        first=_day(reading, "first"),
        last=_day(reading, "last"),
        office=reading.text("office", ""),
        systems=reading.texts("systems"),
        sheets=reading.each("sheets", _read_sheet),
        inspectors=reading.texts("inspectors"),
        teams=_teams(reading),
        groups=reading.each("groups", _read_group),
        ranks=reading.flag("ranks") if reading.has("ranks") else None,
        refusal=reading.member("refusal", ("", *REFUSALS), ""),
        file_names=reading.text("file_names", ""),
    )
    if plan.first and plan.last and plan.last < plan.first:
        raise reading.fault("last", plan.last)
    return plan


def _day(reading: Reading, key: str) -> str:
    said = reading.text(key, "")
    if said and not (_DAY.fullmatch(said) and _is_day(said)):
        raise reading.fault(key, said[:40])
    return said


def _is_day(said: str) -> bool:
    try:
        date.fromisoformat(said)
    except ValueError:
        return False
    return True


def _teams(reading: Reading) -> tuple[tuple[str, ...], ...]:
    found: list[tuple[str, ...]] = []
    for team in reading.items("teams"):
        if isinstance(team, str) or not isinstance(team, Sequence):
            raise reading.fault("teams", "array")
        found.append(tuple(name for name in team if isinstance(name, str) and name))
        if len(found[-1]) != len(team) or not team:
            raise reading.fault("teams", "text[]")
    return tuple(found)


def _read_sheet(reading: Reading) -> Sheet:
    return Sheet(reading.text("type", ""), tuple(ChecklistDigest(name) for name in reading.texts("checklists")))


def _read_group(reading: Reading) -> Group:
    return Group(reading.text("id"), reading.text("title"), reading.texts("units"))
