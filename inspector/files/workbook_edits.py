# SPDX-License-Identifier: MPL-2.0
"""Reads what somebody changed by hand in a workbook: which point a cell speaks of, and the answer it comes to.

Nothing is guessed: every answer a point could have is laid out once more, and a change is understood when exactly one
of them gives the cells that came.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final

from inspector.core.answers import Answer, Status
from inspector.core.carrier import Carrier
from inspector.core.cases import Case
from inspector.core.checklist import Checklist, ChecklistDigest, PointId
from inspector.core.layouts import Cell, Sheet
from inspector.core.layouts_material import MARKS, Material, material
from inspector.core.layouts_points import point_cells, points_sheet
from inspector.core.merging.edits import Edit
from inspector.core.points import Point
from inspector.core.problems import KnownError, Problem
from inspector.core.rules.rule import Buttons, Counters, NumberField, ShareField
from inspector.core.scoring import judge
from inspector.core.values import Amount, Choice, Counts, Occurrence, Share, Value
from inspector.files.workbook_comparing import Difference

VALUES: Final = ("result", "answer", "earned", "earned_points", "deducted")
MOST: Final = 200
"""How many of one thing an edited cell may count."""
_PLACE: Final = "\ue000"
_NUMBER: Final = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of a sheet of points: whose it is, its columns, and whether the point has it alone."""

    key: tuple[ChecklistDigest, PointId]
    case: Case
    form: str
    columns: tuple[str, ...]
    alone: bool


def read_edits(carrier: Carrier, differences: Sequence[Difference]) -> tuple[Edit, ...]:
    """Say of every difference what it means; those that cannot be taken say why."""
    if not differences:
        return ()
    paper = material(carrier.card, carrier.checklists, carrier.options, carrier.thumbs)
    rows = dict(_rows(paper))
    changed: dict[tuple[str, int], dict[str, Difference]] = {}
    found: dict[Difference, Edit] = {}
    for one in differences:
        place = _spot(one)
        row = rows.get((one.sheet, place[0])) if place else None
        if row is None or place is None or not 0 < place[1] <= len(row.columns):
            found[one] = _left(one, Problem("edit_elsewhere"))
            continue
        changed.setdefault((one.sheet, place[0]), {})[row.columns[place[1] - 1]] = one
    for where, cells in changed.items():
        found |= _understood(paper, rows[where], cells)
    return tuple(found[one] for one in differences)


def _rows(paper: Material) -> Iterator[tuple[tuple[str, int], _Row]]:
    several = len(paper.checklists) > 1
    for place, (name, checklist) in enumerate(paper.checklists, 1):
        sheet = points_sheet(paper, name, checklist, place if several else 0)
        yield from _rows_of(paper, name, checklist, sheet)


def _rows_of(
    paper: Material, name: ChecklistDigest, checklist: Checklist, sheet: Sheet
) -> Iterator[tuple[tuple[str, int], _Row]]:
    """Go through the rows of one sheet: a point begins where its id stands, and may go on below."""
    columns = tuple(column.id for column in sheet.columns)
    first = columns.index("order" if checklist.sheet == "deduction" else "number")
    starts: list[tuple[int, PointId]] = []
    waiting = [point.id for point in checklist.points()]
    for number in range(sheet.head + 1, sheet.end + 1):
        said = sheet.lines[number - 1].cells[first].value
        if waiting and said is not None and waiting[0].startswith(str(said)):
            starts.append((number, waiting.pop(0)))
    ends = [number for number, _ in starts[1:]] + [sheet.end + 1]
    for (number, point), end in zip(starts, ends, strict=True):
        case = paper.sheets[name].cases[point]
        row = _Row((name, point), case, checklist.sheet, columns, end == number + 1)
        for line in range(number, end):
            yield (sheet.name, line), row


def _understood(paper: Material, row: _Row, cells: Mapping[str, Difference]) -> dict[Difference, Edit]:
    """Understand the changed cells of one point together: two cells of one answer must agree."""
    found: dict[Difference, Edit] = {}
    if not row.alone or row.case.elsewhere or row.case.hidden:
        return {one: _left(one, Problem("edit_unclear"), row, column) for column, one in cells.items()}
    values = {column: one for column, one in cells.items() if column in VALUES}
    if values:
        fitting = [one for one in _possible(row.case) if _fits(paper, row, one, values)]
        if len(fitting) == 1:
            found |= {one: _taken(one, row, column, fitting[0]) for column, one in values.items()}
        else:
            found |= {one: _left(one, Problem("edit_unclear"), row, column) for column, one in values.items()}
    for column, one in cells.items():
        if one not in found:
            written = _written(paper, row, one.found) if column == "record" else None
            taken = _taken(one, row, written[0], written[1]) if written else None
            found[one] = taken or _left(one, Problem("edit_elsewhere"), row, column)
    return found


def _possible(case: Case) -> Iterator[Answer]:
    """List the answers a point could have, what was written beside them kept."""
    blank = replace(case.answer, value=None, reason="")
    for value in _values(case.point, case.answer):
        try:
            if case.point.rule.judge(case.point.full, value).complete:
                yield replace(blank, status=Status.JUDGED, value=value)
        except KnownError:
            continue
    if case.point.may_skip:
        yield replace(blank, status=Status.NOT_APPLICABLE)
    yield replace(blank, status=Status.CANNOT_JUDGE)


def _values(point: Point, answer: Answer) -> Iterator[Value]:
    form = point.rule.form(point.full)
    if isinstance(form, Buttons):
        yield from (Choice(option.code) for option in form.options)
    elif isinstance(form, NumberField):
        count = min(2000, int((form.most - form.least) / form.step)) if form.step else 0
        yield from (Amount(form.least + place * form.step) for place in range(count + 1))
    elif isinstance(form, ShareField) and isinstance(answer.value, Share):
        yield from (Share(part, answer.value.whole) for part in range(answer.value.whole + 1))
    elif isinstance(form, Counters):
        yield from _counted(form, answer)


def _counted(form: Counters, answer: Answer) -> Iterator[Counts]:
    """Count one line anew and leave the others; none at all comes first, once."""
    held = answer.value.items if isinstance(answer.value, Counts) else ()
    yield Counts()
    for line in form.lines:
        others = tuple(item for item in held if item.line != line.id)
        least = 0 if others else 1
        for number in range(least, MOST):
            yield Counts((*others, *((Occurrence(line.id, number),) if number else ())))


def _fits(paper: Material, row: _Row, answer: Answer, values: Mapping[str, Difference]) -> bool:
    if answer.value == row.case.answer.value and answer.status is row.case.answer.status:
        return False
    try:
        judgement = judge(row.case.point, answer)
    except KnownError:
        return False
    case = replace(row.case, answer=answer, judgement=judgement, made=judgement)
    cells = point_cells(paper, row.form, "", case)
    return all(_says(column, cells[column], one.found) for column, one in values.items())


def _says(column: str, cell: Cell, found: str) -> bool:
    """Tell whether a cell as somebody wrote it says what a laid out cell says."""
    if isinstance(cell.value, Fraction):
        number = _NUMBER.fullmatch(found.strip())
        return number is not None and Fraction(number[0]) == cell.value
    laid = str(cell.value or "")
    if column == "result":
        marks = "".join(set(MARKS.values()))
        return found.strip().lstrip(marks).strip() == laid.lstrip(marks).strip() or found.strip() == laid[:1]
    return bool(found.strip()) and found.strip() == laid


def _written(paper: Material, row: _Row, found: str) -> tuple[str, Answer] | None:
    """Find the note, else the place, that gives the record as it came; the rest of the record must be the same."""
    answer = row.case.answer
    for field, marked in (
        ("note", replace(answer, note=_PLACE)),
        ("place", replace(answer, place=_PLACE)),
    ):
        case = replace(row.case, answer=marked)
        laid = str(point_cells(paper, row.form, "", case)["record"].value or "")
        before, held, after = laid.partition(_PLACE)
        whole = held and found.startswith(before) and found.endswith(after)
        if whole and len(found) >= len(before) + len(after):
            said = found[len(before) : len(found) - len(after)].strip()
            return field, replace(answer, note=said) if field == "note" else replace(answer, place=said)
        bare = replace(answer, note="") if field == "note" else replace(answer, place="")
        case = replace(row.case, answer=bare)
        if found == str(point_cells(paper, row.form, "", case)["record"].value or ""):
            return field, bare
    return None


def _spot(one: Difference) -> tuple[int, int] | None:
    match = re.fullmatch(r"([A-Z]{1,3})([1-9][0-9]{0,6})", one.cell)
    if match is None:
        return None
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - 64
    return int(match[2]), column


def _taken(one: Difference, row: _Row, field: str, answer: Answer) -> Edit:
    return Edit(one.sheet, one.cell, one.expected, one.found, row.key, field, answer)


def _left(one: Difference, problem: Problem, row: _Row | None = None, field: str = "") -> Edit:
    key = row.key if row is not None else None
    return Edit(one.sheet, one.cell, one.expected, one.found, key, field, problem=problem)
