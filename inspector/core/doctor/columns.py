# SPDX-License-Identifier: MPL-2.0
"""The columns of one table: found in its header rows, and settled against each other."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from inspector.core.doctor.headers import LONGEST, role_of
from inspector.core.doctor.plain_text import bare
from inspector.core.doctor.tables import Cell, Row, Span
from inspector.core.doctor_tables.header_words import Role

DEEPEST: Final = 4


@dataclass(frozen=True, slots=True)
class Columns:
    """What each column of a table holds, and the numbers of its header rows; `guessed` when there is no header."""

    roles: Mapping[int, Role]
    titles: Mapping[int, str]
    rows: tuple[int, ...] = ()
    guessed: bool = False

    def of(self, *roles: Role) -> tuple[int, ...]:
        """List the columns with one of the roles, from left to right."""
        return tuple(sorted(column for column, role in self.roles.items() if role in roles))


def is_header(row: Row) -> bool:
    """Tell whether a row is a header: at least two columns of different kinds, and hardly anything else."""
    named = [role_of(cell.text) for cell in row.cells]
    known = [role for role in named if role is not None]
    short = all(len(bare(cell.text)) <= LONGEST + 8 for cell in row.cells)
    return short and len(set(known)) >= 2 and 3 * len(known) >= 2 * len(row.cells) and _names_matter(known)


def _names_matter(known: Sequence[Role]) -> bool:
    return any(role in {Role.CONTENT, Role.PROJECT, Role.STANDARD, Role.RULE, Role.FULL} for role in known)


def columns_of(rows: Sequence[Row], spans: Sequence[Span]) -> Columns:
    """Read the columns from a header row and the rows that belong to it (the first of `rows` is a header)."""
    header = _header_rows(rows, spans)
    titles = _titles(header, spans)
    roles = {column: role for column, said in titles.items() if (role := _role(said)) is not None}
    shown = {column: " ".join(dict.fromkeys(said)) for column, said in titles.items()}
    return Columns(settled(roles), shown, tuple(row.number for row in header))


def _header_rows(rows: Sequence[Row], spans: Sequence[Span]) -> list[Row]:
    first = rows[0]
    bottom = max(
        [
            first.number,
            *(span.bottom for span in spans if span.top == first.number and span.bottom - span.top < DEEPEST),
        ]
    )
    wide = any(span.top == span.bottom == first.number and span.right > span.left for span in spans)
    header = [first]
    for row in rows[1:DEEPEST]:
        inside = row.number <= bottom or (wide and row.number == header[-1].number + 1)
        if not inside or any(len(bare(cell.text)) > LONGEST + 8 for cell in row.cells):
            break
        if not any(role_of(cell.text) for cell in row.cells):
            break
        if row.number > bottom and any(_is_number(cell) for cell in row.cells):
            break
        header.append(row)
    return header


def _titles(header: Sequence[Row], spans: Sequence[Span]) -> dict[int, list[str]]:
    """The header texts over each column, from the lowest upwards; a merged heading stands over each of its columns."""
    titles: dict[int, list[str]] = {}
    for row in reversed(header):
        for cell in row.cells:
            span = next((one for one in spans if (one.top, one.left) == (cell.row, cell.column)), None)
            last = span.right if span else cell.column
            for column in range(cell.column, min(last, cell.column + 50) + 1):
                titles.setdefault(column, []).append(cell.text)
    return titles


def _role(said: Sequence[str]) -> Role | None:
    for text in [*said, "".join(reversed(said))]:
        role = role_of(text)
        if role is not None:
            return role
    return None


def settled(roles: Mapping[int, Role]) -> dict[int, Role]:
    """Settle what 项目 and 标准 mean here: the content of points needs one column, the rest heads sections or rules."""
    made = dict(roles)
    if Role.CONTENT not in made.values():
        for role in (Role.STANDARD, Role.PROJECT, Role.RULE, Role.LOOK):
            found = [column for column in sorted(made) if made[column] is role]
            if found:
                made[found[0] if role is Role.STANDARD else found[-1]] = Role.CONTENT
                break
    later = Role.LOOK if Role.RULE in made.values() else Role.RULE
    return {column: later if role is Role.STANDARD else role for column, role in made.items()}


def side_by_side(columns: Columns) -> list[Columns]:
    """Part tables that stand beside each other: the same headings, in the same order, once more to the right."""
    places = sorted(columns.titles)
    starts = [place for place in places if columns.titles[place] == columns.titles[places[0]]]
    if len(starts) < 2:
        return [columns]
    bounds = [*starts, places[-1] + 1]
    groups = [[place for place in places if low <= place < high] for low, high in pairwise(bounds)]
    named = [[columns.titles[place] for place in group] for group in groups]
    if len(named[0]) < 2 or any(names != named[0] for names in named):
        return [columns]
    parts = [{place: columns.titles[place] for place in group} for group in groups]
    ends = [{place: role for place, said in part.items() if (role := role_of(said)) is not None} for part in parts]
    return [replace(columns, roles=settled(roles), titles=part) for roles, part in zip(ends, parts, strict=True)]


def refined(columns: Columns, rows: Sequence[Row], says_rule: Callable[[str], bool]) -> Columns:
    """Take 项目 for the content and 标准 for the rule where each row has its own 项目 and 标准 speaks of scoring."""
    content, project = columns.of(Role.CONTENT), columns.of(Role.PROJECT)
    if len(content) != 1 or not project or Role.RULE in columns.roles.values():
        return columns
    texts = [cell.text for row in rows if (cell := row.at(content[0])) is not None]
    named = [row for row in rows if row.at(content[0]) is not None and row.at(project[-1]) is not None]
    scoring = [text for text in texts if says_rule(text)]
    if not texts or 2 * len(scoring) < len(texts) or 5 * len(named) < 4 * len(texts):
        return columns
    roles = dict(columns.roles) | {content[0]: Role.RULE, project[-1]: Role.CONTENT}
    return replace(columns, roles=roles)


def guessed(rows: Sequence[Row]) -> Columns:
    """Guess the columns of a table without a header: the wordiest is the content, numbers right of it points."""
    lengths: dict[int, list[int]] = {}
    digits: dict[int, int] = {}
    for row in rows:
        for cell in row.cells:
            lengths.setdefault(cell.column, []).append(len(cell.text))
            digits[cell.column] = digits.get(cell.column, 0) + _is_number(cell)
    if not lengths:
        return Columns({}, {}, guessed=True)
    content = max(lengths, key=lambda column: (sum(lengths[column]) - 100 * digits[column], -column))
    roles = {content: Role.CONTENT}
    for column, known in sorted(lengths.items()):
        if column != content and 3 * digits[column] >= 2 * len(known):
            role = Role.NUMBER if column < content else Role.FULL
            if role not in roles.values():
                roles[column] = role
        elif column != content:
            roles[column] = Role.PROJECT if column < content else Role.RULE
    return Columns(roles, {}, guessed=True)


def _is_number(cell: Cell) -> bool:
    return bare(cell.text).removesuffix("分").isdecimal()
