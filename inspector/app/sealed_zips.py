# SPDX-License-Identifier: MPL-2.0
"""Sealed zips (letters, drills): one record, then what it names, in one order, under the own key; proved when read."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from inspector.app.trust import Keys, Signer, Standing, signed
from inspector.core.bundles import checklist_member
from inspector.core.canonical import Json, canonical, digest, parse
from inspector.core.checklist import Checklist, read_checklist
from inspector.core.problems import KnownError, Problem
from inspector.disk.seal import Seal, read_seal
from inspector.disk.seal_zip import seal_zip
from inspector.disk.zips import Archive, Limits, opened, write_zip


@dataclass(frozen=True, slots=True)
class SealedForm:
    """One kind of sealed zip.

    `name` as its seal says it, `kind` of the record in its first member `first`, `limits` of what it holds; `none`: the
    code of the problem with a file that is none.
    """

    name: str
    kind: str
    first: str
    limits: Limits
    none: str

    def stranger(self, reason: str) -> KnownError:
        """Make the error for a file that is none of these."""
        return KnownError(Problem(self.none, reason=reason))

    def digest(self, said: bytes) -> str:
        """Name the record in the first member by its bytes."""
        return digest(self.kind, said)

    def content(self, held: Sequence[tuple[str, str]]) -> str:
        """Name all members in order, each with the SHA-256 of its bytes."""
        listed: list[Json] = list(held)
        return digest(f"{self.kind}_members", canonical(listed))


@dataclass(frozen=True, slots=True)
class Opened:
    """A sealed zip that was proved to be whole and signed: the bytes of its record, its members, who signed it."""

    said: bytes
    digest: str
    signer: Signer
    archive: Archive

    def rest(self) -> tuple[str, ...]:
        """Name the members after the record."""
        return self.archive.names()[1:]


def write_sealed(stream: BinaryIO, form: SealedForm, said: bytes, rest: Iterable[tuple[str, bytes]], keys: Keys) -> str:
    """Write a sealed zip, its members one at a time in memory; gives the digest of its record.

    The stream can be read, too; the same members and key give the same bytes.
    """
    held: list[tuple[str, str]] = []

    def noted() -> Iterator[tuple[str, bytes]]:
        for name, data in chain([(form.first, said)], rest):
            held.append((name, hashlib.sha256(data).hexdigest()))
            yield name, data

    write_zip(stream, noted())
    key, card = bytes.fromhex(keys.public()), form.digest(said)
    content = form.content(held)
    seal_zip(stream, form=form.name, edition="internal", card=card, content=content, key=key, sign=keys.sign)
    return card


@contextmanager
def opened_sealed(source: Path | bytes, form: SealedForm, keys: Keys) -> Iterator[Opened]:
    """Open and prove a sealed zip in bounded memory; nothing of it is used before all of it holds.

    Raises KnownError (`none` of the form) for any other file, `letter_changed`, `letter_unsigned`, or
    `letter_revoked` when its key is on the list as revoked.
    """
    seal = _seal(source, form)
    if not seal.whole:
        raise KnownError(Problem("letter_changed"))
    if not seal.is_signed(_proves):
        raise KnownError(Problem("letter_unsigned"))
    signer = keys.signer(seal.key, seal.card)
    if signer.standing is Standing.REVOKED:
        raise KnownError(Problem("letter_revoked", name=signer.name or signer.spoken()))
    with opened(source, form.limits) as archive:
        names = archive.names()
        if not archive.is_plain() or not names or names[0] != form.first or list(names[1:]) != sorted(set(names[1:])):
            raise form.stranger("zip")
        said = archive.read(form.first)
        held = [(name, hashlib.sha256(archive.read(name)).hexdigest()) for name in names]
        if seal.card != form.digest(said) or seal.content != form.content(held) or seal.edition != "internal":
            raise KnownError(Problem("letter_changed"))
        yield Opened(said, seal.card, signer, archive)


def sheet_members(checklists: Iterable[Checklist]) -> list[tuple[str, bytes]]:
    """Give the members that hold checklists, by digest, each once."""
    held = {checklist.digest(): canonical(checklist.record()) for checklist in checklists}
    return [(checklist_member(name), held[name]) for name in sorted(held)]


def read_sheet(form: SealedForm, member: str, data: bytes) -> Checklist:
    """Read a checklist whose member must bear its digest."""
    if member != checklist_member(digest("checklist", data)):
        raise form.stranger(member[:80])
    return read_checklist(parse(data))


def _seal(source: Path | bytes, form: SealedForm) -> Seal:
    try:
        seal = read_seal(source)
    except KnownError as error:
        if error.problem.code not in {"seal_missing", "seal_form"}:
            raise
        raise form.stranger(str(error.problem.facts.get("reason", "seal"))) from error
    if seal.format != form.name:
        raise form.stranger(seal.format)
    return seal


def _proves(key: bytes, signature: bytes, message: bytes) -> bool:
    return signed(key.hex(), message, signature)
