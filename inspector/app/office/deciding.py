# SPDX-License-Identifier: MPL-2.0
"""Deciding what is open between sides: one conflict by a side or word, many by a policy; all are kept, or none."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Final

from inspector.core.merging.deciding import Signed, decide, settle_version
from inspector.core.merging.decisions import MEAN
from inspector.core.merging.picture import Picture, VersionQuestion
from inspector.core.merging.policies import bulk
from inspector.core.merging.record_bytes import RecordBytes, recorded
from inspector.core.merging.versions import OWN
from inspector.core.merging.walks import Conflict
from inspector.core.problems import KnownError, Problem

if TYPE_CHECKING:
    from inspector.app.office.office import Office

BETWEEN: Final = ("conflict", "head")
"""What a side can be chosen for; other conflicts lie between decisions of the office."""

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
    up: then nothing is kept. Raises KnownError `who_decides`, `why_decided`, `chief_unnamed`.
    """
    guard_signed(signed)
    guard_policy(policy, chief)
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


def decide_one(office: "Office", conflict: Conflict, choice: str, signed: Signed) -> str:
    """Decide one conflict for a card, by its digest or the beginning of it, or for the `mean`.

    Gives the decision's digest. Raises KnownError `who_decides`, `why_decided`, `conflict_decisions`,
    `conflict_choice`, `conflict_mean`.
    """
    guard_signed(signed)
    if conflict.about not in BETWEEN:
        offered = ", ".join(name[:12] for name in conflict.differing)
        raise KnownError(Problem("conflict_decisions", offered=offered))
    return office.decide([decide(conflict, _chosen(conflict, choice), signed)])[0]


def decide_version(office: "Office", question: VersionQuestion, choice: str, signed: Signed) -> str:
    """Say which version of a checklist counts, by its digest or the beginning of it, or `own`.

    Gives the decision's digest. Raises KnownError `who_decides`, `why_decided`, `conflict_choice`.
    """
    guard_signed(signed)
    found = [name for name in (*question.versions, OWN) if choice and str(name).startswith(choice)]
    if len(found) != 1:
        raise KnownError(Problem("conflict_choice", name=choice[:20], offered=_offered((*question.versions, OWN))))
    return office.decide([settle_version(office.picture(), question, found[0], signed)])[0]


def conflict_named(picture: Picture, name: str) -> Conflict:
    """Find an open conflict by its id or the beginning of it; raises KnownError `conflict_unknown`."""
    found = [one for one in picture.conflicts() if name and one.id.startswith(name)]
    if len(found) != 1:
        raise KnownError(Problem("conflict_unknown", name=name[:20]))
    return found[0]


def version_named(picture: Picture, name: str) -> VersionQuestion:
    """Find an open question of versions by `CHECKLIST` or `CHECKLIST@ROUND`; raises KnownError `version_unknown`."""
    found = [one for one in picture.versions if not one.decided and name in {one.checklist, question_name(one)}]
    if len(found) != 1:
        raise KnownError(Problem("version_unknown", name=name[:40]))
    return found[0]


def question_name(question: VersionQuestion) -> str:
    """Name a question of versions."""
    return f"{question.checklist}@{question.round}"


def guard_policy(policy: str, chief: str) -> None:
    """Ask whose answers stand where the chief's do; raises KnownError `chief_unnamed`."""
    if policy == "chief" and not chief:
        raise KnownError(Problem("chief_unnamed"))


def guard_signed(signed: Signed) -> None:
    """Ask for a name and a reason; raises KnownError `who_decides` or `why_decided`."""
    for said, code in ((signed.author, "who_decides"), (signed.reason, "why_decided")):
        if not said.strip():
            raise KnownError(Problem(code))


def _chosen(conflict: Conflict, choice: str) -> str:
    if choice == MEAN:
        if not conflict.measured:
            raise KnownError(Problem("conflict_mean"))
        return MEAN
    cards = [side.card for side in conflict.sides]
    found = [card for card in cards if choice and card.startswith(choice)]
    if len(found) != 1:
        raise KnownError(Problem("conflict_choice", name=choice[:20], offered=_offered(cards)))
    return found[0]


def _offered(names: Iterable[str]) -> str:
    return ", ".join(name[:12] for name in names)
