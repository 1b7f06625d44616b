# SPDX-License-Identifier: MPL-2.0
"""Pauses: where in a visit a person stopped, kept in their own folder; it is no part of the visit."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from inspector.disk.atomic import make_folder, write_whole

FILE: Final = "pauses.json"
MOST: Final = 400
"""So many visits are remembered; the one left longest ago goes first."""


@dataclass(frozen=True, slots=True)
class Pause:
    """The point a visit was left at, in which order of points; `rows` is how long its log was then."""

    visit: str
    checklist: str
    point: str
    order: str
    rows: int


def pauses(home: Path) -> Mapping[str, Pause]:
    """Read where each visit was left, by visit; what cannot be read is forgotten: no visit is in it."""
    try:
        found = json.loads((home / FILE).read_text("utf-8"))
        listed = [Pause(**one) for one in found] if isinstance(found, list) else []
    except (OSError, ValueError, TypeError, RecursionError):
        return {}
    return {one.visit: one for one in listed if _sound(one)}


def pause_of(home: Path, visit: str, rows: int) -> Pause | None:
    """Give where a visit was left; None when it was not, or its log has grown since (a kill in between)."""
    found = pauses(home).get(visit)
    return found if found is not None and found.rows == rows else None


def keep_pauses(home: Path, left: tuple[Pause, ...]) -> None:
    """Remember where visits were left; raises KnownError when the folder cannot be written."""
    known = dict(pauses(home))
    for one in left:
        known.pop(one.visit, None)
        known[one.visit] = one
    make_folder(home)
    newest = list(known.values())[-MOST:]
    write_whole(home / FILE, json.dumps([asdict(one) for one in newest], ensure_ascii=False, indent=1).encode())


def _sound(one: Pause) -> bool:
    return all(isinstance(said, str) for said in (one.visit, one.checklist, one.point, one.order)) and isinstance(
        one.rows, int
    )
