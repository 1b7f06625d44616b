# SPDX-License-Identifier: MPL-2.0
"""An attachment (附件): a file that is no picture and goes with a visit or one of its points."""

import re
from dataclasses import dataclass

from inspector.core.canonical import Json
from inspector.core.reading import Reading

_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Attachment:
    """One file: SHA-256 of its bytes, its name, its size in bytes, and the point it goes with (empty: the visit)."""

    sha256: str
    name: str
    size: int
    point: str = ""

    def record(self) -> Json:
        """Give the canonical form."""
        value: dict[str, Json] = {"sha256": self.sha256, "name": self.name, "size": self.size}
        return value | {"point": self.point} if self.point else value


def read_attachment(reading: Reading) -> Attachment:
    """Read an attachment from its canonical form; the hash becomes a file name, so nothing but 64 hex digits is one."""
    made = Attachment(reading.text("sha256"), reading.text("name"), reading.whole("size"), reading.text("point", ""))
    if not _HASH.fullmatch(made.sha256):
        raise reading.fault("sha256", made.sha256[:40])
    if made.size < 0:
        raise reading.fault("size", "at least 0")
    return made
