# SPDX-License-Identifier: MPL-2.0
"""The parts about units: the tables as they are published, each with its chart, the lists, the matrix, the trend."""

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from typing import Final

from inspector.core.exact import show_short
from inspector.core.ranking.figures import PointRow, RankRow, RankTable, Trend
from inspector.core.ranking.period_words import period_said
from inspector.reports.blocks import Block, Column, Heading, Note, Row, Table
from inspector.reports.chart_blocks import Amount, Chart, Heat, Series, Shade
from inspector.reports.office.report import Part
from inspector.reports.office.report_blocks_front import point_named
from inspector.reports.office.report_matter import OWNED, ReportMatter
from inspector.reports.office.table_widths import without_empty_end

CHARTED: Final = 30
TOGETHER: Final = 6
LONGEST_TREND: Final = 12
BAND: Final = 6
"""How many periods stand side by side on paper."""
DRAWN: Final = 3
"""From so many periods on lines are drawn: two are compared by the bars of the units already."""
_BY: Final = ("area", "trade", "type", "category", "leader")


def unit_tables(matter: ReportMatter) -> Iterator[Part]:
    """Give each table of figures that may be shown, areas and trades never in one; leaders stay inside the office."""
    for by in _BY:
        table = matter.figures.tables.get(by)
        if table is None or (by == "leader" and not matter.internal):
            continue
        rows = matter.rows(table)
        if rows:
            yield Part(matter.say(f"by_{by}"), tuple(_unit_part(matter, by, table, rows)), landscape=True)


def lists(matter: ReportMatter) -> Iterator[Part]:
    """Give the red and black list, where the office has set a threshold."""
    plan = matter.figures.plan
    if plan.red is None and plan.black is None:
        return
    heading = matter.say("lists")
    blocks: list[Block] = [Heading(heading)]
    if plan.red is not None:
        blocks.append(Note(matter.say("red_said", limit=show_short(plan.red))))
    if plan.black is not None:
        blocks.append(Note(matter.say("black_said", limit=show_short(plan.black))))
    for by in OWNED:
        rows = tuple(_list_rows(matter, by))
        blocks += [Heading(matter.say(f"by_{by}"), 2), Table(_list_columns(matter, by), rows)] if rows else []
    if not any(isinstance(block, Table) for block in blocks):
        blocks.append(Note(matter.say("list_none")))
    yield Part(heading, tuple(blocks))


def matrix(matter: ReportMatter) -> Iterator[Part]:
    """Give points × units as a heat map; of a unit its own column."""
    held = matter.figures.matrix
    units = tuple(unit for unit in held.units if not matter.unit or unit == matter.unit)
    if not units or not held.points:
        return
    rows = tuple(_heat_row(matter, point, units) for point in held.points)
    heat = Heat(matter.say("point"), units, tuple(row for row in rows if not matter.unit or row[1][0].rate is not None))
    heading = matter.say("matrix")
    note = Note(matter.say("matrix_note"), "quiet")
    yield Part(heading, (Heading(heading, keep=8), note, heat), landscape=True)


def trend(matter: ReportMatter) -> Iterator[Part]:
    """Give the scores over the periods as a table and lines, where there is more than one period."""
    kept = [one for one in matter.figures.trends if not matter.unit or one.unit == matter.unit]
    if not kept or len(kept[0].periods) < 2:
        return
    periods = kept[0].periods[-LONGEST_TREND:]
    heading = Heading(matter.say("trend"))
    charts = tuple(_trend_charts(matter, kept, periods)) if len(periods) >= DRAWN else ()
    paper = (heading, *_trend_tables(matter, kept, periods, BAND), *charts)
    sheet = (heading, *_trend_tables(matter, kept, periods, LONGEST_TREND), *charts)
    yield Part(heading.text, paper, sheet if paper != sheet else (), landscape=True)


def _trend_tables(
    matter: ReportMatter, kept: Sequence[Trend], periods: tuple[str, ...], most: int
) -> Iterator[Heading | Table]:
    """Give the scores, then the sites they rest on, so many periods side by side, the next ones below."""
    across = -(-len(periods) // -(-len(periods) // most))
    for begins in range(0, len(periods), across):
        yield _trend_table(matter, kept, periods, (begins, across), _last)
    yield Heading(matter.head("sites"), 2)
    for begins in range(0, len(periods), across):
        yield _trend_table(matter, kept, periods, (begins, across), _sites)


def _trend_table(
    matter: ReportMatter,
    kept: Sequence[Trend],
    periods: tuple[str, ...],
    band: tuple[int, int],
    told: Callable[[ReportMatter, Trend, int], tuple[Amount, ...]],
) -> Table:
    begins, across = band
    shown = slice(begins, begins + across)
    said = (period_said(period, matter.options.language) for period in periods[shown])
    columns = (Column(period, max(10, 66 // across), "right") for period in said)
    rows = (Row((_unit(matter, one), *told(matter, one, len(periods))[shown])) for one in kept)
    return Table((Column(matter.head("name_area"), 34), *columns), tuple(rows))


def _unit_part(matter: ReportMatter, by: str, table: RankTable, rows: Sequence[RankRow]) -> Iterator[Block]:
    yield Heading(matter.say(f"by_{by}"), keep=6)
    grouped = len({row.group for row in table.rows}) > 1
    shown = tuple(_unit_row(matter, row, grouped=grouped) for row in rows)
    yield without_empty_end(Table(_columns(matter, by, grouped=grouped), shown))
    if by in OWNED:
        yield Note(matter.say(f"note_{by}"), "quiet")
    charted = [row for row in rows if row.value is not None][:CHARTED]
    if len(charted) > 1:
        series = [Series(matter.say("this"), tuple(row.value for row in charted))]
        if any(row.last_value is not None for row in charted):
            series.append(Series(matter.say("last"), tuple(row.last_value for row in charted)))
        names = tuple(matter.named(row) for row in charted)
        yield Chart("bars", matter.say("scores_of", name=matter.say(f"by_{by}")), names, tuple(series))


def _columns(matter: ReportMatter, by: str, *, grouped: bool) -> tuple[Column, ...]:
    group = (Column(matter.head("group"), 36),) if grouped else ()
    said = {"place": 30, "name": 78, "sites": 35, "judged": 35, "score": 42, "passes": 47, "last_score": 44}
    said |= {"last_place": 43, "rise": 41, "problems": 50, "remark": 66}
    said |= {"name": 66, "remark": 52} if grouped else {}
    columns = [
        Column(matter.head(code), width, "right") for code, width in said.items() if code not in {"name", "remark"}
    ]
    columns.insert(1, Column(matter.head(f"name_{by}"), said["name"]))
    columns.append(Column(matter.head("remark"), said["remark"]))
    return (*columns[:2], *group, *columns[2:])


def _unit_row(matter: ReportMatter, row: RankRow, *, grouped: bool) -> Row:
    group = (row.group,) if grouped else ()
    numbers = (
        matter.count(row.sample.sites),
        matter.count(row.sample.judged),
        matter.mark(row.value),
        matter.rate(row.passes),
        matter.mark(row.last_value),
        matter.count(row.last_place),
        _rise(row.rise),
        matter.count(row.sample.problems),
    )
    return Row((matter.count(row.place), matter.named(row), *group, *numbers, _remark(matter, row)))


def _rise(rise: int | None) -> Amount:
    if rise is None:
        return Amount(None, "–", "whole")
    said = f"↑{rise}" if rise > 0 else f"↓{-rise}" if rise else "0"
    return Amount(Fraction(rise), said, "whole")


def _remark(matter: ReportMatter, row: RankRow) -> str:
    standing = {"few": "few", "none": "none", "apart": "standing_apart"}.get(row.standing, "")
    bands = {band.code: band.title.said(matter.options.language) for band in matter.figures.plan.stars}
    said = [matter.say(standing) if standing else "", matter.say("tied") if row.tied else ""]
    said += [bands.get(row.stars, row.stars), *(matter.say(one) for one in row.lists)]
    return matter.clauses(said)


def _list_columns(matter: ReportMatter, by: str) -> tuple[Column, ...]:
    return (
        Column(matter.head("list"), 16),
        Column(matter.head(f"name_{by}"), 40),
        Column(matter.head("sites"), 14, "right"),
        Column(matter.head("score"), 14, "right"),
        Column(matter.head("place"), 14, "right"),
    )


def _list_rows(matter: ReportMatter, by: str) -> Iterator[Row]:
    table = matter.figures.tables.get(by)
    for name in ("red", "black"):
        for row in matter.rows(table) if table is not None else ():
            if name in row.lists:
                numbers = (matter.count(row.sample.sites), matter.mark(row.value), matter.count(row.place))
                yield Row((matter.say(name), matter.named(row), *numbers))


def _heat_row(matter: ReportMatter, point: PointRow, units: Sequence[str]) -> tuple[str, tuple[Shade, ...]]:
    cells = matter.figures.matrix.cells
    found = (cells.get((point.checklist, point.point, unit)) for unit in units)
    rates = (cell.rate if cell is not None else None for cell in found)
    return point_named(matter, point), tuple(
        Shade(rate, "–" if rate is None else show_short(rate, 0)) for rate in rates
    )


def _unit(matter: ReportMatter, one: Trend) -> str:
    return one.unit or matter.say("whole")


def _last(matter: ReportMatter, one: Trend, count: int) -> tuple[Amount, ...]:
    return tuple(matter.mark(value) for value in one.values[-count:])


def _sites(matter: ReportMatter, one: Trend, count: int) -> tuple[Amount, ...]:
    return tuple(matter.count(sample.sites) for sample in one.samples[-count:])


def _trend_charts(matter: ReportMatter, kept: Sequence[Trend], periods: tuple[str, ...]) -> Iterator[Chart]:
    count = -(-len(kept) // TOGETHER)
    across = -(-len(kept) // count)
    parts = [kept[start : start + across] for start in range(0, len(kept), across)]
    values = [value for one in kept for value in one.values if value is not None]
    least = Fraction(int(min(values, default=Fraction(0))) // 10 * 10)
    for number, part in enumerate(parts, 1):
        said = matter.say("trend_one") if len(parts) == 1 else matter.say("trend_of", part=f"{number}/{len(parts)}")
        series = tuple(Series(_unit(matter, one), one.values[-len(periods) :]) for one in part)
        yield Chart("lines", said, periods, series, least=min(least, Fraction(90)))
