# SPDX-License-Identifier: MPL-2.0
"""Reads a bundle: exactly its card's members, canonical, each with the hash its name says; photos when asked for."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from inspector.core.attachments import Attachment
from inspector.core.bundles import CARD, attachments_held, bundle_names, checklist_member, photos_held
from inspector.core.canonical import Json, canonical, digest
from inspector.core.card_reading import ReadCard, read_card, read_checklist_bytes
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.merging.card_fold import CardFold
from inspector.core.merging.card_glance import glanced, is_true
from inspector.core.photos import Photo
from inspector.core.problems import KnownError, Problem
from inspector.core.score_desk import ScoreDesk
from inspector.core.scorecard import Scorecard
from inspector.core.visits import Visit
from inspector.disk.pictures import look
from inspector.disk.plain_zips import PlainZip, opened_plain
from inspector.disk.zips import Archive, Limits, opened

LIMITS = Limits(members=20_000, total=4 << 30)


@dataclass(frozen=True, slots=True)
class BundleBytes(Mapping[str, bytes]):
    """Photos or attachments of a bundle by hash, read one at a time; bytes of another hash raise `bundle_member`."""

    source: Path | bytes
    members: Mapping[str, str]

    def __getitem__(self, sha256: str) -> bytes:
        """Read one; KeyError when the bundle has none of this hash."""
        member = self.members[sha256]
        with opened(self.source, LIMITS) as archive:
            data = archive.read(member)
        if hashlib.sha256(data).hexdigest() != sha256:
            raise _fault(member, "hash")
        return data

    def __iter__(self) -> Iterator[str]:
        """Go through the hashes."""
        return iter(self.members)

    def __len__(self) -> int:
        """How many there are."""
        return len(self.members)


@dataclass(frozen=True, slots=True)
class Bundle:
    """A card with its checklists by digest (`sheets`: their J bytes), its photos and its attachments by hash.

    With a `fold` the card was proved true while it was read.
    """

    read: ReadCard
    checklists: Mapping[ChecklistDigest, Checklist]
    sheets: Mapping[ChecklistDigest, bytes]
    photos: BundleBytes
    files: BundleBytes
    fold: CardFold | None = None

    @property
    def card(self) -> Scorecard:
        """The card itself."""
        return self.read.card


@dataclass(frozen=True, slots=True)
class _Card:
    """What of a card says which members its bundle has."""

    read: ReadCard
    card: Scorecard
    visit: Visit
    fold: CardFold | None = None


def read_bundle(source: Path | bytes, desk: ScoreDesk | None = None) -> Bundle:
    """Read card and checklists; raises KnownError `bundle_form`, `bundle_member`, or what zip and card raise.

    The members must be exactly the card's, in order, and nothing may stand before, between or behind them. Photos and
    attachments are proved when read, all of them by `bundle_faults`. At a `desk` a card in which nothing is unusual is
    taken in at a glance and proved: the bundle then has its `fold`, and every row is read only when it is asked for.
    """
    try:
        with opened_plain(source, LIMITS.members, sealed=True) as members:
            return _bundle(source, members, tuple(members.members), desk)
    except KnownError as error:
        if error.problem.code != "zip_damaged":
            raise
    with opened(source, LIMITS) as archive:  # says what is wrong
        if not archive.is_plain():
            raise KnownError(Problem("bundle_form", reason="zip"))
        return _bundle(source, archive, archive.names(), None)


def _bundle(source: Path | bytes, archive: Archive | PlainZip, held: tuple[str, ...], desk: ScoreDesk | None) -> Bundle:
    if CARD not in held:
        raise KnownError(Problem("bundle_form", reason=CARD))
    data = archive.read(CARD)
    found = None if desk is None else _at_a_glance(source, archive, held, data, desk)
    if found is not None:
        return found
    read = read_card(data)
    return _with_card(source, archive, held, _Card(read, read.card, read.visit))


def _at_a_glance(
    source: Path | bytes, archive: Archive | PlainZip, held: tuple[str, ...], data: bytes, desk: ScoreDesk
) -> Bundle | None:
    """Read and prove at once; None means nothing but that it must be read the plain way, which says what is wrong."""
    glance = glanced(data)
    if glance is None:
        return None
    try:
        found = _with_card(source, archive, held, _Card(glance.read, glance.frame, glance.visit, glance.fold))
    except KnownError:
        return None
    return found if is_true(glance, found.checklists, desk) else None


def _with_card(source: Path | bytes, archive: Archive | PlainZip, held: tuple[str, ...], own: _Card) -> Bundle:
    names = bundle_names(own.card, own.visit)
    if held != names:
        raise KnownError(Problem("bundle_form", reason=_odd(held, names)))
    sheets = {name: _checklist(archive, name) for name in own.visit.checklists}
    checklists = {name: read_checklist_bytes(sheet) for name, sheet in sheets.items()}
    members = {photo.sha256: member for member, photo in photos_held(own.card).items()}
    files = {one.sha256: member for member, one in attachments_held(own.card, own.visit).items()}
    return Bundle(own.read, checklists, sheets, BundleBytes(source, members), BundleBytes(source, files), own.fold)


def bundle_faults(bundle: Bundle) -> tuple[Problem, ...]:
    """Prove every photo (its hash, that it decodes, that it is what the manifest says) and every attachment."""
    found: list[Problem] = []
    every: dict[str, Photo | Attachment] = {**photos_held(bundle.card), **attachments_held(bundle.card)}
    for member, held in every.items():
        try:
            _prove(bundle, member, held)
        except KnownError as error:
            known = "member" in error.problem.facts
            found.append(error.problem if known else error.problem.at(file=member))
    return tuple(found)


def _prove(bundle: Bundle, member: str, held: Photo | Attachment) -> None:
    if isinstance(held, Attachment):
        if len(bundle.files[held.sha256]) != held.size:
            raise _fault(member, "size")
        return
    seen = look(bundle.photos[held.sha256])
    if (seen.kind, seen.width, seen.height, seen.size) != (held.kind, held.width, held.height, held.size):
        raise _fault(member, "size")


def bundle_digest(source: Path | bytes) -> str:
    """Name what a bundle holds: SHA-256 over J of its members in order, each with the hash of its bytes."""
    with opened(source, LIMITS) as archive:
        return members_digest([(name, hashlib.sha256(archive.read(name)).hexdigest()) for name in archive.names()])


def members_digest(held: Sequence[tuple[str, str]]) -> str:
    """Name members in order, each with the SHA-256 of its bytes, as `bundle_digest` does."""
    listed: list[Json] = list(held)
    return hashlib.sha256(b"inspector/bundle/1\n" + canonical(listed)).hexdigest()


def _checklist(archive: Archive | PlainZip, name: ChecklistDigest) -> bytes:
    member = checklist_member(name)
    data = archive.read_shared(member) if isinstance(archive, PlainZip) else archive.read(member)
    if _checklist_digest(data) != name:
        raise _fault(member, "hash")
    return data


@lru_cache(64)
def _checklist_digest(data: bytes) -> str:
    """Name the J bytes of a checklist; a plain zip gives the same object for those it met before."""
    return digest("checklist", data)


def _odd(found: tuple[str, ...], wanted: tuple[str, ...]) -> str:
    odd = sorted({*found} ^ {*wanted})
    return odd[0] if odd else "order"


def _fault(member: str, reason: str) -> KnownError:
    return KnownError(Problem("bundle_member", member=member, reason=reason))
