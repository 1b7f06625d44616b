# SPDX-License-Identifier: MPL-2.0
"""Which members a bundle (上报包) has: the card, its checklists, its photos, its attachments, and nothing else."""

from collections.abc import Mapping
from typing import Final

from inspector.core.attachments import Attachment
from inspector.core.photo_order import erased
from inspector.core.photos import Photo
from inspector.core.scorecard import Scorecard

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


def attachments_held(card: Scorecard) -> Mapping[str, Attachment]:
    """Give the files that go along, by member: those attached now that were not erased, each once, sorted by hash."""
    if all(row.kind != "attachments" for row in card.rows):
        return {}
    gone, files = erased(card.rows), card.visit().attachments
    kept = {attachment_member(one.sha256): one for one in files if one.sha256 not in gone}
    return dict(sorted(kept.items()))


def bundle_names(card: Scorecard) -> tuple[str, ...]:
    """List every member a bundle of this card has, in order."""
    checklists = (checklist_member(name) for name in sorted(set(card.visit().checklists)))
    return (CARD, *checklists, *photos_held(card), *attachments_held(card))


def _by_hash(photo: Photo) -> str:
    return photo.sha256
