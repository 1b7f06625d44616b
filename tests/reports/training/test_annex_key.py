# SPDX-License-Identifier: MPL-2.0
"""The annex: everybody's κ with the key, and of whom the coefficients are that need every answer."""

from __future__ import annotations

from dataclasses import replace

from inspector.reports.training.annex_key import complete_note, with_key
from tests.reports.training.session import session


def test_everybodys_kappa_with_the_key_stands_in_the_order_of_the_first_page():
    group = session().group
    heading, table = with_key(group, session().annex)
    assert heading.text
    assert [row.cells[0] for row in table.rows] == [line.number for line in group.results.lines]
    assert len({row.cells[2] for row in table.rows}) > 1


def test_without_a_key_nobody_is_held_against_it():
    group = session().group
    assert list(with_key(replace(group, results=replace(group.results, key={})), session().annex)) == []


def test_of_how_many_people_they_are_is_said_only_where_somebody_left_something_open():
    group, found = session().group, session().annex
    people = len(found.table.raters)
    (note,) = complete_note(group, replace(found, complete=people - 1))
    assert str(people - 1) in note.text
    assert list(complete_note(group, replace(found, complete=people))) == []
