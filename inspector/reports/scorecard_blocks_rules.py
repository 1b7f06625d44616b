# SPDX-License-Identifier: MPL-2.0
"""Rules over the whole on paper: what each found, how they are worded, the policies, and the local numbers."""

from collections.abc import Iterator
from typing import Final

from inspector.core.checklist import Checklist
from inspector.core.exact import show_short
from inspector.core.phrases import Phrase
from inspector.core.score_words import Told, rules_told, rulings_told
from inspector.core.scoring import Score
from inspector.reports.blocks import Block, Cell, Column, Heading, Marked, Note, Row, Table
from inspector.reports.scorecard_blocks_matter import Matter, begun

_STATES: Final = {"held": "met", "broken": "lost", "open": "blank"}
_PLACES: Final = 12


def rulings(paper: Matter, checklist: Checklist, score: Score) -> Iterator[Block]:
    """Give every veto, gate and rule with what it found; conditions stand below their rule."""
    told = rulings_told(checklist, score)
    if not told:
        return
    columns = (
        Column(paper.say("rule"), 70),
        Column(paper.say("found"), 30),
        Column(paper.say("needed"), 18),
        Column(paper.say("came_to"), 26),
    )
    rows = tuple(
        Row(
            (
                "　" * one.depth + begun(paper.told(one.says)),
                paper.told(one.found),
                paper.told(one.needed),
                _came_to(paper, one),
            )
        )
        for one in told
    )
    yield Heading(paper.say("rulings"), 2, keep=4)
    yield Table(columns, rows)


def _came_to(paper: Matter, told: Told) -> Cell:
    said = paper.told(told.came_to)
    return said if told.state is None else Marked(_STATES[told.state.value], said)


def rules(paper: Matter, checklist: Checklist) -> Iterator[Block]:
    """Say how the whole is worked out, what stands in for missing parts, and how visits roll up."""
    said = list(rules_told(checklist))
    if not any(one.code == "whole.missing" for one in said):
        said.append(Phrase("whole.missing", policy=Phrase(f"missing.{checklist.missing}")))
    yield Heading(paper.say("whole_rules"), 3)
    yield from (Note(_sentence(paper, one)) for one in said)
    if checklist.policies is not None:
        yield Heading(paper.say("policies"), 3)
        yield from (Note(_sentence(paper, one)) for one in checklist.policies.words())
    if checklist.plan:
        yield Heading(paper.say("plan"), 3)
        yield _plan(paper, checklist)


def local_numbers(paper: Matter, checklist: Checklist) -> Iterator[Block]:
    """Give the local numbers (〔〕) with their values and units."""
    if not checklist.parameters:
        return
    language = paper.options.language
    columns = (
        Column(paper.say("parameter"), 60),
        Column(paper.say("parameter_value"), 20, "right"),
        Column(paper.say("parameter_unit"), 30),
    )
    rows = [
        Row((one.title.said(language), show_short(one.value, _PLACES), one.unit.said(language)))
        for one in checklist.parameters
    ]
    yield Heading(paper.say("parameters"), 3)
    yield Table(columns, tuple(rows))


def _plan(paper: Matter, checklist: Checklist) -> Table:
    language = paper.options.language
    columns = (
        Column(paper.say("site_type"), 60),
        Column(paper.say("stratum"), 40),
        Column(paper.say("least_sites"), 20, "right"),
    )
    rows = [Row((row.site_type.said(language), row.stratum.said(language), str(row.least))) for row in checklist.plan]
    return Table(columns, tuple(rows))


def _sentence(paper: Matter, phrase: Phrase) -> str:
    return begun(paper.told(phrase)) + ("。" if paper.options.language == "zh" else ".")
