# SPDX-License-Identifier: MPL-2.0
"""The blank sheet (操作表) of one kind of site on A4: to print, carry, tick and write on."""

from collections.abc import Iterator
from typing import Final

from inspector.core.answers import BLANK
from inspector.core.cases import Case
from inspector.core.checklist import Checklist, Point, Section
from inspector.core.condition_words import asked_when
from inspector.core.exact import show_short
from inspector.core.layouts_asked import evidence_said
from inspector.core.moments import Moment
from inspector.core.phrases import Phrase
from inspector.core.score_plan import ScorePlan, plan
from inspector.core.watch_words import asked_said
from inspector.core.words import word
from inspector.reports.blank_boxes import boxes, wants_room
from inspector.reports.blank_stops import RouteStop
from inspector.reports.blocks import Blanks, Block, Column, Facts, Heading, Note, Paper, Row, Table
from inspector.reports.pdf.canvas import About, write_pages
from inspector.reports.pdf.layout import lay_out

ORDERS: Final = ("sheet", "walk")
UNDATED: Final = Moment(946_684_800_000, 0)
FIELDS: Final = ("site", "site_id", "address", "date", "area_units", "blank_times", "inspectors", "blank_weather")
_EXTRA_ROWS: Final = 6
_EXTRA_LINES: Final = 2
_LEAST_LINES: Final = 3


def blank_sheet(checklist: Checklist, language: str, order: str = "sheet", release: str = "") -> bytes:
    """Write the blank sheet as a PDF, in the order of the sheet or the walk; reproducible."""
    paper = blank_paper(checklist, language, order)
    about = About(paper.title, paper.subject, paper.language, release, UNDATED)
    return write_pages(lay_out(paper).pages, {}, {}, about)


def blank_paper(checklist: Checklist, language: str, order: str = "sheet", at: RouteStop | None = None) -> Paper:
    """Make the blocks of the blank sheet; at a stop of the route its site stands on it already."""
    said = _Said(language)
    title = checklist.title.said(language)
    named = said("blank_named", title=title)
    facts = {"title": title, "version": checklist.version, "digest": checklist.digest()[:12]}
    return Paper(
        blocks=tuple(_blocks(checklist, said, order, at)),
        head=named if at is None else f"{at.number}  {at.header.site.name}",
        aside=said("blank_walk" if order == "walk" else "blank_sheet"),
        foot=said("blank_foot", **facts),
        title=named,
        subject=said("blank"),
        language="zh-CN" if language == "zh" else "en",
        page_of=said("page_of"),
    )


class _Said:
    """The paper's words in one language."""

    def __init__(self, language: str) -> None:
        self.language = language

    def __call__(self, code: str, /, **facts: str | int) -> str:
        said = word(f"paper.{code}", self.language)
        return said.format_map(facts) if facts else said


def _blocks(checklist: Checklist, said: _Said, order: str, at: RouteStop | None) -> Iterator[Block]:
    aside = said("blank_walk" if order == "walk" else "blank_sheet")
    if at is not None:
        yield Heading(f"{at.number}  {at.header.site.name}", 1, aside)
        yield Heading(said("blank_named", title=checklist.title.said(said.language)), 2)
    else:
        yield Heading(said("blank_named", title=checklist.title.said(said.language)), 1, aside)
    known = {} if at is None else at.known()
    if at is not None:
        yield Facts(tuple((said(field), text) for field, text in known.items()), columns=2)
    yield Blanks(tuple(said(field) for field in FIELDS if field not in known))
    if checklist.route.words:
        yield Note(f"{said('route')}  {checklist.route.said(said.language)}", "quiet")
    yield Note(said("blank_how_to"), "quiet")
    rows = _walk_rows(checklist, said) if order == "walk" else _sheet_rows(checklist, said)
    yield Table(_columns(said, wide=wants_room(checklist)), tuple(rows), _LEAST_LINES, ruled=True)
    yield Heading(said("blank_extra"), 2)
    yield Table(
        _extra_columns(said), tuple(Row(("", "", "", "")) for _ in range(_EXTRA_ROWS)), _EXTRA_LINES, ruled=True
    )
    yield Blanks((said("blank_signed"), said("date")))


def _columns(said: _Said, *, wide: bool) -> tuple[Column, ...]:
    """Make the columns; boxes that stand beside each other get a wider one."""
    how, result, record = (40, 58, 42) if wide else (46, 42, 52)
    return (
        Column(said("no"), 11),
        Column(said("content"), 42),
        Column(said("how"), how),
        Column(said("result"), result),
        Column(said("blank_record"), record),
    )


def _extra_columns(said: _Said) -> tuple[Column, ...]:
    return (
        Column(said("no"), 11),
        Column(said("blank_exact"), 50),
        Column(said("blank_what"), 96),
        Column(said("blank_photo"), 24),
    )


def _sheet_rows(checklist: Checklist, said: _Said) -> Iterator[Row]:
    planned = plan(checklist)
    for section in checklist.sections:
        yield from _section_rows(planned, section, said)


def _section_rows(planned: ScorePlan, section: Section, said: _Said) -> Iterator[Row]:
    title = section.title.said(said.language)
    says_so = said("bonus").casefold() in title.casefold()
    title = said("blank_bonus", title=title) if section.bonus and not says_so else title
    title = title if section.cap is None else said("blank_cap", title=title, cap=show_short(section.cap))
    yield Row((title,), "section")
    yield from (_row(planned, point, said) for point in section.points)
    for child in section.sections:
        yield from _section_rows(planned, child, said)


def _walk_rows(checklist: Checklist, said: _Said) -> Iterator[Row]:
    titles = {stop.id: said("blank_stop", title=stop.title.said(said.language)) for stop in checklist.stops}
    planned, stop = plan(checklist), None
    for point in checklist.in_walk_order():
        if point.stop != stop:
            stop = point.stop
            yield Row((titles.get(stop, said("blank_anywhere")),), "section")
        yield _row(planned, point, said)


def _row(planned: ScorePlan, point: Point, said: _Said) -> Row:
    language = said.language
    ways = said("comma").join(word(f"way.{way}", language) for way in point.ways)
    look_for = said("semicolon").join(text.said(language).rstrip("。.") for text in point.look_for)
    how = said("ways", ways=ways, look_for=look_for) if look_for else ways
    photos = evidence_said(Case(point, BLANK, None), language)
    wanted = Phrase("evidence.asked", list=photos).said(language) if photos else ""
    when = asked_when(planned.whens.get(point.id, ()), planned.points, language)
    said_so = (asked_said(point, language), when, wanted)
    lines = [how, *(line[:1].upper() + line[1:] for line in said_so if line)]
    return Row((point.id, _title(point, said), "\n".join(lines), boxes(point, said), ""))


def _title(point: Point, said: _Said) -> str:
    title = point.title.said(said.language)
    if point.rule.scored:
        return said("blank_title", title=title, full=show_short(point.full))
    return said("blank_veto" if point.rule.kind == "veto" else "blank_unscored", title=title)
