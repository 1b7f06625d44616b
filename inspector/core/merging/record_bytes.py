# SPDX-License-Identifier: MPL-2.0
"""A record as it is kept and sent: its kind, the digest that names it, and its J bytes."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias, Union

from inspector.core.canonical import canonical
from inspector.core.merging.records import CardSignature, Withdrawal, record_name

if TYPE_CHECKING:
    from inspector.core.assignments import Assignment
    from inspector.core.checklist import Checklist
    from inspector.core.merging.decisions import Decision
    from inspector.core.scorecard import Scorecard

Recorded: TypeAlias = Union["Assignment", CardSignature, "Checklist", "Decision", "Scorecard", Withdrawal]

KINDS: Final = {
    "assignment": "assignment",
    "card_signature": "signature",
    "checklist": "checklist",
    "decision": "decision",
    "scorecard": "card",
    "withdrawal": "withdrawal",
}
"""What a record says it is (`type`) → its kind."""


@dataclass(frozen=True, slots=True)
class RecordBytes:
    """A record of one of the kinds of `records.TYPES`; `digest` is the name of `data`, which is J."""

    kind: str
    digest: str
    data: bytes


def record_bytes(kind: str, data: bytes) -> RecordBytes:
    """Name J bytes as a record of a kind."""
    return RecordBytes(kind, record_name(kind, data), data)


def recorded(value: Recorded) -> RecordBytes:
    """Write a value as the record it is."""
    record = value.record()
    return record_bytes(KINDS[str(record["type"])], canonical(record))
