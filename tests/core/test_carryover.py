# SPDX-License-Identifier: MPL-2.0
"""Which answers survive a new version: by words, never by guess."""

from dataclasses import replace
from fractions import Fraction

import pytest

from inspector.core.answers import Answer, Status
from inspector.core.carryover import Carried, added, carrying, matches, plain
from inspector.core.differing import difference
from inspector.core.problems import KnownError
from inspector.core.text import text
from inspector.core.values import Choice
from tests.core.whole_cases import YES, checklist, given, point, section

OLD = checklist(
    section("环境", point("1", 2, YES), point("2", 3, YES), point("3", 4, YES)), section("秩序", point("4", 5, YES))
)


def titled(name: str, title: str, full: int = 2) -> object:
    """A yes/no point with words of its own."""
    return {**point(name, full, YES), "title": {"zh": title}}


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        ("地面（干净）、无积水。", "地面(干净) 无积水", True),
        ("不少于〔2〕处", "不少于〔3〕处", False),
        ("不少于2处", "不少于2.5处", False),
        ("“文明”宣传", "文明宣传", True),
        ("占比≥40%", "占比>40%", False),
    ],
)
def test_words_are_compared_without_widths_spaces_quotes_and_stops_but_with_every_number(one, other, equal):
    assert (plain(text(one)) == plain(text(other))) is equal


def test_the_same_point_under_the_same_section_carries_by_itself_whatever_its_number():
    new = checklist(section("环境", point("9", 2, YES) | {"title": {"zh": "1"}}))
    match = matches(OLD, new)[0]
    assert (match.new, match.sure, match.differs) == ("9", True, ())


@pytest.mark.parametrize(
    ("new", "differs"),
    [
        (section("环境", titled("1", "1", 9)), ("full",)),
        (section("环境", {**point("1", 2), "title": {"zh": "1"}}), ("rule",)),
        (section("别处", titled("1", "1")), ("parent",)),
        (section("环境", titled("1", "1"), titled("1b", "1")), ("twice",)),
    ],
)
def test_what_differs_wants_a_second_look(new, differs):
    match = matches(OLD, checklist(new))[0]
    assert (match.sure, match.differs) == (False, differs)


def test_near_words_are_offered_and_never_taken():
    old = checklist(section("a", titled("1", "地面无积水、下水畅通")))
    new = checklist(section("a", titled("5", "地面无积水、排水畅通"), titled("6", "有公平秤")))
    found = matches(old, new)
    assert (found[0].new, found[0].sure, found[0].differs) == ("5", False, ("words",))
    assert carrying(found, given(**{"1": "met"})) == ()
    assert [one.id for one in added(found, new)] == ["6"]


def test_evidence_may_go_without_its_judgement():
    lost = Answer(Status.JUDGED, Choice("lost"), note="门口", photos=("f" * 64,))
    there = next(OLD.points())
    assert Carried(there.id, there.id, judgement=False).answer(lost, there) == replace(
        lost, status=Status.UNJUDGED, value=None
    )
    with pytest.raises(KnownError):
        Carried(there.id, there.id).answer(Answer(Status.NOT_APPLICABLE), there)


def test_two_versions_are_compared_point_by_point():
    new = checklist(section("环境", point("1", 2, YES), point("2", 4, YES), point("5", 1, YES)), most="99")
    found = difference(OLD, new)
    assert [(one.new.id, one.fields) for one in found.changed] == [("2", ("full",))]
    assert ([one.id for one in found.gone], [one.id for one in found.added]) == (["3", "4"], ["5"])
    assert (found.head, found.same, difference(OLD, OLD).is_empty) == (("most",), 1, True)


def test_a_thousand_changed_points_are_matched_without_comparing_each_with_each():
    many = [titled(str(place), f"旧条目{place}甲") for place in range(1000)]
    new = [titled(str(place), f"新条目{place}乙丙") for place in range(1000)]
    found = matches(checklist(section("a", *many)), checklist(section("a", *new)))
    assert all(match.new in {None, match.old} for match in found)
    assert Fraction(len(found)) == 1000
