# SPDX-License-Identifier: MPL-2.0
"""A cell of the answer grid: the spellings people use, and that what is written out is read as the same answer."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.app.training.grid_cells import accepts, cell_answer, cell_text
from inspector.core.answers import Answer, Status
from inspector.core.drills.meaning import same
from inspector.core.points import Point, PointId
from inspector.core.problems import KnownError
from inspector.core.rules.deduct import Deduct, DeductLine
from inspector.core.rules.free import Free
from inspector.core.rules.levels import Level, Levels
from inspector.core.rules.proportional import Proportional
from inspector.core.rules.rule import Rule
from inspector.core.rules.yes_no import YesNo
from inspector.core.text import text
from inspector.core.values import Choice, Counts, Occurrence, Share
from tests.core.rule_kinds import DRAWN, cases

LEVELS = Levels(
    tuple(
        Level(code, text({"zh": said, "en": said}), Fraction(part, 10))
        for code, said, part in (("A", "整洁", 10), ("B", "一般", 6), ("C", "脏乱", 0))
    )
)


def point(rule: Rule, full: Fraction = Fraction(4), *, may_skip: bool = True) -> Point:
    return Point(PointId("1"), text("地面"), full, rule, may_skip=may_skip)


@pytest.mark.parametrize("said", ["√", "✓", "✔", "1", "Y", "y", "符合", "是", "met", "YES", " √ ", "１"])
def test_met_is_written_in_many_ways(said: str):
    assert cell_answer(point(YesNo()), said) == Answer(Status.JUDGED, Choice("met"))


@pytest.mark.parametrize("said", ["×", "✗", "✘", "x", "X", "0", "N", "不符合", "否", "lost", "No"])
def test_lost_is_written_in_many_ways(said: str):
    assert cell_answer(point(YesNo()), said) == Answer(Status.JUDGED, Choice("lost"))


@pytest.mark.parametrize("said", ["不适用", "n/a", "N/A", "na", "/", "—"])
def test_not_applicable_is_read_where_it_may_be_said(said: str):
    assert cell_answer(point(YesNo()), said) == Answer(Status.NOT_APPLICABLE)
    assert cell_answer(point(YesNo(), may_skip=False), said) is None


def test_levels_are_read_by_code_and_by_words():
    assert cell_answer(point(LEVELS), "b") == cell_answer(point(LEVELS), "一般") == Answer(Status.JUDGED, Choice("B"))
    assert cell_answer(point(LEVELS), "√") is None


def test_shares_and_numbers_are_read_and_bounded():
    assert cell_answer(point(Proportional()), "9/10") == Answer(Status.JUDGED, Share(9, 10))
    assert cell_answer(point(Proportional()), "11/10") is None
    assert cell_answer(point(Free(Fraction(1, 2))), "3.5") is not None
    assert cell_answer(point(Free(Fraction(1, 2))), "3.4") is None


def test_lines_are_counted_in_their_order_or_by_name():
    lines = tuple(DeductLine(name, text(name), Fraction(1)) for name in ("heap", "litter"))
    asked = point(Deduct(lines))
    both = Answer(Status.JUDGED, Counts((Occurrence("heap", 2), Occurrence("litter", 1))))
    assert cell_answer(asked, "2 1") == cell_answer(asked, "heap=2, litter=1") == both
    assert cell_answer(asked, "0 1") == Answer(Status.JUDGED, Counts((Occurrence("litter", 1),)))
    assert cell_answer(asked, "0") == Answer(Status.JUDGED, Counts())
    assert cell_answer(asked, "2") is None
    assert accepts(asked, "zh").startswith("依次填各项个数，以空格隔开：heap heap、litter litter")


@pytest.mark.parametrize("kind", sorted(DRAWN))
@settings(max_examples=40)
@given(data=st.data())
def test_an_answer_of_any_kind_is_read_back_as_it_was_written(kind: str, data: st.DataObject):
    rule, full, value = data.draw(cases(kind))
    asked, answer = point(rule, full), Answer(Status.JUDGED, value)
    try:
        rule.judge(full, value)
    except KnownError:
        return
    written = cell_text(asked, answer, "zh")
    read = cell_answer(asked, written) if written else None
    assert written == "" or (read is not None and same(read, answer)), (kind, value, written, read)
