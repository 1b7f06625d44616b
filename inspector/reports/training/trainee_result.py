# SPDX-License-Identifier: MPL-2.0
"""A trainee's result (个人成绩): how it came out, by section, every question that was answered otherwise, and why."""

from collections.abc import Iterator, Sequence
from typing import Final

from inspector.core.drills.behaviours import said as conduct_said
from inspector.core.drills.graded import Graded, PartGrade
from inspector.core.moments import Moment
from inspector.reports.blocks import Bar, Block, Column, Cover, Facts, Figure, Heading, Note, Row, Table
from inspector.reports.office.report import Part, Report
from inspector.reports.training.certificate import certificate, try_again
from inspector.reports.training.pass_lines import rule_table
from inspector.reports.training.result_questions import every_question, told
from inspector.reports.training.training_matter import TrainingMatter, agreed_share

BESIDE: Final = 80
"""How broad the title of a pass rule may be to stand beside its heading, in half-width characters."""


def trainee_report(matter: TrainingMatter, graded: Graded, signer: str = "") -> Report:
    """Make a trainee's result; `signer` is the trainer's key in words. Practice ends without a certificate."""
    certified = graded.passed and not is_practice(graded)
    parts = [
        _front(matter, graded),
        *told(matter, graded),
        every_question(matter, graded),
        certificate(matter, graded, signer) if certified else try_again(matter, graded),
    ]
    attempt = graded.attempt
    who = matter.beside((attempt.number, attempt.name))
    title = matter.say("result_of", title=matter.title, who=who)
    aside = matter.beside((matter.say("practice") if is_practice(graded) else "", who))
    return matter.report(parts, title, matter.say("result"), aside)


def is_practice(graded: Graded) -> bool:
    """Tell whether this was practice alone."""
    return graded.attempt.mode == "practice"


def moment_said(when: Moment) -> str:
    """Say day and hour: `2026-11-21 09:30`."""
    return f"{when.day()} {when.clock()[:5]}"


def outcome_said(matter: TrainingMatter, graded: Graded) -> str:
    """Say in a word how it came out: passed, to be trained again, or practised."""
    if is_practice(graded):
        return matter.term("drill.verdict.practice")
    return matter.verdict(graded.verdict)


def _front(matter: TrainingMatter, graded: Graded) -> Part:
    attempt, held = graded.attempt, graded.held
    kind = matter.beside((matter.say("mark"), matter.say("result"), matter.say("practice") * is_practice(graded)))
    figures = (
        Figure(
            matter.short_share(held.agreement),
            matter.say("agreement"),
            matter.say("agreement_basis", agreed=held.agreed, points=held.points),
        ),
        Figure(outcome_said(matter, graded), matter.say("outcome"), matter.behaviour(graded)),
        Figure(str(held.faults - held.detected), matter.say("misses"), matter.say("misses_basis", faults=held.faults)),
        Figure(str(held.false_alarms), matter.say("false_alarms"), matter.say("alarms_basis", sound=held.sound)),
    )
    blocks: list[Block] = [
        Cover(kind, matter.title, matter.beside((attempt.number, attempt.name, attempt.unit)), figures),
        Facts(tuple(pair for pair in _facts(matter, graded) if pair[1]), columns=2),
    ]
    blocks.append(Note(conduct_said(graded.conduct).said(matter.language)))
    if is_practice(graded):
        blocks.append(Note(matter.say("practice_note"), "warning"))
    elif attempt.key_known is not None:
        said = "key_ruled" if attempt.admitted else "key_known"
        blocks.append(Note(matter.say(said, since=moment_said(attempt.key_known)), "warning"))
    title = matter.drill.rule.title.said(matter.language)
    beside = len(title) + sum(letter > "\xff" for letter in title) <= BESIDE
    blocks += [Heading(matter.say("rule"), 2, title)] if beside else [Heading(matter.say("rule"), 2), Note(title)]
    blocks += [rule_table(matter, graded.tests)]
    if graded.sections:
        blocks += [Heading(matter.say("by_section"), 2), _parts(matter, graded.sections, "section")]
    if len(graded.sites) > 1:
        blocks += [Heading(matter.say("by_site"), 2), _parts(matter, graded.sites, "site")]
    return Part(matter.say("result"), tuple(blocks))


def _facts(matter: TrainingMatter, graded: Graded) -> Iterator[tuple[str, str]]:
    drill, attempt = matter.drill, graded.attempt
    yield matter.say("day"), drill.day
    yield matter.say("trainer"), matter.trainer
    yield matter.say("office"), drill.office
    yield matter.say("mode"), matter.say(f"mode.{attempt.mode}")
    yield matter.say("attempt"), str(attempt.attempt)
    when = attempt.handed_in
    yield matter.say("handed_in"), moment_said(when) if when else ""
    timing = attempt.timing
    if timing is not None:
        limit = matter.say("of_limit", minutes=matter.drill.minutes) if matter.drill.minutes else ""
        yield matter.say("time"), matter.time(timing.whole) + limit
        yield matter.say("breaks"), matter.time(timing.breaks) if timing.breaks else ""
        yield matter.say("late"), str(len(timing.late)) if timing.late else ""
        yield matter.say("jumps"), str(timing.jumps) if timing.jumps else ""
    yield matter.head("leniency"), matter.leniency(graded.held.bias)
    yield matter.say("card"), matter.listed(card[:12] for card in attempt.cards)


def _parts(matter: TrainingMatter, parts: Sequence[PartGrade], what: str) -> Table:
    columns = (
        Column(matter.say(what), 38),
        Column(matter.say("questions"), 10, "right"),
        Column(matter.head("agreement"), 28, "right"),
        Column(matter.head("misses"), 12, "right"),
        Column(matter.head("false_alarms"), 12, "right"),
    )
    return Table(columns, tuple(_part_row(matter, one, what) for one in parts))


def _part_row(matter: TrainingMatter, one: PartGrade, what: str) -> Row:
    share = agreed_share(one)
    bar = Bar(share, matter.share(share).text)
    name = matter.section(one.name) if what == "section" else matter.site(one.name)
    return Row((name, matter.count(one.points), bar, matter.count(one.missed), matter.count(one.false_alarms)))
