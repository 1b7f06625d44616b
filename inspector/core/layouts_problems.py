# SPDX-License-Identifier: MPL-2.0
"""The problems sheet (督查汇总): one row a problem, with place, point, units by area and trade, photo numbers."""

from collections.abc import Iterator
from functools import partial
from typing import Final

from inspector.core.cases import Case
from inspector.core.checklist import Checklist, Point
from inspector.core.exact import ONE
from inspector.core.findings import Finding
from inspector.core.layout_desk import Lost
from inspector.core.layouts import Cell, Sheet
from inspector.core.layouts_material import Material, outcome_word, steps
from inspector.core.layouts_table import blank, columns_of, table_sheet, text
from inspector.core.layouts_units import answering, answering_on_the_way
from inspector.core.unwritten import unwritten, with_photos

COLUMNS: Final = (
    ("order", 7),
    ("site", 18),
    ("place", 22),
    ("problem", 42),
    ("point", 32),
    ("area_or_other", 18),
    ("trade", 18),
    ("photos", 9),
    ("flags", 12),
)


def problems_sheet(paper: Material) -> Sheet:
    """Lay out every problem, numbered; below them, marked and without a number, what was lost with none written."""
    written, lost = [*_written(paper), *_on_the_way(paper)], list(_unwritten(paper))
    rows = [[Cell(ONE * order, "whole", "id"), *cells] for order, cells in enumerate(written, 1)]
    rows += [[text("–", "id"), *cells] for cells in lost]
    said = paper.word(
        "sheet.problems_counted", problems=len(written), on_the_way=len(paper.visit.on_the_way), unwritten=len(lost)
    )
    below = [blank("total"), text(paper.word("sheet.total"), "total"), blank("total"), text(said, "total")]
    below += [blank("total") for _ in COLUMNS[len(below) :]]
    name, title = paper.word("sheet.problems"), paper.word("sheet.problems_title")
    return table_sheet(paper, name, title, columns_of(paper, COLUMNS), rows, below=[below])


def count_unwritten(paper: Material) -> int:
    """Count what was lost without a problem written down, as the sheet lists it."""
    return sum(len(_lost(paper, checklist, case)) for checklist, case in _cases(paper))


def _cases(paper: Material) -> Iterator[tuple[Checklist, Case]]:
    for sheet in paper.sheets.values():
        yield from ((sheet.checklist, case) for case in sheet.cases.values())


def _written(paper: Material) -> Iterator[list[Cell]]:
    for checklist, case in _cases(paper):
        answer, own = case.answer, case.leader is None and case.answer.findings
        for finding in with_photos(answer.findings, answer) if own else ():
            said = finding.text or answer.note or _outcome(paper, case)
            told = (paper.visit.header.site.name, finding.place or answer.place, said, _named(paper, case.point))
            yield _cells(paper, finding, told, answering(paper, checklist, case.point, finding))


def _unwritten(paper: Material) -> Iterator[list[Cell]]:
    site = paper.visit.header.site.name
    for checklist, case in _cases(paper):
        for lost in _lost(paper, checklist, case):
            place = lost.finding.place or case.answer.place
            units = answering(paper, checklist, case.point, lost.finding)
            yield _cells(paper, lost.finding, (site, place, lost.said, lost.named), units)


def _lost(paper: Material, checklist: Checklist, case: Case) -> tuple[Lost, ...]:
    return paper.desk.lost.made(checklist, paper.language, case, partial(_lost_anew, paper, case))


def _lost_anew(paper: Material, case: Case) -> tuple[Lost, ...]:
    named = _named(paper, case.point)
    return tuple(
        Lost(lost, paper.word("sheet.unwritten", said=lost.text or _outcome(paper, case)), named)
        for lost in unwritten(case, paper.language)
    )


def _named(paper: Material, point: Point) -> str:
    return f"{point.id} {point.title.said(paper.language)}"


def _outcome(paper: Material, case: Case) -> str:
    """Say what a point came to where nobody wrote it down, and how its number came about."""
    said, how = outcome_word(paper, case), steps(paper, case)
    return paper.word("sheet.at_place", place=said, text=how) if how else said


def _on_the_way(paper: Material) -> Iterator[list[Cell]]:
    where, unscored = paper.word("sheet.way"), paper.word("sheet.on_the_way")
    for finding in paper.visit.on_the_way:
        said = (where, finding.place, finding.text, unscored)
        yield _cells(paper, finding, said, answering_on_the_way(paper, finding))


def _cells(
    paper: Material, finding: Finding, said: tuple[str, str, str, str], units: tuple[list[str], list[str]]
) -> list[Cell]:
    site, place, problem, point = said
    area, trade = units
    return [
        text(site),
        text(place),
        text(problem, "strong"),
        text(point, "quiet"),
        text(paper.listed(area)),
        text(paper.listed(trade)),
        text(paper.photo_numbers(finding.photos), "id"),
        text(paper.listed([paper.word(f"flag.{flag}") for flag in finding.flags]), "quiet"),
    ]
