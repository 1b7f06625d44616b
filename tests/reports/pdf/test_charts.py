# SPDX-License-Identifier: MPL-2.0
"""Charts and heat maps on paper: every text whole, every bar as long as its value, many columns over many pages."""

from __future__ import annotations

from fractions import Fraction

import pytest

from inspector.reports.blocks import Block, Note, Paper
from inspector.reports.chart_blocks import HEAT_NONE, HEAT_STEPS, Chart, Heat, Series, Shade, heat_step
from inspector.reports.pdf import look
from inspector.reports.pdf.lay_chart import ink_of
from inspector.reports.pdf.layout import lay_out
from inspector.reports.pdf.ops import Area, Line, Pages, Path, Words
from inspector.reports.pdf_writing import check_whole


def laid(*blocks: Block) -> Pages:
    paper = Paper(blocks, "head", "aside", "foot", "title", "subject", "zh-CN", "{page}/{pages}")
    pages = lay_out(paper)
    check_whole(paper, pages)
    return pages


def bars(*values: Fraction | None) -> Chart:
    names = tuple(f"单位{place}" for place in range(len(values)))
    return Chart("bars", "得分", names, (Series("本期", values),))


def heat(units: int, points: int) -> Heat:
    cells = tuple(Shade(Fraction(place % 101), str(place % 101)) for place in range(units))
    return Heat("条目", tuple(f"单位{n}" for n in range(units)), tuple((f"第{n}条", cells) for n in range(points)))


def test_a_bar_is_as_long_as_its_value():
    (page,) = laid(bars(Fraction(100), Fraction(50), None)).pages
    widths = [op.width for op in page if isinstance(op, Area) and op.ink == ink_of(0)]
    assert len(widths) == 2
    assert widths[1] == pytest.approx(widths[0] / 2)


def test_every_value_is_written_beside_its_bar():
    (page,) = laid(bars(Fraction(1, 3), None)).pages
    said = {op.text for op in page if isinstance(op, Words)}
    assert {"0.33%", "–"} <= said


def test_a_chart_that_a_page_can_hold_stands_whole_on_one():
    chart = bars(*(Fraction(place) for place in range(30)))
    pages = laid(*(Note("text") for _ in range(30)), chart).pages
    begun = [place for place, page in enumerate(pages) for op in page if isinstance(op, Area) and op.ink == ink_of(0)]
    assert len(begun) == 30
    assert set(begun) == {1}


def test_lines_break_where_nothing_was_judged():
    values = (Fraction(80), Fraction(90), None, Fraction(70))
    chart = Chart("lines", "趋势", ("1", "2", "3", "4"), (Series("东街", values),))
    (page,) = laid(chart).pages
    drawn = [op for op in page if isinstance(op, Line) and op.ink == ink_of(0) and op.y != op.y2]
    dots = [op for op in page if isinstance(op, Path)]
    assert len(drawn) == 1
    assert len(dots) == 3


def test_series_are_told_apart_without_colour():
    series = tuple(Series(f"单位{n}", (Fraction(50 + n),)) for n in range(6))
    (page,) = laid(Chart("lines", "趋势", ("1",), series)).pages
    shapes = {tuple(len(stroke) for stroke in op.strokes) for op in page if isinstance(op, Path)}
    steps = {op.strokes for op in page if isinstance(op, Path)}
    assert len(steps) >= 6
    assert len(shapes) >= 4


def test_many_units_and_points_go_over_pages_with_their_heads():
    pages = laid(heat(40, 60))
    assert len(pages.pages) > 4
    for page in pages.words()[1:]:
        assert "条目" in {word.text for word in page}


def test_nothing_of_a_heat_map_hangs_over_the_edge():
    for page in laid(heat(23, 5)).pages:
        assert all(op.x + op.width <= look.RIGHT + 0.01 for op in page if isinstance(op, Area))


@pytest.mark.parametrize("step", [*HEAT_STEPS, HEAT_NONE])
def test_a_number_in_a_cell_is_legible_on_its_fill(step: object):
    fill, ink = (_light(str(getattr(step, name))) for name in ("fill", "ink"))
    assert (max(fill, ink) + 0.05) / (min(fill, ink) + 0.05) >= 4.5


def test_worse_is_darker_in_black_and_white():
    lights = [_light(heat_step(Fraction(rate)).fill) for rate in (100, 95, 85, 75, 65, 10)]
    assert lights == sorted(lights, reverse=True)


def _light(ink: str) -> float:
    parts = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in look.rgb(ink))
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def test_thirty_units_with_two_periods_stand_whole_on_one_page():
    names = tuple(f"单位{place}" for place in range(34))
    series = tuple(Series(name, tuple(Fraction(90 - place) for place in range(34))) for name in ("本期", "上期"))
    pages = laid(*(Note("text") for _ in range(9)), Chart("bars", "得分", names, series)).pages
    assert [sum(isinstance(op, Area) and op.ink == ink_of(1) for op in page) for page in pages] == [0, 35]


def test_no_word_of_a_head_of_a_heat_map_is_broken():
    columns = tuple(f"Technological Zone {n}" for n in range(20))
    cells = tuple(Shade(Fraction(90), "90") for _ in columns)
    said = {op.text for page in laid(Heat("Point", columns, (("1", cells),))).words() for op in page}
    assert "Technological" in said or "Technological Zone" in {text[:18] for text in said}
    assert not {text for text in said if text in "Technological" and text != "Technological" and len(text) > 2}
