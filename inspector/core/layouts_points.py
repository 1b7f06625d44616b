# SPDX-License-Identifier: MPL-2.0
"""The sheet of points in the form its checklist names: 操作表 (what was seen) or 扣分表 (what was taken off)."""

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from inspector.core.answers import BLANK, Answer
from inspector.core.checklist import Checklist, ChecklistDigest, Point, Section
from inspector.core.layouts import Cell, Sheet
from inspector.core.layouts_material import Material, mark, outcome_word, steps
from inspector.core.layouts_table import blank, columns_of, table_sheet, text
from inspector.core.scoring import Tally, judge
from inspector.core.text import Text

OPERATION: Final = (
    ("number", 7),
    ("section", 13),
    ("content", 33),
    ("how", 40),
    ("result", 15),
    ("record", 38),
    ("possible", 9),
    ("earned", 9),
    ("photos", 9),
)
DEDUCTION: Final = (
    ("order", 7),
    ("section", 13),
    ("item", 34),
    ("standard", 36),
    ("possible", 9),
    ("deducted", 9),
    ("earned_points", 9),
    ("record", 46),
    ("photos", 9),
)


def points_sheet(paper: Material, name: ChecklistDigest, checklist: Checklist, place: int) -> Sheet:
    """Lay out one checklist in its own form; `place` (0 when it is the only one) stands behind the sheet's name."""
    form = checklist.sheet
    row = _deduction if form == "deduction" else _operation
    columns = columns_of(paper, DEDUCTION if form == "deduction" else OPERATION)
    answers = paper.answers[name]
    rows = [
        row(paper, section, point, answers.get(point.id, BLANK))
        for section, point in _in_sections(checklist.sections, paper.language)
    ]
    total = paper.scores[name].total
    below = _deduction_total(paper, total) if form == "deduction" else _operation_total(paper, total)
    title = paper.word("sheet.checklist_title", title=checklist.title.said(paper.language), version=checklist.version)
    said = paper.word(f"sheet.{form}") + (f" {place}" if place else "")
    return table_sheet(paper, said, title, columns, rows, below=[below])


def record(paper: Material, point: Point, answer: Answer) -> str:
    """Say what was written down at a point: how the number came about, place and note, then each problem."""
    lines = [line for line in (steps(paper, point, answer), _joined(paper, answer.place, answer.note)) if line]
    several = len(answer.findings) > 1
    for order, finding in enumerate(answer.findings, 1):
        flags = paper.listed([paper.word(f"flag.{flag}") for flag in finding.flags])
        said = _joined(paper, finding.place, finding.text)
        said = paper.word("sheet.with_reason", said=said, reason=flags) if flags else said
        lines.append(f"{order}) {said}" if several else said)
    if answer.seen is not None:
        lines.append(paper.word("sheet.seen", time=f"{answer.seen.day()} {answer.seen.clock()}"))
    return "\n".join(lines)


def _operation(paper: Material, section: str, point: Point, answer: Answer) -> list[Cell]:
    judgement = judge(point, answer)
    return [
        text(point.id, "id"),
        text(section, "quiet"),
        text(point.title.said(paper.language), "strong"),
        text(_how(paper, point), "quiet"),
        mark(paper, point, answer),
        text(record(paper, point, answer)),
        Cell(point.full, "number", "number"),
        Cell(judgement.earned, "number", "number") if judgement else blank("number"),
        text(paper.photo_numbers(answer.every_photo()), "id"),
    ]


def _deduction(paper: Material, section: str, point: Point, answer: Answer) -> list[Cell]:
    judgement = judge(point, answer)
    said = record(paper, point, answer)
    if judgement is None:
        said = "\n".join(part for part in (outcome_word(paper, point, answer), said) if part)
    lost = judgement.full - judgement.earned if judgement else None
    return [
        text(point.id, "id"),
        text(section, "quiet"),
        text(point.title.said(paper.language), "strong"),
        text(point.rule.words(point.full).said(paper.language), "quiet"),
        Cell(point.full, "number", "number"),
        blank("number") if lost is None else Cell(lost, "number", "taken" if lost else "number"),
        Cell(judgement.earned, "number", "number") if judgement else blank("number"),
        text(said),
        text(paper.photo_numbers(answer.every_photo()), "id"),
    ]


def _operation_total(paper: Material, total: Tally) -> list[Cell]:
    said = paper.word("sheet.counts", met=total.met, partial=total.partial, lost=total.lost)
    if total.judged < total.points:
        said = paper.word("sheet.with_reason", said=said, reason=paper.word("sheet.over_judged"))
    cells = [blank("total"), text(paper.word("sheet.total"), "total"), blank("total"), blank("total"), blank("total")]
    cells += [text(said, "total"), *_sums(total.possible, total.earned), blank("total")]
    return cells


def _deduction_total(paper: Material, total: Tally) -> list[Cell]:
    cells = [blank("total"), text(paper.word("sheet.total"), "total"), blank("total"), blank("total")]
    cells += _sums(total.possible, total.possible - total.earned, total.earned)
    return [*cells, text(paper.word("sheet.over_judged"), "total_quiet"), blank("total")]


def _sums(*numbers: Fraction) -> list[Cell]:
    return [Cell(number, "number", "total_number") for number in numbers]


def _in_sections(sections: tuple[Section, ...], language: str, above: str = "") -> Iterator[tuple[str, Point]]:
    for section in sections:
        title = section.title.said(language)
        path = f"{above} › {title}" if above else title
        for point in section.points:
            yield path, point
        yield from _in_sections(section.sections, language, path)


def _how(paper: Material, point: Point) -> str:
    ways = paper.listed([paper.word(f"way.{way}") for way in point.ways])
    lines = [paper.word("sheet.how_ways", ways=ways, look_for=_sentences(paper, point.look_for))]
    if point.exemptions:
        lines.append(paper.word("sheet.exempt", exemptions=_sentences(paper, point.exemptions)))
    return "\n".join(lines)


def _sentences(paper: Material, texts: tuple[Text, ...]) -> str:
    return paper.word("sheet.semicolon").join(one.said(paper.language).rstrip("。.；;") for one in texts)


def _joined(paper: Material, place: str, said: str) -> str:
    return paper.word("sheet.at_place", place=place, text=said) if place and said else place or said
