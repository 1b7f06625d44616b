# SPDX-License-Identifier: MPL-2.0
"""How a point stands, in one word for marks and filters: met, partial, lost, skipped, unclear, noted, or blank."""

from collections.abc import Callable, Mapping
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from inspector.app.session import Session
    from inspector.core.scoring import Tally
    from inspector.core.visits import Key


class Standing(Enum):
    """What mark stands beside a point: ✓ ◐ ✕ – ? or none yet; ≡ what is recorded alone."""

    BLANK = "blank"
    MET = "met"
    PARTIAL = "partial"
    LOST = "lost"
    SKIPPED = "skipped"
    UNCLEAR = "unclear"
    NOTED = "noted"


def standing(tally: "Tally") -> Standing:
    """Read the standing of one point off its tally."""
    if tally.met:
        return Standing.MET
    if tally.partial:
        return Standing.PARTIAL
    if tally.lost or tally.hit:
        return Standing.LOST
    if tally.noted:
        return Standing.NOTED
    if tally.not_applicable or tally.left_out or tally.hidden:
        return Standing.SKIPPED
    return Standing.UNCLEAR if tally.cannot_judge else Standing.BLANK


def stands(session: "Session", key: "Key") -> Standing:
    """Give the standing of a point in a session."""
    return standing(session.running[key[0]].points[key[1]])


def _any(_session: "Session", _key: "Key") -> bool:
    return True


def _unjudged(session: "Session", key: "Key") -> bool:
    return stands(session, key) is Standing.BLANK


def _points_off(session: "Session", key: "Key") -> bool:
    return stands(session, key) in {Standing.LOST, Standing.PARTIAL}


def _set_aside(session: "Session", key: "Key") -> bool:
    return stands(session, key) in {Standing.SKIPPED, Standing.UNCLEAR}


def _incomplete(session: "Session", key: "Key") -> bool:
    from inspector.app.sealing import wants

    return any(want != "unjudged" for want in wants(session.point(key), session.answer(key)))


FILTERS: "Final[Mapping[str, Callable[[Session, Key], bool]]]" = MappingProxyType(
    {"all": _any, "unjudged": _unjudged, "lost": _points_off, "aside": _set_aside, "incomplete": _incomplete}
)
