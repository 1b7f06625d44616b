# SPDX-License-Identifier: MPL-2.0
"""Undo and redo: rows are only added, everything comes back, and a restart changes nothing."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from inspector.core.answers import BLANK, Answer, Status
from inspector.core.history import History, history
from inspector.core.visits import fold
from tests.core.cases import HEAPS, LOST, MET, change, log

given_changes = st.lists(
    st.tuples(st.sampled_from(["1", "2"]), st.sampled_from([MET, LOST, BLANK])).map(lambda pair: change(*pair)),
    min_size=1,
    max_size=8,
)
steps = st.lists(st.sampled_from(["undo", "redo", "answer", "block"]), max_size=20)


def asked(made, move, seq):
    """The rows one move writes: a block judges both points at once."""
    if move == "undo":
        return made.undo()
    if move == "redo":
        return made.redo(seq)
    if move == "block":
        return change("1", MET, block=seq), change("2", LOST, block=seq)
    return (change("1", LOST if seq % 2 else MET) if move == "answer" else move,)


def played(moves, first=()):
    """The log after the moves: each undo and redo is a row like any other."""
    made, rows = History(), []
    for move in [*first, *moves]:
        for written in asked(made, move, len(rows) + 1):
            rows.append(written)
            made.note(len(rows), written)
    return made, rows


def state(rows):
    answers = fold(log(*rows)).answers
    return {key: answer for key, answer in answers.items() if answer != BLANK}


@given(given_changes)
def test_undoing_everything_leaves_every_point_blank_and_redoing_brings_all_back(changes):
    _, undone = played(["undo"] * len(changes), changes)
    assert state(undone) == {}
    _, redone = played(["undo"] * len(changes) + ["redo"] * len(changes), changes)
    assert state(redone) == state(changes)
    assert len(redone) == 3 * len(changes)


@given(given_changes, st.integers(0, 8))
def test_undo_takes_back_the_newest_deeds_first(changes, back):
    _, rows = played(["undo"] * back, changes)
    assert state(rows) == state(changes[: max(0, len(changes) - back)])


@given(steps)
def test_a_history_rebuilt_from_the_log_offers_the_same_next_steps(moves):
    made, rows = played(moves)
    again = history(log(*rows))
    assert (again.undo(), again.redo(99)) == (made.undo(), made.redo(99))
    assert (again.done, again.undone) == (made.done, made.undone)


@given(steps)
def test_an_undo_names_the_row_it_reverses(moves):
    made, rows = played(moves)
    for undo in made.undo():
        assert rows[undo.undoes - 1].key == undo.key


def test_a_new_answer_after_an_undo_ends_the_way_forward():
    made, _ = played(["undo"], [change("1", MET)])
    made.note(9, change("2", HEAPS))
    assert made.redo(10) == ()


def test_nothing_done_offers_nothing():
    assert (History().undo(), History().redo(1)) == ((), ())


def test_what_the_round_leaves_out_by_itself_is_no_deed_to_undo():
    made, _ = played([], [change("1", Answer(Status.NOT_ASKED))])
    assert made.undo() == ()


def test_a_log_that_undoes_more_than_was_done_is_read_as_it_stands():
    made = History()
    made.note(1, change("1", BLANK, undoes=7))
    made.note(2, change("1", MET, redoes=7))
    assert len(made.done) + len(made.undone) == 2


@given(steps)
def test_a_block_is_taken_back_and_put_back_whole(moves):
    _, before = played(moves)
    _, undone = played(["block", "undo"], before)
    _, again = played(["block", "undo", "redo", "undo", "redo"], before)
    assert state(undone) == state(before)
    assert state(again) == state(before) | {change("1", MET).key: MET, change("2", LOST).key: LOST}
    assert len(again) == len(before) + 10


def test_what_was_done_before_a_seal_is_not_taken_back_after_the_visit_was_opened_again():
    rows = log(change("1", MET))
    rows += (replace(rows[-1], seq=2, kind="seal", body={}), replace(rows[-1], seq=3, kind="reopen", body={}))
    assert (history(rows).undo(), history(rows[:2]).undo()) == ((), (change("1", BLANK, undoes=1),))


def test_what_is_written_at_a_point_left_out_is_taken_back_by_itself():
    left_out = change("2", Answer(Status.NOT_ASKED))
    noted = change("2", Answer(Status.NOT_ASKED, note="门口未见公示"))
    made, _ = played([], [left_out, change("1", MET), noted])
    assert [(one.key, one.answer) for one in made.undo()] == [(noted.key, left_out.answer)]
