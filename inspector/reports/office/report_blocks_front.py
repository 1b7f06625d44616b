# SPDX-License-Identifier: MPL-2.0
"""The first parts of the office's report: cover, overview, totals by project, and every point."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import partial
from itertools import groupby

from inspector.core.exact import HUNDRED, show
from inspector.core.ranking.figures import PointRow, RankRow, SectionRow
from inspector.reports.blocks import Bar, Block, Column, Cover, Facts, Figure, Heading, Note, Row, Table
from inspector.reports.chart_blocks import Chart, Series
from inspector.reports.office.report import Part
from inspector.reports.office.report_matter import ReportMatter


def title(matter: ReportMatter) -> str:
    """Name the report: by its own title, or by the year."""
    front = matter.front
    if front.title:
        return front.title
    said = matter.say("title", year=front.year) if front.year else matter.say("title_plain")
    return f"{front.area}{said}" if matter.options.language == "zh" else said


def subtitle(matter: ReportMatter) -> str:
    """Name what it is about: the area, the period, the unit of a one-unit edition."""
    parts = (matter.front.area, matter.period, matter.unit_said)
    return matter.term("paper.dot").join(part for part in parts if part)


def cover(matter: ReportMatter) -> Part:
    """Give the cover with the one number, and what the report rests on; the workbook opens on it."""
    edition = matter.term(f"edition.{matter.options.edition}")
    kind = matter.say("kind_edition", kind=matter.say("kind"), edition=edition)
    figures = tuple(_figures(matter))
    pairs = tuple(pair for pair in _facts(matter) if pair[1])
    blocks: tuple[Block, ...] = (Cover(kind, title(matter), subtitle(matter), figures), Facts(pairs, columns=2))
    return Part(matter.say("kind"), (*blocks, *_overview(matter)))


def totals(matter: ReportMatter) -> Iterator[Part]:
    """Give the totals by project and indicator with bars; a one-unit edition has none, they are everybody's."""
    rows = matter.figures.sections
    if matter.unit or not rows:
        return
    least = min(row.level for row in rows)
    columns = (
        Column(matter.head("project"), 34),
        Column(matter.head("possible"), 13, "right"),
        Column(matter.head("earned"), 13, "right"),
        Column(matter.head("rate"), 30, "right"),
        Column(matter.head("passes"), 13, "right"),
        Column(matter.head("judged"), 11, "right"),
    )
    shown = (row for row in rows if row.level == least or not _is_alone(row, rows))
    table = Table(columns, tuple(_section(matter, row, row.level - least) for row in shown))
    tops = tuple(row for row in rows if row.level == least)
    names = tuple(row.title.said(matter.options.language) for row in tops)
    series = Series(matter.say("rate"), tuple(row.rate for row in tops))
    chart = Chart("bars", matter.say("rates_of_projects"), names, (series,))
    note = Note(matter.say("totals_note"), "quiet")
    yield Part(matter.say("totals"), (Heading(matter.say("totals")), table, note, chart))


def points(matter: ReportMatter) -> Iterator[Part]:
    """Give every point in the order of the sheet; of a unit those that are its own by trade.

    A unit by area has its points in its matrix.
    """
    rows = matter.own_points() if matter.unit else matter.figures.matrix.points or matter.figures.points
    if not rows:
        return
    columns = (
        Column(matter.head("point"), 42),
        Column(matter.head("full"), 11, "right"),
        Column(matter.head("mean"), 11, "right"),
        Column(matter.head("rate"), 13, "right"),
        Column(matter.head("passes"), 13, "right"),
        Column(matter.head("point_place"), 8, "right"),
        Column(matter.head("judged"), 9, "right"),
        Column(matter.head("problems"), 12, "right"),
    )
    places = _places(rows)
    heading, note = Heading(matter.say("points")), Note(matter.say("points_note"), "quiet")
    blocks: list[Block] = [heading]
    for sheet, group in groupby(rows, key=partial(sheet_of, matter)):
        blocks += [Heading(sheet, 2)] if has_sheets(matter) else []
        blocks.append(Table(columns, tuple(_point(matter, row, places) for row in group)))
    kind = Column(matter.head("site_type"), 16)
    whole = tuple(Row((sheet_of(matter, row), *_point(matter, row, places).cells)) for row in rows)
    yield Part(matter.say("points"), (*blocks, note), (heading, Table((kind, *columns), whole), note), landscape=True)


def point_title(matter: ReportMatter, row: PointRow) -> str:
    """Name a point by its number and its words."""
    return f"{row.point} {row.title.said(matter.options.language)}"


def sheet_of(matter: ReportMatter, row: PointRow) -> str:
    """Name the sheet a point stands on by its site type."""
    checklist = matter.picture.checklists.get(row.checklist)
    return checklist.site_type.said(matter.options.language) if checklist is not None else row.checklist[:8]


def has_sheets(matter: ReportMatter) -> bool:
    """Tell whether points of several sheets stand side by side."""
    return len({row.checklist for row in matter.figures.points}) > 1


def point_named(matter: ReportMatter, row: PointRow) -> str:
    """Name a point, with its sheet where there are several."""
    sheet = f"{sheet_of(matter, row)} " if has_sheets(matter) else ""
    return sheet + point_title(matter, row)


def _figures(matter: ReportMatter) -> Iterator[Figure]:
    row = _great(matter)
    if row is None:
        return
    sample = row.sample
    number = "–" if row.value is None else show(row.value)
    yield Figure(number, matter.say("value"), matter.say("value_basis", sites=sample.sites))
    if matter.unit:
        yield Figure(matter.count(row.place).text, matter.say("place"))
    said = matter.say("passes_basis", met=sample.met, judged=sample.judged)
    yield Figure(matter.rate(row.passes).text, matter.pass_name(row), said)
    yield Figure(str(sample.problems), matter.say("problems"), matter.say("problems_basis", sites=sample.sites))


def _great(matter: ReportMatter) -> RankRow | None:
    """Give the row whose number stands on the cover: the whole, or the unit's own."""
    if not matter.unit:
        return matter.figures.total
    return next(iter(matter.own_rows()), None)


def _facts(matter: ReportMatter) -> Iterator[tuple[str, str]]:
    front, days = matter.front, sorted(walk.day for walk in matter.walks() if walk.day)
    yield matter.say("unit"), matter.unit_said
    yield matter.say("area"), front.area
    yield matter.say("year"), front.year
    yield matter.say("period"), matter.period
    yield matter.say("days"), matter.say("between", first=days[0], last=days[-1]) if days else ""
    yield matter.say("office"), front.office
    yield matter.say("number"), front.number
    yield matter.say("rounds"), matter.listed(rounds_said(matter))


def rounds_said(matter: ReportMatter) -> Iterator[str]:
    """Name the rounds whose walks count, each with its kind."""
    for walk in sorted(matter.walks(), key=lambda walk: (walk.header.round, walk.id)):
        plan = matter.picture.plans.get(walk.header.round)
        name = (plan.title if plan else "") or walk.header.title or walk.header.period
        kind = matter.term(f"round.{walk.header.kind}")
        yield matter.say("round_said", title=name, kind=kind) if name else kind


def _overview(matter: ReportMatter) -> Iterator[Block]:
    yield Heading(matter.say("overview"), 2)
    yield Note(matter.front.purpose or matter.say("purpose_said"))
    sites, walks = matter.figures.sites_by_type, matter.walks()
    row = _great(matter)
    if row is not None:
        judged = {"sites": row.sample.sites, "judged": row.sample.judged, "walks": len(walks)}
        yield Note(matter.say("scope_said", points=len(_asked(matter)), **judged))
    missing = sum(len(one.missing) for name, one in matter.picture.coverage.items() if _counts(matter, name))
    if missing and not matter.unit:
        yield Note(matter.say("planned_said", missing=missing))
    if not matter.unit and sites:
        columns = (Column(matter.head("site_type"), 70), Column(matter.head("sites"), 30, "right"))
        rows = [
            Row((matter.kind_said(kind), matter.count(sites[kind])))
            for kind in sorted(sites, key=lambda kind: (-sites[kind], kind))
        ]
        rows.append(Row((matter.say("all"), matter.count(sum(sites.values()))), "total"))
        yield Table(columns, tuple(rows))


def _asked(matter: ReportMatter) -> tuple[PointRow, ...]:
    """List the points that were judged anywhere, or at the unit's sites."""
    if not matter.unit:
        return matter.figures.points
    cells = matter.figures.matrix.cells
    return tuple(one for one in matter.figures.points if (one.checklist, one.point, matter.unit) in cells)


def _counts(matter: ReportMatter, name: str) -> bool:
    rounds = matter.figures.plan.rounds
    plan = matter.picture.plans.get(name)
    return name in rounds if rounds else plan is not None and plan.is_ranked()


def _is_alone(row: SectionRow, rows: Sequence[SectionRow]) -> bool:
    """Tell whether an indicator is all of its project, under the same name."""
    named = [one for one in rows if one.project == row.project and one.level == row.level]
    return len(named) == 1 and any(one.id == row.project and one.title == row.title for one in rows)


def _section(matter: ReportMatter, row: SectionRow, depth: int) -> Row:
    name = "　" * depth + row.title.said(matter.options.language)
    rate = matter.rate(row.rate)
    share = None if row.rate is None else min(max(row.rate / HUNDRED, Fraction(0)), Fraction(1))
    numbers = (matter.short(row.possible), matter.short(row.earned), Bar(share, rate.text), matter.rate(row.passes))
    return Row((name, *numbers, matter.count(row.sample.judged)), "body" if depth else "total")


def _point(matter: ReportMatter, row: PointRow, places: dict[Fraction, int]) -> Row:
    mean = matter.short(row.full * row.rate / HUNDRED) if row.rate is not None else matter.mark(None)
    place = matter.count(None if row.rate is None else places[row.rate])
    rates = (matter.rate(row.rate), matter.rate(row.passes), place)
    counts = (matter.count(row.judged), matter.count(row.problems))
    return Row((point_title(matter, row), matter.short(row.full), mean, *rates, *counts))


def _places(rows: tuple[PointRow, ...]) -> dict[Fraction, int]:
    """Give the rank of each rate: the highest first, equal ones alike, then as many left out."""
    rates = sorted((row.rate for row in rows if row.rate is not None), reverse=True)
    return {rate: place for place, rate in reversed(list(enumerate(rates, 1)))}
