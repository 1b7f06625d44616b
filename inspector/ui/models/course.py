# SPDX-License-Identifier: MPL-2.0
"""The way through a visit: which point stands before the inspector, in which order, and what comes next."""

from inspector.app.session import Session
from inspector.core.answers import Status
from inspector.core.exact import ZERO
from inspector.core.scoring import Tally
from inspector.core.visits import Key
from inspector.ui.models.outline import ORDERS, Outline, offered


class Course:
    """Holds the chosen order and the current point; changes nothing in the session."""

    def __init__(self, session: Session, order: str = "sheet") -> None:
        """Begin at the first point not yet judged, else at the first."""
        self.session = session
        self.orders = offered(session.checklists)
        self.order = order if order in self.orders else "sheet"
        self.outline: Outline = ORDERS[self.order](session.checklists)
        first = self.outline.keys[0]
        self.current: Key = first if self._open(first) else self.outline.first(first, self._open) or first

    def reorder(self, order: str) -> Outline:
        """Take another order; the current point stays."""
        self.order = order
        self.outline = ORDERS[order](self.session.checklists)
        return self.outline

    def next_unjudged(self) -> Key | None:
        """Give the next point not yet judged in this order, going round; None when there is no other."""
        if not any(score.total.unjudged for score in self.session.running.values()):
            return None
        return self.outline.first(self.current, self._open)

    @property
    def tally(self) -> Tally:
        """Sum up all checklists: for counting points, not for a rate over several sheets."""
        total = Tally(ZERO, ZERO)
        for score in self.session.running.values():
            total += score.total
        return total

    def _open(self, key: Key) -> bool:
        return self.session.answer(key).status is Status.UNJUDGED
