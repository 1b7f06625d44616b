# SPDX-License-Identifier: MPL-2.0
"""The picture against a second, slow way of seeing it, over drawn pools."""

from __future__ import annotations

from hypothesis import given, settings

from inspector.core.merging.picturing import picture
from inspector.core.merging.walks import Walk
from tests.core.merging.drawn import pools
from tests.core.merging.oracle import Oracle
from tests.core.merging.oracle_answers import Seen


def _said(walk: Walk) -> Seen:
    answers = {key: (one.answer, one.way, one.tally.earned, one.tally.possible) for key, one in walk.answers.items()}
    return Seen(
        walk.cards,
        walk.header,
        answers,
        {(conflict.about, conflict.key, conflict.part) for conflict in walk.conflicts},
        set(walk.apart),
        walk.blanks,
        {name: (score.total.earned, score.total.possible) for name, score in walk.scores.items()},
        [(one.key, one.finding.id, one.typical) for one in walk.problems],
        set(walk.left_behind),
    )


@settings(max_examples=120)
@given(pools())
def test_the_slow_way_sees_the_same(one):
    seen, slow = picture(one), Oracle(one)
    assert {name: _said(walk) for name, walk in seen.walks.items()} == slow.walks
    assert seen.standing == slow.said.standing
