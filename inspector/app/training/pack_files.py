# SPDX-License-Identifier: MPL-2.0
"""Files of packs (.drill): sealed zips of a drill with its checklists and photos, read one member at a time."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from inspector.app.arrivals import DRILL
from inspector.app.sealed_zips import (
    Opened,
    SealedForm,
    opened_sealed,
    read_sheet,
    sheet_members,
    write_sealed,
)
from inspector.app.trust import Keys, Signer
from inspector.core.bundles import checklist_member, photo_member
from inspector.core.canonical import canonical, parse_record
from inspector.core.checklist import Checklist
from inspector.core.drills.packs import TYPE, Pack, guard_pack, read_pack
from inspector.core.photos import Photo
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading
from inspector.disk.troubles import said_plainly
from inspector.disk.zips import Limits

ENDING: Final = ".drill"
LARGEST: Final = 1 << 30
ONE: Final = 64 << 20
FORM: Final = SealedForm(
    "drill",
    TYPE,
    DRILL,
    Limits(members=5_000, one=ONE, total=2 * ONE),
    "pack_none",
)


@dataclass(frozen=True, slots=True)
class PackFile:
    """A pack that was read and proved while its file is open: what it says, its checklists, digest, and who signed it.

    `photo` gives a photo's bytes, one at a time; each was proved to be the picture the manifest names.
    """

    pack: Pack
    checklists: tuple[Checklist, ...]
    digest: str
    signer: Signer
    photo: Callable[[Photo], bytes]


def put_pack(
    stream: BinaryIO, pack: Pack, checklists: Sequence[Checklist], photo: Callable[[str], bytes], keys: Keys
) -> str:
    """Write a pack into a stream that can be read; gives its digest. Raises what `guard_pack` and `photo` raise."""
    guard_pack(pack)

    def rest() -> Iterator[tuple[str, bytes]]:
        yield from sheet_members(checklists)
        for name, one in sorted((photo_member(one), one) for one in pack.photos):
            yield name, photo(one.sha256)

    return write_sealed(stream, FORM, canonical(pack.record()), rest(), keys)


@contextmanager
def opened_pack(path: Path, keys: Keys) -> Iterator[PackFile]:
    """Open a pack and prove all of it, in bounded memory; whatever is kept is kept while it is open.

    Raises KnownError `pack_none`, `pack_large`, `pack_newer`, `pack_exam`, `pack_key`, `pack_question`, `pack_photos`,
    `pack_member`, `letter_changed`, `letter_unsigned`, `letter_revoked`, or what zips and pictures raise.
    """
    with said_plainly(path):
        size = path.stat().st_size
    if size > LARGEST:
        raise KnownError(Problem("pack_large", file=path.name, most=LARGEST >> 20))
    with opened_sealed(path, FORM, keys) as found:
        record = parse_record(found.said)
        if record.get("type") != TYPE:
            raise FORM.stranger(str(record.get("type", "type"))[:40])
        pack = read_pack(Reading(record))
        checklists = _checklists(found, pack)

        def photo(one: Photo) -> bytes:
            return found.archive.read(photo_member(one))

        for one in pack.photos:
            _prove(one, photo(one))
        yield PackFile(pack, checklists, found.digest, found.signer, photo)


def _checklists(found: Opened, pack: Pack) -> tuple[Checklist, ...]:
    """Read the checklists; the members must be these and the photos, and every question a point of one of them."""
    sheets = [checklist_member(name) for name in sorted(set(pack.drill.checklists()))]
    pictures = sorted(photo_member(one) for one in pack.photos)
    odd = sorted({*found.rest()} ^ {*sheets, *pictures})
    if odd:
        raise _fault(odd[0], "unknown" if odd[0] in found.rest() else "missing")
    read = tuple(read_sheet(FORM, name, found.archive.read(name)) for name in sheets)
    asked = {(name, point) for _, name, point in pack.drill.items()}
    known = {(checklist.digest(), point.id) for checklist in read for point in checklist.points()}
    if asked - known:
        name, point = min(asked - known)
        raise _fault(checklist_member(name), point[:40])
    return read


def _prove(one: Photo, data: bytes) -> None:
    """Hold a photo against the manifest: its hash, that it is a picture that opens, its size."""
    from inspector.disk.pictures import look

    member = photo_member(one)
    if hashlib.sha256(data).hexdigest() != one.sha256:
        raise _fault(member, "hash")
    try:
        seen = look(data)
    except KnownError as error:
        raise KnownError(error.problem.at(file=member)) from error
    if (seen.kind, seen.width, seen.height, seen.size) != (one.kind, one.width, one.height, one.size):
        raise _fault(member, "size")


def _fault(member: str, reason: str) -> KnownError:
    return KnownError(Problem("pack_member", member=member[:80], reason=reason))
