# SPDX-License-Identifier: MPL-2.0
"""Pages: nothing hangs over the edge, nothing is parted from what it belongs to, and every text stands once."""

import pytest

from inspector.reports.blocks import (
    Block,
    Column,
    Entry,
    Facts,
    Heading,
    Note,
    Paper,
    Photos,
    Picture,
    Row,
    Table,
    Turn,
)
from inspector.reports.fonts import metrics
from inspector.reports.pdf import look
from inspector.reports.pdf.layout import lay_out
from inspector.reports.pdf.ops import REPEATED, Image, Words
from inspector.reports.pdf_writing import check_whole

LONG = "通道积水约2平方米，地漏被鱼鳞堵住；顾客踩水通过（门口结冰）。" * 60


def pages(*blocks: Block):
    paper = Paper(blocks, "head", "aside", "foot", "t", "s", "zh-CN", "{page}/{pages}")
    made = lay_out(paper)
    check_whole(paper, made)
    return made.pages


def body(page) -> list[Words]:
    return [op for op in page if isinstance(op, Words) and op.source != REPEATED]


def table(*rows: Row) -> Table:
    return Table((Column("编号", 1), Column("内容", 4), Column("分", 1, "right")), rows)


@pytest.mark.parametrize(
    "block",
    [
        Note(LONG * 3),
        Facts((("备注", LONG * 3), ("位置", "东门"))),
        Facts((("备注", LONG * 3), ("位置", LONG)), columns=2),
        table(Row(("1", LONG * 3, "−2")), Row(("2", LONG, "0"))),
        Entry("lost", "7", LONG[:200], "−2 / 2", (("备注", LONG * 3), ("位置", LONG))),
        Photos((Picture("a", 4000, 100, "宽"), Picture("b", 100, 4000, "高"), Picture("c", 1, 1, "小"))),
    ],
)
def test_nothing_hangs_over_the_edge(block):
    for page in pages(block):
        for op in body(page):
            face = metrics(op.face)
            assert op.x >= look.LEFT - 0.01
            assert op.x + face.run(op.text) * op.size / 1000 <= look.RIGHT + 0.01
            assert look.TOP - 20 <= op.y <= look.BOTTOM + 1


def test_photos_keep_their_shape_inside_the_margins():
    (page,) = pages(Photos((Picture("a", 4000, 100, "宽"), Picture("b", 100, 4000, "高"))))
    wide, high = (op for op in page if isinstance(op, Image))
    assert wide.width / wide.height == pytest.approx(40)
    assert high.width / high.height == pytest.approx(1 / 40)
    assert max(high.y + high.height, wide.y + wide.height) <= look.BOTTOM


def test_the_head_of_a_table_repeats_on_every_page():
    made = pages(table(*(Row((str(n), "地面无积水", "0")) for n in range(120))))
    assert len(made) > 2
    assert all("内容" in [op.text for op in page if isinstance(op, Words)] for page in made)


def test_a_row_stays_whole_when_a_page_can_hold_it():
    rows = [Row((f"n{n}", "一行字，" * 30, "0")) for n in range(40)]
    made = pages(table(*rows))
    places = {op.source: number for number, page in enumerate(made) for op in body(page)}
    found = [{number for source, number in places.items() if 3 + 3 * n <= source < 6 + 3 * n} for n in range(40)]
    assert all(len(numbers) == 1 for numbers in found)


def test_a_section_never_stands_alone_at_the_foot_of_a_page():
    rows = [row for n in range(30) for row in (Row((f"section {n}",), "section"), Row(("1", "一行字，" * 40, "0")))]
    made = pages(table(*rows))
    assert len(made) > 3
    assert not [page for page in made if body(page)[-1].text.startswith("section")]


def test_a_heading_goes_with_what_follows():
    made = pages(*(block for n in range(30) for block in (Heading(f"part {n}", 2), Note("一行字，" * 60))))
    assert not [page for page in made if body(page)[-1].text.startswith("part")]


def test_a_heading_turns_the_page_with_its_first_point():
    point = Entry("lost", "7", "地面干净", "−2 / 2", tuple(("备注", "一行字") for _ in range(9)))
    for lines in range(20, 50):
        made = pages(*(Note("一行字") for _ in range(lines)), Heading("part", 2), point)
        assert body(made[0])[-1].text != "part"


def test_a_turn_on_a_fresh_page_adds_no_empty_page():
    assert len(pages(Turn(), Note("a"), Turn(), Turn(), Note("b"), Turn())) == 2


def test_every_page_counts_itself():
    made = pages(Note(LONG * 4))
    assert [page[-1].text for page in [body_frame(one) for one in made]] == [
        f"{n}/{len(made)}" for n in range(1, len(made) + 1)
    ]


def body_frame(page) -> list[Words]:
    return [op for op in page if isinstance(op, Words) and op.source == REPEATED]


@pytest.mark.parametrize("before", range(26, 42))
def test_a_table_begins_with_its_heading_and_its_first_row_on_one_page(before: int):
    rows = Row(("1", "a long note " * 30)), Row(("2", "-"))
    held = Table((Column("Point", 1), Column("Note", 1)), rows)
    laid = pages(*(Note("text") for _ in range(before)), Heading("Points"), Heading("Market", 2), held)
    (begun,) = (texts for page in laid for texts in [{op.text for op in body(page)}] if "Points" in texts)
    assert {"Market", "Point", "1"} <= begun


@pytest.mark.parametrize("before", range(28, 42))
def test_a_heading_and_its_note_stand_on_the_page_of_their_table(before: int):
    held = Table((Column("Site", 1), Column("Why", 1)), (Row(("East", "tied")), Row(("West", "tied"))))
    laid = pages(*(Note("text") for _ in range(before)), Heading("Kept apart"), Note("none of these counts"), held)
    (begun,) = (texts for page in laid for texts in [{op.text for op in body(page)}] if "Kept apart" in texts)
    assert {"none of these counts", "Site", "East"} <= begun


def test_the_heading_of_a_group_is_not_said_above_the_next_group():
    rows = [row for n in range(9) for row in (Row((f"group {n}",), "group"), *[Row(("1", "a", "0"))] * 12)]
    for page in pages(table(*rows)):
        said = [op.text for op in page if isinstance(op, Words) and op.text.startswith("group")]
        assert len(said) == len(set(said))
        assert said == sorted(said)
