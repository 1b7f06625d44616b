# SPDX-License-Identifier: MPL-2.0
"""Assignments (任务单) this workspace wrote or took in, as records: they admit the visits that were planned."""

from inspector.app.hall import Hall
from inspector.app.letters import read_letter
from inspector.app.office.letter_looking import letter_records
from inspector.app.trust import Keys
from inspector.core.merging.record_bytes import RecordBytes
from inspector.core.problems import KnownError


def assignments_due(hall: Hall) -> tuple[RecordBytes, ...]:
    """Give the records of kept assignments that the pool lacks, with their checklists and signatures.

    A letter whose key is neither known nor this laptop's own, or was revoked since, is left out.
    """
    listed = [line.digest for line in hall.workspace.letters("assignment")]
    lacking = set(listed) - hall.workspace.has_records(listed)
    due = (record for name in listed if name in lacking for record in _trusted(hall, name))
    return tuple({record.digest: record for record in due}.values())


def _trusted(hall: Hall, name: str) -> tuple[RecordBytes, ...]:
    data, keys = hall.workspace.letter(name), Keys(hall.home)
    try:
        trusted = read_letter(data, keys).signer.trusted
    except KnownError:  # its key was revoked, or the letter is damaged: it admits nobody
        return ()
    return tuple(letter_records(data, keys)) if trusted else ()
