# SPDX-License-Identifier: MPL-2.0
"""Answer sheets and scene booklets: the same labels on both, and not one word of the key."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.core.drills.answer_grid import labels
from inspector.core.drills.roster import Trainee
from inspector.core.shown import bare
from inspector.files.pdf_reading import read_pdf_text
from inspector.reports.blocks import Blanks, Heading, Photos, Table
from inspector.reports.office.report_pdf import expected_report, write_report_pdf
from inspector.reports.training.answer_sheet import answer_sheet
from inspector.reports.training.scene_booklet import scene_booklet
from inspector.reports.training.training_matter import TrainingMatter, training_matter
from tests.reports.training.session import LURE, WHEN, WHY, drill, session, sheets

PEOPLE = (Trainee("001", "张伟", "东门街道办事处"), Trainee("002", "王芳"))


def test_the_sheet_has_every_question_under_the_label_of_the_grid():
    made = answer_sheet(session().matter)
    tables = [block for block in made.parts[0].blocks if isinstance(block, Table)]
    said = [row.cells[0] for table in tables for row in table.rows]
    assert said == list(labels(drill()).values())


def test_a_question_of_yes_and_no_has_its_boxes_in_one_line():
    (table, *_) = [block for block in answer_sheet(session().matter).parts[0].blocks if isinstance(block, Table)]
    assert table.rows[0].cells[2] == "□\u00a0符合  □\u00a0不符合  □\u00a0无法判定"


def test_numbers_to_write_stand_side_by_side_before_the_boxes():
    (table, *_) = [block for block in answer_sheet(every_rule("zh")).parts[0].blocks if isinstance(block, Table)]
    (waste,) = [row.cells[2] for row in table.rows if row.cells[0] == "A4"]
    assert waste == "____ 垃圾成堆或桶满外溢  ____ 零星垃圾、烟蒂\n____ 分类标识缺失或混投  □\u00a0无法判定"


def test_nobodys_sheet_has_lines_for_number_name_and_unit():
    (blanks, *_) = [block for block in answer_sheet(session().matter).parts[0].blocks if isinstance(block, Blanks)]
    assert blanks.labels == ("编号", "姓名", "单位", "日期", "签名", "交卷时间")


def test_each_persons_sheet_begins_a_page_and_names_its_owner_on_every_page():
    pages = read_pdf_text(write_report_pdf(answer_sheet(session().matter, PEOPLE), {}))
    owners = [[who for who in ("001·张伟", "002·王芳") if who in bare(page)] for page in pages]
    assert owners[0] == ["001·张伟"]
    assert owners[-1] == ["002·王芳"]
    assert all(len(found) <= 1 for found in owners)


def every_rule(language: str) -> TrainingMatter:
    """A drill that asks every point of its checklists, whatever its rule."""
    sites = tuple(
        replace(
            site,
            asked=tuple((name, point.id) for name in site.checklists for point in sheets()[name].points()),
            scenes=(),
        )
        for site in drill().sites
    )
    return training_matter(replace(drill(), sites=sites), sheets(), session(language).matter.options, WHEN)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_kind_of_rule_has_its_boxes_or_lines(language: str):
    made = answer_sheet(every_rule(language))
    tables = [block for block in made.parts[0].blocks if isinstance(block, Table)]
    assert all(row.cells[2] for table in tables for row in table.rows)
    assert expected_report(made).texts == tuple(map(bare, read_pdf_text(write_report_pdf(made, {}))))


def test_the_booklet_shows_each_scene_under_its_label():
    blocks = [block for part in scene_booklet(session().matter).parts for block in part.blocks]
    headings = [block.text.split("  ")[0] for block in blocks if isinstance(block, Heading) and block.level == 2]
    assert headings == list(labels(drill()).values())
    captions = [picture.caption for block in blocks if isinstance(block, Photos) for picture in block.pictures]
    assert captions[:2] == ["点位整体", "情景 A7"]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_neither_says_a_word_of_the_key(language: str):
    matter = session(language).matter
    for made in (answer_sheet(matter, PEOPLE), scene_booklet(matter)):
        spelled = made.canonical().decode()
        assert not any(words in spelled for text in (WHY, LURE) for _, words in text.words)
        assert "key" not in dict(made.basis)
