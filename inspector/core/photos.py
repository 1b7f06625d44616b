# SPDX-License-Identifier: MPL-2.0
"""A photo's entry in the manifest: its bytes by hash, and what is known of them."""

import re
from dataclasses import dataclass

from inspector.core.canonical import Json
from inspector.core.reading import Reading
from inspector.core.sites import Spot, read_spot

_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Photo:
    """One photo: SHA-256 of its bytes, kind (`jpeg`, `png`), upright size in pixels, size in bytes.

    `taken` is the time and `place` the spot as EXIF says them; that there is none is normal.
    """

    sha256: str
    kind: str
    width: int
    height: int
    size: int
    taken: str = ""
    place: Spot | None = None

    def record(self) -> Json:
        """Give the canonical form."""
        value: dict[str, Json] = {
            "sha256": self.sha256,
            "kind": self.kind,
            "width": self.width,
            "height": self.height,
            "size": self.size,
        }
        if self.taken:
            value["taken"] = self.taken
        if self.place is not None:
            value["place"] = self.place.record()
        return value


def read_photo(reading: Reading) -> Photo:
    """Read an entry from its canonical form; the hash becomes a file name, so nothing but 64 hex digits is one."""
    photo = Photo(
        reading.text("sha256"),
        reading.member("kind", ("jpeg", "png")),
        reading.whole("width"),
        reading.whole("height"),
        reading.whole("size"),
        reading.text("taken", ""),
        reading.maybe("place", read_spot),
    )
    if not _HASH.fullmatch(photo.sha256):
        raise reading.fault("sha256", photo.sha256[:40])
    if min(photo.width, photo.height, photo.size) < 1:
        raise reading.fault("size", "at least 1")
    return photo
