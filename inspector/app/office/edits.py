# SPDX-License-Identifier: MPL-2.0
"""What a hand changed in a workbook, and the decisions that follow from what the office approves of it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from inspector.app.office.gathered import GatheredFile
from inspector.app.office.opening import OpenedCard
from inspector.core.answers import Answer
from inspector.core.merging.attended import subject_of
from inspector.core.merging.decisions import Decision
from inspector.core.merging.edits import Edit
from inspector.core.moments import Moment
from inspector.core.visits import Key

WRITTEN: Final = ("note", "place")


def edits_of(card: OpenedCard) -> tuple[Edit, ...]:
    """Read what was changed by hand; nothing where every cell agrees or the file is sealed."""
    if card.carrier is None or not card.differences:
        return ()
    from inspector.files.workbook_edits import read_edits

    return read_edits(card.carrier, card.differences)


def overrules(
    file: GatheredFile, approved: Iterable[Edit], *, by: str, reason: str, at: Moment, seen: Sequence[str]
) -> tuple[Decision, ...]:
    """Make one overrule (改判) a point of the edits approved; the card that rides in the workbook is the original.

    `seen`: every card of the visit there is, this one among them.
    """
    changed: dict[Key, list[Edit]] = {}
    for edit in approved:
        if edit.key is not None and edit.takeable:
            changed.setdefault(edit.key, []).append(edit)
    return tuple(
        Decision(
            "overrule",
            subject_of(file.visit),
            "",
            key,
            answer=joined_answer(edits),
            seen=tuple(sorted({*seen, file.card})),
            reason=reason,
            basis=f"{file.name} {', '.join(f'{edit.sheet}!{edit.cell}' for edit in edits)}",
            author=by,
            at=at,
        )
        for key, edits in changed.items()
    )


def joined_answer(edits: Sequence[Edit]) -> Answer | None:
    """Join the approved changes of one point: the value from one cell, what was written from another."""
    answer = next((edit.answer for edit in edits if edit.field not in WRITTEN), edits[0].answer)
    for edit in edits:
        if answer is not None and edit.answer is not None and edit.field == "note":
            answer = replace(answer, note=edit.answer.note)
        elif answer is not None and edit.answer is not None and edit.field == "place":
            answer = replace(answer, place=edit.answer.place)
    return answer
