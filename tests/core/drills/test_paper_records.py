# SPDX-License-Identifier: MPL-2.0
"""Answers from paper come back as they were kept, and a place where nothing stands is a fault."""

from __future__ import annotations

import pytest

from inspector.core.answers import Answer, Status
from inspector.core.canonical import canonical, parse
from inspector.core.checklist import ChecklistDigest, PointId
from inspector.core.drills.drill_matters import PaperSheet
from inspector.core.drills.paper_records import papers_record, read_papers
from inspector.core.moments import Moment
from inspector.core.problems import KnownError
from inspector.core.reading import Reading
from inspector.core.values import Choice

MET, LOST = Answer(Status.JUDGED, Choice("met")), Answer(Status.JUDGED, Choice("lost"), note="门口")
ONE, TWO = (("A", ChecklistDigest("c" * 64), PointId(point)) for point in ("1", "2"))
SHEETS = (
    PaperSheet("007", {ONE: MET, TWO: LOST}, Moment(5), "刘", "张伟"),
    PaperSheet("008", {TWO: MET}, Moment(6)),
    PaperSheet("009", {}, Moment(7)),
)


def test_sheets_come_back_as_they_were():
    assert read_papers(Reading(parse(canonical(papers_record(SHEETS))))) == SHEETS
    assert read_papers(Reading(papers_record(()))) == ()


def test_every_different_answer_stands_once():
    record = papers_record(SHEETS)
    assert (len(record["asked"]), len(record["answers"])) == (2, 2)


@pytest.mark.parametrize("said", [(0,), (0, 2), (2, 0), (-1, 0), ("0", 0), (0, True)])
def test_a_place_where_nothing_stands_is_a_fault(said: tuple[object, ...]):
    record = dict(papers_record(SHEETS))
    sheet = {"number": "007", "typed": Moment(5).record(), "said": said}
    with pytest.raises(KnownError) as refused:
        read_papers(Reading({**record, "sheets": (sheet,)}))
    assert refused.value.problem.code == "record_field"
