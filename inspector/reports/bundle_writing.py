# SPDX-License-Identifier: MPL-2.0
"""Writes a card as a bundle: canonical JSON, checklists, photos, attachments, in order, the same bytes each time."""

import hashlib
from collections.abc import Iterator, Mapping

from inspector.core.bundles import CARD, attachments_held, checklist_member, photos_held
from inspector.core.canonical import canonical
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.exports import Options
from inspector.core.problems import KnownError, Problem
from inspector.core.scorecard import Scorecard
from inspector.disk.zips import zip_bytes


def write_bundle(
    card: Scorecard,
    checklists: Mapping[ChecklistDigest, Checklist],
    options: Options,  # noqa: ARG001 - every format of the table is written with the same arguments
    photos: Mapping[str, bytes],
) -> bytes:
    """Write the bundle of a card, unsealed; `photos` are the very bytes of its photos and attachments, by their hash.

    Raises KnownError `checklist_missing`, or `bundle_photo`, `bundle_attachment` for bytes that are not given and were
    not erased.
    """
    return zip_bytes(bundle_members(card, checklists, photos))


def bundle_members(
    card: Scorecard, checklists: Mapping[ChecklistDigest, Checklist], photos: Mapping[str, bytes]
) -> Iterator[tuple[str, bytes]]:
    """Give the members one by one, in order, so that a large bundle need not stand in memory."""
    yield CARD, card.canonical()
    for name in sorted(set(card.visit().checklists)):
        if name not in checklists:
            raise KnownError(Problem("checklist_missing", digest=name[:12]))
        yield checklist_member(name), canonical(checklists[name].record())
    for member, photo in photos_held(card).items():
        yield member, _proved(photos, photo.sha256, Problem("bundle_photo", photo=photo.sha256[:12]))
    for member, one in attachments_held(card).items():
        yield member, _proved(photos, one.sha256, Problem("bundle_attachment", name=one.name))


def _proved(held: Mapping[str, bytes], sha256: str, otherwise: Problem) -> bytes:
    data = held.get(sha256)
    if data is None or hashlib.sha256(data).hexdigest() != sha256:
        raise KnownError(otherwise)
    return data
