# SPDX-License-Identifier: MPL-2.0
"""A point that lost stays readable wherever its page ends."""

import pytest

from inspector.reports.blocks import Entry, Note, Paper, Picture
from inspector.reports.pdf.layout import lay_out
from inspector.reports.pdf.ops import Image, Op, Words

LINES = tuple(
    pair for one in "123" for pair in ((f"问题 {one}", f"积水{one}。" * 40), ("", f"位置{one}；责任单位；照片{one}"))
)
PICTURES = tuple(Picture(str(n), 600, 800, f"照片{n}") for n in range(1, 7))


def pages(above: int) -> list[tuple[Op, ...]]:
    """Lay a point out below so many notes."""
    entry = Entry("lost", "3", "地面无积水", "−3", LINES, PICTURES)
    notes = tuple(Note(f"备注{n}") for n in range(above))
    return list(lay_out(Paper((*notes, entry), "", "", "", "", "", "zh-CN", "{page}")).pages)


def saying(text: str, laid: list[tuple[Op, ...]]) -> list[int]:
    return [place for place, page in enumerate(laid) for op in page if isinstance(op, Words) and text in op.text]


@pytest.mark.parametrize("above", range(1, 36))
def test_a_problem_stands_with_its_place_and_the_last_one_with_its_first_photo(above):
    laid = pages(above)
    assert all(len({*saying(f"积水{one}", laid), *saying(f"位置{one}", laid)}) == 1 for one in "123")
    first = next(place for place, page in enumerate(laid) for op in page if isinstance(op, Image))
    assert saying("积水3", laid)[-1] == first


@pytest.mark.parametrize("above", range(1, 36))
def test_the_head_of_a_point_never_stands_alone_at_the_foot(above):
    laid = pages(above)
    assert saying("地面无积水", laid)[0] == saying("积水1", laid)[0]
