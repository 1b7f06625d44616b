# SPDX-License-Identifier: MPL-2.0
"""Reading the pool out of the workspace: each record once, each card folded once, its bytes let go at once."""

import json
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Final

from inspector.app.office.sharing_folds import Shared
from inspector.core.assignments import Assignment, read_assignment
from inspector.core.attachments import Attachment
from inspector.core.bundles import attachments_held
from inspector.core.canonical import Record
from inspector.core.card_reading import chain_of
from inspector.core.checklist import Checklist, ChecklistDigest, read_checklist
from inspector.core.merging.card_fold import CardFold, fold_card
from inspector.core.merging.card_glance import glanced
from inspector.core.merging.decisions import Decision, read_decision
from inspector.core.merging.pool import Pool
from inspector.core.merging.record_bytes import RecordBytes
from inspector.core.merging.records import CardSignature, Withdrawal, read_signature_record, read_withdrawal
from inspector.core.photo_order import erased
from inspector.core.problems import KnownError, Problem
from inspector.core.rounds import VisitId
from inspector.core.scorecard import read_scorecard


class PoolReading:
    """A pool that grows by records whose names were held against their bytes; cards stand in it folded.

    `attachments` names the files that cards bring along, by card; `erased` the photos and files that any card of a
    visit erased, by visit.
    """

    def __init__(self) -> None:
        """Begin with nothing."""
        self.cards: dict[str, CardFold] = {}
        self.checklists: dict[ChecklistDigest, Checklist] = {}
        self.signatures: dict[str, CardSignature] = {}
        self.assignments: dict[str, Assignment] = {}
        self.decisions: dict[str, Decision] = {}
        self.withdrawals: dict[str, Withdrawal] = {}
        self.attachments: dict[str, tuple[str, ...]] = {}
        self.erased: dict[VisitId, set[str]] = {}
        self.shared = Shared()

    def take(self, record: RecordBytes) -> None:
        """Take one record in; raises KnownError `record_damaged` for one that says nothing we know."""
        try:
            if record.kind != "card" or not self._glance(record):
                said: Record = json.loads(record.data)
                _TAKERS[record.kind](self, record.digest, said)
        except KnownError as error:
            raise KnownError(error.problem.at(file=f"{record.kind} {record.digest[:12]}")) from error
        except (ValueError, RecursionError) as error:
            raise KnownError(Problem("record_damaged", digest=record.digest[:12])) from error

    def _glance(self, record: RecordBytes) -> bool:
        """Take a card in without reading every row, where nothing in it is unusual; nothing of such a one is erased."""
        found = glanced(record.data)
        if found is None or found.fold.digest != record.digest:
            return False
        self.cards[record.digest] = self.shared.fold(found.fold)
        self.attach(record.digest, attachments_held(found.frame, found.visit))
        return True

    def attach(self, digest: str, files: Mapping[str, Attachment]) -> None:
        """Note the files a card brings along."""
        if files:
            self.attachments[digest] = tuple(one.sha256 for one in files.values())

    def pool(self) -> Pool:
        """Give what is there now, as a value that later records do not change."""
        return Pool(
            dict(self.cards),
            dict(self.checklists),
            dict(self.signatures),
            dict(self.assignments),
            dict(self.decisions),
            dict(self.withdrawals),
        )


def read_pool(records: Iterable[RecordBytes]) -> Pool:
    """Read records into a pool; raises as `PoolReading.take`."""
    reading = PoolReading()
    for record in records:
        reading.take(record)
    return reading.pool()


def _card(reading: PoolReading, digest: str, said: Record) -> None:
    card = read_scorecard(said)
    reading.cards[digest] = reading.shared.fold(fold_card(card, digest, chain_of(said)))
    gone = erased(card.rows)
    if gone:
        reading.erased.setdefault(reading.cards[digest].visit, set()).update(gone)
    reading.attach(digest, attachments_held(card))


def _checklist(reading: PoolReading, digest: str, said: Record) -> None:
    reading.checklists[ChecklistDigest(digest)] = read_checklist(said)


def _signature(reading: PoolReading, digest: str, said: Record) -> None:
    reading.signatures[digest] = read_signature_record(said)


def _assignment(reading: PoolReading, digest: str, said: Record) -> None:
    reading.assignments[digest] = read_assignment(said)


def _decision(reading: PoolReading, digest: str, said: Record) -> None:
    reading.decisions[digest] = read_decision(said)


def _withdrawal(reading: PoolReading, digest: str, said: Record) -> None:
    reading.withdrawals[digest] = read_withdrawal(said)


_TAKERS: Final[Mapping[str, Callable[[PoolReading, str, Record], None]]] = MappingProxyType(
    {
        "assignment": _assignment,
        "card": _card,
        "checklist": _checklist,
        "decision": _decision,
        "signature": _signature,
        "withdrawal": _withdrawal,
    }
)
