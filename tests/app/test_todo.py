# SPDX-License-Identifier: MPL-2.0
"""What is to be done: own rounds as far as they name a person, rounds sent in an assignment whole, page by page."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from inspector.app.arrivals import arrived
from inspector.app.assigning import assign, begin_planned, write_assignment
from inspector.app.hall import Hall, open_hall
from inspector.app.todo import ToDo, names_in_order, record_away
from inspector.core.problems import KnownError
from tests.app.halls import counting
from tests.ui.offices import assigned, drawn


def named(hall: Hall, *people: str) -> ToDo:
    """What these people have to do here."""
    hall.keep(replace(hall.settings, inspectors="、".join(people)))
    return ToDo(hall)


def test_names_are_parted_at_commas_of_either_language():
    assert names_in_order("王敏，Zhou Lin、王敏; 李强") == ("王敏", "Zhou Lin", "李强")


def test_a_person_has_to_do_what_any_team_with_that_name_has(hall: Hall):
    first, *rest = drawn(hall).stops
    assign(hall, "R-1", [first], ["王敏", "周琳"])
    assign(hall, "R-1", rest, ["李强"])
    assert [(part.inspector, part.count) for part in named(hall, "周琳").parts()] == [("王敏、周琳", 1)]
    assert sum(part.count for part in named(hall, "王敏", "李强").parts()) == 3


def test_pages_go_on_from_one_team_to_the_next(hall: Hall):
    first, *rest = drawn(hall).stops
    assign(hall, "R-1", [first], ["王敏"])
    assign(hall, "R-1", rest, ["李强"])
    todo = named(hall, "王敏", "李强")
    parts = todo.parts()
    pages = [todo.some(parts, "", start, 2) for start in (0, 2)]
    assert [len(page) for page in pages] == [2, 1]
    assert {one.site for page in pages for one in page} == {first, *rest}


def test_what_came_in_an_assignment_is_to_be_done_whoever_it_names(hall: Hall, tmp_path: Path):
    assigned(hall, "王敏")
    path = write_assignment(hall, "R-1", ("王敏",), tmp_path).path
    laptop = open_hall(tmp_path / "laptop", tmp_path / "person", clock=hall.clock, new_id=counting())
    arrived(laptop, path)
    assert [part.count for part in ToDo(laptop).parts()] == [3]
    assert not ToDo(laptop).is_own("R-1")
    laptop.close()


def test_a_visit_begun_is_no_longer_to_be_done_and_not_away(hall: Hall):
    assigned(hall, "王敏")
    todo = named(hall, "王敏")
    (planned,) = todo.some(todo.parts(), "", 0, 1)
    begin_planned(hall, planned.visit)
    assert [part.count for part in todo.parts()] == [2]
    with pytest.raises(KnownError) as error:
        record_away(hall, planned, "closed", "")
    assert error.value.problem.code == "visit_begun"
