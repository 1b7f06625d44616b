# SPDX-License-Identifier: MPL-2.0
"""The sheets of a filled-in template: which columns they have, and each row's fields as nodes that know their cell."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from inspector.core.doctor.tables import Cell, Row, Table
from inspector.core.layouts_template import Column, SheetLaw
from inspector.core.problems import Problem
from inspector.files.checklist_names import SYNONYMS
from inspector.files.template_cells import Filled, key_node, value_node
from inspector.files.yaml_desk import Desk
from inspector.files.yaml_forms import LANGUAGE_NAMES, forgiven
from inspector.files.yaml_nodes import MappingNode, Node, ScalarNode, Spot

_NO_ROW: Final = Spot(line=1)


@dataclass(frozen=True, slots=True)
class Line:
    """One filled row: the node of its first cell, and its fields by name."""

    at: Node
    fields: Mapping[str, Node]

    def plain(self, field: str) -> str:
        """Give the text of a field that is one word; empty when there is none."""
        node = self.fields.get(field)
        return str(node.value).strip() if isinstance(node, ScalarNode) else ""

    def node(self, *without: str) -> MappingNode:
        """Give the row as an object without some of its fields."""
        pairs = [(key_node(key, value), value) for key, value in self.fields.items() if key not in without]
        return MappingNode("", pairs, self.at.start_mark)


def lines_of(law: SheetLaw, table: Table | None, desk: Desk) -> Iterator[Line]:
    """Go through the filled rows of a sheet; headings nobody knows are noted."""
    if table is None or not table.rows:
        return
    headings = _headings(law, table.rows[0], desk)
    for row in table.rows[1:]:
        yield _line(row, headings, desk)


def _headings(law: SheetLaw, row: Row, desk: Desk) -> dict[int, tuple[Column, str] | None]:
    """Give what each column means; None for one whose heading is noted already."""
    found: dict[int, tuple[Column, str] | None] = {}
    for cell in row.cells:
        said = heading_of(law, cell.text)
        if said is None:
            known = [column.heading("zh" if column.by_language else "") for column in law.columns]
            desk.unknown(spot_node(cell), "template_column", cell.text.strip(), known)
            found[cell.column] = None
        elif said in found.values():
            first = next(place for place, other in found.items() if other == said)
            desk.twice(spot_node(cell), cell.text.strip(), spot_node(Cell(cell.sheet, cell.row, first, "")))
            found[cell.column] = None
        else:
            found[cell.column] = said
    return found


def heading_of(law: SheetLaw, text: str) -> tuple[Column, str] | None:
    """Tell which column, and which language of it, a heading means: `标题 title:zh`, `标题:zh`, `title`, `标题`."""
    name, _, language = text.strip().replace("：", ":").partition(":")
    code = language.strip().lower().replace("-", "_")
    column = _column(law, name.strip())
    if column is None or (code and not column.by_language):
        return None
    return column, (LANGUAGE_NAMES.get(code, code) or "zh") if column.by_language else ""


def _column(law: SheetLaw, name: str) -> Column | None:
    """Find a column by its field, by its words in either language, or by both as the template writes them."""
    low = name.lower()
    for column in law.columns:
        if low in {column.key, column.zh.lower(), column.en.lower()} or low.split()[-1:] == [column.key]:
            return column
    key = forgiven(name, SYNONYMS)
    return next((column for column in law.columns if column.key == key), None)


def _line(row: Row, headings: Mapping[int, tuple[Column, str] | None], desk: Desk) -> Line:
    filled: dict[str, list[Filled]] = {}
    columns: dict[str, Column] = {}
    for cell in row.cells:
        if cell.column not in headings:
            if cell.text.strip():
                desk.note(spot_node(cell), Problem("template_nameless"))
            continue
        heading = headings[cell.column]
        if heading is None:
            continue
        column, language = heading
        columns[column.key] = column
        filled.setdefault(column.key, []).append(Filled(language, spot_node(cell)))
    fields = {key: value_node(columns[key], cells, desk) for key, cells in filled.items()}
    at = spot_node(row.cells[0]) if row.cells else ScalarNode("", "", _NO_ROW)
    return Line(at, {key: node for key, node in fields.items() if node is not None})


def spot_node(cell: Cell) -> ScalarNode:
    """Make a node of a cell's text that knows the cell."""
    return ScalarNode("", cell.text, Spot(line=cell.row, sheet=cell.sheet, cell=cell.place))
