# SPDX-License-Identifier: MPL-2.0
"""The log of a round: append-only rows, each naming the one before by its hash; what is not written never happened."""

from collections.abc import Sequence
from typing import Final, TypeAlias

from inspector.core.kept_rows import START, KeptRow, LogForm, row_name

__all__ = ["KINDS", "START", "RoundRow", "read_rows", "row_name"]

KINDS: Final = ("plan", "draw", "add", "remove", "replace", "state", "assign", "unassign", "wrote", "taken")

RoundRow: TypeAlias = KeptRow
"""One row of a round.

Kinds: `plan` the whole head; `draw` sites drawn, with seed, register and quotas; `add` sites chosen by hand;
`remove` a site taken out before anybody was sent; `replace` a site and what stands in for it; `state` what keeps a
site from being judged; `assign` sites to a team, each with the id of its visit; `unassign` takes that back;
`wrote` an assignment file was written; `taken` an assignment of another office's laptop was taken in.
"""

_FORM: Final = LogForm(KINDS, ("plan", "taken"), "round_log")


def read_rows(stored: Sequence[bytes], read: int = 0) -> tuple[RoundRow, ...]:
    """Read a round's log, of which the first `read` rows are known; gives the others.

    Raises KnownError `round_log` where a row is missing, moved or changed.
    """
    return _FORM.read(stored, read)
