# SPDX-License-Identifier: MPL-2.0
"""Puts a template's rows together: parts into rules, rules into points, points into sections of sections."""

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from inspector.core import layouts_template as law
from inspector.core.problems import Problem
from inspector.files.template_cells import key_node
from inspector.files.template_sheets import Line
from inspector.files.yaml_desk import Desk
from inspector.files.yaml_nodes import MappingNode, Node, ScalarNode, SequenceNode

Points: TypeAlias = "list[tuple[Line, Node]]"


def ruled(points: list[Line], parts: list[Line], desk: Desk) -> Points:
    """Give every point with its rule and evidence written out."""
    by_point: dict[str, list[Line]] = {}
    known, sound = {line.plain("id") for line in points}, _identified(points, desk)
    for owner, line in _owned(parts, "point", desk):
        if not sound or owner in known:
            by_point.setdefault(owner, []).append(line)
        else:
            desk.unknown(line.fields.get("point", line.at), "template_reference", owner, known)
    return [(line, _point(line, by_point.get(line.plain("id"), []))) for line in points]


def _identified(points: list[Line], desk: Desk) -> bool:
    """Tell whether every point has an id of its own; what has none, or another's, is noted where it stands."""
    first: set[str] = set()
    sound = True
    for line in points:
        name = line.plain("id")
        if not name:
            desk.note(line.at, Problem("field_missing", field="id"))
        elif name in first:
            desk.note(line.fields["id"], Problem("check_twice", found=name[:60]))
        sound = sound and bool(name) and name not in first
        first.add(name)
    return sound


def nested(sections: list[Line], points: Points, desk: Desk) -> Node:
    """Give the list of the outermost sections, each with its points and the sections within it."""
    nodes = {line.plain("id"): line.node("parent") for line in sections}
    below: dict[str, dict[str, list[Node]]] = {name: {"points": [], "sections": []} for name in nodes}
    owner = ""
    for line, node in points:
        owner = line.plain("section") or owner
        if owner in below:
            below[owner]["points"].append(node)
        else:
            _unowned(line, "section", owner, nodes, desk)
    outermost: list[Node] = []
    circling = _circling(sections)
    for line in sections:
        parent, name = line.plain("parent"), line.plain("id")
        if not parent:
            outermost.append(nodes[name])
        elif parent not in below:
            desk.unknown(line.fields["parent"], "template_reference", parent, nodes)
        elif name in circling:
            desk.note(line.fields["parent"], Problem("template_circle", found=name[:60]))
        else:
            below[parent]["sections"].append(nodes[name])
    for name, lists in below.items():
        nodes[name].value += [(_key(key, made[0]), _sequence(made)) for key, made in lists.items() if made]
    return _sequence(outermost) if outermost else SequenceNode("", [], sections[0].at.start_mark if sections else None)


def wholes(lines: list[Line], desk: Desk) -> Node:
    """Give the list of rules over the whole."""
    rules: dict[str, tuple[Line, dict[str, Node]]] = {}
    for owner, line in _owned(lines, "rule", desk):
        name = line.plain("list") or law.ITSELF
        if owner not in rules:
            rules[owner] = (line, {"id": line.fields.get("rule", line.at)})
        fields = rules[owner][1]
        if name == law.ITSELF:
            fields |= {key: node for key, node in line.fields.items() if key not in {"rule", "list", "id"}}
        else:
            _append(fields, name, line, "rule")
    return _sequence([_object(fields, line.at) for line, fields in rules.values()])


def _owned(lines: list[Line], field: str, desk: Desk) -> Iterator[tuple[str, Line]]:
    """Give each row with the id of what it belongs to; empty means the same as in the row above."""
    owner = ""
    for line in lines:
        owner = line.plain(field) or owner
        if owner:
            yield owner, line
        else:
            desk.note(line.at, Problem("template_owner", field=field))


def _unowned(line: Line, field: str, owner: str, known: Mapping[str, Node], desk: Desk) -> None:
    if owner:
        desk.unknown(line.fields.get(field, line.at), "template_reference", owner, known)
    else:
        desk.note(line.at, Problem("template_owner", field=field))


def _point(line: Line, parts: list[Line]) -> Node:
    """Write out a point: its rule is an object as soon as it has parts."""
    kind = line.fields.get("rule")
    rule: dict[str, Node] = {} if kind is None else {"kind": kind}
    evidence: dict[str, Node] = {}
    for part in parts:
        name = part.plain("list") or law.ITSELF
        if name == law.EVIDENCE:
            _append(evidence, name, part, "point")
        elif name == law.ITSELF:
            rule |= {key: node for key, node in part.fields.items() if key not in {"point", "list"}}
        else:
            _append(rule, name, part, "point")
    fields = {key: node for key, node in line.fields.items() if key not in {"section", "rule"}}
    if rule:
        fields["rule"] = _object(rule, next(iter(rule.values())))
    return _object({**fields, **evidence}, line.at)


def _append(fields: dict[str, Node], name: str, line: Line, owner: str) -> None:
    """Add a row to the list it names; the list stands where it is named first."""
    listed = fields.setdefault(name, SequenceNode("", [], line.fields.get("list", line.at).start_mark))
    if isinstance(listed, SequenceNode):
        listed.value.append(line.node(owner, "list"))


def _circling(sections: list[Line]) -> set[str]:
    """Name the sections that stand within themselves, however far up, or within one that does."""
    parents = {line.plain("id"): line.plain("parent") for line in sections}
    sound = {""}
    circling: set[str] = set()
    for name in parents:
        way: dict[str, None] = {}
        above = name
        while above in parents and above not in way and above not in sound and above not in circling:
            way[above] = None
            above = parents[above]
        (circling if above in way or above in circling else sound).update(way)
    return circling


def _object(fields: Mapping[str, Node], at: Node) -> Node:
    return MappingNode("", [(_key(key, node), node) for key, node in fields.items()], at.start_mark)


def _key(key: str, at: Node) -> ScalarNode:
    return key_node(key, at)


def _sequence(nodes: list[Node]) -> Node:
    return SequenceNode("", nodes, nodes[0].start_mark)
