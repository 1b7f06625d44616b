# SPDX-License-Identifier: MPL-2.0
"""The answers of an open visit: as they stand, changed one row at a time, taken back and put back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from inspector.app.saving import SaveState
from inspector.app.session_matters import SessionMatters
from inspector.core.answers import BLANK, Answer
from inspector.core.checklist import Checklist, ChecklistDigest, Point
from inspector.core.history import history
from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem
from inspector.core.rounds import VisitId
from inspector.core.running import RunningScore
from inspector.core.scoring import Tally, tally
from inspector.core.sharing import followers, leaders, shared_answers
from inspector.core.visits import Change, Key, Return, fold
from inspector.store.workspace import Workspace

MANY: Final = 2


@dataclass(frozen=True, slots=True)
class Deed:
    """What one act did: the point, its answer before and after, its new tally, the row that records it.

    `moved` names the other points it changed: those that share its answer, and those asked or no longer asked now.
    `count` says how many points were answered with it, where one act answers several.
    """

    key: Key
    before: Answer
    after: Answer
    tally: Tally
    seq: int
    moved: tuple[Key, ...] = ()
    count: int = 1


class SessionAnswers(SessionMatters):
    """What the hand changes is told at once; receipts come later through `told` and are taken in by `drain`."""

    def __init__(
        self,
        workspace: Workspace,
        visit: VisitId,
        *,
        clock: Callable[[], Moment],
        new_id: Callable[[], str],
        told: Callable[[], None] | None = None,
        steady: Callable[[], int] | None = None,
    ) -> None:
        """Open a visit from its log; raises KnownError `chain_broken` when the log does not hold together."""
        super().__init__(workspace, visit, clock, told, steady)
        self._new_id = new_id
        self._restate()
        if self.sealed is None and self._rows[-1].writer != workspace.writer_id:
            self._append("writer", {"writer": workspace.writer_id})
        self._take_back_strays()

    def _take_back_strays(self) -> None:
        """Blank what went along to another version when the power failed before the move itself was written."""
        for key in [key for key in self._answers if key[0] not in self.checklists]:
            if self.sealed is None and self._answers.pop(key) != BLANK:
                self._append("point", Change(key, BLANK).record())

    def _restate(self) -> None:
        """Make everything known of the visit from its log."""
        state = fold(self._rows)
        self._restate_matters(state)
        self.checklists: Mapping[ChecklistDigest, Checklist] = {
            name: self._workspace.checklist(name) for name in state.checklists
        }
        self._leaders = leaders(self.checklists)
        self._followers = followers(self._leaders)
        self._answers: dict[Key, Answer] = dict(state.answers)
        self.running: Mapping[ChecklistDigest, RunningScore] = {
            name: RunningScore(self.checklists[name], answers)
            for name, answers in shared_answers(state, self.checklists).items()
        }
        self._history = history(self._rows)

    # -- reading --

    @property
    def active(self) -> ChecklistDigest:
        """Give the first checklist of the visit."""
        return next(iter(self.checklists))

    def answer(self, key: Key) -> Answer:
        """Give the answer of a point as it stands; a shared point has that of its leader."""
        return self._answers.get(self.leader(key), BLANK)

    def answered(self) -> Mapping[Key, Answer]:
        """Give what the log itself holds of the points, those never answered left out."""
        return self._answers

    def leader(self, key: Key) -> Key:
        """Give the point that is asked in place of this one: itself, unless it shares an earlier checklist's."""
        return self._leaders.get(key, key)

    def answers(self) -> tuple[Answer, ...]:
        """List every answer that counts: those of points asked now, each shared one once."""
        return tuple(
            answer for key, answer in self._answers.items() if key not in self._leaders and not self.hidden(key)
        )

    def own_answer(self, key: Key) -> Answer:
        """Give what the log itself holds for a point, shared or not."""
        return self._answers.get(key, BLANK)

    def hidden(self, key: Key) -> bool:
        """Tell whether a point is not asked as things stand."""
        return key[1] in self.running[key[0]].hidden

    def point(self, key: Key) -> Point:
        """Give the point itself."""
        return self.running[key[0]].point(key[1])

    def state(self, key: Key) -> SaveState:
        """Tell how safe the answer of a point is."""
        key = self.leader(key)
        if key not in self._answers:
            return SaveState.BLANK
        return self.saving.state(key)

    @property
    def can_undo(self) -> bool:
        """Whether something can be taken back."""
        return self.sealed is None and bool(self._history.done)

    @property
    def can_redo(self) -> bool:
        """Whether something can be put back."""
        return self.sealed is None and bool(self._history.undone)

    # -- taking back --

    def reopen(self, returned: Return) -> None:
        """Go on after the seal as a new revision; what was done before it can no longer be taken back."""
        writer = self._rows[-1].writer
        super().reopen(returned)
        self._history.close()
        if writer != self._workspace.writer_id:
            self._append("writer", {"writer": self._workspace.writer_id})

    def undo(self) -> Deed:
        """Take back the newest deed, the whole block of it; raises KnownError `nothing_to_undo`."""
        deed = self._changed_all(self._history.undo())
        if deed is None:
            raise KnownError(Problem("nothing_to_undo"))
        return deed

    def redo(self) -> Deed:
        """Put back what was last taken back; raises KnownError `nothing_to_redo`."""
        deed = self._changed_all(self._history.redo(len(self._rows)))
        if deed is None:
            raise KnownError(Problem("nothing_to_redo"))
        return deed

    # -- within --

    def _answered(self, key: Key, after: Answer) -> Deed:
        return self._changed(Change(self.leader(key), after))

    def _changed_all(self, changes: Sequence[Change]) -> Deed | None:
        """Do several changes as one act; the deed told is the last, and names every other point it moved."""
        deeds = [self._changed(change) for change in changes]
        if len(deeds) < MANY:
            return deeds[0] if deeds else None
        moved = dict.fromkeys(key for deed in deeds for key in (deed.key, *deed.moved))
        moved.pop(deeds[-1].key, None)
        return replace(deeds[-1], moved=tuple(moved), count=len(deeds))

    def _changed(self, change: Change) -> Deed:
        self._guard_open()
        key, before = change.key, self.answer(change.key)
        after = tally(self.point(key), change.answer)  # an answer that does not fit is refused before it is written
        row = self._append("point", change.record(), key)
        self._answers[key] = change.answer
        self._history.note(row.seq, change)
        return Deed(key, before, change.answer, after, row.seq, self._spread(key, change.answer, after))

    def _spread(self, key: Key, answer: Answer, after: Tally) -> tuple[Key, ...]:
        """Take a new answer into the sums of its checklist and of those that share it; names what else moved."""
        moved: list[Key] = []
        for one in (key, *self._followers.get(key, ())):
            own = after if one == key else tally(self.point(one), answer)
            shift = self.running[one[0]].put(one[1], answer, own)
            moved += [one] if one != key else []
            moved += [(one[0], point) for point in (*shift.shown, *shift.hid)]
        return tuple(moved)
