# SPDX-License-Identifier: MPL-2.0
"""The parts about what was found: points commonly lost, and the problems of every unit with their photos."""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import partial
from itertools import groupby
from types import MappingProxyType
from typing import Final

from inspector.core.exact import HUNDRED
from inspector.core.ranking.figures import PointRow
from inspector.reports.blocks import Block, Column, Heading, Note, Photos, Picture, Row, Table
from inspector.reports.chart_blocks import Chart, Series
from inspector.reports.office.brief import CAPTION, brief
from inspector.reports.office.problem_rows import by_site, crowded, glimpses, photo_numbers, with_glimpses
from inspector.reports.office.report import Part
from inspector.reports.office.report_blocks_front import point_named, point_title, sheet_of
from inspector.reports.office.report_matter import ReportMatter, Told

COMMON: Final = 20
ACROSS: Final = 4
_CROWD: Final[Mapping[str, int]] = MappingProxyType({"zh": 2})
"""From how many problems a site on, its name stands above them; English needs the room of its column at once."""
_SITE: Final = 1
"""The column that names the site, which paper says above its problems."""


def lost_points(matter: ReportMatter) -> Iterator[Part]:
    """Give the points most often not met, everywhere."""
    rows = [row for row in matter.figures.points if row.missed and not matter.unit]
    rows.sort(key=lambda row: (-row.missed, -Fraction(row.missed, row.judged), row.checklist, row.point))
    shown = rows[:COMMON]
    if not shown:
        return
    columns = (
        Column(matter.head("point"), 44),
        Column(matter.head("site_type"), 16),
        Column(matter.head("lost_times"), 14, "right"),
        Column(matter.head("judged"), 12, "right"),
        Column(matter.head("lost_share"), 14, "right"),
        Column(matter.head("problems"), 12, "right"),
    )
    heading = matter.say("lost")
    names = tuple(point_named(matter, row) for row in shown[:10])
    series = Series(matter.say("lost_times"), tuple(Fraction(row.missed) for row in shown[:10]))
    chart = Chart("bars", matter.say("lost_chart"), names, (series,), unit="")
    note = Note(matter.say("lost_note", count=len(shown)), "quiet")
    table = Table(columns, tuple(_lost(matter, row) for row in shown))
    yield Part(heading, (Heading(heading), note, table, chart))


def problems(matter: ReportMatter) -> Iterator[Part]:
    """Give the problems unit by unit, each with its photos after it; the workbook has them in one table."""
    told = matter.problems()
    if not told:
        return
    numbers = photo_numbers(matter, told)
    cells = {one.number: _cells(matter, one, numbers) for one in told}
    kept = None if any(said[-1] for said in cells.values()) else -1
    blocks: list[Block] = [Heading(matter.say("problem_lists"), keep=9)]
    whole = _columns(matter)[:kept]
    above = crowded(told, _CROWD.get(matter.options.language, 1))
    columns = (*whole[:_SITE], *whole[_SITE + 1 :]) if above else whole
    for unit, group in groupby(told, key=_unit):
        own = tuple(group)
        said = matter.say("problem_count", count=len(own))
        blocks.append(Heading(unit or matter.say("no_unit"), 2, aside=said))
        rows = tuple(Row(cells[one.number][:kept]) for one in own)
        blocks.append(Table(columns, by_site(matter, own, partial(_below_site, cells, kept)) if above else rows))
        pictures = tuple(picture for one in own for picture in _pictures(matter, one, numbers))
        if pictures:
            blocks.append(Photos(pictures, ACROSS))
    units = Column(matter.head("name_area"), 14)
    listed = Table((units, *whole), tuple(Row((one.unit, *cells[one.number][:kept])) for one in told))
    sheet = (Heading(matter.say("problem_list")), with_glimpses(listed, matter, told, glimpses(matter, told)))
    yield Part(matter.say("problem_list"), tuple(blocks), sheet, landscape=True)


def _below_site(cells: Mapping[int, tuple[str, ...]], kept: int | None, one: Told) -> Row:
    """Give the row of a problem that stands below its site's name."""
    said = cells[one.number][:kept]
    return Row((*said[:_SITE], *said[_SITE + 1 :]))


def _unit(one: Told) -> str:
    return one.unit


def _columns(matter: ReportMatter) -> tuple[Column, ...]:
    return (
        Column(matter.head("number_short"), 8, "right"),
        Column(matter.head("site"), 18),
        Column(matter.head("exact_place"), 18),
        Column(matter.head("problem"), 28),
        Column(matter.head("clause"), 26),
        Column(matter.head("units"), 22),
        Column(matter.head("photo"), 9),
        Column(matter.head("flags"), 11),
    )


def _cells(matter: ReportMatter, one: Told, numbers: dict[str, int]) -> tuple[str, ...]:
    finding = one.found.finding
    point = f"{one.point.id} {one.point.title.said(matter.options.language)}" if one.point else matter.say("on_the_way")
    shown = matter.listed(str(numbers[photo]) for photo in finding.photos if photo in numbers)
    flags = [matter.say(f"flag.{flag}") for flag in sorted(finding.flags)]
    flags += [matter.say("flag.typical")] if one.found.typical and "typical" not in finding.flags else []
    return (
        str(one.number),
        one.walk.header.site.name,
        matter.covered(finding.place, one.walk),
        _said(matter, one),
        point,
        matter.departments(one),
        shown,
        matter.listed(flags),
    )


def _said(matter: ReportMatter, one: Told) -> str:
    return matter.covered(one.found.finding.text, one.walk) or matter.say("unsaid")


def _pictures(matter: ReportMatter, one: Told, numbers: dict[str, int]) -> Iterator[Picture]:
    for photo in one.found.finding.photos:
        if photo in numbers:
            shot = matter.shots[photo]
            site, problem = one.walk.header.site.name, brief(_said(matter, one), CAPTION)
            caption = matter.say("caption", number=numbers[photo], site=site, problem=problem)
            yield Picture(shot.sha256, shot.width, shot.height, caption)


def _lost(matter: ReportMatter, row: PointRow) -> Row:
    share = matter.rate(Fraction(row.missed, row.judged) * HUNDRED)
    counts = (matter.count(row.missed), matter.count(row.judged), share, matter.count(row.problems))
    return Row((point_title(matter, row), sheet_of(matter, row), *counts))
