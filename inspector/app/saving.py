# SPDX-License-Identifier: MPL-2.0
"""How safe the rows of a visit are: on their way, on disk, in the second copy, and the trouble that stops the hand."""

from collections import deque
from collections.abc import Callable, Sequence
from enum import Enum

from inspector.core.checklist import ChecklistDigest, PointId
from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem
from inspector.core.rows import Row
from inspector.core.visits import Key
from inspector.store.log_writer import Receipt


class SaveState(Enum):
    """How safe an answer is: taken (○, in memory), saved (●, on disk and synced), mirrored (◎, in both copies)."""

    BLANK = "blank"
    TAKEN = "taken"
    SAVED = "saved"
    MIRRORED = "mirrored"


class Saving:
    """Rows sent and not yet acknowledged; owned by one thread, fed by the writer's and the mirror's."""

    def __init__(self, rows: Sequence[Row], told: Callable[[], None] | None) -> None:
        """Begin with these rows of the log on disk."""
        self.told = told
        self.saved_at = rows[-1].at
        self.trouble: Problem | None = None
        self.copied = 0
        self._keys = [_key(row) for row in rows]
        self._newest = {key: seq for seq, key in enumerate(self._keys) if key is not None}
        self._waiting: set[int] = set()
        self._receipts: deque[Receipt] = deque()
        self._copies: deque[int] = deque()

    @property
    def waiting(self) -> int:
        """How many rows are not on disk yet."""
        return len(self._waiting)

    @property
    def has_news(self) -> bool:
        """Whether something came that was not drained."""
        return bool(self._receipts or self._copies)

    @property
    def behind(self) -> int:
        """How many rows the second copy does not hold yet."""
        return len(self._keys) - self.copied

    def state(self, key: Key) -> SaveState:
        """Tell how safe the newest answer of a point is."""
        seq = self._newest.get(key, 0)
        if seq in self._waiting:
            return SaveState.TAKEN
        return SaveState.MIRRORED if seq < self.copied else SaveState.SAVED

    def sent(self, seq: int, key: Key | None) -> None:
        """Note a row before it goes to the writer."""
        self._keys.append(key)
        self._waiting.add(seq)
        if key is not None:
            self._newest[key] = seq

    def received(self, receipt: Receipt) -> None:
        """Run in the writer's thread: put the receipt in the queue and wake the owner."""
        self._receipts.append(receipt)
        self._wake()

    def mirrored(self, rows: int) -> None:
        """Run in the mirror's thread: so many rows from the first are in the second copy now; wake the owner."""
        self._copies.append(rows)
        self._wake()

    def drain(self) -> tuple[Key, ...]:
        """Take in what came; returns the points whose newest answer is safer now than before.

        Rows are written in order, so a row that is on disk says that the trouble before it is over.
        """
        changed: list[Key] = []
        while self._receipts:
            self._take(self._receipts.popleft(), changed)
        while self._copies:
            self._copy(self._copies.popleft(), changed)
        return tuple(dict.fromkeys(changed))

    def guard(self) -> None:
        """Refuse to go on while a row was refused; raises that row's problem."""
        if self.trouble is not None:
            raise KnownError(self.trouble)

    def _take(self, receipt: Receipt, changed: list[Key]) -> None:
        self.trouble = receipt.problem
        if receipt.problem is not None:
            return
        self.saved_at = Moment(receipt.at_ms, self.saved_at.offset)
        self._waiting.discard(receipt.seq)
        self._tell_newest(receipt.seq, changed)

    def _copy(self, rows: int, changed: list[Key]) -> None:
        """Another stick in the place of the first may hold fewer rows: then some are less safe again."""
        before, self.copied = self.copied, rows
        for seq in range(min(before, rows), min(max(before, rows), len(self._keys))):
            self._tell_newest(seq, changed)

    def _tell_newest(self, seq: int, changed: list[Key]) -> None:
        key = self._keys[seq]
        if key is not None and self._newest[key] == seq:
            changed.append(key)

    def _wake(self) -> None:
        if self.told is not None:
            self.told()


def _key(row: Row) -> Key | None:
    """Tell which point a stored row is about."""
    if row.kind != "point":
        return None
    return ChecklistDigest(str(row.body["checklist"])), PointId(str(row.body["point"]))
