# SPDX-License-Identifier: MPL-2.0
"""The members of a workbook's zip, read behind the guards for archives of any origin."""

from collections.abc import Collection
from typing import Final

from inspector.disk.zips import Limits, opened

LIMITS: Final = Limits(members=4_000, one=64 << 20, total=256 << 20)


def read_members(data: bytes, wanted: Collection[str] = ()) -> dict[str, bytes]:
    """Read every member, or those wanted; raises KnownError `zip_damaged`, `zip_hostile` or `zip_encrypted`."""
    with opened(data, LIMITS) as archive:
        return {name: archive.read(name) for name in archive.names() if not wanted or name in wanted}
