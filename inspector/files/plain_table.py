# SPDX-License-Identifier: MPL-2.0
"""Loads a plain table of points: a row a point, columns named as fields are, rules as in YAML; nothing guessed."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from inspector.core.checklist import FORMAT
from inspector.core.doctor.plain_text import language
from inspector.core.doctor.tables import Table
from inspector.core.layouts_template import POINTS, SheetLaw
from inspector.core.problems import Problem
from inspector.core.rules import RULES
from inspector.files.checklist_families import no_families
from inspector.files.checklist_yaml import Loaded, read_nodes
from inspector.files.sources import shown_name
from inspector.files.tables import Problems, read_tables
from inspector.files.template_cells import key_node
from inspector.files.template_sheets import Line, heading_of, lines_of
from inspector.files.yaml_desk import Desk
from inspector.files.yaml_nodes import MappingNode, Node, ScalarNode, SequenceNode, Spot

_KINDS: Final[Mapping[str, str]] = {"rule": "tree", "section": "words"}
TABLE: Final = SheetLaw(
    "table",
    "条目",
    "Points",
    tuple(
        replace(column, kind=_KINDS.get(column.key, column.kind)) for column in POINTS.columns if column.key != "use"
    ),
)
_LISTS: Final = (("class", "classes"), ("trades", "trades"), ("stop", "stops"))
_RULE: Final = re.compile(r"\s*(?:\{?\s*kind\s*:\s*)?([a-z_]+)")


def is_plain_table(tables: Sequence[Table]) -> bool:
    """Tell a plain table: one sheet, every heading a field's name, a title and a rule, each rule of a known kind."""
    shown = [table for table in tables if not table.hidden]
    if len(shown) != 1 or len(shown[0].rows) < 2:
        return False
    headings = {cell.column: heading_of(TABLE, cell.text) for cell in shown[0].rows[0].cells}
    fields = {heading[0].key for heading in headings.values() if heading is not None}
    if None in headings.values() or not {"title", "rule"} <= fields:
        return False
    place = next(column for column, heading in headings.items() if heading is not None and heading[0].key == "rule")
    rules = [cell.text for row in shown[0].rows[1:] if (cell := row.at(place)) is not None]
    kinds = [match[1] if (match := _RULE.match(said)) else "" for said in rules]
    return bool(kinds) and all(kind in RULES for kind in kinds)


def load_table(source: Path | bytes, *, name: str = "") -> Loaded:
    """Load a plain table as a checklist named after its file; like `load_checklist`, with cells instead of lines.

    Nothing in the file can raise.
    """
    shown = shown_name(source, name)
    tables, notes = read_tables(source, shown)
    return plain_of(tables, notes, shown)


def plain_of(tables: Sequence[Table], notes: Problems, shown: str) -> Loaded:
    """Load a plain table that is read already; `notes` are the hints that came with it."""
    found = [table for table in tables if not table.hidden]
    if not found:
        return None, notes
    desk = Desk(shown, {})
    lines = list(lines_of(TABLE, _spoken(found[0]), desk))
    if desk.problems or not lines:
        return None, desk.every_problem() or (Problem("table_empty", file=shown),)
    checklist, problems = read_nodes(_root(lines, Path(shown).stem or "table"), shown, no_families)
    return checklist, (*problems, *notes)


def _spoken(table: Table) -> Table:
    """Name the language of each column of words that does not name its own, by the words in it."""
    cells = []
    for cell in table.rows[0].cells:
        heading = heading_of(TABLE, cell.text)
        below = " ".join(other.text for row in table.rows[1:] if (other := row.at(cell.column)) is not None)
        named = heading is None or not heading[0].by_language or ":" in cell.text.replace("：", ":")
        cells.append(cell if named else replace(cell, text=f"{cell.text.strip()}:{language(below)}"))
    return replace(table, rows=(replace(table.rows[0], cells=tuple(cells)), *table.rows[1:]))


def _root(lines: Sequence[Line], stem: str) -> Node:
    at = lines[0].at
    spoken = dict.fromkeys(code for line in lines for code in _languages(line.fields.get("title"))) or {"zh": None}
    title = _object({code: ScalarNode("", stem, at.start_mark) for code in spoken}, at)
    fields: dict[str, Node] = {
        "format": ScalarNode("", str(FORMAT), at.start_mark),
        "id": ScalarNode("", re.sub("[^a-z0-9]+", "-", stem.lower()).strip("-")[:64] or "table", at.start_mark),
        "version": ScalarNode("", "1", at.start_mark),
        "title": title,
        "site_type": title,
        "standing": ScalarNode("", "local", at.start_mark),
    }
    for field, key in _LISTS:
        listed = _entries([node for line in lines for node in _words(line.fields.get(field))], key[0])
        if listed.value:
            fields[key] = listed
    fields["sections"] = _sections(lines, at)
    return _object(fields, at)


def _sections(lines: Sequence[Line], at: Node) -> Node:
    """Begin a section where the column names another one; rows before the first stand in one for all."""
    made: list[tuple[Node | None, list[Node]]] = []
    for line in lines:
        said = line.fields.get("section")
        if not made or (said is not None and _shown(said) != _shown(made[-1][0])):
            made.append((said, []))
        made[-1][1].append(_numbered(line, sum(len(points) for _, points in made) + 1))
    return SequenceNode("", [_section(place, *one) for place, one in enumerate(made, 1)], at.start_mark)


def _section(place: int, title: Node | None, points: list[Node]) -> Node:
    at = title or points[0]
    every = {"zh": ScalarNode("", "全部条目", at.start_mark), "en": ScalarNode("", "All points", at.start_mark)}
    fields: dict[str, Node] = {
        "id": ScalarNode("", f"s{place}", at.start_mark),
        "title": title or _object(every, at),
        "points": SequenceNode("", points, at.start_mark),
    }
    return _object(fields, at)


def _numbered(line: Line, place: int) -> Node:
    """A row as a point: its number stands in for an id, and its first cell for where it came from."""
    node = line.node("section")
    if "id" not in line.fields:
        node.value.append((key_node("id", line.at), ScalarNode("", str(place), line.at.start_mark)))
    mark = line.at.start_mark
    if "origin" not in line.fields and isinstance(mark, Spot):
        node.value.append((key_node("origin", line.at), ScalarNode("", f"{mark.sheet}!{mark.cell}", mark)))
    return node


def _entries(nodes: Iterable[ScalarNode], letter: str) -> SequenceNode:
    """Make a list of the words a column uses, and put each entry's id where its words stood."""
    ids: dict[str, str] = {}
    made: list[Node] = []
    for node in nodes:
        said = str(node.value).strip()
        if said and said not in ids:
            ids[said] = said if re.fullmatch("[a-z0-9_-]{1,64}", said) else f"{letter}{len(ids) + 1}"
            title = _object({language(said): ScalarNode("", said, node.start_mark)}, node)
            made.append(_object({"id": ScalarNode("", ids[said], node.start_mark), "title": title}, node))
        node.value = ids.get(said, said)
    return SequenceNode("", made, made[0].start_mark if made else None)


def _words(node: Node | None) -> list[ScalarNode]:
    if isinstance(node, SequenceNode):
        return [part for part in node.value if isinstance(part, ScalarNode)]
    return [node] if isinstance(node, ScalarNode) else []


def _languages(node: Node | None) -> list[str]:
    return [str(key.value) for key, _ in node.value] if isinstance(node, MappingNode) else []


def _shown(node: Node | None) -> list[str]:
    return [str(value.value).strip() for _, value in node.value] if isinstance(node, MappingNode) else []


def _object(fields: Mapping[str, Node], at: Node) -> MappingNode:
    return MappingNode("", [(key_node(key, node), node) for key, node in fields.items()], at.start_mark)
