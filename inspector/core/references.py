# SPDX-License-Identifier: MPL-2.0
"""A checklist's record with `$id` put back wherever a parameter's value stands, as its author writes it."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from inspector.core.canonical import Json
from inspector.core.checklist import Checklist

_BRACKETED: Final = re.compile(r"〔([^〔〕]*)〕")


def referred(checklist: Checklist) -> dict[str, Json]:
    """Give the record with parameters named: `$id` for a number, `〔$id〕` in a text (plain ones get two `$`)."""
    places: dict[str, dict[int, str]] = {}
    for parameter in checklist.parameters:
        for pointer in parameter.at:
            path, _, nth = pointer.partition("#")
            places.setdefault(path, {})[int(nth) if nth.isdecimal() else -1] = parameter.id
    made = _referred(checklist.record(), "", places)
    for path, named in places.items():
        if -1 in named:
            _fill(made, path, f"${named[-1]}")
    return made if isinstance(made, dict) else {}


def _fill(record: Json, path: str, named: str) -> None:
    """Name a parameter where the canonical form leaves its value out, because it is what is meant without it."""
    *way, last = path.strip("/").split("/")
    node = record
    for step in way:
        if isinstance(node, dict) and step in node:
            node = node[step]
        elif isinstance(node, list) and step.isdecimal() and int(step) < len(node):
            node = node[int(step)]
        else:
            return
    if isinstance(node, dict):
        node.setdefault(last, named)


def _referred(value: Json, path: str, places: Mapping[str, Mapping[int, str]]) -> Json:
    if isinstance(value, Mapping):
        return {key: _referred(part, f"{path}/{key}", places) for key, part in value.items()}
    if isinstance(value, str):
        return _said(value, places.get(path, {}))
    if isinstance(value, Sequence):
        return [_referred(part, f"{path}/{place}", places) for place, part in enumerate(value)]
    named = places.get(path, {}).get(-1)
    return value if named is None else f"${named}"


def _said(value: str, named: Mapping[int, str]) -> str:
    if -1 in named:
        return f"${named[-1]}"
    if "〔" not in value:
        return value
    parts = _BRACKETED.split(value)
    for place in range(1, len(parts), 2):
        inside = parts[place]
        if place // 2 in named:
            inside = f"${named[place // 2]}"
        elif inside.startswith("$"):
            inside = f"${inside}"
        parts[place] = f"〔{inside}〕"
    return "".join(parts)
