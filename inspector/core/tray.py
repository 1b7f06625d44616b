# SPDX-License-Identifier: MPL-2.0
"""The tray (照片盘): photos that came to a visit and wait to be put to their points."""

from dataclasses import dataclass

from inspector.core.canonical import Json
from inspector.core.reading import Reading


@dataclass(frozen=True, slots=True)
class TrayPhoto:
    """One waiting photo: SHA-256 of its bytes, and the name of the file it came as (may be empty).

    The tray stands in the order the photos came; when they were taken is in the picture itself, where it says so.
    """

    sha256: str
    name: str = ""

    def record(self) -> Json:
        """Give the canonical form."""
        return {"sha256": self.sha256} | ({"name": self.name} if self.name else {})


def read_tray_photo(reading: Reading) -> TrayPhoto:
    """Read a waiting photo from its canonical form."""
    return TrayPhoto(reading.text("sha256"), reading.text("name", ""))
