# SPDX-License-Identifier: MPL-2.0
"""The imprint of the bulletin: at the foot of the last page, in official order, however long it is."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from io import BytesIO

import pytest

from inspector.files.docx_reading import read_docx
from inspector.reports.office.bulletin_docx import write_docx
from inspector.reports.office.bulletin_writing import bulletin
from tests.reports.office.friday import WHEN, bulletin_matter, template


def paper(**more: object) -> bytes:
    opened, copies = bulletin_matter()
    opened = replace(opened, template=template(**more))
    return write_docx(bulletin(opened), opened.template, copies, when=WHEN, release="0.1.0")


def document(**more: object) -> str:
    with zipfile.ZipFile(BytesIO(paper(**more))) as archive:
        return archive.read("word/document.xml").decode()


def high(said: str) -> int:
    return int(
        re.search(r'<wp:extent cx="\d+" cy="(\d+)"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapTop', said)[1]
    )


def test_the_imprint_is_the_last_thing_said_and_stands_on_the_lower_edge():
    said = document()
    box = said[said.index('<wp:positionV relativeFrom="margin"><wp:align>bottom</wp:align>') :]
    assert [box.count(one) for one in ("抄送：市委办公室", "2026年11月21日印发", "<wp:wrapTopAndBottom/>")] == [1, 1, 1]
    assert read_docx(paper()).paragraphs[-2] == "临江市文明城市创建工作指挥部办公室\t2026年11月21日印发"


def test_the_rules_are_firm_thin_and_firm():
    said = document()
    rules = re.findall(r'<w:bottom w:val="single" w:sz="(\d)"', said[said.index("<w:txbxContent>") :])
    assert rules == ["8", "6", "8"]


def test_the_last_words_stay_on_the_page_of_the_imprint():
    above = document().split("<mc:AlternateContent>")[0].rpartition("<w:p ")[0].split("</w:p>")[-2]
    assert "<w:keepNext/>" in above


@pytest.mark.parametrize(("count", "points"), [(20, 0), (46, 28)])
def test_a_long_list_of_receivers_makes_the_box_higher_by_whole_lines(count: int, points: int):
    one = high(document(copied="市委办公室"))
    assert (high(document(copied="市" * count)) - one) == points * 12700


def test_a_paper_without_office_and_receivers_has_no_imprint():
    assert "<w:txbxContent>" not in document(office="", signed="", copied="", contact="")
