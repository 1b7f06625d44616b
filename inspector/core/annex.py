# SPDX-License-Identifier: MPL-2.0
"""What goes along with a card besides its points: who signed and when, and which files (附件)."""

from collections.abc import Sequence
from dataclasses import dataclass

from inspector.core.moments import Moment
from inspector.core.reading import Reading
from inspector.core.rows import Row
from inspector.core.scorecard import Scorecard
from inspector.core.signatures import Signature, read_signature

SIZES = ((1 << 20, "MB"), (1 << 10, "kB"))


@dataclass(frozen=True, slots=True)
class Signed:
    """A signature that stands, and the moment it was given."""

    signature: Signature
    at: Moment


def signed(card: Scorecard) -> tuple[Signed, ...]:
    """List who signed the card as it stands; on a covert visit nobody of the site did, whatever its log says."""
    given = _standing(card.rows)
    covert = bool(given) and card.visit().header.kind == "covert"
    return tuple(one for one in given if not (covert and one.signature.role == "representative"))


def size_said(size: int) -> str:
    """Say a size in bytes as people do: `512 B`, `14 kB`, `3.2 MB`."""
    for unit, name in SIZES:
        if size >= unit:
            tenths = (size * 10 + unit // 2) // unit
            whole = tenths >= 100 or tenths % 10 == 0
            return f"{(tenths + 5) // 10} {name}" if whole else f"{tenths // 10}.{tenths % 10} {name}"
    return f"{size} B"


def _standing(rows: Sequence[Row]) -> tuple[Signed, ...]:
    """Follow the log: a signature keeps the moment it first stood at; opening the visit again takes all away."""
    standing: dict[Signature, Moment] = {}
    for row in rows:
        if row.kind == "signatures":
            given = Reading(row.body).each("signatures", read_signature)
            standing = {one: standing.get(one, row.at) for one in given}
        elif row.kind == "reopen":
            standing = {}
    return tuple(Signed(one, at) for one, at in standing.items())
