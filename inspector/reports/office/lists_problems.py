# SPDX-License-Identifier: MPL-2.0
"""The lists of problems: 督查汇总, and 限期清单 with the day by which each is to be rectified."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from inspector.core.issuing.template import IssueHead, Template
from inspector.core.words import word
from inspector.reports.blocks import Block, Column, Heading, Note, Row, Table
from inspector.reports.office.problem_rows import glimpses, left_out, photo_numbers, with_glimpses
from inspector.reports.office.report import Part, Report
from inspector.reports.office.report_blocks_method import basis
from inspector.reports.office.report_matter import ReportMatter, Told

LISTS: Final = ("summary", "deadlines")


def problem_columns(matter: ReportMatter) -> tuple[Column, ...]:
    """Give the columns of the patrol summary, as the field prints them."""
    return (
        Column(_say(matter, "number"), 7, "right"),
        Column(_say(matter, "site"), 18),
        Column(_say(matter, "place"), 18),
        Column(_say(matter, "problem"), 28),
        Column(_say(matter, "clause"), 26),
        Column(_say(matter, "area"), 14),
        Column(_say(matter, "trade"), 22),
        Column(_say(matter, "photo"), 9),
    )


def problem_row(matter: ReportMatter, one: Told, numbers: Mapping[str, int], more: Sequence[str] = ()) -> Row:
    """Give the row of a problem; `numbers` are those of photos, as the report of the same matter prints them."""
    finding, language = one.found.finding, matter.options.language
    clause = f"{one.point.id} {one.point.title.said(language)}" if one.point else matter.say("on_the_way")
    cells = (
        one.walk.header.site.name,
        matter.covered(finding.place, one.walk),
        matter.covered(finding.text, one.walk) or matter.say("unsaid"),
        clause,
        one.unit,
        matter.departments(one),
        matter.listed(str(numbers[photo]) for photo in finding.photos if photo in numbers),
    )
    return Row((matter.count(one.number), *cells, *more))


def problem_list(
    matter: ReportMatter, which: str, head: IssueHead, template: Template, told: Sequence[Told] | None = None
) -> Report:
    """Make a list (LISTS) as a report of one part; of a unit's matter only its own problems."""
    shown = matter.problems() if told is None else told
    title = _say(matter, which)
    if matter.unit:
        title = word("list.of_unit", matter.options.language).format(title=title, unit=matter.unit_said)
    count = word("list.count", matter.options.language).format(count=len(shown), day=head.day)
    top: tuple[Block, ...] = (Heading(title), Note(count, "quiet"))
    table, seen = _table(matter, which, shown, head, template), glimpses(matter, shown)
    sheet = (*top, *left_out(matter, shown, seen), with_glimpses(table, matter, shown, seen))
    edition = matter.term(f"edition.{matter.options.edition}")
    return Report(
        parts=(Part(_say(matter, which), (*top, table), sheet, landscape=True).fitted(matter.options.language),),
        title=title,
        subject=_say(matter, which),
        head=title,
        aside=matter.period,
        foot=word("list.foot", matter.options.language).format(edition=edition),
        page_of=matter.term("report.page_of"),
        sheet_page=matter.term("report.page_of"),
        options=matter.options,
        when=matter.when,
        basis=basis(matter),
    )


def deadline_day(head: IssueHead, hours: int) -> str:
    """Give the day a time of so many hours ends on, counted from the day of issue."""
    return (date.fromisoformat(head.day) + timedelta(days=-(-hours // 24))).isoformat()


def _table(matter: ReportMatter, which: str, told: Sequence[Told], head: IssueHead, template: Template) -> Table:
    columns = problem_columns(matter)
    numbers = photo_numbers(matter, told)
    if which == "summary":
        return Table(columns, tuple(problem_row(matter, one, numbers) for one in told))
    rows = (problem_row(matter, one, numbers, (_deadline(matter, one, head, template),)) for one in told)
    return Table((*columns, Column(_say(matter, "deadline"), 18)), tuple(rows))


def _deadline(matter: ReportMatter, one: Told, head: IssueHead, template: Template) -> str:
    hours = template.hours(one.point.severity if one.point else "")
    code, n = ("hours", hours) if hours <= 24 or hours % 24 else ("day_count", hours // 24)
    time = word(f"bulletin.{code}", matter.options.language).format(n=n).replace(" ", "\u00a0")
    said: Mapping[str, str] = {"day": deadline_day(head, hours), "time": time}
    return _say(matter, "deadline_said").format_map(said)


def _say(matter: ReportMatter, code: str) -> str:
    return word(f"list.{code}", matter.options.language)
