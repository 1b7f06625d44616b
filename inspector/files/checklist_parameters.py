# SPDX-License-Identifier: MPL-2.0
"""The local numbers of a checklist file (〔〕): read before everything else, overridden where an office asks for it."""

from collections.abc import Mapping
from fractions import Fraction

from inspector.core.canonical import Json
from inspector.core.exact import decimal, spell
from inspector.core.near_miss import unknown
from inspector.core.problems import KnownError, Problem
from inspector.files.checklist_fields import SYNONYMS
from inspector.files.yaml_desk import Desk
from inspector.files.yaml_forms import fields_of
from inspector.files.yaml_nodes import MappingNode, Node, ScalarNode, SequenceNode


def parameters_of(root: Node, overrides: Mapping[str, Fraction]) -> dict[str, Fraction]:
    """Read id → value leniently: what is wrong with an entry is said later, when the fields are read."""
    found: dict[str, Fraction] = {}
    for entry in _entries(root):
        pairs = {_typed(key): _typed(value) for key, value in entry.value}
        pairs = {SYNONYMS.get(key, key): value for key, value in pairs.items()}
        try:
            found[pairs.get("id", "")] = decimal(pairs.get("value", ""))
        except KnownError:
            continue
    return found | {name: value for name, value in overrides.items() if name in found}


def override_problems(known: Mapping[str, Fraction], overrides: Mapping[str, Fraction]) -> tuple[Problem, ...]:
    """Name the overrides that no parameter of the file answers to."""
    return tuple(unknown("parameter_unknown", name, known) for name in overrides if name not in known)


def overridden(record: dict[str, Json], values: Mapping[str, Fraction]) -> dict[str, Json]:
    """Put the values in force into the record's own list of parameters."""
    entries = record.get("parameters")
    if isinstance(entries, str | int | Mapping) or entries is None:
        return record
    return {**record, "parameters": [_in_force(entry, values) for entry in entries]}


def _in_force(entry: Json, values: Mapping[str, Fraction]) -> Json:
    name = entry.get("id") if isinstance(entry, Mapping) else None
    if isinstance(entry, Mapping) and isinstance(name, str) and name in values:
        return {**entry, "value": spell(values[name])}
    return entry


def unused(desk: Desk) -> tuple[Problem, ...]:
    """Hint at parameters that nothing in the file names."""
    facts: dict[str, str | int] = {"file": desk.file} if desk.file else {}
    return tuple(
        Problem("hint_parameter_unused", found=name, **facts) for name in desk.parameters if name not in desk.used
    )


def _entries(root: Node) -> list[MappingNode]:
    silent = Desk("", {})
    parts = fields_of(root, silent, ("parameters",), SYNONYMS) if isinstance(root, MappingNode) else None
    node = (parts or {}).get("parameters")
    return [item for item in node.value if isinstance(item, MappingNode)] if isinstance(node, SequenceNode) else []


def _typed(node: Node) -> str:
    return str(node.value) if isinstance(node, ScalarNode) else ""
