# SPDX-License-Identifier: MPL-2.0
"""Letters between office and inspector, signed: what was assigned (任务单), and which card comes back (退回单)."""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inspector.app.sealed_zips import SealedForm, opened_sealed, read_sheet, sheet_members, write_sealed
from inspector.app.trust import Keys, Signer
from inspector.core.canonical import Record, canonical, parse_record
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.problems import KnownError, Problem
from inspector.disk.troubles import said_plainly
from inspector.disk.zips import Limits

LETTER: Final = "letter.json"
FORMAT: Final = 1
ENDINGS: Final[Mapping[str, str]] = {"assignment": ".assignment", "return": ".returned"}
LARGEST: Final = 64 << 20
LIMITS: Final = Limits(members=2_000, one=LARGEST, total=2 * LARGEST)
FORM: Final = SealedForm("letter", "letter", LETTER, LIMITS, "letter_none")


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter that was read and proved: what it says, the checklists that ride along, who signed it, its digest."""

    record: Record
    checklists: Mapping[ChecklistDigest, Checklist]
    signer: Signer
    digest: str

    @property
    def kind(self) -> str:
        """What kind of letter it is: a key of ENDINGS."""
        return str(self.record["type"])


def write_letter(record: Record, checklists: Sequence[Checklist], keys: Keys) -> bytes:
    """Seal a letter with the own key: the same letter gives the same bytes; `type` and `format` must stand in it."""
    _known(record)
    target = io.BytesIO()
    write_sealed(target, FORM, canonical(record), sheet_members(checklists), keys)
    return target.getvalue()


def read_letter(data: bytes, keys: Keys) -> Letter:
    """Read and prove a letter; nothing of it is used before all of it holds.

    Raises KnownError `letter_none` for any other file, `letter_changed`, `letter_unsigned`, `letter_newer`, or
    `letter_revoked` when its key is on the list as revoked.
    """
    with opened_sealed(data, FORM, keys) as found:
        record = parse_record(found.said)
        _known(record)
        checklists = [read_sheet(FORM, name, found.archive.read(name)) for name in found.rest()]
    return Letter(record, {checklist.digest(): checklist for checklist in checklists}, found.signer, found.digest)


def letter_data(path: Path) -> bytes:
    """Read the bytes of a letter's file; raises KnownError `letter_large`, or what the disk says."""
    with said_plainly(path), path.open("rb") as stream:
        data = stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise KnownError(Problem("letter_large", file=path.name, most=LARGEST >> 20))
    return data


def _known(record: Record) -> None:
    """Refuse what is no letter this release knows; raises KnownError `letter_none` or `letter_newer`."""
    kind = record.get("type", "type")
    if not isinstance(kind, str) or kind not in ENDINGS:
        raise FORM.stranger(str(kind)[:40])
    form = record.get("format")
    if not isinstance(form, int) or isinstance(form, bool) or form < 1:
        raise FORM.stranger("format")
    if form > FORMAT:
        raise KnownError(Problem("letter_newer", found=form))
