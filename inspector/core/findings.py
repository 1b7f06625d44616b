# SPDX-License-Identifier: MPL-2.0
"""A finding (问题): the failing thing at one exact place, with its photos; a point holds none or many."""

from dataclasses import dataclass, replace
from typing import Final

from inspector.core.canonical import Json
from inspector.core.reading import Reading

FLAGS: Final = ("fixed_on_spot", "repeat", "typical")


@dataclass(frozen=True, slots=True)
class Finding:
    """One problem: id unique within the visit, exact place, what is wrong, photos by hash, who answers for it.

    `line` names the counter it is an occurrence of (deductions); `units` are names of responsible units; `n` how many.
    """

    id: str
    text: str = ""
    place: str = ""
    photos: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    line: str = ""
    flags: tuple[str, ...] = ()

    def record(self) -> Json:
        """Give the canonical form; empty fields are left out."""
        fields: dict[str, Json] = {
            "text": self.text,
            "place": self.place,
            "photos": self.photos,
            "units": self.units,
            "line": self.line,
            "flags": tuple(sorted(self.flags)),
        }
        kept: dict[str, Json] = {key: value for key, value in fields.items() if value}
        return {"id": self.id} | kept

    def with_photo(self, old: str, new: str) -> "Finding":
        """Put a photo in another's place."""
        return replace(self, photos=tuple(dict.fromkeys(new if photo == old else photo for photo in self.photos)))


def read_finding(reading: Reading) -> Finding:
    """Read a finding from its canonical form."""
    return Finding(
        reading.text("id"),
        reading.text("text", ""),
        reading.text("place", ""),
        reading.texts("photos"),
        reading.texts("units"),
        reading.text("line", ""),
        reading.members("flags", FLAGS),
    )
