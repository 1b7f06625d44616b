# SPDX-License-Identifier: MPL-2.0
"""How papers say what stands beside the points: a site's state, a revision, where a photo was taken."""

from inspector.core.exact import show_short
from inspector.core.rounds import Header
from inspector.core.sites import Spot
from inspector.core.visits import Visit
from inspector.core.words import word

_SHOWN = 12
_PLACES = 6


def state_said(header: Header, language: str) -> str:
    """Say what kept the site from being judged, and of a refusal what it counts; nothing when nothing did."""
    if not header.state:
        return ""
    state = word(f"site_state.{header.state}", language)
    if header.state != "refused" or not header.refusal:
        return state
    counts = word(f"refusal.{header.refusal}", language)
    return word("annex.state_refused", language).format(state=state, counts=counts)


def revision_said(visit: Visit, language: str) -> str:
    """Say how often a sealed card was opened again, and the last time why, by whom, which card; nothing for none."""
    returned = visit.returned
    if returned is None:
        return ""
    said = word("annex.revision_said", language).format(number=visit.revision, reason=returned.reason or "–")
    if returned.by:
        said = word("annex.returned_by", language).format(said=said, by=returned.by)
    if returned.card:
        said = word("annex.returned_card", language).format(said=said, digest=returned.card[:_SHOWN])
    return said


def place_said(place: Spot | None, language: str) -> str:
    """Say where a photo was taken, to the sixth decimal of a degree; south and west are below nothing."""
    if place is None:
        return ""
    spelled = {"north": show_short(place.north, _PLACES), "east": show_short(place.east, _PLACES)}
    return word("annex.place", language).format(**spelled)
