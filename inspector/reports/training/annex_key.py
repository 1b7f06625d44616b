# SPDX-License-Identifier: MPL-2.0
"""What the annex adds to the coefficients: of whom those are that need every answer, and everybody's κ with the key."""

from collections.abc import Iterator

from inspector.core.agreement.bands import kappa_band
from inspector.core.agreement.coefficient import Coefficient
from inspector.core.agreement.sentences import name_of
from inspector.core.drills.annex import Annex
from inspector.core.problems import sentence
from inspector.reports.blocks import Block, Column, Heading, Note, Row, Table
from inspector.reports.chart_blocks import Amount
from inspector.reports.scorecard_blocks_matter import begun
from inspector.reports.training.group_matter import GroupMatter


def complete_note(group: GroupMatter, found: Annex) -> Iterator[Block]:
    """Say of how many people Fleiss' κ and ICC are, where not everybody answered everything."""
    people = len(found.table.raters)
    if 1 < found.complete < people:
        said = group.matter.term("said.drill_complete").format(complete=found.complete, people=people)
        yield Note(said, "quiet")


def with_key(group: GroupMatter, found: Annex) -> Iterator[Block]:
    """Set everybody's Cohen's κ with the key, chance taken off, in the order of the first page."""
    matter = group.matter
    lines = [line for line in group.results.lines if line.number in found.with_key]
    if not lines or not group.results.key:
        return
    columns = (
        Column(matter.say("number_label"), 14),
        Column(matter.say("name_label"), 18),
        Column(name_of("cohen").said(matter.language), 12, "right"),
        Column(matter.say("meaning"), 56),
    )
    rows = tuple(Row((line.number, line.name, *_said(group, found.with_key[line.number]))) for line in lines)
    yield Heading(matter.say("with_key"), 2)
    yield Table(columns, rows)


def _said(group: GroupMatter, one: Coefficient) -> tuple[Amount, str]:
    """Give the number and what it means; the reason where there is none."""
    if one.value is not None:
        return group.matter.fine(one.value), group.matter.say(f"with_key.{kappa_band(one.value)}")
    return group.matter.fine(None), begun(sentence(one.why, group.matter.language)) if one.why is not None else ""
