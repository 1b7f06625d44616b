# SPDX-License-Identifier: MPL-2.0
"""Words in several languages, and phrases that are said late."""

from __future__ import annotations

from fractions import Fraction

import pytest

from inspector.core.phrases import Phrase
from inspector.core.problems import KnownError
from inspector.core.reading import Reading
from inspector.core.text import Text, read_text, text


def test_a_text_speaks_the_language_asked_else_chinese_else_english_else_any():
    both = text({"en": "Market", "zh": "市场"})
    assert (both.said("en"), both.said("zh"), both.said("fr")) == ("Market", "市场", "市场")
    assert text({"en": "Market", "fr": "Marché"}).said("zh") == "Market"
    assert text({"fr": "Marché"}).said("zh") == "Marché"
    assert Text().said("zh") == ""


def test_english_says_local_numbers_in_brackets_of_its_own_and_keeps_what_was_written():
    both = text({"en": "at least 〔5〕", "zh": "不少于〔5〕处"})
    assert (both.said("en"), both.said("zh")) == ("at least [5]", "不少于〔5〕处")
    assert both.record() == {"en": "at least 〔5〕", "zh": "不少于〔5〕处"}


def test_a_plain_text_is_chinese_and_the_order_of_languages_makes_no_difference():
    assert text("市场").languages() == ("zh",)
    assert text({"en": "a", "zh": "b"}) == text({"zh": "b", "en": "a"})


def test_a_text_keeps_what_was_typed():
    assert text("=1+1 <b>& 𠮷 𬭎 😀").said("zh") == "=1+1 <b>& 𠮷 𬭎 😀"
    with pytest.raises(KnownError):
        text("\x07")


def test_a_text_without_any_language_is_refused():
    with pytest.raises(KnownError):
        read_text(Reading({}))
    with pytest.raises(KnownError):
        read_text(Reading({"zh": 1}))


def test_a_phrase_is_said_with_its_facts_in_the_language_of_the_moment():
    phrase = Phrase("why.deduct_line", label=text({"zh": "垃圾", "en": "Litter"}), n=2, each=Fraction(1, 3))
    assert phrase.said("en") == "Litter: 2×0.33"
    assert phrase.said("zh") == "垃圾：2处×0.33分"


def test_a_phrase_may_hold_a_phrase_and_equals_another_with_the_same_facts():
    inner = Phrase("outcome.met")
    assert Phrase("why.choice", label=inner).said("zh") == "判定：符合"
    assert Phrase("why.choice", label=inner) == Phrase("why.choice", label=Phrase("outcome.met"))


def test_braces_in_a_text_of_a_person_are_only_words():
    assert Phrase("why.section", title=text("{0} {x}")).said("zh") == "{0} {x}"
