# SPDX-License-Identifier: MPL-2.0
"""What of a visit is on disk: rows on their way, receipts that came back, and the trouble that stops the hand."""

from collections import deque
from collections.abc import Callable
from enum import Enum

from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem
from inspector.core.visits import Key
from inspector.store.log_writer import Receipt


class SaveState(Enum):
    """How safe an answer is: taken (○, in memory), saved (●, on disk and synced)."""

    BLANK = "blank"
    TAKEN = "taken"
    SAVED = "saved"


class Saving:
    """Rows sent and not yet acknowledged; owned by one thread, fed by the writer's through `received`."""

    def __init__(self, saved_at: Moment, told: Callable[[], None] | None) -> None:
        """Begin with everything on disk since `saved_at`."""
        self.told = told
        self.saved_at = saved_at
        self.trouble: Problem | None = None
        self._waiting: dict[int, Key | None] = {}
        self._newest: dict[Key, int] = {}
        self._receipts: deque[Receipt] = deque()

    @property
    def waiting(self) -> int:
        """How many rows are not on disk yet."""
        return len(self._waiting)

    def is_taken(self, key: Key) -> bool:
        """Whether the newest answer of a point is still only in memory."""
        return key in self._newest

    def sent(self, seq: int, key: Key | None) -> None:
        """Note a row before it goes to the writer."""
        self._waiting[seq] = key
        if key is not None:
            self._newest[key] = seq

    def received(self, receipt: Receipt) -> None:
        """Run in the writer's thread: put the receipt in the queue and wake the owner."""
        self._receipts.append(receipt)
        if self.told is not None:
            self.told()

    def drain(self) -> tuple[Key, ...]:
        """Take in the receipts that came; returns the points whose newest answer is on disk now.

        Rows are written in order, so a row that is on disk says that the trouble before it is over.
        """
        saved: list[Key] = []
        while self._receipts:
            receipt = self._receipts.popleft()
            if receipt.problem is not None:
                self.trouble = receipt.problem
                continue
            self.trouble = None
            self.saved_at = Moment(receipt.at_ms, self.saved_at.offset)
            key = self._waiting.pop(receipt.seq, None)
            if key is not None and self._newest.get(key) == receipt.seq:
                del self._newest[key]
                saved.append(key)
        return tuple(saved)

    def guard(self) -> None:
        """Refuse to go on while a row was refused; raises that row's problem."""
        if self.trouble is not None:
            raise KnownError(self.trouble)
