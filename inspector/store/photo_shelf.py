# SPDX-License-Identifier: MPL-2.0
"""The photo shelf: pictures kept by the hash of their bytes, written and synced before anything names them."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from inspector.core.photos import Photo
from inspector.disk.atomic import make_folder, sweep, write_whole
from inspector.store.hash_shelf import HashShelf


class PhotoShelf(HashShelf):
    """The folder `photos/ab/<sha256>.jpg|png`; beside it `thumbnails/<pixels>/ab/<sha256>.jpg`, which may be lost.

    `printed` is told each photo's hash and print when it is kept; it must return at once.
    """

    MISSING: ClassVar[str] = "photo_missing"
    DAMAGED: ClassVar[str] = "photo_damaged"

    def __init__(self, folder: Path, thumbnails: Path) -> None:
        """Stand on two folders; they are made when first needed."""
        super().__init__(folder)
        self.thumbnails = thumbnails
        self.printed: Callable[[str, str], None] | None = None
        self._seen: dict[str, Photo] = {}

    def add(self, data: bytes) -> Photo:
        """Keep a picture; on return its bytes and its name are on disk. The same picture twice is one file.

        A HEIC is kept as the JPEG made of it. Raises KnownError `picture_…` or `heic_reader` when the bytes are no
        whole picture or cannot be read, `disk_…` when they cannot be written.
        """
        from inspector.disk import heic, pictures, prints

        data = heic.keepable(data)
        known = self._seen.get(hashlib.sha256(data).hexdigest())
        photo = known or pictures.look(data)
        self._put(self.folder / photo.sha256[:2] / f"{photo.sha256}.{pictures.EXTENSIONS[photo.kind]}", data)
        self._seen[photo.sha256] = photo
        if self.printed is not None and known is None:
            self.printed(photo.sha256, prints.print_of(data))
        return photo

    def take(self, sha256: str, data: bytes, name: str = "") -> None:
        """Keep a picture that came by its hash, as it is, without decoding it; raises as HashShelf does."""
        from inspector.disk import pictures

        ending = pictures.EXTENSIONS[pictures.recognise(data)]
        super().take(sha256, data, name or f"{sha256}.{ending}")

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
        super().erase(sha256)

    def sweep(self) -> int:
        """Remove files a power cut left unfinished, small copies among them; returns how many."""
        return super().sweep() + sweep(self.thumbnails)

    def _places(self, sha256: str) -> tuple[Path, ...]:
        from inspector.disk import pictures

        return tuple(self.folder / sha256[:2] / f"{sha256}.{ending}" for ending in pictures.EXTENSIONS.values())
