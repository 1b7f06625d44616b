# SPDX-License-Identifier: MPL-2.0
"""A shelf of files kept by the hash of their bytes: written and synced before anything names them, proved when read."""

import hashlib
import threading
from pathlib import Path
from typing import ClassVar, Final

from inspector.core.problems import KnownError, Problem
from inspector.disk.atomic import make_folder, sweep, sync_folder, write_whole
from inspector.disk.troubles import said_plainly

SHOWN: Final = 10
"""How many characters of a hash a sentence shows."""


class HashShelf:
    """The folder `ab/<sha256>…`; what is on it is never rewritten, only proved, or deleted for a reason."""

    MISSING: ClassVar[str]
    DAMAGED: ClassVar[str]

    def __init__(self, folder: Path) -> None:
        """Stand on a folder; it is made when first needed."""
        self.folder = folder
        self._adding = threading.Lock()

    def have(self, sha256: str) -> bool:
        """Tell whether a file is there (its bytes are proved when they are read)."""
        return self._found(sha256) is not None

    def path(self, sha256: str) -> Path:
        """Give where a file lies; raises KnownError (MISSING)."""
        found = self._found(sha256)
        if found is None:
            raise KnownError(Problem(self.MISSING, photo=sha256[:SHOWN]))
        return found

    def content(self, sha256: str) -> bytes:
        """Give a file's bytes, proved by their hash; raises KnownError (MISSING or DAMAGED)."""
        path = self.path(sha256)
        with said_plainly(path):
            data = path.read_bytes()
        if hashlib.sha256(data).hexdigest() != sha256:
            raise KnownError(Problem(self.DAMAGED, photo=sha256[:SHOWN]))
        return data

    def take(self, sha256: str, data: bytes, name: str = "") -> None:
        """Keep a file that came by its hash, under its hash or a name that begins with it; on return it is on disk.

        Raises KnownError `photo_other` when its bytes have another hash, `disk_…` when they cannot be written.
        """
        if hashlib.sha256(data).hexdigest() != sha256:
            raise KnownError(Problem("photo_other", photo=sha256[:SHOWN]))
        self._put(self.folder / sha256[:2] / (name or sha256), data)

    def erase(self, sha256: str) -> None:
        """Delete a file's bytes; the log row that says why is the caller's."""
        found = self._found(sha256)
        if found is not None:
            with said_plainly(found):
                found.unlink()
                sync_folder(found.parent)

    def every(self) -> tuple[str, ...]:
        """List what is kept, by hash."""
        return tuple(sorted(path.stem for path in self.folder.glob("??/*") if not path.name.startswith(".")))

    def sweep(self) -> int:
        """Remove files a power cut left unfinished; returns how many."""
        return sweep(self.folder)

    def _put(self, path: Path, data: bytes) -> None:
        """Bring bytes to their place; a file the disk damaged is written anew, not trusted.

        A workspace that has vanished is not begun anew by a file: raises KnownError `workspace_missing`.
        """
        with self._adding:
            if not self.folder.parent.is_dir():
                raise KnownError(Problem("workspace_missing", path=str(self.folder.parent)))
            if not _is_kept(path, data):
                make_folder(path.parent)
                write_whole(path, data)

    def _found(self, sha256: str) -> Path | None:
        return next((place for place in self._places(sha256) if place.is_file()), None)

    def _places(self, sha256: str) -> tuple[Path, ...]:
        """Give where a file may lie."""
        return (self.folder / sha256[:2] / sha256,)


def _is_kept(path: Path, data: bytes) -> bool:
    with said_plainly(path):
        return path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data
