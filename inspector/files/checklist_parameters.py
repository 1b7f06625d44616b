# SPDX-License-Identifier: MPL-2.0
"""The local numbers of a checklist file (〔〕): read before everything else, overridden where an office asks for it."""

from collections.abc import Mapping
from fractions import Fraction

from inspector.core.canonical import Json
from inspector.core.exact import decimal, spell
from inspector.core.near_miss import unknown
from inspector.core.problems import KnownError, Problem
from inspector.files.checklist_names import named, typed
from inspector.files.yaml_desk import Desk
from inspector.files.yaml_nodes import Node, SequenceNode


def parameters_of(root: Node, overrides: Mapping[str, Fraction]) -> dict[str, Fraction]:
    """Read id → value leniently: what is wrong with an entry is said later, when the fields are read."""
    found: dict[str, Fraction] = {}
    listed = named(root).get("parameters")
    for entry in listed.value if isinstance(listed, SequenceNode) else []:
        pairs = named(entry)
        try:
            found[typed(pairs.get("id"))] = decimal(typed(pairs.get("value")))
        except KnownError:
            continue
    return found | {name: value for name, value in overrides.items() if name in found}


def override_problems(known: Mapping[str, Fraction], overrides: Mapping[str, Fraction]) -> tuple[Problem, ...]:
    """Name the overrides that no parameter of the file answers to."""
    return tuple(unknown("parameter_unknown", name, known) for name in overrides if name not in known)


def in_force(record: dict[str, Json], desk: Desk) -> dict[str, Json]:
    """Put into the record's own list of parameters the values in force, and where each of them stands."""
    entries = record.get("parameters")
    if isinstance(entries, str | int | Mapping) or entries is None:
        return record
    return {**record, "parameters": [_in_force(entry, desk) for entry in entries]}


def _in_force(entry: Json, desk: Desk) -> Json:
    name = entry.get("id") if isinstance(entry, Mapping) else None
    if not isinstance(entry, Mapping) or not isinstance(name, str) or name not in desk.parameters:
        return entry
    stated = entry.get("at")
    if isinstance(stated, list):
        desk.used.setdefault(name, set()).update(map(str, stated))
    at = sorted(desk.used.get(name, ()))
    return {**entry, "value": spell(desk.parameters[name]), **({"at": at} if at else {})}


def unused(desk: Desk) -> tuple[Problem, ...]:
    """Hint at parameters that nothing in the file names."""
    facts: dict[str, str | int] = {"file": desk.file} if desk.file else {}
    return tuple(
        Problem("hint_parameter_unused", found=name, **facts) for name in desk.parameters if name not in desk.used
    )
