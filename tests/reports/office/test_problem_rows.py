# SPDX-License-Identifier: MPL-2.0
"""Problem lists: each site's name once above its problems, thumbnails beside them in workbooks, nothing lost."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256

import pytest
from PIL import Image

from inspector.core.layouts import Thumb
from inspector.core.problems import KnownError
from inspector.disk.pictures import rendition
from inspector.files.workbook_comparing import compare
from inspector.files.workbook_reading import read_workbook
from inspector.reports.blocks import Column, Glimpse, Heading, Note, Paper, Row, Table, cell_texts
from inspector.reports.office.bulletin import BulletinMatter
from inspector.reports.office.bulletin_writing import bulletin, bulletin_report
from inspector.reports.office.lists_problems import problem_list
from inspector.reports.office.problem_rows import by_site, glimpses, left_out, with_glimpses
from inspector.reports.office.report_blocks import report_of
from inspector.reports.office.report_matter import ReportMatter
from inspector.reports.office.report_sheets import report_sheets
from inspector.reports.office.report_workbook import write_report_workbook
from inspector.reports.office.table_widths import fitted
from inspector.reports.pdf.layout import lay_out
from tests.reports.office.friday import HEAD, bulletin_matter, jpeg, matter, template


def thumbed(**more: object) -> tuple[ReportMatter, Mapping[str, bytes]]:
    """The matter of a Friday whose photos have thumbnails, with their bytes."""
    plain, copies = matter(**more)  # type: ignore[arg-type]  # a test hands on what it was given
    small = {name: rendition(copies[shot.sha256], 64) for name, shot in plain.shots.items()}
    shots = {
        name: replace(shot, small=Thumb(sha256(small[name]).hexdigest(), 64, 48)) for name, shot in plain.shots.items()
    }
    return replace(plain, shots=shots), {sha256(data).hexdigest(): data for data in small.values()}


def words(row: Row) -> list[str]:
    return ["".join(cell_texts(cell)) for cell in row.cells]


def crowd(count: int) -> ReportMatter:
    """The matter of a Friday on which so many problems were met at each site that has any."""
    opened = matter()[0]
    own = [
        replace(one, finding=replace(one.finding, id=f"{one.finding.id}-{n}"))
        for one in opened.figures.problems
        for n in range(count)
    ]
    return replace(opened, figures=replace(opened.figures, problems=tuple(own)))


def test_where_sites_have_few_problems_each_row_names_its_own():
    opened = crowd(1)
    (part,) = (part for part in report_of(opened).parts if part.name == opened.say("problem_list"))
    rows = [row for block in part.blocks if isinstance(block, Table) for row in block.rows]
    assert {row.tone for row in rows} == {"body"}
    assert [words(row)[1] for row in rows] == [one.walk.header.site.name for one in opened.problems()]


def test_a_site_is_named_once_above_its_problems():
    opened = crowd(3)
    (part,) = (part for part in report_of(opened).parts if part.name == opened.say("problem_list"))
    rows = [row for block in part.blocks if isinstance(block, Table) for row in block.rows]
    told = opened.problems()
    assert [row.tone for row in rows].count("body") == len(told)
    names = {one.walk.header.site.name for one in told}
    assert {sum(name in "".join(words(row)) for row in rows) for name in names} == {1}


def test_a_page_that_begins_within_a_group_says_its_heading_again():
    rows = (Row(("东门市场",), "group"), *(Row((f"问题{n}",)) for n in range(90)))
    paper = Paper((Table((Column("存在问题", 10),), rows),), "", "", "", "", "", "zh-CN", "{page}/{pages}")
    pages = lay_out(paper).words()
    assert len(pages) > 2
    assert all("东门市场" in [op.text for op in page] for page in pages)


def test_thumbnails_lie_beside_their_problems_byte_for_byte():
    opened, held = thumbed(edition="internal")
    report = report_of(opened)
    data = write_report_workbook(report, held)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        media = {archive.read(name) for name in archive.namelist() if name.startswith("xl/media/")}
    assert media == set(held.values())
    assert set(report.thumbs()) == set(held)
    (sheet,) = (one.sheet for one in report_sheets(report) if one.sheet.pictures)
    rows = [sheet.lines[one.row - 1] for one in sheet.pictures]
    assert all(row.height * 4 // 3 > one.height for row, one in zip(rows, sheet.pictures, strict=True))


def test_the_proof_finds_every_thumbnail_in_its_cell_and_nothing_else():
    opened, held = thumbed()
    report = problem_list(opened, "deadlines", HEAD, template())
    book = read_workbook(write_report_workbook(report, held))
    shown = replace(book, pages=tuple(page for page in book.pages if page.part.state == "visible"))
    (sheet,) = (laid.sheet for laid in report_sheets(report))
    assert compare(shown, [sheet]) == ()
    moved = replace(sheet, pictures=(replace(sheet.pictures[0], row=sheet.pictures[0].row + 1), *sheet.pictures[1:]))
    assert len(compare(shown, [moved])) == 2


def test_what_a_workbook_leaves_out_is_said_where_it_says_its_method(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("inspector.reports.office.problem_rows.MOST_GLIMPSES", 1)
    opened = thumbed(edition="internal")[0]
    told = opened.problems()
    seen = glimpses(opened, told)
    (said,) = left_out(opened, told, seen)
    assert isinstance(said, Note)
    assert f"共 {len(opened.shots)} 张" in said.text
    (part,) = (part for part in report_of(opened).parts if part.name == opened.say("method"))
    assert said in part.shown()
    assert said not in part.blocks


def test_a_table_without_thumbnails_stays_as_it_is():
    opened = matter()[0]
    table = Table((Column("存在问题", 10),), (Row(("积水",)),) * len(opened.problems()))
    assert with_glimpses(table, opened, opened.problems(), glimpses(opened, opened.problems())) is table


def test_the_bulletin_cuts_long_lists_and_its_workbook_has_every_problem():
    opened, _ = bulletin_matter()
    opened = replace(opened, template=template(most_problems=1))
    annex = bulletin(opened).annexes[1]
    tables = [block for block in annex.blocks if isinstance(block, Table)]
    assert all([row.tone for row in table.rows].count("body") == 1 for table in tables)
    told = opened.matter.problems()
    cut = [block.text for block in annex.blocks if isinstance(block, Note)]
    assert cut == ["南湖街道其余1个问题见附件工作簿“问题清单”（载有全部问题）。"]
    (sheet,) = (part.shown() for part in bulletin_report(opened).parts if part.name.startswith("附件2"))
    assert [len(block.rows) for block in sheet if isinstance(block, Table)] == [len(told)]
    assert any(isinstance(block, Heading) for block in sheet)


def test_a_cut_list_keeps_typical_problems_before_others():
    opened, _ = bulletin_matter()
    opened = replace(opened, template=template(most_problems=1))
    kept = [row for block in bulletin(opened).annexes[1].blocks if isinstance(block, Table) for row in block.rows]
    told = {one.unit: one for one in sorted(opened.matter.problems(), key=lambda one: (one.found.typical, -one.number))}
    shown = {words(row)[0] for row in kept if row.tone == "body"}
    assert shown == {str(one.number) for one in told.values()}


def test_a_thumbnail_takes_nothing_of_the_room_of_words():
    alone = Table((Column("题", 10), Column("问题", 90)), (Row(("一" * 30, "二" * 90)),))
    heads, cells = Column("照片", 14), Glimpse("0" * 64, 64, 48)
    beside = Table((*alone.columns, heads), (Row((*alone.rows[0].cells, cells)),))
    (plain,), (seen,) = fitted((alone,), "zh"), fitted((beside,), "zh")
    assert isinstance(plain, Table)
    assert isinstance(seen, Table)
    assert seen.columns == (*plain.columns, heads)


def test_a_site_of_which_problems_are_left_out_says_how_many_it_has():
    plain = crowd(4)
    opened = BulletinMatter(plain, template(most_problems=3), HEAD)
    rows = [row for block in bulletin(opened).annexes[1].blocks if isinstance(block, Table) for row in block.rows]
    heads = [words(row)[0] for row in rows if row.is_heading]
    assert heads
    assert all("4 个问题，列出 " in head for head in heads)


def test_a_site_visited_twice_says_the_day_above_the_problems_of_each():
    opened = matter()[0]
    first, *_ = opened.problems()
    again = replace(first, walk=replace(first.walk, day="2026-11-20"))
    rows = by_site(opened, (first, again), lambda one: Row((str(one.number),)))
    assert [words(row)[0].split("（")[0].split(" ")[-1] for row in rows if row.is_heading] == [
        first.walk.day,
        "2026-11-20",
    ]


def with_place() -> bytes:
    """A JPEG that says more than its picture."""
    out = io.BytesIO()
    Image.new("RGB", (64, 48)).save(out, "JPEG", comment=b"east gate")
    return out.getvalue()


@pytest.mark.parametrize("data", [b"no picture", b"\xff\xd8\xff\xda", with_place(), jpeg() + b"more"])
def test_what_is_no_bare_small_picture_is_no_thumbnail(data: bytes):
    opened, held = thumbed()
    report = problem_list(opened, "summary", HEAD, template())
    with pytest.raises(KnownError):
        write_report_workbook(report, dict.fromkeys(held, data))
