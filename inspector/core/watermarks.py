# SPDX-License-Identifier: MPL-2.0
"""The watermark (水印) of a photo's copy: where and when it was taken, in one line; never who took it."""

import re
from collections.abc import Mapping

from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.editions import covering
from inspector.core.exports import Options
from inspector.core.photo_order import shots
from inspector.core.scorecard import Scorecard

_TAKEN = re.compile(r"(\d{4}):(\d\d):(\d\d) (\d\d:\d\d)")


def watermarks(card: Scorecard, checklists: Mapping[ChecklistDigest, Checklist], options: Options) -> Mapping[str, str]:
    """Give each photo's words by its hash; none at all unless the options ask for them.

    Site and place, then the time the camera told, else the visit's day; outside the office always the day alone.
    Names of inspectors are covered in both editions.
    """
    if not options.watermark:
        return {}
    visit = card.visit()
    told = {photo.sha256: photo.taken for photo in card.photos}
    day = visit.header.date or (visit.opened.day() if visit.opened else "")
    curtain = covering(visit.header.inspectors)
    made: dict[str, str] = {}
    for shot in shots(visit, checklists):
        taken = "" if options.edition == "outside" else _time(told.get(shot.photo, ""))
        parts = (visit.header.site.name, shot.place, taken or day)
        said = " · ".join(part for part in parts if part)
        made[shot.photo] = " ".join(curtain(said).split())
    return made


def _time(taken: str) -> str:
    found = _TAKEN.match(taken)
    return "{}-{}-{} {}".format(*found.groups()) if found else ""
