# SPDX-License-Identifier: MPL-2.0
"""Merge files (汇总文件): what an office holds, or some rounds of it, as one file that the next level gathers."""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from inspector.app.office.opening import guard_seal
from inspector.app.trust import Keys
from inspector.core.canonical import canonical, digest
from inspector.core.merging.merge_file import ENDING, MergeHolds
from inspector.core.problems import KnownError, Problem
from inspector.disk.atomic import make_folder, written
from inspector.disk.plain_zips import MOST_MEMBERS
from inspector.disk.seal import ends_in_seal, read_seal
from inspector.disk.seal_zip import seal_zip


@dataclass(frozen=True, slots=True)
class MergeWritten:
    """A merge file that was written and read back.

    `digest` names the set of its records, `sha256` its bytes; `missing` counts photos and attachments that cards name
    and that are not here. `signer` is the public key in the seal, empty without one.
    """

    path: Path
    digest: str
    sha256: str
    records: int
    photos: int
    attachments: int
    missing: int
    cards: int = 0
    signer: str = ""


@dataclass(frozen=True, slots=True)
class MergeSources:
    """Where the bytes of a merge file come from: records by digest, photos and attachments by hash."""

    record: Callable[[str], bytes]
    content: Callable[[str], bytes]
    has_photo: Callable[[str], bool]
    has_attachment: Callable[[str], bool]


def write_merge_file(path: Path, asked: MergeHolds, sources: MergeSources, keys: Keys | None = None) -> MergeWritten:
    """Write a merge file and prove it; one that does not hold what it should does not take the path's name.

    With `keys` it ends in a seal of this office, beside the set: all bytes before it are the same whoever seals.
    Photos and attachments that are nowhere are left out and counted. Raises KnownError `merge_large`, `record_form`,
    `zip_damaged`, or what the disk says.
    """
    from inspector.reports.merge_writing import write_merge

    holds = MergeHolds(
        asked.records,
        frozenset(filter(sources.has_photo, asked.photos)),
        frozenset(filter(sources.has_attachment, asked.attachments)),
    )
    parts = len(holds.records) + len(holds.photos) + len(holds.attachments)
    if parts >= MOST_MEMBERS:
        raise KnownError(Problem("merge_large", most=MOST_MEMBERS - 1, found=parts))
    target = path if path.suffix == ENDING else path.with_name(path.name + ENDING)
    make_folder(target.absolute().parent)
    with written(target) as stream:
        write_merge(stream, holds, sources.record, sources.content)
        if keys is not None:
            seal_merge(stream, set_digest(holds.records), keys)
        stream.flush()
        sha256 = _proved(Path(stream.name), holds)
    lacking = len(asked.photos) + len(asked.attachments) - len(holds.photos) - len(holds.attachments)
    return MergeWritten(
        target,
        set_digest(holds.records),
        sha256,
        len(holds.records),
        len(holds.photos),
        len(holds.attachments),
        lacking,
        sum(1 for kind, _ in holds.records if kind == "card"),
        keys.public() if keys is not None else "",
    )


def seal_merge(stream: BinaryIO, named: str, keys: Keys) -> None:
    """Seal a finished merge file, open for reading and writing, with the own key; `named` is the digest of its set."""
    key = bytes.fromhex(keys.public())
    seal_zip(stream, form="merge", edition="internal", card=named, content=named, key=key, sign=keys.sign)


def sealed_by(source: Path | bytes, names: Iterable[tuple[str, str]]) -> str:
    """Prove the seal of a merge file that holds these records, and give its public key; empty where there is none.

    Raises KnownError `seal_form`, `seal_broken`, `seal_unsigned`, or `seal_of_another` for the seal of another set.
    """
    if not ends_in_seal(source):
        return ""
    seal, named = read_seal(source), set_digest(names)
    guard_seal(seal, "merge")
    if (seal.card, seal.content) != (named, named):
        raise KnownError(Problem("seal_of_another", card=named[:12], sealed=seal.card[:12]))
    return seal.key


def set_digest(names: Iterable[tuple[str, str]]) -> str:
    """Name a set of records given as (kind, digest), as `Pool.digest` does."""
    return digest("pool", canonical([list(pair) for pair in sorted(set(names))]))


def _proved(path: Path, holds: MergeHolds) -> str:
    """Read all of it back; gives the SHA-256 of the file."""
    from inspector.files.merge_reading import opened_merge

    with opened_merge(path) as merge:
        if MergeHolds(frozenset(merge.names), frozenset(merge.photos), frozenset(merge.attachments)) != holds:
            raise KnownError(Problem("merge_form", reason="members"))
        for kind, name in merge.names:
            merge.bytes_of(kind, name)
        for sha256 in (*merge.photos, *merge.attachments):
            merge.content(sha256)
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
