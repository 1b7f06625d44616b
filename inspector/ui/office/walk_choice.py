# SPDX-License-Identifier: MPL-2.0
"""Which walks wait for what, in which order they stand, and the decision about one of them as a whole."""

from collections.abc import Callable, Mapping
from typing import Final

from inspector.core.merging.deciding import Signed, admit, judge_blanks, review, separate
from inspector.core.merging.decisions import Decision
from inspector.core.merging.picture import Picture
from inspector.core.merging.walks import Walk


def _any(_walk: Walk) -> bool:
    return True


def _strange(walk: Walk) -> bool:
    return "not_admitted" in walk.apart


def _blank(walk: Walk) -> bool:
    return walk.blanks > 0 and "drill" not in walk.apart


def _unreviewed(walk: Walk) -> bool:
    return not walk.review and not {"drill", "unsealed", "not_admitted"} & {*walk.apart}


def _accepted(walk: Walk) -> bool:
    return walk.review == "accepted"


def _returned(walk: Walk) -> bool:
    return walk.review == "returned"


def _apart(walk: Walk) -> bool:
    return bool(walk.apart)


FILTERS: Final[Mapping[str, Callable[[Walk], bool]]] = {
    "all": _any,
    "strangers": _strange,
    "blanks": _blank,
    "unreviewed": _unreviewed,
    "accepted": _accepted,
    "returned": _returned,
    "apart": _apart,
}


def about_walk(picture: Picture, walk: Walk, about: str, choice: str, signed: Signed) -> tuple[Decision, ...]:
    """Decide about a walk as a whole; every visit of a meeting is admitted on its own."""
    if about == "admit":
        return tuple(admit(picture, walk, choice, signed, visit) for visit in walk.visits)
    if about == "separate":
        return (separate(picture, walk, signed),)
    return ((judge_blanks if about == "blanks" else review)(picture, walk, choice, signed),)


def order(walk: Walk) -> tuple[str, str, str]:
    """Order walks by site and day."""
    return walk.header.site.name, walk.day, walk.id
