# SPDX-License-Identifier: MPL-2.0
"""The members of a workbook's zip, read behind the guards for archives of any origin."""

from collections.abc import Collection, Mapping
from typing import Final
from xml.etree import ElementTree as ET

from inspector.disk.zips import Limits, opened

LIMITS: Final = Limits(members=4_000, one=64 << 20, total=256 << 20)


def read_members(data: bytes, wanted: Collection[str] = ()) -> dict[str, bytes]:
    """Read every member, or those wanted; raises KnownError `zip_damaged`, `zip_hostile` or `zip_encrypted`."""
    with opened(data, LIMITS) as archive:
        return {name: archive.read(name) for name in archive.names() if not wanted or name in wanted}


def odd_members(found: Mapping[str, bytes], written: Mapping[str, bytes]) -> tuple[str, ...]:
    """Name the members that are not as the same workbook written once more has them, extra and missing ones too."""
    names = dict.fromkeys((*written, *found))
    return tuple(name for name in names if not _is_same(found.get(name), written.get(name)))


def _is_same(found: bytes | None, written: bytes | None) -> bool:
    """Hold two members against each other; XML may be spelled in another way."""
    if found is None or written is None or found == written:
        return found == written
    return _spelled(found) == _spelled(written) != ""


def _spelled(data: bytes) -> str:
    """Spell XML in its one canonical way; empty when it is none, or has a document type that could grow."""
    if b"<!" in data or b"\0" in data or not data.removeprefix(b"\xef\xbb\xbf").startswith(b"<"):
        return ""
    try:
        return ET.canonicalize(data.decode("utf-8-sig"))
    except (ET.ParseError, UnicodeDecodeError):
        return ""
