# SPDX-License-Identifier: MPL-2.0
"""The copies of photos the office's papers show: upright, without metadata, covered ones in their place."""

from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from typing import TYPE_CHECKING

from inspector.core.exports import Options
from inspector.core.problems import KnownError
from inspector.core.visits import covered
from inspector.reports.office.report_matter import Shot, Told

if TYPE_CHECKING:
    from inspector.app.office.office import Office


def shown_photos(
    office: "Office", told: Iterable[Told], options: Options, stop: Callable[[], bool] | None = None
) -> tuple[Mapping[str, Shot], Mapping[str, bytes]]:
    """Make a copy of every photo of these problems: by the original's hash, and the bytes by the copy's own.

    A photo the office does not hold has none. In an outside edition a copy on which something was covered by hand
    stands wherever its original was linked. `stop` may end it early; then nothing is made.
    """
    from inspector.disk.pictures import glance, rendition

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
            seen = glance(copy)
            name = sha256(copy).hexdigest()
            shots[photo], copies[name] = Shot(name, seen.width, seen.height), copy
    return shots, copies


def _covered(office: "Office", card: str) -> Mapping[str, str]:
    """Give the copy that stands for each original on which a card's inspector covered something."""
    try:
        visit = office.card(card).visit()
    except KnownError:
        return {}
    return covered(visit.copies, visit.linked_photos())
