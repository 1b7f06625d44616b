# SPDX-License-Identifier: MPL-2.0
"""Office lists of sites of every kind, and hostile ones: nothing raises, every fault names its cell."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.doctor.tables import Span, Table, table
from inspector.core.problems import KnownError
from inspector.core.register import street
from inspector.core.register_columns import FIELDS, check_mapping, field_of, propose, shape
from inspector.core.sites import Site, Spot
from inspector.files.register_reading import read_sites
from inspector.files.register_sheets import register_sheets
from inspector.files.tables import read_tables

HEADINGS = ("点位名称", "编号", "类型", "街道", "坐标", "经度", "纬度", "主管部门", "地趾", "备注", "合计", "")
cells = st.one_of(
    st.sampled_from((*HEADINGS, "甲市场", "S1", "30.27,120.15", "121°28′", "9" * 40, "x" * 600, "\u202e右", "=1+1")),
    st.text(max_size=5),
)
places = st.tuples(st.integers(1, 9), st.integers(1, 6))
spans = st.builds(Span, st.integers(1, 9), st.integers(1, 6), st.integers(1, 12), st.integers(1, 9))


def rows(*lines: str, sheet: str = "点位", merged: tuple[Span, ...] = ()) -> Table:
    """A table written line by line, `|` between cells."""
    texts = {(r, c): said for r, line in enumerate(lines, 1) for c, said in enumerate(line.split("|"), 1)}
    return table(sheet, texts, merged)


def read(*tables: Table) -> tuple[list[Site], list[tuple[str, str]]]:
    """The sites of tables, and the code and cell of every problem."""
    sheets, doubts = register_sheets(tables)
    found, faults = read_sites([sheet for sheet in sheets if "name" in sheet.mapped])
    return [row.site for row in found], [(one.code, one.facts.get("cell", "")) for one in (*doubts, *faults)]


@given(st.dictionaries(places, cells, max_size=40), st.lists(spans, max_size=4).map(tuple))
def test_no_table_can_raise_and_every_fault_has_its_cell(texts, merged):
    held = table("表", texts, merged)
    if held.rows:
        sites, problems = read(held)
        assert all(site.name and len(site.name) <= 500 for site in sites)
        assert all(cell or code == "register_no_name" for code, cell in problems)


@given(st.binary(max_size=300))
def test_no_bytes_can_raise(data: bytes):
    tables, _ = read_tables(data, "名录.csv")
    if tables:
        read(*tables)


def test_headings_in_two_rows_and_a_title_are_found():
    spans = (Span(1, 1, 1, 4), Span(2, 1, 3, 1), Span(2, 2, 2, 3), Span(2, 4, 3, 4))
    held = rows("点位名录", "点位名称|属地||类型", "|街道|社区|", "甲市场|城东街道|一社区|市场", merged=spans)
    (site,), problems = read(held)
    assert (site.name, street(site), site.type, problems) == ("甲市场", "城东街道", "市场", [])


def test_a_sheet_a_type_gives_its_name_as_the_type():
    sites, _ = read(
        rows("名称", "甲", sheet="农贸市场"), rows("名称", "乙", sheet="小区"), rows("名称", "丙", sheet="Sheet3")
    )
    assert [(site.name, site.type) for site in sites] == [("甲", "农贸市场"), ("乙", "小区"), ("丙", "")]


def test_a_merged_type_holds_for_its_rows_and_a_merged_name_for_its_own():
    held = rows("名称|类型", "甲|市场", "乙|", "丙|小区", "|小区", merged=(Span(2, 2, 3, 2), Span(4, 1, 5, 1)))
    sites, problems = read(held)
    assert ([(site.name, site.type) for site in sites], problems) == (
        [("甲", "市场"), ("乙", "市场"), ("丙", "小区")],
        [],
    )


@pytest.mark.parametrize(
    ("said", "north", "east"),
    [
        ("30.27, 120.15", "30.27", "120.15"),
        ("120.15 30.27", "30.27", "120.15"),
        ("东经120°9′，北纬30°16′12″", "30.27", "120.15"),
        ("N30.27 E120.15", "30.27", "120.15"),
        ("120.15 E, 30.27 N", "30.27", "120.15"),
    ],
)
def test_a_place_on_the_map_is_read_however_it_is_written(said: str, north: str, east: str):
    (site,), problems = read(rows("名称|坐标", f"甲|{said}"))
    assert (site.spot, problems) == (Spot(Fraction(north), Fraction(east)), [])


def test_a_place_that_is_none_is_said_and_the_site_still_read():
    for said in ("天边", "30.27", "95, 200", "1,2,3"):
        assert [code for code, _ in read(rows("名称|坐标", f"甲|{said}"))[1]] == ["register_spot"]
    sites, problems = read(rows("名称|纬度|经度", "甲|120.15|30.27", "乙|30.2|"))
    assert (sites[0].spot, sites[1].spot) == (Spot(Fraction("30.27"), Fraction("120.15")), None)
    assert problems == [("hint_register_swapped", "B2"), ("register_spot", "B3")]


def test_a_heading_that_comes_close_is_taken_with_a_hint():
    sites, problems = read(rows("点位名称|点位地趾", "甲|城东路1号"))
    assert (sites[0].address, problems) == ("城东路1号", [("hint_register_heading", "B1")])


def test_every_heading_known_means_one_field_and_a_mapping_is_held_to_the_table():
    for field, names in FIELDS.items():
        assert [field_of(name) for name in names] == [field] * len(names)
    headings = {1: "名称", 2: "类型"}
    assert (propose(headings).mapped, len(shape(headings))) == ({"name": 1, "type": 2}, 16)
    for wrong in ({"name": 3}, {"nom": 1}, {"name": 1, "type": 1}, {"type": 2}):
        with pytest.raises(KnownError):
            check_mapping(wrong, headings)
