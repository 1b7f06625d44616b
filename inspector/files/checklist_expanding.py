# SPDX-License-Identifier: MPL-2.0
"""Writes a checklist's nodes out before they are read: clauses and lists of its family, and rules of sections."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Final, TypeAlias

from inspector.core.problems import Problem
from inspector.files.checklist_families import Families, Family, family_of
from inspector.files.checklist_names import named, typed
from inspector.files.yaml_desk import Desk
from inspector.files.yaml_nodes import MappingNode, Node, ScalarNode, SequenceNode

_One: TypeAlias = Callable[[Node], Node]

# Lists of which only the entries are taken that the sheet names, and the fields of points that name them.
_NAMED_BY: Final = {"classes": "class", "trades": "trades", "stops": "stop", "indicators": "indicator"}
_PARAMETER: Final = re.compile(r"〔\$([^〔〕]{1,60})〕")


def expanded(root: Node, families: Families, desk: Desk) -> Node:
    """Give the root with nothing left to be looked up elsewhere; what cannot be found is noted."""
    if not isinstance(root, MappingNode):
        return root
    head = named(root)
    uses = head.get("uses")
    family = None if uses is None else family_of(uses, families, desk)
    sections = head.get("sections")
    sheet = _Sheet(family, desk, lost=uses is not None and family is None)
    made = sections if sections is None else sheet.listed(sections, sheet.section)
    if uses is None and made is sections and not sheet.rules:
        return root
    lists: dict[str, Node] = {} if made is None else {"sections": made}
    if sheet.rules:
        lists["rules"] = _joined(head.get("rules"), sheet.rules, root)
    root = _with(root, lists, without="uses")
    return root if family is None else _with(root, _lists(root, family))


class _Sheet:
    """The sheet being written out: each node once, however often it is repeated."""

    __slots__ = ("_desk", "_family", "_lost", "_made", "rules")

    def __init__(self, family: Family | None, desk: Desk, *, lost: bool) -> None:
        self._family = family
        self._desk = desk
        self._lost = lost
        self._made: dict[int, Node] = {}
        self.rules: list[Node] = []

    def listed(self, node: Node, one: _One) -> Node:
        """Write out each entry of a list; the very same node when nothing changes."""
        if not isinstance(node, SequenceNode):
            return node
        made = [one(item) for item in node.value]
        same = all(new is old for new, old in zip(made, node.value, strict=True))
        return node if same else SequenceNode("", made, node.start_mark)

    def section(self, node: Node) -> Node:
        """Write out a section: its points, its sections; its rules go to the head."""
        if not isinstance(node, MappingNode) or id(node) in self._made:
            return self._made.get(id(node), node)
        self._made[id(node)] = node
        parts = named(node)
        rules = parts.get("rules")
        if isinstance(rules, SequenceNode):
            self.rules += [_with_section(rule, parts.get("id"), node) for rule in rules.value]
        new = {key: self.listed(parts[key], one) for key, one in self._below() if key in parts}
        if isinstance(rules, SequenceNode) or any(new[key] is not parts[key] for key in new):
            self._made[id(node)] = _with(node, new, without="rules")
        return self._made[id(node)]

    def _below(self) -> tuple[tuple[str, _One], ...]:
        return ("points", self.point), ("sections", self.section)

    def point(self, node: Node) -> Node:
        """Write out a point: the fields of its clause, its own instead where it has them."""
        parts = named(node)
        use = parts.get("use")
        if use is None or not isinstance(node, MappingNode) or self._lost:
            return _with(node, {}, without="use") if use is not None and isinstance(node, MappingNode) else node
        name = typed(use).strip()
        self._desk.point = typed(parts.get("id"))[:60]
        clause = self._clause(use, name)
        self._desk.point = ""
        taken = {key: value for key, value in named(clause).items() if key not in {"id", *parts}}
        own = {"common": use, "shared": use}
        return _with(node, {**own, **taken, **parts}, without="use")

    def _clause(self, node: Node, name: str) -> Node | None:
        if self._family is None:
            self._desk.note(node, Problem("clause_alone", found=name[:60]))
        elif name not in self._family.clauses:
            self._desk.unknown(node, "clause_unknown", name, self._family.clauses)
        else:
            return self._family.clauses[name]
        return None


def _with(node: Node, fields: Mapping[str, Node], without: str = "") -> Node:
    """Give an object with some fields new or replaced; every other one, faulty ones too, stands as it stood."""
    left = dict(fields)
    pairs = []
    for key, value in node.value:
        name = next(iter(named(MappingNode("", [(key, value)], node.start_mark))), "")
        if name != without or not name:
            pairs.append((key, left.pop(name, value) if name in fields else value))
    pairs += [(ScalarNode("", key, value.start_mark), value) for key, value in left.items() if key != without]
    return MappingNode("", pairs, node.start_mark)


def _with_section(rule: Node, section: Node | None, at: Node) -> Node:
    if not isinstance(rule, MappingNode) or section is None or "section" in named(rule):
        return rule
    return MappingNode("", [*rule.value, (ScalarNode("", "section", at.start_mark), section)], rule.start_mark)


def _joined(own: Node | None, more: list[Node], root: Node) -> Node:
    if own is None:
        return SequenceNode("", more, more[0].start_mark if more else root.start_mark)
    return SequenceNode("", [*own.value, *more], own.start_mark) if isinstance(own, SequenceNode) else own


def _lists(root: Node, family: Family) -> dict[str, Node]:
    """Fill the lists of the head: whole ones where the sheet has none, else the entries it names and lacks."""
    head = named(root)
    points = [named(point) for point in _points(head.get("sections"))]
    found: dict[str, Node] = {}
    for key, offered in family.lists.items():
        if key in _NAMED_BY:
            wanted = {word for point in points for word in _words(point.get(_NAMED_BY[key]))}
            found |= _filled(key, head.get(key), offered, wanted)
        elif (key == "severities" and any("severity" in point for point in points)) or key == "grades":
            found |= {} if key in head else {key: offered}
    if "parameters" in family.lists:
        wanted = set(_parameters(_with(root, found, without="parameters")))
        found |= _filled("parameters", head.get("parameters"), family.lists["parameters"], wanted)
    return found


def _filled(key: str, own: Node | None, offered: Node, wanted: Collection[str]) -> dict[str, Node]:
    if not isinstance(offered, SequenceNode):
        return {key: offered}
    if own is not None and not isinstance(own, SequenceNode):
        return {}
    mine = [] if own is None else list(own.value)
    ids = {typed(named(entry).get("id")) for entry in mine}
    more = [entry for entry in offered.value if typed(named(entry).get("id")) in set(wanted) - ids]
    return {key: SequenceNode("", mine + more, (own or offered).start_mark)} if more else {}


def _points(sections: Node | None) -> Iterator[Node]:
    """Go through every point once, however sections repeat one another."""
    left, seen = [sections], set[int]()
    while left:
        node = left.pop()
        for section in node.value if isinstance(node, SequenceNode) else []:
            if id(section) in seen:
                continue
            seen.add(id(section))
            parts = named(section)
            points = parts.get("points")
            yield from points.value if isinstance(points, SequenceNode) else []
            left.append(parts.get("sections"))


def _words(node: Node | None) -> list[str]:
    if isinstance(node, SequenceNode):
        return [typed(item) for item in node.value]
    return [typed(node)]


def _parameters(root: Node) -> Iterator[str]:
    """Name every parameter that a number or a text names."""
    left: list[object] = [root]
    seen: set[int] = set()
    while left:
        node = left.pop()
        if isinstance(node, tuple | list):
            left += node
        elif isinstance(node, ScalarNode):
            said = str(node.value)
            yield from [said[1:]] if said.startswith("$") else _PARAMETER.findall(said)
        elif isinstance(node, Node) and id(node) not in seen:
            seen.add(id(node))
            left.append(node.value)
