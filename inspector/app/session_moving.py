# SPDX-License-Identifier: MPL-2.0
"""Which answers a visit takes along when it goes on under another version of one of its checklists."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from inspector.core.answers import Answer
from inspector.core.carryover import Carried
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.sharing import leaders
from inspector.core.visits import Key

if TYPE_CHECKING:
    from inspector.app.session import Session


def taken_along(
    session: "Session", old: ChecklistDigest, new: ChecklistDigest, checklist: Checklist, carried: Sequence[Carried]
) -> Mapping[Key, Answer]:
    """Give the answers under the new version `checklist`, and those that other checklists would lose by the move."""
    points = checklist.by_id()
    given = {(new, one.new): one.answer(session.answer((old, one.old)), points[one.new]) for one in carried}
    return {**given, **_rehomed(session, old, (new, checklist), given)}


def _rehomed(
    session: "Session", old: ChecklistDigest, to: tuple[ChecklistDigest, Checklist], given: Mapping[Key, Answer]
) -> Mapping[Key, Answer]:
    """Keep the answers other checklists would lose when a point they share is asked elsewhere after a move."""
    new, _ = to
    known = {new if name == old else name: one for name, one in session.checklists.items()}
    leading = leaders({**known, new: to[1]})
    found: dict[Key, Answer] = {}
    for name, checklist in session.checklists.items():
        for point in checklist.points() if name != old else ():
            key = (name, point.id)
            home, answer = leading.get(key, key), session.answer(key)
            stays = home == session.leader(key) or (session.leader(key)[0], home[0]) == (old, new)  # as carried
            own = home[0] != new and session.leader(home) == home
            if not stays and not own and home not in given and answer != session.own_answer(home):
                found.setdefault(home, answer)
    return found
