# SPDX-License-Identifier: MPL-2.0
"""Quick phrases: in the order a hand wants them, found by words and by pinyin initials."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from inspector.app.quick_phrases import LONGEST, QuickPhrase, fitting, offered, worth_keeping

OFFERED = offered(["有积水", "下水不畅"], [("东门积水", 1), ("水沟盖板破损", 5), ("有积水", 2)])


def test_the_most_used_stand_first_and_faults_not_used_yet_last():
    assert [(one.text, one.uses) for one in OFFERED] == [
        ("水沟盖板破损", 5),
        ("有积水", 2),
        ("东门积水", 1),
        ("下水不畅", 0),
    ]


def test_pinyin_initials_find_a_phrase():
    assert [one.text for one in fitting(OFFERED, "sgg")] == ["水沟盖板破损"]


def test_words_typed_find_phrases_and_those_that_begin_so_stand_first():
    phrases = (QuickPhrase("地面积水"), QuickPhrase("积水严重"))
    assert [one.text for one in fitting(phrases, "积水")] == ["积水严重", "地面积水"]


def test_every_word_typed_has_to_fit():
    assert [one.text for one in fitting(OFFERED, "积水 dm")] == ["东门积水"]


def test_nothing_typed_offers_everything():
    assert fitting(OFFERED, " ") == OFFERED


def test_what_fits_nothing_finds_nothing():
    assert fitting(OFFERED, "zzz") == ()


def test_a_phrase_is_one_line_and_short():
    assert worth_keeping(" 积水\n严重 ") == "积水 严重"
    assert worth_keeping("长" * (LONGEST + 1)) == ""


@given(st.lists(st.tuples(st.text(max_size=5), st.integers(1, 9))), st.lists(st.text(max_size=5)), st.text(max_size=3))
def test_what_is_found_was_offered_and_nothing_is_offered_twice(used, faults, typed):
    every = offered(faults, used)
    texts = [one.text for one in every]
    assert len(texts) == len(set(texts))
    assert set(fitting(every, typed)) <= set(every)
    assert [one.uses for one in every] == sorted((one.uses for one in every), reverse=True)
