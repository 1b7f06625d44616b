# SPDX-License-Identifier: MPL-2.0
"""The problems sheet (督查汇总): one row a problem, with place, point, units by area and trade, photo numbers."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from inspector.core.answers import BLANK, Answer
from inspector.core.checklist import Checklist, Point
from inspector.core.exact import ONE
from inspector.core.findings import Finding
from inspector.core.layouts import Cell, Sheet
from inspector.core.layouts_material import Material, outcome, outcome_word, steps
from inspector.core.layouts_table import columns_of, table_sheet, text
from inspector.core.rules.rule import Counters
from inspector.core.values import Counts

COLUMNS: Final = (
    ("order", 7),
    ("site", 18),
    ("place", 22),
    ("problem", 42),
    ("point", 32),
    ("area", 18),
    ("trade", 18),
    ("photos", 9),
    ("flags", 12),
)


def problems_sheet(paper: Material) -> Sheet:
    """Lay out every problem: those found, a lost point nobody described, and those met on the way."""
    found = (*_of_points(paper), *_on_the_way(paper))
    rows = [[Cell(ONE * order, "whole", "id"), *cells] for order, cells in enumerate(found, 1)]
    name = paper.word("sheet.problems")
    return table_sheet(paper, name, paper.word("sheet.problems_title"), columns_of(paper, COLUMNS), rows)


def problems_of(point: Point, answer: Answer, language: str) -> tuple[Finding, ...]:
    """Give a point's problems: its findings, else what was counted, else its note; its own photos go with the first."""
    found = answer.findings or _counted(point, answer, language)
    if not found:
        return (Finding("", answer.note, answer.place, answer.photos),)
    first, *others = found
    return (replace(first, photos=tuple(dict.fromkeys((*first.photos, *answer.photos)))), *others)


def _counted(point: Point, answer: Answer, language: str) -> tuple[Finding, ...]:
    form = point.rule.form(point.full)
    if point.rule.kind != "deduct" or not isinstance(form, Counters) or not isinstance(answer.value, Counts):
        return ()
    labels = {line.id: line.label.said(language) for line in form.lines}
    return tuple(
        Finding("", labels[item.line] + (f" ×{item.n}" if item.n > 1 else ""), item.place, item.photos, line=item.line)
        for item in answer.value.items
        if item.n
    )


def _of_points(paper: Material) -> Iterator[list[Cell]]:
    for name, checklist in paper.checklists:
        answers = paper.visit.of(name)
        for point in checklist.points():
            answer = answers.get(point.id, BLANK)
            if answer.findings or outcome(point, answer) in {"lost", "partial"}:
                for finding in problems_of(point, answer, paper.language):
                    yield _row(paper, checklist, point, answer, finding)


def _row(paper: Material, checklist: Checklist, point: Point, answer: Answer, finding: Finding) -> list[Cell]:
    title = point.title.said(paper.language)
    area, trade = _units(paper, checklist, point, finding)
    return [
        text(paper.visit.header.site.name),
        text(finding.place or answer.place),
        text(finding.text or answer.note or unsaid(paper, point, answer), "strong"),
        text(f"{point.id} {title}", "quiet"),
        text(paper.listed(area)),
        text(paper.listed(trade)),
        text(paper.photo_numbers(finding.photos), "id"),
        text(_flags(paper, finding), "quiet"),
    ]


def unsaid(paper: Material, point: Point, answer: Answer) -> str:
    """Say what a point lost where nobody wrote it down: its title, and how its number came about."""
    lost = steps(paper, point, answer) or outcome_word(paper, point, answer)
    return paper.word("sheet.at_place", place=point.title.said(paper.language), text=lost)


def _on_the_way(paper: Material) -> Iterator[list[Cell]]:
    for finding in paper.visit.on_the_way:
        yield [
            text(paper.word("sheet.on_the_way")),
            text(finding.place),
            text(finding.text, "strong"),
            text("", "quiet"),
            text(""),
            text(paper.listed(list(finding.units))),
            text(paper.photo_numbers(finding.photos), "id"),
            text(_flags(paper, finding), "quiet"),
        ]


def _units(paper: Material, checklist: Checklist, point: Point, finding: Finding) -> tuple[list[str], list[str]]:
    """Sort the units named into area and trade; where none is named, the site's area and the point's trade answer."""
    owners = paper.visit.header.site.units
    areas = [unit.name for unit in owners if unit.owner == "area"]
    trades = [unit.name for unit in owners if unit.owner == "trade"]
    named_area = [unit for unit in finding.units if unit in areas]
    named_trade = [unit for unit in finding.units if unit not in areas]
    return named_area or areas, named_trade or paper.titles(point.trades, checklist.trades) or trades


def _flags(paper: Material, finding: Finding) -> str:
    return paper.listed([paper.word(f"flag.{flag}") for flag in finding.flags])
