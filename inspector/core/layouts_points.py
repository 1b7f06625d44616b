# SPDX-License-Identifier: MPL-2.0
"""The sheet of points in the form its checklist names: 操作表 (what was seen) or 扣分表 (what was taken off)."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Final

from inspector.core.cases import Case
from inspector.core.cases import Sheet as Laid
from inspector.core.checklist import Checklist, ChecklistDigest, Point, Section
from inspector.core.layouts import Cell, Column, Line, Sheet
from inspector.core.layouts_asked import asked_cells, asked_columns, needs_answers
from inspector.core.layouts_material import Material, mark, outcome_word, steps
from inspector.core.layouts_table import blank, columns_of, data_lines, table_sheet, text
from inspector.core.moments import Moment
from inspector.core.scoring import Tally
from inspector.core.text import Text
from inspector.core.value_words import value_lines
from inspector.core.watch_words import both_times, watched_said

OPERATION: Final = (
    ("number", 7),
    ("section", 13),
    ("content", 33),
    ("how", 40),
    ("result", 15),
    ("answer", 26),
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
    ("answer", 26),
    ("record", 46),
    ("photos", 9),
)
USUAL: Final = 9
NARROW: Final = {"content": 27, "how": 32, "item": 27, "standard": 30, "answer": 23, "record": 34}
"""Where a checklist needs more columns than the usual, the widest give way, so that a printed page stays legible."""


def points_sheet(paper: Material, name: ChecklistDigest, checklist: Checklist, place: int) -> Sheet:
    """Lay out one checklist in its own form; `place` (0 when it is the only one) stands behind the sheet's name."""
    form = checklist.sheet
    wanted = [*(DEDUCTION if form == "deduction" else OPERATION), *asked_columns(checklist)]
    wanted = [one for one in wanted if one[0] != "answer" or needs_answers(checklist)]
    crowded = len(wanted) > USUAL
    columns = columns_of(paper, [(key, NARROW.get(key, width) if crowded else width) for key, width in wanted])
    sheet, at = paper.sheets[name], paper.desk.rows
    rows: list[Line] = []
    for section, point in _in_sections(checklist.sections, paper.language):
        case = sheet.cases[point.id]
        make = partial(_rows, paper, sheet, columns, section, case)
        rows += at.made(checklist, paper.language, case, make)
    total = _total(paper, paper.scores[name].total)
    below = [total.get(column.id, blank("total")) for column in columns]
    title = paper.word("sheet.checklist_title", title=checklist.title.said(paper.language), version=checklist.version)
    said = paper.word(f"sheet.{form}") + (f" {place}" if place else "")
    return table_sheet(paper, said, title, columns, (), below=[below], laid=rows)


def _rows(paper: Material, sheet: Laid, columns: Sequence[Column], section: str, case: Case) -> tuple[Line, ...]:
    """Lay out a point's row, which may go on below."""
    cells = point_cells(paper, sheet.checklist.sheet, section, case) | asked_cells(paper, sheet, case)
    return tuple(data_lines([cells[column.id] for column in columns], columns))


def point_cells(paper: Material, form: str, section: str, case: Case) -> dict[str, Cell]:
    """Make a point's cells by column, as a form of sheet lays them out; `section` is the way down to it."""
    row = _deduction if form == "deduction" else _operation
    return _shared_by_both(paper, section, case) | row(paper, case)


def record(paper: Material, case: Case) -> str:
    """Say what was written down at a point: how the number came about, place and note, then each problem."""
    answer = case.answer
    lines = [line for line in (steps(paper, case), _joined(paper, answer.place, answer.note)) if line]
    several = len(answer.findings) > 1
    for order, finding in enumerate(answer.findings, 1):
        flags = paper.listed([paper.word(f"flag.{flag}") for flag in finding.flags])
        said = _joined(paper, finding.place, finding.text)
        said = paper.word("sheet.with_reason", said=said, reason=flags) if flags else said
        lines.append(f"{order}) {said}" if several else said)
    if answer.seen is not None:
        lines.append(_times(paper, case, answer.seen))
    if answer.watched:
        lines.append(watched_said(answer.watched, paper.language))
    if case.leader is not None:
        sheet, point = case.leader
        lines.append(paper.word("shared.with", sheet=sheet.title.said(paper.language), point=point.id))
    return "\n".join(lines)


def _times(paper: Material, case: Case, seen: Moment) -> str:
    """Say when it was seen; inside the office also when it was entered."""
    if paper.internal and case.entered is not None:
        return both_times(seen, case.entered, paper.language)
    return paper.word("sheet.seen", time=f"{seen.day()} {seen.clock()}")


def _shared_by_both(paper: Material, section: str, case: Case) -> dict[str, Cell]:
    """Make the cells that both forms have."""
    point, answer = case.point, case.answer
    bears = point.rule.scored and not case.hidden
    entered = "\n".join(value_lines(point, answer.value, paper.language)) if answer.value is not None else ""
    return {
        "section": text(section, "quiet"),
        "possible": Cell(point.full, "number", "number") if bears else blank("number"),
        "answer": text(entered),
        "photos": text(paper.photo_numbers(answer.every_photo()), "id"),
    }


def _operation(paper: Material, case: Case) -> dict[str, Cell]:
    point = case.point
    return {
        "number": text(point.id, "id"),
        "content": text(point.title.said(paper.language), "strong"),
        "how": text(_how(paper, point), "quiet"),
        "result": mark(paper, case),
        "record": text(record(paper, case)),
        "earned": blank("number") if case.earned is None else Cell(case.earned, "number", "number"),
    }


def _deduction(paper: Material, case: Case) -> dict[str, Cell]:
    point, lost, said = case.point, case.lost, record(paper, case)
    if case.judgement is None or not point.rule.scored:
        said = "\n".join(part for part in (outcome_word(paper, case), said) if part)
    return {
        "order": text(point.id, "id"),
        "item": text(point.title.said(paper.language), "strong"),
        "standard": text(point.rule.words(point.full).said(paper.language), "quiet"),
        "deducted": blank("number") if lost is None else Cell(lost, "number", "taken" if lost else "number"),
        "earned_points": blank("number") if case.earned is None else Cell(case.earned, "number", "number"),
        "record": text(said),
    }


def _total(paper: Material, total: Tally) -> Mapping[str, Cell]:
    """Make the cells of the total for the columns of both forms; columns not named stay empty."""
    said = paper.word("sheet.counts", met=total.met, partial=total.partial, lost=total.lost)
    if total.judged + total.noted < total.points:
        said = paper.word("sheet.with_reason", said=said, reason=paper.word("sheet.over_judged"))
    numbers = {"possible": total.possible, "earned": total.earned, "earned_points": total.earned}
    numbers["deducted"] = total.possible - total.earned
    cells = {key: Cell(number, "number", "total_number") for key, number in numbers.items()}
    return cells | {"section": text(paper.word("sheet.total"), "total"), "record": text(said, "total")}


def _in_sections(sections: tuple[Section, ...], language: str, above: str = "") -> Iterator[tuple[str, Point]]:
    for section in sections:
        title = section.title.said(language)
        path = f"{above} › {title}" if above else title
        for point in section.points:
            yield path, point
        yield from _in_sections(section.sections, language, path)


def _how(paper: Material, point: Point) -> str:
    ways = paper.listed([paper.word(f"way.{way}") for way in point.ways])
    look_for = _sentences(paper, point.look_for)
    lines = [paper.word("sheet.how_ways", ways=ways, look_for=look_for) if look_for else ways]
    if point.exemptions:
        lines.append(paper.word("sheet.exempt", exemptions=_sentences(paper, point.exemptions)))
    return "\n".join(lines)


def _sentences(paper: Material, texts: tuple[Text, ...]) -> str:
    return paper.word("sheet.semicolon").join(one.said(paper.language).rstrip("。.；;") for one in texts)


def _joined(paper: Material, place: str, said: str) -> str:
    return paper.word("sheet.at_place", place=place, text=said) if place and said else place or said
