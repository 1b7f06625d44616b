# SPDX-License-Identifier: MPL-2.0
"""Looking into a merge file: every record is what its name says, every card true, every signature right."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, TypeAlias

from inspector.app.office.merge_files import sealed_by
from inspector.app.office.opening import DESK, Source, proves
from inspector.core.assignments import read_assignment
from inspector.core.canonical import parse, parse_record
from inspector.core.card_reading import read_card, read_checklist_bytes
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.merging.decisions import read_decision
from inspector.core.merging.record_bytes import RecordBytes
from inspector.core.merging.records import CardSignature, read_signature_record, read_withdrawal
from inspector.core.problems import KnownError, Problem
from inspector.core.rounds import VisitId
from inspector.core.scorecard import check
from inspector.disk.seal import Seal
from inspector.files.merge_reading import MergeFile, opened_merge

Sheets: TypeAlias = Mapping[ChecklistDigest, Checklist]
Signers: TypeAlias = tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Word:
    """A decision or withdrawal that a merge file brings: who is said to have made it, and which records it changes."""

    digest: str
    kind: str
    author: str
    changes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MergeLook:
    """What a merge file holds: its records as (kind, digest), how many photos, and what is to be said of it.

    `letters`: assignments in it → keys that signed them; `cards` the same of cards. `words`: what it decides. `sent`:
    visits its assignments name, with their kind of round. `signer`: the public key of its seal, empty without one.
    """

    names: tuple[tuple[str, str], ...]
    photos: int
    letters: Signers = ()
    notes: tuple[Problem, ...] = ()
    cards: Signers = ()
    words: tuple[Word, ...] = ()
    sent: tuple[tuple[VisitId, str], ...] = ()
    signer: str = ""


def look_into_merge(source: Source) -> MergeLook:
    """Prove a whole merge file in bounded memory; raises KnownError with the first record that does not hold."""
    with opened_merge(source) as held:
        signer = sealed_by(source, held.names)
        checklists = {
            ChecklistDigest(name): read_checklist_bytes(held.record(kind, name).data)
            for kind, name in held.names
            if kind == "checklist"
        }
        signed: dict[str, set[str]] = {name: set() for kind, name in held.names if kind in {"assignment", "card"}}
        notes: dict[Problem, None] = {}
        words: list[Word] = []
        sent: set[tuple[VisitId, str]] = set()
        for record in _others(held):
            notes |= dict.fromkeys(_proved(record, checklists))
            words += _words(record)
            if record.kind == "signature":
                signature = read_signature_record(parse(record.data))
                signed.get(signature.of, set()).add(signature.key)
            elif record.kind == "assignment":
                letter = read_assignment(parse_record(record.data))
                sent |= {(visit.visit, letter.plan.kind) for visit in letter.visits}
        letters, cards = (_signers(held, kind, signed) for kind in ("assignment", "card"))
        signed_by = letters, tuple(notes), cards
        return MergeLook(held.names, len(held.photos), *signed_by, tuple(words), tuple(sorted(sent)), signer)


def _signers(held: MergeFile, kind: str, signed: Mapping[str, set[str]]) -> Signers:
    return tuple((name, tuple(sorted(signed[name]))) for own, name in held.names if own == kind)


def _words(record: RecordBytes) -> Iterator[Word]:
    """Give what a record decides, where it is a decision or withdrawal."""
    if record.kind == "decision":
        decision = read_decision(parse(record.data))
        yield Word(record.digest, record.kind, decision.author, (*decision.seen, *decision.supersedes))
    if record.kind == "withdrawal":
        withdrawal = read_withdrawal(parse(record.data))
        yield Word(record.digest, record.kind, withdrawal.author, (withdrawal.of,))


def _others(held: MergeFile) -> Iterator[RecordBytes]:
    for kind, name in held.names:
        if kind != "checklist":
            yield held.record(kind, name)


def _proved(record: RecordBytes, checklists: Sheets) -> tuple[Problem, ...]:
    """Prove one record; gives what is only reported, tallies of another engine."""
    try:
        return _PROOFS[record.kind](record, checklists)
    except KnownError as error:
        raise KnownError(error.problem.at(file=f"{record.kind} {record.digest[:12]}")) from error


def _card(record: RecordBytes, checklists: Sheets) -> tuple[Problem, ...]:
    read = read_card(record.data)
    found = check(read.card, checklists, visit=read.visit, last=read.head, desk=DESK)
    faults = [problem for problem in found if problem.code != "tally_engine"]
    if faults:
        raise KnownError(faults[0])
    return found


def _signature(record: RecordBytes, _checklists: Sheets) -> tuple[Problem, ...]:
    if not is_right(read_signature_record(parse(record.data))):
        raise KnownError(Problem("seal_unsigned"))
    return ()


def _assignment(record: RecordBytes, _checklists: Sheets) -> tuple[Problem, ...]:
    read_assignment(parse_record(record.data))
    return ()


def _decision(record: RecordBytes, _checklists: Sheets) -> tuple[Problem, ...]:
    read_decision(parse(record.data))
    return ()


def _withdrawal(record: RecordBytes, _checklists: Sheets) -> tuple[Problem, ...]:
    read_withdrawal(parse(record.data))
    return ()


def is_right(signature: CardSignature) -> bool:
    """Tell whether a signature record says what its key signed."""
    said = signature
    seal = Seal(said.form, said.edition, said.of, said.content, said.file, said.key, said.signature, whole=True)
    return seal.is_signed(proves)


_PROOFS: Final[Mapping[str, Callable[[RecordBytes, Sheets], tuple[Problem, ...]]]] = MappingProxyType(
    {
        "assignment": _assignment,
        "card": _card,
        "decision": _decision,
        "signature": _signature,
        "withdrawal": _withdrawal,
    }
)
