# SPDX-License-Identifier: MPL-2.0
"""The one door for cards: a bundle, PDF or workbook is opened, its seal and its card are proved, and the card given."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from os import fstat
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

from inspector.app.trust import signed
from inspector.core.card_reading import ReadCard, read_card, read_checklist_bytes
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.merging.card_fold import CardFold, fold_card
from inspector.core.merging.card_glance import glanced, is_true
from inspector.core.merging.record_bytes import RecordBytes, record_bytes, recorded
from inspector.core.merging.records import CardSignature
from inspector.core.problems import KnownError, Problem
from inspector.core.score_desk import ScoreDesk
from inspector.core.scorecard import Scorecard, check
from inspector.disk.seal import Seal, read_seal
from inspector.disk.troubles import said_plainly
from inspector.disk.zips import opened

if TYPE_CHECKING:
    from inspector.core.carrier import Carrier
    from inspector.files.workbook_comparing import Difference

Source: TypeAlias = Path | bytes
SMALL: Final = 16 << 20
"""Files up to this many bytes are read once and stand in memory while they are opened."""

DESK: Final = ScoreDesk()


@dataclass(frozen=True, slots=True)
class OpenedCard:
    """A card that was proved true, with what rides beside it, and who signed the file it came by.

    `sheets` are the J bytes of its checklists. `photos` and `files` give bytes by hash, one at a time, and prove each;
    papers hold none. Without a signature another program saved the workbook again: `differences` are its cells that are
    not as the card lays them out (with the `carrier` that lays them out), none of them means that they all agree.
    """

    form: str
    read: ReadCard
    sheets: Mapping[ChecklistDigest, bytes]
    checklists: Mapping[ChecklistDigest, Checklist]
    signature: CardSignature | None = None
    notes: tuple[Problem, ...] = ()
    photos: Mapping[str, bytes] = field(default_factory=dict)
    files: Mapping[str, bytes] = field(default_factory=dict)
    carrier: "Carrier | None" = None
    differences: "tuple[Difference, ...]" = ()
    glance: CardFold | None = None
    """The fold, where it was taken from the card's bytes without reading every row."""

    @property
    def fold(self) -> CardFold:
        """What the card says in the end."""
        read = self.read
        return self.glance or fold_card(read.card, read.digest, read.chain, read.visit)

    @property
    def card(self) -> Scorecard:
        """The card itself."""
        return self.read.card

    @property
    def resaved(self) -> bool:
        """Whether another program saved the workbook again: no seal speaks for it any more."""
        return self.signature is None

    def records(self) -> Iterator[RecordBytes]:
        """Go through the records a merge keeps of it: its checklists, the card, the signature."""
        for name in sorted(self.sheets):
            yield RecordBytes("checklist", name, self.sheets[name])
        yield record_bytes("card", self.read.data)
        if self.signature is not None:
            yield recorded(self.signature)


@dataclass(frozen=True, slots=True)
class _Riding:
    """What rides in a file, before anything of it was proved; with a `fold` the card itself is proved."""

    read: ReadCard
    sheets: Mapping[ChecklistDigest, bytes]
    checklists: Mapping[ChecklistDigest, Checklist]
    photos: Mapping[str, bytes] = field(default_factory=dict)
    files: Mapping[str, bytes] = field(default_factory=dict)
    fold: CardFold | None = None

    @property
    def edition(self) -> str:
        """The edition of the card."""
        return self.read.card.edition if self.fold is None else self.fold.edition


def open_card(source: Source, form: str) -> OpenedCard:
    """Open a file of a known form (bundle, pdf, xlsx) and prove seal, signature and card; the paper is not compared.

    A workbook without a seal was saved again: every cell is read and compared. Raises KnownError with what does not
    hold: `seal_missing`, `seal_broken`, `seal_unsigned`, `seal_of_another`, `card_outside`, `return_no_card`, or what
    reading and checking the card raise.
    """
    held = source if isinstance(source, bytes) else read_small(source)
    try:
        seal = read_seal(held)
    except KnownError as error:
        if form == "bundle":
            _guard_whole(held)
        if form != "xlsx" or error.problem.code != "seal_missing":
            raise
        return _resaved(_whole(held))
    guard_seal(seal, form)
    riding = _READERS[form](held)
    if (seal.card, seal.edition) != (riding.read.digest, riding.edition):
        raise KnownError(Problem("seal_of_another", card=riding.read.digest[:12], sealed=seal.card[:12]))
    return OpenedCard(
        form,
        riding.read,
        riding.sheets,
        riding.checklists,
        signature_of(seal),
        _proved(riding.read, riding.checklists) if riding.fold is None else (),
        riding.photos,
        riding.files,
        glance=riding.fold,
    )


def signature_of(seal: Seal) -> CardSignature:
    """Write down what a seal states, its signature included, as a record."""
    return CardSignature(seal.format, seal.edition, seal.card, seal.content, seal.file, seal.key, seal.signature)


def proves(key: bytes, signature: bytes, message: bytes) -> bool:
    """Tell whether a signature is a key's over a message."""
    return signed(key.hex(), message, signature)


def _guard_whole(source: Source) -> None:
    """Say of a bundle that was cut that it was cut, rather than that its seal is missing; raises KnownError."""
    with opened(source):
        pass


def guard_seal(seal: Seal, form: str) -> None:
    """Prove a seal: whole, signed, of this form, internal; raises KnownError with what does not hold."""
    if not seal.whole:
        raise KnownError(Problem("seal_broken"))
    if not seal.is_signed(proves):
        raise KnownError(Problem("seal_unsigned"))
    if seal.format != form:
        raise KnownError(Problem("seal_form", reason=f"{seal.format} / {form}"))
    if seal.edition != "internal":
        raise KnownError(Problem("card_outside"))


def _proved(read: ReadCard, checklists: Mapping[ChecklistDigest, Checklist]) -> tuple[Problem, ...]:
    """Check the card itself; gives what is only reported: tallies of another engine."""
    found = check(read.card, checklists, visit=read.visit, last=read.head, desk=DESK)
    faults = [problem for problem in found if problem.code != "tally_engine"]
    if faults:
        raise KnownError(faults[0])
    return found


def _resaved(data: bytes) -> OpenedCard:
    """Open a workbook that another program saved: its card rides along, and every cell is held against it."""
    from inspector.files.workbook_comparing import compare, expected_sheets
    from inspector.files.workbook_reading import read_workbook

    book = read_workbook(data, formats=False)
    carrier = book.carrier()
    if carrier is None or carrier.read is None:
        raise KnownError(Problem("return_no_card"))
    if carrier.card.edition != "internal":
        raise KnownError(Problem("card_outside"))
    notes = _proved(carrier.read, carrier.checklists)
    differences = compare(book, expected_sheets(carrier), resaved=True)
    return OpenedCard(
        "xlsx",
        carrier.read,
        _needed(carrier.read.visit.checklists, carrier.sheets),
        carrier.checklists,
        notes=notes,
        carrier=carrier,
        differences=differences,
    )


def _read_bundle(source: Source) -> _Riding:
    from inspector.files.bundle_reading import read_bundle

    bundle = read_bundle(source, DESK)
    return _Riding(bundle.read, bundle.sheets, bundle.checklists, bundle.photos, bundle.files, bundle.fold)


def _read_workbook(source: Source) -> _Riding:
    from inspector.files.workbook_reading import read_workbook_riding

    riding = read_workbook_riding(_whole(source))
    glance = glanced(riding.card)
    if glance is not None and is_true(glance, riding.checklists, DESK):
        sheets = _needed(glance.visit.checklists, riding.sheets)
        return _Riding(glance.read, sheets, riding.checklists, fold=glance.fold)
    read = read_card(riding.card)
    return _Riding(read, _needed(read.visit.checklists, riding.sheets), riding.checklists)


def _read_pdf(source: Source) -> _Riding:
    from inspector.core.canonical import digest
    from inspector.files.pdf_reading import read_pdf_card

    attached = read_pdf_card(_whole(source))
    read = read_card(attached["card.json"])
    riding = [data for name, data in attached.items() if name.startswith("checklist-")]
    sheets = _needed(read.visit.checklists, {ChecklistDigest(digest("checklist", data)): data for data in riding})
    return _Riding(read, sheets, {name: read_checklist_bytes(data) for name, data in sheets.items()})


def _needed(names: Sequence[ChecklistDigest], sheets: Mapping[ChecklistDigest, bytes]) -> dict[ChecklistDigest, bytes]:
    """Keep the checklists the card names, so that every form of a card brings the same records."""
    missing = [name for name in names if name not in sheets]
    if missing:
        raise KnownError(Problem("checklist_missing", digest=missing[0][:12]))
    return {name: sheets[name] for name in names}


_READERS: Final[Mapping[str, Callable[[Source], _Riding]]] = MappingProxyType(
    {"bundle": _read_bundle, "pdf": _read_pdf, "xlsx": _read_workbook}
)


def read_small(path: Path) -> Source:
    """Read a small file once; a large one stays where it lies, also one that grew since it was asked for its size."""
    with said_plainly(path), path.open("rb") as stream:
        size = fstat(stream.fileno()).st_size
        data = stream.read(size + 1) if size <= SMALL else None
    return path if data is None or len(data) > size else data


def _whole(source: Source) -> bytes:
    if isinstance(source, bytes):
        return source
    with said_plainly(source):
        return source.read_bytes()
