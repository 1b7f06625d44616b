# SPDX-License-Identifier: MPL-2.0
"""Cells of the grid speak the language of the grid: numbers in their order, marks, or words; never a foreign code."""

from __future__ import annotations

from fractions import Fraction

import pytest

from inspector.app.training.grid_cells import accepts, cell_answer, cell_text
from inspector.core.answers import Answer, Status
from inspector.core.checklist import Point, PointId
from inspector.core.rules.deduct import Deduct, DeductLine
from inspector.core.rules.levels import Level, Levels
from inspector.core.rules.rule import PartLine
from inspector.core.rules.worst import Worst
from inspector.core.text import text
from inspector.core.values import Choice, Counts, Mark, Marks, Occurrence

LINES = tuple(
    DeductLine(name, text({"zh": said, "en": name}), Fraction(1)) for name, said in (("heap", "堆"), ("bag", "袋"))
)


@pytest.mark.parametrize(("heaps", "bags", "said"), [(2, 0, "2 0"), (0, 3, "0 3"), (1, 1, "1 1"), (0, 0, "0")])
def test_counts_are_written_in_their_order_and_read_back(heaps: int, bags: int, said: str):
    asked = Point(PointId("3"), text("垃圾"), Fraction(6), Deduct(LINES))
    found = tuple(Occurrence(line, count) for line, count in (("heap", heaps), ("bag", bags)) if count)
    answer = Answer(Status.JUDGED, Counts(found))
    assert cell_text(asked, answer, "zh") == said
    assert cell_answer(asked, said) == answer


def test_an_option_is_written_in_words_where_its_code_is_one():
    options = (("none", "未发现"), ("some", "有，当场纠正"), ("C", "很多"))
    levels = tuple(Level(code, text({"zh": said, "en": f"{code} found"}), Fraction(1)) for code, said in options)
    asked = Point(PointId("1"), text("违规"), Fraction(2), Levels(levels))
    said = [cell_text(asked, Answer(Status.JUDGED, Choice(code)), "zh") for code, _ in options]
    assert said == ["未发现", "有，当场纠正", "C"]
    assert [cell_answer(asked, one) for one in said] == [Answer(Status.JUDGED, Choice(code)) for code, _ in options]
    assert accepts(asked, "zh").startswith("未发现 / 有，当场纠正 / C")


def test_marks_of_all_parts_are_ticks_and_crosses_in_their_order():
    asked = Point(PointId("1"), text("三处"), Fraction(2), Worst(tuple(PartLine(part, text(part)) for part in "abc")))
    answer = Answer(Status.JUDGED, Marks((Mark("a", "met"), Mark("b", "lost"), Mark("c", "met"))))
    assert cell_text(asked, answer, "en") == "√ × √"
    assert cell_answer(asked, "√ × √") == answer
