# SPDX-License-Identifier: MPL-2.0
"""A certificate on paper: one page of its own, every word within its frame, long names and titles too."""

from __future__ import annotations

from itertools import pairwise

import pytest

from inspector.reports.blocks import Note, Paper
from inspector.reports.certificate_block import Certificate
from inspector.reports.pdf import look
from inspector.reports.pdf.layout import lay_out
from inspector.reports.pdf.ops import REPEATED, Words
from inspector.reports.pdf_writing import check_whole

LONG = "二〇二六年度第四季度全市文明城市创建实地考察测评员统一尺度暨专项业务培训结业考核"


def certificate(name: str = "张伟", title: str = "冬季考核", office: str = "市创城办") -> Certificate:
    return Certificate(
        kind="培训考核",
        title="合格证",
        above="兹证明",
        name=name,
        about=f"编号 007 · {office}",
        statement=f"参加“{title}”培训考核，评定为合格。",
        figures=(("100.00%", "一致率", "15 题"), ("0.00%", "误扣率", "8 题")),
        signed=(("李强", "培训员"), (office, "组织单位"), ("2026-11-16", "日期")),
        number="证书编号 F152 2217 5666",
        check="用 inspector verify 核验真伪",
    )


def laid(made: Certificate) -> list[list[Words]]:
    """The words of each page, running heads left out."""
    blocks = (Note("前"), made, Note("后"))
    paper = Paper(blocks, "", "", "", "", "", "zh-CN", "{page}/{pages}")
    pages = lay_out(paper)
    check_whole(paper, pages)
    return [[op for op in page if op.source != REPEATED] for page in pages.words()]


def test_it_stands_on_a_page_of_its_own():
    before, page, after = laid(certificate())
    assert ["".join(op.text for op in one) for one in (before, after)] == ["前", "后"]
    assert page[0].text == "培训考核"


@pytest.mark.parametrize("office", ["市创城办", "某某市创建全国文明城市工作领导小组办公室督导考核组"])
@pytest.mark.parametrize("title", ["冬季考核", LONG * 2])
@pytest.mark.parametrize("name", ["张伟", "买买提艾力·阿不都热合曼·吐尔逊江·阿卜杜拉"])
def test_no_word_leaves_the_frame_or_lies_on_another(name: str, title: str, office: str):
    _, page, _ = laid(certificate(name, title, office))
    assert all(op.x > look.LEFT and op.y < look.BOTTOM for op in page)
    middle = [op for op in page if abs(op.x + op.size - (look.LEFT + look.RIGHT) / 2) < look.BREADTH / 6]
    lines = sorted({round(op.y, 1): op for op in middle}.items())
    assert all(after - before >= 0.75 * op.size for (before, _), (after, op) in pairwise(lines))


def test_it_is_set_about_the_middle():
    _, page, _ = laid(certificate())
    title = next(op for op in page if op.text == "合格证")
    assert title.x + len(title.text) * title.size / 2 == pytest.approx((look.LEFT + look.RIGHT) / 2, abs=0.5)
