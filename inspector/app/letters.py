# SPDX-License-Identifier: MPL-2.0
"""Letters between office and inspector, signed: what was assigned (任务单), and which card comes back (退回单)."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inspector.app.trust import Keys, Signer, Standing, signed
from inspector.core.bundles import checklist_member
from inspector.core.canonical import Json, Record, canonical, digest, parse, parse_record
from inspector.core.checklist import Checklist, ChecklistDigest, read_checklist
from inspector.core.problems import KnownError, Problem
from inspector.disk.seal import Seal, read_seal, sealed
from inspector.disk.troubles import said_plainly
from inspector.disk.zips import Archive, Limits, opened, zip_bytes

LETTER: Final = "letter.json"
FORM: Final = "letter"
FORMAT: Final = 1
ENDINGS: Final[Mapping[str, str]] = {"assignment": ".assignment", "return": ".returned"}
LARGEST: Final = 64 << 20
LIMITS: Final = Limits(members=2_000, one=LARGEST, total=2 * LARGEST)


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter that was read and proved: what it says, the checklists that ride along, who signed it, its digest."""

    record: Record
    checklists: Mapping[ChecklistDigest, Checklist]
    signer: Signer
    digest: str

    @property
    def kind(self) -> str:
        """What kind of letter it is: a key of ENDINGS."""
        return str(self.record["type"])


def write_letter(record: Record, checklists: Sequence[Checklist], keys: Keys) -> bytes:
    """Seal a letter with the own key: the same letter gives the same bytes; `type` and `format` must stand in it."""
    _known(record)
    said = canonical(record)
    held = {checklist.digest(): canonical(checklist.record()) for checklist in checklists}
    members = [(LETTER, said), *((checklist_member(name), held[name]) for name in sorted(held))]
    content = _content([(name, hashlib.sha256(data).hexdigest()) for name, data in members])
    key = bytes.fromhex(keys.public())
    return sealed(
        zip_bytes(members),
        form=FORM,
        edition="internal",
        card=digest(FORM, said),
        content=content,
        key=key,
        sign=keys.sign,
    )


def read_letter(data: bytes, keys: Keys) -> Letter:
    """Read and prove a letter; nothing of it is used before all of it holds.

    Raises KnownError `letter_none` for any other file, `letter_changed`, `letter_unsigned`, `letter_newer`, or
    `letter_revoked` when its key is on the list as revoked.
    """
    seal = _seal(data)
    if not seal.whole:
        raise KnownError(Problem("letter_changed"))
    if not seal.is_signed(_proves):
        raise KnownError(Problem("letter_unsigned"))
    signer = keys.signer(seal.key, seal.card)
    if signer.standing is Standing.REVOKED:
        raise KnownError(Problem("letter_revoked", name=signer.name or signer.spoken()))
    with opened(data, LIMITS) as archive:
        record, checklists = _members(archive, seal)
    return Letter(record, checklists, signer, seal.card)


def letter_data(path: Path) -> bytes:
    """Read the bytes of a letter's file; raises KnownError `letter_large`, or what the disk says."""
    with said_plainly(path), path.open("rb") as stream:
        data = stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise KnownError(Problem("letter_large", file=path.name, most=LARGEST >> 20))
    return data


def _seal(data: bytes) -> Seal:
    try:
        seal = read_seal(data)
    except KnownError as error:
        raise _none(str(error.problem.facts.get("reason", "seal"))) from error
    if seal.format != FORM:
        raise _none(seal.format)
    return seal


def _members(archive: Archive, seal: Seal) -> tuple[Record, Mapping[ChecklistDigest, Checklist]]:
    """Hold the members against the seal: exactly these, in order, each with the digest its name says."""
    names = archive.names()
    if not archive.is_plain() or not names or names[0] != LETTER or list(names[1:]) != sorted(set(names[1:])):
        raise _none("zip")
    held = {name: archive.read(name) for name in names}
    said = held.pop(LETTER)
    listed = [(LETTER, hashlib.sha256(said).hexdigest())]
    listed += [(name, hashlib.sha256(data).hexdigest()) for name, data in held.items()]
    if seal.card != digest(FORM, said) or seal.content != _content(listed) or seal.edition != "internal":
        raise KnownError(Problem("letter_changed"))
    record = parse_record(said)
    _known(record)
    checklists = [_checklist(name, data) for name, data in held.items()]
    return record, {checklist.digest(): checklist for checklist in checklists}


def _checklist(member: str, data: bytes) -> Checklist:
    if member != checklist_member(digest("checklist", data)):
        raise _none(member[:80])
    return read_checklist(parse(data))


def _known(record: Record) -> None:
    """Refuse what is no letter this release knows; raises KnownError `letter_none` or `letter_newer`."""
    if record.get("type") not in ENDINGS:
        raise _none(str(record.get("type", "type"))[:40])
    form = record.get("format")
    if not isinstance(form, int) or isinstance(form, bool) or form < 1:
        raise _none("format")
    if form > FORMAT:
        raise KnownError(Problem("letter_newer", found=form))


def _content(held: Sequence[tuple[str, str]]) -> str:
    listed: list[Json] = list(held)
    return digest("letter_members", canonical(listed))


def _proves(key: bytes, signature: bytes, message: bytes) -> bool:
    return signed(key.hex(), message, signature)


def _none(reason: str) -> KnownError:
    return KnownError(Problem("letter_none", reason=reason))
