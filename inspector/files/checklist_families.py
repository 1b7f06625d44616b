# SPDX-License-Identifier: MPL-2.0
"""A family of checklists (系列): the lists and clauses its sheets share, in a file of its own; `uses:` names it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, TypeAlias

from inspector.core.problems import Problem
from inspector.files.checklist_names import SYNONYMS, named, typed
from inspector.files.yaml_desk import Desk
from inspector.files.yaml_forms import fields_of
from inspector.files.yaml_nodes import Composed, MappingNode, Node, SequenceNode, Spot, compose, line

Families: TypeAlias = Callable[[str], bytes | None]

LISTS: Final = ("classes", "severities", "trades", "stops", "indicators", "parameters", "grades")
_ID: Final = re.compile(r"[a-z0-9-]{1,64}")


@dataclass(frozen=True, slots=True)
class Family:
    """What a family offers: its lists by name, and its clauses by id."""

    lists: dict[str, Node]
    clauses: dict[str, MappingNode]


def no_families(name: str) -> bytes | None:
    """Know no family at all."""
    del name  # asked for and not found
    return None


def family_of(node: Node, families: Families, desk: Desk) -> Family | None:
    """Read the family a head names with `uses`; None, with the problems noted, when it cannot be used."""
    name = typed(node).strip()
    if not _ID.fullmatch(name):
        desk.note(node, Problem("family_id", found=name[:60]))
        return None
    data = families(name)
    if data is None:
        desk.note(node, Problem("family_missing", found=name))
        return None
    root, faults = _composed(f"{name}.yaml", data)
    for problem in faults:
        desk.note(node, problem.at(file=f"{name}.yaml", line=problem.facts.get("line", 1)))
    return None if root is None else _read(root, desk)


def _read(root: Node, desk: Desk) -> Family | None:
    parts = fields_of(root, desk, (*LISTS, "clauses"), SYNONYMS)
    if parts is None:
        return None
    clauses = parts.pop("clauses", None)
    return Family(parts, {} if clauses is None else _clauses(clauses, desk))


def _clauses(node: Node, desk: Desk) -> dict[str, MappingNode]:
    if not isinstance(node, SequenceNode):
        desk.note(node, Problem("field_list"))
        return {}
    found: dict[str, MappingNode] = {}
    for clause in node.value:
        name = typed(named(clause).get("id")).strip()
        if not isinstance(clause, MappingNode) or not name:
            desk.note(clause, Problem("field_missing", field="id"))
        elif name in found:
            desk.note(clause, Problem("check_twice", found=name[:60]))
        else:
            found[name] = clause
    return found


@lru_cache(maxsize=8)
def _composed(file: str, data: bytes) -> Composed:
    """Read a family's file once for the many sheets that use it; every node knows the file it is from."""
    root, faults = compose(data)
    left: list[object] = [root]
    seen: set[int] = set()
    while left:
        node = left.pop()
        if isinstance(node, tuple | list):
            left += node
        elif isinstance(node, Node) and id(node) not in seen:
            seen.add(id(node))
            node.start_mark = Spot(line(node), file)
            left.append(node.value)
    return root, faults
