# SPDX-License-Identifier: MPL-2.0
"""Long texts in brief: cut and marked under pictures, whole in the lists."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.reports.blocks import Photos, Table
from inspector.reports.office.brief import CAPTION, brief
from inspector.reports.office.report_blocks import report_of
from tests.reports.office.friday import matter


@pytest.mark.parametrize(
    ("text", "most", "said"),
    [
        ("积水", 2, "积水"),
        ("通道积水，两平方米", 6, "通道积水…"),
        ("water on the floor of the hall", 20, "water on the floor…"),
        ("w" * 30, 10, "w" * 9 + "…"),
    ],
)
def test_a_text_is_cut_between_words_and_the_cut_is_marked(text: str, most: int, said: str):
    assert brief(text, most) == said


def test_under_a_picture_a_long_text_stands_in_brief_and_whole_in_the_list():
    opened = matter()[0]
    first, *others = opened.figures.problems
    long = replace(first, finding=replace(first.finding, text="积水" * 500))
    opened = replace(opened, figures=replace(opened.figures, problems=(long, *others)))
    (part,) = (part for part in report_of(opened).parts if part.name == opened.say("problem_list"))
    said = ["".join(block.texts()) for block in part.blocks if isinstance(block, Table)]
    under = [text for block in part.blocks if isinstance(block, Photos) for text in block.texts()]
    assert sum("积水" * 500 in text for text in said) == 1
    assert max(map(len, under)) < CAPTION + 40
