# SPDX-License-Identifier: MPL-2.0
"""Score and explain 5,000 points, take one answer among few and many, and list the library by its heads."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction

import yaml

from inspector.app import library
from inspector.core.answers import Answer, Status
from inspector.core.checklist import Checklist, Section
from inspector.core.conditions import Is
from inspector.core.explain import explain_running
from inspector.core.points import Point, PointId
from inspector.core.rules.yes_no import YesNo
from inspector.core.running import RunningScore
from inspector.core.scoring import outlook, scored, tally
from inspector.core.values import Choice
from inspector.core.wholes.gate import Gate
from inspector.core.wholes.passing import Condition, Passing
from tests.bench.long_visit import long_checklist
from tests.bench.measure import Measured, side_by_side

MET, LOST = Answer(Status.JUDGED, Choice("met")), Answer(Status.JUDGED, Choice("lost"))
TURNS = 200


def answered(checklist: Checklist) -> Mapping[PointId, Answer]:
    """Answer every yes/no point, every third with no."""
    asked = [point for point in checklist.points() if isinstance(point.rule, YesNo)]
    return {point.id: LOST if place % 3 == 0 else MET for place, point in enumerate(asked)}


def plainly(checklist: Checklist, answers: Mapping[PointId, Answer]) -> Fraction:
    """Judge every point and add up what was earned: what no scoring can do without."""
    earned = (tally(point, answers.get(point.id, Answer())).earned for point in checklist.points())
    return sum(earned, Fraction(0))


def bound(checklist: Checklist) -> Checklist:
    """Weigh every section, hang every tenth point on the one before, and set gates and conditions over all."""
    sections = tuple(_hung(replace(section, worth=Fraction(10))) for section in checklist.sections)
    gates = tuple(Gate(f"g{section.id}", section.id, Fraction(1), effect="void") for section in sections[:5])
    each = tuple(Condition(f"c{section.id}", each=section.id, least=Fraction(1)) for section in sections[:5])
    return replace(checklist, sections=sections, rules=(*gates, Passing("pass", each)))


def _hung(section: Section) -> Section:
    points: list[Point] = []
    for place, point in enumerate(section.points):
        when = Is(str(points[-1].id), ("judged",)) if place % 10 == 9 else None
        points.append(replace(point, when=when))
    return replace(section, points=tuple(points))


def turns(running: RunningScore, point: PointId) -> None:
    """Take an answer back and forth, and work out the whole after each, as the window's header does."""
    for place in range(TURNS):
        running.answer(point, MET if place % 2 else LOST)
        outlook(running)


def heads() -> int:
    """Read the heads of the shipped checklists anew."""
    library._cover.cache_clear()
    return len(library.covers())


def measure() -> Iterator[Measured]:
    """Measure scoring, explaining, one answer, and the library's index."""
    long = bound(long_checklist(5000))
    answers = answered(long)
    ours, plain = side_by_side(lambda: scored(RunningScore(long, answers)), lambda: plainly(long, answers), 5)
    yield Measured("tally 5,000 points with weights, conditions, gates", ours, plain, "≤ 3×", ours <= 3 * plain)
    running = RunningScore(long, answers)
    told, tallied = side_by_side(
        lambda: explain_running(running, answers), lambda: scored(RunningScore(long, answers)), 5
    )
    yield Measured("explain 5,000 points on demand", told, tallied, "≤ 2×", told <= 2 * tallied)
    short = bound(long_checklist(100))
    few, point = RunningScore(short, answered(short)), next(iter(answered(short)))
    many, one = side_by_side(lambda: turns(running, point), lambda: turns(few, point), 9)
    remark = f"{many / TURNS * 1e6:.0f} µs an answer; the baseline is the same with 100 points"
    yield Measured(f"{TURNS} answers among 5,000 points", many, one, "≤ 1.5×", many <= 1.5 * one, remark)
    paths = library.shipped_checklists()
    listed, read = side_by_side(
        heads,
        lambda: [yaml.load(path.read_bytes(), yaml.CSafeLoader) for path in paths],
        3,
    )
    remark = f"{len(paths)} sheets; the baseline is libyaml reading them whole"
    yield Measured("index of the library, titles alone", listed, read, "≤ 0.2×", listed <= 0.2 * read, remark)
