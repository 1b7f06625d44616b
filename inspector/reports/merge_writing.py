# SPDX-License-Identifier: MPL-2.0
"""Writes a merge file: records, photos and attachments in order; no names, no clock: the same set, the same bytes."""

from collections.abc import Callable, Iterator
from typing import BinaryIO

from inspector.core.merging.merge_file import (
    HEAD,
    HEAD_BYTES,
    MergeHolds,
    attachment_member,
    photo_member,
    record_member,
)
from inspector.disk.pictures import recognise
from inspector.disk.plain_zips import write_plain


def write_merge(
    target: BinaryIO,
    holds: MergeHolds,
    record: Callable[[str], bytes],
    content: Callable[[str], bytes],
) -> None:
    """Write what a merge file holds; each part is asked for when its turn comes, and only one stands in memory.

    `record` gives a record's J by its digest, `content` the bytes of a photo or attachment by their hash.
    """
    write_plain(target, _members(holds, record, content))


def _members(
    holds: MergeHolds, record: Callable[[str], bytes], content: Callable[[str], bytes]
) -> Iterator[tuple[str, bytes]]:
    yield HEAD, HEAD_BYTES
    for kind, digest in sorted(holds.records):
        yield record_member(kind, digest), record(digest)
    for sha256 in sorted(holds.photos):
        data = content(sha256)
        yield photo_member(sha256, recognise(data)), data
    for sha256 in sorted(holds.attachments):
        yield attachment_member(sha256), content(sha256)
