# SPDX-License-Identifier: MPL-2.0
"""The state of a visit: what its log folds to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.core.answers import BLANK, Answer, Status
from inspector.core.checklist import PointId
from inspector.core.findings import Finding
from inspector.core.moments import Moment
from inspector.core.problems import KnownError
from inspector.core.rounds import Header, VisitId
from inspector.core.rows import Row
from inspector.core.signatures import Signature
from inspector.core.sites import Site
from inspector.core.sitting import Sitting
from inspector.core.values import Counts, Occurrence
from inspector.core.visits import Change, Return, fold, opening, read_change
from tests.core.cases import HEADER, HEAPS, LOST, MET, PHOTO, change, log, small

KEY = (small().digest(), PointId("1"))
HAND = Signature("inspector", "王敏", ((1, 1, 9, 9),))


def test_the_newest_answer_stands_with_the_time_it_was_entered():
    visit = fold(log(change("1", LOST), change("2", HEAPS), change("1", MET)))
    assert visit.answer(KEY) == MET
    assert visit.entered[KEY] == Moment(3_000)
    assert visit.of(small().digest()) == {"1": MET, "2": HEAPS}
    assert visit.of("another") == {}  # type: ignore[arg-type]


def test_the_first_row_gives_site_checklists_and_time_of_opening():
    visit = fold(log())
    assert (visit.id, visit.header, visit.checklists) == ("v1", HEADER, (small().digest(),))
    assert (visit.opened, visit.sealed) == (Moment(0), None)
    assert visit.answer(KEY) == BLANK


def test_later_rows_replace_the_head_and_name_problems_on_the_way():
    header = Header(Site("城西农贸市场"), kind="open")
    finding = Finding("f1", "井盖缺失", "3号路口", photos=("cd" * 32,))
    more = (
        Row(1, "header", Moment(1), "w1", {"header": header.record()}),
        Row(2, "on_the_way", Moment(2), "w1", {"findings": (finding.record(),)}),
        Row(3, "writer", Moment(3), "w2", {}),
        Row(4, "seal", Moment(4), "w2", {}),
    )
    visit = fold((*log(), *more))
    assert (visit.header, visit.on_the_way, visit.sealed) == (header, (finding,), Moment(4))
    assert visit.photos() == ("cd" * 32,)


@pytest.mark.parametrize("turned", ["real", "drill", "other"])
def test_no_row_makes_a_drill_a_real_visit_or_another_persons(turned: str):
    sitting = Sitting("d1", "e", "exam", "007")
    drill = replace(HEADER, kind="drill", sitting=sitting)
    before, after = (HEADER, drill) if turned == "drill" else (drill, replace(HEADER, kind="covert"))
    if turned == "other":
        after = replace(drill, sitting=replace(sitting, number="008"))
    rows = (
        Row(0, "open", Moment(0), "w1", opening(VisitId("v1"), [small().digest()], before)),
        Row(1, "header", Moment(1), "w1", {"header": after.record()}),
    )
    with pytest.raises(KnownError, match="header"):
        fold(rows)


def test_a_visit_opened_again_is_a_revision_nobody_signed_yet():
    sealed = log(change("1", LOST), sealed=True)
    signed = Row(2, "signatures", Moment(2), "w1", {"signatures": (HAND.record(),)})
    returned = Return("照片不清", "区创建办", "ab" * 32)
    rows = (*sealed[:2], signed, replace(sealed[2], seq=3), Row(4, "reopen", Moment(4), "w1", returned.record()))
    assert (fold(rows[:4]).signatures, fold(rows[:4]).revision) == ((HAND,), 0)
    visit = fold(rows)
    assert (visit.sealed, visit.signatures, visit.revision, visit.returned) == (None, (), 1, returned)
    assert visit.answer(KEY) == LOST


def test_photos_are_those_linked_now_each_once():
    counted = Answer(Status.JUDGED, Counts((Occurrence("heap", 1, photos=(PHOTO.sha256, "ef" * 32)),)))
    visit = fold(log(change("1", LOST), change("2", counted)))
    assert visit.photos() == (PHOTO.sha256, "ef" * 32)
    assert fold(log(change("1", LOST), change("1", MET))).photos() == ()


def test_a_change_reads_back_from_its_record():
    whole = Change(KEY, LOST, undoes=3)
    assert read_change(whole.record()) == whole
    assert read_change(Change(KEY, MET, redoes=0).record()).redoes == 0


@pytest.mark.parametrize(
    "answer",
    [
        {"status": "judged"},
        {"status": "unjudged", "value": {"choice": "met"}},
        {"status": "passed"},
        {"status": "judged", "value": {"choice": "met", "amount": "1"}},
        {"status": "judged", "value": {"amount": "1e3"}},
        {"status": "judged", "value": {"part": -1, "whole": 4}},
        {"status": "judged", "value": {"counts": ({"line": "a", "n": 2**40},)}},
        {"status": "judged", "value": {}},
        {"status": "unjudged", "colour": "red"},
        {"status": "unjudged", "seen": {"utc": "2026-13-01T00:00:00.000Z", "offset": 480}},
    ],
)
def test_an_answer_that_is_none_is_refused(answer):
    with pytest.raises(KnownError):
        read_change({"checklist": "c", "point": "1", "answer": answer})
