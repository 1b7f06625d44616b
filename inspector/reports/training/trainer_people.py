# SPDX-License-Identifier: MPL-2.0
"""Who judges how: behaviours named with a sentence each, results by section and site, the map, and progress."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from types import MappingProxyType
from typing import Final

from inspector.core.drills.behaviours import said
from inspector.core.drills.graded import PartGrade
from inspector.core.drills.progress import Progress, Step
from inspector.core.drills.results import Line
from inspector.core.exact import HUNDRED, total
from inspector.reports.blocks import Bar, Block, Column, Heading, Note, Row, Table
from inspector.reports.chart_blocks import NOTHING, Chart, Heat, Series, Shade
from inspector.reports.office.report import Part
from inspector.reports.training.group_matter import GroupMatter
from inspector.reports.training.training_matter import agreed_share

CHART: Final = 17
MAP: Final = 8
"""How many lines of the page a heading keeps for the chart or map below it."""
MOST_SESSIONS: Final = 6
"""How many sessions stand side by side at most, the newest."""
MOST_CELLS: Final = 6000
LEAST_PEOPLE: Final = 60
"""How many cells a map has at most, and how many people it shows however many questions there are."""
_RATES: Final[Mapping[str, Fraction | None]] = MappingProxyType(
    {
        "agreed": Fraction(100),
        "differs": Fraction(80),
        "false_alarm": Fraction(70),
        "missed": Fraction(0),
        "blank": None,
        "late": None,
        "unasked": None,
    }
)
"""The step of the heat scale an outcome stands on: a missed fault is the darkest."""


def behaviours(group: GroupMatter) -> Iterator[Part]:
    """Name what somebody's answers show, with one plain sentence each; who is steady is counted."""
    matter, lines = group.matter, group.results.lines
    if not lines:
        return
    named = [line for line in lines if line.graded.behaviour != "steady"]
    steady = matter.say("steady_count", count=len(lines) - len(named))
    blocks: list[Block] = [Heading(matter.say("behaviours"), 1, steady)]
    if named:
        columns = (
            Column(matter.say("number_label"), 9),
            Column(matter.say("name_label"), 13),
            Column(matter.say("behaviour"), 78),
        )
        blocks.append(Table(columns, tuple(_behaviour(group, line) for line in named)))
    else:
        blocks.append(Note(matter.say("steady_all")))
    yield Part(matter.say("behaviours"), tuple(blocks))


def sections(group: GroupMatter) -> Iterator[Part]:
    """Add up everybody's results by section and, where there are several, by site."""
    matter, graded = group.matter, group.results.graded()
    blocks: list[Block] = []
    for what, parts in (("section", [one.sections for one in graded]), ("site", [one.sites for one in graded])):
        summed = _summed(parts)
        if len(summed) > (what == "site"):
            blocks += [Heading(matter.say(f"by_{what}"), 2), _parts(group, summed, what)]
    if blocks:
        yield Part(matter.say("by_part"), (Heading(matter.say("by_part")), *blocks))


def heat_map(group: GroupMatter) -> Iterator[Part]:
    """Lay inspectors × points out, every question; of too many people those that agree least."""
    matter, whole = group.matter, group.results.map
    if not whole.rows:
        return
    items = whole.items
    room = max(LEAST_PEOPLE, MOST_CELLS // max(1, len(items)))
    lines = group.results.lines if len(group.results.lines) <= room else group.by_agreement()[:room]
    rows = dict(zip(whole.numbers, whole.rows, strict=True))
    shown = tuple(
        (group.who(line.number), tuple(_shade(group, outcome) for outcome in rows[line.number]))
        for line in lines
        if line.number in rows
    )
    heat = Heat(matter.say("number_label"), tuple(matter.number(item) for item in items), shown)
    notes = [Note(matter.say("map_note"), "quiet")]
    if len(shown) < len(whole.rows):
        notes.append(Note(matter.say("map_part", people=len(shown), of_people=len(whole.rows)), "quiet"))
    blocks: tuple[Block, ...] = (Heading(matter.say("map"), keep=MAP), *notes, heat)
    yield Part(matter.say("map"), blocks, landscape=True)


def progress(group: GroupMatter) -> Iterator[Part]:
    """Follow the numbers over their sessions, the group in a chart, everybody in a table."""
    matter = group.matter
    several = [one for one in group.results.progress if len(one.steps) > 1]
    if not several:
        return
    held = {(step.day, step.drill, step.title.said(matter.language)) for one in several for step in one.steps}
    sessions = sorted(held)[-MOST_SESSIONS:]
    names = tuple(matter.beside((day, title)) for day, _, title in sessions)
    ids = [drill for _, drill, _ in sessions]
    chart = Chart("lines", matter.say("progress_chart"), names, tuple(_series(group, several, ids)))
    columns = (
        Column(matter.say("number_label"), 10),
        Column(matter.say("name_label"), 16),
        *(Column(name, 14, "right") for name in names),
        Column(matter.head("gained"), 12, "right"),
    )
    table = Table(columns, tuple(_followed(group, one, ids) for one in several))
    heading, note = Heading(matter.say("progress"), keep=CHART), Note(matter.say("progress_note"), "quiet")
    yield Part(matter.say("progress"), (heading, note, chart, table), landscape=True)


def _behaviour(group: GroupMatter, line: Line) -> Row:
    matter = group.matter
    sentence = said(line.graded.conduct).said(matter.language)
    return Row((line.number, line.name, sentence))


def _summed(parts: Sequence[Sequence[PartGrade]]) -> tuple[PartGrade, ...]:
    """Add up the parts of the same name over everybody."""
    found: dict[str, PartGrade] = {}
    for one in (part for each in parts for part in each):
        so_far = found.get(one.name, PartGrade(one.name, 0, 0, 0, 0))
        found[one.name] = PartGrade(
            one.name,
            so_far.points + one.points,
            so_far.agreed + one.agreed,
            so_far.missed + one.missed,
            so_far.false_alarms + one.false_alarms,
        )
    return tuple(found.values())


def _parts(group: GroupMatter, parts: Sequence[PartGrade], what: str) -> Table:
    matter = group.matter
    columns = (
        Column(matter.say(what), 38),
        Column(matter.say("answers"), 12, "right"),
        Column(matter.head("agreement"), 26, "right"),
        Column(matter.head("misses"), 12, "right"),
        Column(matter.head("false_alarms"), 12, "right"),
    )
    rows = []
    for part in parts:
        name = matter.section(part.name) if what == "section" else matter.site(part.name)
        bar = Bar(agreed_share(part), matter.share(agreed_share(part)).text)
        counts = (matter.count(part.missed), matter.count(part.false_alarms))
        rows.append(Row((name, matter.count(part.points), bar, *counts)))
    return Table(columns, tuple(rows))


def _shade(group: GroupMatter, outcome: str) -> Shade:
    said = "" if outcome == "agreed" else group.matter.say(f"map.{outcome}")
    return Shade(_RATES[outcome], said)


def _series(group: GroupMatter, several: Sequence[Progress], ids: Sequence[str]) -> Iterator[Series]:
    matter = group.matter
    steps = [[step for one in several for step in one.steps if step.drill == drill] for drill in ids]
    yield Series(matter.say("mean_agreement"), tuple(_mean([step.agreement for step in each]) for each in steps))
    yield Series(matter.say("mean_detection"), tuple(_mean([step.detection for step in each]) for each in steps))


def _mean(rates: Sequence[Fraction | None]) -> Fraction | None:
    known = [rate for rate in rates if rate is not None]
    return total(known) / len(known) * HUNDRED if known else None


def _followed(group: GroupMatter, one: Progress, ids: Sequence[str]) -> Row:
    matter = group.matter
    by_drill: Mapping[str, Step] = {step.drill: step for step in one.steps}
    rates = (matter.share(by_drill[name].agreement) if name in by_drill else NOTHING for name in ids)
    return Row((one.number, one.name, *rates, matter.signed(one.gained)))
