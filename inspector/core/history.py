# SPDX-License-Identifier: MPL-2.0
"""Undo and redo over a visit's log: rows are never taken away, a later row says which one it reverses."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from inspector.core.answers import BLANK, Answer, Status
from inspector.core.checklist import ChecklistDigest
from inspector.core.reading import Reading
from inspector.core.rows import Row
from inspector.core.visits import Change, Key, read_change


@dataclass(frozen=True, slots=True)
class Deed:
    """One change of one point: its row, and the answer before and after."""

    seq: int
    key: Key
    before: Answer
    after: Answer


@dataclass(slots=True)
class History:
    """What can be taken back and put back; rebuilt from the log at start, then kept by `note`."""

    done: list[Deed] = field(default_factory=list)
    undone: list[Deed] = field(default_factory=list)
    _now: dict[Key, Answer] = field(default_factory=dict)

    def note(self, seq: int, change: Change) -> None:
        """Take in a row that was written; what the round itself leaves out (暗访不查) is no deed of the hand."""
        deed = Deed(seq, change.key, self._now.get(change.key, BLANK), change.answer)
        self._now[change.key] = change.answer
        if change.answer.status is Status.NOT_ASKED and change.undoes < 0 and change.redoes < 0:
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
        self.done.clear()
        self.undone.clear()
        self._now = {key: answer for key, answer in self._now.items() if key[0] != checklist}

    def undo(self) -> Change | None:
        """Give the change that takes back the newest deed, or None."""
        if not self.done:
            return None
        deed = self.done[-1]
        return Change(deed.key, deed.before, undoes=deed.seq)

    def redo(self) -> Change | None:
        """Give the change that puts back what was last taken back, or None."""
        if not self.undone:
            return None
        deed = self.undone[-1]
        return Change(deed.key, deed.after, redoes=deed.seq)


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
    return made
