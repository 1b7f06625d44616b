# SPDX-License-Identifier: MPL-2.0
"""The points of a table gathered from its rows: one draft a point, with the rows that continue it."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from inspector.core.doctor.columns import Columns
from inspector.core.doctor.plain_text import language, tidied
from inspector.core.doctor.rows import Region, Sheet, is_form_field, is_note, is_section, is_total
from inspector.core.doctor.tables import Cell, Row
from inspector.core.doctor_tables.header_words import Role


@dataclass(slots=True, frozen=True)
class Heading:
    """A section begun by cells of one row; `level` counts from 0, the outermost."""

    cells: tuple[Cell, ...]
    level: int
    wide: bool = False

    @property
    def key(self) -> str:
        """The address of its first cell."""
        return self.cells[0].address


@dataclass(slots=True, frozen=True)
class Other:
    """A row that is no point: a total, a note, a form field or a header."""

    row: Row
    kind: str


@dataclass(slots=True, frozen=True)
class Draft:
    """A point: its section, its columns, its first row's cells, those reaching down to it, and its further rows."""

    section: str
    columns: Columns
    cells: tuple[Cell, ...]
    borrowed: tuple[Cell, ...] = ()
    more: list[tuple[Cell, ...]] = field(default_factory=list)

    @property
    def key(self) -> str:
        """The address of its first cell."""
        return self.cells[0].address

    def texts(self, *roles: Role) -> list[str]:
        """Give the texts of the columns with one of the roles, in reading order."""
        columns = set(self.columns.of(*roles))
        every = [*self.borrowed, *self.cells, *(cell for cells in self.more for cell in cells)]
        return [tidied(cell.text) for cell in every if cell.column in columns]

    def scoring(self) -> list[str]:
        """Give the scoring words row by row; content that several rows bring each stands before its words."""
        rows = [(*self.borrowed, *self.cells), *self.more]
        content, rule = set(self.columns.of(Role.CONTENT)), set(self.columns.of(Role.RULE))
        several = any(cell.column in content for cells in self.more for cell in cells)
        made = []
        for cells in rows:
            said = [tidied(cell.text) for cell in cells if cell.column in rule]
            own = [tidied(cell.text) for cell in cells if cell.column in content] if several and said else []
            made += ["，".join([*own[:1], *said[:1]]), *said[1:]] if said else []
        return made

    def strangers(self) -> list[Cell]:
        """Give the cells in columns nobody knows."""
        every = [*self.cells, *(cell for cells in self.more for cell in cells)]
        return [cell for cell in every if cell.column not in self.columns.roles]


Found = Heading | Other | Draft


class Gathering:
    """Walks the rows of one region and tells sections, points, continuations and the rest."""

    __slots__ = ("_columns", "_found", "_levels", "_open", "_region", "_sheet", "_split")

    def __init__(self, sheet: Sheet, region: Region) -> None:
        """Begin with no section and no point."""
        self._sheet = sheet
        self._region = region
        self._columns = region.columns
        self._found: list[Found] = []
        self._open: Draft | None = None
        self._levels: list[Heading] = []
        self._split = self._split_spans()

    def walk(self, levels: Iterable[Heading] = ()) -> tuple[list[Found], list[Heading]]:
        """Go through the rows; `levels` are the sections still open from the table above."""
        self._levels = list(levels)
        for row in self._region.rows:
            self._take(row)
        return self._found, self._levels

    def _take(self, row: Row) -> None:
        kinds: tuple[tuple[str, Callable[[Row], bool]], ...] = (
            ("total", is_total),
            ("note", is_note),
            ("field", is_form_field),
        )
        alone = len(row.cells) <= 1 or not self._own(row, Role.CONTENT)
        for kind, test in kinds:
            if (alone or kind == "total") and test(row):
                self._found.append(Other(row, kind))
                self._open = None
                return
        if is_section(self._sheet, row, self._columns):
            self._section(row)
        elif self._continues(row):
            self._more(row)
        else:
            self._point(row)

    def _section(self, row: Row) -> None:
        level = 1 if row.cells[0].text.strip().startswith(("（", "(")) and any(one.wide for one in self._levels) else 0
        self._open_section(Heading(row.cells, level, wide=True))
        self._open = None

    def _open_section(self, heading: Heading) -> None:
        self._levels = [one for one in self._levels if one.level < heading.level or (one.wide and not heading.wide)]
        self._levels.append(heading)
        self._found.append(heading)

    def _continues(self, row: Row) -> bool:
        """Tell whether a row adds to the point above: its content or its full points reach down to it, or are blank."""
        if self._open is None or self._own(row, Role.NUMBER):
            return False
        if self._own(row, Role.CONTENT):
            reaches = self._reaching(row, Role.FULL)
            return bool(reaches) and not self._own(row, Role.FULL) and reaches[0].row >= self._open.cells[0].row
        words = self._reaching(row, Role.CONTENT) or self._own(row, Role.RULE, Role.LOOK)
        return not (self._own(row, Role.FULL) and words)

    def _more(self, row: Row) -> None:
        if self._open is not None:
            self._open.more.append(row.cells)

    def _point(self, row: Row) -> None:
        self._project(row)
        section = self._levels[-1].key if self._levels else ""
        borrowed = [
            cell for cell in self._reaching(row, *Role) if self._role(cell) not in {Role.PROJECT, Role.NUMBER, None}
        ]
        if row.number in self._split:
            borrowed = [cell for cell in borrowed if self._role(cell) is not Role.CONTENT]
        worded = borrowed or self._own(row, Role.CONTENT, Role.RULE, Role.LOOK, Role.FAULT)
        if not worded and not self._says_something(row):
            return
        headings = {cell.address for one in self._levels for cell in one.cells}
        cells = tuple(cell for cell in row.cells if cell.address not in headings)
        if cells:
            self._open = Draft(section, self._columns, cells, tuple(borrowed))
            self._found.append(self._open)

    def _says_something(self, row: Row) -> bool:
        """Keep a row without any content as a point only when it says something in words."""
        headings = {cell.address for one in self._levels for cell in one.cells}
        return any(cell.address not in headings and not _is_blank_form(cell.text) for cell in row.cells)

    def _project(self, row: Row) -> None:
        """Open the sections whose cells begin in this row; a merged content heads no rows beyond its own."""
        if row.number not in self._split:
            own = self._columns.of(Role.CONTENT)
            self._levels = [one for one in self._levels if one.wide or one.cells[0].column not in own]
        for level, columns in enumerate(self._project_levels(row)):
            cells = tuple(cell for column in columns if (cell := self._sheet.own(row, column)) is not None)
            depth = level + (1 + max((one.level for one in self._levels if one.wide), default=-1))
            if not cells:
                continue
            same = [one for one in self._levels if not one.wide and one.level == depth]
            if same and [tidied(cell.text) for cell in same[0].cells] == [tidied(cell.text) for cell in cells]:
                continue
            self._open_section(Heading(cells, depth))

    def _project_levels(self, row: Row) -> list[list[int]]:
        levels: list[list[int]] = []
        for column in self._columns.of(Role.PROJECT):
            said = language(self._columns.titles.get(column, ""))
            before = levels[-1][-1] if levels else 0
            if levels and before == column - 1 and said == "en" != language(self._columns.titles.get(before, "")):
                levels[-1].append(column)
            else:
                levels.append([column])
        if row.number in self._split:
            levels.append(list(self._columns.of(Role.CONTENT)))
        return levels

    def _split_spans(self) -> frozenset[int]:
        """The rows whose content is one merged cell over several rows with points of their own."""
        rows: dict[tuple[int, int], list[int]] = {}
        for row in self._region.rows:
            for column in self._columns.of(Role.CONTENT):
                span = self._sheet.span(row.number, column)
                if span is not None and span.bottom > span.top and self._own(row, Role.FULL):
                    rows.setdefault((span.top, span.left), []).append(row.number)
        words = self._columns.of(Role.RULE, Role.LOOK)
        return frozenset(number for numbers in rows.values() if len(numbers) > 1 and words for number in numbers)

    def _own(self, row: Row, *roles: Role) -> list[Cell]:
        return [cell for column in self._columns.of(*roles) if (cell := self._sheet.own(row, column)) is not None]

    def _reaching(self, row: Row, *roles: Role) -> list[Cell]:
        return [cell for column in self._columns.of(*roles) if (cell := self._sheet.above(row, column)) is not None]

    def _role(self, cell: Cell) -> Role | None:
        return self._columns.roles.get(cell.column)


def _is_blank_form(text: str) -> bool:
    return re.fullmatch(r"[□○√×✓✗\s_/—符合不是否格达标-]*", text) is not None


def gathered(sheet: Sheet, regions: Sequence[Region]) -> list[Found]:
    """Gather every table of a sheet; a table with the same columns goes on with the sections of the one above."""
    found: list[Found] = []
    levels: list[Heading] = []
    before: Columns | None = None
    for region in regions:
        same = before is not None and before.roles == region.columns.roles
        more, levels = Gathering(sheet, region).walk(
            levels if same or not region.header or _ends_open(found, region) else ()
        )
        found.extend([*(Other(row, "header") for row in region.header), *more])
        before = region.columns
    return found


def _ends_open(found: Sequence[Found], region: Region) -> bool:
    """Tell whether the table above ended with a heading that can only belong to this one."""
    last = found[-1] if found else None
    return bool(region.header) and isinstance(last, Heading) and last.wide
