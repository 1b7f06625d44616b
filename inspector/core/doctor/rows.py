# SPDX-License-Identifier: MPL-2.0
"""The rows of one table told apart: headers, totals, notes, form fields, sections, points and what continues them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from inspector.core.doctor.columns import Columns, columns_of, guessed, is_header, refined, side_by_side
from inspector.core.doctor.plain_text import folded, numbered
from inspector.core.doctor.rule_texts import says_rule
from inspector.core.doctor.tables import Cell, Row, Span, Table
from inspector.core.doctor_tables.header_words import Role

_TOTAL: Final = re.compile(
    r"(合计|总计|小计|共计|总分|总扣分|得分合计|总得分|累计|total|sum|subtotal|grandtotal)[:：]?(分值|得分)?"
    r"|.{1,7}(合计|总计|小计|共计)$",
    re.IGNORECASE,
)
_NOTE: Final = re.compile(
    r"\s*(注\s*[:：\d]|备注\s*[:：]|说明\s*[:：]|附注|附件|填表说明|※|★|\*|notes?\s*[:：]|remarks?\s*[:：])",
    re.IGNORECASE,
)
_FIELD: Final = re.compile(
    r"(检查人|检查人员|测评员|测评人|考核人|督查员|记录人|填表人|审核人|负责人|签字|签名|签章|盖章|日期|时间|单位|被检查单位|受检单位|点位|点位名称|名称|地址|得分|总分|"
    r"inspector|signature|signed|date|site|unit|address)\s*(\([^)]*\)|（[^）]*）)?\s*[:：_]",
    re.IGNORECASE,
)
_CHAPTER: Final = re.compile(
    r"\s*([一二三四五六七八九十]{1,3}\s*[、.．]|[(（]\s*[一二三四五六七八九十]{1,3}\s*[)）]|第.{1,3}[章节部分]|[IVX]{1,4}\s*\.)"
)
_LETTERED: Final = re.compile(r"\s*([A-Z]\s*[.)]|(Part|Section|Chapter)\s+[0-9A-Z]{1,3}\b)\s*:?\s*[A-Z][^.;]*$")
_LONGEST_HEADING: Final = 60


@dataclass(frozen=True, slots=True)
class Region:
    """One table of a sheet: its columns and the rows below its header."""

    columns: Columns
    header: tuple[Row, ...]
    rows: tuple[Row, ...]


class Sheet:
    """A table being read: its cells by place, each merged cell standing for its whole range."""

    __slots__ = ("_cells", "_covers", "table")

    def __init__(self, table: Table) -> None:
        """Lay out the cells; ranges of more than 2,000 cells cover their first column and row alone."""
        self.table = table
        self._cells = {(cell.row, cell.column): cell for cell in table.cells()}
        self._covers: dict[tuple[int, int], Span] = {}
        for span in table.merged[:20_000]:
            for spot in _inside(span):
                self._covers.setdefault(spot, span)

    def own(self, row: Row, column: int) -> Cell | None:
        """Give the cell that stands in this very row."""
        return self._cells.get((row.number, column))

    def span(self, row: int, column: int) -> Span | None:
        """Give the merged range over a place."""
        return self._covers.get((row, column))

    def above(self, row: Row, column: int) -> Cell | None:
        """Give the merged cell that reaches down to this row from a row above."""
        span = self._covers.get((row.number, column))
        if span is None or span.top >= row.number:
            return None
        return self._cells.get((span.top, span.left))

    def width(self, cell: Cell) -> int:
        """Tell over how many columns a cell is merged."""
        span = self._covers.get((cell.row, cell.column))
        return 1 if span is None else span.right - span.left + 1

    def is_wide(self, row: Row, columns: Columns) -> bool:
        """Tell whether one cell stands alone over at least half of the table's columns."""
        return len(row.cells) == 1 and 2 * self.width(row.cells[0]) >= max(2, len(columns.titles))


def _inside(span: Span) -> Iterator[tuple[int, int]]:
    wide, high = span.right - span.left + 1, span.bottom - span.top + 1
    if wide * high > 2_000:
        wide = 1
    for row in range(span.top, min(span.bottom, span.top + 2_000) + 1):
        for column in range(span.left, span.left + wide):
            yield row, column


def split(sheet: Sheet) -> tuple[tuple[Row, ...], tuple[Region, ...]]:
    """Split a sheet into what stands above its first header and its tables."""
    rows = sheet.table.rows
    starts = _starts(rows)
    if not starts:
        body = tuple(row for row in rows if row.cells)
        columns = guessed([row for row in body if len(row.cells) > 1])
        return ((), (Region(columns, (), body),)) if columns.roles else (rows, ())
    regions = []
    for start, end in zip(starts, [*starts[1:], len(rows)], strict=True):
        columns = columns_of(rows[start : min(end, start + 6)], _near(sheet.table.merged, rows[start].number))
        count = len(columns.rows)
        body = rows[start + count : end]
        for place, part in enumerate(side_by_side(columns)):
            own = body if part is columns else _cut(body, part, first=place == 0)
            regions.append(Region(refined(part, own, says_rule), () if place else rows[start : start + count], own))
    return rows[: starts[0]], tuple(regions)


def _cut(rows: Sequence[Row], columns: Columns, *, first: bool) -> tuple[Row, ...]:
    """Keep the cells below a table's own columns; the first of several keeps what stands below none."""
    left, right = min(columns.titles), max(columns.titles)
    made = (
        tuple(cell for cell in row.cells if (first or cell.column >= left) and cell.column <= right) for row in rows
    )
    return tuple(Row(row.number, cells) for row, cells in zip(rows, made, strict=True) if cells)


def _starts(rows: Sequence[Row]) -> list[int]:
    """The rows where a header begins; a second header row directly below belongs to the first."""
    starts: list[int] = []
    for place, row in enumerate(rows):
        if is_header(row) and not (starts and place - starts[-1] < 3 and _follows(rows, starts[-1], place)):
            starts.append(place)
    return starts


def _follows(rows: Sequence[Row], start: int, place: int) -> bool:
    between = rows[start + 1 : place]
    return all(is_header(row) for row in between) and rows[place].number - rows[start].number <= 3


def _near(merged: Sequence[Span], row: int) -> list[Span]:
    return [span for span in merged if row <= span.top <= row + 6]


def is_total(row: Row) -> bool:
    """Tell whether a row only adds up what stands above it."""
    words = [re.sub(r"\s+", "", folded(cell.text)) for cell in row.cells]
    texts = [word for word in words if not re.fullmatch(r"[-0-9.%分/]+", word)]
    return 1 <= len(texts) <= 2 and _TOTAL.match(texts[0]) is not None and len(texts[0]) <= 10


def is_note(row: Row) -> bool:
    """Tell whether a row is a note to the table."""
    return len(row.cells) <= 2 and _NOTE.match(row.cells[0].text) is not None


def is_form_field(row: Row) -> bool:
    """Tell whether a row is to be filled in by hand: names, signatures, dates."""
    return all(_FIELD.search(cell.text) and len(cell.text) <= 80 for cell in row.cells[:1]) and all(
        len(cell.text) <= 80 for cell in row.cells
    )


def is_section(sheet: Sheet, row: Row, columns: Columns) -> bool:
    """Tell whether a row heads a section: one short text, over the whole width or with a chapter's number."""
    texts = [cell for cell in row.cells if columns.roles.get(cell.column) not in {Role.NUMBER, Role.FULL, Role.ENTRY}]
    own = columns.of(Role.CONTENT)
    number = [cell for cell in row.cells if columns.roles.get(cell.column) is Role.NUMBER]
    if not texts and len(row.cells) <= 2 and number and _CHAPTER.match(number[0].text) and numbered(number[0].text)[1]:
        return numbered(number[0].text)[0] != ""
    if len(row.cells) == 1 and number and not re.fullmatch(r"[^\w]*[0-9A-Za-z.-]+[^\w]*", folded(number[0].text)):
        return len(number[0].text) <= _LONGEST_HEADING
    if len(texts) != 1 or len(texts[0].text) > _LONGEST_HEADING or _scores(texts[0].text):
        return False
    if sheet.is_wide(row, columns):
        return True
    said_full = any(columns.roles.get(cell.column) is Role.FULL for cell in row.cells)
    if any(_CHAPTER.fullmatch(cell.text + "、") for cell in number):
        return True
    if len(row.cells) == 1 and _LETTERED.match(texts[0].text):
        return True
    if _CHAPTER.match(texts[0].text) and (not said_full or not number):
        return True
    return texts[0].column not in own and columns.roles.get(texts[0].column) is not Role.RULE and len(row.cells) == 1


def _scores(text: str) -> bool:
    return re.search(r"扣\s*[0-9.一二三四五两半]+\s*分|不得分|每.{0,8}[得扣]", text) is not None
