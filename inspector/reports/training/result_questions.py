# SPDX-License-Identifier: MPL-2.0
"""The questions of a trainee's result: those missed and falsely called with key, reason and photo, then every one."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from inspector.core.drills.drill import Item
from inspector.core.drills.graded import Graded, ItemGrade
from inspector.reports.blocks import Block, Column, Entry, Heading, Marked, Note, Row, Table
from inspector.reports.office.report import Part
from inspector.reports.training.training_matter import TrainingMatter

MARKS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "agreed": "met",
        "missed": "lost",
        "false_alarm": "partial",
        "differs": "partial",
        "blank": "blank",
        "late": "apart",
        "unasked": "noted",
    }
)
"""The drawn mark of each outcome, told apart without colour."""
GROUPS: Final = (("missed",), ("false_alarm",), ("differs",), ("blank", "late"), ("unasked",))
"""The outcomes that are told one by one, in this order, each group under its own heading."""
ACROSS: Final = 2
"""Photos side by side: large enough to see what was missed."""

ENTRY: Final = 13
"""How many lines of the page a heading keeps for a note and the first question below it, its photo included."""


def told(matter: TrainingMatter, graded: Graded) -> Iterator[Part]:
    """Tell every question answered otherwise than the key: faults missed first, then false alarms, then the rest."""
    for group in GROUPS:
        items = [item for item, grade in graded.items.items() if grade.outcome in group]
        if items:
            heading = matter.say(f"told.{group[0]}")
            aside = matter.say("told_count", count=len(items))
            entries = (_entry(matter, item, graded.items[item]) for item in items)
            note = Note(matter.say(f"told_note.{group[0]}"), "quiet")
            blocks: tuple[Block, ...] = (Heading(heading, 1, aside, ENTRY), note, *entries)
            yield Part("", blocks)


def every_question(matter: TrainingMatter, graded: Graded) -> Part:
    """List every question that counts: what was said, the key, the outcome, and the time it took."""
    columns = (
        Column(matter.say("no"), 8),
        Column(matter.say("question"), 34),
        Column(matter.say("said"), 18),
        Column(matter.say("key"), 18),
        Column(matter.head("outcome"), 18),
        Column(matter.say("time"), 10, "right"),
    )
    rows: list[Row] = []
    several, place = len(matter.drill.sites) > 1, ""
    for item, grade in graded.items.items():
        if several and item[0] != place:
            place = item[0]
            rows.append(Row((matter.site(place),), "section"))
        rows.append(_row(matter, item, grade))
    table = Table(columns, tuple(rows))
    left_out = len(matter.void)
    note = (Note(matter.say("void_note", count=left_out), "quiet"),) if left_out else ()
    return Part(matter.say("every_question"), (Heading(matter.say("every_question")), table, *note), landscape=True)


def key_said(matter: TrainingMatter, item: Item) -> str:
    """Say the key's answer, and what else counts as agreeing."""
    key = matter.key.get(item)
    if key is None:
        return ""
    said = matter.said(item, key.answer)
    others = matter.listed(matter.said(item, one) for one in key.accepted)
    return matter.say("accepted", key=said, others=others) if others else said


def scene_said(matter: TrainingMatter, item: Item) -> str:
    """Say the words of a question's scene."""
    scene = matter.drill.scene(item)
    return scene.words.said(matter.language) if scene is not None else ""


def _entry(matter: TrainingMatter, item: Item, grade: ItemGrade) -> Entry:
    lines = tuple(pair for pair in _lines(matter, item, grade) if pair[1])
    pictures = matter.pictures(matter.scene_photos(item))
    outcome = matter.outcome(grade.outcome)
    return Entry(MARKS[grade.outcome], matter.number(item), matter.asked(item), outcome, lines, pictures, ACROSS)


def _lines(matter: TrainingMatter, item: Item, grade: ItemGrade) -> Iterable[tuple[str, str]]:
    key = matter.key.get(item)
    several = len(matter.drill.sites) > 1
    yield matter.say("site"), matter.site(item[0]) if several else ""
    yield matter.say("scene"), scene_said(matter, item)
    lost = sum(photo not in matter.shots for photo in matter.scene_photos(item))
    yield matter.say("photo"), matter.say("photos_lost", n=lost) if lost else ""
    if grade.because is not None:
        asked = matter.say("asked", number=matter.number(grade.because), title=matter.asked(grade.because))
        yield matter.say("because"), asked
    yield matter.say("said"), matter.said(item, grade.said)
    yield matter.say("key"), key_said(matter, item)
    yield matter.say("reason"), key.reason.said(matter.language) if key is not None else ""
    if grade.distracted and key is not None:
        yield matter.say("distractor"), key.distractor.said(matter.language)
    yield matter.say("time"), matter.time(grade.seconds) if grade.seconds >= 0 else ""


def _row(matter: TrainingMatter, item: Item, grade: ItemGrade) -> Row:
    outcome = Marked(MARKS[grade.outcome], matter.outcome(grade.outcome))
    said, key = matter.said(item, grade.said), key_said(matter, item)
    return Row((matter.number(item), matter.asked(item), said, key, outcome, matter.time(grade.seconds)))
