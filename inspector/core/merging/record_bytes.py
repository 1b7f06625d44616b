# SPDX-License-Identifier: MPL-2.0
"""A record as it is kept and sent: its kind, the digest that names it, and its J bytes."""

from dataclasses import dataclass
from typing import TypeAlias

from inspector.core.assignments import Assignment
from inspector.core.canonical import canonical
from inspector.core.checklist import Checklist
from inspector.core.merging.decisions import Decision
from inspector.core.merging.records import CardSignature, Withdrawal, record_name
from inspector.core.scorecard import Scorecard

Recorded: TypeAlias = Assignment | CardSignature | Checklist | Decision | Scorecard | Withdrawal


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
    kinds = {
        Assignment: "assignment",
        CardSignature: "signature",
        Checklist: "checklist",
        Decision: "decision",
        Scorecard: "card",
        Withdrawal: "withdrawal",
    }
    return record_bytes(kinds[type(value)], canonical(value.record()))
