# SPDX-License-Identifier: MPL-2.0
"""Reads a filled-in template: its rows become the nodes a YAML file would give, and the same law judges them."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from inspector.core import layouts_template as law
from inspector.core.doctor.tables import Cell, Table
from inspector.core.layouts_template import SheetLaw
from inspector.core.near_miss import nearest
from inspector.core.problems import Problem
from inspector.files.checklist_families import Families, no_families
from inspector.files.checklist_yaml import Loaded, read_nodes
from inspector.files.sources import shown_name
from inspector.files.tables import Problems, read_tables
from inspector.files.template_cells import key_node
from inspector.files.template_sheets import Line, lines_of
from inspector.files.template_tree import nested, ruled, wholes
from inspector.files.yaml_desk import Desk
from inspector.files.yaml_nodes import MappingNode, Node, ScalarNode, SequenceNode, Spot

_START: Final = Spot(line=1)


def load_template(source: Path | bytes, *, name: str = "", families: Families = no_families) -> Loaded:
    """Load a checklist from a filled-in template; like `load_checklist`, with sheet and cell instead of lines.

    Macros are never run; that they are there is a hint. Nothing in the file can raise.
    """
    shown = shown_name(source, name)
    tables, notes = read_tables(source, shown)
    return template_of(tables, notes, shown, families) if tables else (None, notes)


def template_of(tables: Iterable[Table], notes: Problems, shown: str, families: Families = no_families) -> Loaded:
    """Load a template whose tables are read already; `notes` are the hints that came with them."""
    sheets, strange = _sheets(tables)
    desk = Desk(shown, {})
    root = _root(sheets, desk)
    if desk.problems:
        return None, desk.every_problem()
    checklist, problems = read_nodes(root, shown, families)
    hints = (*notes, *strange, *_merged(sheets))
    return checklist, (*problems, *(problem.at(file=shown) if shown else problem for problem in hints))


def is_template(tables: Iterable[Table]) -> bool:
    """Tell a filled-in template from any other tables: it has the sheets of head and points."""
    found = {_law_of(table.sheet) for table in tables}
    return law.HEAD in found and law.POINTS in found


def _sheets(tables: Iterable[Table]) -> tuple[dict[str, Table], list[Problem]]:
    found: dict[str, Table] = {}
    strange: list[Problem] = []
    for table in tables:
        known = _law_of(table.sheet)
        if known is None:
            strange.append(Problem("hint_template_sheet", found=table.sheet[:60]))
        elif known is not law.GUIDE and known.key not in found:
            found[known.key] = table
    return found, strange


def _merged(sheets: Mapping[str, Table]) -> list[Problem]:
    """Say the first merged range of each sheet: only its first cell holds the value."""
    found = [(table, next(iter(table.merged), None)) for table in sheets.values()]
    return [
        Problem("hint_template_merged", sheet=table.sheet, cell=Cell(table.sheet, span.top, span.left, "").place)
        for table, span in found
        if span is not None
    ]


def _law_of(name: str) -> SheetLaw | None:
    """Find the sheet a tab means: by either name, by both, or by one close to them."""
    low = name.strip().lower()
    names = {said.lower(): each for each in (*law.SHEETS, law.GUIDE) for said in (each.zh, each.en, each.name)}
    return names.get(low) or names.get(nearest(low, [said for said in names if " " in said]))


def _root(sheets: Mapping[str, Table], desk: Desk) -> Node:
    start = ScalarNode("", "", _START)
    for needed in (law.HEAD, law.SECTIONS, law.POINTS):
        if needed.key not in sheets:
            desk.note(start, Problem("template_sheet_missing", found=needed.name))
    lines = {each.key: list(lines_of(each, sheets.get(each.key), desk)) for each in law.SHEETS}
    fields = _head(lines["head"], lines["weights"], desk)
    for each in law.LISTS:
        if lines[each.key]:
            fields[each.key] = _list(lines[each.key])
    if lines["rules"]:
        fields["rules"] = wholes(lines["rules"], desk)
    points = ruled(lines["points"], lines["parts"], desk)
    fields["sections"] = nested(lines["sections"], points, desk)
    return _object(fields, start)


def _list(lines: list[Line]) -> Node:
    return SequenceNode("", [line.node() for line in lines], lines[0].at.start_mark)


def _object(fields: Mapping[str, Node], at: Node) -> MappingNode:
    return MappingNode("", [(key_node(key, node), node) for key, node in fields.items()], at.start_mark)


def _head(lines: list[Line], weights: list[Line], desk: Desk) -> dict[str, Node]:
    """Read the head: a field a row; `policies.visits` stands within the policies."""
    fields: dict[str, Node] = {}
    policies: dict[str, Node] = {}
    for line in lines:
        name = line.plain("field")
        part = name.removeprefix("policies.")
        value = line.fields.get("value") or line.fields.get("words")
        if not name or value is None:
            desk.note(line.at, Problem("field_missing", field="value" if name else "field"))
        elif name in fields or (part != name and part in policies):
            desk.twice(line.at, name, fields.get(name, policies.get(part, line.at)))
        elif part != name:
            policies[part] = value
        else:
            fields[name] = value
    for line in weights:
        name = line.plain("list") or "?"
        listed = policies.setdefault(name, SequenceNode("", [], line.at.start_mark))
        listed.value.append(line.node("list"))
    if policies:
        fields["policies"] = _object(policies, next(iter(policies.values())))
    return fields
