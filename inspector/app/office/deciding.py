# SPDX-License-Identifier: MPL-2.0
"""Deciding what is open between sides: one conflict by a side or word, or many by a policy; all are kept, or none."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from inspector.core.merging.deciding import Signed
from inspector.core.merging.policies import bulk
from inspector.core.merging.record_bytes import RecordBytes, recorded
from inspector.core.merging.walks import Conflict

if TYPE_CHECKING:
    from inspector.app.office.office import Office

PIECE: Final = 100
"""So many conflicts are decided between two words of how far it is."""


def decide_by_policy(
    office: "Office",
    conflicts: Sequence[Conflict],
    policy: str,
    signed: Signed,
    *,
    chief: str = "",
    told: Callable[[int, int], None] | None = None,
) -> tuple[str, ...]:
    """Decide every conflict a policy can decide (POLICIES), in one transaction; gives the digests of the decisions.

    Who, why and when are those of `signed`. `told` hears how many of how many were looked at, and may raise to give
    up: then nothing is kept.
    """
    made: list[RecordBytes] = []
    for start in range(0, len(conflicts), PIECE):
        if told is not None:
            told(start, len(conflicts))
        piece = conflicts[start : start + PIECE]
        found = bulk(piece, policy, reason=signed.reason, author=signed.author, at=signed.at, chief=chief)
        made += map(recorded, found.decisions)
    if told is not None:
        told(len(conflicts), len(conflicts))
    if made:
        office.hall.workspace.keep_records(made)
    return tuple(one.digest for one in made)
