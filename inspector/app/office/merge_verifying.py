# SPDX-License-Identifier: MPL-2.0
"""Verifying a merge file: whole, every record and card in it true, and sealed by whom, if by anybody."""

from pathlib import Path

from inspector.app.office.merge_files import sealed_by, set_digest
from inspector.app.office.merge_looking import look_into_merge
from inspector.app.office.opening import Source
from inspector.app.trust import Keys
from inspector.app.verdict import Verdict
from inspector.core.problems import KnownError, Problem
from inspector.files.merge_reading import opened_merge


def verify_merge(source: Source, keys: Keys, name: str = "") -> Verdict:
    """Prove all of a merge file, photos and attachments too; raises KnownError only when it cannot be opened at all.

    `card` of the verdict is the digest of its set. Without a seal it is whole when nothing stands in it but its
    members, and signed by nobody.
    """
    file = name or (source.name if isinstance(source, Path) else "")
    whole: tuple[Problem, ...] = ()
    true: tuple[Problem, ...] = ()
    notes: tuple[Problem, ...] = ()
    stated = signer = ""
    try:
        with opened_merge(source) as held:
            stated = set_digest(held.names)
            signer = sealed_by(source, held.names)
            for sha256 in (*held.photos, *held.attachments):
                held.content(sha256)
    except KnownError as error:
        whole = (error.problem,)
    if not whole:
        true, notes = _proved(source)
    return Verdict(file, "merge", "internal", stated, whole, true, keys.signer(signer), notes, carries="set")


def _proved(source: Source) -> tuple[tuple[Problem, ...], tuple[Problem, ...]]:
    """Prove every record; gives what speaks against them, and what is only reported."""
    try:
        return (), look_into_merge(source).notes
    except KnownError as error:
        return (error.problem,), ()
