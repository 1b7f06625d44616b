# SPDX-License-Identifier: MPL-2.0
"""Reading a record: every field has a type, every fault a path."""

from __future__ import annotations

import pytest

from inspector.core.problems import KnownError
from inspector.core.reading import Reading


def fault(read):
    with pytest.raises(KnownError) as refused:
        read()
    return refused.value.problem.facts.get("path")


def test_a_missing_field_and_one_of_another_type_are_named_by_path():
    reading = Reading({"a": 1, "b": {"c": True}, "d": "x", "e": "1.50"}, "/card")
    assert fault(lambda: reading.text("nowhere")) == "/card/nowhere"
    assert fault(lambda: reading.text("a")) == "/card/a"
    assert fault(lambda: reading.whole("d")) == "/card/d"
    assert fault(lambda: reading.flag("a")) == "/card/a"
    assert fault(lambda: reading.items("d")) == "/card/d"
    assert fault(lambda: reading.record("d")) == "/card/d"
    assert fault(lambda: reading.member("d", ("y",))) == "/card/d"
    assert fault(lambda: reading.part("b", lambda part: part.whole("c"))) == "/card/b/c"


def test_true_is_no_number_and_a_number_is_no_truth():
    reading = Reading({"a": True, "b": 1})
    assert fault(lambda: reading.whole("a")) == "/a"
    assert fault(lambda: reading.flag("b")) == "/b"


def test_lists_name_the_place_of_the_fault():
    reading = Reading({"rows": [{"x": 1}, {"x": "y"}], "names": ["a", 1]})
    assert fault(lambda: reading.each("rows", lambda row: row.whole("x"))) == "/rows/1/x"
    assert fault(lambda: reading.texts("names")) == "/names"


def test_what_is_no_object_is_refused_and_what_is_left_over_too():
    assert fault(lambda: Reading([])) == "/"
    assert fault(lambda: Reading({"a": 1}).close()) == "/a"
    assert Reading({"a": "b"}).words() == {"a": "b"}


def test_an_absent_field_takes_its_default():
    reading = Reading({})
    assert (reading.text("a", ""), reading.whole("b", 3), reading.flag("c", default=False)) == ("", 3, False)
    assert (reading.texts("d"), reading.maybe("e", lambda part: part.text("x"))) == ((), None)


def test_an_amount_is_exact_and_has_one_spelling():
    assert Reading({"a": "1/3"}).amount("a").denominator == 3
    with pytest.raises(KnownError):
        Reading({"a": "1.50"}).amount("a")
