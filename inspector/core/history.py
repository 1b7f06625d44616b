# SPDX-License-Identifier: MPL-2.0
"""Undo and redo over a visit's log: rows are never taken away, a later row says which one it reverses."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from inspector.core.answers import BLANK, Answer, Status
from inspector.core.checklist import ChecklistDigest
from inspector.core.reading import Reading
from inspector.core.rows import Row
from inspector.core.visits import Change, Key, read_change


@dataclass(frozen=True, slots=True)
class Deed:
    """One change of one point: its row, the answer before and after, and the block it was done with (−1: alone)."""

    seq: int
    key: Key
    before: Answer
    after: Answer
    block: int = -1


@dataclass(slots=True)
class History:
    """What can be taken back and put back; rebuilt from the log at start, then kept by `note`."""

    done: list[Deed] = field(default_factory=list)
    undone: list[Deed] = field(default_factory=list)
    _now: dict[Key, Answer] = field(default_factory=dict)

    def note(self, seq: int, change: Change) -> None:
        """Take in a row that was written; what the round itself leaves out (暗访不查) is no deed of the hand."""
        deed = Deed(seq, change.key, self._now.get(change.key, BLANK), change.answer, change.block)
        is_left_out = change.answer.status is Status.NOT_ASKED and change.key not in self._now
        self._now[change.key] = change.answer
        if is_left_out:
            return
        if change.undoes >= 0 and self.done:
            self.undone.append(self.done.pop())
        elif change.redoes >= 0 and self.undone:
            self.undone.pop()
            self.done.append(deed)
        else:
            self.done.append(deed)
            self.undone.clear()

    def carry(self, change: Change) -> None:
        """Take in an answer that goes along to a version the visit is not at yet: no deed of the hand."""
        self._now[change.key] = change.answer

    def leave(self, checklist: ChecklistDigest) -> None:
        """Begin anew after a move to another version; what was answered under the one left behind is no more."""
        self.close()
        self._now = {key: answer for key, answer in self._now.items() if key[0] != checklist}

    def close(self) -> None:
        """Let nothing done before a seal be taken back after the visit was opened again."""
        self.done.clear()
        self.undone.clear()

    def undo(self) -> tuple[Change, ...]:
        """Give the changes that take back the newest deed, or every one of its block, the newest first."""
        return tuple(Change(deed.key, deed.before, undoes=deed.seq) for deed in reversed(_together(self.done)))

    def redo(self, seq: int) -> tuple[Change, ...]:
        """Give the changes that put back what was last taken back; `seq` is the row the first of them will have."""
        deeds = _together(self.undone)
        block = seq if len(deeds) > 1 else -1
        return tuple(Change(deed.key, deed.after, redoes=deed.seq, block=block) for deed in reversed(deeds))


def _together(deeds: Sequence[Deed]) -> Sequence[Deed]:
    """Give the last deed and those before it that were done with the same act."""
    first = len(deeds) - 1
    while first > 0 and deeds[first].block >= 0 and deeds[first - 1].block == deeds[first].block:
        first -= 1
    return deeds[max(first, 0) :]


def history(rows: Iterable[Row]) -> History:
    """Rebuild the history from a log; what was done before a move to another version can no longer be taken back."""
    made = History()
    known: set[str] = set()
    for row in rows:
        if row.kind == "open":
            known.update(Reading(row.body).texts("checklists"))
        elif row.kind == "point":
            change = read_change(row.body)
            if change.key[0] in known:
                made.note(row.seq, change)
            else:
                made.carry(change)
        elif row.kind == "move":
            body = Reading(row.body)
            made.leave(ChecklistDigest(body.text("from")))
            known.add(body.text("to"))
        elif row.kind == "reopen":
            made.close()
    return made
