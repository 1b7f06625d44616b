# SPDX-License-Identifier: MPL-2.0
"""YAML bytes to marked nodes: numbers and words stay the text that was typed, and no file can make it grow."""

from typing import Final, TypeAlias

import yaml
from yaml._yaml import CParser
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from inspector.core.problems import Problem
from inspector.files.yaml_faults import encoding_fault, syntax_fault

LARGEST: Final = 20_000_000
DEEPEST: Final = 48
MOST_NODES: Final = 3_000_000

Composed: TypeAlias = "tuple[Node | None, tuple[Problem, ...]]"


class Spot(yaml.Mark):
    """Where a node stands when that is no line of the file at hand: another file's line, or the cell of a sheet."""

    def __init__(self, line: int = 0, file: str = "", sheet: str = "", cell: str = "") -> None:
        """Name the line, counted from 1, of another file; or the sheet and cell, and its row as the line."""
        super().__init__(file, 0, line, 0, None, 0)
        self.file, self.sheet, self.cell = file, sheet, cell


class LimitError(yaml.YAMLError):
    """The file nests too deep or holds too much; raised while libyaml reads, so it never reads on."""

    def __init__(self, code: str, most: int) -> None:
        """Carry the code of the problem and the limit."""
        super().__init__(code)
        self.code, self.most = code, most


class _Composer(CParser):
    """libyaml's composer without its guesses: an empty tag means that the file gave none."""

    def __init__(self, stream: bytes) -> None:
        super().__init__(stream)
        self._depth = 0
        self._nodes = 0

    def resolve(self, kind: type[Node], value: str, implicit: tuple[bool, bool]) -> str:  # noqa: ARG002 (libyaml asks)
        return ""

    def descend_resolver(self, parent: Node | None, index: object) -> None:  # noqa: ARG002 (libyaml asks)
        self._depth += 1
        self._nodes += 1
        if self._depth > DEEPEST:
            raise LimitError("yaml_deep", DEEPEST)
        if self._nodes > MOST_NODES:
            raise LimitError("yaml_many", MOST_NODES)

    def ascend_resolver(self) -> None:
        self._depth -= 1


def compose(data: bytes) -> Composed:
    """Read one YAML document into nodes that know their line; problems instead of exceptions.

    Refused: more than 20 MB, other encodings than UTF-8, nesting deeper than 48, more than 4 million nodes, tags.
    """
    if len(data) > LARGEST:
        return None, (Problem("yaml_large", size=len(data) // 1_000_000, most=LARGEST // 1_000_000),)
    wrong = encoding_fault(data)
    if wrong is not None:
        return None, (wrong,)
    try:
        root = _Composer(data).get_single_node()
    except LimitError as error:
        return None, (Problem(error.code, most=error.most),)
    except yaml.YAMLError as error:
        return None, (syntax_fault(error, data),)
    if root is None:
        return None, (Problem("yaml_empty"),)
    tags = _tags(root) if b"!" in data else ()
    return (None, tags) if tags else (root, ())


def line(node: Node) -> int:
    """Give the line of the file a node begins on, from 1; of a cell, its row."""
    return int(node.start_mark.line) + (0 if isinstance(node.start_mark, Spot) else 1)


def spot(node: Node) -> dict[str, str | int]:
    """Give the facts that say where a node stands: `line`, or `sheet` and `cell`, and `file` when it is another one."""
    mark = node.start_mark
    if not isinstance(mark, Spot):
        return {"line": line(node)}
    if mark.cell:
        return {"sheet": mark.sheet, "cell": mark.cell}
    return {"file": mark.file, "line": mark.line} if mark.file else {"line": mark.line}


def _tags(root: Node) -> tuple[Problem, ...]:
    """Find nodes with a tag of their own (`!!python/…`): refused, first five named."""
    seen: set[int] = set()
    found: list[Problem] = []
    left = [root]
    while left and len(found) < 5:
        node = left.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if node.tag:
            found.append(Problem("yaml_tag", line=line(node), found=node.tag[:40]))
        left += _below(node)
    return tuple(found)


def _below(node: Node) -> list[Node]:
    if isinstance(node, MappingNode):
        return [part for pair in node.value for part in pair]
    return list(node.value) if isinstance(node, SequenceNode) else []


__all__ = [
    "DEEPEST",
    "LARGEST",
    "MOST_NODES",
    "MappingNode",
    "Node",
    "ScalarNode",
    "SequenceNode",
    "Spot",
    "compose",
    "line",
    "spot",
]
