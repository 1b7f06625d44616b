# SPDX-License-Identifier: MPL-2.0
"""What a point asks beside its rule: severity, methods, condition, photos; and the points that are not asked."""

from collections.abc import Iterator

from inspector.core.cases import Case, Sheet
from inspector.core.condition_words import asked_when, when_said
from inspector.core.layouts_asked import evidence_said
from inspector.core.phrases import Phrase
from inspector.core.points import METHODS
from inspector.core.watch_words import asked_said
from inspector.reports.blocks import Block, Column, Heading, Row, Table
from inspector.reports.scorecard_blocks_answers import record, value_words
from inspector.reports.scorecard_blocks_matter import Matter, begun


def asked(paper: Matter, sheet: Sheet, case: Case) -> Iterator[str]:
    """Say, line by line, what the sheet asks of a point beside its rule; nothing for a plain one."""
    point, checklist, language = case.point, sheet.checklist, paper.options.language
    titles = {entry.id: entry.title.said(language) for entry in (*checklist.severities, *checklist.indicators)}
    severity = paper.say("severity", severity=titles.get(point.severity, point.severity)) if point.severity else ""
    named = titles.get(point.indicator, point.indicator)
    indicator = paper.say("indicator", indicator=named) if point.indicator else ""
    methods = ""
    if point.methods != METHODS[:1]:
        methods = paper.say("methods", methods=paper.listed([paper.term(f"method.{one}") for one in point.methods]))
    photos = evidence_said(case, language)
    wanted = paper.told(Phrase("evidence.asked", list=photos)) if photos else ""
    shared = ""
    if case.leader is not None:
        other, leading = case.leader
        shared = paper.told(Phrase("shared.with", sheet=other.title, point=leading.id))
    when = asked_when(case.whens, sheet.running.plan.points, language)
    facts = (paper.sentences([severity, methods, indicator, asked_said(point, language)]), when, wanted, shared)
    yield from (begun(fact) for fact in facts if fact)


def not_asked(paper: Matter, sheet: Sheet) -> Iterator[Block]:
    """List the points whose condition does not hold, with the condition and what had been entered all the same."""
    hidden = sheet.hidden()
    if not hidden:
        return
    columns = (
        Column(paper.say("no"), 11),
        Column(paper.say("content"), 50),
        Column(paper.say("hidden_when"), 60),
        Column(paper.say("hidden_entered"), 60),
    )
    yield Heading(paper.say("hidden"), 2)
    yield Table(columns, tuple(_hidden_row(paper, sheet, case) for case in hidden))


def _hidden_row(paper: Matter, sheet: Sheet, case: Case) -> Row:
    point, language = case.point, paper.options.language
    when = when_said(case.whens, sheet.running.plan.points, language)
    entered = "\n".join(text for text in (value_words(paper, case), record(paper, case.answer)) if text)
    return Row((point.id, point.title.said(language), begun(when), entered or "–"))
