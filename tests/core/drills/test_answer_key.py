# SPDX-License-Identifier: MPL-2.0
"""A key agrees with what was judged, not with the words, places and photos beside it."""

from __future__ import annotations

from inspector.core.answers import Answer, Status
from inspector.core.checklist import ChecklistDigest, PointId
from inspector.core.drills.answer_key import KeyAnswer
from inspector.core.values import Counts, Occurrence

TWO = Answer(Status.JUDGED, Counts((Occurrence("heap", 2),)))
ONE = Answer(Status.JUDGED, Counts((Occurrence("heap", 1),)))
SAID = KeyAnswer(("a", ChecklistDigest("0" * 64), PointId("1")), TWO)


def test_two_at_two_places_are_the_keys_two():
    apart = Counts((Occurrence("heap", 1, "门口"), Occurrence("heap", 1, "后院"), Occurrence("litter", 0)))
    assert SAID.agrees(Answer(Status.JUDGED, apart, note="两堆"))
    assert not SAID.agrees(ONE)


def test_what_is_accepted_beside_the_key_agrees_too():
    assert KeyAnswer(SAID.item, TWO, accepted=(ONE,)).agrees(ONE)
    assert not SAID.agrees(Answer(Status.NOT_APPLICABLE))
