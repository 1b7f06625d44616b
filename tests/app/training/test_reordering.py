# SPDX-License-Identifier: MPL-2.0
"""The order of questions laid by hand: kept with scene and key, in every file, and by those who take the drill."""

from __future__ import annotations

from pathlib import Path

from inspector.app.hall import Hall
from inspector.app.training.building import DrillDraft, new_draft
from inspector.app.training.drills import drill_of, keep_drill
from inspector.app.training.reordering import put_before, shifted, with_asked
from inspector.app.training.taking import begin, order_of
from inspector.core.checklist import PointId
from inspector.core.drills.drill import Item
from inspector.core.sites import Site
from inspector.core.text import text
from tests.app.halls import sheet
from tests.app.training.markets import A1, A3, ONE, SHEET, THREE, laptop, made, packed

EVERY = tuple((SHEET, PointId(name)) for name in "123")


def begun() -> DrillDraft:
    """A drill that asks 1, 2, 3."""
    return new_draft("d1", text("考核"), Site("一号", "A"), [sheet()])


def item(point: str) -> Item:
    """A question of it."""
    return "A", SHEET, PointId(point)


def order(draft: DrillDraft) -> str:
    """The points in the order they are asked."""
    return "".join(point for _, _, point in draft.drill.items())


def test_a_question_is_asked_earlier_or_later_as_far_as_there_is_room():
    draft = begun()
    assert [order(shifted(draft, item("2"), by)) for by in (-1, 1, -9, 9)] == ["213", "132", "213", "132"]
    assert order(shifted(draft, ("A", SHEET, PointId("9")), 1)) == "123"


def test_a_question_is_put_before_another_or_last():
    draft = begun()
    assert order(put_before(draft, item("3"), item("1"))) == "312"
    assert order(put_before(draft, item("1"), None)) == "231"
    assert put_before(draft, item("2"), item("2")) is draft


def test_what_is_asked_again_follows_the_one_before_it_on_the_sheet():
    site = put_before(begun(), item("3"), item("1")).drill.sites[0]
    assert "".join(point for _, point in with_asked(site, EVERY, EVERY)) == "312"
    less = shifted(begun(), item("1"), 1).drill.sites[0]
    assert "".join(point for _, point in with_asked(less, EVERY, {EVERY[1], EVERY[2]})) == "23"
    only = (EVERY[2],)
    site = put_before(begun(), item("3"), item("1")).drill.sites[0]
    assert with_asked(site, EVERY, only) == only


def test_the_order_goes_with_the_file_and_is_the_order_of_taking(hall: Hall, tmp_path: Path):
    drill = made(hall)
    draft = DrillDraft(drill, drill_of(hall, "d1").key)
    keep_drill(hall, put_before(draft, A3, A1).drill)
    with laptop(tmp_path / "b", packed(hall, "exam", tmp_path / "e.drill")) as other:
        assert order_of(begin(other, "d1", "007").drill, "A") == ((SHEET, THREE), (SHEET, ONE))
