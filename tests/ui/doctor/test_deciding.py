# SPDX-License-Identifier: MPL-2.0
"""Each row the doctor proposes is decided by the author, and every deed can be taken back."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from inspector.app.doctoring import examine_file
from inspector.core.doctor.diagnosis import Confidence
from inspector.core.text import text
from inspector.ui.models.doctor_deciding import Decided, Deciding

POINT = "考评表!A5"


@pytest.fixture
def deciding(qapp, sheet):
    """Nothing decided yet."""
    found = examine_file(sheet).diagnosis
    assert found is not None
    return Deciding(found)


def test_nothing_is_decided_by_itself(deciding):
    assert len(deciding.undecided()) == deciding.asked() == 15
    assert {deciding.standing(one.key) for one in deciding.undecided()} == {Decided.OPEN}


def test_what_asks_nothing_stands_aside(deciding):
    assert deciding.standing("考评表!A3") is Decided.ASIDE


def test_what_asks_nothing_cannot_be_accepted_or_left_out(deciding):
    deciding.accept("考评表!A3")
    deciding.drop("考评表!A3")
    assert (deciding.standing("考评表!A3"), deciding.asked(), deciding.can_undo) == (Decided.ASIDE, 15, False)


def test_accepting_all_sure_leaves_the_rest_waiting(deciding):
    assert deciding.accept_sure() == 9
    assert {one.confidence for one in deciding.undecided()} == {Confidence.LIKELY, Confidence.DOUBTFUL}


def test_one_undo_takes_back_all_that_one_deed_did(deciding):
    deciding.accept_sure()
    deciding.undo()
    assert len(deciding.undecided()) == 15
    deciding.redo()
    assert len(deciding.undecided()) == 6


def test_a_corrected_row_is_taken_as_it_was_written(deciding):
    one = deciding.proposal(POINT)
    deciding.correct(replace(one, title=text("地面干净"), full=Fraction(8)))
    assert deciding.standing(POINT) is Decided.CORRECTED
    assert deciding.decisions.taken(one).full == 8
    deciding.accept(POINT)
    assert deciding.proposal(POINT).full == 8


def test_a_row_left_out_enters_nothing_and_can_wait_again(deciding):
    deciding.drop(POINT)
    assert deciding.decisions.taken(deciding.diagnosis.by_key()[POINT]) is None
    deciding.reopen(POINT)
    assert deciding.standing(POINT) is Decided.OPEN


def test_the_next_waiting_row_comes_around_the_end(deciding):
    last = deciding.undecided()[-1].key
    first = deciding.undecided()[0].key
    assert deciding.next_open(last) == first
    assert deciding.next_open(first, back=True) == last


def test_a_table_read_again_keeps_what_was_decided_on_rows_that_are_the_same(deciding, qapp):
    deciding.accept_sure()
    rows = deciding.diagnosis.proposals
    changed = tuple(replace(one, full=Fraction(3)) if one.key == POINT else one for one in rows)
    anew = Deciding(replace(deciding.diagnosis, proposals=changed))
    anew.take_over(deciding)
    assert (len(anew.undecided()), anew.standing(POINT)) == (7, Decided.OPEN)
