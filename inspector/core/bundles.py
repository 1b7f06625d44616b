# SPDX-License-Identifier: MPL-2.0
"""Which members a bundle (上报包) has: the card, its checklists, its photos, its attachments, and nothing else."""

from collections.abc import Mapping
from typing import Final

from inspector.core.attachments import Attachment
from inspector.core.photo_order import erased
from inspector.core.photos import Photo
from inspector.core.scorecard import Scorecard
from inspector.core.visits import Visit

CARD: Final = "card.json"
EXTENSIONS: Final = {"jpeg": "jpg", "png": "png"}


def checklist_member(digest: str) -> str:
    """Name the member that holds a checklist."""
    return f"checklists/{digest}.json"


def photo_member(photo: Photo) -> str:
    """Name the member that holds a photo."""
    return f"photos/{photo.sha256}.{EXTENSIONS[photo.kind]}"


def attachment_member(sha256: str) -> str:
    """Name the member that holds an attachment; its own name stands in the card alone."""
    return f"attachments/{sha256}"


def photos_held(card: Scorecard) -> Mapping[str, Photo]:
    """Give the photos a bundle must hold, by member: those of the manifest that were not erased, sorted by hash."""
    gone = erased(card.rows)
    kept = sorted((photo for photo in card.photos if photo.sha256 not in gone), key=_by_hash)
    return {photo_member(photo): photo for photo in kept}


def attachments_held(card: Scorecard, visit: Visit | None = None) -> Mapping[str, Attachment]:
    """Give the files that go along, by member: those attached now that were not erased, each once, sorted by hash.

    `visit` is its folded log, given by whoever has it.
    """
    if all(row.kind != "attachments" for row in card.rows):
        return {}
    gone, files = erased(card.rows), (visit or card.visit()).attachments
    kept = {attachment_member(one.sha256): one for one in files if one.sha256 not in gone}
    return dict(sorted(kept.items()))


def bundle_names(card: Scorecard, visit: Visit | None = None) -> tuple[str, ...]:
    """List every member a bundle of this card has, in order."""
    visit = visit or card.visit()
    checklists = (checklist_member(name) for name in sorted(set(visit.checklists)))
    return (CARD, *checklists, *photos_held(card), *attachments_held(card, visit))


def _by_hash(photo: Photo) -> str:
    return photo.sha256
