# SPDX-License-Identifier: MPL-2.0
"""Where a local number stands, and which points another value of it changes."""

from __future__ import annotations

from fractions import Fraction

from inspector.app.library import find_checklist, read_checklist_file
from inspector.core.parameter_places import changed_points, points_with, stands_outside
from inspector.core.parameters import with_parameters


def market():
    """The market's sheet and its local numbers by id."""
    made = read_checklist_file(find_checklist("cn-market"))
    return made, {one.id: one for one in made.parameters}


def test_a_number_stands_in_the_points_whose_words_or_rules_hold_it():
    made, known = market()
    assert points_with(made, known["core_values"]) == ("1",)
    assert points_with(made, known["gap_indoor"]) == ("1", "2")


def test_a_number_in_the_route_stands_outside_the_points_too():
    _, known = market()
    assert stands_outside(known["surroundings"])
    assert not stands_outside(known["core_values"])


def test_every_number_of_a_sheet_changes_just_the_points_it_stands_in():
    made, known = market()
    for name, parameter in known.items():
        other = with_parameters(made, {name: parameter.value + 1})
        assert changed_points(made, other) == points_with(made, parameter)


def test_the_same_sheet_has_no_changed_points():
    made, known = market()
    assert changed_points(made, with_parameters(made, {"goods": known["goods"].value})) == ()
    assert known["goods"].value == Fraction(10)
