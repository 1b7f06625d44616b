# SPDX-License-Identifier: MPL-2.0
"""A card is read once through its bytes and says what it says when it is read the plain way."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.answers import Answer, Status
from inspector.core.canonical import canonical, parse, tidy
from inspector.core.card_reading import chain_of, read_card
from inspector.core.checklist import PointId
from inspector.core.findings import Finding
from inspector.core.merging.card_fold import fold_card
from inspector.core.moments import Moment
from inspector.core.problems import KnownError
from inspector.core.rounds import Header, VisitId
from inspector.core.rows import Row, head
from inspector.core.scorecard import Scorecard, read_scorecard
from inspector.core.sites import Site
from inspector.core.values import Choice
from inspector.core.visits import Change, fold, opening
from tests.app.halls import sheet

WORDS = st.sampled_from(["", "x", '","kind":"point', '"body":', "\\", '{"rows":[]}', "null", "垃圾\n成堆", "〔3〕"])
ANSWERS = st.builds(
    Answer,
    st.just(Status.JUDGED),
    st.builds(Choice, st.sampled_from(["met", "lost"])),
    note=WORDS,
    place=WORDS,
    findings=st.lists(st.builds(Finding, WORDS.filter(bool), WORDS), max_size=2).map(tuple),
)
NAME = sheet().digest()


def card(answers: list[tuple[str, Answer]], writer: str) -> Scorecard:
    """A card with these answers, one row each."""
    bodies = [("open", opening(VisitId("v"), (NAME,), Header(Site("市场"))))]
    bodies += [("point", Change((NAME, PointId(point)), answer).record()) for point, answer in answers]
    rows = tuple(Row(seq, kind, Moment(1_763_260_000_000), writer, body) for seq, (kind, body) in enumerate(bodies))
    return Scorecard(rows, (), (), head(rows))


@given(st.lists(st.tuples(st.sampled_from("123"), ANSWERS), max_size=6), WORDS.map(tidy))
def test_one_reading_says_what_every_part_read_by_itself_says(answers, writer):
    made = card(answers, writer)
    read = read_card(made.canonical())
    assert (read.card.canonical(), read.digest) == (made.canonical(), made.digest())
    assert (read.visit, read.head) == (fold(made.rows), made.head)
    assert chain_of(parse(made.canonical())) == read.chain
    assert fold_card(read.card, read.digest, read.chain, read.visit) == fold_card(made, made.digest())


def test_the_chain_is_the_hash_of_every_row_on_the_one_before():
    made = card([("1", Answer(Status.JUDGED, Choice("met")))], "w")
    last, hashes = bytes(32), b""
    for row in made.rows:
        last = hashlib.sha256(last + canonical(row.record())).digest()
        hashes += last
    assert read_card(made.canonical()).chain == hashes


@pytest.mark.parametrize("rows", [[], {}, "x", [1], [{"seq": 0}]])
def test_what_has_no_rows_is_no_card(rows):
    record = {**card([], "w").record(), "rows": rows}
    with pytest.raises(KnownError):
        read_card(canonical(record))
    assert read_scorecard(parse(card([], "w").canonical())).rows
