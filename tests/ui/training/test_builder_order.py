# SPDX-License-Identifier: MPL-2.0
"""The order of questions in the builder: by keys, by dragging, undone at once, and never into another site."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt

from inspector.app.training.drills import drill_of
from inspector.ui.training.builder_rows import Row
from tests.ui.training.built import first, shown_builder


@pytest.fixture
def page(desk, hall, qtbot):
    """The builder of a drill of three questions, standing on the first."""
    made = shown_builder(desk, hall, qtbot)
    made.outline.stand_on(Row("question", "s1", item=first(made.state.draft)))
    return made


def asked(page) -> list[str]:
    """The points in the order of the outline."""
    rows = (page.outline.rows.row(page.outline.rows.index(at)) for at in range(page.outline.rows.rowCount()))
    return [row.item[2] for row in rows if row.kind == "question"]


def drop(page, point: str, row: int) -> bool:
    """Let go of a question between two rows."""
    rows = page.outline.rows
    taken = next(at for at in range(rows.rowCount()) if (one := rows.row(rows.index(at))).item and one.item[2] == point)
    carried = rows.mimeData([rows.index(taken)])
    may = rows.canDropMimeData(carried, Qt.DropAction.MoveAction, row, 0, QModelIndex())
    rows.dropMimeData(carried, Qt.DropAction.MoveAction, row, 0, QModelIndex())
    return may


def test_alt_and_arrow_ask_a_question_later_and_it_stays_the_one_stood_on(page, hall):
    page.actions_of["builder_later"].trigger()
    page.actions_of["builder_later"].trigger()
    assert (asked(page), page.question.item[2]) == (["2", "3", "1"], "1")
    assert [item[2] for item in drill_of(hall, "d1").drill.items()] == ["2", "3", "1"]
    assert page.state.draft.key.answers.keys() == {first(page.state.draft, 2)}
    page.actions_of["builder_undo"].trigger()
    assert asked(page) == ["2", "1", "3"]


def test_a_question_dragged_goes_where_it_is_let_go_in_one_undo(page):
    assert drop(page, "3", 3)
    assert (asked(page), page.question.item[2]) == (["3", "1", "2"], "3")
    page.actions_of["builder_undo"].trigger()
    assert asked(page) == ["1", "2", "3"]


def test_a_question_is_not_dragged_above_its_site_nor_taken_from_elsewhere(page):
    assert not drop(page, "3", 1)
    assert asked(page) == ["1", "2", "3"]


def test_a_point_taken_out_and_asked_again_keeps_the_order_of_the_others(page):
    drop(page, "3", 3)
    page.outline.stand_on(Row("question", "s1", item=first(page.state.draft, 1)))
    page.turn_asked()
    assert (asked(page), page.question.item[2]) == (["3", "2", "1"], "1")
    page.turn_asked()
    assert asked(page) == ["1", "3", "2"]
