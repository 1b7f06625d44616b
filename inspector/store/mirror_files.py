# SPDX-License-Identifier: MPL-2.0
"""Photos and attachments on their way to the second copy: by hash, proved on both sides, erased where they were."""

import hashlib
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final, TypeAlias

from inspector.core.rows import parse_row
from inspector.disk.troubles import said_plainly
from inspector.store.mirror_copy import LoggedRow, MirrorCopy

Entry: TypeAlias = tuple[object, ...]
SHELVES: Final = ("photos", "files")
_HASH: Final = re.compile(rb'"([0-9a-f]{64})"')
_LINKED: Final = re.compile(rb'"photos":\[((?:"[0-9a-f]{64}",?)+)\]|"sha256":"([0-9a-f]{64})"')
_BARE: Final = re.compile(rb"[0-9a-f]{64}")


def named(data: bytes) -> tuple[str, ...]:
    """List every hash a row names, in order: of photos, of attachments, of checklists."""
    return tuple(dict.fromkeys(one.decode() for one in _HASH.findall(data)))


def linked(data: bytes) -> frozenset[str]:
    """Tell which hashes of a row are photos or attachments for certain."""
    return frozenset(one.decode() for found in _LINKED.finditer(data) for one in _BARE.findall(found[0]))


class MirrorFiles:
    """Stands between the shelves of a workspace and those of its copy; `erased` still lies here, or there."""

    def __init__(self, folder: Path, copy: MirrorCopy) -> None:
        """Know nothing of what the copy holds."""
        self._folder, self._copy = folder, copy
        self.erased: set[str] = set()

    def bring(self, sha256: str) -> bool:
        """Keep a file in the copy as it is here; False when there is none here, or a damaged one."""
        place = _place(self._folder, sha256)
        if place is None:
            return False
        with said_plainly(place):
            content = place.read_bytes()
        if hashlib.sha256(content).hexdigest() != sha256:
            return False
        self._copy.keep_file(place.relative_to(self._folder), content, sha256)
        return True

    def brought(self, table: str, rows: Sequence[Entry]) -> Sequence[Entry]:
        """Bring over the files that rows of `record_files` name, and give the rows that may follow them.

        What is lost here holds its row back, to be tried again another time. The photos of drills go along with the
        rows of their logs, which follow whatever is lost; rows of other tables name no files.
        """
        if table == "drill_rows":
            cells = (cell for row in rows for cell in row if isinstance(cell, bytes))
            for sha256 in sorted({one for cell in cells for one in linked(cell)}):
                self.bring(sha256)
        return [row for row in rows if self.bring(str(row[0]))] if table == "record_files" else rows

    def note_erased(self, rows: Iterable[LoggedRow]) -> None:
        """Remember what rows say is erased: its bytes go here after the row, and there after them."""
        parsed = (parse_row(data) for _, data, _ in rows if b'"kind":"erase"' in data)
        self.erased |= {str(row.body.get("photo", "")) for row in parsed if row.kind == "erase"} - {""}

    def erase(self) -> set[str]:
        """Erase there what is erased here, and say what; what another visit still needs here stays there too."""
        gone: set[str] = set()
        for sha256 in tuple(self.erased):
            if _place(self._folder, sha256) is not None:
                continue
            there = _place(self._copy.folder, sha256)
            if there is not None:
                self._copy.erase_file(there.relative_to(self._copy.folder))
            self.erased.discard(sha256)
            gone.add(sha256)
        return gone


def _place(folder: Path, sha256: str) -> Path | None:
    for shelf in SHELVES:
        found = next((folder / shelf / sha256[:2]).glob(f"{sha256}*"), None)
        if found is not None:
            return found
    return None
