# SPDX-License-Identifier: MPL-2.0
"""The first page of the trainer's report: everybody with what they came to, who is missing, and what is to be known."""

from collections.abc import Iterator
from operator import attrgetter
from typing import Final

from inspector.core.drills.results import Line
from inspector.core.exact import total
from inspector.core.problems import Problem, sentence
from inspector.reports.blocks import Block, Column, Cover, Facts, Figure, Heading, Marked, Note, Row, Table
from inspector.reports.office.report import Part
from inspector.reports.training.group_matter import GroupMatter
from inspector.reports.training.trainee_result import outcome_said

_MARKS: Final = {"passed": "met", "withheld": "partial", "retrain": "lost"}


def front(group: GroupMatter) -> Iterator[Part]:
    """Give the first page; the workbook opens on it."""
    matter, results = group.matter, group.results
    kind = matter.beside((matter.say("mark"), matter.say("report")))
    aside = matter.beside((matter.drill.day, matter.trainer, matter.drill.office))
    blocks: list[Block] = [Cover(kind, matter.title, aside, tuple(_figures(group)))]
    if results.lines:
        blocks += [people(group), Note(_columns_said(group), "quiet")]
    blocks += _missing(group)
    blocks += _notes(group)
    yield Part(matter.say("report"), tuple(blocks), landscape=True)


def people(group: GroupMatter) -> Table:
    """Set everybody who handed in: number, name, unit, and what it came to."""
    matter = group.matter
    columns = (
        Column(matter.say("number_label"), 10),
        Column(matter.say("name_label"), 14),
        Column(matter.say("unit_label"), 20),
        Column(matter.head("agreement"), 12, "right"),
        Column(matter.head("misses"), 9, "right"),
        Column(matter.head("false_alarms"), 9, "right"),
        Column(matter.head("leniency"), 12, "right"),
        Column(matter.head("outcome"), 18),
    )
    return Table(columns, tuple(_person(group, line) for line in group.results.lines))


def _person(group: GroupMatter, line: Line) -> Row:
    matter, held = group.matter, line.graded.held
    mark = _MARKS[line.graded.verdict]
    cells = (line.number, line.name, line.unit, matter.share(held.agreement))
    counts = (matter.count(held.faults - held.detected), matter.count(held.false_alarms))
    return Row((*cells, *counts, matter.signed(held.bias), Marked(mark, outcome_said(matter, line.graded))))


def _figures(group: GroupMatter) -> Iterator[Figure]:
    matter, results = group.matter, group.results
    lines, expected = results.lines, len(results.roster.trainees)
    yield Figure(
        f"{results.passed()} / {len(lines)}", matter.verdict("passed"), matter.say("passed_basis", lines=len(lines))
    )
    rates = [line.graded.held.agreement for line in lines]
    known = [rate for rate in rates if rate is not None]
    mean = total(known) / len(known) if known else None
    yield Figure(matter.share(mean).text, matter.say("mean_agreement"), matter.say("mean_basis", points=_points(group)))
    if expected:
        missing = len(results.missing)
        yield Figure(str(missing), matter.say("missing"), matter.say("missing_basis", expected=expected))
    flagged = sum(bool(point.flag) for point in results.points)
    yield Figure(str(flagged), matter.say("ambiguous"), matter.say("ambiguous_basis", points=len(results.points)))


def _columns_said(group: GroupMatter) -> str:
    held = max((line.graded.held for line in group.results.lines), key=attrgetter("points"))
    return group.matter.say("columns_note", points=held.points, faults=held.faults, sound=held.sound)


def _points(group: GroupMatter) -> int:
    return max((line.graded.held.points for line in group.results.lines), default=0)


def _missing(group: GroupMatter) -> Iterator[Block]:
    """Name who handed in nothing, and who only practised."""
    matter, results = group.matter, group.results
    if not results.missing:
        return
    yield Heading(matter.say("missing_list"), 2, matter.say("people_count", count=len(results.missing)))
    pairs = [(one.number, matter.beside((one.name, one.unit))) for one in results.missing]
    practised = {number for number, _ in pairs} & results.practised.keys()
    note = matter.say("practised_only")
    yield Facts(
        tuple((number, matter.beside((said, note * (number in practised)))) for number, said in pairs), columns=2
    )


def _notes(group: GroupMatter) -> Iterator[Block]:
    matter, results = group.matter, group.results
    said = [*results.notes, *(note for line in results.lines for note in line.notes)]
    if said:
        yield Heading(matter.say("to_know"), 2)
        yield from (Note(_sentence(group, one)) for one in said)


def _sentence(group: GroupMatter, problem: Problem) -> str:
    return sentence(problem, group.matter.language)
