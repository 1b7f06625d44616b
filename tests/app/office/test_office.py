# SPDX-License-Identifier: MPL-2.0
"""The office's memory: records kept for good, batches taken back and up again, withdrawals that can be undone."""

from __future__ import annotations

import pytest

from inspector.app.hall import Hall, open_hall
from inspector.app.office.office import Office
from inspector.core.merging.card_fold import fold_card
from inspector.core.merging.notes import Batch, SourceNote
from inspector.core.merging.record_bytes import RecordBytes, recorded
from inspector.core.problems import KnownError
from tests.app.halls import counting, ticking
from tests.app.office.cards import card, card_of, header, sheet_record


def batch(hall: Hall, name: str, by: str = "王主任") -> Batch:
    return Batch(name, hall.clock(), by, "", 0, 0, 0)


def note(hall: Hall, record: RecordBytes, name: str) -> SourceNote:
    return SourceNote(name, "inbox", "", "ab" * 32, "bundle", record.digest, "new", hall.clock())


def standing(office: Office) -> set[str]:
    return set(office.pool().active().cards)


def test_what_is_kept_is_there_after_the_workspace_was_opened_again(tmp_path):
    card = card_of("v1")
    for _ in range(2):
        hall = open_hall(tmp_path / "w", tmp_path / "home", clock=ticking(), new_id=counting())
        office = Office(hall)
        if not office.batches():
            office.keep_batch(batch(hall, "b1"), [card, sheet_record()], [note(hall, card, "x(1).zip")])
        seen = standing(office), len(office.checklists()), office.sources(card.digest)[0].name
        read = office.card(card.digest).visit().id
        hall.close()
        assert (seen, read) == (({card.digest}, 1, "x(1).zip"), "v1")


def test_the_same_records_twice_are_kept_once(hall):
    office, card = Office(hall), card_of("v1")
    assert office.keep_batch(batch(hall, "b1"), [card, card]) == 1
    assert office.keep_batch(batch(hall, "b2"), [card]) == 0
    assert [(one.id, one.records, one.fresh) for one in office.batches()] == [("b2", 1, 0), ("b1", 1, 1)]


def test_a_batch_is_taken_back_and_up_again_in_one_act(hall):
    office, one, two = Office(hall), card_of("v1"), card_of("v2")
    office.keep_batch(batch(hall, "b1"), [one])
    office.keep_batch(batch(hall, "b2"), [one, two])
    office.take_back("b2", "错收", "王")
    assert (standing(office), office.batches()[0].undone) == ({one.digest}, True)
    office.take_up("b2", "", "王")
    assert (standing(office), office.batches()[0].undone) == ({one.digest, two.digest}, False)


def test_what_two_batches_brought_goes_when_both_are_taken_back(hall):
    office, one = Office(hall), card_of("v1")
    office.keep_batch(batch(hall, "b1"), [one])
    office.keep_batch(batch(hall, "b2"), [one])
    office.take_back("b1", "", "王")
    assert standing(office) == {one.digest}
    office.take_back("b2", "", "王")
    assert standing(office) == set()
    office.take_up("b1", "", "王")
    assert standing(office) == {one.digest}


def test_a_file_gathered_again_brings_in_what_went_with_its_batch(hall):
    office, one = Office(hall), card_of("v1")
    office.keep_batch(batch(hall, "b1"), [one])
    office.take_back("b1", "", "王")
    office.keep_batch(batch(hall, "b2"), [one])
    assert standing(office) == {one.digest}


def test_what_was_withdrawn_by_hand_stays_out_though_it_is_gathered_again(hall):
    office, one = Office(hall), card_of("v1")
    office.keep_batch(batch(hall, "b1"), [one])
    office.withdraw([one.digest], "代填", "王")
    office.take_back("b1", "", "王")
    office.take_up("b1", "", "王")
    office.keep_batch(batch(hall, "b2"), [one])
    assert standing(office) == set()


def test_a_card_can_go_out_and_come_back_as_often_as_one_likes(hall):
    office, one = Office(hall), card_of("v1")
    office.keep_batch(batch(hall, "b1"), [one])
    for _ in range(3):
        assert len(office.withdraw([one.digest], "待核", "王")) == 1
        assert office.withdraw([one.digest], "待核", "王") == ()
        assert standing(office) == set()
        office.restore([one.digest], "核实", "王")
        assert standing(office) == {one.digest}


def test_a_withdrawal_says_why_and_of_what(hall):
    office, one = Office(hall), card_of("v1")
    office.keep_batch(batch(hall, "b1"), [one])
    with pytest.raises(KnownError, match="reason"):
        office.withdraw([one.digest], "  ", "王")
    with pytest.raises(KnownError, match="not here"):
        office.withdraw(["ab" * 32], "x", "王")
    with pytest.raises(KnownError, match="not here"):
        office.take_back("b7", "", "王")


def test_later_records_do_not_change_a_pool_that_was_given(hall):
    office = Office(hall)
    before = office.pool()
    office.keep_batch(batch(hall, "b1"), [card_of("v1")])
    assert (len(before.cards), len(office.pool().cards), office.pool() is office.pool()) == (0, 1, True)


def test_the_pool_kept_is_the_pool_of_its_records(hall):
    office, records = Office(hall), [card_of("v1"), card_of("v2"), sheet_record()]
    office.keep_batch(batch(hall, "b1"), records)
    assert list(office.pool().names()) == sorted((one.kind, one.digest) for one in records)
    assert recorded(office.card(records[0].digest)) == records[0]


def test_taking_the_last_twelve_back_is_as_if_they_had_never_come(tmp_path):
    cards = [card_of(f"v{n}", "ml"[n % 2], head=header(f"S-{n % 30}", who="王李张"[n % 3])) for n in range(40)]
    pictures = []
    for name, last in (("never", ()), ("back", cards[28:])):
        hall = open_hall(tmp_path / name, tmp_path / "home", clock=ticking(), new_id=counting())
        office = Office(hall)
        office.keep_batch(batch(hall, "b1"), [*cards[:28], sheet_record()])
        if last:
            office.keep_batch(batch(hall, "b2"), [*last, sheet_record()])
            office.take_back("b2", "错收", "王")
        pictures.append(office.picture())
        hall.close()
    never, back = pictures
    assert (len(never.walks), len(back.withdrawn)) == (28, 12)
    assert (never.walks, never.coverage, never.standing) == (back.walks, back.coverage, back.standing)


def test_a_folded_card_shares_what_is_alike_and_says_the_same(hall):
    office, one, two = Office(hall), card_of("v1", "mlm"), card_of("v2", "mlm")
    office.keep_batch(batch(hall, "b"), [one, two, sheet_record()])
    folded = office.pool().cards
    assert folded[one.digest] == fold_card(card("v1", "mlm"), one.digest)
    key = next(iter(folded[one.digest].answers))
    assert folded[one.digest].answers[key] is folded[two.digest].answers[key]
    assert folded[one.digest].chain == fold_card(office.card(one.digest), one.digest).chain
