# SPDX-License-Identifier: MPL-2.0
"""The card: it reads back as it was, and no field of it can be changed unnoticed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.answers import Answer, Status
from inspector.core.canonical import canonical, parse
from inspector.core.checklist import PointId
from inspector.core.photos import Photo
from inspector.core.problems import KnownError
from inspector.core.rows import Row, head
from inspector.core.scorecard import Scorecard, check, read_scorecard, scorecard, stated
from inspector.core.visits import Change
from tests.core.cases import HEAPS, LOST, MET, PHOTO, answers, card, change, known, log, small


def codes(made: Scorecard) -> set[str]:
    return {problem.code for problem in check(made, known())}


def with_rows(rows: tuple[Row, ...]) -> Scorecard:
    """The card with other rows and a head that fits them: only the tallies can tell."""
    return replace(card(), rows=rows, head=head(rows))


def test_a_card_is_true_and_reads_back_with_the_same_name():
    made = card()
    again = read_scorecard(parse(made.canonical()))
    assert check(made, known()) == check(again, known()) == ()
    assert again.canonical() == made.canonical()
    assert again.digest() == made.digest()


@given(st.data())
def test_any_visit_freezes_to_a_true_card(data):
    changes = [change(point.id, data.draw(answers(point))) for point in small().points() for _ in range(2)]
    changes = [one for one in changes if one.answer.status is not Status.NOT_APPLICABLE or one.key[1] == "1"]
    made = scorecard(log(*changes), (PHOTO,), known())
    assert check(read_scorecard(parse(made.canonical())), known()) == ()


def test_the_card_states_earned_and_possible_for_each_checklist():
    total = card().tallies[0]["total"]
    assert (total["earned"], total["possible"], total["lost"], total["partial"]) == ("2", "8", 1, 1)  # type: ignore[call-overload,index]


@pytest.mark.parametrize(
    ("made", "code"),
    [
        (replace(card(), head="00" * 32), "chain_broken"),
        (replace(card(), photos=()), "record_field"),
        (replace(card(), engine="9"), "tally_engine"),
        (replace(card(), tallies=()), "tally_differs"),
        (replace(card(), rows=()), "chain_first"),
        (replace(card(), rows=card().rows[:-1]), "chain_broken"),
        (replace(card(), rows=card().rows[1:]), "chain_first"),
        (with_rows(log(change("1", MET), change("2", HEAPS), sealed=True)), "tally_differs"),
        (with_rows(log(change("9", MET))), "point_unknown"),
        (with_rows(log(change("2", Answer(Status.NOT_APPLICABLE)))), "na_not_allowed"),
        (with_rows(log(change("1", HEAPS))), "answer_form"),
    ],
)
def test_a_tampered_card_is_noticed(made, code):
    assert code in codes(made)


def test_an_answer_under_a_checklist_the_visit_does_not_name_is_noticed():
    stray = Change(("0" * 64, PointId("1")), MET)  # type: ignore[arg-type]
    assert codes(with_rows(log(stray))) >= {"point_unknown"}


def test_a_card_whose_checklist_is_missing_says_so():
    assert [problem.code for problem in check(card(), {})] == ["checklist_missing"]


def leaves(value, path=()):
    """Every text and number of a record, with its path."""
    if isinstance(value, dict):
        return [leaf for key, below in value.items() for leaf in leaves(below, (*path, key))]
    if isinstance(value, list):
        return [leaf for place, below in enumerate(value) for leaf in leaves(below, (*path, place))]
    return [(path, value)]


LEAVES = leaves(parse(card().canonical()))
UNPROVED = {"size", "width", "height", "kind", "sha256", "derived_from", "edition"}  # held by digest and seal alone


def changed(path, value):
    record = parse(card().canonical())
    spot = record
    for part in path[:-1]:
        spot = spot[part]
    spot[path[-1]] = value + 1 if isinstance(value, int) else value + "1"
    return record


@pytest.mark.parametrize(("path", "value"), LEAVES, ids=["/".join(map(str, path)) for path, _ in LEAVES])
def test_a_change_to_any_field_is_refused_or_disproved(path, value):
    record = changed(path, value)
    assert canonical(record) != card().canonical()
    try:
        made = read_scorecard(record)
    except KnownError:
        return
    assert made.digest() != card().digest()
    assert check(made, known()) or path[-1] in UNPROVED


@pytest.mark.parametrize(
    "change_of", [{"format": 2}, {"type": "checklist"}, {"tallies": [1]}, {"extra": 1}, {"edition": "x"}]
)
def test_what_is_no_card_of_this_format_is_refused(change_of):
    with pytest.raises(KnownError):
        read_scorecard({**card().record(), **change_of})


def test_an_outside_card_names_the_card_it_came_from():
    outside = replace(card(), edition="outside", derived_from=card().digest())
    assert read_scorecard(parse(outside.canonical())).derived_from == card().digest()


def test_tallies_follow_the_newest_answer_alone():
    assert stated(card().visit(), known()) == card().tallies
    later = scorecard(log(change("1", LOST), change("1", MET)), (), known())
    assert later.tallies[0]["total"]["earned"] == "2"  # type: ignore[call-overload,index]


def test_a_card_is_the_same_in_whatever_order_its_photos_are_found():
    photos = [Photo(digit * 64, "jpeg", 4, 3, 100) for digit in "a3f0"]
    found = [scorecard(log(), order, known()) for order in (photos, photos[::-1])]
    assert found[0].canonical() == found[1].canonical()
    assert [photo.sha256[0] for photo in found[0].photos] == ["0", "3", "a", "f"]
