# SPDX-License-Identifier: MPL-2.0
"""The lists of problems and the pictures of typical ones: columns, days, names, one unit alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.core.issuing.template import Deadline
from inspector.reports.blocks import Table, cell_texts
from inspector.reports.office.lists_problems import deadline_day, problem_list
from inspector.reports.office.typical_photos import typical_photos
from tests.reports.office.friday import HEAD, matter, template

SUMMARY = ["序号", "点位", "具体位置", "存在问题", "对应条目", "属地单位", "行业主管部门", "照片号"]


def table(which: str, **more: str) -> Table:
    report = problem_list(matter(**more)[0], which, HEAD, template(deadlines=(Deadline("", 120),)))
    return next(block for part in report.parts for block in part.blocks if isinstance(block, Table))


def rows(which: str, **more: str) -> list[list[str]]:
    return [["".join(cell_texts(cell)) for cell in row.cells] for row in table(which, **more).rows]


def test_the_patrol_summary_has_the_columns_of_the_field():
    assert [column.title for column in table("summary").columns] == SUMMARY
    where = ["1", "西关第4农贸市场", "东门外第5个摊位"]
    first = [*where, "出店经营，占用盲道约3米", "stalls stalls", "西关街道", "城管", "1"]
    assert rows("summary")[0] == first


def test_the_deadline_list_adds_the_day_counted_from_the_issue():
    assert [column.title for column in table("deadlines").columns] == [*SUMMARY, "整改时限"]
    assert {row[-1] for row in rows("deadlines")} == {"2026-11-26（5天内）"}


@pytest.mark.parametrize(("hours", "day"), [(24, "2026-11-22"), (25, "2026-11-23"), (72, "2026-11-24")])
def test_a_deadline_ends_on_the_day_its_hours_end(hours: int, day: str):
    assert deadline_day(HEAD, hours) == day


def test_a_list_of_one_unit_holds_its_own_problems_alone():
    assert {row[5] for row in rows("deadlines", unit="南湖街道")} == {"南湖街道"}
    assert {row[6] for row in rows("deadlines", unit="城管")} == {"城管"}
    assert rows("deadlines", unit="区市场监管局") == []


def test_typical_pictures_are_named_by_order_unit_site_and_problem():
    opened, copies = matter()
    found = typical_photos(opened)
    assert [photo.stem() for photo in found] == ["001_南湖街道_南湖第3农贸市场_公厕门锁损坏未及时维修"]
    assert all(photo.sha256 in copies for photo in found)


def test_a_name_never_holds_more_parts_than_four():
    opened, _ = matter()
    photo = replace(typical_photos(opened)[0], text="a_b\nc" * 40, site="x" * 90)
    assert photo.stem().count("_") == 3
    assert len(photo.stem()) <= 96


def test_a_long_name_of_a_picture_ends_between_two_words():
    (photo, *_) = typical_photos(matter()[0])
    long = replace(
        photo, unit="Heping Economic and Technological Development Zone", text="Paving slabs loose or missing"
    )
    assert long.stem().split("_")[1::2] == ["Heping Economic and", "Paving slabs loose or missing"]
