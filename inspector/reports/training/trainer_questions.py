# SPDX-License-Identifier: MPL-2.0
"""Questions in the trainer's report: ambiguous ones with evidence and remark, every one, and what rulings changed."""

from collections.abc import Iterable, Iterator
from typing import Final

from inspector.core.drills.ambiguous import PointLine, flagged
from inspector.core.drills.results import Line
from inspector.core.drills.ruling_effects import Effect
from inspector.reports.blocks import Block, Column, Entry, Heading, Note, Row, Table
from inspector.reports.office.report import Part
from inspector.reports.training.group_matter import GroupMatter
from inspector.reports.training.result_questions import ENTRY, key_said, scene_said
from inspector.reports.training.training_matter import TrainingMatter

TABLE: Final = 6
"""How many lines of the page a heading keeps for a note and the beginning of the table below it."""


def ambiguous(group: GroupMatter) -> Iterator[Part]:
    """Tell the questions that trainees read otherwise: the answers given, what they suggest, the trainer's remark."""
    matter, lines = group.matter, flagged(group.results.points)
    told = {line.item for line in lines}
    remarked = [line for line in group.results.points if line.item in group.remarks and line.item not in told]
    if not lines and not remarked:
        return
    heading = Heading(matter.say("ambiguous_list"), 1, matter.say("told_count", count=len(lines)), keep=ENTRY)
    entries = (_entry(group, line) for line in (*lines, *remarked))
    note = Note(matter.say("ambiguous_note"), "quiet")
    sheet = (heading, note, _flag_table(group, (*lines, *remarked)))
    yield Part(matter.say("ambiguous_list"), (heading, note, *entries), sheet, landscape=True)


def questions(group: GroupMatter) -> Iterator[Part]:
    """List every question that counts with how many agree, and the commonest other answer."""
    matter, lines = group.matter, group.results.points
    if not lines:
        return
    columns = (
        Column(matter.say("no"), 8),
        Column(matter.say("question"), 62),
        Column(matter.head("agreement"), 12, "right"),
        Column(matter.head("misses"), 8, "right"),
        Column(matter.head("false_alarms"), 8, "right"),
        Column(matter.head("apart"), 10, "right"),
        Column(matter.say("commonest"), 20),
    )
    table = Table(columns, tuple(_row(matter, line) for line in lines))
    note = Note(matter.say("questions_note"), "quiet")
    yield Part(
        matter.say("questions_list"), (Heading(matter.say("questions_list"), keep=TABLE), note, table), landscape=True
    )


def rulings(group: GroupMatter) -> Iterator[Part]:
    """Tell what was amended and made void, why and by whom, and what became of every number by it."""
    matter, effects = group.matter, group.results.effects
    if not effects:
        return
    columns = (
        Column(matter.say("no"), 8),
        Column(matter.say("act"), 16),
        Column(matter.say("ruling_reason"), 34),
        Column(matter.say("ruled_by"), 12),
        Column(matter.say("regraded"), 12, "right"),
        Column(matter.say("turned"), 22),
    )
    blocks: list[Block] = [Heading(matter.say("rulings"), keep=TABLE), Note(matter.say("rulings_note"), "quiet")]
    blocks.append(Table(columns, tuple(_effect(group, one) for one in effects)))
    changed = [line for line in group.results.lines if line.graded.held != line.before.held]
    if not changed:
        blocks.append(Note(matter.say("nothing_changed")))
    yield Part(matter.say("rulings"), tuple(blocks), landscape=True)
    if changed:
        heading = Heading(matter.say("before_after"), 2)
        yield Part(matter.say("before_after"), (heading, _before_after(group, changed)))


def answers_said(matter: TrainingMatter, line: PointLine) -> str:
    """Say every answer given and how often, the commonest first."""
    said = (matter.say("answer_count", answer=matter.said(line.item, one.answer), count=one.count) for one in line.said)
    blank = line.asked - line.answered
    none = matter.say("answer_count", answer=matter.say("no_answer"), count=blank) if blank else ""
    return matter.listed((*said, none))


def _evidence(matter: TrainingMatter, line: PointLine) -> str:
    return matter.sentences(_evidence_said(matter, line))


def _evidence_said(matter: TrainingMatter, line: PointLine) -> Iterator[str]:
    if line.flag:
        yield matter.say(f"flag.{line.flag}")
    wrong = matter.said(line.item, line.wrong.answer) if line.wrong is not None else ""
    for one in line.evidence:
        yield matter.say(f"evidence.{one}", wrong=wrong)


def _entry(group: GroupMatter, line: PointLine) -> Entry:
    matter, item = group.matter, line.item
    key = matter.key.get(item)
    lines = (
        (matter.say("scene"), scene_said(matter, item)),
        (matter.say("answers_given"), answers_said(matter, line)),
        (matter.say("key"), key_said(matter, item)),
        (matter.say("reason"), key.reason.said(matter.language) if key is not None else ""),
        (matter.say("distractor"), key.distractor.said(matter.language) if key is not None else ""),
        (matter.say("suggests"), _evidence(matter, line)),
        (matter.say("remark"), group.remarks.get(item, "")),
    )
    kept = tuple(pair for pair in lines if pair[1])
    pictures = matter.pictures(matter.scene_photos(item))
    share = matter.share(line.share).text
    return Entry("partial", matter.number(item), matter.asked(item), share, kept, pictures)


def _flag_table(group: GroupMatter, lines: Iterable[PointLine]) -> Table:
    """Set the same in a table, for the workbook."""
    matter = group.matter
    columns = (
        Column(matter.say("no"), 8),
        Column(matter.say("question"), 24),
        Column(matter.head("agreement"), 10, "right"),
        Column(matter.say("answers_given"), 22),
        Column(matter.say("key"), 14),
        Column(matter.say("suggests"), 26),
        Column(matter.say("remark"), 22),
    )
    rows = (
        Row(
            (
                matter.number(line.item),
                matter.asked(line.item),
                matter.share(line.share),
                answers_said(matter, line),
                key_said(matter, line.item),
                _evidence(matter, line),
                group.remarks.get(line.item, ""),
            )
        )
        for line in lines
    )
    return Table(columns, tuple(rows))


def _row(matter: TrainingMatter, line: PointLine) -> Row:
    said, wrong = "", line.wrong
    if wrong is not None:
        said = matter.say("answer_count", answer=matter.said(line.item, wrong.answer), count=wrong.count)
    counts = (matter.count(line.missed), matter.count(line.false_alarms))
    return Row(
        (
            matter.number(line.item),
            matter.asked(line.item),
            matter.share(line.share),
            *counts,
            matter.share(line.apart),
            said,
        )
    )


def _effect(group: GroupMatter, one: Effect) -> Row:
    matter, ruling = group.matter, one.ruling
    act = matter.say(f"act.{ruling.act}")
    if ruling.answer is not None:
        act = matter.say("act_to", act=act, answer=matter.said(ruling.item, ruling.answer.answer))
    turned = (
        matter.say("turned_passed", who=group.everybody(one.passed)) if one.passed else "",
        matter.say("turned_retrain", who=group.everybody(one.retrain)) if one.retrain else "",
    )
    said = matter.term("paper.semicolon").join(part for part in turned if part) or "–"
    return Row((matter.number(ruling.item), act, ruling.reason, ruling.by, matter.count(len(one.regraded)), said))


def _before_after(group: GroupMatter, lines: Iterable[Line]) -> Table:
    matter = group.matter
    columns = (
        Column(matter.say("number_label"), 10),
        Column(matter.say("name_label"), 16),
        Column(matter.say("agreement_before"), 16, "right"),
        Column(matter.say("agreement_after"), 16, "right"),
        Column(matter.say("outcome_before"), 16),
        Column(matter.say("outcome_after"), 16),
    )
    rows = (
        Row(
            (
                line.number,
                line.name,
                matter.share(line.before.held.agreement),
                matter.share(line.graded.held.agreement),
                matter.verdict(line.before.verdict),
                matter.verdict(line.graded.verdict),
            )
        )
        for line in lines
    )
    return Table(columns, tuple(rows))
