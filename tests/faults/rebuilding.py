# SPDX-License-Identifier: MPL-2.0
"""Rebuilds a disk as a power cut may leave it: what was synced stands, of the rest anything may be missing or torn."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Sequence

    from tests.faults.recorder import Event

SECTOR = 512
MODES = ("none", "some", "torn", "all")


def said(events: Sequence[Event]) -> list[str]:
    """Give what the program had said up to here, line by line."""
    return b"".join(event.data for event in events if event.kind == "said").decode().splitlines()


def rebuild(events: Sequence[Event], old: Path, new: Path, mode: str, chance: random.Random) -> None:
    """Lay the disk below `new` as it may stand when the power fails after these events below `old`."""
    contents = _contents(events, mode, chance)
    for path, file in sorted(_entries(events, mode, chance).items()):
        place = new / Path(path).relative_to(old)
        if file < 0:
            place.mkdir(parents=True, exist_ok=True)
        elif place.parent.is_dir():  # a file whose folder was lost is lost with it
            place.write_bytes(contents[file])


def _contents(events: Sequence[Event], mode: str, chance: random.Random) -> dict[int, bytearray]:
    safe: dict[int, int] = defaultdict(int)
    for event in events:
        if event.kind == "sync":
            safe[event.file] = max(safe[event.file], event.begun)
    contents: dict[int, bytearray] = defaultdict(bytearray)
    for place, event in enumerate(events):
        if event.kind in {"write", "truncate"} and (place < safe[event.file] or _stays(mode, chance)):
            tear = mode == "torn" and place >= safe[event.file]
            _apply(contents[event.file], event, chance if tear else None)
    return contents


def _entries(events: Sequence[Event], mode: str, chance: random.Random) -> dict[str, int]:
    """Give path → file (−1: folder): a folder's entries reach the disk in order; those after its sync, or not."""
    safe: dict[str, int] = defaultdict(int)
    for event in events:
        if event.kind == "syncdir":
            safe[event.path] = max(safe[event.path], event.begun)
    entries: dict[str, int] = {}
    stopped: set[str] = set()
    for place, event in enumerate(events):
        folder = str(Path(event.path).parent)
        if event.kind not in {"create", "mkdir", "remove", "rename"} or folder in stopped:
            continue
        if place >= safe[folder] and not _stays(mode, chance):
            stopped.add(folder)
        elif event.kind == "remove":
            entries.pop(event.path, None)
        elif event.kind == "rename":
            entries[event.target] = entries.pop(event.path)
        else:
            entries[event.path] = event.file
    return entries


def _stays(mode: str, chance: random.Random) -> bool:
    return mode == "all" or (mode != "none" and chance.random() < 0.5)


def _apply(content: bytearray, event: Event, tear: random.Random | None) -> None:
    if event.kind == "truncate":
        del content[event.offset :]
        content.extend(bytes(event.offset - len(content)))
        return
    data = event.data
    if tear is not None:
        data = data[: SECTOR * tear.randrange(len(data) // SECTOR + 1)]
    content.extend(bytes(max(0, event.offset - len(content))))
    content[event.offset : event.offset + len(data)] = data
