# SPDX-License-Identifier: MPL-2.0
"""The bulletin: its sentences, its order, its Word paper read back by another reader, byte for byte the same."""

from __future__ import annotations

import re
import zipfile
from collections import Counter
from dataclasses import replace
from fractions import Fraction
from io import BytesIO

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.core.findings import Finding
from inspector.core.issuing.template import Deadline, Faces, Template
from inspector.core.problems import KnownError
from inspector.core.ranking.rank_plan import RankPlan
from inspector.core.shown import bare
from inspector.files.docx_reading import read_docx
from inspector.reports.blocks import Table, cell_texts
from inspector.reports.office.bulletin import BulletinMatter, CorrectionLine
from inspector.reports.office.bulletin_docx import write_docx
from inspector.reports.office.bulletin_writing import bulletin, bulletin_report
from tests.core.ranking.walks_made import market, picture, site, walk
from tests.reports.office.friday import HEAD, WHEN, bulletin_matter, friday, matter, template

LINE = CorrectionLine("第46期", "东门街道", "得分", "96.00", "97.50", "申诉")


def paper(found: tuple[BulletinMatter, object]) -> bytes:
    opened, copies = found
    return write_docx(bulletin(opened), opened.template, copies, when=WHEN, release="0.1.0")  # type: ignore[arg-type]  # as friday gives it


def said(opened: BulletinMatter) -> str:
    return "\n".join(text for block in bulletin(opened).body for text in block.texts())


@pytest.mark.parametrize("language", ["zh", "en"])
def test_another_reader_finds_every_word_and_picture_in_order(language: str):
    found = bulletin_matter(language, corrections=(LINE,))
    read = read_docx(paper(found))
    assert bare(read.text) == bare("".join(bulletin(found[0]).texts()))
    assert set(read.pictures) == set(bulletin(found[0]).pictures())


def test_the_same_figures_in_another_order_give_the_same_bytes():
    whole, _ = friday()
    turned = replace(whole, walks=dict(reversed(whole.walks.items())))
    opened, copies = bulletin_matter()
    again = replace(opened, matter=replace(opened.matter, picture=turned))
    assert paper((opened, copies)) == paper((again, copies))


def test_the_paper_carries_no_trace_of_clock_or_library():
    with zipfile.ZipFile(BytesIO(paper(bulletin_matter()))) as archive:
        assert {member.date_time for member in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        everything = b"".join(archive.read(name) for name in archive.namelist())
    assert b"python-docx" not in everything
    assert b"thumbnail" not in everything


def test_the_faces_of_the_template_are_those_of_the_styles():
    opened, copies = bulletin_matter()
    own = replace(opened, template=replace(opened.template, faces=Faces(body="华文仿宋")))
    document = Document(BytesIO(paper((own, copies))))
    fonts = {name: document.styles[name].element.rPr.rFonts for name in ("Normal", "Title")}
    named = {
        name: next(value for key, value in font.attrib.items() if key.endswith("eastAsia"))
        for name, font in fonts.items()
    }
    assert named == {"Normal": "华文仿宋", "Title": "方正小标宋简体"}


def test_heads_of_tables_repeat_and_headings_are_headings():
    document = Document(BytesIO(paper(bulletin_matter())))
    assert all("tblHeader" in table.rows[0]._tr.xml for table in document.tables if len(table.columns) > 2)
    headings = [one.text for one in document.paragraphs if one.style.name == "Heading 1"]
    assert headings == ["一、总体情况", "二、主要问题", "三、工作要求"]


def test_the_first_and_the_last_are_named_with_their_scores():
    assert "属地单位得分由高到低依次为：东门街道（92.50）、西关街道（85.00）、南湖街道（77.50）。" in said(
        bulletin_matter()[0]
    )


def test_many_units_are_named_from_both_ends_and_ties_together():
    sheet = market()
    scores = dict(zip("甲乙丙丁戊己庚", (6, 6, 5, 5, 3, 2, 2), strict=True))
    walks = [
        walk(site(f"{name}{n}", f"{name}街"), sheet, floor=str(score), stalls="met", toilet="met")
        for name, score in scores.items()
        for n in range(3)
    ]
    whole = picture(*walks)
    from inspector.core.ranking.figuring import figures

    opened = BulletinMatter(matter((whole, figures(whole, RankPlan())))[0], template(), HEAD)
    text = said(opened)
    assert re.search(r"居前的为.街（100.00）、.街（100.00）、.街（90.00）、.街（90.00）。", text)
    assert re.search(r"靠后的为.街（70.00）、.街（60.00）、.街（60.00）。", text)


def test_units_too_small_and_units_not_evaluated_are_said_and_never_ranked():
    lone = walk(site("孤点", "北门街道"), market(), "2026-11-19", floor="6", stalls="met", toilet="met")
    opened, _ = matter(friday(lone))
    text = said(BulletinMatter(opened, template(), HEAD))
    assert "样本不足（少于3个点位）、不参与排名的为北门街道。" in text
    assert "北门街道（" not in text


def test_lists_are_said_where_thresholds_are_set_alone():
    plan = RankPlan(period="week", red=Fraction(90), black=Fraction(80))
    opened, _ = matter(friday(plan=plan))
    text = said(BulletinMatter(opened, template(), HEAD))
    assert "列入红榜（90分及以上）的为东门街道（92.50）。" in text
    assert "列入黑榜（低于80分）的为南湖街道（77.50）。" in text
    assert "红榜" not in said(bulletin_matter()[0])


def test_nothing_is_said_of_rectification_and_nobody_is_named():
    for language in ("zh", "en"):
        text = "".join(bulletin(bulletin_matter(language)[0]).texts())
        assert [word for word in ("整改率", "王敏", "rectification rate") if word in text] == []


def test_an_inspectors_name_in_a_problem_is_covered():
    whole, numbers = friday()
    first = numbers.problems[0]
    marked = replace(first, finding=Finding(first.finding.id, "王敏看到积水"))
    opened, _ = matter((whole, replace(numbers, problems=(marked,))))
    text = "".join(bulletin(BulletinMatter(opened, template(), HEAD)).texts())
    assert "＊＊看到积水" in text


def test_deadlines_are_those_of_the_template_by_severity():
    own = Template(deadlines=(Deadline("major", 24), Deadline("", 240)))
    opened, _ = bulletin_matter()
    text = said(replace(opened, template=own, severities={"major": "严重"}))
    assert "“严重”类问题24小时内；其他问题10天内" in text


def test_corrections_are_an_annex_only_where_there_was_an_issue():
    titles = [
        [annex.title for annex in bulletin(bulletin_matter(corrections=lines)[0]).annexes]
        for lines in (None, (), (LINE,))
    ]
    assert ["更正说明" in title for title in titles] == [False, True, True]
    assert "无变化" in "".join(bulletin(bulletin_matter(corrections=())[0]).texts())


def test_the_report_of_a_bulletin_says_the_same_words():
    opened, _ = bulletin_matter(corrections=(LINE,))
    words = {bare(text) for text in bulletin_report(opened).paper().texts()}
    head = bulletin(opened).letterhead
    numbers = {head.number, head.issue, head.signer}
    lacking = {text for text in bulletin(opened).texts() if text and bare(text) not in words} - numbers
    assert lacking == set()


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co")), max_size=60))
def test_any_text_comes_back_from_the_paper(text: str):
    whole, numbers = friday()
    first = numbers.problems[0]
    marked = replace(first, finding=Finding(first.finding.id, text))
    opened, copies = matter((whole, replace(numbers, problems=(marked,))))
    found = BulletinMatter(opened, template(), HEAD)
    assert bare(read_docx(paper((found, copies))).text) == bare("".join(bulletin(found).texts()))


def test_what_is_no_word_paper_is_refused_by_name():
    with pytest.raises(KnownError, match="damaged"):
        read_docx(b"PK nothing")


def test_of_many_units_those_with_most_problems_are_told_and_the_others_counted(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("inspector.reports.office.bulletin_sections.UNITS_TOLD", 1)
    opened = bulletin_matter()[0]
    told = Counter(one.unit for one in opened.matter.problems())
    (most, _), *others = told.most_common()
    lines = [line for line in said(opened).splitlines() if any(line.startswith(f"{unit}（") for unit in told)]
    assert [line.split("（")[0] for line in lines] == [most]
    assert f"其余{len(others)}个单位共{sum(count for _, count in others)}个问题" in said(opened)


def test_the_signature_stands_on_the_page_of_the_last_words():
    document = Document(BytesIO(paper(bulletin_matter())))
    shown = [one.text for one in document.paragraphs]
    first = next(place for place, text in enumerate(shown) if text.startswith("附件：")) - 2
    last = shown.index(template().signed)
    kept = (one._p.xml + one.style.element.xml for one in document.paragraphs[first:last])
    assert all("keepNext" in xml for xml in kept)


def test_a_picture_stands_on_the_page_of_its_words():
    document = Document(BytesIO(paper(bulletin_matter())))
    (pictures,) = (table for table in document.tables if len(table.columns) == 2)
    assert pictures.rows
    assert all("cantSplit" in row._tr.xml for row in pictures.rows)


def test_a_workbook_has_the_problems_of_all_units_in_one_table_and_the_captions_of_pictures():
    opened = bulletin_matter()[0]
    sheets = {part.name.split(" ")[0]: part.shown() for part in bulletin_report(opened).parts}
    (problems,) = (block for block in sheets["附件2"] if isinstance(block, Table))
    assert len(problems.rows) == len(opened.matter.problems())
    (captions,) = (block for block in sheets["附件3"] if isinstance(block, Table))
    told = [one.caption for block in bulletin(opened).annexes[2].blocks for one in block.pictures]
    assert [". ".join(text for cell in row.cells for text in cell_texts(cell)) for row in captions.rows] == told
