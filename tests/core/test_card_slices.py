# SPDX-License-Identifier: MPL-2.0
"""A card cut along its rows says what it says when it is read the plain way, and is refused where that refuses it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.canonical import parse
from inspector.core.card_reading import read_card
from inspector.core.card_slices import sliced
from inspector.core.problems import KnownError
from inspector.core.scorecard import read_scorecard
from inspector.core.values import Choice
from tests.core.test_card_reading import ANSWERS, Answer, Status, card

MADE = card([("1", Answer(Status.JUDGED, Choice("met"), note='他说："好"\n\\')), ("2", Answer())], "甲\\w").canonical()
SPOILED = (
    (b'"seq":1', b'"seq":2'),
    (b'"seq":1', b'"seq":01'),
    (b'"seq":1', b'"seq": 1'),
    (b'"kind":"point"', b'"kind":"points"'),
    (b'"offset":480', b'"offset":0480'),
    (b'"offset":480', b'"offset":99999'),
    (b'.000Z"}', b'.000Z","x":1}'),
    (b"T", b"t"),
    (b'"note":', b'"note": '),
    (b'"note":"', b'"note":"\x7f'),
    (b'"note":"', b'"note":"\\u0041'),
    (b'"status":"judged"', b'"status":null'),
    (b'"rows":[', b'"rows":[],"rows":['),
    (b'"rows":[{"at":', b'"rows":[{},{"at":'),
    (b'}],"tallies":', b'},{"at":{"offset":480}],"tallies":'),
    (b'"photos":[]', b'"photos":["rows"]'),
)


@given(st.lists(st.tuples(st.sampled_from("123"), ANSWERS), max_size=4))
def test_whatever_is_judged_is_cut_and_says_what_its_bytes_say(answers):
    data = card(answers, "w").canonical()
    found = sliced(data)
    assert found is not None
    assert found.rows == read_scorecard(parse(data)).rows


def test_words_that_look_like_the_marks_of_a_row_are_words():
    note = '},{"at":{"offset":480,"utc":"x"},"body":{},"kind":"seal","seq":1,"writer":"w"}],"tallies":[],"rows":[]'
    data = card([("1", Answer(Status.JUDGED, Choice("met"), note=note))], "w").canonical()
    assert read_card(data).card == read_scorecard(parse(data))


@pytest.mark.parametrize(("right", "wrong"), SPOILED)
def test_what_the_plain_way_refuses_is_not_cut(right, wrong):
    spoiled = MADE.replace(right, wrong, 1)
    assert spoiled != MADE
    try:
        plain = read_scorecard(parse(spoiled))
    except KnownError:
        with pytest.raises(KnownError):
            read_card(spoiled)
    else:
        assert read_card(spoiled).card == plain
