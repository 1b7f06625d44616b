# SPDX-License-Identifier: MPL-2.0
"""What no drill may be: without sites or questions, with one question or one site twice, or of a later format."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from inspector.core.problems import KnownError, Problem

if TYPE_CHECKING:
    from inspector.core.drills.drill import Drill, DrillSite

_ID: Final = re.compile("[0-9A-Za-z._-]{1,64}")
_PHOTO: Final = re.compile("[0-9a-f]{64}")

MOST_LETTERS: Final = 500
"""Letters of a title, a name, or whatever else stands on every page."""


def guard_format(found: int) -> None:
    """Refuse a drill of a later release; raises KnownError `drill_newer`."""
    from inspector.core.drills.drill import FORMAT

    if found > FORMAT:
        raise KnownError(Problem("drill_newer", found=found, known=FORMAT))


def guard_form(drill: "Drill") -> None:
    """Refuse a drill that does not hold together; raises KnownError `drill_form` with what is wrong."""
    from inspector.core.drills.drill import LONGEST

    ids = [site.site.id for site in drill.sites]
    faults = {
        "id": not _ID.fullmatch(drill.id),
        "sites": not ids or len(set(ids)) != len(ids) or not all(ids),
        "minutes": not 0 <= drill.minutes <= LONGEST,
        "seed": drill.order == "shuffled" and not drill.seed,
        "asked": not drill.items() or len(set(drill.items())) != len(drill.items()),
        "checklists": any(name not in site.checklists for site in drill.sites for name, _ in site.asked),
        "words": any(len(said) > MOST_LETTERS for said in _names(drill)),
        "scenes": any(not _scenes_hold(site) for site in drill.sites),
    }
    wrong = [name for name, holds in faults.items() if holds]
    if wrong:
        raise KnownError(Problem("drill_form", drill=drill.id[:64], part=wrong[0]))


def _names(drill: "Drill") -> Iterator[str]:
    """List what is named: the drill and its rule in each language, who gives it, when, by which seed, the sites."""
    for words in (drill.title, drill.rule.title):
        yield from (said for _, said in words.words)
    yield from (drill.day, drill.trainer, drill.office, drill.seed, *(site.site.name for site in drill.sites))


def _scenes_hold(site: "DrillSite") -> bool:
    places = [(scene.checklist, scene.point) for scene in site.scenes]
    known = all(place == ("", "") or place in site.asked for place in places)
    photos = all(_PHOTO.fullmatch(photo) for scene in site.scenes for photo in scene.photos)
    return known and photos and len(set(places)) == len(places)
