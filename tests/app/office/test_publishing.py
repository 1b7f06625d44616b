# SPDX-License-Identifier: MPL-2.0
"""Publishing: every paper made and proved, stopped between two, nothing made of nothing."""

from __future__ import annotations

import csv

import pytest

from inspector.app.office.made import WANTED
from inspector.app.office.office import Office
from inspector.app.office.publishing import compose
from inspector.app.trust import Keys
from inspector.app.verifying import verify
from inspector.core.issuing.template import IssueHead
from inspector.core.problems import KnownError
from inspector.files.docx_reading import read_docx
from tests.app.office.gathered_week import PLAN, gathered, template

HEAD = IssueHead(47, "2026-11-21", "李强")


def test_every_paper_is_made_and_proved(hall, tmp_path):
    office, heard = gathered(hall), []
    made = compose(office, PLAN, template(), tmp_path / "out", WANTED, told=lambda *said: heard.append(said), head=HEAD)
    assert {one.kind for one in made} == set(WANTED)
    assert len(heard) == len(made)
    assert {one.path for one in made} == {path for path in (tmp_path / "out").rglob("*") if path.is_file()}
    sealed = [one.path for one in made if one.path.suffix in {".pdf", ".xlsx"} and one.kind != "answers_xlsx"]
    assert all(verify(path, Keys(hall.home)).stands for path in sealed)


def test_the_same_records_give_the_same_bytes_whatever_order_they_came_in(hall, tmp_path):
    office = gathered(hall)
    first = compose(office, PLAN, template(), tmp_path / "a", WANTED, head=HEAD)
    again = compose(Office(hall), PLAN, template(), tmp_path / "b", WANTED, head=HEAD)
    assert [(one.name, one.sha256) for one in first] == [(one.name, one.sha256) for one in again]


def test_a_stop_ends_between_two_papers_and_leaves_nothing_half_done(hall, tmp_path):
    made: list[str] = []
    with pytest.raises(KnownError) as refused:
        compose(
            gathered(hall),
            PLAN,
            template(),
            tmp_path,
            ("bulletin_docx", "summary"),
            told=lambda *said: made.append(said[-1]),
            stop=lambda: bool(made),
            head=HEAD,
        )
    assert refused.value.problem.code == "publish_stopped"
    assert [path.name for path in tmp_path.glob("*.*")] == made


def test_nothing_that_ranks_is_nothing_to_publish(hall, tmp_path):
    with pytest.raises(KnownError) as refused:
        compose(Office(hall), PLAN, template(), tmp_path, WANTED, head=HEAD)
    assert refused.value.problem.code == "publish_nothing"


def test_the_bulletin_says_the_figures_in_the_official_order(hall, tmp_path):
    made = compose(gathered(hall), PLAN, template(), tmp_path, ("bulletin_docx",), head=HEAD)
    said = read_docx(made[0].path).text
    order = (
        "〔2026〕47号",
        "各街道：",
        "一、总体情况",
        "二、主要问题",
        "三、工作要求",
        "\n附件1\n",
        "\n附件2\n",
        "\n附件3\n",
    )
    assert [said.index(words) for words in order] == sorted(said.index(words) for words in order)
    assert "路面积水，影响通行" in said
    assert "王敏" not in said


def test_typical_pictures_are_named_as_the_field_has_it(hall, tmp_path):
    made = compose(gathered(hall), PLAN, template(), tmp_path, ("typical",), head=HEAD)
    assert made[0].path.name == "001_南湖街道_南湖第1市场_路面积水，影响通行.jpg"
    assert b"Exif" not in made[0].path.read_bytes()
    rows = list(csv.reader(made[-1].path.read_text("utf-8-sig").splitlines()))
    assert [row[1] for row in rows[1:]] == [one.path.name for one in made[:-1]]


def test_no_title_of_a_bulletin_breaks_a_name_or_takes_that_of_another_paper(hall, tmp_path):
    office, wanted = gathered(hall), ("bulletin_pdf", "report_pdf")
    for title, name in (
        ("2026.11 ../通报", "2026.11 .. 通报 第47期.pdf"),
        ("测评报告/", "测评报告 关于实地测评情况的通报 第47期.pdf"),
        ("通" * 90, f"{'通' * 48} 第47期.pdf"),
        ("\u202e报通", "报通 第47期.pdf"),
    ):
        made = compose(office, PLAN, template(title=title), tmp_path / "out", wanted, head=HEAD)
        assert [one.path.name for one in made] == [name, "测评报告 第47期.pdf"]
