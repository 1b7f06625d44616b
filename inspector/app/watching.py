# SPDX-License-Identifier: MPL-2.0
"""A watched folder: which pictures in it are new and whole, and which point was being judged when one was taken."""

import os
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Final, TypeAlias

from inspector.core.checklist import ChecklistDigest, PointId
from inspector.core.rows import Row
from inspector.core.visits import Key

SUFFIXES: Final = frozenset({".jpg", ".jpeg", ".png", ".heic", ".heif"})
DEPTH: Final = 3
"""How many folders deep pictures are looked for: a phone has DCIM/Camera."""
MOST: Final = 20_000
BEFORE_MS: Final = 10 * 60_000
"""A photo is taken at most so long before the answer it belongs to is entered."""
AFTER_MS: Final = 2 * 60_000
"""Or at most so long after the last one."""

Size: TypeAlias = tuple[int, int]
"""Size in bytes and time of the last change in milliseconds."""


@dataclass(slots=True)
class Watching:
    """One watched folder: `settled` is told each look, and gives each new picture once, when it stays the same."""

    since_ms: int
    """Only files changed since then count as new."""
    _growing: dict[str, Size] = field(default_factory=dict)
    _offered: dict[str, Size] = field(default_factory=dict)

    def settled(self, found: Iterable[tuple[str, Size]]) -> tuple[str, ...]:
        """Take one look at the folder; a file half written waits until two looks find the same size and time."""
        ready: list[str] = []
        growing: dict[str, Size] = {}
        for path, size in found:
            if size[1] < self.since_ms or self._offered.get(path) == size:
                continue
            if size[0] and self._growing.get(path) == size:
                self._offered[path] = size
                ready.append(path)
            else:
                growing[path] = size
        self._growing = growing
        return tuple(ready)

    @property
    def waiting(self) -> bool:
        """Whether a file was seen that may still be being written."""
        return bool(self._growing)


def look_into(folder: Path, depth: int = DEPTH) -> tuple[tuple[str, Size], ...]:
    """List the pictures in a folder and those below it; raises OSError when the folder itself is gone."""
    found: list[tuple[str, Size]] = []
    _list(str(folder), depth, found)
    return tuple(sorted(found))


def point_at(rows: Sequence[Row], checklists: Iterable[ChecklistDigest], taken: str) -> Key | None:
    """Tell which point was being judged when a photo was taken: that of the next answer entered, else of the last.

    None without a time, or when nothing was entered near it. `taken` is EXIF's, in the local time of the visit
    unless it says its own offset.
    """
    standing = set(checklists)
    entered = [row for row in rows if row.kind == "point" and row.body.get("checklist") in standing]
    when = _milliseconds(taken, rows[0].at.offset) if rows else None
    if when is None or not entered:
        return None
    place = bisect_left([row.at.ms for row in entered], when)
    if place < len(entered) and entered[place].at.ms - when <= BEFORE_MS:
        return _key(entered[place])
    if place and when - entered[place - 1].at.ms <= AFTER_MS:
        return _key(entered[place - 1])
    return None


def _key(row: Row) -> Key:
    return ChecklistDigest(str(row.body["checklist"])), PointId(str(row.body["point"]))


def _milliseconds(taken: str, offset: int) -> int | None:
    spelled, _, own = taken.partition(" +") if " +" in taken else taken.partition(" -")
    try:
        when = datetime.strptime(spelled, "%Y:%m:%d %H:%M:%S").replace(tzinfo=UTC)
    except ValueError:
        return None
    if own:
        hours, _, minutes = own.partition(":")
        offset = (int(hours) * 60 + int(minutes)) * (1 if " +" in taken else -1)
    moved = when.replace(tzinfo=timezone(timedelta(minutes=offset)))
    return int(moved.timestamp()) * 1000


def _list(folder: str, depth: int, found: list[tuple[str, Size]]) -> None:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(".") or len(found) >= MOST:
                continue
            try:
                _take(entry, depth, found)
            except OSError:  # the file went away between two looks
                continue


def _take(entry: "os.DirEntry[str]", depth: int, found: list[tuple[str, Size]]) -> None:
    if entry.is_dir(follow_symlinks=False):
        if depth > 1:
            _list(entry.path, depth - 1, found)
    elif Path(entry.name).suffix.lower() in SUFFIXES:
        about = entry.stat()
        found.append((entry.path, (about.st_size, about.st_mtime_ns // 1_000_000)))
