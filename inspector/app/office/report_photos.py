# SPDX-License-Identifier: MPL-2.0
"""The copies of photos the office's papers show: upright, without metadata, covered ones in their place."""

from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from inspector.core.exports import Options
from inspector.core.layouts import Thumb
from inspector.core.problems import KnownError
from inspector.core.visits import covered
from inspector.reports.office.report_matter import Shot, Told

if TYPE_CHECKING:
    from inspector.app.office.office import Office

THUMB_PIXELS: Final = 240
"""The longer edge of a thumbnail in a workbook."""


def shown_photos(
    office: "Office", told: Iterable[Told], options: Options, stop: Callable[[], bool] | None = None
) -> tuple[Mapping[str, Shot], Mapping[str, bytes]]:
    """Make a copy of every photo of these problems: by the original's hash, and the bytes by its own hash.

    A photo the office does not hold has none. In an outside edition a copy on which something was covered by hand
    stands wherever its original was linked. `stop` may end it early; then nothing is made.
    """
    from inspector.disk.pictures import rendition

    shots: dict[str, Shot] = {}
    copies: dict[str, bytes] = {}
    for one in told:
        instead = _covered(office, one.found.card) if options.edition == "outside" and one.found.finding.photos else {}
        for photo in one.found.finding.photos:
            if stop is not None and stop():
                return {}, {}
            if photo in shots:
                continue
            try:
                copy = rendition(office.photo(instead.get(photo, photo)), options.photo_pixels)
            except KnownError:
                continue  # named as absent on the paper, and counted there
            small = rendition(copy, THUMB_PIXELS)
            shots[photo] = Shot(*_named(copy), small=Thumb(*_named(small)))
            copies |= {shots[photo].sha256: copy, sha256(small).hexdigest(): small}
    return shots, copies


def _named(copy: bytes) -> tuple[str, int, int]:
    """Name a copy by its hash, and say its size in pixels."""
    from inspector.disk.pictures import glance

    seen = glance(copy)
    return seen.sha256, seen.width, seen.height


def _covered(office: "Office", card: str) -> Mapping[str, str]:
    """Give the copy that stands for each original on which a card's inspector covered something."""
    try:
        visit = office.card(card).visit()
    except KnownError:
        return {}
    return covered(visit.copies, visit.linked_photos())
