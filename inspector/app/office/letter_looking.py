# SPDX-License-Identifier: MPL-2.0
"""Looking at letters: an assignment of the office, or of one it knows, says which visits it sent out."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from inspector.app.letters import letter_data, read_letter
from inspector.app.office.archives import Archives
from inspector.app.office.looking import Look, refused
from inspector.app.office.opening import Source, signature_of
from inspector.app.office.walking import Spot
from inspector.app.trust import Keys
from inspector.core.assignments import read_assignment
from inspector.core.canonical import canonical
from inspector.core.merging.record_bytes import RecordBytes, record_bytes, recorded
from inspector.core.problems import KnownError, Problem
from inspector.disk.seal import read_seal


def look_at_letter(look: Look, archives: Archives, keys: Keys) -> Look:
    """Prove a letter; one that is no assignment, or that a stranger signed, is not taken."""
    if look.found.problems:
        return look
    try:
        source = archives.source(Spot(look.found.path, look.found.members))
        letter, seal = read_letter(letter_bytes(source), keys), read_seal(source)
        if letter.kind != "assignment":
            return Look(replace(look.found, verdict="letter", problems=(Problem("gather_letter"),)))
        assignment = read_assignment(letter.record)
    except KnownError as error:
        return refused(look.found, error.problem)
    stranger = not letter.signer.trusted
    words = letter.signer.spoken()
    found = replace(
        look.found,
        verdict="assignment",
        card=letter.digest,
        round=assignment.plan.id,
        title=assignment.plan.title,
        inspectors=assignment.inspectors,
        kind=assignment.plan.kind,
        day=assignment.at.day(),
        signer=letter.signer,
        signature=signature_of(seal),
        problems=(Problem("gather_stranger_letter", words=words),) if stranger else (),
        records=2 + len(letter.checklists),
    )
    return Look(found, assignment=assignment)


def letter_bytes(source: Source) -> bytes:
    """Give the bytes of a letter; raises KnownError `letter_large`, or what the disk says."""
    return letter_data(source) if isinstance(source, Path) else source


def letter_records(data: bytes, keys: Keys) -> Iterator[RecordBytes]:
    """Go through the records a merge keeps of an assignment: its checklists, itself, who signed it."""
    letter = read_letter(data, keys)
    for name in sorted(letter.checklists):
        yield recorded(letter.checklists[name])
    yield record_bytes("assignment", canonical(letter.record))
    yield recorded(signature_of(read_seal(data)))
