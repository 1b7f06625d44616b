# SPDX-License-Identifier: MPL-2.0
"""A card taken in at a glance says what it says when every row is read, and is left to that where anything is odd."""

from __future__ import annotations

import hashlib
from copy import deepcopy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.answers import Answer, Status
from inspector.core.card_reading import read_card
from inspector.core.card_slices import FIRST, NEXT
from inspector.core.checklist import PointId
from inspector.core.merging.card_fold import fold_card
from inspector.core.merging.card_glance import glanced, is_true
from inspector.core.moments import Moment
from inspector.core.rounds import Header, VisitId
from inspector.core.rows import Row
from inspector.core.score_desk import ScoreDesk
from inspector.core.scorecard import scorecard
from inspector.core.sites import Site
from inspector.core.values import Choice
from inspector.core.visits import Change, opening
from tests.app.halls import sheet
from tests.core.test_card_reading import ANSWERS

SHEET = sheet()
NAME = SHEET.digest()
MET = Answer(Status.JUDGED, Choice("met"), note="好")
LINKED = Answer(Status.JUDGED, Choice("lost"), photos=("a" * 64,))


def data(answers: list[Answer], *more: tuple[str, dict[str, object]], writer: str = "w") -> bytes:
    """Spell a card on which the first point was answered again and again."""
    bodies = [("open", opening(VisitId("v"), (NAME,), Header(Site("市场"))))]
    bodies += [("point", Change((NAME, PointId("1")), answer).record()) for answer in answers]
    start = 1_763_260_000_000
    each = enumerate((*bodies, *more, ("seal", {})))
    rows = [Row(seq, kind, Moment(start + seq * 61_007), writer, body) for seq, (kind, body) in each]
    return scorecard(rows, (), {NAME: SHEET}).canonical()


def chained(said: bytes) -> bytes:
    """State the head anew, so that nothing but what was spoiled is wrong."""
    begin, end, last = said.find(b'"rows":[') + 8 + len(FIRST), said.rfind(b'}],"tallies":'), bytes(32)
    for piece in said[begin:end].split(NEXT):
        last = hashlib.sha256(last + FIRST + piece + b"}").digest()
    place = said.find(b'"head":"') + 8
    return said[:place] + last.hex().encode() + said[place + 64 :]


@given(st.lists(ANSWERS, max_size=4), st.sampled_from(["w", '\\"', "甲"]))
def test_a_glance_says_what_every_row_says(answers, writer):
    said = data([*answers, MET, Answer()][: len(answers) + 1], writer=writer)
    found, plain = glanced(said), read_card(said)
    assert found is not None
    assert is_true(found, {NAME: SHEET}, ScoreDesk())
    assert found.fold == fold_card(plain.card, plain.digest, plain.chain, plain.visit)
    assert (found.read.card, found.read.visit, found.read.head) == (plain.card, plain.visit, plain.head)
    assert deepcopy(found.fold) == found.fold


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (b'"seq":1', b'"seq":2'),
        (b'"seq":1', b'"seq":01'),
        (b'"kind":"point"', b'"kind":"seal"'),
        (b'"kind":"seal"', b'"kind":"open"'),
        (b'"offset":480', b'"offset":99999'),
        (b"T02:", b"T24:"),
        (b'"note":', b'"note": '),
        (b'"note":"', b'"note":"\x7f'),
        (b'"note":"', b'"note":"\xff'),
        (b'"choice":"met"', b'"choice":"zz"'),
        (b'"point":"1"', b'"point":"no"'),
        (b'"format":1', b'"format":true'),
        (b'"engine":"2"', b'"engine":"9"'),
        (b'"edition":"internal"', b'"derived_from":"x","edition":"internal"'),
        (b'"photos":[]', b'"photos":[{}]'),
        (b'"earned":"', b'"earned":"1'),
        (b'"tallies":[', b'"tallies": ['),
        (b'"type":"scorecard"', b'"type":"scorecards"'),
    ],
)
def test_what_is_odd_is_left_to_the_plain_way(right, wrong):
    spoiled = data([MET]).replace(right, wrong)
    assert spoiled != data([MET])
    found = glanced(chained(spoiled))
    assert found is None or not is_true(found, {NAME: SHEET}, ScoreDesk())


def test_a_head_that_is_not_the_last_hash_is_left_to_the_plain_way():
    said = data([MET])
    assert glanced(chained(said)) is not None
    assert glanced(said.replace(b'"seq":1', b'"seq":1', 1).replace(b"\xe5\xa5\xbd", b"\xe5\x9d\x8f")) is None


@pytest.mark.parametrize("kind", ["reopen", "erase", "move"])
def test_rows_whose_order_matters_are_read_one_by_one(kind):
    body = {"from": "a", "to": "b"} if kind == "move" else {"reason": "x"}
    sealed = [("seal", {})] if kind == "reopen" else []
    said = data([MET]).replace(b'"kind":"seal"', b'"kind":"%b"' % kind.encode()) if kind == "move" else None
    assert glanced(chained(said) if said else data([MET], *sealed, (kind, body))) is None


def test_a_photo_the_manifest_does_not_name_is_left_to_the_plain_way():
    assert glanced(data([LINKED])) is None
    assert glanced(data([LINKED, MET])) is not None


def test_a_point_that_may_not_be_left_out_is_left_to_the_plain_way():
    found = glanced(data([Answer(Status.NOT_APPLICABLE)]))
    may_skip = next(point for point in SHEET.points() if point.id == "1").may_skip
    assert found is not None
    assert is_true(found, {NAME: SHEET}, ScoreDesk()) is may_skip
