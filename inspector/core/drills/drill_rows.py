# SPDX-License-Identifier: MPL-2.0
"""The log of a drill: append-only rows, each naming the one before by its hash; its state is their fold."""

from collections.abc import Sequence
from typing import Final, TypeAlias

from inspector.core.kept_rows import KeptRow, LogForm

KINDS: Final = (
    *("drill", "key", "roster", "ruling", "remark", "paper"),
    *("wrote", "taken", "signed", "closed", "admission"),
)

DrillRow: TypeAlias = KeptRow
"""One row of a drill.

Kinds: `drill`, `key`, `roster` the whole of each; `ruling` one change to one question; `remark` the trainer's note on a
question that many read otherwise; `paper` answers typed in from paper; `wrote` a pack was written; `taken` a pack came
in; `signed` a result was signed; `closed` the drill is put away, or taken up again; `admission` an attempt whose laptop
knew the key counts all the same, or no more.
"""

_FORM: Final = LogForm(KINDS, ("drill", "taken"), "drill_log")


def read_drill_rows(stored: Sequence[bytes]) -> tuple[DrillRow, ...]:
    """Read a drill's log; raises KnownError `drill_log` where a row is missing, moved or changed."""
    return _FORM.read(stored)
