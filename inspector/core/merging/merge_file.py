# SPDX-License-Identifier: MPL-2.0
"""Which members a merge file (汇总文件) has: what it is, records by kind and digest, photos and attachments by hash."""

import re
from dataclasses import dataclass
from typing import Final

from inspector.core.canonical import canonical
from inspector.core.merging.records import TYPES

ENDING: Final = ".merge"
FORMAT: Final = 1
HEAD: Final = "merge.json"
HEAD_BYTES: Final = canonical({"type": "merge", "format": FORMAT})
ENDINGS: Final = {"jpeg": "jpg", "png": "png"}
NAMES: Final = re.compile(
    rf"records/(?P<kind>{'|'.join(TYPES)})/(?P<digest>[0-9a-f]{{64}})\.json"
    r"|photos/(?P<photo>[0-9a-f]{64})\.(?:jpg|png)|attachments/(?P<attachment>[0-9a-f]{64})"
)
_GROUPS: Final = ("records", "photos", "attachments")


@dataclass(frozen=True, slots=True)
class MergeHolds:
    """What a merge file holds: records by kind and digest, photos and attachments by SHA-256; order is of no matter."""

    records: frozenset[tuple[str, str]]
    photos: frozenset[str] = frozenset()
    attachments: frozenset[str] = frozenset()


def record_member(kind: str, digest: str) -> str:
    """Name the member that holds a record."""
    return f"records/{kind}/{digest}.json"


def photo_member(sha256: str, kind: str) -> str:
    """Name the member that holds a photo, `jpeg` or `png` by its bytes."""
    return f"photos/{sha256}.{ENDINGS[kind]}"


def attachment_member(sha256: str) -> str:
    """Name the member that holds an attachment."""
    return f"attachments/{sha256}"


def member_order(name: str) -> tuple[int, str]:
    """Order members: records, photos, attachments, each by name."""
    return _GROUPS.index(name.split("/", 1)[0]), name
