# SPDX-License-Identifier: MPL-2.0
"""Marks while they are drawn: added, moved within the picture, and taken back step by step."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from inspector.core.copies import EDGE, Stroke
from inspector.ui.dialogs.photo_sketch import NONE, Sketch


def test_a_tap_makes_a_mark_of_a_usual_size_around_it():
    sketch = Sketch()
    sketch.add("box", (5000, 5000), (5010, 5000))
    assert sketch.strokes == (Stroke("box", 4400, 4400, 5600, 5600),)
    assert not sketch.chosen


def test_an_arrow_tapped_points_at_the_spot():
    sketch = Sketch()
    sketch.add("arrow", (5000, 5000), (5000, 5000))
    assert (sketch.strokes[0].x2, sketch.strokes[0].y2) == (5000, 5000)


def test_a_movement_of_many_steps_is_taken_back_at_once():
    sketch = Sketch()
    sketch.add("box", (1000, 1000), (2000, 2000))
    for _ in range(5):
        sketch.move(100, 0)
    assert sketch.strokes[0].x1 == 1500
    sketch.undo()
    assert sketch.strokes[0].x1 == 1000
    sketch.redo()
    assert sketch.strokes[0].x1 == 1500


def test_a_movement_after_a_rest_is_a_step_of_its_own():
    sketch = Sketch()
    sketch.add("box", (1000, 1000), (2000, 2000))
    sketch.move(100, 0)
    sketch.settle()
    sketch.move(100, 0)
    sketch.undo()
    assert sketch.strokes[0].x1 == 1100


def test_what_is_drawn_and_taken_back_is_no_change():
    sketch = Sketch((Stroke("box", 1, 1, 900, 900),))
    sketch.add("arrow", (0, 0), (5000, 5000))
    assert sketch.is_changed
    sketch.undo()
    assert not sketch.is_changed


def test_marks_are_chosen_in_turn_and_taken_out():
    sketch = Sketch((Stroke("box", 1, 1, 900, 900), Stroke("blur", 5, 5, 700, 700)))
    sketch.turn(1)
    assert sketch.stroke().kind == "box"
    sketch.turn(1)
    sketch.remove()
    assert [stroke.kind for stroke in sketch.strokes] == ["box"]
    sketch.remove()
    assert (sketch.strokes, sketch.chosen) == ((), NONE)


def test_words_are_said_with_the_mark_chosen():
    sketch = Sketch()
    sketch.add("text", (100, 100), (100, 100))
    for words in ("东", "东门"):
        sketch.word(words)
    assert sketch.strokes[0].text == "东门"
    sketch.undo()
    assert sketch.strokes[0].text == ""


STEP = st.integers(-EDGE * 2, EDGE * 2)


@given(st.lists(st.tuples(st.sampled_from(["add", "move", "stretch", "undo", "redo"]), STEP, STEP), max_size=20))
def test_no_mark_ever_leaves_the_picture(steps):
    sketch = Sketch()
    for what, across, down in steps:
        if what == "add":
            sketch.add("box", (across, down), (down, across))
        elif what in {"undo", "redo"}:
            getattr(sketch, what)()
        else:
            getattr(sketch, what)(across, down)
    for one in sketch.strokes:
        assert all(0 <= place <= EDGE for place in (one.x1, one.y1, one.x2, one.y2))
