# SPDX-License-Identifier: MPL-2.0
"""Reads a merge file: records one at a time, each J of its kind and named by its digest; photos when asked for."""

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inspector.core.canonical import parse, parse_record
from inspector.core.merging.merge_file import FORMAT, HEAD, HEAD_BYTES, NAMES, member_order, record_member
from inspector.core.merging.record_bytes import KINDS, RecordBytes
from inspector.core.merging.records import record_name
from inspector.core.problems import KnownError, Problem
from inspector.disk.plain_zips import PlainZip, opened_plain
from inspector.disk.seal import ends_in_seal

LARGEST: Final = 64 << 20
"""Bytes of one record."""


@dataclass(frozen=True, slots=True)
class MergeFile:
    """An open merge file: what it holds by name; bytes are read, and proved, one by one.

    `photos` and `attachments`: SHA-256 → member.
    """

    names: tuple[tuple[str, str], ...]
    photos: Mapping[str, str]
    attachments: Mapping[str, str]
    archive: PlainZip

    def bytes_of(self, kind: str, digest: str) -> bytes:
        """Give the bytes of a record, held against its name alone; raises KnownError `record_form`."""
        member = record_member(kind, digest)
        if self.archive.members[member].size > LARGEST:
            raise _fault(member, "size")
        data = self.archive.read(member)
        if record_name(kind, data) != digest:
            raise _fault(member, "hash")
        return data

    def record(self, kind: str, digest: str) -> RecordBytes:
        """Give a record; raises KnownError `record_form` unless it is J of its kind, and what its name says."""
        member, data = record_member(kind, digest), self.bytes_of(kind, digest)
        try:
            said = parse_record(data).get("type")
        except KnownError as error:
            raise _fault(member, str(error.problem.facts.get("reason", "J"))) from error
        if KINDS.get(str(said)) != kind:
            raise _fault(member, "type")
        return RecordBytes(kind, digest, data)

    def records(self) -> Iterator[RecordBytes]:
        """Go through the records in their order; raises as `record`."""
        for kind, digest in self.names:
            yield self.record(kind, digest)

    def content(self, sha256: str) -> bytes:
        """Give a photo or attachment by its hash; raises KnownError `record_form` when its bytes have another."""
        member = self.photos.get(sha256) or self.attachments[sha256]
        data = self.archive.read(member)
        if hashlib.sha256(data).hexdigest() != sha256:
            raise _fault(member, "hash")
        return data


@contextmanager
def opened_merge(source: Path | bytes) -> Iterator[MergeFile]:
    """Open a merge file; raises KnownError `merge_form`, `merge_newer`, `zip_damaged` or `zip_hostile`.

    Every member must be called what a merge file's members are called, in their order, and nothing else may be there
    but a seal, which is proved by whoever looks into the file first (`read_seal`).
    """
    with opened_plain(source, sealed=ends_in_seal(source)) as archive:
        names = tuple(archive.members)
        if not names or names[0] != HEAD or archive.members[HEAD].size > 1024:
            raise KnownError(Problem("merge_form", reason=HEAD))
        _check_head(archive.read(HEAD))
        yield _listed(archive, names[1:])


def _check_head(data: bytes) -> None:
    if data == HEAD_BYTES:
        return
    found = parse(data)
    form = found.get("format") if isinstance(found, Mapping) and found.get("type") == "merge" else None
    if isinstance(form, int) and form > FORMAT:
        raise KnownError(Problem("merge_newer", found=form))
    raise KnownError(Problem("merge_form", reason=HEAD))


def _listed(archive: PlainZip, names: tuple[str, ...]) -> MergeFile:
    records: list[tuple[str, str]] = []
    photos: dict[str, str] = {}
    attachments: dict[str, str] = {}
    last = (0, "")
    for name in names:
        found = NAMES.fullmatch(name)
        if found is None or member_order(name) <= last:
            raise KnownError(Problem("merge_form", reason=name[:80]))
        last = member_order(name)
        if found["kind"]:
            records.append((found["kind"], found["digest"]))
        elif found["photo"]:
            photos[found["photo"]] = name
        else:
            attachments[found["attachment"]] = name
    return MergeFile(tuple(records), photos, attachments, archive)


def _fault(member: str, reason: str) -> KnownError:
    return KnownError(Problem("record_form", member=member, reason=reason))
