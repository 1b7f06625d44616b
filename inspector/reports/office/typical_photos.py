# SPDX-License-Identifier: MPL-2.0
"""The pictures of typical problems (典型问题照片) as files for slides and film, with a list of their captions."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from inspector.core.words import word
from inspector.reports.office.bulletin_annexes import caption, typical
from inspector.reports.office.csv_table import Value
from inspector.reports.office.report_matter import ReportMatter

MOST: Final = 30
"""How many characters each part of a name has at most."""
_SEPARATOR: Final = "_"


@dataclass(frozen=True, slots=True)
class TypicalPhoto:
    """One picture: its order from 1, the copy by the hash of its bytes, and the parts of its name and caption."""

    order: int
    sha256: str
    unit: str
    site: str
    text: str
    caption: str

    def stem(self) -> str:
        """Give its name as the field has it, 序号_单位_点位_问题, without ending; not yet fit for every disk."""
        parts = (f"{self.order:03}", self.unit, self.site, self.text)
        return _SEPARATOR.join(_short(" ".join(part.replace(_SEPARATOR, " ").split())) for part in parts)


def _short(part: str) -> str:
    """Cut a part that is too long, between two words where there are such."""
    cut = part[:MOST]
    inside = len(part) > MOST and " " in cut and not part[MOST].isspace()
    return (cut.rpartition(" ")[0] if inside else cut).rstrip(" ,，、")


def typical_photos(matter: ReportMatter) -> tuple[TypicalPhoto, ...]:
    """List the pictures of typical problems in the order of the problem list, each photo once."""
    return tuple(_photos(matter))


def _photos(matter: ReportMatter) -> Iterator[TypicalPhoto]:
    for order, (told, photo) in enumerate(typical(matter), 1):
        text = matter.covered(told.found.finding.text, told.walk) or matter.say("unsaid")
        unit, site = told.unit or matter.say("no_unit"), told.walk.header.site.name
        yield TypicalPhoto(order, matter.shots[photo].sha256, unit, site, text, caption(matter, told))


def caption_heads(language: str) -> tuple[str, ...]:
    """Give the heads of the list of captions."""
    return tuple(word(f"list.{code}", language) for code in ("number", "file", "area", "site", "problem", "caption"))


def caption_row(photo: TypicalPhoto, file: str) -> tuple[Value, ...]:
    """Give the row of a picture in the list of captions."""
    return photo.order, file, photo.unit, photo.site, photo.text, photo.caption
