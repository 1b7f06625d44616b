# SPDX-License-Identifier: MPL-2.0
"""Whatever is gathered, taken back, taken up and withdrawn, in any order: what stands follows from who stands."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.app.hall import open_hall
from inspector.app.office.office import Office
from inspector.core.merging.decisions import Decision
from inspector.files.merge_reading import opened_merge
from tests.app.halls import counting, ticking
from tests.app.office.cards import card_of, sheet_record
from tests.app.office.test_office import batch, standing

CARDS = [card_of(f"v{number}") for number in range(5)]
files = st.tuples(st.just("gather"), st.sets(st.integers(0, 4), min_size=1, max_size=3))
deeds = st.tuples(st.sampled_from(["back", "up", "withdraw"]), st.integers(0, 4))


class Model:
    """What should stand: the cards of batches that stand, without those withdrawn by hand."""

    def __init__(self) -> None:
        self.batches: dict[str, set[int]] = {}
        self.out: set[str] = set()
        self.by_hand: set[int] = set()

    def stands(self) -> set[int]:
        """Give the cards that stand, by number."""
        return {one for name, held in self.batches.items() if name not in self.out for one in held} - self.by_hand


def do(office: Office, model: Model, deed: str, what: set[int] | int) -> None:
    """Do one deed to both."""
    if isinstance(what, set):
        name = f"b{len(model.batches)}"
        model.batches[name] = what
        office.keep_batch(batch(office.hall, name), [*(CARDS[one] for one in what), sheet_record()])
    elif deed == "withdraw" and what in model.stands():
        model.by_hand.add(what)
        office.withdraw([CARDS[what].digest], "代填", "王")
    elif deed in {"back", "up"} and f"b{what}" in model.batches:
        (model.out.add if deed == "back" else model.out.discard)(f"b{what}")
        (office.take_back if deed == "back" else office.take_up)(f"b{what}", "", "王")


@settings(max_examples=60)
@given(st.lists(st.one_of(files, files, deeds, deeds, deeds), max_size=14))
def test_what_stands_follows_from_the_batches_that_stand_and_the_withdrawals_by_hand(story):
    with tempfile.TemporaryDirectory() as place:
        hall = open_hall(Path(place, "w"), Path(place, "home"), clock=ticking(), new_id=counting())
        office, model = Office(hall), Model()
        for deed, what in story:
            do(office, model, deed, what)
            assert standing(office) == {CARDS[one].digest for one in model.stands()}
        assert {one.id for one in office.batches() if one.undone} == model.out
        hall.close()


@settings(max_examples=12)
@given(st.lists(st.one_of(files, deeds), min_size=1, max_size=8))
def test_gathering_ones_own_merge_file_changes_nothing_and_neither_does_taking_it_back(story):
    with tempfile.TemporaryDirectory() as place:
        hall = open_hall(Path(place, "w"), Path(place, "home"), clock=ticking(), new_id=counting())
        office, model = Office(hall), Model()
        for deed, what in [("gather", {0, 1}), *story]:
            do(office, model, deed, what)
        office.decide([Decision("admit", "visit:v1", "admitted", seen=(CARDS[1].digest,), reason="补录", author="王")])
        before, stood = office.pool(), set(office.pool().active().names())
        with opened_merge(office.write_merge(Path(place, "own")).path) as merge:
            office.keep_batch(batch(hall, "own"), merge.records())
        assert office.pool().digest() == before.digest()
        office.take_back("own", "", "王")
        assert set(office.pool().active().names()) == stood
        hall.close()
