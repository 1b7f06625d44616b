# SPDX-License-Identifier: MPL-2.0
"""The way through a visit: which point stands before the inspector, in which order, and what comes next."""

from collections.abc import Iterable

from inspector.app.session import Session
from inspector.core.scoring import NOTHING, Tally
from inspector.core.visits import Key
from inspector.ui.models.outline import ORDERS, Outline, offered


class Course:
    """Holds the chosen order and the current point; changes nothing in the session."""

    def __init__(self, session: Session, order: str = "sheet", laid: Outline | None = None) -> None:
        """Begin at the first point not yet judged, else at the first; an outline that is `laid` is walked alone."""
        self.session = session
        self._laid = laid
        self.orders = offered(session.checklists) if laid is None else ("sheet",)
        self.order = order if order in self.orders else "sheet"
        self.outline: Outline = laid or ORDERS[self.order](session.checklists)
        self.followers = tuple(key for key in self.outline.keys if session.leader(key) != key)
        self._twice = dict.fromkeys(self.followers, NOTHING)
        self._shared = NOTHING
        self.count(self.followers)
        first = next((key for key in self.outline.keys if self.asked(key)), self.outline.keys[0])
        self.current: Key = first if self._open(first) else self.outline.first(first, self._open) or first

    def reorder(self, order: str) -> Outline:
        """Take another order; the current point stays."""
        self.order = order
        self.outline = self._laid or ORDERS[order](self.session.checklists)
        return self.outline

    def asked(self, key: Key) -> bool:
        """Tell whether a point is asked as things stand: its condition holds, or it has none."""
        return not self.session.hidden(key)

    def next(self) -> Key | None:
        """Give the next point that is asked; None at the end."""
        return self._beside(1)

    def previous(self) -> Key | None:
        """Give the point before that is asked; None at the start."""
        return self._beside(-1)

    def next_unjudged(self) -> Key | None:
        """Give the next point not yet judged in this order, going round; None when there is no other."""
        if not any(running.plain.unjudged for running in self.session.running.values()):
            return None
        return self.outline.first(self.current, self._open)

    @property
    def tally(self) -> Tally:
        """Count the points of all checklists, shared ones once; no rate over several sheets comes of it."""
        total = NOTHING
        for running in self.session.running.values():
            total += running.plain
        return total - self._shared

    def count(self, keys: Iterable[Key]) -> None:
        """Take in the tallies of those of these points that are counted in another checklist already."""
        for key in keys:
            if key in self._twice:
                now = self.session.running[key[0]].points[key[1]]
                self._shared += now - self._twice[key]
                self._twice[key] = now

    def _open(self, key: Key) -> bool:
        leads = self.session.leader(key) == key
        return leads and bool(self.session.running[key[0]].points[key[1]].unjudged)

    def _beside(self, by: int) -> Key | None:
        keys, at = self.outline.keys, self.outline.places[self.current] + by
        while 0 <= at < len(keys) and not self.asked(keys[at]):
            at += by
        return keys[at] if 0 <= at < len(keys) else None
