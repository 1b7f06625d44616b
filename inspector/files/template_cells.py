# SPDX-License-Identifier: MPL-2.0
"""One field of a template's row: the texts of its cells as the node that the same words in YAML would give."""

import re
from dataclasses import dataclass
from typing import Final

from yaml import Mark

from inspector.core.layouts_template import Column
from inspector.files.yaml_desk import Desk
from inspector.files.yaml_nodes import MappingNode, Node, ScalarNode, SequenceNode, compose

_BETWEEN: Final = re.compile(r"[,，、;；\n]+")
_ESCAPE: Final = re.compile(r"\\([\\n])")
_YES: Final = frozenset({"true", "是", "yes", "√", "✓", "1", "y"})
_NO: Final = frozenset({"false", "否", "no", "0", "×", "n"})


@dataclass(frozen=True, slots=True)
class Filled:
    """A filled cell: the language of its column, and its text."""

    language: str
    node: ScalarNode

    @property
    def text(self) -> str:
        """Its text."""
        return str(self.node.value)


def key_node(key: str, at: Node) -> ScalarNode:
    """Make the name of a field; it stands where its value stands."""
    return ScalarNode("", key, at.start_mark)


def value_node(column: Column, cells: list[Filled], desk: Desk) -> Node | None:
    """Make the node of a field; None, with the problem noted, when it cannot be read at all."""
    first = cells[0]
    if column.kind == "words":
        return MappingNode("", [(key_node(cell.language, cell.node), cell.node) for cell in cells], _mark(first))
    if column.kind == "texts":
        return _texts(cells)
    if column.kind == "tree":
        return _tree(first, desk)
    if column.kind == "names":
        return _tree(first, desk) if first.text.lstrip().startswith("[") else _names(first)
    if column.kind == "flag":
        return _flag(first)
    return ScalarNode("", first.text.strip(), _mark(first))


def _mark(cell: Filled) -> Mark | None:
    return cell.node.start_mark


def _names(cell: Filled) -> Node:
    names = [name.strip() for name in _BETWEEN.split(cell.text)]
    return SequenceNode("", [ScalarNode("", name, _mark(cell)) for name in names if name], _mark(cell))


def _flag(cell: Filled) -> Node | None:
    typed = cell.text.strip().lower()
    said = "true" if typed in _YES else "false" if typed in _NO else cell.text
    return ScalarNode("", said, _mark(cell))


def _texts(cells: list[Filled]) -> Node:
    """Join the lines of each language: the first lines are the first text, and so on."""
    lines = {cell.language: cell.text.split("\n") for cell in cells}
    at = {cell.language: cell for cell in cells}
    found: list[Node] = []
    for place in range(max(len(each) for each in lines.values())):
        said = {code: each[place] for code, each in lines.items() if place < len(each) and each[place].strip()}
        pairs = [
            (key_node(code, at[code].node), ScalarNode("", _ESCAPE.sub(_unescaped, text), _mark(at[code])))
            for code, text in said.items()
        ]
        if pairs:
            found.append(MappingNode("", pairs, _mark(cells[0])))
    return SequenceNode("", found, _mark(cells[0]))


def _unescaped(match: re.Match[str]) -> str:
    return "\n" if match[1] == "n" else "\\"


def _tree(cell: Filled, desk: Desk) -> Node | None:
    """Read a cell that holds YAML on one line; everything in it stands in that cell."""
    root, faults = compose(cell.text.encode("utf-8"))
    for problem in faults:
        facts = {key: fact for key, fact in problem.facts.items() if key != "line"}
        desk.note(cell.node, type(problem)(problem.code, **facts))
    left: list[object] = [root]
    seen: set[int] = set()
    while left:
        node = left.pop()
        if isinstance(node, tuple | list):
            left += node
        elif isinstance(node, Node) and id(node) not in seen:
            seen.add(id(node))
            node.start_mark = cell.node.start_mark
            left.append(node.value)
    return root
