# SPDX-License-Identifier: MPL-2.0
"""The photo shelf: pictures kept by the hash of their bytes, written and synced before anything names them."""

import hashlib
import threading
from pathlib import Path
from typing import Final

from inspector.core.photos import Photo
from inspector.core.problems import KnownError, Problem
from inspector.disk.atomic import make_folder, sweep, sync_folder, write_whole
from inspector.disk.troubles import said_plainly

SHOWN: Final = 10
"""How many characters of a hash a sentence shows."""


class PhotoShelf:
    """The folder `photos/ab/<sha256>.jpg|png`; beside it `thumbnails/<pixels>/ab/<sha256>.jpg`, which may be lost."""

    def __init__(self, folder: Path, thumbnails: Path) -> None:
        """Stand on two folders; they are made when first needed."""
        self.folder, self.thumbnails = folder, thumbnails
        self._adding = threading.Lock()
        self._seen: dict[str, Photo] = {}

    def add(self, data: bytes) -> Photo:
        """Keep a picture; on return its bytes and its name are on disk. The same picture twice is one file.

        A HEIC is kept as the JPEG made of it. Raises KnownError `picture_…` when the bytes are no whole picture,
        `disk_…` when they cannot be written.
        """
        from inspector.disk import heic, pictures

        data = heic.keepable(data)
        photo = pictures.look(data)
        path = self._place(photo.sha256, photo.kind)
        with self._adding:
            if not self._is_kept(path, data):
                make_folder(path.parent)
                write_whole(path, data)
        self._seen[photo.sha256] = photo
        return photo

    def have(self, sha256: str) -> bool:
        """Tell whether a photo's file is there (its bytes are proved when they are read)."""
        return self._found(sha256) is not None

    def path(self, sha256: str) -> Path:
        """Give where a photo lies; raises KnownError `photo_missing`."""
        found = self._found(sha256)
        if found is None:
            raise KnownError(Problem("photo_missing", photo=sha256[:SHOWN]))
        return found

    def content(self, sha256: str) -> bytes:
        """Give a photo's bytes, proved by their hash; raises KnownError `photo_missing` or `photo_damaged`."""
        path = self.path(sha256)
        with said_plainly(path):
            data = path.read_bytes()
        if hashlib.sha256(data).hexdigest() != sha256:
            raise KnownError(Problem("photo_damaged", photo=sha256[:SHOWN]))
        return data

    def photo(self, sha256: str) -> Photo:
        """Give a kept photo's entry for the manifest; raises as `content` does, of which the bytes are read once."""
        from inspector.disk import pictures

        if sha256 not in self._seen or not self.have(sha256):
            self._seen[sha256] = pictures.glance(self.content(sha256), sha256)
        return self._seen[sha256]

    def thumbnail(self, sha256: str, pixels: int) -> Path:
        """Give a small copy, made when first asked for: upright, without metadata, its longer edge at most `pixels`."""
        from inspector.disk import pictures

        path = self.thumbnails / str(pixels) / sha256[:2] / f"{sha256}.jpg"
        if not path.is_file():
            small = pictures.rendition(self.content(sha256), pixels)
            make_folder(path.parent)
            write_whole(path, small)
        return path

    def erase(self, sha256: str) -> None:
        """Delete a photo's bytes and its small copies; the log row that says why is the caller's."""
        for copy in self.thumbnails.glob(f"*/{sha256[:2]}/{sha256}.jpg"):
            copy.unlink(missing_ok=True)
        found = self._found(sha256)
        if found is not None:
            with said_plainly(found):
                found.unlink()
                sync_folder(found.parent)

    def every(self) -> tuple[str, ...]:
        """List the photos kept, by hash."""
        return tuple(sorted(path.stem for path in self.folder.glob("??/*.*") if not path.name.startswith(".")))

    def sweep(self) -> int:
        """Remove files a power cut left unfinished; returns how many."""
        return sweep(self.folder) + sweep(self.thumbnails)

    def _is_kept(self, path: Path, data: bytes) -> bool:
        """Compare with what is there: a file the disk damaged is written anew, not trusted."""
        with said_plainly(path):
            return path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data

    def _found(self, sha256: str) -> Path | None:
        from inspector.disk import pictures

        places = (self._place(sha256, kind) for kind in pictures.EXTENSIONS)
        return next((place for place in places if place.is_file()), None)

    def _place(self, sha256: str, kind: str) -> Path:
        from inspector.disk import pictures

        return self.folder / sha256[:2] / f"{sha256}.{pictures.EXTENSIONS[kind]}"
