# SPDX-License-Identifier: MPL-2.0
"""The tray (照片盘): photos that came to a visit and wait to be put to their points."""

from dataclasses import dataclass

from inspector.core.canonical import Json
from inspector.core.reading import Reading


@dataclass(frozen=True, slots=True)
class TrayPhoto:
    """One waiting photo: SHA-256 of its bytes, the name of the file it came as, and the time taken as EXIF says it.

    Name and time may be empty. The tray stands in the order the photos came.
    """

    sha256: str
    name: str = ""
    taken: str = ""

    def record(self) -> Json:
        """Give the canonical form."""
        words = {"name": self.name, "taken": self.taken}
        return {"sha256": self.sha256, **{key: said for key, said in words.items() if said}}


def read_tray_photo(reading: Reading) -> TrayPhoto:
    """Read a waiting photo from its canonical form."""
    return TrayPhoto(reading.text("sha256"), reading.text("name", ""), reading.text("taken", ""))
